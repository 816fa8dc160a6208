#include "engine/index/completion_data.h"

#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/index/byte_stream.h"

namespace kartoteka::index {
namespace {

/// On one line and short; "" if it holds nothing but space or is no UTF-8.
std::string shown_text(std::string_view text) {
  std::string shown(utf8_prefix(text, kMostCompletionBytes));
  if (!utf8_length(shown)) {
    return {};
  }
  for (char& byte : shown) {
    if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f) {
      byte = ' ';
    }
  }
  const auto begin = shown.find_first_not_of(' ');
  return begin == std::string::npos ? "" : shown.substr(begin, shown.find_last_not_of(' ') + 1 - begin);
}

void add(std::string_view text, std::size_t most, std::vector<std::string>& texts) {
  std::string shown = shown_text(text);
  if (texts.size() < most && !shown.empty() && std::find(texts.begin(), texts.end(), shown) == texts.end()) {
    texts.push_back(std::move(shown));
  }
}

void write(const std::vector<std::string>& texts, ByteWriter& writer) {
  writer.number(texts.size());
  for (const std::string& text : texts) {
    writer.text(text);
  }
}

bool read(ByteReader& reader, std::size_t most, std::vector<std::string>& texts) {
  const std::uint64_t count = reader.number();
  if (reader.failed() || count > most) {
    return false;
  }
  texts.resize(static_cast<std::size_t>(count));
  for (std::string& text : texts) {
    text = reader.text();
  }
  return !reader.failed();
}

}  // namespace

CompletionData completion_data(const SearchEntry& entry) {
  CompletionData data;
  data.id = entry.id;
  data.popularity = entry.popularity;
  add(entry.title, kMostTitles, data.titles);
  for (const std::string& title : entry.other_titles) {
    add(title, kMostTitles, data.titles);
  }
  for (const std::string& identifier : entry.identifiers) {
    add(identifier, kMostIdentifiers, data.identifiers);
  }
  return data;
}

std::string encode_completion_data(const CompletionData& data) {
  if (data.titles.empty() && data.identifiers.empty()) {
    return {};
  }
  ByteWriter writer;
  writer.number(static_cast<std::uint64_t>(data.id));
  writer.number(data.popularity);
  write(data.titles, writer);
  write(data.identifiers, writer);
  return writer.take();
}

bool decode_completion_data(std::string_view encoded, CompletionData& data) {
  ByteReader reader(encoded);
  data.id = static_cast<std::int64_t>(reader.number());
  data.popularity = static_cast<std::uint32_t>(reader.number());
  return !reader.failed() && read(reader, kMostTitles, data.titles) &&
         read(reader, kMostIdentifiers, data.identifiers) && reader.left() == 0;
}

}  // namespace kartoteka::index
