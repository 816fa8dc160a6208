#include "indexer/demo/company.h"

#include <algorithm>
#include <utility>

#include "indexer/demo/calendar.h"
#include "indexer/demo/house_answers.h"
#include "indexer/demo/house_language.h"
#include "indexer/demo/office_life.h"
#include "indexer/demo/storyteller.h"
#include "indexer/demo/thread_plan.h"

namespace kartoteka::demo {

namespace {

/// The longest stretch of work that one entry tells of.
constexpr std::int64_t kLongestEntry = 180;

/// Turns the time spent on each task into work entries, the first at its beginning and one a day from then on.
void log_work(Company& company, Date today) {
  const Instant now = warsaw_time(today, 8 * 60);
  for (std::size_t i = 0; i < company.tasks.size(); ++i) {
    records::Task& task = company.tasks[i];
    Instant at = std::max(task.start_at.value_or(task.created_at), task.created_at);
    for (std::int64_t left = std::exchange(task.spent_minutes, 0); left > 0 && task.owner; left -= kLongestEntry) {
      records::Work entry;
      entry.task = static_cast<records::RecordId>(i + 1);
      entry.owner = entry.created_by = task.owner;
      entry.started_at = std::min(at, now - std::chrono::hours(4));
      entry.minutes = std::min(left, kLongestEntry);
      entry.subject = task.title;
      entry.created_at = std::max(*entry.started_at + std::chrono::minutes(*entry.minutes), task.created_at);
      company.work.push_back(std::move(entry));
      at += std::chrono::days(1);
    }
  }
}

}  // namespace

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
  company.synonyms = read_synonyms(options.data_folder / "synonyms.txt");
  tell_stories(options, Cast{staff, portfolio, stories, moments, answers.places}, company);
  log_work(company, options.today);
  add_office_life(options, staff, company);
  return company;
}

}  // namespace kartoteka::demo
