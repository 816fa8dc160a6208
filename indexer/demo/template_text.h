// The small language of the demonstration's texts. A template is plain text with
//
//   [a|b|c]             one of the alternatives, which may be empty or templates themselves
//   {kwota}             a value
//   {okres.miejsc}      a value's form in a case (polish.h)
//   {os.dop}            a person's full name in a case; {os} is the nominative
//   {os.imię.dop}       the first name; {os.pan.dop} with a form of address: "pana Zaręby", "p. Zaręby", "pana Marka"
//   {os=dzwonił|dzwoniła}   what agrees with the person's gender: masculine|feminine
//   {2-9:faktura,faktury,faktur}   a number in the range with its noun
//   {Pan...}            a name with a capital gives the value with a capital: {Os.pan}
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "indexer/demo/polish.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {

struct TemplateValues {
  std::map<std::string, std::string, std::less<>> texts;
  std::map<std::string, Forms, std::less<>> forms;
  std::map<std::string, PersonName, std::less<>> persons;
};

/// @throws Error invalid_argument when the template is not well formed or names what is not there
std::string expand(std::string_view text, const TemplateValues& values, Random& random);

}  // namespace kartoteka::demo
