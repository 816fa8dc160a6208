#include "indexer/import/near_duplicates.h"

#include <doctest/doctest.h>

using namespace kartoteka::importing;

namespace {

const std::string kText =
    "Aby otworzyć pasek narzędzi, wybierz w menu Widok polecenie Paski narzędzi i wskaż nazwę paska, który ma się pojawić. "
    "Pasek można przesunąć, przeciągając jego tytuł w inne miejsce okna, a ukryć przyciskiem zamknięcia. "
    "Położenie pasków jest zapamiętywane dla każdego rodzaju dokumentu osobno i wraca po ponownym uruchomieniu programu.";

}  // namespace

TEST_CASE("equal texts are alike, different ones are not") {
  CHECK(similarity(sketch_of(kText), sketch_of(kText)) == 1.0);
  CHECK(similarity(sketch_of(kText), sketch_of("Zupełnie inny tekst o fakturach, terminach i urzędzie skarbowym.")) < 0.1);
}

TEST_CASE("the same title and nearly the same text make a duplicate") {
  NearDuplicates duplicates;
  CHECK(duplicates.add("Paski narzędzi", kText) == 0);
  CHECK(duplicates.add("Paski narzędzi!", kText + " Zobacz też.") == 0);
  CHECK(duplicates.add("Paski narzędzi", "Coś innego, choć tytuł jest taki sam, bo mowa o innym programie.") == 2);
  CHECK(duplicates.add("Inny tytuł", kText) == 3);
  CHECK(duplicates.add("PASKI NARZĘDZI", kText) == 0);
}
