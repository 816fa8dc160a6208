// An answer that is begun from a solved contact: what was asked, as its question, and what came of it, as its body.
#pragma once

#include <optional>

#include "http/call.h"
#include "http/codec/record_encoder.h"

namespace kartoteka::http {

struct BeginAnswer {
  std::optional<records::RecordId> contact;
  std::optional<records::RecordId> group;   ///< of questions; its wordings become wordings of the answer
  std::optional<records::RecordId> answer;  ///< one that is there already, instead of a contact
  std::optional<std::string> question;      ///< instead of what was asked
};

/// Makes the draft, owned by the one who asks and tied to the contact, and notes it with the group: 201.
/// Errors: as made_response; not_found, invalid_argument (nothing to say), conflict (a contact of a confidential client).
Response begun_answer_response(Call& call, const BeginAnswer& wanted, const Representation& representation);

}  // namespace kartoteka::http
