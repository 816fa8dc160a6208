// Links in the Markdown of answers to other records: [[answer:12]], [words](answer:12), ![words](attachment:7). They name
// the record by its key, so that they hold whatever it is called; who shows them asks what it is called now. Which
// answer links to what is kept in a table, for links back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kinds/answer.h"

namespace kartoteka::records {

/// A place in Markdown where a record is linked: the bytes of its key.
struct KeyPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// Where keys of records are the targets of links; each of a kind that exists. Code is not left out: a link too many is
/// kept, none too few.
std::vector<KeyPlace> linked_keys(std::string_view markdown);
/// The text with links to one record made links to another.
std::string with_links_moved(const std::string& markdown, const std::string& from_key, const std::string& to_key);

/// Keeps what the body links to, each once.
void write_answer_links(db::Connection& connection, const Answer& answer);

/// The keys that an answer links to, in order.
std::vector<std::string> links_from(db::Connection& connection, RecordId answer);
/// The answers that are not in the bin and link to a record, in order.
std::vector<RecordId> links_to(db::Connection& connection, const std::string& key);

}  // namespace kartoteka::records
