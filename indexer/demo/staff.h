// The people of the demonstration's own company, "Bilans i Bajty": an accounting office that also looks after its
// clients' computers and writes programs for them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/records/kinds/user.h"
#include "indexer/demo/careless.h"
#include "indexer/demo/polish.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {

/// First names and surnames to draw from.
struct NameLists {
  std::vector<Forms> feminine;
  std::vector<Forms> masculine;
  std::vector<Surname> surnames;
};

/// @throws Error not_found, invalid_argument
NameLists read_names(const std::filesystem::path& file);

/// A surname with a first name of either gender.
PersonName draw_person(const NameLists& names, const Surname& surname, Random& random);

struct Colleague {
  records::User user;
  PersonName name;
  std::string department;  ///< as stories name it: "księgowość", "kadry", "it", "soft", "sekretariat"
  TypingHabits habits;
};

struct Staff {
  std::vector<Colleague> colleagues;

  /// The first of a department, who leads it. @return an index
  std::size_t head_of(const std::string& department) const;
  /// Anybody who still works there, of the department. @return an index
  std::size_t draw(const std::string& department, Random& random) const;
  /// The same, but another than `other`, if there is one.
  std::size_t draw_other(const std::string& department, std::size_t other, Random& random) const;
};

/// Forty people; two have left (their users are not active), two are administrators, each department has a manager.
Staff make_staff(const NameLists& names, std::uint64_t seed);

inline constexpr std::string_view kMailDomain = "bilansibajty.example";  // RFC 2606: nobody's

}  // namespace kartoteka::demo
