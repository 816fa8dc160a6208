#include "engine/records/client_keys.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "engine/records/edit_distance.h"
#include "engine/records/name_folding.h"
#include "engine/records/settings.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// Types of keys, as the table has them.
constexpr std::string_view kNip = "nip";
constexpr std::string_view kRegon = "regon";
constexpr std::string_view kPhone = "phone";
constexpr std::string_view kEmail = "email";
constexpr std::string_view kName = "name";        ///< the words in alphabetical order
constexpr std::string_view kJoined = "joined";    ///< the words in their order, without spaces
constexpr std::string_view kReversed = "reversed";  ///< the same from the end
constexpr std::string_view kWord = "word";

/// Grows when the rules of this file change.
constexpr std::string_view kRules = "1";
constexpr std::string_view kRulesSetting = "client_keys";

constexpr std::size_t kLeastPhoneDigits = 7;
constexpr std::size_t kLeastWord = 4;        ///< characters of a word by which candidates are looked for
constexpr std::int64_t kMostSame = 50;       ///< clients looked at for one equal key
constexpr std::int64_t kMostAlike = 1'000;   ///< and for one that names share in part

constexpr std::string_view kCommonWords[]{
    "sp",    "spolka",  "z",         "zoo",        "o",         "oo",       "ograniczona", "odpowiedzialnoscia", "sa",
    "sc",    "sj",      "sk",        "ska",        "psa",       "spk",      "spj",         "akcyjna",            "jawna",
    "cywilna", "komandytowa", "komandytowo", "partnerska", "i", "w", "oraz", "firma", "przedsiebiorstwo", "zaklad", "zaklady",
    "handlowo", "handlowe", "handel", "uslugowe", "uslugowo", "uslugi", "produkcyjno", "produkcyjne", "phu", "fhu", "pphu", "pw",
    "ph", "pu", "inc"};

struct Key {
  std::string_view type;
  std::string value;
};

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

std::string joined(const std::vector<std::string>& words, std::string_view separator) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : std::string(separator)) + word;
  return text;
}

class Keys {
 public:
  void add(std::string_view type, std::string value) {
    if (!value.empty() && seen_.emplace(type, value).second) keys.push_back({type, std::move(value)});
  }
  std::vector<Key> keys;

 private:
  std::set<std::pair<std::string_view, std::string>> seen_;
};

/// What must be equal: numbers and addresses.
void add_identities(const Client& client, Keys& keys) {
  keys.add(kNip, digits_of(client.nip));
  keys.add(kRegon, digits_of(client.regon));
  for (const Phone& phone : client.phones) keys.add(kPhone, phone_key(phone.number));
  for (const EmailAddress& email : client.emails) keys.add(kEmail, email_key(email.address));
  for (const Person& person : client.people) {
    keys.add(kPhone, phone_key(person.phone));
    keys.add(kEmail, email_key(person.email));
  }
}

void add_names(const Client& client, Keys& keys) {
  std::vector<std::string> words = name_words(client.name);
  const std::string text = joined(words, "");
  keys.add(kJoined, text);
  keys.add(kReversed, std::string(text.rbegin(), text.rend()));
  for (const std::string& word : words) {
    if (word.size() >= kLeastWord) keys.add(kWord, word);
  }
  std::sort(words.begin(), words.end());
  keys.add(kName, joined(words, " "));
}

/// How many letters two names of this length may differ by and be alike.
std::size_t allowed_distance(std::size_t length) { return length < 5 ? 0 : length < 10 ? 1 : 2; }

/// The beginning by which names with a typo behind it are looked for.
std::string beginning(const std::string& text) { return text.substr(0, std::clamp<std::size_t>(text.size() / 2, 3, 10)); }

constexpr double kSameNumber = 1;
constexpr double kSameAddress = 0.8;
constexpr double kSameName = 0.7;
constexpr double kAlikeName = 0.5;

/// Collects what speaks for each client.
class Evidence {
 public:
  Evidence(db::Connection& connection, RecordId except) : connection_(connection), except_(except) {}

  void add_equal(std::string_view type, const std::string& value, const std::string& reason, double weight) {
    auto rows = connection_.query("SELECT client FROM client_key WHERE type = :type AND value = :value LIMIT :most",
                                  {std::string(type), value, kMostSame}, {ColumnType::integer});
    while (rows.next()) add(rows.integer(0), reason, weight);
  }

  /// Looks among the names that begin, end, or have a word as this one.
  void add_alike(const Client& typed) {
    const std::vector<std::string> words = name_words(typed.name);
    name_ = joined(words, "");
    if (allowed_distance(name_.size()) == 0) return;
    compare_range(kJoined, name_, false);
    compare_range(kReversed, std::string(name_.rbegin(), name_.rend()), true);
    for (const std::string& word : words) {
      if (word.size() >= kLeastWord) compare_with_word(word);
    }
  }

  std::map<RecordId, Duplicate> take() { return std::move(found_); }

 private:
  void add(RecordId client, const std::string& reason, double weight) {
    if (client == except_) return;
    Duplicate& duplicate = found_[client];
    if (std::find(duplicate.reasons.begin(), duplicate.reasons.end(), reason) != duplicate.reasons.end()) return;
    duplicate.reasons.push_back(reason);
    duplicate.score = 1 - (1 - duplicate.score) * (1 - weight);
  }

  void compare(RecordId client, const std::string& other) {
    const std::size_t allowed = allowed_distance(std::min(name_.size(), other.size()));
    const std::size_t distance = edit_distance(name_, other, allowed);
    if (distance <= allowed) add(client, "name", kAlikeName + 0.15 / static_cast<double>(distance + 1));
  }

  void compare_range(std::string_view type, const std::string& text, bool is_reversed) {
    const std::string first = beginning(text);
    auto rows = connection_.query(
        "SELECT client, value FROM client_key WHERE type = :type AND value >= :first AND value < :last LIMIT :most",
        {std::string(type), first, first + "\xff", kMostAlike}, {ColumnType::integer, ColumnType::text});
    while (rows.next()) {
      const std::string value = rows.text(1);
      compare(rows.integer(0), is_reversed ? std::string(value.rbegin(), value.rend()) : value);
    }
  }

  void compare_with_word(const std::string& word) {
    auto rows = connection_.query(
        "SELECT name.client, name.value FROM client_key w CROSS JOIN client_key name ON name.client = w.client AND name.type = 'joined' "
        "WHERE w.type = 'word' AND w.value = :word LIMIT :most",
        {word, kMostAlike}, {ColumnType::integer, ColumnType::text});
    while (rows.next()) compare(rows.integer(0), rows.text(1));
  }

  db::Connection& connection_;
  RecordId except_;
  std::string name_;
  std::map<RecordId, Duplicate> found_;
};

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
  const std::vector<std::string> all = folded_words(name);
  std::vector<std::string> telling;
  std::copy_if(all.begin(), all.end(), std::back_inserter(telling), [](const std::string& word) {
    return std::find(std::begin(kCommonWords), std::end(kCommonWords), word) == std::end(kCommonWords);
  });
  return telling.empty() ? all : telling;
}

std::string phone_key(std::string_view phone) {
  std::string digits = digits_of(phone);
  if (digits.starts_with("00")) digits.erase(0, 2);
  if (digits.size() == 11 && digits.starts_with("48")) digits.erase(0, 2);
  if (digits.size() == 10 && digits.starts_with("0")) digits.erase(0, 1);
  return digits.size() < kLeastPhoneDigits ? "" : digits;
}

std::string email_key(std::string_view address) {
  std::string key;
  for (const char c : address) {
    if (c != ' ') key += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  }
  return key.find('@') == std::string::npos ? "" : key;
}

void write_client_keys(db::Connection& connection, const Client& client) {
  Keys keys;
  add_identities(client, keys);
  add_names(client, keys);
  connection.execute("DELETE FROM client_key WHERE client = :id", {client.id});
  if (client.deleted_at) return;
  for (const Key& key : keys.keys) {
    connection.execute("INSERT INTO client_key (type, value, client) VALUES (:type, :value, :id)",
                       {std::string(key.type), key.value, client.id});
  }
}

std::size_t renew_client_keys(Store& store) {
  if (setting(store.connection(), kRulesSetting) == kRules) return 0;
  db::Transaction transaction(store.connection());
  std::vector<RecordId> ids;
  {
    auto rows = store.connection().query("SELECT id FROM client", {}, {ColumnType::integer});
    while (rows.next()) ids.push_back(rows.integer(0));
  }
  for (const RecordId id : ids) {
    const auto record = store.get(client_kind(), id, Viewer::system());
    write_client_keys(store.connection(), static_cast<const Client&>(*record));
  }
  set_setting(store.connection(), kRulesSetting, std::string(kRules));
  transaction.commit();
  return ids.size();
}

std::vector<Duplicate> find_duplicates(Store& store, const Client& typed, const Viewer& viewer, std::size_t limit) {
  Keys keys;
  add_identities(typed, keys);
  Evidence evidence(store.connection(), typed.id);
  for (const Key& key : keys.keys) {
    const bool is_number = key.type == kNip || key.type == kRegon;
    evidence.add_equal(key.type, key.value, std::string(key.type), is_number ? kSameNumber : kSameAddress);
  }
  std::vector<std::string> words = name_words(typed.name);
  std::sort(words.begin(), words.end());
  if (!words.empty()) evidence.add_equal(kName, joined(words, " "), "name", kSameName);
  evidence.add_alike(typed);

  std::vector<std::pair<RecordId, Duplicate>> ranked;
  for (auto& [id, duplicate] : evidence.take()) ranked.emplace_back(id, std::move(duplicate));
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second.score > b.second.score; });
  std::vector<Duplicate> result;
  for (auto& [id, duplicate] : ranked) {
    if (result.size() == limit) break;
    auto record = store.find(client_kind(), id, viewer);
    if (!record || record->deleted_at) continue;
    duplicate.client.reset(static_cast<Client*>(record.release()));
    result.push_back(std::move(duplicate));
  }
  return result;
}

}  // namespace kartoteka::records
