#include "indexer/extract/readers/output.h"

#include <algorithm>
#include <cmath>

#include "engine/base/utf8.h"
#include "indexer/extract/readers/clean.h"
#include "indexer/extract/readers/labels.h"

namespace kartoteka::extract {
namespace {

constexpr std::size_t kMaxLineBytes = 500;          ///< of a title, an author, a label
constexpr std::size_t kMaxPartBytes = 8 * 1024;     ///< some 3 printed pages: a hit says where, and is marked within milliseconds
constexpr std::size_t kMaxPreviewBytes = 2 * 1024 * 1024;
constexpr std::size_t kMaxPictureBytes = 8 * 1024 * 1024;  ///< of a page asked for

/// The end of a part that begins at `begin`: after a line, after a blank, or in the middle of a word.
std::size_t part_end(std::string_view text, std::size_t begin) {
  if (text.size() - begin <= kMaxPartBytes) return text.size();
  const std::string_view part = utf8_prefix(text.substr(begin), kMaxPartBytes);
  for (const char* separators : {"\n", " \t"}) {
    const auto at = part.find_last_of(separators);
    if (at != std::string_view::npos && at > kMaxPartBytes / 2) return begin + at + 1;
  }
  return begin + part.size();
}

}  // namespace

Output::Output(const ExtractionRequest& request, const OutputLimits& limits) : request_(request), limits_(limits) {}

void Output::set_media_type(std::string media_type) {
  if (depth_ == 0) result_.media_type = std::move(media_type);
}

void Output::set_title(std::string_view title) {
  if (depth_ == 0 && result_.title.empty()) result_.title = clean_line(title, kMaxLineBytes);
}

void Output::set_author(std::string_view author) {
  if (depth_ == 0 && result_.author.empty()) result_.author = clean_line(author, kMaxLineBytes);
}

void Output::set_created(std::optional<Instant> created) {
  if (depth_ == 0 && !result_.created) result_.created = created;
}

void Output::set_preview(std::string png) {
  const std::size_t most = picture_of() == 0 ? kMaxPreviewBytes : kMaxPictureBytes;
  if (wants_preview() && png.size() <= most) result_.preview = std::move(png);
}

void Output::add_page(std::string_view label, std::string_view text) {
  const std::string cleaned = clean_text(text);
  std::uint32_t part = 0;
  for (std::size_t begin = 0; begin < cleaned.size();) {
    const std::size_t end = part_end(cleaned, begin);
    const bool is_whole = begin == 0 && end == cleaned.size();
    std::string full = place_ + clean_line(label, kMaxLineBytes);
    if (!is_whole) full = labels::joined(full, labels::part(++part));
    const std::uint32_t next = result_.pages.empty() ? 1 : result_.pages.back().number + 1;
    add(next, std::move(full), cleaned.substr(begin, end - begin));
    begin = end;
  }
}

void Output::add_word(std::string_view text, const Area& area) {
  std::string word = clean_line(text, kMaxLineBytes);
  if (word.empty() || result_.words.size() >= limits_.words) return;
  // What is no number is 0, as everything below it.
  const auto place = [](double part) { return static_cast<std::uint16_t>(part > 0 ? std::lround(std::min(part, 1.0) * WordBox::kWhole) : 0); };
  const std::uint16_t left = place(area.left);
  const std::uint16_t top = place(area.top);
  const auto width = static_cast<std::uint16_t>(std::max(place(area.right), left) - left);
  const auto height = static_cast<std::uint16_t>(std::max(place(area.bottom), top) - top);
  if (width > 0 && height > 0) result_.words.push_back({std::move(word), left, top, width, height});
}

void Output::add_numbered_page(std::uint32_t number, std::string_view label, std::string_view text) {
  const std::uint32_t next = result_.pages.empty() ? 1 : result_.pages.back().number + 1;
  add(depth_ == 0 ? std::max(number, next) : next, place_ + clean_line(label, kMaxLineBytes), clean_text(text));
}

void Output::add(std::uint32_t number, std::string label, std::string text) {
  if (text.find_first_not_of(" \t\n") == std::string::npos) return;
  if (label.ends_with(", ")) label.resize(label.size() - 2);
  text_bytes_ += text.size() + label.size();
  if (text_bytes_ > limits_.text_bytes) throw Failure{Reason::too_large, "too much text", true};
  if (result_.pages.size() >= limits_.pages) throw Failure{Reason::too_large, "too many pages", true};
  result_.pages.push_back({number, std::move(label), std::move(text)});
}

void Output::go_on_at(std::uint32_t page) {
  if (depth_ == 0 && !result_.next_page) result_.next_page = page;
}

void Output::spend_unpacked(std::size_t bytes) {
  unpacked_bytes_ += bytes;
  if (unpacked_bytes_ > limits_.unpacked_bytes) throw Failure{Reason::too_large, "the archive unpacks to too much", true};
}

bool Output::has_time_for_recognition() const {
  const std::chrono::duration<double> used(static_cast<double>(std::clock() - processor_begin_) / static_cast<double>(CLOCKS_PER_SEC));
  return request_.wants_recognition && used < limits_.recognition_processor_time &&
         std::chrono::steady_clock::now() - begin_ < limits_.recognition_wall_time;
}

Output::Nested::Nested(Output& output, std::string_view name) : output_(output), outer_size_(output.place_.size()) {
  if (output.depth_ >= output.limits_.depth) throw Failure{Reason::too_large, "files within files, too deep"};
  if (++output.nested_files_ > output.limits_.nested_files) throw Failure{Reason::too_large, "too many files in the file", true};
  ++output.depth_;
  output.place_ += clean_line(name, kMaxLineBytes) + ", ";
}

Output::Nested::~Nested() {
  --output_.depth_;
  output_.place_.resize(outer_size_);
}

void Output::count_unread(Reason reason, std::string_view detail) {
  ++result_.unread_pages;
  if (reason != Reason::none && !first_unread_) first_unread_ = Failure{reason, std::string(detail)};
}

Extraction Output::finish() {
  if (result_.pages.empty() && first_unread_) return fail(*first_unread_);
  result_.state = result_.pages.empty() ? State::no_text : State::done;
  return std::move(result_);
}

Extraction Output::fail(const Failure& failure) {
  result_.pages.clear();
  result_.words.clear();
  result_.next_page.reset();
  result_.state = State::failed;
  result_.reason = failure.reason;
  result_.detail = clean_line(failure.detail, kMaxLineBytes);
  return std::move(result_);
}

}  // namespace kartoteka::extract
