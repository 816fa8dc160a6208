#include "indexer/import/language.h"

#include <doctest/doctest.h>

using namespace kartoteka::importing;

TEST_CASE("Polish texts are told from others") {
  for (const char* text : {"Otwórz ekran podglądu i zacznij pisać.", "Nie moge polaczyc z siecia, a w biurze to dziala.",
                           "Wybierz File - Options i kliknij OK, aby zapisać zmiany w pliku.", "Drukarka nie drukuje"}) {
    CAPTURE(text);
    CHECK(language_of(text) == Language::polish);
  }
  for (const char* text : {"Opens a local or remote file, or imports one.", "To open the dialog, click on the button and wait.",
                           "Öffnen Sie die Datei und klicken Sie auf Speichern.", "Otevřete soubor a klepněte na tlačítko Uložit.",
                           "Wybierz opcję. Specify the settings that are used when you open the file and how it is shown.",
                           "", "12345 +48", "CSV XML"}) {
    CAPTURE(text);
    CHECK(language_of(text) == Language::other);
  }
}

TEST_CASE("signs of Polish and of others are counted") {
  const LanguageSigns signs = language_signs("Kliknij the button, żeby zapisać");
  CHECK(signs.words == 5);
  CHECK(signs.polish == 2);
  CHECK(signs.other == 1);
}
