// Polish grammar as far as the demonstration's templates need it: the seven cases, two genders of persons, numerals.
// Nothing is guessed: forms are declared in data/demo, or follow a rule without exceptions (surnames in -ski, -cki).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::demo {

enum class Case { nominative, genitive, dative, accusative, instrumental, locative, vocative };
inline constexpr std::size_t kCaseCount = 7;

/// The case that a template names: mian, dop, cel, bier, narz, miejsc, wol.
std::optional<Case> find_case(std::string_view name);

enum class Gender { feminine, masculine };

/// A word's form in every case.
using Forms = std::array<std::string, kCaseCount>;

/// "Anna|Anny|Annie|Annę|Anną|Annie|Anno"; with one form only it is the form of every case; with six the vocative is
/// the nominative.
/// @throws Error invalid_argument
Forms parse_forms(std::string_view text);

struct PersonName {
  Gender gender = Gender::feminine;
  Forms first;
  Forms last;

  std::string full(Case grammatical_case) const;
};

/// A surname in both genders.
struct Surname {
  Forms feminine;
  Forms masculine;
};

/// By its masculine form: "Kowalski" and "Nowicki" decline as adjectives and have a feminine in -a. Others give their
/// masculine forms ("Nowak|Nowaka|..."); a feminine ending in a consonant, -o or -e is not declined. Those in -a
/// decline alike for both.
Surname parse_surname(std::string_view text);

/// The number with its noun: "1 faktura", "3 faktury", "12 faktur", "22 faktury".
std::string counted(int number, const std::vector<std::string>& one_few_many);

/// ASCII letters only, in lower case: "Żółć" is "zolc". What is no letter or digit becomes '-' (one for several).
std::string ascii_name(std::string_view text);

/// With its first letter a capital; Polish letters, too.
std::string capitalised(std::string_view text);

}  // namespace kartoteka::demo
