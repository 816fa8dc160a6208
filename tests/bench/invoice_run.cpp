// How long a large run of recurring invoices takes, and what memory it needs: 10,000 invoices of 50 templates, each
// planned, numbered and stored with its FA(3) file, read back as XML from the database.
#include <sys/resource.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "engine/records/database.h"
#include "engine/records/invoicing/daily_run.h"
#include "engine/records/invoicing/invoice_files.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/invoice_series.h"
#include "engine/records/kinds/invoice_template.h"
#include "engine/records/kinds/seller.h"
#include "engine/records/kinds/service.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

long resident_megabytes() {
  std::ifstream statm("/proc/self/statm");
  long pages = 0, resident = 0;
  statm >> pages >> resident;
  return resident * sysconf(_SC_PAGESIZE) / (1 << 20);
}

void make_company(Store& store, int templates, int clients) {
  db::Transaction transaction(store.connection());
  const Viewer system = Viewer::system();
  Seller seller;
  seller.name = "Nasza Firma";
  seller.nip = "5260250274";
  seller.street = "ul. Długa 1";
  seller.postcode = "00-001";
  seller.city = "Warszawa";
  store.create(seller_kind(), seller, system);
  InvoiceSeries series;
  series.name = "Faktury";
  store.create(invoice_series_kind(), series, system);
  Service service;
  service.code = "OPIEKA";
  service.name = "Opieka informatyczna";
  service.net_price = 12'345;
  store.create(service_kind(), service, system);
  for (int i = 0; i < clients; ++i) {
    Client client;
    client.code = "K" + std::to_string(i);
    client.name = "Klient numer " + std::to_string(i);
    client.nip = "5252344078";
    client.street = "ul. Krótka " + std::to_string(i);
    client.postcode = "30-002";
    client.city = "Kraków";
    client.tags = {"t" + std::to_string(i % templates)};
    store.create(client_kind(), client, system);
  }
  for (int i = 0; i < templates; ++i) {
    InvoiceTemplate recurring;
    recurring.name = "Wzorzec " + std::to_string(i);
    recurring.tag = "t" + std::to_string(i);
    recurring.subject = "Opieka {za okres}";
    TemplateLine line;
    line.service = service.id;
    line.name = "Opieka {za okres}";
    recurring.lines.assign(3, line);
    recurring.starts_on = parse_date("2026-05-01");
    store.create(invoice_template_kind(), recurring, system);
  }
  transaction.commit();
}

/// The kept FA(3) file of every invoice, as it goes out. @return bytes
std::size_t read_files(Database& database) {
  std::size_t bytes = 0;
  ListQuery query{.order = "id", .limit = 200};
  do {
    database.read([&](Store& store) {
      const ListPage page = store.list(invoice_kind(), query, Viewer::system());
      for (const auto& record : page.records) bytes += invoice_file_of(store, static_cast<const Invoice&>(*record)).xml.size();
      query.cursor = page.next_cursor;
    });
  } while (!query.cursor.empty());
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  int templates = 50, invoices = 10'000;
  CLI::App app("A large run of recurring invoices");
  app.add_option("--templates", templates);
  app.add_option("--invoices", invoices);
  CLI11_PARSE(app, argc, argv);
  const TemporaryFolder folder;
  Database database({.file = folder.path() / "kartoteka.db", .clock = [] { return parse_instant("2026-05-04T08:00:00Z").value(); }});
  database.write([&](Store& store) { make_company(store, templates, invoices); });
  const long before = resident_megabytes();
  const auto begin = std::chrono::steady_clock::now();
  const DailyRun run = make_due_invoices(database);
  const double made = seconds_since(begin);
  const long after_making = resident_megabytes();
  const std::size_t bytes = read_files(database);
  const double all = seconds_since(begin);
  std::printf("%-36s %8zu\n", "invoices made, numbered, with FA(3)", run.made);
  std::printf("%-36s %8zu\n", "with problems", run.with_problems);
  std::printf("%-36s %8.1f s\n", "making", made);
  std::printf("%-36s %8.1f s  (%zu MB of XML)\n", "making and reading all XML", all, bytes >> 20);
  std::printf("%-36s %5ld MB before, %ld after making, %ld at the end, %ld at most\n", "resident memory", before, after_making, resident_megabytes(), peak_megabytes());
  return run.made == static_cast<std::size_t>(invoices) ? 0 : 1;
}
