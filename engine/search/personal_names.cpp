#include "engine/search/personal_names.h"

#include <algorithm>
#include <array>

#include "engine/text/folding.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kShortestName = 3;

constexpr std::array<std::string_view, 34> kLegalForms{
    "sp",      "spolka", "z",    "oo",    "o",     "ograniczona", "odpowiedzialnoscia", "s",         "a",      "sa",    "c",     "sc",
    "j",       "sj",     "k",    "sk",    "jawna", "cywilna",     "komandytowa",        "akcyjna",   "i",      "oraz",  "w",     "we",
    "fundacja", "firma",  "fhu",  "phu",   "ppuh",  "zaklad",      "przedsiebiorstwo",   "wspolnicy", "polska", "group"};

/// Before a name; goes with it.
constexpr std::array<std::string_view, 6> kTitles{"pan", "pani", "panstwo", "mec", "mecenas", "dr"};
constexpr std::array<std::string_view, 3> kAnnouncing{"klient", "kontrahent", "firma"};

template <typename List>
bool is_in(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

template <typename List>
bool has_lemma_in(const List& list, const text::Token& token) {
  return is_in(list, token.folded) || std::any_of(token.lemmas.begin(), token.lemmas.end(), [&](const std::string& lemma) { return is_in(list, lemma); });
}

/// -ski, -cki, -ska, -cka: adjectives by their form, surnames where somebody bears them.
bool is_formed_as_surname(std::string_view folded) {
  return folded.ends_with("ski") || folded.ends_with("cki") || folded.ends_with("dzki") || folded.ends_with("ska") || folded.ends_with("cka");
}

std::vector<std::string> keys_of(const text::Token& token) {
  std::vector<std::string> keys{token.folded};
  for (const std::string& lemma : token.lemmas) {
    if (lemma != token.folded) keys.push_back(lemma);
  }
  return keys;
}

bool share(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  return std::any_of(left.begin(), left.end(), [&](const std::string& one) { return is_in(right, one); });
}

/// The words of a name that tell it from others, in lower case, as a careless writer has them.
std::vector<text::Token> name_tokens(text::Analyzer& analyzer, std::string_view name) {
  std::vector<text::Token> tokens;
  std::string lowered;
  analyzer.analyze(name, tokens);
  for (const text::Token& token : tokens) {
    if (token.kind != text::TokenKind::identifier) lowered += token.exact + " ";
  }
  analyzer.analyze(lowered, tokens);
  std::erase_if(tokens, [](const text::Token& token) {
    return token.kind != text::TokenKind::word || token.folded.size() < kShortestName || is_in(kLegalForms, token.folded);
  });
  return tokens;
}

bool is_upper_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return byte >= 'A' && byte <= 'Z';
  const std::string_view letter = text.substr(at, 2);
  constexpr std::array<std::string_view, 9> kUpper{"Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"};
  return is_in(kUpper, letter);
}

/// At the beginning of a text or sentence any word is written so.
bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '.' || text[at - 1] == '?' || text[at - 1] == '!' || text[at - 1] == '\n';
}

}  // namespace

void PersonalNames::add_person(text::Analyzer& analyzer, std::string_view name) {
  for (const text::Token& token : name_tokens(analyzer, name)) {
    const bool is_ordinary = token.is_known && !is_formed_as_surname(token.folded);
    for (std::string& key : keys_of(token)) (is_ordinary ? at_times_ : always_).insert(std::move(key));
  }
}

void PersonalNames::add_company(text::Analyzer& analyzer, std::string_view name, bool is_confidential) {
  const auto tokens = name_tokens(analyzer, name);
  std::vector<Keys> phrase;
  for (const text::Token& token : tokens) {
    phrase.push_back(keys_of(token));
    if (is_confidential || !token.is_known) always_.insert(token.folded);
    if (!token.is_known) always_.insert(token.lemmas.begin(), token.lemmas.end());
  }
  if (phrase.size() == 1 && tokens[0].is_known) at_times_.insert(phrase[0].begin(), phrase[0].end());
  if (phrase.size() < 2) return;
  for (const std::string& key : Keys(phrase[0])) phrases_[key].push_back(phrase);
}

void PersonalNames::add_code(std::string_view code) {
  if (code.size() >= kShortestName) codes_.emplace(code);
}

bool PersonalNames::is_always_name(const text::Token& token) const {
  return always_.contains(token.folded) ||
         (!token.is_stop_word && std::any_of(token.lemmas.begin(), token.lemmas.end(), [&](const std::string& lemma) { return always_.contains(lemma); }));
}

bool PersonalNames::is_at_times_name(const text::Token& token) const {
  return !token.is_stop_word && (at_times_.contains(token.folded) || std::any_of(token.lemmas.begin(), token.lemmas.end(), [&](const std::string& lemma) {
                                   return at_times_.contains(lemma);
                                 }));
}

/// How many tokens from `begin` on are a company's whole name.
std::size_t PersonalNames::phrase_at(const std::vector<text::Token>& tokens, std::size_t begin) const {
  std::size_t longest = 0;
  for (const std::string& key : keys_of(tokens[begin])) {
    const auto known = phrases_.find(key);
    if (known == phrases_.end()) continue;
    for (const auto& phrase : known->second) {
      std::size_t at = 0;
      while (at < phrase.size() && begin + at < tokens.size() && share(keys_of(tokens[begin + at]), phrase[at])) ++at;
      if (at == phrase.size()) longest = std::max(longest, at);
    }
  }
  return longest;
}

void PersonalNames::find_phrases(const std::vector<text::Token>& tokens, std::vector<bool>& found) const {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::size_t length = phrase_at(tokens, i);
    for (std::size_t k = 0; k < length; ++k) found[i + k] = true;
    // The legal form belongs to the name: "sp. z o.o."
    const bool has_form = length > 0 && i + length < tokens.size() && (tokens[i + length].folded == "sp" || tokens[i + length].folded == "s");
    for (std::size_t k = i + length; has_form && k < tokens.size() && is_in(kLegalForms, tokens[k].folded) && tokens[k].folded.size() <= 2; ++k) found[k] = true;
  }
}

std::vector<bool> PersonalNames::find(std::string_view text, const std::vector<text::Token>& tokens) const {
  std::vector<bool> found(tokens.size());
  find_phrases(tokens, found);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string written(text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin));
    if (is_always_name(tokens[i]) || codes_.contains(written)) found[i] = true;
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (found[i] || !is_at_times_name(tokens[i])) continue;
    const bool is_written = is_upper_at(text, tokens[i].begin) && !begins_sentence(text, tokens[i].begin);
    const bool is_announced = i > 0 && (has_lemma_in(kTitles, tokens[i - 1]) || has_lemma_in(kAnnouncing, tokens[i - 1]));
    const bool is_beside = (i > 0 && found[i - 1]) || (i + 1 < tokens.size() && found[i + 1]) ||
                           (i + 1 < tokens.size() && is_at_times_name(tokens[i + 1]) && is_upper_at(text, tokens[i].begin) && is_upper_at(text, tokens[i + 1].begin));
    found[i] = is_written || is_announced || is_beside;
  }
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (found[i + 1] && has_lemma_in(kTitles, tokens[i])) found[i] = true;
  }
  return found;
}

}  // namespace kartoteka::search
