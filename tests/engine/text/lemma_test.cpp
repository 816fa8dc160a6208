// Lemmas: of the dictionary, of our supplement, of words without diacritics, of unknown words by rule.
#include <doctest/doctest.h>

#include "engine/text/rule_stem.h"
#include "tests/engine/text/fixture.h"

using namespace kartoteka::text;
using namespace kartoteka::text::testing;

namespace {

struct Case {
  const char* word;
  const char* lemmas;  ///< exactly these, blank-separated
};

std::vector<std::string> lemmas_of(const char* word) {
  const auto tokens = analyze(word);
  REQUIRE(!tokens.empty());
  return tokens[0].lemmas;
}

template <std::size_t n>
void check_all(const Case (&cases)[n]) {
  for (const auto& [word, lemmas] : cases) {
    CAPTURE(std::string(word));
    CHECK(join(lemmas_of(word)) == lemmas);
  }
}

/// Whether all words of a list have a lemma in common.
bool share_a_lemma(const char* list) {
  const auto forms = words(list);
  std::vector<std::string> shared = lemmas_of(forms[0].c_str());
  for (const std::string& form : forms) {
    const auto lemmas = lemmas_of(form.c_str());
    std::erase_if(shared, [&](const std::string& lemma) { return !contains(lemmas, lemma); });
  }
  return !shared.empty();
}

}  // namespace

TEST_CASE("lemmas of offices: nouns, verbs, adjectives and their degrees") {
  check_all({{"umowy", "umowa"}, {"umową", "umowa"}, {"umów", "umowa"}, {"umowami", "umowa"}, {"faktur", "faktura"},
             {"fakturą", "faktura"}, {"fakturami", "faktura"}, {"faktury", "faktura"},
             {"korygującej", "korygujacy korygowac"}, {"rozliczeń", "rozliczenie rozliczyc"},
             {"rozliczeniach", "rozliczenie rozliczyc"}, {"urządzeń", "urzadzenie urzadzic"},
             {"urządzeniami", "urzadzenie urzadzic"}, {"spółce", "spolka"}, {"spółek", "spolka"},
             {"wspólników", "wspolnik"}, {"kontrahentom", "kontrahent"}, {"kontrahentów", "kontrahent"},
             {"należności", "naleznosc"}, {"zaległościami", "zaleglosc"}, {"odsetek", "odsetki"},
             {"płatnościami", "platnosc"}, {"przelewów", "przelew"}, {"przelewem", "przelew"},
             {"zaliczki", "zaliczka"}, {"zaliczkę", "zaliczka"}, {"podatników", "podatnik"}, {"podatkiem", "podatek"},
             {"zwolnieniem", "zwolnienie zwolnic"}, {"księgowej", "ksiegowy"}, {"księgowych", "ksiegowy"},
             {"biurze", "biuro"}, {"biur", "biuro"}, {"pracownikom", "pracownik"}, {"pracownicą", "pracownica"},
             {"zatrudnionych", "zatrudniony zatrudnic"}, {"wynagrodzeń", "wynagrodzenie wynagrodzic"},
             {"wypłacono", "wyplacic"}, {"wypłacić", "wyplacic"}, {"zapłacono", "zaplacic"}, {"zapłaciła", "zaplacic"},
             {"płacimy", "placic"}, {"opłaconej", "oplacic"}, {"nieopłaconych", "nieoplacony"},
             {"niezapłacona", "niezaplacony"}, {"wystawiliśmy", "wystawic"}, {"wystawiający", "wystawiac"},
             {"wystawione", "wystawic"}, {"anulowano", "anulowac"}, {"korektą", "korekta"}, {"odliczyć", "odliczyc"},
             {"odliczając", "odliczac"}, {"zwrócono", "zwrocic"}, {"zwróconych", "zwrocic"},
             {"reklamacji", "reklamacja"}, {"reklamacyjnego", "reklamacyjny"}, {"gwarancją", "gwarancja"},
             {"dostawcy", "dostawca"}, {"dostaw", "dostawa"}, {"dostawą", "dostawa"},
             {"zamówieniem", "zamowienie zamowic"}, {"zamawiający", "zamawiac"}, {"wysłałem", "wyslac"},
             {"wysyłki", "wysylka"}, {"przesyłkę", "przesylka"}, {"paczkom", "paczka"}, {"kurierem", "kurier"},
             {"magazynie", "magazyn"}, {"magazynów", "magazyn"}, {"towarem", "towar"}, {"towarów", "towar"},
             {"cenników", "cennik"}, {"ceną", "cena"}, {"ceny", "cena"}, {"tańsze", "tani"}, {"droższych", "drogi"},
             {"najtańszy", "tani"}, {"najlepsze", "dobry"}, {"większej", "duzy wielki"}, {"mniejszych", "maly"},
             {"szybszy", "szybki"}, {"wolniejsze", "wolny"}, {"łatwiejszy", "latwy"}, {"ważniejszych", "wazny"},
             {"dłuższy", "dlugi"}, {"krótszym", "krotki"}, {"starszy", "stary"}, {"młodszych", "mlody"}});
}

TEST_CASE("lemmas of the irregular words") {
  check_all({{"poszedłem", "pojsc"}, {"poszłaś", "pojsc"}, {"poszli", "pojsc"}, {"szliśmy", "isc"}, {"idziemy", "isc"},
             {"pójdzie", "pojsc"}, {"przeszedł", "przejsc"}, {"przyszli", "przyjsc przyszly"}, {"weszła", "wejsc"},
             {"wyszłam", "wyjsc"}, {"doszło", "dojsc"}, {"zeszła", "zejsc"}, {"jest", "byc"}, {"są", "byc"},
             {"byliśmy", "byc"}, {"będziecie", "byc"}, {"mamy", "miec"}, {"mieli", "miec"}, {"jem", "jesc"},
             {"jedzą", "jesc"}, {"zjadł", "zjesc"}, {"wiesz", "wiedziec"}, {"wiedzieli", "wiedziec"},
             {"powiedz", "powiedziec"}, {"wezmę", "wziac"}, {"wzięła", "wziac"}, {"znajdź", "znalezc"},
             {"znaleźli", "znalezc"}, {"dziećmi", "dziecko"}, {"dzieciom", "dziecko"}, {"ludźmi", "czlowiek ludzie"},
             {"ludzie", "czlowiek ludzie"}, {"człowieka", "czlowiek ludzie"}, {"lata", "rok lato"},
             {"latach", "rok lato"}, {"roku", "rok"}, {"tygodni", "tydzien"}, {"dni", "dzien"}, {"rękami", "reka"},
             {"oczach", "oko"}, {"uszu", "ucho"}, {"braćmi", "brat"}, {"księdzem", "ksiadz"}, {"księcia", "ksiaze"},
             {"przyjaciół", "przyjaciel"}, {"gośćmi", "gosc"}, {"liśćmi", "lisc"}, {"końmi", "kon"},
             {"sędziego", "sedzia"}, {"dwoje", "dwa"}, {"trzech", "trzy"}, {"pięciu", "piec"}, {"obiema", "oba"},
             {"stu", "sto"}});
}

TEST_CASE("lemmas of acronyms, brands and foreign words") {
  check_all({{"VAT-u", "vat"}, {"VAT-em", "vat"}, {"PIT-em", "pit"}, {"PIT-y", "pit"}, {"CIT-u", "cit"},
             {"ZUS-em", "zus"}, {"ZUS-u", "zus"}, {"KSeF-ie", "ksef"}, {"KSeF-u", "ksef"}, {"NIP-em", "nip"},
             {"PDF-ów", "pdf"}, {"SMS-a", "sms"}, {"SMS-ami", "sms"}, {"CRM-ie", "crm"}, {"e-maila", "email mail"},
             {"e-maili", "email mail maic"}, {"emailem", "email"}, {"mailem", "mail"},
             {"e-faktury", "efaktura faktura"}, {"e-Urzędzie", "eurzad urzad"}, {"Excela", "excel"},
             {"Excelu", "excel"}, {"Windowsie", "windows"}, {"Teamsach", "teams"}, {"SharePoincie", "sharepoint"},
             {"OneDrivem", "onedrive"}, {"Facebooku", "facebook"}, {"Google'a", "google"}, {"Google'em", "google"},
             {"Allegro", "allegro"}, {"Allegrze", "allegro"}, {"OLX-ie", "olx"}, {"InPostu", "inpost"},
             {"iPhone'em", "iphone"}, {"YouTubie", "youtubie youtube"}, {"laptopem", "laptop"}, {"routerze", "router"},
             {"serwerach", "serwer"}, {"logowaniu", "logowac"}, {"loginem", "login"}, {"backupu", "backup"}});
}

TEST_CASE("lemmas of names") {
  check_all({{"Nowak", "nowak"}, {"Nowaka", "nowak"}, {"Nowakowi", "nowak"}, {"Nowaków", "nowak"},
             {"Nowakowej", "nowakowa nowak"}, {"Nowakówna", "nowakowna"}, {"Kowalskiego", "kowalski"},
             {"Kowalskiej", "kowalski"}, {"Kowalskim", "kowalski"}, {"Kowalscy", "kowalski"},
             {"Szczęsnemu", "szczesny"}, {"Szczęsnym", "szczesny"}, {"Żółkiewskimi", "zolkiewski"},
             {"Żółkiewskiej", "zolkiewski"}, {"Wiśniewską", "wisniewski"}, {"Wójcikiem", "wojcik"},
             {"Kowalczykowa", "kowalczykowa kowalczyk"}, {"Lewandowskich", "lewandowski"},
             {"Zielińskiej", "zielinski"}, {"Dąbrowskiemu", "dabrowski"}, {"Wąsikiewiczowi", "wasikiewicz"},
             {"Grzegorzewskim", "grzegorzewski"}, {"Brzęczyszczykiewicza", "brzeczyszczykiewicz"},
             {"Pcimskiego", "pcimski"}, {"Ksawerego", "ksawery"}, {"Janem", "jan"}, {"Marka", "marka marek mark"},
             {"Markowi", "marek mark markowy"}, {"Piotrem", "piotr"}, {"Anny", "anna"}, {"Annie", "anna"},
             {"Katarzyną", "katarzyna"}, {"Małgorzaty", "malgorzata"}, {"Warszawie", "warszawa"},
             {"Krakowem", "krakow"}, {"Łodzi", "lodz"}, {"Gdańsku", "gdanski gdansk"}, {"Wrocławiu", "wroclaw"},
             {"Świętochłowicach", "swietochlowice"}, {"Pcimiu", "pcim"}, {"Kielcach", "kielce"}});
}

TEST_CASE("lemmas of words without diacritics") {
  check_all({{"urzadzen", "urzadzenie urzadzic"}, {"polaczyc", "polaczyc"}, {"platnosci", "platnosc"},
             {"ksiegowej", "ksiegowy"}, {"spolek", "spolka"}, {"zaplacilismy", "zaplacic"},
             {"wlascicielem", "wlasciciel"}, {"zalacznik", "zalacznik"}, {"rozliczen", "rozliczenie rozliczyc"},
             {"zamowien", "zamowienie zamowic"}, {"uzytkownikow", "uzytkownik"},
             {"swiadczen", "swiadczenie swiadczyc"}, {"zwiazku", "zwiazek"}, {"wystawic", "wystawic"},
             {"korygujacej", "korygujacy korygowac"}, {"odsetki", "odsetki"}, {"zrodlo", "zrodlo"},
             {"pieniadze", "pieniadz"}, {"slowa", "slowa slowo"}, {"zolty", "zolty"}, {"wrzesien", "wrzesien"},
             {"pazdziernika", "pazdziernik"}, {"lodzia", "lodzia"}, {"krotszy", "krotki"},
             {"polaczen", "polaczenie polaczyc"}, {"zgloszenia", "zgloszenie zglosic"}});
}

TEST_CASE("all forms of a word that nobody knows share a lemma") {
  for (const char* forms :
       {"Brzęczyszczykiewicz Brzęczyszczykiewicza Brzęczyszczykiewiczowi Brzęczyszczykiewiczem Brzęczyszczykiewiczami",
        "Grzmotalski Grzmotalskiego Grzmotalskiemu Grzmotalskim Grzmotalska Grzmotalskiej Grzmotalską Grzmotalskich Grzmotalskimi Grzmotalscy",
        "Wagrodzki Wagrodzkiego Wagrodzkiej Wagrodzkim", "Kłopotnicki Kłopotnickiej Kłopotnicka Kłopotniccy",
        "Nowakowa Nowakowej Nowakową", "Kowalczykowa Kowalczykowej", "Szczypiorniak Szczypiorniaka Szczypiorniakiem Szczypiorniakowie",
        "Kamtexpol Kamtexpolu Kamtexpolem Kamtexpolowi", "Drutplast Drutplastu Drutplastem Drutplaście", "Hydroblok Hydrobloku Hydroblokiem",
        "Nextcloud Nextclouda Nextcloudem Nextcloudzie", "Dropbox Dropboxa Dropboxem Dropboxie", "Trello Trella Trellem", "Jira Jiry Jirze Jirą",
        "Salesforce Salesforce'a Salesforcem", "Zendesk Zendeska Zendeskiem Zendesku", "Ptaszkowiec Ptaszkowca Ptaszkowcem",
        "międzyfirmowy międzyfirmowego międzyfirmowe międzyfirmowych międzyfirmowymi", "zaewidencjonować zaewidencjonowano zaewidencjonuje",
        "invoice invoices", "setting settings", "Dataverse Dataverse'u"}) {
    CAPTURE(std::string(forms));
    CHECK(share_a_lemma(forms));
  }
}

TEST_CASE("compounds are found by their words") {
  CHECK(contains(lemmas_of("e-maila"), "email"));
  CHECK(contains(lemmas_of("emaila"), "email"));
  CHECK(contains(lemmas_of("e-Faktury"), "faktura"));
  CHECK(contains(lemmas_of("O'Neill"), "oneill"));
  CHECK(contains(lemmas_of("ONeill"), "oneill"));
  CHECK(join(lemmas_of("Kennedy'ego")) == "kennedy");
  CHECK(contains(lemmas_of("polsko-niemieckiej"), "polski"));
  CHECK(contains(lemmas_of("MacDonald's"), "macdonald"));
}

TEST_CASE("English stems") {
  const std::pair<const char*, const char*> kCases[] = {
      {"invoices", "invoic"}, {"invoice", "invoic"}, {"companies", "company"}, {"company", "company"}, {"settings", "set"},
      {"stopped", "stop"},    {"using", "using"},    {"installing", "install"}, {"class", "class"},    {"status", "status"},
      {"analysis", "analysis"}, {"files", "file"},   {"file", "file"},          {"bring", "bring"},    {"a", "a"},
      {"", ""}};
  for (const auto& [word, stem] : kCases) {
    CAPTURE(std::string(word));
    CHECK(english_stem(word) == stem);
  }
}

TEST_CASE("the rule stem leaves short words alone") {
  for (const char* word : {"a", "ala", "usb", "km", "ks", ""}) {
    CAPTURE(std::string(word));
    CHECK(rule_stem(word) == word);
  }
}

TEST_CASE("nouns that hunspell-pl has form by form come to one lemma") {
  for (const char* forms : {"pismo pisma pismu pismem piśmie pism pismom pismami pismach", "zrzeczenie zrzeczenia zrzeczeniem zrzeczeń",
                            "uwięzienie uwięzieniu uwięzień", "zapobieżenie zapobieżenia zapobieżeniem", "odparcie odparciem odparć"}) {
    CAPTURE(std::string(forms));
    CHECK(share_a_lemma(forms));
  }
}
