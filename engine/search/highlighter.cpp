#include "engine/search/highlighter.h"

#include <algorithm>
#include <set>

#include "engine/search/passages.h"

namespace kartoteka::search {
namespace {

/// Of longer texts only the beginning is looked through: about 30 ms.
constexpr std::size_t kMostBytes = 200'000;

Mark best_mark(const text::Token& token, const std::vector<UnitMatch>& matches, const ResolvedQuery& query) {
  const auto best = std::min_element(matches.begin(), matches.end(), [](const UnitMatch& a, const UnitMatch& b) {
    return a.rule != b.rule ? a.rule < b.rule : a.strength > b.strength;
  });
  Mark mark{{token.begin, token.end}, token.position, best->word, 0, best->rule, 0};
  mark.weight = query.words[best->word].idf * (best->rule == MatchRule::related ? 0.3 : 1.0);
  return mark;
}

/// The longer of two overlapping marks stays.
void drop_overlaps(std::vector<Mark>& marks) {
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  std::vector<Mark> kept;
  for (const Mark& mark : marks) {
    if (kept.empty() || mark.range.begin >= kept.back().range.end) {
      kept.push_back(mark);
    }
  }
  marks = std::move(kept);
}

std::string_view cut(std::string_view text) {
  if (text.size() <= kMostBytes) {
    return text;
  }
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) {
    --end;
  }
  return text.substr(0, end);
}

}  // namespace

void Highlighter::add_word(const text::Token& token, std::vector<Mark>& marks) {
  const index::TokenKeys keys = index::token_keys(token);
  matches_.clear();
  matcher_.find(index::flat_word(keys), keys.lemmas, matches_);
  if (!matches_.empty() && token.end > token.begin) {
    marks.push_back(best_mark(token, matches_, query_));
  }
}

void Highlighter::add_identifier(const text::Token& token, std::vector<Mark>& marks) {
  const std::uint32_t key = index::identifier_key(token.exact);
  for (std::size_t number = 0; number < query_.identifiers.size(); ++number) {
    if (query_.identifiers[number].key == key) {
      marks.push_back({{token.begin, token.end}, token.position, Mark::kIdentifier, number, MatchRule::identifier,
                       query_.identifiers[number].weight});
    }
  }
}

void Highlighter::drop_related(std::vector<Mark>& marks) const {
  std::set<std::size_t> closely;
  for (const Mark& mark : marks) {
    if (mark.rule != MatchRule::related) {
      closely.insert(mark.word);
    }
  }
  std::erase_if(marks, [&](const Mark& mark) { return mark.rule == MatchRule::related && closely.contains(mark.word); });
}

void Highlighter::drop_lonely_stop_words(std::vector<Mark>& marks) const {
  const auto is_content = [&](const Mark& mark) {
    return mark.word == Mark::kIdentifier || !query_.words[mark.word].is_stop_word;
  };
  const bool only_stop_words =
      std::all_of(query_.words.begin(), query_.words.end(), [](const ResolvedWord& word) { return word.is_stop_word; });
  if (only_stop_words) {
    return;
  }
  std::vector<bool> kept(marks.size());
  const auto touches = [&](std::size_t a, std::size_t b) { return marks[b].position - marks[a].position <= 1; };
  for (std::size_t i = 0; i < marks.size(); ++i) {
    kept[i] = is_content(marks[i]) || (i > 0 && kept[i - 1] && touches(i - 1, i));
  }
  for (std::size_t i = marks.size(); i-- > 1;) {
    kept[i - 1] = kept[i - 1] || (kept[i] && touches(i - 1, i));
  }
  std::size_t number = 0;
  std::erase_if(marks, [&](const Mark&) { return !kept[number++]; });
}

std::vector<Mark> Highlighter::marks(std::string_view text) {
  std::vector<Mark> marks;
  analyzer_.analyze(cut(text), tokens_);
  for (const text::Token& token : tokens_) {
    if (token.kind == text::TokenKind::identifier) {
      add_identifier(token, marks);
    } else {
      add_word(token, marks);
    }
  }
  drop_related(marks);
  drop_overlaps(marks);
  drop_lonely_stop_words(marks);
  return marks;
}

Highlighted Highlighter::whole(std::string_view text, const std::vector<Mark>& marks) const {
  Highlighted highlighted{std::string(text), {}};
  for (const Mark& mark : marks) {
    highlighted.marks.push_back(mark.range);
  }
  return highlighted;
}

std::vector<Highlighted> Highlighter::passages(std::string_view text, const std::vector<Mark>& marks,
                                               const PassageOptions& options) const {
  std::vector<Highlighted> passages;
  for (const Range& range : choose_passages(text, marks, options)) {
    Highlighted passage{std::string(text.substr(range.begin, range.end - range.begin)), {}};
    for (const Mark& mark : marks) {
      if (mark.range.begin >= range.begin && mark.range.end <= range.end) {
        passage.marks.push_back({mark.range.begin - range.begin, mark.range.end - range.begin});
      }
    }
    passages.push_back(std::move(passage));
  }
  return passages;
}

}  // namespace kartoteka::search
