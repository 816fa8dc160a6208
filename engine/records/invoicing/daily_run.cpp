#include "engine/records/invoicing/daily_run.h"

#include <map>

#include "engine/records/invoicing/making.h"
#include "engine/records/invoicing/settlement.h"

namespace kartoteka::records {
namespace {

constexpr std::size_t kAtOnce = 20;

bool is_over(const std::function<bool()>& is_stopping) { return is_stopping && is_stopping(); }

/// Makes them in their order. @return false where it was ended early
bool make_all(Database& database, const std::vector<Occasion>& found, const std::function<bool()>& is_stopping, DailyRun& run) {
  for (std::size_t begin = 0; begin < found.size(); begin += kAtOnce) {
    if (is_over(is_stopping)) return false;
    database.write([&](Store& store) {
      for (std::size_t i = begin; i < std::min(begin + kAtOnce, found.size()); ++i) {
        const PlannedInvoice planned = make_invoice(store, found[i], Viewer::system());
        run.made += planned.draft->id != 0 ? 1 : 0;
        run.with_problems += planned.problems.empty() ? 0 : 1;
      }
    });
  }
  return true;
}

}  // namespace

DailyRun make_due_invoices(Database& database, const std::function<bool()>& is_stopping) {
  DailyRun run;
  // All templates together, so that numbers follow the days of issue.
  std::map<Date, std::vector<RecordId>> due;
  database.read([&](Store& store) {
    for (const DueTemplate& each : due_templates(store)) due[each.through].push_back(each.id);
  });
  for (const auto& [through, templates] : due) {
    const MakingQuery query{.through = through, .templates = templates};
    const auto found = database.read([&](Store& store) { return occasions(store, query, Viewer::system()); });
    if (!make_all(database, found, is_stopping, run)) return run;
    database.write([&, day = through, ids = templates](Store& store) {
      db::Transaction transaction(store.connection());
      for (const RecordId id : ids) note_made_through(store, id, day);
      transaction.commit();
    });
  }
  return run;
}

void watch_overdue_invoices(Database& database, const std::function<bool()>& is_stopping) {
  while (!is_over(is_stopping) && database.write([](Store& store) { return watch_overdue(store, kAtOnce); }) == kAtOnce) {
  }
}

}  // namespace kartoteka::records
