// The texts of hits for highlighting, out of the records, and the hits' records themselves: each is loaded once for a
// search. What the viewer may not see, or what went into the bin since it was indexed, is not there.
#pragma once

#include <map>
#include <memory>
#include <utility>

#include "engine/records/store.h"
#include "engine/search/text_source.h"

namespace kartoteka::http {

class RecordTexts final : public search::TextSource {
 public:
  explicit RecordTexts(records::Store& store, records::Viewer viewer = records::Viewer::system())
      : store_(store), viewer_(std::move(viewer)) {}

  std::optional<search::EntryTexts> texts(std::string_view kind, std::int64_t id) override;
  /// Of an attachment the page of its file.
  std::optional<std::string> passage(std::string_view kind, std::int64_t id, std::uint32_t number) override;

  /// Null where it is gone or hidden.
  const records::Record* record(const records::Kind& kind, records::RecordId id);

 private:
  records::Store& store_;
  records::Viewer viewer_;
  std::map<std::pair<const records::Kind*, records::RecordId>, std::unique_ptr<records::Record>> records_;
};

}  // namespace kartoteka::http
