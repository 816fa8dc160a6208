// The story of invoices over HTTP: catalogue, a template, a dry run, the program's own run, payments, arrears, a
// correction, what is found of all that, and two who press at once.
#include <doctest/doctest.h>

#include <set>
#include <thread>

#include "tests/test_clock.h"

using namespace kartoteka;

namespace {

/// A company that serves by a clock of the test's, with its own data and one client.
struct BillingCompany {
  explicit BillingCompany(const char* now)
      : token(make_token()), clock(folder.path() / "clock", now), program(state(), clock.arguments()), client(ApiClient(program.port()).with_token(token)) {
    seller = make("/sellers", {{"name", "Nasza Firma sp. z o.o."}, {"nip", "526-025-02-74"}, {"street", "ul. Długa 1"}, {"postcode", "00-001"}, {"city", "Warszawa"},
                               {"accounts", {{{"account", "61 1090 1014 0000 0712 1981 2874"}, {"bank", "Bank Przykładowy"}}}}});
    make("/invoice-series", {{"name", "Faktury"}});
    make("/invoice-series", {{"name", "Korekty"}, {"pattern", "KOR/{n}/{mm}/{rrrr}"}, {"purpose", "correction"}});
    service = make("/services", {{"code", "OPIEKA"}, {"name", "Opieka informatyczna"}, {"net_price", "1004.07"}});
    buyer = make("/clients", {{"code", "KOW"}, {"name", "Kowalski i Synowie"}, {"nip", "5252344078"}, {"street", "ul. Krótka 2"}, {"postcode", "30-002"}, {"city", "Kraków"}});
  }

  std::filesystem::path state() const { return folder.path() / "state"; }

  std::string make_token() const {
    REQUIRE(run_program(state(), {"user", "add", "anna", "--name", "Anna Nowak", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
    const auto made = run_program(state(), {"user", "token", "anna", "--scope", "read", "write", "admin"});
    REQUIRE_MESSAGE(made.exit_code == 0, made.output);
    return last_line(made.output);
  }

  json post(const std::string& path, const json& body, int status) const {
    const Answer answer = client.post(path, body);
    REQUIRE_MESSAGE(answer.status == status, path, " ", body.dump(), ": ", answer.text);
    last_change = answer.header("Kartoteka-Change");
    return answer.body;
  }
  std::int64_t make(const std::string& path, const json& body) const { return post(path, body, 201)["id"]; }
  json get(const std::string& path) const {
    const Answer answer = client.get(path);
    REQUIRE_MESSAGE(answer.status == 200, path, ": ", answer.text);
    return answer.body;
  }
  json issue(std::int64_t id) const { return post("/invoices/" + std::to_string(id) + "/issue", json::object(), 200); }
  std::int64_t draft(const std::string& price = "100.00") const {
    return make("/invoices", {{"client", buyer}, {"lines", {{{"name", "Usługa"}, {"net_price", price}}}}});
  }
  json template_body(const std::string& starts_on) const {
    return {{"name", "Abonament"}, {"clients", {buyer}}, {"starts_on", starts_on}, {"issue_day", 5}, {"subject", "Opieka {za okres}"}, {"lines", {{{"service", service}, {"name", "Opieka {za okres}"}}}}};
  }
  std::set<std::int64_t> found(const std::string& query, const std::string& kind = "invoice") const {
    std::set<std::int64_t> ids;
    const json page = get("/search?wait_ms=10000&limit=50&correct=false&kind=" + kind + "&wait_for=" + last_change + "&q=" + query);
    for (const json& hit : page["hits"]) ids.insert(hit["id"].get<std::int64_t>());
    return ids;
  }

  TemporaryFolder folder;
  std::string token;
  TestClock clock;
  ServingProgram program;
  ApiClient client;
  mutable std::string last_change;
  std::int64_t seller = 0, service = 0, buyer = 0;
};

std::vector<std::string> codes(const json& problems) {
  std::vector<std::string> found;
  for (const json& problem : problems) found.push_back(problem["code"]);
  return found;
}

}  // namespace

TEST_CASE("a dry run shows each invoice and every problem and writes nothing; the run makes what can be made, once") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  const auto poor = company.make("/clients", {{"code", "BIEDA"}, {"name", "Bez adresu"}, {"tags", {"abonament"}}});
  json body = company.template_body("2026-09-01");
  body["tag"] = "abonament";
  body["makes"] = "issued";
  // Not before its hour: the seller's is six in the morning, and it is noon; so it is made inactive for the dry run.
  body["active"] = false;
  const auto id = company.make("/invoice-templates", body);
  CHECK(company.post("/invoices/make", {{"dry_run", true}}, 200)["items"].empty());
  const Answer activated = company.client.patch("/invoice-templates/" + std::to_string(id), {{"starts_on", "2026-08-01"}, {"active", true}, {"ends_on", "2026-12-31"}}, "*");
  REQUIRE_MESSAGE(activated.status == 200, activated.text);

  const json ahead = company.post("/invoices/make", {{"dry_run", true}, {"from", "2026-10-01"}, {"through", "2026-10-31"}}, 200);
  CHECK(ahead["made"] == 0);
  CHECK(ahead["ready"] == 1);
  CHECK(ahead["with_problems"] == 1);
  CHECK(ahead["gross"] == "1235.01");
  REQUIRE(ahead["items"].size() == 2);
  CHECK(ahead["items"][0]["client_name"] == "Kowalski i Synowie");
  CHECK(ahead["items"][0]["issue_date"] == "2026-10-05");
  CHECK(ahead["items"][0]["invoice"]["subject"] == "Opieka za październik 2026");
  CHECK(ahead["items"][0]["invoice"]["vat"] == "230.94");
  CHECK(codes(ahead["items"][1]["problems"]) == std::vector<std::string>{"no_address", "wrong_nip"});
  CHECK(company.client.post("/invoices/make", {{"through", "2026-10-31"}}).status == 400);

  TestClock::wait_for_round("2026-09-20T10:00:00Z", company.client);
  company.post("/invoices/make", json::object(), 200);
  company.post("/invoices/make", json::object(), 200);
  const json made = company.get("/invoices?order=number");
  REQUIRE(made["items"].size() == 2);
  CHECK(made["items"][0]["number"] == "FV/1/08/2026");
  CHECK(made["items"][0]["issue_date"] == "2026-08-05");
  CHECK(made["items"][1]["number"] == "FV/2/09/2026");
  CHECK(made["items"][1]["account"] == "61109010140000071219812874");
  const json pending = company.get("/invoices/pending");
  REQUIRE(pending["items"].size() == 2);
  CHECK(pending["items"][0]["client"] == poor);

  // Once the client has an address, the one that waited is made with its own date; the other is left out.
  CHECK(company.client.patch("/clients/" + std::to_string(poor), {{"nip", "5260250274"}, {"city", "Łódź"}, {"postcode", "90-001"}}, "*").status == 200);
  const Answer skipped = company.client.post("/invoices/pending/skip", {{"template", id}, {"client", poor}, {"period_from", "2026-08-01"}});
  CHECK_MESSAGE(skipped.status == 204, skipped.text);
  const json late = company.post("/invoices/make", json::object(), 200);
  CHECK(late["made"] == 1);
  CHECK(late["items"][0]["invoice"]["number"] == "FV/3/09/2026");
  CHECK(late["items"][0]["invoice"]["issue_date"] == "2026-09-05");
}

TEST_CASE("the program makes invoices itself at its hour, and tasks of what is overdue in the client's thread") {
  BillingCompany company("2026-09-05T03:50:00Z");
  company.make("/invoice-templates", company.template_body("2026-09-01"));
  company.clock.let_pass("2026-09-05T03:59:00Z", company.client);
  CHECK(company.get("/invoices")["items"].empty());
  company.clock.let_pass("2026-09-05T04:00:00Z", company.client);
  const json made = company.get("/invoices")["items"];
  REQUIRE(made.size() == 1);
  CHECK(made[0]["state"] == "issued");
  CHECK(made[0]["due_date"] == "2026-09-19");
  CHECK(made[0]["balance"] == "1235.01");

  company.clock.let_pass("2026-09-20T04:00:00Z", company.client);
  company.clock.let_pass("2026-09-20T04:01:00Z", company.client);
  const json late = company.get("/invoices?state=overdue")["items"];
  REQUIRE(late.size() == 1);
  CHECK(company.get("/invoices?overdue=true")["items"].size() == 1);
  const json tasks = company.get("/tasks?client=" + std::to_string(company.buyer))["items"];
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0]["title"] == "Zaległa płatność: FV/1/09/2026, Kowalski i Synowie, 1235,01 zł");
  CHECK(tasks[0]["thread"] == late[0]["thread"]);
  const json card = company.get("/clients/" + std::to_string(company.buyer) + "/card");
  CHECK(card["balance_due"] == "1235.01");
  CHECK(card["overdue_balance"] == "1235.01");
  CHECK(card["invoices"][0]["number"] == "FV/1/09/2026");
  CHECK(card["counts"]["overdue_invoices"] == 1);
  const json timeline = company.get("/threads/" + std::to_string(late[0]["thread"].get<int>()) + "/timeline");
  bool is_told = false;
  for (const json& item : timeline["items"]) is_told = is_told || (item["kind"] == "invoice" && item["event"] == "issued");
  CHECK(is_told);

  const auto payment = company.make("/payments", {{"invoice", late[0]["id"]}, {"paid_on", "2026-09-20"}, {"amount", "1235.01"}, {"note", "przelew"}});
  CHECK(company.get("/tasks/" + std::to_string(tasks[0]["id"].get<int>()))["state"] == "done");
  CHECK(company.client.remove("/payments/" + std::to_string(payment), "*").status == 200);
  CHECK(company.get("/invoices?state=overdue")["items"].size() == 1);
  CHECK(company.get("/payments/" + std::to_string(payment) + "/history")["items"][0]["action"] == "delete");
  const json sums = company.get("/analysis?of=invoices&by=month");
  CHECK(sums["rows"][0]["key"] == "2026-09");
  CHECK(sums["rows"][0]["gross"] == "1235.01");
  CHECK(sums["total"]["balance"] == "1235.01");
}

TEST_CASE("an issued invoice refuses every change, and is corrected") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  const json issued = company.issue(company.draft());
  CHECK(issued["number"] == "FV/1/09/2026");
  CHECK(issued["gross"] == "123.00");
  CHECK(issued["seller_nip"] == "5260250274");
  const std::string one = "/invoices/" + std::to_string(issued["id"].get<int>());
  const Answer changed = company.client.patch(one, {{"lines", {{{"name", "Inna"}, {"net_price", "1.00"}}}}}, "*");
  CHECK(changed.status == 409);
  CHECK(changed.problems().find("/lines:") != std::string::npos);
  CHECK(company.client.patch(one, {{"number", "FV/7/09/2026"}}, "*").status == 400);
  CHECK(company.client.patch(one, {{"remarks", "Prosi o duplikat"}}, "*").status == 200);
  CHECK(company.client.remove(one, "*").status == 409);
  CHECK(company.client.post(one + "/issue", json::object()).status == 409);

  json lines = issued["lines"];
  lines[0]["net_price"] = "80.00";
  const json draft = company.post(one + "/correct", {{"reason", "Rabat"}, {"effect", "on_correction_date"}, {"lines", lines}}, 201);
  CHECK(draft["gross"] == "-24.60");
  const json correction = company.issue(draft["id"]);
  CHECK(correction["number"] == "KOR/1/09/2026");
  CHECK(correction["lines_before"][0]["net_price"] == "100.00");
  CHECK(correction["correction_of"] == issued["id"]);
  CHECK(company.get(one)["balance"] == "98.40");
  CHECK(company.get(one)["gross"] == "123.00");
  CHECK(company.client.post(one + "/correct", {{"reason", ""}, {"lines", json::array()}}).status == 400);
}

TEST_CASE("invoices are found by number in any spacing, client, service and amount") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  for (int i = 0; i < 11; ++i) company.issue(company.draft());
  const std::int64_t id = company.make("/invoices", {{"client", company.buyer}, {"lines", {{{"service", company.service}, {"quantity", "1"}, {"name", "Gżegżółka serwisowa"}, {"net_price", "1003.66"}}}}});
  const json issued = company.issue(id);
  CHECK(issued["number"] == "FV/12/09/2026");
  CHECK(issued["gross"] == "1234.50");
  for (const char* query : {"FV%2F12%2F09%2F2026", "fv%2012%2009%202026", "fv12%2F9%2F2026", "fv%20nr%2012%2F09%2F2026", "12%2F09%2F2026", "fv%2012%2F2026", "1234%2C50", "1%20234%2C50%20z%C5%82", "1234.50",
                            "gzegzolka%20serwisowa"}) {
    CAPTURE(query);
    CHECK(company.found(query).contains(id));
  }
  CHECK(company.found("FV%2F12%2F09%2F2026") == std::set<std::int64_t>{id});
  CHECK(company.found("1234%2C50") == std::set<std::int64_t>{id});
  CHECK(company.found("kowalski").size() == 12);
}

TEST_CASE("two who press at once get numbers without gap or double") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  std::vector<std::int64_t> drafts;
  for (int i = 0; i < 24; ++i) drafts.push_back(company.draft());
  std::atomic<int> issued = 0;
  {
    std::vector<std::jthread> people;
    for (int person = 0; person < 4; ++person) {
      people.emplace_back([&, person] {
        const ApiClient client = ApiClient(company.program.port()).with_token(company.token);
        // Each draft is pressed by two of them.
        for (std::size_t i = 0; i < drafts.size(); ++i) {
          if (static_cast<int>(i % 2) != person % 2) continue;
          if (client.post("/invoices/" + std::to_string(drafts[i]) + "/issue", json::object()).status == 200) ++issued;
        }
      });
    }
  }
  CHECK(issued == 24);
  std::set<std::string> numbers;
  const json all = company.get("/invoices?limit=200");
  for (const json& invoice : all["items"]) numbers.insert(invoice["number"]);
  REQUIRE(numbers.size() == 24);
  for (int number = 1; number <= 24; ++number) CHECK(numbers.contains("FV/" + std::to_string(number) + "/09/2026"));
}

TEST_CASE("an invoice below zero is refused, one with a line below zero is not; a date that is null is today's") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  const auto draft = [&](const json& lines) { return company.make("/invoices", {{"client", company.buyer}, {"lines", lines}}); };
  const json less{{"name", "Rabat"}, {"net_price", "-20.00"}};
  const Answer refused = company.client.post("/invoices/" + std::to_string(draft(json::array({less}))) + "/issue", json::object());
  CHECK(refused.status == 400);
  CHECK(refused.problems().find("/lines:") != std::string::npos);
  const auto id = draft({{{"name", "Usługa"}, {"net_price", "100.00"}}, less});
  const json issued = company.post("/invoices/" + std::to_string(id) + "/issue", {{"issue_date", nullptr}}, 200);
  CHECK(issued["net"] == "80.00");
  CHECK(issued["issue_date"] == "2026-09-20");
  CHECK(company.client.post("/invoices/make", {{"from", nullptr}, {"through", nullptr}}).status == 200);
}

TEST_CASE("two who make the same invoices at once, with the program itself, make each once and number them without a gap") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  for (int i = 0; i < 20; ++i) {
    company.make("/clients", {{"code", "A" + std::to_string(i)}, {"name", "Abonent " + std::to_string(i)}, {"nip", "5252344078"}, {"street", "ul. Krótka 2"}, {"postcode", "30-002"},
                              {"city", "Kraków"}, {"tags", {"abonament"}}});
  }
  json body = company.template_body("2026-09-01");
  body["tag"] = "abonament";
  body["clients"] = json::array();
  company.make("/invoice-templates", body);
  std::atomic<int> made = 0;
  {
    std::vector<std::jthread> people;
    for (int person = 0; person < 3; ++person) {
      people.emplace_back([&] { made += ApiClient(company.program.port()).with_token(company.token).post("/invoices/make", json::object()).body["made"].get<int>(); });
    }
  }
  CHECK(made <= 20);  // the rest by the program itself
  const json all = company.get("/invoices?limit=200&order=number");
  std::set<std::string> numbers;
  std::set<std::int64_t> clients;
  for (const json& invoice : all["items"]) {
    numbers.insert(invoice["number"]);
    clients.insert(invoice["client"].get<std::int64_t>());
  }
  CHECK(all["items"].size() == 20);
  CHECK(clients.size() == 20);
  for (int number = 1; number <= 20; ++number) CHECK(numbers.contains("FV/" + std::to_string(number) + "/09/2026"));
}

TEST_CASE("what is exported comes back into an empty program, numbers and all, and goes on from there") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  const json issued = company.issue(company.draft());
  const Answer exported = company.client.get("/export?format=jsonl");
  REQUIRE(exported.status == 200);
  const TemporaryFolder folder;
  const auto file = folder.path() / "all.jsonl";
  std::ofstream(file) << exported.text;
  const auto state = folder.path() / "state";
  const auto imported = run_program(state, {"import", file.string()});
  REQUIRE_MESSAGE(imported.exit_code == 0, imported.output);
  REQUIRE(run_program(state, {"user", "add", "ola", "--name", "Ola", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
  const auto token = run_program(state, {"user", "token", "ola", "--scope", "read", "write"});
  const TestClock clock(folder.path() / "clock", "2026-09-21T10:00:00Z");
  const ServingProgram program(state, clock.arguments());
  const ApiClient client = ApiClient(program.port()).with_token(last_line(token.output));
  const Answer back = client.get("/invoices/" + std::to_string(issued["id"].get<int>()));
  REQUIRE_MESSAGE(back.status == 200, back.text);
  for (const char* key : {"number", "state", "gross", "lines", "totals", "buyer_name", "seller_nip", "issued_at", "issue_date"}) CHECK(back.body[key] == issued[key]);
  CHECK(client.patch("/invoices/" + std::to_string(issued["id"].get<int>()), {{"subject", "x"}}, "*").status == 409);
  const Answer draft = client.post("/invoices", {{"client", issued["client"]}, {"lines", {{{"name", "Usługa"}, {"net_price", "1.00"}}}}});
  REQUIRE_MESSAGE(draft.status == 201, draft.text);
  CHECK(client.post("/invoices/" + std::to_string(draft.body["id"].get<int>()) + "/issue", json::object()).body["number"] == "FV/2/09/2026");
}

TEST_CASE("a draft is counted before it is stored, and a template tells its days and its texts") {
  const BillingCompany company("2026-09-20T10:00:00Z");
  const json draft{{"client", company.buyer}, {"lines", {{{"service", company.service}, {"vat_rate", "23"}}, {{"name", "Dojazd"}, {"net_price", "0.00"}, {"vat_rate", "8"}}}}};
  const json counted = company.post("/invoices/preview", draft, 200);
  CHECK(counted["invoice"]["lines"][0]["name"] == "Opieka informatyczna");
  CHECK(counted["invoice"]["net"] == "1004.07");
  CHECK(counted["invoice"]["gross"] == "1235.01");
  CHECK(counted["in_words"] == "jeden tysiąc dwieście trzydzieści pięć złotych jeden grosz");
  CHECK(codes(counted["problems"]) == std::vector<std::string>{"zero_price"});
  CHECK(company.get("/invoices")["items"].empty());
  CHECK(company.client.post("/invoices/preview", {{"lines", json::array()}}).status == 400);

  const auto kept = company.draft();
  const std::string path = "/invoices/" + std::to_string(kept);
  CHECK(company.post(path + "/preview", {{"lines", {{{"name", "Usługa"}, {"net_price", "200.00"}}}}}, 200)["invoice"]["gross"] == "246.00");
  CHECK(company.get(path)["gross"] == "123.00");
  CHECK(company.get(path + "/check")["in_words"] == "sto dwadzieścia trzy złote zero groszy");
  company.issue(kept);
  CHECK(company.client.post(path + "/preview", {{"subject", "Inny"}}).status == 409);

  json recurring = company.template_body("2026-09-01");
  recurring["suspensions"] = {{{"starts_on", "2026-11-01"}, {"ends_on", "2026-11-30"}}};
  recurring["notes"] = {"Dla: {klient}", "{nieznane}"};
  const json outlook = company.post("/invoice-templates/preview", recurring, 200);
  CHECK(outlook["periods"][0] == json{{"period_from", "2026-10-01"}, {"period_to", "2026-10-31"}, {"issue_date", "2026-10-05"}});
  CHECK(outlook["periods"][1]["issue_date"] == "2026-12-05");
  CHECK(outlook["texts"]["subject"] == "Opieka za październik 2026");
  CHECK(outlook["texts"]["notes"][0] == "Dla: Kowalski i Synowie");
  CHECK(outlook["problems"][0]["pointer"] == "/notes/1");

  recurring["notes"] = json::array();
  const auto id = company.make("/invoice-templates", recurring);
  CHECK(company.get("/invoice-templates/next")["items"][0] == json{{"template", id}, {"next", {{"period_from", "2026-10-01"}, {"period_to", "2026-10-31"}, {"issue_date", "2026-10-05"}}}});
}
