#include "indexer/demo/company.h"

#include "indexer/demo/calendar.h"
#include "indexer/demo/house_answers.h"
#include "indexer/demo/storyteller.h"
#include "indexer/demo/thread_plan.h"

namespace kartoteka::demo {

Company make_company(const CompanyOptions& options) {
  const NameLists names = read_names(options.data_folder / "names.txt");
  const Staff staff = make_staff(names, options.seed);
  const std::vector<ClientCard> portfolio = make_portfolio(options.data_folder, staff, names, options.clients, options.seed);
  const std::vector<Story> stories = read_stories(options.data_folder / "stories");
  const auto moments = read_moments(options.data_folder / "moments.txt");
  HouseAnswers answers = read_house_answers(options.data_folder / "answers.txt", staff, options.today);

  Company company;
  const Instant founded = warsaw_time(options.today - std::chrono::days(kStoryDays + 60), 8 * 60);
  for (const Colleague& colleague : staff.colleagues) company.users.push_back(colleague.user);
  for (const ClientCard& card : portfolio) company.clients.push_back(card.client);
  for (records::User& user : company.users) user.created_at = founded;
  for (records::Client& client : company.clients) {
    client.created_by = client.owner;
    client.created_at = founded + std::chrono::hours(2);
  }
  company.answers = std::move(answers.answers);
  tell_stories(options, Cast{staff, portfolio, stories, moments, answers.places}, company);
  return company;
}

}  // namespace kartoteka::demo
