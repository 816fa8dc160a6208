#include "engine/records/files/text_check.h"

#include <array>
#include <string_view>

namespace kartoteka::records {
namespace {

struct Check {
  std::string_view count;
  std::string_view sentence;
};

constexpr std::array kChecks{
    Check{"SELECT COUNT(*) FROM attachment WHERE sha256 <> '' AND sha256 NOT IN (SELECT sha256 FROM file_text)",
          "attachments whose file was never queued for reading"},
    Check{"SELECT COUNT(*) FROM attachment JOIN file_text USING (sha256) WHERE attachment.text_state <> file_text.state OR "
          "attachment.text_reason <> file_text.reason OR attachment.pages <> file_text.pages OR attachment.unread_pages <> file_text.unread_pages",
          "attachments that tell another state of their text than their file has"},
    Check{"SELECT COUNT(*) FROM file_text WHERE pages <> (SELECT COUNT(*) FROM file_page WHERE file_page.sha256 = file_text.sha256)",
          "files that have other pages than they count"},
    Check{"SELECT COUNT(*) FROM file_text WHERE state = 'pending' AND sha256 NOT IN (SELECT sha256 FROM file_queue)",
          "files that wait to be read and stand in no queue"},
};

}  // namespace

std::vector<std::string> find_text_problems(db::Connection& connection) {
  std::vector<std::string> problems;
  for (const Check& check : kChecks) {
    const auto count = connection.query_integer(check.count).value_or(0);
    if (count > 0) problems.push_back(std::to_string(count) + " " + std::string(check.sentence));
  }
  return problems;
}

}  // namespace kartoteka::records
