// An answer of the knowledge base (odpowiedź): a question that is asked again and again, and what to say.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Answer : Record {
  std::string question;
  std::vector<std::string> other_wordings;
  std::string body;      ///< Markdown
  std::string category;  ///< a path: "Biuro/Calc"
  std::vector<std::string> tags;
  std::optional<RecordId> owner;
  std::string state = "draft";        ///< draft, reviewed, published, archived
  std::string audience = "internal";  ///< internal, public
  std::optional<Date> valid_from;
  std::optional<Date> valid_to;  ///< the last day on which it holds
  std::optional<Date> review_on;
  std::string legal_basis;
  std::string language = "pl";  ///< ISO 639-1: "pl"
  std::string source;    ///< where it was taken from: an address, a file
};

const Kind& answer_kind();

}  // namespace kartoteka::records
