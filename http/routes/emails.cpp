// An e-mail file becomes a contact.
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/parameter_reader.h"
#include "http/mail/email_contact.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

constexpr std::int64_t kMaxId = std::numeric_limits<std::int64_t>::max();

Response contact_from_email(Call& call) {
  const auto& kind = records::contact_kind();
  records::require_write(call.viewer, kind);
  if (!call.context().files) throw Error(ErrorCode::unavailable, "there is no place for files");
  ParameterReader reader(call.request.query);
  const auto client = reader.integer("client", 0, 1, kMaxId);
  reader.finish();
  mail::EmailOptions options{call.viewer, client > 0 ? std::optional(client) : std::nullopt, call.context().markdown_from_html};
  const mail::EmailContact made = mail::contact_from_email(call.context().database, *call.context().files, call.request.body(), options);
  Response response = written_response(call, made.is_new ? 201 : 200, kind, *made.contact, {});
  response.headers.set("Location", record_path(kind, made.contact->id));
  return response;
}

}  // namespace

void add_email_routes(ApiRoutes& routes) {
  Operation operation{.id = "contact_from_email", .tag = "Contacts", .summary = "Makes a contact of an e-mail message"};
  operation.description =
      "The body is the message as a file (.eml). Its client is found by the addresses; its attachments are tied to the contact; "
      "it stands in the thread of the message that it replies to. A message that was taken in before answers 200 with its contact.";
  operation.parameters = {{"client", ParameterPlace::query, {"integer", 1}, "whose it is, where the addresses do not tell"}};
  operation.request_schema = "Bytes";
  operation.request_media_type = "message/rfc822";
  operation.answers = {{201, "made", "Contact", {"ETag", "Kartoteka-Change", "Location"}},
                       {200, "made before", "Contact", {"ETag", "Kartoteka-Change", "Location"}}};
  operation.problems = {"forbidden", "conflict", "unavailable"};
  routes.push_back({"POST", std::string(kApiRoot) + "/contacts/from-email", std::move(operation), contact_from_email, BodyUse::email});
}

}  // namespace kartoteka::http
