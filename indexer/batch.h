// One step of following the change log: reads changes and their records as of one moment and brings them into the
// index. Without threads, so that the loop, the shell and the tests use the same step.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "engine/index/document_builder.h"
#include "engine/index/index_writer.h"
#include "engine/records/store.h"

namespace kartoteka::indexer {

struct BatchLimits {
  std::size_t changes = 2'000;  ///< well below the number at which Xapian would commit by itself
  /// Of the pages of files, less than a second's work: what is written meanwhile should not wait longer to be found.
  std::size_t page_bytes = std::size_t{1} << 19;
};

struct BatchResult {
  std::size_t changes = 0;              ///< read from the log; 0: nothing was left to do
  std::size_t documents = 0;            ///< put or removed
  records::ChangeNumber applied = 0;    ///< now in the index
  std::size_t refused = 0;              ///< records that the document builder did not take; they are not in the index
  bool has_more = false;                ///< a limit ended it
};

using Warn = std::function<void(const std::string& message)>;

/// Applies the changes after writer.applied_change() and commits them with the number of the last.
/// Errors: as IndexWriter.
BatchResult apply_next_batch(records::Store& store, index::DocumentBuilder& builder, index::IndexWriter& writer,
                             const BatchLimits& limits, const Warn& warn);

}  // namespace kartoteka::indexer
