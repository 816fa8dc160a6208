#include "engine/text/compiler/affixes.h"

#include <sstream>
#include <stdexcept>

namespace kartoteka::text::compiler {
namespace {

std::vector<std::bitset<256>> parse_condition(const std::string& text) {
  std::vector<std::bitset<256>> condition;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::bitset<256> letters;
    if (text[i] == '.') {
      letters.set();
    } else if (text[i] != '[') {
      letters.set(static_cast<unsigned char>(text[i]));
    } else {
      const std::size_t close = text.find(']', i);
      if (close == std::string::npos) throw std::runtime_error("unclosed condition: " + text);
      const bool negated = text[i + 1] == '^';
      for (std::size_t k = i + 1 + negated; k < close; ++k) letters.set(static_cast<unsigned char>(text[k]));
      if (negated) letters.flip();
      i = close;
    }
    condition.push_back(letters);
  }
  return condition;
}

}  // namespace

Affixes::Affixes(std::istream& aff) {
  std::string line;
  while (std::getline(aff, line)) {
    std::istringstream fields(line);
    std::string kind, flag, strip, add, condition;
    fields >> kind >> flag;
    if (kind != "SFX" && kind != "PFX") continue;
    fields >> strip >> add;
    if (flag.size() != 1) throw std::runtime_error("affix flag of several letters: " + line);
    Class& affix_class = classes_[static_cast<unsigned char>(flag[0])];
    affix_class.is_prefix = kind == "PFX";
    if (!(fields >> condition)) continue;  // the head of a class: flag, cross product, number of rules
    if (add.find('/') != std::string::npos) throw std::runtime_error("affix with continuation: " + line);
    affix_class.rules.push_back({strip == "0" ? "" : strip, add == "0" ? "" : add, parse_condition(condition)});
  }
}

bool Affixes::applies(const Rule& rule, std::string_view word) {
  if (word.size() < rule.condition.size() || !word.ends_with(rule.strip)) return false;
  const std::string_view end = word.substr(word.size() - rule.condition.size());
  for (std::size_t i = 0; i < end.size(); ++i) {
    if (!rule.condition[i].test(static_cast<unsigned char>(end[i]))) return false;
  }
  return true;
}

void Affixes::expand_suffixes(std::string_view word, std::string_view flags, const std::string& prefix,
                              const std::function<void(Form)>& visit) const {
  const bool prefixed = !prefix.empty();
  std::string form = prefix + std::string(word);
  visit({form, '\0', prefixed});
  for (const char flag : flags) {
    const Class& affix_class = classes_[static_cast<unsigned char>(flag)];
    if (affix_class.is_prefix) continue;
    for (const Rule& rule : affix_class.rules) {
      if (!applies(rule, word)) continue;
      form.assign(prefix).append(word.substr(0, word.size() - rule.strip.size())).append(rule.add);
      visit({form, flag, prefixed});
    }
  }
}

void Affixes::expand(std::string_view word, std::string_view flags, const std::function<void(Form)>& visit) const {
  expand_suffixes(word, flags, "", visit);
  for (const char flag : flags) {
    const Class& affix_class = classes_[static_cast<unsigned char>(flag)];
    if (!affix_class.is_prefix) continue;
    for (const Rule& rule : affix_class.rules) expand_suffixes(word, flags, rule.add, visit);
  }
}

}  // namespace kartoteka::text::compiler
