// Rich Text Format 1.9: a reader of its own, since the usual tools hang on damaged files. Text in the code page of each
// font, Unicode by \u; pages where they are broken.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <vector>

#include "engine/text/code_pages.h"
#include "engine/text/utf8.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/text_builder.h"

namespace kartoteka::extract {
namespace {

using text::CodePage;

constexpr std::size_t kMaxDepth = 1'000;  ///< groups within groups; real files have a dozen

/// What the text of a group is for.
enum class Destination { body, hidden, fonts, info, title, author, created };

struct Group {
  Destination destination = Destination::body;
  CodePage page = CodePage::cp1250;
  int fallback_letters = 1;  ///< that follow each \u for readers without Unicode
  int font = 0;
};

CodePage page_of_number(int number) {
  if (number == 852) return CodePage::cp852;
  if (number == 28592) return CodePage::iso_8859_2;
  return number == 1252 ? CodePage::cp1252 : CodePage::cp1250;
}

/// Of \fcharset: 238 is Eastern Europe, 0 is ANSI, 255 is DOS.
CodePage page_of_character_set(int set, CodePage ansi) {
  if (set == 238) return CodePage::cp1250;
  if (set == 255) return CodePage::cp852;
  return ansi;
}

struct Word {
  std::string_view name;
  std::optional<int> number;
};

/// When the document was made, as its parts come.
struct Made {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int minutes = 0;
};

class RtfReader {
 public:
  RtfReader(std::string_view bytes, Output& output) : rest_(bytes), output_(output) {}

  void read() {
    groups_.emplace_back();
    while (!rest_.empty() && !groups_.empty()) step();
    end_page();
    finish();
  }

 private:
  void step() {
    const char c = take();
    switch (c) {
      case '{': open(); break;
      case '}': close(); break;
      case '\\': control(); break;
      case '\r':
      case '\n': break;
      default: letter_of_byte(c);
    }
  }

  char take() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  void open() {
    if (groups_.size() >= kMaxDepth) throw Failure{Reason::damaged, "groups too deep"};
    groups_.push_back(groups_.back());
    skip_ = 0;
  }

  void close() {
    if (group().destination == Destination::created) made_.reset();
    groups_.pop_back();
    skip_ = 0;
  }

  Group& group() { return groups_.back(); }

  void control() {
    if (rest_.empty()) return;
    const char c = rest_.front();
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return word(take_word());
    rest_.remove_prefix(1);
    switch (c) {
      case '\'': hexadecimal(); break;
      case '*': group().destination = Destination::hidden; break;
      case '~': letter(U'\u00a0'); break;
      case '_': letter('-'); break;
      case '-': break;  // a hyphen that shows at line ends only
      case '\r':
      case '\n': put_line(); break;
      case '\\':
      case '{':
      case '}': letter(static_cast<unsigned char>(c)); break;
      default: break;
    }
  }

  Word take_word() {
    std::size_t size = 0;
    while (size < rest_.size() && ((rest_[size] | 0x20) >= 'a' && (rest_[size] | 0x20) <= 'z')) ++size;
    Word word{rest_.substr(0, size), std::nullopt};
    rest_.remove_prefix(size);
    int number = 0;
    const auto [end, problem] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
    if (problem == std::errc()) word.number = number;
    if (problem != std::errc::invalid_argument) rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    if (rest_.starts_with(' ')) rest_.remove_prefix(1);
    return word;
  }

  void word(const Word& word) {
    if (word.name == "bin") {
      rest_.remove_prefix(std::min(rest_.size(), static_cast<std::size_t>(std::max(0, word.number.value_or(0)))));
    } else if (word.name == "u") {
      unicode(word.number.value_or('?'));
    } else if (!set_destination(word) && !set_page(word)) {
      layout(word);
    }
  }

  bool set_destination(const Word& word) {
    static const std::map<std::string_view, Destination> kDestinations{
        {"fonttbl", Destination::fonts},     {"colortbl", Destination::hidden},  {"stylesheet", Destination::hidden},
        {"info", Destination::info},         {"pict", Destination::hidden},      {"object", Destination::hidden},
        {"themedata", Destination::hidden},  {"datastore", Destination::hidden}, {"listtable", Destination::hidden},
        {"fldinst", Destination::hidden},    {"generator", Destination::hidden}, {"xmlnstbl", Destination::hidden},
        {"rsidtbl", Destination::hidden},    {"nonesttables", Destination::hidden},
    };
    const bool is_info = group().destination == Destination::info;
    if (is_info && word.name == "title") return become(Destination::title);
    if (is_info && word.name == "author") return become(Destination::author);
    if (is_info && word.name == "creatim") return made_.emplace(), become(Destination::created);
    if (word.name == "shptxt") return group().destination = Destination::body, true;  // a text box, in a hidden drawing
    const auto found = kDestinations.find(word.name);
    return found != kDestinations.end() && become(found->second);
  }

  bool become(Destination destination) {
    // What is hidden stays so within.
    if (group().destination != Destination::hidden) group().destination = destination;
    return true;
  }

  bool set_page(const Word& word) {
    const int number = word.number.value_or(0);
    if (word.name == "ansicpg") ansi_ = page_of_number(number), group().page = ansi_;
    else if (word.name == "uc") group().fallback_letters = number;
    else if (word.name == "f" || word.name == "deff") set_font(number);
    else if (word.name == "fcharset") fonts_[group().font] = page_of_character_set(number, ansi_);
    else return false;
    return true;
  }

  void set_font(int font) {
    group().font = font;
    const auto known = fonts_.find(font);
    group().page = known == fonts_.end() ? ansi_ : known->second;
  }

  void layout(const Word& word) {
    if (group().destination == Destination::created) return date_part(word);
    if (group().destination != Destination::body) return;
    static const std::map<std::string_view, char32_t> kLetters{
        {"emdash", U'—'}, {"endash", U'–'}, {"lquote", U'‘'},    {"rquote", U'’'}, {"ldblquote", U'“'},
        {"rdblquote", U'”'}, {"bullet", U'•'}, {"tab", U'\t'}, {"emspace", U' '}, {"enspace", U' '}, {"qmspace", U' '},
    };
    const auto found = kLetters.find(word.name);
    if (found != kLetters.end()) letter(found->second);
    else if (word.name == "par" || word.name == "line" || word.name == "sect") put_line();
    else if (word.name == "cell" || word.name == "nestcell") builder_.cell();
    else if (word.name == "row" || word.name == "nestrow") put_line();
    else if (word.name == "page") end_page();
  }

  void put_line() {
    if (group().destination == Destination::body) builder_.line();
  }

  void date_part(const Word& word) {
    using namespace std::chrono;
    const int number = word.number.value_or(0);
    if (!made_) return;
    if (word.name == "yr") made_->year = number;
    if (word.name == "mo") made_->month = static_cast<unsigned>(number);
    if (word.name == "dy") made_->day = static_cast<unsigned>(number);
    if (word.name == "hr") made_->minutes += number * 60;
    if (word.name != "min") return;
    made_->minutes += number;
    const year_month_day date{year(made_->year), month(made_->month), day(made_->day)};
    const bool is_sensible = date.ok() && made_->minutes >= 0 && made_->minutes < 24 * 60;
    if (is_sensible) output_.set_created(Instant(sys_days(date)) + minutes(made_->minutes));
  }

  void hexadecimal() {
    unsigned value = 0;
    const std::string_view digits = rest_.substr(0, 2);
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    rest_.remove_prefix(static_cast<std::size_t>(end - digits.data()));
    if (problem == std::errc()) letter_of_byte(static_cast<char>(value));
  }

  void letter_of_byte(char byte) {
    if (skip_ > 0) {
      --skip_;
      return;
    }
    letter(text::letter_of_byte(group().page, static_cast<std::uint8_t>(byte)));
  }

  /// Units of UTF-16, signed; a pair of them makes one letter.
  void unicode(int number) {
    const char32_t unit = static_cast<char32_t>(number) & 0xffff;
    skip_ = group().fallback_letters;
    if (unit >= 0xd800 && unit < 0xdc00) {
      high_ = unit;
      return;
    }
    const bool is_low = unit >= 0xdc00 && unit < 0xe000;
    if (is_low && high_ != 0) letter(0x10000 + ((high_ - 0xd800) << 10) + (unit - 0xdc00));
    else if (!is_low) letter(unit);
    high_ = 0;
  }

  void letter(char32_t letter) {
    std::string bytes;
    text::utf8::append(bytes, letter);
    switch (group().destination) {
      case Destination::body: builder_.add(bytes); break;
      case Destination::title: title_ += bytes; break;
      case Destination::author: author_ += bytes; break;
      default: break;
    }
  }

  void end_page() {
    if (!builder_.is_blank()) pages_.push_back(builder_.take());
  }

  void finish() {
    output_.set_title(title_);
    output_.set_author(author_);
    std::uint32_t number = 0;
    for (const std::string& page : pages_) output_.add_page(pages_.size() > 1 ? labels::page(++number) : "", page);
  }

  std::string_view rest_;
  Output& output_;
  std::vector<Group> groups_;
  std::map<int, CodePage> fonts_;
  CodePage ansi_ = CodePage::cp1250;
  TextBuilder builder_;
  std::vector<std::string> pages_;
  std::string title_;
  std::string author_;
  std::optional<Made> made_;
  int skip_ = 0;  ///< letters for readers without Unicode that are still to come
  char32_t high_ = 0;
};

}  // namespace

void read_rtf(std::string_view bytes, Output& output) { RtfReader(bytes, output).read(); }

}  // namespace kartoteka::extract
