// E-mail and web addresses. The words that they are made of stay words: "kowalski" is found in jan.kowalski@firma.pl.
#include <algorithm>

#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

/// Top-level domains that Polish texts meet; others are too like words after a forgotten blank.
bool is_top_domain(std::string_view folded) {
  constexpr std::string_view kTopDomains[] = {"pl", "com", "eu", "org", "net", "info", "biz", "gov", "edu", "io", "de", "uk",
                                              "cz", "sk",  "fr", "it",  "es",  "at",   "ch",  "ua",  "lt",  "us", "dev", "app"};
  return std::ranges::find(kTopDomains, folded) != std::end(kTopDomains);
}

bool is_local_joint(char32_t sign) { return sign == U'.' || sign == U'_' || sign == U'-' || sign == U'+'; }

/// The last piece of a chain that one sign each joins, from `at` on.
template <class IsJoint>
std::uint32_t chain_end(const PieceView& pieces, std::uint32_t at, IsJoint is_joint) {
  std::uint32_t last = at;
  while (pieces.separator(last) != 0 && is_joint(pieces.separator(last)) && last - at < 12) ++last;
  return last;
}

std::string text_of(const PieceView& pieces, std::uint32_t first, std::uint32_t last) {
  std::string text;
  for (std::uint32_t at = pieces[first].begin; at < pieces[last].end; ++at) utf8::append(text, lower(pieces.text()[at].code));
  return text;
}

/// The last piece of the domain that begins at `at`; nothing if no top-level domain ends it.
std::optional<std::uint32_t> domain_end(const PieceView& pieces, std::uint32_t at) {
  const std::uint32_t end = chain_end(pieces, at, [](char32_t sign) { return sign == U'.' || sign == U'-'; });
  for (std::uint32_t last = end; last > at; --last) {
    if (pieces.separator(last - 1) == U'.' && is_top_domain(pieces.folded(last))) return last;
  }
  return std::nullopt;
}

void add_domain(const PieceView& pieces, std::uint32_t at, Found& found) {
  const auto last = domain_end(pieces, at);
  if (!last) return;
  std::string domain = text_of(pieces, at, *last);
  if (domain.starts_with("www.")) domain.erase(0, 4);
  found.add(IdentifierKind::domain, at, *last, std::move(domain));
}

/// Whether the piece goes on what stands before it, so that no address begins here.
bool is_continued(const PieceView& pieces, std::uint32_t at) {
  return at > 0 && (is_local_joint(pieces.separator(at - 1)) || pieces.separator(at - 1) == U'@');
}

}  // namespace

void find_addresses(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (is_continued(pieces, at)) return;
  const std::uint32_t local_end = chain_end(pieces, at, is_local_joint);
  if (pieces.separator(local_end) != U'@') return add_domain(pieces, at, found);
  const std::uint32_t domain_begin = local_end + 1;
  const std::uint32_t last = domain_end(pieces, domain_begin).value_or(
      chain_end(pieces, domain_begin, [](char32_t sign) { return sign == U'.' || sign == U'-'; }));
  found.add(IdentifierKind::email, at, last, text_of(pieces, at, last));
  if (last > domain_begin) found.add(IdentifierKind::domain, domain_begin, last, text_of(pieces, domain_begin, last));
}

}  // namespace kartoteka::text
