// Waiting for the index: a search may ask to know of a change that was written just before.
#pragma once

#include <chrono>
#include <optional>

#include "engine/search/result.h"
#include "http/call.h"
#include "http/codec/json.h"
#include "http/codec/parameter_reader.h"

namespace kartoteka::http {

struct IndexWait {
  std::optional<records::ChangeNumber> change;
  std::chrono::milliseconds at_most{0};
};

/// The parameters wait_for and wait_ms.
IndexWait decode_index_wait(ParameterReader& reader);
/// The same for the API's description.
std::vector<ParameterDescription> index_wait_parameters();

/// Until the index has the change or the time is over; at once where too many wait already.
void wait_for_index(Call& call, const IndexWait& wait);

/// {"applied_change","latest_change","catching_up"}: the state of the index that answered.
Json encode_index(Call& call, const IndexWait& wait, std::uint64_t applied_change);

}  // namespace kartoteka::http
