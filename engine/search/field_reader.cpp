#include "engine/search/field_reader.h"

#include <algorithm>
#include <array>
#include <span>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/query_days.h"
#include "engine/text/folding.h"

namespace kartoteka::search {
namespace {

/// Signs of a sentence around a value.
constexpr std::string_view kAround = " \t\r\n.,;!?()*~";

/// What people call files of several types.
struct FileGroup {
  std::string_view name;
  std::array<std::string_view, 4> types;
};
constexpr std::array kFileGroups = {FileGroup{"excel", {"xlsx", "xls", "ods", "csv"}},
                                    FileGroup{"arkusz", {"xlsx", "xls", "ods", "csv"}},
                                    FileGroup{"word", {"docx", "doc", "odt", "rtf"}},
                                    FileGroup{"dokument", {"docx", "doc", "odt", "rtf"}},
                                    FileGroup{"obraz", {"jpg", "jpeg", "png", "tiff"}},
                                    FileGroup{"zdjecie", {"jpg", "jpeg", "png", "tiff"}},
                                    FileGroup{"image", {"jpg", "jpeg", "png", "tiff"}},
                                    FileGroup{"skan", {"pdf", "jpg", "png", "tiff"}}};

/// Types by which people ask for files, whether or not there is such a file.
constexpr std::array<std::string_view, 35> kFileTypes = {
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp",  "epub", "html", "htm",  "rtf", "doc",
    "xls", "ppt",  "eml",  "msg",  "txt", "csv", "md",   "zip",  "jpg",  "jpeg", "png", "gif",
    "tif", "tiff", "webp", "bmp",  "svg", "xml", "json", "7z",   "mp3",  "mp4",  "heic"};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kAround);
  const std::size_t end = text.find_last_not_of(kAround);
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin, end - begin + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    if (const std::string_view part = trimmed(text.substr(begin, end - begin)); !part.empty()) {
      parts.push_back(part);
    }
    begin = end + 1;
  }
  return parts;
}

/// Letters and digits as they are compared: folded, with single blanks between.
std::string plain(std::string_view text) {
  std::string result;
  for (const char byte : text::fold(text)) {
    const bool is_sign = byte == '_' || byte == '-' || byte == ' ' || byte == '\t';
    if (!is_sign) {
      result += byte;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  return result;
}

bool share_lemma(const text::Token& a, const text::Token& b) {
  return std::any_of(a.lemmas.begin(), a.lemmas.end(), [&](const std::string& lemma) {
    return std::find(b.lemmas.begin(), b.lemmas.end(), lemma) != b.lemmas.end();
  });
}

std::vector<text::Token> words_of(std::string_view text, text::Analyzer& analyzer) {
  std::vector<text::Token> tokens;
  analyzer.analyze(text, tokens);
  std::erase_if(tokens, [](const text::Token& token) { return token.kind == text::TokenKind::identifier; });
  return tokens;
}

/// A stored value fits as a whole or, if it is a path ("Biuro/Calc"), by one of its parts.
bool fits(const std::string& stored, const std::string& asked) {
  if (plain(stored) == asked) {
    return true;
  }
  const auto parts = split(stored, '/');
  return parts.size() > 1 && std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return plain(part) == asked; });
}

void add_all(std::vector<std::string>& to, const std::vector<std::string>& more) {
  for (const std::string& value : more) {
    if (std::find(to.begin(), to.end(), value) == to.end()) {
      to.push_back(value);
    }
  }
}

}  // namespace

FieldReader::FieldReader(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer,
                         const Request& request, const NamedValues* values)
    : handle_(handle),
      analyzer_(analyzer),
      request_(request),
      values_(values),
      finder_(handle, vocabulary, analyzer, request.access),
      today_(request.today.value_or(warsaw_day(system_now()))) {}

std::optional<Condition> FieldReader::read(const QueryField& field, std::string_view value) {
  if (request_.access.empty()) {
    return std::nullopt;
  }
  if (field.meaning == FieldMeaning::from || field.meaning == FieldMeaning::to) {
    return days(field, trimmed(value));
  }
  Condition condition;
  condition.field = field.filter;
  for (const std::string_view part : split(value, ',')) {
    const Values values = values_of(field, part);
    if (values.empty()) {
      return std::nullopt;
    }
    add_all(condition.values, values);
  }
  return condition.values.empty() ? std::nullopt : std::optional(std::move(condition));
}

FieldReader::Values FieldReader::values_of(const QueryField& field, std::string_view value) {
  switch (field.meaning) {
    case FieldMeaning::choice: return choices(field.filter, value);
    case FieldMeaning::record: return records(field.filter, value);
    case FieldMeaning::person: return people(value);
    case FieldMeaning::stored: return stored(field.filter, value);
    default: return {};
  }
}

/// Whether each word of the value is, in some form, the word of the name in its place.
bool FieldReader::names(std::string_view value, std::string_view name, bool may_begin) {
  if (plain(value) == plain(name)) {
    return true;
  }
  const auto asked = words_of(value, analyzer_);
  const auto called = words_of(name, analyzer_);
  const auto fits_word = [&](const text::Token& a, const text::Token& b) {
    return share_lemma(a, b) || (may_begin && a.folded.size() > 1 && b.folded.starts_with(a.folded));
  };
  return !asked.empty() && asked.size() <= called.size() && (may_begin || asked.size() == called.size()) &&
         std::equal(asked.begin(), asked.end(), called.begin(), fits_word);
}

FieldReader::Values FieldReader::choices(std::string_view filter, std::string_view value) {
  Values exact;
  Values begun;
  for (const NamedValue& named : values_ == nullptr ? NamedValues() : *values_) {
    if (named.filter != filter) {
      continue;
    }
    const auto is_called = [&](bool may_begin) {
      return named.value == value || std::any_of(named.names.begin(), named.names.end(),
                                                 [&](const std::string& name) { return names(value, name, may_begin); });
    };
    if (is_called(false)) {
      add_all(exact, {named.value});
    } else if (value.size() >= 3 && is_called(true)) {
      add_all(begun, {named.value});
    }
  }
  return exact.empty() ? begun : exact;
}

FieldReader::Values FieldReader::records(std::string_view kind, std::string_view value) {
  Values values;
  for (const std::int64_t id : finder_.find(kind, value)) {
    values.push_back(std::to_string(id));
  }
  return values;
}

FieldReader::Values FieldReader::people(std::string_view value) {
  if (request_.people == nullptr) {
    return {};
  }
  const std::string folded = plain(value);
  if (const auto self = request_.people->self(); self && (folded == "ja" || folded == "moj" || folded == "me")) {
    return {std::to_string(*self)};
  }
  const auto asked = words_of(value, analyzer_);
  Values values;
  for (const NamedPerson& person : request_.people->people()) {
    const auto fits_name = [&](const std::string& name) {
      const auto called = words_of(name, analyzer_);
      return plain(name) == folded || (!asked.empty() && std::all_of(asked.begin(), asked.end(), [&](const text::Token& word) {
        return std::any_of(called.begin(), called.end(), [&](const text::Token& part) {
          return share_lemma(word, part) || (word.folded.size() > 1 && part.folded.starts_with(word.folded));
        });
      }));
    };
    if (std::to_string(person.id) == value || std::any_of(person.names.begin(), person.names.end(), fits_name)) {
      values.push_back(std::to_string(person.id));
    }
  }
  return values;
}

FieldReader::Values FieldReader::stored(std::string_view filter, std::string_view value) {
  std::vector<std::string> asked{plain(value.starts_with('.') ? value.substr(1) : value)};
  for (const FileGroup& group : kFileGroups) {
    if (filter == "file" && group.name == asked.front()) {
      asked.assign(group.types.begin(), group.types.end());
    }
  }
  Values values;
  const std::string prefix = std::string(index::kFilterPrefix) + std::string(filter) + '=';
  const auto end = handle_.database.allterms_end(prefix);
  for (auto term = handle_.database.allterms_begin(prefix); term != end; ++term) {
    const std::string text = (*term).substr(prefix.size());
    const bool is_asked = std::any_of(asked.begin(), asked.end(), [&](const std::string& one) { return fits(text, one); });
    if (is_asked && finder_.is_findable(*term)) {
      values.push_back(text);
    }
  }
  // A type that no file has finds no file: it is understood all the same.
  const bool is_type = std::any_of(asked.begin(), asked.end(), [](const std::string& one) {
    return std::find(kFileTypes.begin(), kFileTypes.end(), one) != kFileTypes.end();
  });
  if (filter == "file" && values.empty() && is_type) {
    return asked;
  }
  return values;
}

std::optional<Condition> FieldReader::days(const QueryField& field, std::string_view value) {
  const bool is_end = field.meaning == FieldMeaning::to;
  const auto range = read_days(value, {.today = today_, .is_end = is_end, .begin = begin_}, analyzer_);
  if (!range) {
    return std::nullopt;
  }
  Condition condition;
  condition.field = field.filter;
  if (is_end) {
    condition.to = range->end;
  } else {
    begin_ = condition.from = range->begin;
  }
  return condition;
}

}  // namespace kartoteka::search
