#include "indexer/demo/template_text.h"

#include <charconv>

#include "engine/base/error.h"
#include "indexer/demo/lines.h"

namespace kartoteka::demo {
namespace {

constexpr std::array<std::string_view, kCaseCount> kSir = {"pan", "pana", "panu", "pana", "panem", "panu", "panie"};
constexpr std::array<std::string_view, kCaseCount> kMadam = {"pani", "pani", "pani", "panią", "panią", "pani", "pani"};

[[noreturn]] void fail(std::string_view problem, std::string_view text) {
  throw Error(ErrorCode::invalid_argument, std::string(problem) + " in the template: " + std::string(text));
}

class Expansion {
 public:
  Expansion(std::string_view text, const TemplateValues& values, Random& random) : text_(text), values_(values), random_(random) {}

  std::string run() {
    std::string result = sequence("]");
    if (at_ != text_.size()) fail("a bracket too many", text_);
    return result;
  }

 private:
  /// Up to one of the ends, which is not taken.
  std::string sequence(std::string_view ends) {
    std::string result;
    while (at_ < text_.size() && ends.find(text_[at_]) == std::string_view::npos) {
      const char c = text_[at_];
      if (c == '[') {
        result += alternatives();
      } else if (c == '{') {
        result += value();
        // "sp. z o.o." at the end of a sentence brings the full stop along.
        if (result.ends_with('.') && at_ < text_.size() && text_[at_] == '.') ++at_;
      } else {
        result += c;
        ++at_;
      }
    }
    return result;
  }

  /// All alternatives are expanded, so that the same random numbers are drawn whichever is chosen.
  std::string alternatives() {
    std::vector<std::string> choices;
    do {
      ++at_;
      choices.push_back(sequence("|]"));
      if (at_ == text_.size()) fail("a missing ']'", text_);
    } while (text_[at_] == '|');
    ++at_;
    return random_.pick(choices);
  }

  std::string value() {
    const std::size_t end = text_.find('}', at_);
    if (end == std::string_view::npos) fail("a missing '}'", text_);
    const std::string_view inner = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    if (inner.find('=') != std::string_view::npos) return by_gender(inner);
    if (inner.find(':') != std::string_view::npos) return number(inner);
    const bool is_capital = !inner.empty() && inner.front() >= 'A' && inner.front() <= 'Z';
    if (!is_capital) return named(inner);
    std::string small(inner);
    small.front() = static_cast<char>(small.front() - 'A' + 'a');
    return capitalised(named(small));
  }

  std::string by_gender(std::string_view inner) {
    const std::size_t equals = inner.find('=');
    const std::vector<std::string> words = split(inner.substr(equals + 1), '|');
    if (words.size() != 2) fail("two words expected after '='", text_);
    return words[person(inner.substr(0, equals)).gender == Gender::masculine ? 0 : 1];
  }

  std::string number(std::string_view inner) {
    const std::size_t colon = inner.find(':');
    const std::vector<std::string> range = split(inner.substr(0, colon), '-');
    const std::vector<std::string> nouns = split(inner.substr(colon + 1), ',');
    if (range.size() != 2 || nouns.size() != 3) fail("expected {2-9:one,few,many}", text_);
    return counted(random_.between(integer(range[0]), integer(range[1])), nouns);
  }

  int integer(std::string_view digits) const {
    int number = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (result.ec != std::errc() || result.ptr != digits.data() + digits.size()) fail("a number expected", text_);
    return number;
  }

  std::string named(std::string_view inner) {
    const std::vector<std::string> parts = split(inner, '.');
    Case grammatical_case = Case::nominative;
    const bool has_case = find_case(parts.back()).has_value();
    if (has_case) grammatical_case = *find_case(parts.back());
    const std::string kind = parts.size() == (has_case ? 3U : 2U) ? parts[1] : "";
    if (const auto text = values_.texts.find(inner); text != values_.texts.end()) return text->second;
    if (const auto forms = values_.forms.find(parts[0]); forms != values_.forms.end()) {
      return forms->second[static_cast<std::size_t>(grammatical_case)];
    }
    return name_of(person(parts[0]), kind, grammatical_case);
  }

  const PersonName& person(std::string_view name) const {
    const auto found = values_.persons.find(name);
    if (found == values_.persons.end()) fail("unknown name '" + std::string(name) + "'", text_);
    return found->second;
  }

  std::string name_of(const PersonName& name, std::string_view kind, Case grammatical_case) {
    const auto index = static_cast<std::size_t>(grammatical_case);
    if (kind.empty()) return name.full(grammatical_case);
    if (kind == "imię") return name.first[index];
    if (kind != "pan") fail("unknown part '" + std::string(kind) + "'", text_);
    const std::string address(name.gender == Gender::masculine ? kSir[index] : kMadam[index]);
    switch (random_.weighted({55, 25, 20})) {
      case 0: return address + ' ' + name.last[index];
      case 1: return "p. " + name.last[index];
      default: return address + ' ' + name.first[index];
    }
  }

  std::string_view text_;
  const TemplateValues& values_;
  Random& random_;
  std::size_t at_ = 0;
};

}  // namespace

std::string expand(std::string_view text, const TemplateValues& values, Random& random) {
  return Expansion(text, values, random).run();
}

}  // namespace kartoteka::demo
