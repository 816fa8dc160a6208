// The clients of the demonstration's company: who they are and who speaks for them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/records/kinds/client.h"
#include "indexer/demo/staff.h"

namespace kartoteka::demo {

struct ClientCard {
  records::Client client;          ///< owner: a colleague, counted from 1
  std::string category;            ///< client.categories' only one
  std::vector<PersonName> people;  ///< in the order of client.people
  std::vector<PersonName> employees;  ///< about whom the staff department is asked
  std::string account;             ///< their bank account
  std::string in_town;             ///< "we Wrocławiu"
  std::string mail_domain;
  TypingHabits habits;             ///< of their letters
  int invoice_style = 0;           ///< how they number invoices
};

/// @param data_folder  data/demo
/// @throws Error not_found, invalid_argument
std::vector<ClientCard> make_portfolio(const std::filesystem::path& data_folder, const Staff& staff, const NameLists& names,
                                       std::size_t count, std::uint64_t seed);

}  // namespace kartoteka::demo
