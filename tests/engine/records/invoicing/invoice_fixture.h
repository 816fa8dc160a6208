// A company that issues invoices: a seller, two series, a service, clients with addresses.
#pragma once

#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/invoicing/settlement.h"
#include "engine/records/kinds/invoice_template.h"
#include "engine/records/kinds/service.h"
#include "engine/records/kinds/work.h"
#include "tests/engine/records/store_fixture.h"

namespace kartoteka::records {

struct InvoiceFixture : StoreFixture {
  InvoiceFixture() {
    seller.name = "Nasza Firma sp. z o.o.";
    seller.nip = "5260250274";
    seller.street = "ul. Długa 1";
    seller.postcode = "00-001";
    seller.city = "Warszawa";
    seller.accounts = {{"61109010140000071219812874", "Bank Przykładowy", "", ""}};
    store.create(seller_kind(), seller, system);
    series.name = "Faktury";
    store.create(invoice_series_kind(), series, system);
    corrections.name = "Korekty";
    corrections.pattern = "KOR/{n}/{mm}/{rrrr}";
    corrections.purpose = "correction";
    store.create(invoice_series_kind(), corrections, system);
    service.code = "OPIEKA";
    service.name = "Opieka informatyczna";
    service.net_price = 100'000;
    store.create(service_kind(), service, system);
  }

  static Date date(const char* text) { return parse_date(text).value(); }

  Client buyer(const std::string& code) {
    Client record;
    record.code = code;
    record.name = "Klient " + code;
    record.nip = "5252344078";
    record.street = "ul. Krótka 2";
    record.postcode = "30-002";
    record.city = "Kraków";
    store.create(client_kind(), record, system);
    return record;
  }

  InvoiceTemplate recurring(std::vector<RecordId> clients, const char* starts_on) {
    InvoiceTemplate record;
    record.name = "Opieka";
    record.clients = std::move(clients);
    record.subject = "Opieka {za okres}";
    TemplateLine line;
    line.service = service.id;
    line.name = "Opieka {za okres}";
    record.lines = {line};
    record.starts_on = date(starts_on);
    return record;
  }
  InvoiceTemplate stored(InvoiceTemplate record) {
    store.create(invoice_template_kind(), record, system);
    return record;
  }

  /// Time worked for a client.
  void work_of(RecordId client, const char* moment, std::int64_t minutes) {
    if (worker.id == 0) {
      worker.login = "anna";
      worker.name = "Anna";
      store.create(user_kind(), worker, system);
    }
    Task task;
    task.title = "Serwis";
    task.client = client;
    store.create(task_kind(), task, system);
    Work work;
    work.task = task.id;
    work.owner = worker.id;
    work.started_at = parse_instant(moment);
    work.minutes = minutes;
    work.subject = "Praca";
    store.create(work_kind(), work, system);
  }

  /// What the program does at its set hour.
  std::vector<PlannedInvoice> run() {
    std::vector<PlannedInvoice> made;
    for (const DueTemplate& due : due_templates(store)) {
      for (const Occasion& occasion : occasions(store, {.through = due.through, .templates = {due.id}}, system)) {
        made.push_back(make_invoice(store, occasion, system));
      }
      note_made_through(store, due.id, due.through);
    }
    return made;
  }

  Invoice read(RecordId id) { return static_cast<const Invoice&>(*store.get(invoice_kind(), id, system)); }

  std::vector<Invoice> all() {
    std::vector<Invoice> found;
    for (const auto& record : store.list(invoice_kind(), {.order = "id", .limit = kMaxListLimit}, system).records) {
      found.push_back(static_cast<const Invoice&>(*record));
    }
    return found;
  }

  Invoice draft_for(RecordId client, std::int64_t net_price = 100'000) {
    Invoice draft;
    draft.client = client;
    InvoiceLine line;
    line.name = "Usługa";
    line.net_price = net_price;
    draft.lines = {line};
    store.create(invoice_kind(), draft, system);
    return draft;
  }
  Invoice issued_for(RecordId client, std::int64_t net_price = 100'000) {
    return *issue_invoice(store, draft_for(client, net_price).id, std::nullopt, system);
  }

  Seller seller;
  InvoiceSeries series;
  InvoiceSeries corrections;
  Service service;
  User worker;
};

}  // namespace kartoteka::records
