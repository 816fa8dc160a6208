#include "engine/invoice/paper/sections.h"

namespace kartoteka::invoice::paper {

namespace {

struct Country {
  std::string_view code, name;
};

constexpr Country kCountries[] = {
    {"AT", "Austria"},   {"BE", "Belgia"},     {"BG", "Bułgaria"},   {"BY", "Białoruś"},    {"CA", "Kanada"},     {"CH", "Szwajcaria"},
    {"CN", "Chiny"},     {"CY", "Cypr"},       {"CZ", "Czechy"},     {"DE", "Niemcy"},      {"DK", "Dania"},      {"EE", "Estonia"},
    {"ES", "Hiszpania"}, {"FI", "Finlandia"},  {"FR", "Francja"},    {"GB", "Wielka Brytania"}, {"GR", "Grecja"}, {"HR", "Chorwacja"},
    {"HU", "Węgry"},     {"IE", "Irlandia"},   {"IS", "Islandia"},   {"IT", "Włochy"},      {"JP", "Japonia"},    {"LI", "Liechtenstein"},
    {"LT", "Litwa"},     {"LU", "Luksemburg"}, {"LV", "Łotwa"},      {"MT", "Malta"},       {"NL", "Niderlandy"}, {"NO", "Norwegia"},
    {"PL", "Polska"},    {"PT", "Portugalia"}, {"RO", "Rumunia"},    {"SE", "Szwecja"},     {"SI", "Słowenia"},   {"SK", "Słowacja"},
    {"TR", "Turcja"},    {"UA", "Ukraina"},    {"US", "Stany Zjednoczone"},
};

}  // namespace

std::string country_name(std::string_view code) {
  for (const Country& country : kCountries) {
    if (country.code == code) return std::string(country.name);
  }
  return std::string(code);
}

}  // namespace kartoteka::invoice::paper
