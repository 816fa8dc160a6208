// The signs of the query language: takes a query's text apart into plain text, phrases, excluded words, fields and the OR
// between them. Knows neither words nor the index. Whatever is no sign is plain text.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/search/query_field.h"
#include "engine/search/result.h"

namespace kartoteka::search {

enum class SegmentKind {
  plain,   ///< text as people type it
  phrase,  ///< between quotation marks, or the word after a '-'
  field,   ///< "klient:kowalski"
  either,  ///< OR, LUB or | between what stands before and behind
};

/// What the value of a field may be.
struct ValueRange {
  Range range;          ///< without quotation marks
  std::size_t end = 0;  ///< where the text goes on behind it
};

struct Segment {
  SegmentKind kind = SegmentKind::plain;
  Range range;  ///< bytes of the text; of a phrase without its marks; of a field its name, value not included
  bool is_excluded = false;

  // Of a field:
  const QueryField* field = nullptr;
  std::vector<ValueRange> values;  ///< the longest first: a word, or it and words behind it
  bool has_space = false;          ///< behind the colon
};

class QuerySplitter {
 public:
  /// @param text  outlives the splitter
  explicit QuerySplitter(std::string_view text) : text_(text) {}

  std::optional<Segment> next();
  /// Goes on from here, after a field whose value ends (or is to be read as plain text from) here.
  void resume_at(std::size_t byte) { at_ = byte; }

 private:
  std::optional<Segment> sign_at(std::size_t at, std::size_t& end) const;
  std::optional<Segment> field_at(std::size_t at, std::size_t& end) const;
  std::optional<Segment> operator_at(std::size_t at, std::size_t& end) const;
  std::optional<Segment> phrase_at(std::size_t at, std::size_t& end) const;
  std::vector<ValueRange> values_at(std::size_t at) const;
  bool begins_word(std::size_t at) const;
  bool is_excluding(std::size_t at) const;
  std::size_t skip_spaces(std::size_t at) const;
  std::size_t word_end(std::size_t at) const;

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Bytes of the quotation mark that stands here; 0 if none does.
std::size_t quote_at(std::string_view text, std::size_t at);

}  // namespace kartoteka::search
