// The demonstration: a fictitious company with its people, clients and three years of work. The same options and
// data/demo give the same records on every machine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/base/time.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/stage.h"
#include "engine/records/kinds/synonym.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::demo {

struct CompanyOptions {
  std::filesystem::path data_folder;  ///< data/demo
  Date today{};                       ///< the last day of the story; work planned for later is open
  std::uint64_t seed = 2026;
  std::size_t clients = 300;
  std::size_t threads = 800;
  std::size_t tasks = 4'000;     ///< at least four for each thread
  std::size_t contacts = 6'000;  ///< what threads do not fill are short contacts on their own
};

/// Records before they are stored. A reference is the place of the other record in its vector, counted from 1; so are
/// created_by and the numbers in link keys ("task:41"). created_at is when it was written down.
struct Company {
  std::vector<records::User> users;
  std::vector<records::Team> teams;
  std::vector<records::Stage> stages;
  std::vector<records::Client> clients;
  std::vector<records::Answer> answers;
  std::vector<records::Thread> threads;
  std::vector<records::Task> tasks;  ///< a main task stands before its details
  std::vector<records::Work> work;
  std::vector<records::Contact> contacts;
  std::vector<records::Link> links;
  std::vector<records::Synonym> synonyms;
};

/// @throws Error not_found, invalid_argument when data/demo is not complete
Company make_company(const CompanyOptions& options);

}  // namespace kartoteka::demo
