// Searches that were made and are not kept yet. Who searches only leaves a note here, which costs next to nothing. Of
// what is searched as somebody types, the last counts: it waits until he has rested or goes on with something else.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/time.h"
#include "engine/records/kind.h"

namespace kartoteka::http {

/// What is noted of a search.
struct SearchNote {
  records::RecordId id = 0;  ///< set by the queue
  Instant at{};
  std::optional<records::RecordId> user;
  std::string way;            ///< search, answers
  std::string text;           ///< as typed
  std::vector<std::string> access;  ///< his groups
  bool as_you_type = false;
  bool wants_answer = true;   ///< false where only other kinds were asked for
  std::int64_t hits = 0;
  std::vector<records::RecordKey> best_hits;  ///< the first few
  std::optional<records::RecordId> answer;    ///< that stood first, where an answer was looked for already
  std::optional<double> confidence;
  std::string outcome;        ///< found, poor, none; "" where no answer was looked for yet
};

class SearchQueue {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit SearchQueue(records::RecordId next_id) : next_id_(next_id) {}

  /// @return  the id under which the search will be kept
  records::RecordId add(SearchNote note, Time now);
  /// Takes what is to be kept. @param rested_since  what was typed before counts as final; nothing: all of it
  std::vector<SearchNote> take(std::optional<Time> rested_since);
  /// Where it could not be kept.
  void give_back(std::vector<SearchNote> notes);

 private:
  struct Typed {
    SearchNote note;
    Time at;
  };

  std::mutex mutex_;  ///< guards all below
  records::RecordId next_id_;
  std::vector<SearchNote> waiting_;
  std::map<std::string, Typed> typing_;  ///< by user; those who are not signed in are one
};

}  // namespace kartoteka::http
