#include "http/transfer/import_file.h"

#include <doctest/doctest.h>

#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/kinds/payment.h"
#include "engine/records/kinds/service.h"

#include <fstream>
#include <sstream>

#include "engine/base/error.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/attribute.h"
#include "engine/records/kinds/category.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/pin.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_rule.h"
#include "engine/records/kinds/procedure_run.h"
#include "engine/records/kinds/stage.h"
#include "engine/records/kinds/stop_word.h"
#include "engine/records/kinds/synonym.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"
#include "engine/records/kinds/work.h"
#include "engine/records/kinds/answer.h"
#include "http/transfer/export_file.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using namespace kartoteka::transfer;
using namespace std::string_literals;

namespace {

using records::Store;

struct Desk {
  TemporaryFolder folder;
  records::Database database{{.file = folder.path() / "kartoteka.db"}};

  FileReport import(const std::string& content, const char* kind, ImportFileOptions options = {}) {
    folder.write("import", content);
    options.file = folder.path() / "import";
    options.kind = kind ? records::find_kind(kind) : nullptr;
    options.scratch = folder.path() / "scratch";
    return import_file(database, options);
  }

  FileReport import_path(const std::filesystem::path& path) {
    ImportFileOptions options;
    options.file = path;
    options.scratch = folder.path() / "scratch";
    return import_file(database, options);
  }

  std::string lines(const std::vector<const records::Kind*>& kinds = {}) {
    std::string text;
    export_json_lines(database, {kinds}, [&](std::string_view line) { text += line; });
    return text;
  }

  template <typename T>
  T get(const records::Kind& kind, records::RecordId id) {
    return database.read([&](Store& store) { return static_cast<const T&>(*store.get(kind, id, records::Viewer::system())); });
  }

  template <typename T>
  T add(const records::Kind& kind, T record) {
    database.write([&](Store& store) { store.create(kind, record, records::Viewer::system()); });
    return record;
  }

  std::int64_t count(const char* kind) {
    return database.read([&](Store& store) { return store.count(*records::find_kind(kind), records::Viewer::system()); });
  }
};

std::string problems_of(const FileReport& report) {
  std::string text;
  for (const LineProblem& problem : report.records.problems) {
    text += std::to_string(problem.line) + " " + problem.column + ": " + problem.message + "\n";
  }
  return text;
}

constexpr const char* kClients =
    "\xEF\xBB\xBFKod;Nazwa;NIP;Telefon;Telefon 2;E-mail;Etykiety;Rodzaj;Poufny;Uwagi\r\n"
    "ŻÓŁ;Żółwik Sp. z o.o.;526-025-09-95;22 123 45 67;601 202 303;biuro@zolwik.pl;vip, stały;firma;nie;\"Pierwsza linia\nDruga \"\"linia\"\"\"\r\n"
    "JAN;Jan Kowalski;;600 100 200;;;;osoba;;\r\n";

}  // namespace

TEST_CASE("clients come in from a CSV file with Polish heads, none twice") {
  Desk desk;
  const auto report = desk.import(kClients, "client");
  CHECK_MESSAGE(report.records.created == 2, problems_of(report));
  CHECK(report.encoding == "utf-8");
  CHECK(report.separator == ";");
  const auto client = desk.get<records::Client>(records::client_kind(), 1);
  CHECK(client.code == "ŻÓŁ");
  CHECK(client.nip == "5260250995");
  REQUIRE(client.phones.size() == 2);
  CHECK(client.phones[1].number == "601 202 303");
  CHECK(client.tags == std::vector<std::string>{"vip", "stały"});
  CHECK(client.note == "Pierwsza linia\nDruga \"linia\"");
  const auto person = desk.get<records::Client>(records::client_kind(), 2);
  CHECK(person.entity_type == "person");

  const auto again = desk.import(kClients, "client");
  CHECK(again.records.created == 0);
  CHECK(again.records.unchanged == 2);
  CHECK(desk.count("client") == 2);
}

TEST_CASE("a record that was changed or deleted after its import does not come back by importing again") {
  Desk desk;
  const std::string file = "Tytuł;Priorytet\nZadzwonić;pilny\nNapisać;niski\n";
  CHECK(desk.import(file, "task").records.created == 2);
  desk.database.write([](Store& store) {
    auto task = store.get(records::task_kind(), 1, records::Viewer::system());
    static_cast<records::Task&>(*task).title = "Zadzwonić jutro";
    store.update(records::task_kind(), *task, std::nullopt, records::Viewer::system());
    store.remove(records::task_kind(), 2, std::nullopt, records::Viewer::system());
  });
  const auto again = desk.import(file, "task");
  CHECK(again.records.unchanged == 2);
  CHECK(desk.count("task") == 1);
}

TEST_CASE("a line that equals a record made by hand makes nothing") {
  Desk desk;
  records::Task task;
  task.title = "Zadzwonić";
  task.priority = "urgent";
  desk.add(records::task_kind(), task);
  CHECK(desk.import("Tytuł;Priorytet\nZadzwonić;pilny\n", "task").records.unchanged == 1);
  CHECK(desk.import("Tytuł;Priorytet\nZadzwonić;niski\n", "task").records.created == 1);
}

TEST_CASE("every bad line is named with its column and reason, and the good ones go in") {
  Desk desk;
  records::User user;
  user.login = "anna";
  user.name = "Anna Nowak";
  user.role = "administrator";
  desk.add(records::user_kind(), user);
  const auto report = desk.import(
      "Kod,Nazwa,NIP,Opiekun,Poufny,E-mail\n"
      "A,Dobra,,anna,,\n"
      "B,Zły NIP,1234567890,Anna Nowak,,\n"
      "C,Nie ma opiekuna,,zenon,,\n"
      "D,Złe pola,,,może,nie-adres\n"
      "E,Za dużo,,,,,,x\n"
      "A,Ten sam kod,,,,\n"
      ",Bez kodu,,,,\n"
      "\n"
      "F,Też dobra,,ANNA NOWAK,,\n",
      "client");
  CHECK(report.records.created == 2);
  CHECK(report.records.rows == 8);
  CHECK(report.records.bad_rows() == 6);
  CHECK(report.records.conflicts == 1);
  const std::string problems = problems_of(report);
  CHECK_MESSAGE(problems.find("3 NIP: the NIP's check digit does not match") != std::string::npos, problems);
  CHECK(problems.find("4 Opiekun: there is no user \"zenon\"") != std::string::npos);
  CHECK(problems.find("5 Poufny: expected tak or nie") != std::string::npos);
  CHECK(problems.find("5 E-mail: expected an e-mail address") != std::string::npos);
  CHECK(problems.find("6 : the line has 8 cells, the head has 6") != std::string::npos);
  CHECK(problems.find("7 Kod: client 1 has it already") != std::string::npos);
  CHECK(problems.find("8 Kod: must be given") != std::string::npos);
}

TEST_CASE("a NIP that a client has already is a conflict, never a second client") {
  Desk desk;
  CHECK(desk.import("Kod;Nazwa;NIP\nA;Pierwsza;5260250995\n", "client").records.created == 1);
  const auto report = desk.import("Kod;Nazwa;NIP\nB;Druga;526-025-09-95\n", "client");
  CHECK(report.records.created == 0);
  CHECK(report.records.conflicts == 1);
}

TEST_CASE("contacts find their clients by code, NIP and name, and Polish times are times in Poland") {
  Desk desk;
  desk.import("Kod;Nazwa;NIP\nKOW;Kowalski i Synowie;5260250995\nNOW;Nowak;\n", "client");
  const auto report = desk.import(
      "Kontrahent;Data;Temat;Kanał;Kierunek\n"
      "KOW;03.05.2026 09:30;Pierwsza;telefon;przychodzący\n"
      "526 025 09 95;2026-01-03 09:30;Druga;spotkanie;wychodzący\n"
      "nowak;3.5.2026;Trzecia;e-mail;przychodzący\n",
      "contact");
  CHECK_MESSAGE(report.records.created == 3, problems_of(report));
  const auto first = desk.get<records::Contact>(records::contact_kind(), 1);
  CHECK(first.client == 1);
  CHECK(format_instant(*first.started_at) == "2026-05-03T07:30:00.000Z");
  const auto second = desk.get<records::Contact>(records::contact_kind(), 2);
  CHECK(second.client == 1);
  CHECK(format_instant(*second.started_at) == "2026-01-03T08:30:00.000Z");
  CHECK(second.direction == "outgoing");
  CHECK(desk.get<records::Contact>(records::contact_kind(), 3).client == 2);
}

TEST_CASE("a task may stand before its main task in the file") {
  Desk desk;
  const auto report = desk.import("Tytuł;Zadanie główne\nSzczegół;Całość\nSzczegół szczegółu;Szczegół\nCałość;\n", "task");
  CHECK_MESSAGE(report.records.created == 3, problems_of(report));
}

TEST_CASE("own attributes are taken from columns of their name") {
  Desk desk;
  records::Attribute attribute;
  attribute.key = "obrot";
  attribute.label = "Obrót";
  attribute.type = "number";
  desk.add(records::attribute_kind(), attribute);
  CHECK(desk.import("Kod;Nazwa;Obrót\nA;Firma;1 234,5\n", "client").records.created == 1);
  const auto client = desk.get<records::Client>(records::client_kind(), 1);
  REQUIRE(client.attributes.size() == 1);
  CHECK(client.attributes[0].value == "1234.5");
}

TEST_CASE("files in CP1250 and ISO-8859-2 are told and read") {
  for (const std::string& nazwa : {"Ja\x9Fwiec \x8Ci\xF1ska"s, "Ja\xBCwiec \xA6i\xF1ska"s}) {
    Desk desk;
    const auto report = desk.import("Kod\tNazwa\nA\t" + nazwa + "\n", "client");
    CHECK_MESSAGE(report.records.created == 1, problems_of(report));
    CHECK(desk.get<records::Client>(records::client_kind(), 1).name == "Jaźwiec Śińska");
    CHECK(report.separator == "tab");
  }
}

TEST_CASE("a dry run tells the same and keeps nothing") {
  Desk desk;
  ImportFileOptions options;
  options.is_dry_run = true;
  const auto report = desk.import(kClients, "client", options);
  CHECK(report.records.created == 2);
  CHECK(report.columns.size() == 10);
  CHECK(report.columns[3].examples == std::vector<std::string>{"22 123 45 67", "600 100 200"});
  CHECK(desk.count("client") == 0);
  CHECK(std::filesystem::is_empty(desk.folder.path() / "scratch"));
  CHECK(desk.import(kClients, "client").records.created == 2);
}

TEST_CASE("a column that every record needs is missed once, not in each line") {
  Desk desk;
  const auto report = desk.import("Nazwa\nA\nB\n", "client");
  CHECK(report.records.rows == 2);
  CHECK(report.records.bad_rows() == 2);
  REQUIRE(report.records.problems.size() == 1);
  CHECK(report.records.problems[0].message.find("code (Kod)") != std::string::npos);
  CHECK_THROWS_AS(desk.import("", "client"), Error);
}

namespace {

/// A template, what it made, an invoice with a correction and a payment, a draft.
void add_invoices(Desk& desk) {
  records::Seller seller;
  seller.name = "Nasza Firma";
  seller.nip = "5260250274";
  seller.postcode = "00-001";
  seller.city = "Warszawa";
  seller.accounts = {{"61109010140000071219812874", "Bank", "", ""}};
  seller = desk.add(records::seller_kind(), seller);
  records::InvoiceSeries series;
  series.name = "Faktury";
  series = desk.add(records::invoice_series_kind(), series);
  records::InvoiceSeries corrections;
  corrections.name = "Korekty";
  corrections.pattern = "KOR/{n}/{rrrr}";
  corrections.purpose = "correction";
  corrections = desk.add(records::invoice_series_kind(), corrections);
  records::Service service;
  service.code = "OPIEKA";
  service.name = "Opieka";
  service.net_price = 12'345;
  service = desk.add(records::service_kind(), service);
  records::Client client;
  client.code = "FAKT";
  client.name = "Firma z fakturą";
  client.nip = "5252344078";
  client.postcode = "30-002";
  client.city = "Kraków";
  client = desk.add(records::client_kind(), client);
  records::ClientPrice price;
  price.client = client.id;
  price.service = service.id;
  price.net_price = 10'000;
  price = desk.add(records::client_price_kind(), price);
  records::InvoiceTemplate recurring;
  recurring.name = "Abonament";
  recurring.clients = {client.id};
  recurring.subject = "Opieka {za okres}";
  recurring.lines.resize(1);
  recurring.lines[0].service = service.id;
  recurring.starts_on = parse_date("2026-01-01");
  recurring.ends_on = parse_date("2026-01-31");
  recurring.suspensions = {{parse_date("2026-02-01"), std::nullopt, "urlop"}};
  recurring = desk.add(records::invoice_template_kind(), recurring);
  desk.database.write([&](Store& store) {
    const records::Viewer system = records::Viewer::system();
    const Date today = warsaw_day(store.now());
    for (const records::Occasion& occasion : records::occasions(store, {.through = today}, system)) records::make_invoice(store, occasion, system);
    records::note_made_through(store, recurring.id, today);
    records::Invoice draft;
    draft.client = client.id;
    draft.lines.resize(1);
    draft.lines[0].service = service.id;
    draft.notes = {"Dziękujemy"};
    store.create(records::invoice_kind(), draft, system);
    const auto issued = records::issue_invoice(store, draft.id, std::nullopt, system);
    records::CorrectionOrder order{.reason = "Rabat"};
    order.lines = issued->lines;
    order.lines->front().discount = 1'000;
    records::issue_invoice(store, records::draft_correction(store, issued->id, order, system)->id, std::nullopt, system);
    records::InvoicePayment payment;
    payment.invoice = issued->id;
    payment.paid_on = today;
    payment.amount = 5'000;
    store.create(records::payment_kind(), payment, system);
    records::Invoice other;
    other.client = client.id;
    store.create(records::invoice_kind(), other, system);
  });
}

/// A record or more of every kind, with values that files are broken by.
/// What editors say of the language, and what stands in the calendar.
void fill_rules_and_calendar(Desk& desk) {
  records::Category category;
  category.name = "Podatki, opłaty";
  desk.add(records::category_kind(), category);
  records::Synonym synonym;
  synonym.phrase = "OC";
  synonym.means = {"ubezpieczenie odpowiedzialności cywilnej"};
  desk.add(records::synonym_kind(), synonym);
  records::Pin pin;
  pin.query = "zwrot towaru";
  pin.pinned = {"answer:1"};
  desk.add(records::pin_kind(), pin);
  records::StopWord word;
  word.word = "dzień dobry";
  desk.add(records::stop_word_kind(), word);
  records::Appointment appointment;
  appointment.subject = "Spotkanie";
  appointment.client = 1;
  appointment.owner = 2;
  appointment.starts_at = parse_instant("2026-05-04T09:30:00Z");
  appointment.participants = {1};
  appointment.reminders = {{.minutes_before = 15}};
  desk.add(records::appointment_kind(), appointment);
  records::Absence absence;
  absence.owner = 2;
  absence.starts_on = parse_date("2026-05-04");
  absence.ends_on = parse_date("2026-05-08");
  desk.add(records::absence_kind(), absence);
}

void fill_procedures(Desk& desk) {
  records::Procedure procedure;
  procedure.name = "VAT, co miesiąc";
  procedure.owner = 2;
  procedure.steps = {{.key = "a", .title = "Zebrać faktury", .checklist = {"sprzedaż; zakup", "korekty"}, .files = {"wyciąg"}},
                     {.key = "b", .title = "Wysłać JPK", .offset = -2, .waits_for = {"a"}}};
  desk.add(records::procedure_kind(), procedure);
  records::ProcedureRule rule;
  rule.name = "VAT";
  rule.procedure = 1;
  rule.clients = {1};
  rule.first_period = "2026-05";
  desk.add(records::procedure_rule_kind(), rule);
  records::ProcedureRun run;
  run.name = "VAT za maj";
  run.procedure = 1;
  run.version = 1;
  run.client = 1;
  run.period = "2026-05";
  run.thread = 1;
  run.started_on = parse_date("2026-05-04");
  run.files = {{.name = "wyciąg", .step = "a"}};
  desk.add(records::procedure_run_kind(), run);
}

void fill(Desk& desk) {
  const std::string nasty = "„Łódź”; \"cytat\", 'x'\t\\ <b> =1+1 😀";
  records::User user;
  user.login = "szef";
  user.name = "Szef; \"Główny\"";
  user.role = "administrator";
  user.working_hours = {{"monday", "08:00", "16:00"}, {"friday", "07:30", "15:00"}};
  desk.add(records::user_kind(), user);
  user.login = "anna";
  user.working_hours.clear();
  desk.add(records::user_kind(), user);
  records::Team team;
  team.name = "Zespół";
  team.manager = 1;
  team.members = {1, 2};
  desk.add(records::team_kind(), team);
  records::Attribute attribute;
  attribute.key = "branza";
  attribute.label = "Branża";
  attribute.type = "choice";
  attribute.choices = {"transport; morski", "a, b"};
  desk.add(records::attribute_kind(), attribute);
  records::Stage stage;
  stage.name = "U prawnika";
  stage.state = "waiting";
  stage.position = 3;
  desk.add(records::stage_kind(), stage);
  records::Client client;
  client.code = "A;B";
  client.name = "Firma, \"Cudzysłów\"";
  client.nip = "5260250995";
  client.addresses = {{"oddział", "Długa 5", "00-001", "Łódź", ""}, {"", "", "", "Kraków", ""}};
  client.phones = {{"", "22 123 45 67"}, {"biuro, ;", "601 202 303"}};
  client.people = {{"Anna Żółć", "", "", "a@b.pl"}};
  client.categories = {"a, b", "c;d"};
  client.tags = {"jeden, z przecinkiem"};
  client.note = "  wcięcie\r\n\r\n" + nasty + "\n";
  client.attributes = {{"branza", "a, b"}};
  client.owner = 2;
  client.confidential = true;
  client.confidants = {1, 2};
  desk.add(records::client_kind(), client);
  records::Client other;
  other.code = "2";
  other.name = "1";
  desk.add(records::client_kind(), other);
  records::Thread thread;
  thread.title = "Wątek " + std::string("„x”");
  thread.client = 1;
  thread.watchers = {2, 1};
  desk.add(records::thread_kind(), thread);
  records::Task task;
  task.title = "Główne";
  task.thread = 1;
  task.stage = 1;
  task.due_at = parse_instant("2026-05-03T09:30:00.123Z");
  task.planned_minutes = 0;
  desk.add(records::task_kind(), task);
  task = {};
  task.title = "Szczegół";
  task.parent = 1;
  task.watchers = {1};
  task.description = nasty;
  desk.add(records::task_kind(), task);
  records::Work work;
  work.task = 2;
  work.owner = 2;
  work.started_at = parse_instant("2026-05-03T09:30:00Z");
  work.minutes = 25;
  work.subject = "Praca";
  desk.add(records::work_kind(), work);
  records::Answer answer;
  answer.question = "Pytanie?";
  answer.body = "Treść\n\n- a\n- b";
  answer.other_wordings = {"Inaczej?", "Jeszcze, inaczej; ?"};
  answer.valid_from = parse_date("2026-01-01");
  answer.language = "";
  desk.add(records::answer_kind(), answer);
  records::Contact contact;
  contact.client = 2;
  contact.started_at = parse_instant("2026-05-03T09:30:00Z");
  contact.subject = "Rozmowa";
  contact.next_step = "Oddzwonić";
  contact.participants = {2, 1};
  contact.answers_used = {1};
  contact.message_id = "x@y";
  desk.add(records::contact_kind(), contact);
  contact.message_id = "";
  contact.next_step = "";
  desk.add(records::contact_kind(), contact);
  desk.add(records::contact_kind(), contact);
  records::Attachment attachment;
  attachment.name = "umowa; \"x\".pdf";
  attachment.ties = {"contact:1", "client:2"};
  attachment.media_type = "application/pdf";
  attachment.size_bytes = 5;
  attachment.sha256 = std::string(64, 'a');
  desk.add(records::attachment_kind(), attachment);
  records::Link link;
  link.source = "task:1";
  link.target = "answer:1";
  desk.add(records::link_kind(), link);
  fill_rules_and_calendar(desk);
  fill_procedures(desk);
  add_invoices(desk);
  desk.database.write([](Store& store) {
    // What others refer to may lie in the bin.
    store.remove(records::client_kind(), 2, std::nullopt, records::Viewer::system());
    store.remove(records::contact_kind(), 3, std::nullopt, records::Viewer::system());
  });
}

}  // namespace

TEST_CASE("everything that is exported goes into an empty database as equal records, in both formats") {
  Desk desk;
  fill(desk);
  const std::string all = desk.lines();
  for (const records::Kind* kind : records::all_kinds()) CHECK_MESSAGE(all.find("\"kind\":\"" + std::string(kind->name) + "\"") != std::string::npos, kind->name);

  SUBCASE("JSON Lines") {
    Desk empty;
    const auto report = empty.import(all, nullptr);
    CHECK_MESSAGE(report.records.problems.empty(), problems_of(report));
    CHECK(empty.lines() == all);
    const auto again = empty.import(all, nullptr);
    CHECK(again.records.created == 0);
    CHECK(again.records.bad_rows() == 0);
    CHECK(empty.lines() == all);
  }
  SUBCASE("a ZIP of CSV files") {
    const auto zip = desk.folder.path() / "all.zip";
    export_csv_zip(desk.database, {}, zip);
    Desk empty;
    const auto report = empty.import_path(zip);
    CHECK_MESSAGE(report.records.problems.empty(), problems_of(report));
    CHECK(empty.lines() == all);
    const auto again = empty.import_path(zip);
    CHECK(again.records.created == 0);
    CHECK(again.records.bad_rows() == 0);
  }
}

TEST_CASE("an export goes into a database with other records under new ids, and its references follow") {
  Desk desk;
  desk.import("Kod;Nazwa\nX;Inna\n", "client");
  const std::string lines =
      "{\"kind\":\"client\",\"id\":1,\"code\":\"A\",\"name\":\"Firma\"}\n"
      "{\"kind\":\"contact\",\"id\":1,\"client\":1,\"subject\":\"Rozmowa\",\"started_at\":\"2026-05-03T09:30:00Z\"}\n";
  const auto report = desk.import(lines, nullptr);
  CHECK_MESSAGE(report.records.created == 2, problems_of(report));
  CHECK(desk.get<records::Contact>(records::contact_kind(), 1).client == 2);
  const auto again = desk.import(lines, nullptr);
  CHECK(again.records.created == 0);
  CHECK(again.records.unchanged == 2);
}

TEST_CASE("what refers to a user whose login is there already means that user") {
  Desk desk;
  records::User user;
  user.login = "szef";
  user.name = "Szef";
  user.role = "administrator";
  desk.add(records::user_kind(), user);
  const auto report = desk.import(
      "{\"kind\":\"user\",\"id\":7,\"login\":\"szef\",\"name\":\"Inny\",\"role\":\"operator\"}\n"
      "{\"kind\":\"task\",\"id\":1,\"title\":\"Zadanie\",\"owner\":7}\n",
      nullptr);
  CHECK(report.records.created == 1);
  CHECK(report.records.conflicts == 1);
  CHECK(desk.get<records::Task>(records::task_kind(), 1).owner == 1);
}
