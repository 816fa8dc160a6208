#include "engine/search/typed_text.h"

#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/text/analyzer.h"
#include "engine/text/utf8.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostWordsBefore = 8;

void learn_lemmas(std::string_view text, text::Analyzer& analyzer, std::vector<TypedWord>& words) {
  std::vector<text::Token> tokens;
  analyzer.analyze(text, tokens);
  for (TypedWord& typed : words) {
    const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const text::Token& candidate) {
      return candidate.kind != text::TokenKind::identifier && candidate.begin == typed.word.range.begin;
    });
    if (token != tokens.end()) {
      typed.lemmas = token->lemmas;
      typed.is_stop_word = token->is_stop_word;
    }
  }
}

}  // namespace

TypedText read_typed(std::string_view bytes, text::Analyzer& analyzer) {
  TypedText typed;
  typed.text = text::utf8::encode(text::utf8::decode_all(utf8_prefix(bytes, kMostTypedBytes)));
  typed.words = title_words(typed.text);
  typed.last_begin = typed.text.size();
  std::size_t count = typed.words.size();
  if (count > 0 && typed.words.back().range.end == typed.text.size()) {
    typed.last = typed.words.back();
    typed.last_begin = typed.last->range.begin;
    typed.is_excluded = typed.last_begin > 0 && typed.text[typed.last_begin - 1] == '-' &&
                        (typed.last_begin == 1 || typed.text[typed.last_begin - 2] == ' ');
    --count;
  }
  for (std::size_t i = count > kMostWordsBefore ? count - kMostWordsBefore : 0; i < count; ++i) {
    if (typed.text[typed.words[i].range.end] != ':') {
      typed.before.push_back({typed.words[i], {}, false});
    }
  }
  learn_lemmas(typed.text, analyzer, typed.before);
  return typed;
}

}  // namespace kartoteka::search
