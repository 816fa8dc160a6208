// An answer of the knowledge base (odpowiedź): a question that is asked again and again, and what to say.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Answer : Record {
  std::string question;
  std::vector<std::string> other_wordings;
  std::string body;      ///< Markdown
  std::string category;  ///< the path of a category: "Biuro/Calc"
  std::vector<std::string> tags;
  std::optional<RecordId> owner;
  std::string state = "draft";        ///< draft, reviewed, published, archived
  std::string audience = "internal";  ///< internal, public
  std::optional<Date> valid_from;
  std::optional<Date> valid_to;  ///< the last day on which it holds
  std::optional<Date> review_on;  ///< from this day on somebody has to see whether it still holds
  std::string legal_basis;
  std::string language = "pl";  ///< ISO 639-1: "pl"
  std::string source;           ///< where it was taken from: an address, a file
  std::vector<std::string> old_addresses;  ///< further addresses under which it was known: of what was merged into it
  std::optional<RecordId> replaces;        ///< the older answer that this one is given instead of, once it is published

  // Computed.
  std::optional<RecordId> replaced_by;  ///< the newer answer that is given instead
  /// What is to be said of it today (answers/answer_marks.h): not_yet_valid, expired, to_review, replaced.
  std::vector<std::string> marks;
  std::int64_t usefulness = 0;  ///< -100..100; 0: nothing is known (answers/usefulness.h)
  std::int64_t helped = 0;      ///< how often people said so
  std::int64_t not_helped = 0;
  std::int64_t given = 0;       ///< in how many contacts
};

const Kind& answer_kind();

}  // namespace kartoteka::records
