#include "engine/search/word_repairer.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/corrector.h"
#include "engine/search/keyboard.h"
#include "engine/text/language.h"

namespace kartoteka::search {
namespace {

/// Slips within a word that are likelier than two words written together.
constexpr double kLikelySlip = 1.0;
constexpr std::size_t kNearWords = 3;
constexpr std::size_t kLeastParted = 6;   // letters
constexpr std::size_t kMostParted = 40;   // bytes
constexpr std::size_t kMostPieces = 3;
constexpr std::size_t kLeastJoined = 5;   // letters

/// What a piece of a parted word costs; the cheapest parting is taken.
constexpr double kWordCost = 1.0;
constexpr double kShortWordCost = 1.6;   // of up to three letters
constexpr double kFunctionWordCost = 1.3;
constexpr double kUnknownWordCost = 0.5;  // more: of the index, but not of the dictionary

/// Beginnings of words that are no words themselves, though without diacritics they may look like one (róż).
constexpr std::array<std::string_view, 6> kPrefixes{"roz", "prze", "wy", "ob", "wz", "ws"};

bool is_letter_start(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

template <typename Predicate>
bool any_lemma(const text::Token& token, Predicate of_term) {
  const auto is_so = [&](const std::string& lemma) { return of_term(index::make_term(index::kLemmaPrefix, lemma)); };
  return std::any_of(token.lemmas.begin(), token.lemmas.end(), is_so) ||
         std::any_of(token.other_lemmas.begin(), token.other_lemmas.end(), is_so);
}

bool is_between(const ParsedQuery& query, std::size_t begin, std::size_t end) {
  return std::all_of(query.text.begin() + static_cast<std::ptrdiff_t>(begin), query.text.begin() + static_cast<std::ptrdiff_t>(end),
                     [](char byte) { return byte == ' ' || byte == '-'; });
}

}  // namespace

WordRepairer::WordRepairer(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer,
                           const std::vector<std::string>& access, RepairOptions options)
    : handle_(handle),
      vocabulary_(vocabulary),
      analyzer_(analyzer),
      finder_(handle, vocabulary, analyzer, access),
      last_is_unfinished_(options.last_is_unfinished),
      rules_(options.rules) {}

bool WordRepairer::is_found(const text::Token& token) const {
  return any_lemma(token, [&](const std::string& term) { return finder_.is_findable(term); });
}

/// Neither in the index nor part of a number or code that is, and not meant as a pattern.
bool WordRepairer::is_lacking(const ParsedQuery& query, const QueryWord& word) {
  const bool is_pattern = word.is_beginning || word.is_ending || word.is_loose;
  const auto stands = [&](const std::string& term) { return handle_.database.term_exists(term); };
  if (word.token.kind != text::TokenKind::word || word.token.is_stop_word || is_pattern || any_lemma(word.token, stands)) {
    return false;
  }
  if (rules_ != nullptr && rules_->knows(rule_word(word.token))) {
    return false;
  }
  if (last_is_unfinished_ && word.is_last && !complete(*vocabulary_.words(handle_), word.token.folded, 1).empty()) {
    return false;
  }
  return std::none_of(query.identifiers.begin(), query.identifiers.end(), [&](const QueryIdentifier& identifier) {
    const bool covers = identifier.range.begin <= word.token.begin && word.token.end <= identifier.range.end;
    return covers && handle_.database.term_exists(index::make_term(index::kIdentifierPrefix, identifier.canonical));
  });
}

std::optional<text::Token> WordRepairer::only_word(const std::string& text) {
  analyzer_.analyze(text, tokens_);
  const bool is_one = tokens_.size() == 1 && tokens_[0].kind == text::TokenKind::word;
  return is_one ? std::optional(tokens_[0]) : std::nullopt;
}

bool WordRepairer::has_near_word(const text::Token& token) {
  const auto is_right = [&](const std::string& form) {
    const auto word = analyzer_.language().dictionary().contains_folded(form) ? only_word(form) : std::nullopt;
    return word && is_found(*word) ? 1U : 0U;
  };
  auto corrections = correct_within(*vocabulary_.words(handle_), token.folded, kLikelySlip, kNearWords);
  if (corrections.empty()) {
    corrections = correct_form(token.folded, kNearWords, is_right);
  }
  return std::any_of(corrections.begin(), corrections.end(), [&](const Correction& correction) {
    const auto word = only_word(correction.word);
    return word && is_found(*word);
  });
}

std::string WordRepairer::layout_reading(const text::Token& token) {
  if (const std::string latin = from_cyrillic_keys(token.exact); !latin.empty()) {
    const auto word = only_word(latin);
    return word && (word->is_stop_word || is_found(*word) || has_near_word(*word)) ? latin : "";
  }
  const std::string swapped = with_y_and_z_swapped(token.exact);
  const auto word = swapped.empty() || token.is_known ? std::nullopt : only_word(swapped);
  return word && (word->is_stop_word || is_found(*word)) ? swapped : "";
}

/// A piece of no word that some record has nevertheless: "roz".
bool WordRepairer::is_fragment(const QueryWord& word) {
  const bool is_pattern = word.is_beginning || word.is_ending || word.is_loose;
  const bool is_prefix = std::find(kPrefixes.begin(), kPrefixes.end(), word.token.exact) != kPrefixes.end();
  return word.token.kind == text::TokenKind::word && (is_prefix || (!word.token.is_stop_word && !word.token.is_known)) && !is_pattern &&
         !(last_is_unfinished_ && word.is_last);
}

std::uint32_t WordRepairer::frequency(const text::Token& token) const {
  std::uint32_t most = 0;
  any_lemma(token, [&](const std::string& term) {
    most = std::max(most, handle_.database.get_termfreq(term));
    return false;
  });
  return most;
}

/// The word `first`, which is a piece, and the next as a right word that stands in more records than one of the two.
std::string WordRepairer::joined_rather(const ParsedQuery& query, std::size_t first) {
  const std::string text = joined(query, first);
  const auto word = text.empty() ? std::nullopt : only_word(text);
  return word && word->is_known && frequency(*word) > std::min(frequency(query.words[first].token), frequency(query.words[first + 1].token)) ? text : "";
}

/// The word `first` and the next as one; "" if that is none of the index.
std::string WordRepairer::joined(const ParsedQuery& query, std::size_t first) {
  const text::Token& left = query.words[first].token;
  const text::Token& right = query.words[first + 1].token;
  const bool are_words = left.kind == text::TokenKind::word && right.kind == text::TokenKind::word;
  if (!are_words || left.folded.size() + right.folded.size() < kLeastJoined || !is_between(query, left.end, right.begin)) {
    return "";
  }
  const std::string text = left.exact + right.exact;
  const auto word = only_word(text);
  return word && !word->is_stop_word && is_found(*word) ? text : "";
}

double WordRepairer::piece_cost(const std::string& piece, bool is_first) {
  const auto word = only_word(piece);
  if (!word || (word->folded.size() < 2 && !(is_first && word->is_stop_word))) {
    return 0;
  }
  if (word->is_stop_word) {
    return word->folded.size() < 3 && !is_first ? 0 : kFunctionWordCost;
  }
  if (word->folded.size() < 3 || !is_found(*word)) {
    return 0;
  }
  return (word->folded.size() < 4 ? kShortWordCost : kWordCost) + (word->is_known ? 0 : kUnknownWordCost);
}

/// The words that it is made of, with blanks between; "" if it is not.
std::string WordRepairer::parted(const text::Token& token) {
  const std::string& text = token.exact;
  if (token.is_known || token.folded.size() < kLeastParted || text.size() > kMostParted) {
    return "";
  }
  // best[n][end]: the cheapest way to take the first `end` bytes apart into n pieces.
  std::vector<std::vector<Piece>> best(kMostPieces + 1, std::vector<Piece>(text.size() + 1));
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t end = begin + 1; is_letter_start(text[begin]) && end <= text.size(); ++end) {
      const bool is_reached = begin == 0 || best[1][begin].cost > 0 || best[2][begin].cost > 0;
      if (!is_reached || (end < text.size() && !is_letter_start(text[end]))) {
        continue;
      }
      const double cost = piece_cost(text.substr(begin, end - begin), begin == 0);
      for (std::size_t pieces = 1; cost > 0 && pieces <= kMostPieces; ++pieces) {
        const double before = begin == 0 ? 0 : best[pieces - 1][begin].cost;
        Piece& known = best[pieces][end];
        const bool follows = begin == 0 ? pieces == 1 : before > 0;
        if (follows && (known.cost == 0 || before + cost < known.cost)) {
          known = {before + cost, begin};
        }
      }
    }
  }
  for (std::size_t pieces = 2; pieces <= kMostPieces; ++pieces) {
    if (best[pieces][text.size()].cost == 0) {
      continue;
    }
    std::string words = text;
    for (std::size_t end = text.size(), left = pieces; left > 1; --left) {
      end = best[left][end].begin;
      words.insert(end, " ");
    }
    return words;
  }
  return "";
}

std::optional<MendedQuery> WordRepairer::mend(const ParsedQuery& query) {
  MendedQuery mended;
  std::size_t copied = 0;
  const auto replace = [&](std::size_t begin, std::size_t end, const std::string& by) {
    mended.text.append(query.text, copied, begin - copied);
    mended.replaced.push_back({{mended.text.size(), mended.text.size() + by.size()}, query.text.substr(begin, end - begin)});
    mended.text += by;
    copied = end;
  };
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const text::Token& token = query.words[i].token;
    if (token.begin < copied) {
      continue;
    }
    if (!is_lacking(query, query.words[i])) {
      const bool may_join = i + 1 < query.words.size() && is_fragment(query.words[i]);
      if (const std::string whole = may_join ? joined_rather(query, i) : ""; !whole.empty()) {
        replace(token.begin, query.words[i + 1].token.end, whole);
      }
      continue;
    }
    if (const std::string latin = layout_reading(token); !latin.empty()) {
      replace(token.begin, token.end, latin);
      continue;
    }
    const bool follows = i > 0 && query.words[i - 1].token.begin >= copied;
    if (const std::string whole = follows ? joined(query, i - 1) : ""; !whole.empty()) {
      replace(query.words[i - 1].token.begin, token.end, whole);
    } else if (const std::string longer = i + 1 < query.words.size() ? joined(query, i) : ""; !longer.empty()) {
      replace(token.begin, query.words[i + 1].token.end, longer);
    } else if (const std::string words = has_near_word(token) ? "" : parted(token); !words.empty()) {
      replace(token.begin, token.end, words);
    }
  }
  if (mended.replaced.empty()) {
    return std::nullopt;
  }
  mended.text.append(query.text, copied);
  return mended;
}

void mark_replaced(const MendedQuery& mended, ParsedQuery& query) {
  for (QueryWord& word : query.words) {
    for (const ReplacedText& replaced : mended.replaced) {
      if (replaced.range.begin <= word.token.begin && word.token.end <= replaced.range.end) {
        word.is_replaced = true;
        word.typed = replaced.typed;
      }
    }
  }
}

}  // namespace kartoteka::search
