#include "http/search_values.h"

#include <array>
#include <string_view>

#include "engine/records/kind.h"

namespace kartoteka::http {
namespace {

/// What people call kinds beside their labels.
struct OtherName {
  std::string_view kind;
  std::string_view name;
};
constexpr std::array kOtherNames = {OtherName{"client", "klient"},      OtherName{"client", "firma"},
                                    OtherName{"contact", "rozmowa"},    OtherName{"contact", "conversation"},
                                    OtherName{"thread", "sprawa"},      OtherName{"answer", "baza wiedzy"},
                                    OtherName{"answer", "artykuł"},     OtherName{"answer", "article"},
                                    OtherName{"answer", "faq"},         OtherName{"attachment", "plik"},
                                    OtherName{"attachment", "file"},    OtherName{"invoice", "fv"}};

search::NamedValue kind_value(const records::Kind& kind) {
  search::NamedValue value{"kind", std::string(kind.name), {}};
  for (const std::string_view name : {kind.label.pl, kind.plural.pl, kind.label.en, kind.plural.en}) {
    value.names.emplace_back(name);
  }
  for (const OtherName& other : kOtherNames) {
    if (other.kind == kind.name) value.names.emplace_back(other.name);
  }
  return value;
}

}  // namespace

search::NamedValues search_values() {
  search::NamedValues values;
  for (const records::Kind* kind : records::all_kinds()) {
    if (kind->is_searched) values.push_back(kind_value(*kind));
    for (const records::Field& field : kind->fields) {
      for (const records::Choice& choice : field.search_filter.empty() ? std::vector<records::Choice>() : field.choices) {
        values.push_back({std::string(field.search_filter), std::string(choice.value),
                          {std::string(choice.label.pl), std::string(choice.label.en)}});
      }
    }
  }
  return values;
}

}  // namespace kartoteka::http
