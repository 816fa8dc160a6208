// Tells the stories: fills a company's threads, tasks, contacts and links, day by day over three years.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "indexer/demo/company.h"
#include "indexer/demo/portfolio.h"
#include "indexer/demo/story.h"

namespace kartoteka::demo {

/// What the stories are told with; everything outlives the teller.
struct Cast {
  const Staff& staff;
  const std::vector<ClientCard>& portfolio;
  const std::vector<Story>& stories;
  const std::map<std::string, std::vector<Step>, std::less<>>& moments;
  const std::map<std::string, records::RecordId, std::less<>>& answers;  ///< places in Company::answers by key
};

/// Adds threads, tasks, contacts and links until the company has as many as the options say.
/// @throws Error invalid_argument when a text is not well formed
void tell_stories(const CompanyOptions& options, const Cast& cast, Company& company);

}  // namespace kartoteka::demo
