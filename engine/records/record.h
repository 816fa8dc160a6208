// What every record has, whatever its kind. A kind (client, task …) is a struct that derives from Record and a table
// of its fields (field.h, kind.h); the two stand together in one file under kinds/.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::records {

using RecordId = std::int64_t;
/// Numbers every write to the database, in order, without reuse.
using ChangeNumber = std::int64_t;

struct Record {
  virtual ~Record() = default;

  RecordId id = 0;  ///< 0 until stored
  /// The change that wrote the record last; serves as its version.
  ChangeNumber change = 0;
  Instant created_at{};
  Instant updated_at{};
  std::optional<RecordId> created_by;  ///< a user
  std::optional<RecordId> updated_by;
  std::optional<Instant> deleted_at;  ///< set while the record is in the bin
};

/// One row of a field of type rows: its members as texts (row_text in field.h), in the order of the field's row_fields:
/// what is held as an integer as its digits ("" for none given), the items of a list a line each.
using TextRow = std::vector<std::string>;

/// The value of any field, as generic code (SQL, JSON, CSV, search) sees it:
/// monostate  nothing given
/// int64      integer, reference; money as grosze, decimal times 10^scale; boolean as 0 or 1; date as days and instant
///            as milliseconds since 1970
/// string     text, markdown, choice, record_key ("" is nothing given)
/// strings    list, record_keys
/// ids        references
/// rows       rows
using Value = std::variant<std::monostate, std::int64_t, std::string, std::vector<std::string>, std::vector<RecordId>,
                           std::vector<TextRow>>;

}  // namespace kartoteka::records
