// What the API asks of the indexer. The composition root implements it, for the API does not know the indexer.
#pragma once

#include <chrono>
#include <string_view>

#include "engine/records/record.h"

namespace kartoteka::http {

enum class IndexState {
  ready,
  catching_up,  ///< changes wait to be indexed
  rebuilding,   ///< the index is being made anew; search finds a part
  failing,      ///< the index cannot be written now
};
std::string_view to_string(IndexState state);

/// Is used from several threads at once.
class IndexMonitor {
 public:
  virtual ~IndexMonitor() = default;

  /// The last change that the index holds.
  virtual records::ChangeNumber applied_change() const = 0;
  /// The last change of the records.
  virtual records::ChangeNumber latest_change() const = 0;
  /// The age of the oldest change that is not indexed; 0 where there is none.
  virtual double lag_seconds() const = 0;
  virtual IndexState state() const = 0;
  /// Waits until searches find the change. False where it took longer than `timeout`.
  virtual bool wait_for(records::ChangeNumber change, std::chrono::milliseconds timeout) = 0;
};

}  // namespace kartoteka::http
