// Where the readers put what they find in a file. Keeps the accounts: how much was unpacked, how much text there is, how
// deep files stand within files, and how much time is left for recognition. Text is cleaned here, once for all readers.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/extract/extraction.h"

namespace kartoteka::extract {

/// A file, or a file within it, that cannot be read.
struct Failure {
  Reason reason;
  std::string detail;     ///< English, for the log
  bool is_total = false;  ///< a limit for all: it ends the reading of the files around too
};

struct OutputLimits {
  std::size_t text_bytes = std::size_t{32} << 20;       ///< some 15,000 pages
  std::size_t unpacked_bytes = std::size_t{256} << 20;  ///< out of all archives together
  std::uint32_t pages = 50'000;
  std::uint32_t words = 20'000;  ///< whose places on a page are told
  std::uint32_t nested_files = 2'000;
  int depth = 4;  ///< a ZIP in a message in a ZIP in a message
  /// From then on nothing more is recognised; what was read counts. A page more must fit into the parent's limits.
  std::chrono::milliseconds recognition_processor_time{11'000};
  std::chrono::milliseconds recognition_wall_time{15'000};
  /// Then a page is left as far as it was read.
  std::chrono::milliseconds recognition_end{22'000};
};

/// A rectangle on a page, in parts of its width and height from the upper left corner.
struct Area {
  double left;
  double top;
  double right;
  double bottom;
};

class Output {
 public:
  explicit Output(const ExtractionRequest& request, const OutputLimits& limits = {});

  const ExtractionRequest& request() const { return request_; }
  const OutputLimits& limits() const { return limits_; }

  /// The file's own data; those of files within it are passed over, as is their preview.
  void set_media_type(std::string media_type);
  void set_title(std::string_view title);
  void set_author(std::string_view author);
  void set_created(std::optional<Instant> created);
  void set_preview(std::string png);
  bool wants_preview() const { return depth_ == 0 && request_.wants_preview && result_.preview.empty(); }
  /// The page of which nothing but a picture is wanted, from 1; 0: the text is.
  std::uint32_t picture_of() const { return request_.picture_of; }

  /// Whether the places of its words are wanted in place of the picture.
  bool wants_words() const { return request_.wants_words; }
  /// A word of the page asked for. What sticks out of the page is cut off; blank words, and those too many, are passed over.
  void add_word(std::string_view text, const Area& area);

  /// The next page. Blank ones are passed over; long ones are parted at line ends.
  /// @param label  within the file that is being read: "arkusz Ceny"; "" where it has no parts
  void add_page(std::string_view label, std::string_view text);
  /// A page that has a number of its own, which counts unless it stands in a file within the file.
  void add_numbered_page(std::uint32_t number, std::string_view label, std::string_view text);

  /// A page or a part that is seen and not read; where nothing else is found, its reason counts for the whole.
  void count_unread(Reason reason = Reason::none, std::string_view detail = {});
  /// The first page that was left for want of time.
  void go_on_at(std::uint32_t page);

  /// @throws Failure too_large, total
  void spend_unpacked(std::size_t bytes);
  bool has_time_for_recognition() const;
  std::chrono::steady_clock::time_point recognition_deadline() const { return begin_ + limits_.recognition_end; }
  bool is_nested() const { return depth_ > 0; }

  /// While it lives, what is put out belongs to a file within the file.
  class Nested {
   public:
    /// @throws Failure too_large  if files stand too deep within files; total, if they are too many
    Nested(Output& output, std::string_view name);
    ~Nested();
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;

   private:
    Output& output_;
    std::size_t outer_size_;
  };

  /// Ends the account: done or no text.
  Extraction finish();
  /// The same after a failure of the whole file: what was found of its own data stays, its text goes.
  Extraction fail(const Failure& failure);

 private:
  void add(std::uint32_t number, std::string label, std::string text);

  ExtractionRequest request_;
  OutputLimits limits_;
  Extraction result_;
  std::optional<Failure> first_unread_;
  std::string place_;  ///< labels of the files around: "oferta.zip, "
  int depth_ = 0;
  std::uint32_t nested_files_ = 0;
  std::size_t text_bytes_ = 0;
  std::size_t unpacked_bytes_ = 0;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::clock_t processor_begin_ = std::clock();
};

}  // namespace kartoteka::extract
