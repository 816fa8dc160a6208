#include "engine/records/answers/answer_links.h"

#include <set>

namespace kartoteka::records {
namespace {

using db::ColumnType;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The end of a key that begins here; `begin` where none does.
std::size_t end_of_key(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  while (at < text.size() && (is_lower(text[at]) || text[at] == '_')) ++at;
  if (at == begin || at == text.size() || text[at] != ':') return begin;
  std::size_t end = at + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  return parse_record_key(text.substr(begin, end - begin)) ? end : begin;
}

void add_after(std::string_view text, std::string_view opening, std::string_view closings, std::vector<KeyPlace>& places) {
  for (auto at = text.find(opening); at != text.npos; at = text.find(opening, at + 1)) {
    const std::size_t begin = at + opening.size();
    const std::size_t end = end_of_key(text, begin);
    if (end > begin && end < text.size() && closings.find(text[end]) != closings.npos) places.push_back({begin, end});
  }
}

}  // namespace

std::vector<KeyPlace> linked_keys(std::string_view markdown) {
  std::vector<KeyPlace> places;
  add_after(markdown, "[[", "]|", places);
  add_after(markdown, "](", ") \t", places);
  add_after(markdown, "](<", ">", places);
  add_after(markdown, "]: ", " \r\n", places);
  return places;
}

std::string with_links_moved(const std::string& markdown, const std::string& from_key, const std::string& to_key) {
  std::set<std::size_t> begins;
  for (const KeyPlace& place : linked_keys(markdown)) {
    if (markdown.compare(place.begin, place.end - place.begin, from_key) == 0) begins.insert(place.begin);
  }
  std::string moved = markdown;
  for (auto begin = begins.rbegin(); begin != begins.rend(); ++begin) moved.replace(*begin, from_key.size(), to_key);
  return moved;
}

void write_answer_links(db::Connection& connection, const Answer& answer) {
  std::set<std::string> keys;
  for (const KeyPlace& place : linked_keys(answer.body)) keys.insert(answer.body.substr(place.begin, place.end - place.begin));
  connection.execute("DELETE FROM answer_link WHERE source = :id", {answer.id});
  for (const std::string& key : keys) connection.execute("INSERT INTO answer_link (source, target) VALUES (:id, :key)", {answer.id, key});
}

std::vector<std::string> links_from(db::Connection& connection, RecordId answer) {
  std::vector<std::string> keys;
  auto rows = connection.query("SELECT target FROM answer_link WHERE source = :id ORDER BY target", {answer}, {ColumnType::text});
  while (rows.next()) keys.push_back(rows.text(0));
  return keys;
}

std::vector<RecordId> links_to(db::Connection& connection, const std::string& key) {
  std::vector<RecordId> answers;
  auto rows = connection.query(
      "SELECT answer.id FROM answer_link JOIN answer ON answer.id = answer_link.source WHERE target = :key AND deleted_at IS NULL ORDER BY answer.id", {key},
      {ColumnType::integer});
  while (rows.next()) answers.push_back(rows.integer(0));
  return answers;
}

}  // namespace kartoteka::records
