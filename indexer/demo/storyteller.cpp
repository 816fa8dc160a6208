#include "indexer/demo/storyteller.h"

#include "indexer/demo/thread_plan.h"
#include "indexer/demo/thread_writer.h"

namespace kartoteka::demo {

void tell_stories(const CompanyOptions& options, const Cast& cast, Company& company) {
  for (const ThreadPlan& plan : plan_threads(options, cast)) write_thread(options, cast, plan, company);
  for (std::size_t i = 0; company.contacts.size() < options.contacts; ++i) write_loose_contact(options, cast, i, company);
}

}  // namespace kartoteka::demo
