#include "indexer/demo/thread_plan.h"

#include <algorithm>

#include "engine/base/error.h"
#include "indexer/demo/calendar.h"

namespace kartoteka::demo {
namespace {

bool can_begin(const Story& story, Date day) {
  const int month = month_of(day);
  const bool wraps = story.first_month > story.last_month;
  const bool in_season = wraps ? month >= story.first_month || month <= story.last_month
                               : month >= story.first_month && month <= story.last_month;
  return in_season && year_of(day) * 12 + month - 1 >= story.earliest;
}

bool is_for(const std::string& clients, const ClientCard& card, bool trades) {
  const std::string& category = card.category;
  const bool is_private = category.ends_with("PIT roczny");
  const bool is_small = category.ends_with("KPiR") || category.ends_with("Ryczałt");
  if (clients == "osoby") return is_private || is_small;
  if (clients == "jednoosobowe") return is_small;
  if (clients == "księgi") return category.ends_with("Księgi handlowe");
  if (clients == "handel") return trades;
  return !is_private;
}

bool suits(const Story& story, const ClientCard& card) {
  const auto& tags = card.client.tags;
  const auto has_tag = [&tags](std::string_view tag) { return std::find(tags.begin(), tags.end(), tag) != tags.end(); };
  if (!is_for(story.clients, card, has_tag("handel"))) return false;
  const bool is_person = card.client.entity_type == "person";
  if (story.department == "kadry") return has_tag("zatrudnia");
  if (story.department == "it") return has_tag("wsparcie-it") || (!is_person && card.client.code.size() % 2 == 0);
  if (story.department == "soft") return !is_person;
  return !card.category.starts_with("Wsparcie IT") || story.department == "sekretariat";
}

class Planner {
 public:
  Planner(const CompanyOptions& options, const Cast& cast)
      : options_(options), cast_(cast), random_(Random::derived(options.seed, "plan")), uses_(cast.stories.size(), 0) {}

  std::vector<ThreadPlan> plan() {
    std::vector<ThreadPlan> plans;
    for (const Date day : starts()) {
      ThreadPlan& plan = plans.emplace_back();
      plan.start = day;
      plan.story = &draw_story(day);
      plan.client = draw_client(*plan.story);
      plan.details = static_cast<std::size_t>(std::count_if(plan.story->steps.begin(), plan.story->steps.end(), [](const Step& step) {
        return step.kind == StepKind::detail_task;
      }));
    }
    adjust_tasks(plans);
    return plans;
  }

 private:
  std::vector<Date> starts() {
    std::vector<Date> days;
    while (days.size() < options_.threads) {
      const int offset = std::max(random_.between(0, kStoryDays), random_.between(0, kStoryDays));
      const Date day = working_day_from(options_.today - std::chrono::days(kStoryDays - offset));
      if (day <= options_.today) days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    return days;
  }

  /// The least told of a few that can begin on the day.
  const Story& draw_story(Date day) {
    std::vector<std::size_t> choices;
    for (std::size_t i = 0; i < cast_.stories.size(); ++i) {
      if (can_begin(cast_.stories[i], day)) choices.push_back(i);
    }
    if (choices.empty()) throw Error(ErrorCode::invalid_argument, "no story can begin on " + format_date(day));
    std::size_t best = random_.pick(choices);
    for (int i = 0; i < 3; ++i) {
      const std::size_t other = random_.pick(choices);
      if (uses_[other] < uses_[best]) best = other;
    }
    ++uses_[best];
    return cast_.stories[best];
  }

  /// The first clients of the portfolio are the busier ones.
  std::size_t draw_client(const Story& story) {
    std::vector<std::size_t> choices;
    for (std::size_t i = 0; i < cast_.portfolio.size(); ++i) {
      if (suits(story, cast_.portfolio[i])) choices.push_back(i);
    }
    if (choices.empty()) return random_.below(cast_.portfolio.size());
    return choices[std::min(random_.below(choices.size()), random_.below(choices.size()))];
  }

  void adjust_tasks(std::vector<ThreadPlan>& plans) {
    constexpr std::size_t kFewest = 2;
    constexpr std::size_t kMost = 9;
    std::size_t total = plans.size();
    for (const ThreadPlan& plan : plans) total += plan.details;
    const bool possible = options_.tasks >= plans.size() * (kFewest + 2) && options_.tasks <= plans.size() * kMost;
    if (!possible) throw Error(ErrorCode::invalid_argument, "the number of tasks does not fit the number of threads");
    while (total != options_.tasks) {
      ThreadPlan& plan = plans[random_.below(plans.size())];
      if (total < options_.tasks && plan.details < kMost) {
        ++plan.details;
        ++total;
      } else if (total > options_.tasks && plan.details > kFewest) {
        --plan.details;
        --total;
      }
    }
  }

  const CompanyOptions& options_;
  const Cast& cast_;
  Random random_;
  std::vector<int> uses_;
};

}  // namespace

std::vector<ThreadPlan> plan_threads(const CompanyOptions& options, const Cast& cast) { return Planner(options, cast).plan(); }

}  // namespace kartoteka::demo
