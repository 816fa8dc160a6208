#include "http/sign_in_limiter.h"

#include <algorithm>

namespace kartoteka::http {
namespace {

bool is_loopback(const std::string& address) {
  return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

std::string address_key(const std::string& address) { return "a " + address; }
std::string login_key(const std::string& login) { return "l " + login; }
std::string pair_key(const std::string& address, const std::string& login) { return "p " + address + " " + login; }

}  // namespace

SignInLimiter::Attempt::~Attempt() {
  if (!has_begun_) return;
  const std::lock_guard lock(limiter_.mutex_);
  --limiter_.running_;
}

std::optional<std::chrono::seconds> SignInLimiter::Attempt::begin() {
  const std::lock_guard lock(limiter_.mutex_);
  const Time now = limiter_.now_();
  if (const auto wait = limiter_.wait(*this, now)) return wait;
  limiter_.add(*this, 1, now);
  ++limiter_.running_;
  has_begun_ = true;
  return std::nullopt;
}

void SignInLimiter::Attempt::succeeded() {
  const std::lock_guard lock(limiter_.mutex_);
  limiter_.add(*this, -1, limiter_.now_());
}

SignInLimiter::Counter& SignInLimiter::counter(const std::string& key, Time now) {
  Counter& counter = counters_[key];
  if (counter.ends <= now) counter = {0, now + limits_.window};
  return counter;
}

std::optional<std::chrono::seconds> SignInLimiter::wait(const Attempt& attempt, Time now) {
  if (running_ >= limits_.max_waiting) return std::chrono::seconds(1);
  drop_ended(now);
  std::optional<std::chrono::seconds> longest;
  const auto look = [&](const std::string& key, int most) {
    const auto found = counters_.find(key);
    if (found == counters_.end() || found->second.ends <= now || found->second.failures < most) return;
    const auto left = std::chrono::ceil<std::chrono::seconds>(found->second.ends - now);
    longest = std::max(longest.value_or(left), left);
  };
  look(pair_key(attempt.address_, attempt.login_), limits_.failures_of_pair);
  look(login_key(attempt.login_), limits_.failures_of_login);
  if (!is_loopback(attempt.address_)) look(address_key(attempt.address_), limits_.failures_of_address);
  return longest;
}

void SignInLimiter::add(const Attempt& attempt, int failures, Time now) {
  for (const std::string& key :
       {address_key(attempt.address_), login_key(attempt.login_), pair_key(attempt.address_, attempt.login_)}) {
    Counter& counted = counter(key, now);
    counted.failures = std::max(0, counted.failures + failures);
  }
}

void SignInLimiter::drop_ended(Time now) {
  if (counters_.size() < limits_.max_counted) return;
  std::erase_if(counters_, [&](const auto& entry) { return entry.second.ends <= now; });
}

}  // namespace kartoteka::http
