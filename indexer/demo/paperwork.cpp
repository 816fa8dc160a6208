#include "indexer/demo/paperwork.h"

#include <functional>

#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/media_type.h"
#include "engine/records/store.h"
#include "indexer/demo/paper.h"

namespace kartoteka::demo {
namespace {

using records::Attachment;
using records::Kind;
using records::Viewer;

/// How many papers of each kind, and of how many records each stands on one.
constexpr std::size_t kPapersOfAKind = 25;
constexpr std::size_t kEvery = 12;
constexpr std::size_t kMaxPaperBytes = 1 << 20;

class Clerk {
 public:
  Clerk(db::Connection& connection, const records::FileStore& files)
      : files_(files), store_(connection, [this] { return now_; }) {}

  std::size_t work() {
    paper_contacts("meeting", [&](const records::Contact& contact, const std::string& client, Date day) {
      return Paper{"notatka " + format_date(day) + ".txt", meeting_text(client, contact.person, contact.subject, day)};
    });
    paper_contacts("email", [&](const records::Contact& contact, const std::string& client, Date day) {
      return Paper{"wiadomość " + format_date(day) + ".eml", message_text(client, contact.person, contact.subject, day, made_ + 1)};
    });
    paper_contacts("letter", [&](const records::Contact&, const std::string& client, Date day) {
      return Paper{"umowa " + client + ".pdf", contract_text(client, day, made_ + 1)};
    });
    paper_tasks();
    return made_;
  }

 private:
  struct Paper {
    std::string name;
    std::string bytes;
  };

  std::string client_name(std::optional<records::RecordId> id) {
    return id ? store_.title(records::client_kind(), *id, Viewer::system()).value_or("klient") : "klient";
  }

  /// Every so many of the records of a kind that pass, the oldest first.
  void some_of(const Kind& kind, const std::function<bool(const records::Record&)>& passes,
               const std::function<void(const records::Record&)>& take) {
    records::ListQuery query{.order = "id", .limit = records::kMaxListLimit};
    std::size_t passed = 0;
    std::size_t taken = 0;
    do {
      const auto page = store_.list(kind, query, Viewer::system());
      for (const auto& record : page.records) {
        if (taken == kPapersOfAKind || !passes(*record) || passed++ % kEvery != 0) continue;
        take(*record);
        ++taken;
      }
      query.cursor = page.next_cursor;
    } while (!query.cursor.empty() && taken < kPapersOfAKind);
  }

  void paper_contacts(std::string_view channel, const std::function<Paper(const records::Contact&, const std::string&, Date)>& write) {
    const auto is_of_channel = [&](const records::Record& record) { return static_cast<const records::Contact&>(record).channel == channel; };
    some_of(records::contact_kind(), is_of_channel, [&](const records::Record& record) {
      const auto& contact = static_cast<const records::Contact&>(record);
      now_ = *contact.started_at + std::chrono::hours(1);
      file(write(contact, client_name(contact.client), warsaw_day(now_)), records::contact_kind(), record, contact.owner);
    });
  }

  void paper_tasks() {
    const auto has_client = [](const records::Record& record) { return static_cast<const records::Task&>(record).client.has_value(); };
    some_of(records::task_kind(), has_client, [&](const records::Record& record) {
      const auto& task = static_cast<const records::Task&>(record);
      now_ = task.created_at + std::chrono::hours(2);
      const Date day = warsaw_day(now_);
      file({"zestawienie faktur " + format_date(day) + ".csv", invoices_csv(client_name(task.client), day, made_ + 1)}, records::task_kind(), record, task.owner);
    });
  }

  void file(const Paper& paper, const Kind& kind, const records::Record& record, std::optional<records::RecordId> owner) {
    records::IncomingFile incoming(files_, kMaxPaperBytes);
    incoming.write(paper.bytes);
    const records::StoredFile stored = incoming.keep();
    Attachment attachment;
    attachment.name = paper.name;
    attachment.ties = {records::format_record_key(kind, record.id)};
    attachment.owner = owner;
    attachment.media_type = records::refined_by_name(stored.media_type, paper.name);
    attachment.size_bytes = stored.size_bytes;
    attachment.sha256 = stored.sha256;
    const Viewer system = Viewer::system();
    store_.create(records::attachment_kind(), attachment, owner ? Viewer{owner, system.role, true} : system);
    ++made_;
  }

  const records::FileStore& files_;
  Instant now_{};
  records::Store store_;
  std::size_t made_ = 0;
};

}  // namespace

std::size_t add_paperwork(db::Connection& connection, const records::FileStore& files) { return Clerk(connection, files).work(); }

}  // namespace kartoteka::demo
