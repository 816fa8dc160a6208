#include "indexer/extract/extractor.h"

#include <sys/stat.h>

#include <utility>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "indexer/extract/child_process.h"
#include "indexer/extract/wire.h"

namespace kartoteka::extract {
namespace {

constexpr std::size_t kMaxNameBytes = 1000;
constexpr int kTries = 2;

Extraction failed(Reason reason, std::string detail) {
  Extraction extraction;
  extraction.reason = reason;
  extraction.detail = std::move(detail);
  return extraction;
}

/// What is known of a file whose child did not answer.
Extraction explained(Outcome outcome) {
  switch (outcome) {
    case Outcome::out_of_memory: return failed(Reason::too_large, "out of memory");
    case Outcome::answer_too_large: return failed(Reason::too_large, "the text is too long");
    case Outcome::took_too_long: return failed(Reason::took_too_long, "out of time");
    default: return failed(Reason::damaged, "the reader crashed");
  }
}

std::string encoded(ExtractionRequest request) {
  request.name = std::string(utf8_prefix(request.name, kMaxNameBytes));
  return encode(request);
}

}  // namespace

/// A child for as long as one file is read, given back whatever happens.
class Extractor::Loan {
 public:
  Loan(Extractor& owner, std::unique_ptr<ChildProcess> child) : owner_(owner), child_(std::move(child)) {}
  ~Loan() { owner_.give_back(std::move(child_), is_sound_); }
  Loan(const Loan&) = delete;
  Loan& operator=(const Loan&) = delete;

  ChildProcess& ready(std::stop_token& stop) {
    is_sound_ = false;
    child_ = owner_.ready_child(std::move(child_), stop);
    return *child_;
  }
  void keep() { is_sound_ = true; }
  void lose() {
    child_.reset();
    ++owner_.children_lost_;
  }

 private:
  Extractor& owner_;
  std::unique_ptr<ChildProcess> child_;
  bool is_sound_ = true;
};

Extractor::Extractor(ExtractorOptions options) : options_(std::move(options)), free_places_(options_.children) {
  for (int i = 0; i < options_.children; ++i) idle_.push_back(start_child());
}

Extractor::~Extractor() = default;

Extraction Extractor::extract(int file_descriptor, const ExtractionRequest& request, std::stop_token stop) {
  ++files_;
  struct stat status {};
  if (fstat(file_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    throw Error(ErrorCode::invalid_argument, "not a regular file");
  }
  if (static_cast<std::uint64_t>(status.st_size) > options_.max_file_bytes) return failed(Reason::too_large, "the file is too large");
  Loan loan(*this, take_child(stop));
  return read(loan, file_descriptor, request, stop);
}

void Extractor::warm_up(std::stop_token stop) {
  Loan loan(*this, take_child(stop));
  loan.ready(stop);
  loan.keep();
}

Extraction Extractor::read(Loan& loan, int file_descriptor, const ExtractionRequest& request, std::stop_token& stop) {
  const std::string message = encoded(request);
  std::optional<Deadline> deadline;
  Outcome outcome = Outcome::crashed;
  for (int i = 0; i < kTries && outcome == Outcome::crashed; ++i) {
    ChildProcess& child = loan.ready(stop);
    if (!deadline) deadline = std::chrono::steady_clock::now() + options_.wall_time;
    outcome = child.ask(message, file_descriptor, options_.max_answer_bytes, *deadline, stop);
    if (outcome == Outcome::answered) {
      if (auto extraction = decode_extraction(child.answer())) {
        child.answer() = {};
        loan.keep();
        return std::move(*extraction);
      }
      outcome = Outcome::crashed;
    }
    if (outcome == Outcome::stopped) throw Error(ErrorCode::unavailable, "reading was stopped");
    loan.lose();
  }
  return explained(outcome);
}

std::unique_ptr<ChildProcess> Extractor::start_child() {
  auto child = std::make_unique<ChildProcess>(options_.program, options_.niceness);
  ++children_started_;
  return child;
}

std::unique_ptr<ChildProcess> Extractor::take_child(std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  if (!place_is_free_.wait(lock, stop, [&] { return free_places_ > 0; })) {
    throw Error(ErrorCode::unavailable, "reading was stopped");
  }
  --free_places_;
  if (idle_.empty()) return nullptr;
  auto child = std::move(idle_.back());
  idle_.pop_back();
  return child;
}

void Extractor::give_back(std::unique_ptr<ChildProcess> child, bool is_sound) {
  if (!is_sound || (child && child->files_read() >= options_.files_per_child)) child.reset();
  try {
    // The next one warms up while nobody waits for it; if it cannot start now, whoever needs it tries again.
    if (!child) child = start_child();
  } catch (const Error&) {
  }
  const std::lock_guard lock(mutex_);
  ++free_places_;
  if (child) idle_.push_back(std::move(child));
  place_is_free_.notify_one();
}

std::unique_ptr<ChildProcess> Extractor::ready_child(std::unique_ptr<ChildProcess> child, std::stop_token& stop) {
  const auto deadline = std::chrono::steady_clock::now() + options_.warm_up_time;
  for (int i = 0; i < kTries; ++i) {
    if (!child) child = start_child();
    const Outcome outcome = child->wait_until_ready(deadline, stop);
    if (outcome == Outcome::answered) {
      has_landlock_ = child->readiness()->has_landlock;
      has_recognition_ = child->readiness()->has_recognition;
      return child;
    }
    if (outcome == Outcome::stopped) throw Error(ErrorCode::unavailable, "reading was stopped");
    child.reset();
    ++children_lost_;
  }
  throw Error(ErrorCode::unavailable, "the reader of files does not start: " + options_.program.string());
}

ExtractorCounts Extractor::counts() const { return {files_, children_started_, children_lost_}; }

}  // namespace kartoteka::extract
