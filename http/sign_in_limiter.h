// Slows down those who try passwords: counts failed sign-ins by address and login, and lets few hash at a time.
// In memory: a restart forgets.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace kartoteka::http {

struct SignInLimits {
  int failures_of_pair = 10;      ///< of one login from one address, within the window
  int failures_of_address = 40;   ///< from one address; loopback is not limited, for a proxy comes from there
  int failures_of_login = 100;    ///< of one login from anywhere
  std::chrono::seconds window = std::chrono::minutes(5);
  std::size_t max_counted = 50'000;  ///< beyond so many counters, those of ended windows are thrown away
  std::size_t max_waiting = 6;       ///< attempts at once
};

class SignInLimiter {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Now = Time (*)();

  explicit SignInLimiter(SignInLimits limits = {}, Now now = std::chrono::steady_clock::now) : limits_(limits), now_(now) {}

  /// One attempt. Counts as failed from its beginning, so that many at once gain nothing; `succeeded` takes it back.
  class Attempt {
   public:
    Attempt(SignInLimiter& limiter, std::string address, std::string login)
        : limiter_(limiter), address_(std::move(address)), login_(std::move(login)) {}
    ~Attempt();
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;

    /// Nothing where the attempt may go on, else the time to wait.
    std::optional<std::chrono::seconds> begin();
    void succeeded();

   private:
    friend class SignInLimiter;
    SignInLimiter& limiter_;
    std::string address_;
    std::string login_;
    bool has_begun_ = false;
  };

 private:
  struct Counter {
    int failures = 0;
    Time ends{};
  };
  Counter& counter(const std::string& key, Time now);
  std::optional<std::chrono::seconds> wait(const Attempt& attempt, Time now);
  void add(const Attempt& attempt, int failures, Time now);
  void drop_ended(Time now);

  SignInLimits limits_;
  Now now_;
  std::mutex mutex_;  ///< guards counters_ and running_
  std::map<std::string, Counter> counters_;
  std::size_t running_ = 0;
};

}  // namespace kartoteka::http
