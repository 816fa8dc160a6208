// What the demonstration's company keeps of its clients beyond the program's own fields, where else they sit, and which
// of them are confidential.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/records/kinds/attribute.h"
#include "engine/records/store.h"
#include "indexer/demo/portfolio.h"

namespace kartoteka::demo {

/// The company's own attributes of clients.
std::vector<records::Attribute> company_attributes();

/// Values of the attributes, further categories, and addresses of branches. The same for the same client and seed.
void add_details(std::vector<ClientCard>& cards, std::uint64_t seed);

/// Two of the stored clients become confidential: those whom the fewest people have spoken with. Who has written in their
/// matters is admitted.
/// @return  their ids
std::vector<records::RecordId> close_confidential_clients(records::Store& store);

}  // namespace kartoteka::demo
