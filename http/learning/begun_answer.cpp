#include "http/learning/begun_answer.h"

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/records/answers/question_groups.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/link.h"
#include "http/routes/making.h"

namespace kartoteka::http {
namespace {

using records::Answer;
using records::answer_kind;
using records::Contact;
using records::contact_kind;
using records::RecordId;
using records::Store;

constexpr std::size_t kTakenWordings = 5;

Contact solved_contact(Store& store, RecordId id, const records::Viewer& viewer) {
  const auto record = store.find(contact_kind(), id, viewer);
  if (!record || record->deleted_at) throw Error::at("/contact", "there is no contact " + std::to_string(id));
  const auto& contact = static_cast<const Contact&>(*record);
  if (!confidential_clients_above(store.connection(), contact_kind(), contact).empty()) {
    throw Error(ErrorCode::conflict, "the contact is confidential, and an answer would not be: write it without the contact");
  }
  return contact;
}

std::string told_by(const Contact& contact) {
  const bool has_both = !contact.result.empty() && !contact.note.empty();
  return contact.result + (has_both ? "\n\n" : "") + contact.note;
}

std::vector<std::string> wordings_in(Store& store, const BeginAnswer& wanted, const records::Viewer& viewer) {
  std::vector<std::string> wordings;
  if (!wanted.group) return wordings;
  for (records::Asked& asked : wordings_of(store, *wanted.group, kTakenWordings, viewer)) wordings.push_back(std::move(asked.text));
  return wordings;
}

/// Everything but what personal data has to be taken out of, which is done outside of the write.
Answer draft_of(Learning& learning, const Contact& contact, const BeginAnswer& wanted, std::vector<std::string> wordings) {
  Answer answer;
  answer.body = learning.clean_text(told_by(contact));
  if (answer.body.find_first_not_of(" \n\r\t") == std::string::npos) throw Error::at("/contact", "has neither a result nor a note to begin with");
  const std::string asked = learning.clean(contact.asked.empty() ? contact.subject : contact.asked).text;
  answer.question = wanted.question.value_or(asked.empty() && !wordings.empty() ? wordings.front() : asked);
  if (answer.question.empty()) throw Error::at("/question", "must be given: the contact does not tell what was asked");
  std::erase(wordings, answer.question);
  answer.other_wordings = std::move(wordings);
  return answer;
}

void tie(Store& store, RecordId answer, RecordId contact, const records::Viewer& viewer) {
  records::Link link;
  link.source = "answer:" + std::to_string(answer);
  link.target = "contact:" + std::to_string(contact);
  store.create(records::link_kind(), link, viewer);
}

std::unique_ptr<records::Record> make(Store& store, const BeginAnswer& wanted, Answer draft, const records::Viewer& viewer) {
  std::unique_ptr<records::Record> answer;
  if (wanted.answer) {
    answer = store.find(answer_kind(), *wanted.answer, viewer);
    if (!answer || answer->deleted_at) throw Error::at("/answer", "there is no answer " + std::to_string(*wanted.answer));
  } else {
    auto made = std::make_unique<Answer>(std::move(draft));
    made->owner = viewer.user;
    store.create(answer_kind(), *made, viewer);
    tie(store, made->id, *wanted.contact, viewer);
    answer = std::move(made);
  }
  if (wanted.group) start_group(store, *wanted.group, answer->id, viewer);
  return answer;
}

}  // namespace

Response begun_answer_response(Call& call, const BeginAnswer& wanted, const Representation& representation) {
  records::require_write(call.viewer, answer_kind());
  Answer draft;
  if (!wanted.answer) {
    call.api.learning.catch_up();
    Contact contact;
    std::vector<std::string> wordings;
    call.context().database.read([&](Store& store) {
      contact = solved_contact(store, wanted.contact.value_or(0), call.viewer);
      wordings = wordings_in(store, wanted, call.viewer);
    });
    draft = draft_of(call.api.learning, contact, wanted, std::move(wordings));
  }
  return made_response(call, answer_kind(), representation, [&](Store& store) { return make(store, wanted, std::move(draft), call.viewer); });
}

}  // namespace kartoteka::http
