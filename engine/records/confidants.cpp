#include "engine/records/confidants.h"

namespace kartoteka::records {
namespace {

Viewer admitting(const Viewer& viewer) { return viewer.is_administrator() ? Viewer::on_behalf_of(viewer) : viewer; }

/// The place of a problem in what was asked for: users, not confidants.
Error as_asked(const Error& error) {
  constexpr std::string_view kField = "/confidants";
  std::vector<FieldProblem> problems = error.problems();
  for (FieldProblem& problem : problems) {
    if (problem.pointer.starts_with(kField)) problem.pointer = "/users" + problem.pointer.substr(kField.size());
  }
  return Error(std::move(problems));
}

}  // namespace

Client client_for_admission(Store& store, RecordId client, const Viewer& viewer) {
  require_read(viewer, client_kind());
  return static_cast<const Client&>(*store.get(client_kind(), client, admitting(viewer)));
}

Client admit(Store& store, RecordId client, const std::vector<RecordId>& users, const Viewer& writer) {
  require_write(writer, client_kind());
  Client record = client_for_admission(store, client, writer);
  record.confidants = users;
  try {
    store.update(client_kind(), record, std::nullopt, admitting(writer));
  } catch (const Error& error) {
    if (error.problems().empty() || error.code() != ErrorCode::invalid_argument) throw;
    throw as_asked(error);
  }
  return record;
}

}  // namespace kartoteka::records
