#include "engine/text/dictionary.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

#include "engine/base/error.h"
#include "engine/text/dictionary_format.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {

/// The mapped file, cut into its parts.
class Dictionary::Map {
 public:
  explicit Map(const std::filesystem::path& file) : file_(file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw Error(ErrorCode::unavailable, "the dictionary " + file.string() + " cannot be read");
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && status.st_size > 0) {
      size_ = static_cast<std::size_t>(status.st_size);
      data_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
    }
    ::close(descriptor);
    if (data_ == MAP_FAILED) throw Error(ErrorCode::unavailable, "the dictionary " + file.string() + " cannot be mapped");
    try {
      cut();
    } catch (...) {
      unmap();
      throw;
    }
  }
  Map(const Map&) = delete;
  Map& operator=(const Map&) = delete;
  ~Map() { unmap(); }

  const format::Header& header() const { return *static_cast<const format::Header*>(data_); }

  Automaton automaton;
  std::span<const std::uint32_t> sets;
  std::span<const format::Reading> readings;
  std::string_view suffixes;

 private:
  void unmap() {
    if (data_ != MAP_FAILED) ::munmap(data_, size_);
  }

  [[noreturn]] void refuse(const char* why) const {
    throw Error(ErrorCode::corrupt, "the dictionary " + file_.string() + ' ' + why);
  }

  template <class T>
  std::span<const T> part(std::size_t& at, std::uint64_t count) const {
    if (count > (size_ - at) / sizeof(T)) refuse("is cut short");
    const std::span<const T> items(reinterpret_cast<const T*>(static_cast<const char*>(data_) + at),
                                   static_cast<std::size_t>(count));
    at += (items.size_bytes() + 7) / 8 * 8;
    if (at > size_) refuse("is cut short");
    return items;
  }

  void cut() {
    if (size_ < sizeof(format::Header) || header().magic != format::kMagic) refuse("is not a dictionary");
    if (header().version != format::kVersion) refuse("is of another version");
    std::size_t at = sizeof(format::Header);
    if (format::hash_bytes({static_cast<const char*>(data_) + at, size_ - at}) != header().hash) refuse("is damaged");
    automaton = Automaton(part<std::uint32_t>(at, header().arc_count), header().root);
    sets = part<std::uint32_t>(at, header().set_count + 1);
    readings = part<format::Reading>(at, header().reading_count);
    const auto bytes = part<char>(at, header().suffix_bytes);
    suffixes = {bytes.data(), bytes.size()};
  }

  std::filesystem::path file_;
  void* data_ = MAP_FAILED;
  std::size_t size_ = 0;
};

namespace {

using Labels = std::vector<alphabet::Label>;

std::optional<Labels> labels_of(std::string_view word, bool lost_letters) {
  Labels labels;
  for (const char32_t letter : utf8::decode_all(word)) {
    const bool is_lost = lost_letters && letter == U'?';
    labels.push_back(is_lost ? kLostLetter : alphabet::label(letter));
    if (labels.back() == alphabet::kNone) return std::nullopt;
  }
  return labels;
}

void append(std::string& text, Automaton::Word word) {
  for (const alphabet::Label label : word) utf8::append(text, alphabet::letter(label));
}

void visit_forms(const Automaton& automaton, std::uint32_t node, std::string& prefix,
                 const std::function<void(std::string_view)>& visit) {
  automaton.for_each_arc(node, [&](alphabet::Label label, std::uint32_t target) {
    if (label == alphabet::kEnd) return visit(prefix);
    const std::size_t size = prefix.size();
    utf8::append(prefix, alphabet::letter(label));
    visit_forms(automaton, target, prefix, visit);
    prefix.resize(size);
  });
}

}  // namespace

Dictionary::Dictionary(std::unique_ptr<Map> map) : map_(std::move(map)) {}
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;
Dictionary::~Dictionary() = default;

Dictionary Dictionary::open(const std::filesystem::path& file) { return Dictionary(std::make_unique<Map>(file)); }

const Automaton& Dictionary::automaton() const { return map_->automaton; }
std::size_t Dictionary::form_count() const { return map_->header().form_count; }
std::uint64_t Dictionary::hash() const { return map_->header().hash; }

bool Dictionary::contains(std::string_view exact) const {
  const auto labels = labels_of(exact, false);
  return labels && automaton().find(*labels) != Automaton::kDead;
}

std::vector<Dictionary::Lemma> Dictionary::readings(std::string_view exact) const {
  std::vector<Lemma> lemmas;
  const auto labels = labels_of(exact, false);
  const std::uint32_t set = labels ? automaton().find(*labels) : Automaton::kDead;
  if (set == Automaton::kDead) return lemmas;
  for_each_reading(set, [&](const Reading& reading) {
    Lemma& lemma = lemmas.emplace_back(Lemma{"", reading.is_proper});
    append(lemma.text, Automaton::Word(*labels).first(labels->size() - reading.cut));
    lemma.text += reading.suffix;
  });
  return lemmas;
}

std::vector<std::string> Dictionary::lemmas(std::string_view exact) const {
  std::vector<std::string> texts;
  for (Lemma& lemma : readings(exact)) texts.push_back(std::move(lemma.text));
  return texts;
}

std::vector<std::string> Dictionary::restore(std::string_view pattern, std::size_t limit) const {
  std::vector<std::string> words;
  const auto labels = labels_of(pattern, true);
  if (!labels || limit == 0) return words;
  text::restore(automaton(), *labels, [&](Automaton::Word word, std::uint32_t) {
    append(words.emplace_back(), word);
    return words.size() < limit;
  });
  return words;
}

void Dictionary::for_each_form(const std::function<void(std::string_view)>& visit) const {
  std::string prefix;
  visit_forms(automaton(), automaton().root(), prefix, visit);
}

void Dictionary::for_each_reading(std::uint32_t set, const std::function<void(const Reading&)>& visit) const {
  for (std::uint32_t i = map_->sets[set]; i < map_->sets[set + 1]; ++i) {
    const format::Reading& reading = map_->readings[i];
    visit({reading.cut, map_->suffixes.substr(reading.suffix_begin, reading.suffix_size), reading.is_proper != 0});
  }
}

}  // namespace kartoteka::text
