#include "tests/crash/invoice_year.h"

#include <fstream>
#include <random>

#include "tests/temporary_folder.h"
#include "tests/test_clock.h"

namespace kartoteka {
namespace {

constexpr int kFirstYear = 2026;

json client_line(int id) {
  return {{"kind", "client"}, {"id", id}, {"code", "K" + std::to_string(id)}, {"name", "Klient " + std::to_string(id)}, {"nip", "5252344078"},
          {"street", "ul. Krótka " + std::to_string(id)}, {"postcode", "30-002"}, {"city", "Kraków"}, {"tags", json::array({id % 2 == 0 ? "parzyste" : "nieparzyste"})}};
}

/// A company with two templates: one for a tag, one for a list; each client gets one invoice a month, some get two.
void write_company(const std::filesystem::path& file, int clients) {
  std::ofstream out(file);
  out << json{{"kind", "seller"}, {"id", 1}, {"name", "Nasza Firma"}, {"nip", "5260250274"}, {"street", "ul. Długa 1"}, {"postcode", "00-001"}, {"city", "Warszawa"}} << '\n';
  out << json{{"kind", "invoice_series"}, {"id", 1}, {"name", "Faktury"}} << '\n';
  out << json{{"kind", "service"}, {"id", 1}, {"code", "OPIEKA"}, {"name", "Opieka"}, {"net_price", "123.45"}} << '\n';
  json listed = json::array();
  for (int id = 1; id <= clients; ++id) {
    out << client_line(id) << '\n';
    if (id % 2 == 1 && listed.size() < 100) listed.push_back(id);
  }
  const json line{{"service", 1}, {"name", "Opieka {za okres}"}};
  out << json{{"kind", "invoice_template"}, {"id", 1}, {"name", "Parzyste"}, {"tag", "parzyste"}, {"lines", {line}}, {"issue_day", 31}, {"starts_on", "2026-01-01"}} << '\n';
  out << json{{"kind", "invoice_template"}, {"id", 2}, {"name", "Nieparzyste"}, {"tag", "nieparzyste"}, {"lines", {line}}, {"issue_on", "last_working_day"},
              {"billing", "in_arrears"}, {"starts_on", "2026-01-01"}} << '\n';
  out << json{{"kind", "invoice_template"}, {"id", 3}, {"name", "Lista"}, {"clients", listed}, {"lines", {line}}, {"issue_day", 10}, {"discount", "7.5"}, {"starts_on", "2026-01-01"}} << '\n';
}

/// Noon of the first day of the next month: all of the month's invoices are due by then.
std::string moment_after(int month) {
  const int next = month % 12 + 1;
  const int year = kFirstYear + month / 12;
  return std::to_string(year) + (next < 10 ? "-0" : "-") + std::to_string(next) + "-01T11:00:00Z";
}

std::string make_state(const std::filesystem::path& state, const std::filesystem::path& file, int clients) {
  REQUIRE(run_program(state, {"user", "add", "anna", "--name", "Anna Nowak", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
  const auto token = run_program(state, {"user", "token", "anna", "--scope", "read", "write", "admin"});
  REQUIRE_MESSAGE(token.exit_code == 0, token.output);
  write_company(file, clients);
  const auto imported = run_program(state, {"import", file.string()});
  REQUIRE_MESSAGE(imported.exit_code == 0, imported.output);
  return last_line(token.output);
}

std::vector<std::string> read_invoices(const ApiClient& client) {
  std::vector<std::string> lines;
  std::string cursor;
  do {
    const Answer page = client.get("/invoices?order=id&limit=200&fields=number,issue_date,due_date,client,period_from,period_to,net,vat,gross,lines,state,subject" +
                                   (cursor.empty() ? "" : "&cursor=" + cursor));
    REQUIRE_MESSAGE(page.status == 200, page.text);
    for (json item : page.body["items"]) {
      for (const char* key : {"created_at", "updated_at", "change"}) item.erase(key);
      lines.push_back(item["number"].get<std::string>() + " " + item.dump());
    }
    cursor = page.body["next_cursor"].is_string() ? page.body["next_cursor"].get<std::string>() : "";
  } while (!cursor.empty());
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace

InvoicesLeft live_through(const InvoiceYear& year) {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  const std::string token = make_state(state, folder.path() / "company.jsonl", year.clients);
  TestClock clock(folder.path() / "clock", "2026-01-01T05:00:00Z");
  std::mt19937 random(year.seed);
  InvoicesLeft left;
  for (int month = 1; month <= year.months; ++month) {
    clock.set(moment_after(month));
    const int kills = year.kills * month / year.months - year.kills * (month - 1) / year.months;
    for (int i = 0; i < kills; ++i) {
      ServingProgram program(state, clock.arguments());
      std::this_thread::sleep_for(std::chrono::milliseconds(random() % 120));
      program.kill();
      ++left.kills;
    }
    ServingProgram program(state, clock.arguments());
    const ApiClient client = ApiClient(program.port()).with_token(token);
    TestClock::wait_for_round(moment_after(month), client);
    if (month == year.months) left.invoices = read_invoices(client);
    REQUIRE(program.stop() == 0);
  }
  const auto verified = run_program(state, {"verify", "--audit"});
  left.verified = verified.exit_code == 0 ? "" : verified.output;
  return left;
}

}  // namespace kartoteka
