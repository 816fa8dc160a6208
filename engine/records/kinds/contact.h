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
  std::optional<RecordId> thread;
  std::vector<std::string> tags;
};

const Kind& contact_kind();

}  // namespace kartoteka::records
