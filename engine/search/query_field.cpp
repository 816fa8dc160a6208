#include "engine/search/query_field.h"

#include <algorithm>
#include <array>

#include "engine/text/folding.h"

namespace kartoteka::search {
namespace {

constexpr std::array kFields = {
    QueryField{"klient", "client", FieldMeaning::record},
    QueryField{"kontrahent", "client", FieldMeaning::record},
    QueryField{"firma", "client", FieldMeaning::record},
    QueryField{"client", "client", FieldMeaning::record},
    QueryField{"watek", "thread", FieldMeaning::record},
    QueryField{"sprawa", "thread", FieldMeaning::record},
    QueryField{"thread", "thread", FieldMeaning::record},
    QueryField{"procedura", "procedure", FieldMeaning::record},
    QueryField{"procedure", "procedure", FieldMeaning::record},
    QueryField{"opiekun", "owner", FieldMeaning::person},
    QueryField{"owner", "owner", FieldMeaning::person},
    QueryField{"typ", "kind", FieldMeaning::choice},
    QueryField{"rodzaj", "kind", FieldMeaning::choice},
    QueryField{"kind", "kind", FieldMeaning::choice},
    QueryField{"type", "kind", FieldMeaning::choice},
    QueryField{"stan", "state", FieldMeaning::choice},
    QueryField{"status", "state", FieldMeaning::choice},
    QueryField{"etap", "state", FieldMeaning::choice},
    QueryField{"state", "state", FieldMeaning::choice},
    QueryField{"stage", "state", FieldMeaning::choice},
    QueryField{"kanal", "channel", FieldMeaning::choice},
    QueryField{"channel", "channel", FieldMeaning::choice},
    QueryField{"kierunek", "direction", FieldMeaning::choice},
    QueryField{"direction", "direction", FieldMeaning::choice},
    QueryField{"priorytet", "priority", FieldMeaning::choice},
    QueryField{"priority", "priority", FieldMeaning::choice},
    QueryField{"tag", "tag", FieldMeaning::stored},
    QueryField{"etykieta", "tag", FieldMeaning::stored},
    QueryField{"label", "tag", FieldMeaning::stored},
    QueryField{"kategoria", "category", FieldMeaning::stored},
    QueryField{"category", "category", FieldMeaning::stored},
    QueryField{"plik", "file", FieldMeaning::stored},
    QueryField{"file", "file", FieldMeaning::stored},
    QueryField{"od", "from", FieldMeaning::from},
    QueryField{"from", "from", FieldMeaning::from},
    QueryField{"since", "from", FieldMeaning::from},
    QueryField{"do", "to", FieldMeaning::to},
    QueryField{"to", "to", FieldMeaning::to},
    QueryField{"until", "to", FieldMeaning::to},
    QueryField{"temat", "title", FieldMeaning::title},
    QueryField{"tytul", "title", FieldMeaning::title},
    QueryField{"title", "title", FieldMeaning::title},
};

}  // namespace

const QueryField* find_query_field(std::string_view name) {
  const std::string folded = text::fold(name);
  const auto found = std::find_if(kFields.begin(), kFields.end(),
                                  [&](const QueryField& field) { return field.name == folded; });
  return found == kFields.end() ? nullptr : &*found;
}

}  // namespace kartoteka::search
