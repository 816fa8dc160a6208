#include "indexer/demo/paperwork.h"

#include <array>
#include <functional>

#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/media_type.h"
#include "engine/records/store.h"
#include "indexer/demo/calendar.h"
#include "indexer/demo/office_paper.h"
#include "indexer/demo/paper.h"
#include "indexer/demo/scan.h"

namespace kartoteka::demo {
namespace {

using records::Attachment;
using records::Kind;
using records::Viewer;

/// How many papers of each kind, and of how many records each stands on one.
constexpr std::size_t kPapersOfAKind = 25;
constexpr std::size_t kEvery = 12;
constexpr std::size_t kMaxPaperBytes = 4 << 20;

struct ScannedInvoice {
  std::string_view number;
  std::string_view seller;
  std::string_view item;
  std::string_view gross;
  bool is_pdf;
};
constexpr std::array kScannedInvoices{
    ScannedInvoice{"FS/48117/W", "Hurtownia Papiernicza Zefir Sp. z o.o., ul. Łąkowa 7, 90-562 Łódź", "Papier ksero, segregatory, koperty", "1 107,00", false},
    ScannedInvoice{"FZ/0773/K", "Serwis Drukarek Żbik s.c., ul. Ślusarska 12, 30-710 Kraków", "Naprawa urządzenia wielofunkcyjnego", "492,00", true},
    ScannedInvoice{"FS/48231/W", "Hurtownia Papiernicza Zefir Sp. z o.o., ul. Łąkowa 7, 90-562 Łódź", "Tonery, dostawa kurierem", "2 214,00", false},
    ScannedInvoice{"FV/90514/G", "Energetyka Źródło S.A., ul. Gdyńska 3, 80-340 Gdańsk", "Energia elektryczna, opłata dystrybucyjna", "3 690,00", true},
};

std::vector<std::string> invoice_page(const ScannedInvoice& invoice, const std::string& client, Date day) {
  const auto escaped = [](std::string text) {
    for (auto at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) text.replace(at, 1, "&amp;");
    return text;
  };
  return {"<span size=\"x-large\"><b>Faktura nr " + std::string(invoice.number) + "</b></span>", "",
          "Data wystawienia: " + polish_date(day), "", "<b>Sprzedawca</b>", std::string(invoice.seller), "", "<b>Nabywca</b>", escaped(client), "",
          "Opis: " + std::string(invoice.item), "Do zapłaty: <b>" + std::string(invoice.gross) + " zł</b>", "",
          "Zapłata przelewem w ciągu 14 dni.", "Reklamacje przyjmujemy w ciągu siedmiu dni od doręczenia."};
}

Letter annex(const std::string& client, const std::string& matter, Date day) {
  return {"Aneks do umowy", "Biuro rachunkowe", day,
          {"Aneks nr 1 do umowy o prowadzenie ksiąg rachunkowych", "zawarty dnia " + polish_date(day) + " z klientem " + client + ".",
           "Strony rozszerzają umowę o sprawę: " + matter + ".", "\f",
           "Wynagrodzenie wzrasta o wskaźnik wzrostu cen towarów i usług konsumpcyjnych ogłoszony przez Prezesa GUS.",
           "Pozostałe postanowienia umowy pozostają bez zmian. Aneks wchodzi w życie pierwszego dnia następnego miesiąca."}};
}

Letter protocol(const std::string& client, const std::string& matter, Date day) {
  return {"Protokół odbioru dokumentów", "Biuro rachunkowe", day,
          {"Protokół odbioru dokumentów", "Dnia " + polish_date(day) + " klient " + client + " przekazał biuru dokumenty w sprawie: " + matter + ".",
           "Przekazano: wyciągi bankowe, rejestr sprzedaży, listę obecności pracowników oraz polisę ubezpieczenia mienia.",
           "Brakuje oświadczenia o miejscu zamieszkania dla celów podatkowych; klient dostarczy je listem poleconym."}};
}

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
    paper_tasks("zestawienie faktur ", ".csv", 0, [&](const records::Task&, const std::string& client, Date day) {
      return invoices_csv(client, day, made_ + 1);
    });
    paper_tasks("aneks do umowy ", ".docx", 1, [&](const records::Task& task, const std::string& client, Date day) {
      return docx(annex(client, task.title, day));
    });
    paper_tasks("protokół odbioru ", ".odt", 2, [&](const records::Task& task, const std::string& client, Date day) {
      return odt(protocol(client, task.title, day));
    });
    scan_invoices();
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

  /// @param turn  0, 1 or 2: which of the tasks, so that no task has two of these papers
  void paper_tasks(const std::string& name, const std::string& ending, records::RecordId turn,
                   const std::function<std::string(const records::Task&, const std::string&, Date)>& write) {
    const auto passes = [&](const records::Record& record) {
      return static_cast<const records::Task&>(record).client.has_value() && record.id % 3 == turn;
    };
    some_of(records::task_kind(), passes, [&](const records::Record& record) {
      const auto& task = static_cast<const records::Task&>(record);
      now_ = task.created_at + std::chrono::hours(2);
      const Date day = warsaw_day(now_);
      file({name + format_date(day) + ending, write(task, client_name(task.client), day)}, records::task_kind(), record, task.owner);
    });
  }

  /// What came on paper: some invoices of suppliers, under the names that scanners give.
  void scan_invoices() {
    std::size_t next = 0;
    const auto passes = [&](const records::Record& record) { return next < kScannedInvoices.size() && static_cast<const records::Task&>(record).client.has_value(); };
    some_of(records::task_kind(), passes, [&](const records::Record& record) {
      const auto& task = static_cast<const records::Task&>(record);
      now_ = task.created_at + std::chrono::hours(3);
      const ScannedInvoice& invoice = kScannedInvoices[next++];
      const auto page = invoice_page(invoice, client_name(task.client), warsaw_day(now_));
      const std::string name = "skan_000" + std::to_string(next) + (invoice.is_pdf ? ".pdf" : ".png");
      file({name, invoice.is_pdf ? scanned_pdf({page}, next) : scanned_png(page, next)}, records::task_kind(), record, task.owner);
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
