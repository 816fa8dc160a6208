// A contact (kontakt): one conversation with a client, by whatever channel.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Contact : Record {
  std::optional<RecordId> client;
  std::string person;  ///< the person spoken to
  std::optional<Instant> started_at;
  std::optional<std::int64_t> duration_minutes;
  std::string channel = "phone";       ///< phone, email, meeting, letter, chat
  std::string direction = "incoming";  ///< incoming, outgoing
  std::string subject;
  std::string note;
  std::optional<RecordId> owner;
  std::vector<RecordId> participants;  ///< from our side, beside the owner
  std::optional<RecordId> thread;
  std::string result;
  std::string next_step;              ///< what is to be done; given without next_task it makes that task
  std::optional<Date> next_step_due;
  std::optional<RecordId> next_task;
  std::string asked;  ///< the question, in the words of the one who asked
  std::vector<RecordId> answers_used;
  std::vector<std::string> tags;
  std::string message_id;  ///< of the e-mail that the contact was made from, without angle brackets
};

const Kind& contact_kind();

}  // namespace kartoteka::records
