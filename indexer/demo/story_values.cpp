#include "indexer/demo/story_values.h"

#include "indexer/demo/calendar.h"
#include "indexer/demo/numbers.h"

namespace kartoteka::demo {
namespace {

struct Month {
  const char* nominative;
  const char* genitive;
  const char* dative;
  const char* instrumental;
  const char* locative;
};

constexpr Month kMonths[] = {{"styczeń", "stycznia", "styczniowi", "styczniem", "styczniu"},
                             {"luty", "lutego", "lutemu", "lutym", "lutym"},
                             {"marzec", "marca", "marcowi", "marcem", "marcu"},
                             {"kwiecień", "kwietnia", "kwietniowi", "kwietniem", "kwietniu"},
                             {"maj", "maja", "majowi", "majem", "maju"},
                             {"czerwiec", "czerwca", "czerwcowi", "czerwcem", "czerwcu"},
                             {"lipiec", "lipca", "lipcowi", "lipcem", "lipcu"},
                             {"sierpień", "sierpnia", "sierpniowi", "sierpniem", "sierpniu"},
                             {"wrzesień", "września", "wrześniowi", "wrześniem", "wrześniu"},
                             {"październik", "października", "październikowi", "październikiem", "październiku"},
                             {"listopad", "listopada", "listopadowi", "listopadem", "listopadzie"},
                             {"grudzień", "grudnia", "grudniowi", "grudniem", "grudniu"}};

const std::vector<std::string> kPrinters = {"HP LaserJet M404dn", "Brother HL-L2350DW", "Canon i-SENSYS MF443dw", "Epson L3250",
                                            "Kyocera ECOSYS P2040dn", "Brother DCP-L2532DW"};
const std::vector<std::string> kPrograms = {"BajtFaktura", "BajtMag", "BajtKadry"};
const std::vector<std::string> kComputers = {"BIURO", "KSIEG", "KASA", "MAGAZYN", "RECEPCJA", "SZEF", "LAPTOP"};

constexpr const char* kOurAccount = "55 9999 0000 1024 2048 4096 8192";

Forms month_with_year(int month, int year) {
  const Month& name = kMonths[month - 1];
  const std::string suffix = ' ' + std::to_string(year);
  return {name.nominative + suffix, name.genitive + suffix,     name.dative + suffix, name.nominative + suffix,
          name.instrumental + suffix, name.locative + suffix, name.nominative + suffix};
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string invoice_number(int style, Date day, Random& random) {
  const std::string number = std::to_string(random.between(3, 480));
  const std::string year = std::to_string(year_of(day));
  const std::string month = two_digits(month_of(day));
  switch (style) {
    case 0: return "FV/" + number + '/' + month + '/' + year;
    case 1: return "FS " + number + '/' + year;
    case 2: return 'F' + year + '/' + month + '/' + std::string(4 - number.size(), '0') + number;
    case 3: return number + "/M/" + year;
    default: return "FA-" + year + '-' + std::string(4 - number.size(), '0') + number;
  }
}

/// Small sums are frequent, large ones rare.
std::int64_t draw_grosze(Random& random) {
  constexpr int kMagnitudes[] = {120'000, 400'000, 1'500'000, 6'000'000};
  const int most = kMagnitudes[random.weighted({22, 38, 30, 10})];
  const std::int64_t grosze = random.between(most / 10, most);
  return random.chance(35) ? grosze - grosze % 1000 : grosze;
}

void add_amounts(TemplateValues& values, Random& random) {
  set_net_amount(values, draw_grosze(random));
  values.texts["kwota"] = format_zlotys(draw_grosze(random));
  values.texts["kwota2"] = format_zlotys(draw_grosze(random) / 8 + 1000);
}

/// A sum between two numbers of zlotys, in full tens.
std::string draw_zlotys(int least, int most, Random& random) { return format_zlotys(std::int64_t{1000} * random.between(least / 10, most / 10)); }

void add_usual_sums(TemplateValues& values, Random& random) {
  values.texts["część"] = format_zlotys(random.between(4'000, 98'000));
  values.texts["płaca"] = draw_zlotys(4'900, 9'800, random);
  values.texts["wypłata"] = format_zlotys(random.between(352'000, 520'000));
  values.texts["dług"] = format_zlotys(random.between(180'000, 4'200'000));
  values.texts["abonament"] = draw_zlotys(280, 1'900, random);
  values.texts["sprzęt"] = draw_zlotys(3'400, 6'900, random);
  values.texts["sprzęt2"] = draw_zlotys(2'200, 3'300, random);
  values.texts["auto"] = draw_zlotys(89'000, 240'000, random);
}

void add_dates(TemplateValues& values, Date start, Random& random) {
  const int month = month_of(start) == 1 ? 12 : month_of(start) - 1;
  const int year = month == 12 ? year_of(start) - 1 : year_of(start);
  values.forms["okres"] = month_with_year(month, year);
  constexpr const char* kQuarters[] = {"I", "II", "III", "IV"};
  values.texts["kwartał"] = std::string(kQuarters[(month - 1) / 3]) + " kwartał " + std::to_string(year);
  values.texts["rok"] = std::to_string(year_of(start));
  values.texts["rokp"] = std::to_string(year_of(start) - 1);
  values.texts["termin"] = polish_date(add_working_days(start, random.between(5, 12)));
  values.texts["data"] = polish_date(start - std::chrono::days(random.between(1, 6)));
}

void add_devices(TemplateValues& values, Date start, Random& random) {
  values.texts["zgl"] = "ZGL/" + std::to_string(year_of(start)) + '/' + draw_digits(4, random);
  const int major = year_of(start) - 2020;
  values.texts["wersja"] = std::to_string(major) + '.' + std::to_string(month_of(start)) + '.' + std::to_string(random.between(0, 9));
  values.texts["komp"] = random.pick(kComputers) + '-' + two_digits(random.between(1, 12));
  values.texts["drukarka"] = random.pick(kPrinters);
  values.texts["program"] = random.pick(kPrograms);
}

}  // namespace

TemplateValues draw_values(const ClientCard& card, std::size_t person, Date start, Random& random) {
  TemplateValues values;
  const records::Client& client = card.client;
  values.texts["klient"] = client.name;
  values.texts["nip"] = random.chance(50) ? format_nip(client.nip) : client.nip;
  values.texts["miasto"] = client.city;
  values.texts["wm"] = card.in_town;
  values.persons["os"] = card.people.at(person);
  values.texts["tel"] = client.people.at(person).phone;
  values.texts["mail"] = client.people.at(person).email;
  values.persons["prac"] = random.pick(card.employees);
  values.texts["nrb"] = card.account;
  values.texts["nrb2"] = draw_account(random);
  values.texts["konto"] = kOurAccount;
  values.texts["faktura"] = invoice_number(card.invoice_style, start, random);
  values.texts["faktura2"] = invoice_number(card.invoice_style, start, random);
  values.texts["umowa"] = "UM/" + std::to_string(random.between(10, 240)) + '/' + std::to_string(year_of(start));
  values.texts["ksef"] = draw_ksef_number(client.nip, start, random);
  values.texts["km"] = "Km " + draw_digits(4, random) + '/' + std::to_string(year_of(start) % 100);
  values.texts["list"] = draw_digits(10, random);
  add_amounts(values, random);
  add_usual_sums(values, random);
  add_dates(values, start, random);
  add_devices(values, start, random);
  return values;
}

void set_day(TemplateValues& values, Date day, Random& random) {
  values.texts["niedługo"] = polish_date(add_working_days(day, random.between(3, 8)));
}

void set_net_amount(TemplateValues& values, std::int64_t net_grosze) {
  const std::int64_t vat = (net_grosze * 23 + 50) / 100;
  values.texts["netto"] = format_zlotys(net_grosze);
  values.texts["vat"] = format_zlotys(vat);
  values.texts["brutto"] = format_zlotys(net_grosze + vat);
}

}  // namespace kartoteka::demo
