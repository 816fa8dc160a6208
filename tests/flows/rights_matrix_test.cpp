// Who gets what by each route: nobody, the owner, a stranger, his manager, another's manager, an administrator and one
// who is admitted, each with a record of another's and with one under a confidential client. The routes are those that
// the program serves: one that is not in the table fails by name. And whatever the answer, no word of a confidential
// record is in it for those who are not admitted.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <set>

#include "engine/base/checksums.h"
#include "engine/records/kind.h"
#include "http/api.h"
#include "tests/flows/rights_company.h"

using namespace kartoteka;

namespace {

/// A picture of one dot.
constexpr std::string_view kTinyPng{"\x89PNG\r\n\x1a\n"
    "\0\0\0\x0dIHDR"
    "\0\0\0\x01"
    "\0\0\0\x01"
    "\x08\0\0\0\0\x3a\x7e\x9b\x55"
    "\0\0\0\x0aIDAT"
    "\x78\xda\x63\xf8\x0f\0\x01\x01\x01\0\x1c\xb0\x8c\x99"
    "\0\0\0\0IEND"
    "\xae\x42\x60\x82", 67};

constexpr const char* kRoles[]{"nobody", "owner", "stranger", "manager", "other_manager", "administrator", "confidant"};
constexpr std::size_t kRoleCount = std::size(kRoles);

/// The statuses that each role gets, in the order of kRoles.
struct Statuses {
  int of[kRoleCount];
};

constexpr Statuses kReadForeign{{401, 200, 200, 200, 200, 200, 200}};
constexpr Statuses kReadSecret{{401, 200, 404, 404, 404, 404, 200}};
constexpr Statuses kChangeForeign{{401, 200, 403, 200, 403, 200, 403}};
constexpr Statuses kChangeSecret{{401, 200, 404, 404, 404, 404, 403}};
constexpr Statuses kWrite{{401, 201, 201, 201, 201, 201, 201}};
constexpr Statuses kWriteSecret{{401, 201, 400, 400, 400, 400, 201}};  // it refers to what is not there for them
constexpr Statuses kEverybody{{200, 200, 200, 200, 200, 200, 200}};
constexpr Statuses kSignedIn{{401, 200, 200, 200, 200, 200, 200}};
constexpr Statuses kAdministrators{{401, 403, 403, 403, 403, 200, 403}};
constexpr Statuses kEditors{{401, 403, 403, 200, 200, 200, 403}};

struct Asked {
  std::string path;
  std::string body = "";
  std::string content_type = "application/json";
};

/// @param fresh  records that nobody has asked about
using Ask = std::function<Asked(const Set& fresh)>;

struct Row {
  Statuses foreign;
  Statuses secret;
  Ask ask;
};

/// The table: "METHOD /path as served" to who gets what.
class Matrix {
 public:
  explicit Matrix(const Company& company) : company_(company) {
    for (const char* kind : {"client", "thread", "task", "contact", "appointment", "work", "attachment", "link"}) add_hanging(*records::find_kind(kind));
    for (const char* kind : {"user", "team", "attribute", "stage", "seller", "invoice_series"}) add_administered(*records::find_kind(kind));
    add_editorial("synonym", {{"phrase", "auto"}, {"means", {"samochód"}}});
    add_editorial("pin", {{"query", "zwrot"}, {"pinned", {"user:1"}}});
    add_editorial("stop_word", {{"word", "firma"}});
    add_editorial(*records::find_kind("category"), [this] { return json{{"name", company_.unique()}}; });
    add_editorial(*records::find_kind("service"), [this] { return json{{"code", company_.unique()}, {"name", "Usługa"}}; });
    for (const char* kind : {"client_price", "invoice_template", "invoice", "payment"}) add_billed(*records::find_kind(kind));
    add_invoices();
    add_answers();
    add_life_of_answers();
    add_learning();
    add_clients();
    add_threads();
    add_searches();
    add_similar_texts();
    add_people();
    add_calendar();
    add_procedures();
    add_files();
    add_rest();
  }

  const std::map<std::string, Row>& rows() const { return rows_; }

 private:
  void add(const std::string& method, const std::string& path, Statuses foreign, Statuses secret, Ask ask) {
    const bool is_root = path.starts_with("//");
    rows_[method + " " + (is_root ? path.substr(1) : std::string(http::kApiRoot) + path)] = {foreign, secret, std::move(ask)};
  }
  /// What does not depend on records.
  void add_plain(const std::string& method, const std::string& path, Statuses statuses, Asked asked) {
    add(method, path, statuses, statuses, [asked](const Set&) { return asked; });
  }

  static std::string kind_path(const records::Kind& kind) { return "/" + std::string(kind.path); }

  /// A body that makes a record hanging on the set.
  json body_of(const std::string& kind, const Set& set) const {
    if (kind == "client") return {{"code", company_.unique()}, {"name", "Nowy"}};
    if (kind == "thread") return {{"title", "Nowy"}, {"client", set.id.at("client")}};
    if (kind == "task") return {{"title", "Nowe"}, {"thread", set.id.at("thread")}};
    if (kind == "contact") return {{"subject", "Nowy"}, {"client", set.id.at("client")}, {"started_at", "2026-05-03T09:30:00Z"}};
    if (kind == "appointment") return {{"subject", "Nowe"}, {"client", set.id.at("client")}, {"starts_at", "2026-05-03T09:30:00Z"}};
    if (kind == "work") return {{"subject", "Nowa"}, {"task", set.id.at("task")}, {"owner", company_.user("stranger")}, {"started_at", "2026-05-03T09:30:00Z"}, {"minutes", 5}};
    if (kind == "attachment") return {{"name", "nowy.txt"}, {"ties", {"contact:" + set.of("contact")}}};
    return {{"note", "Nowe"}, {"source", "attachment:" + set.of("attachment")}, {"target", "user:1"}};
  }

  void add_hanging(const records::Kind& kind) {
    const std::string name(kind.name);
    const std::string all = kind_path(kind);
    const std::string title(kind.title_field().name);
    const bool is_client = name == "client";
    add("GET", all, kSignedIn, kSignedIn, [all, title](const Set&) { return Asked{all + "?limit=200&expand=names&render=html&order=" + title}; });
    add("POST", all, kWrite, is_client ? kWrite : kWriteSecret, [this, all, name](const Set& set) { return Asked{all, body_of(name, set).dump()}; });
    const auto one = [all, name](const Set& set) { return all + "/" + set.of(name); };
    add("GET", all + "/{id}", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "?expand=names"}; });
    add("GET", all + "/{id}/history", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "/history"}; });
    add("PATCH", all + "/{id}", is_client ? kReadForeign : kChangeForeign, is_client ? kReadSecret : kChangeSecret,
        [one, title](const Set& set) { return Asked{one(set), json{{title, "Zmienione"}}.dump()}; });
    add("DELETE", all + "/{id}", kChangeForeign, kChangeSecret, [one](const Set& set) { return Asked{one(set)}; });
    add("POST", all + "/{id}/restore", kChangeForeign, kChangeSecret, [this, one](const Set& set) {
      REQUIRE(company_.as("owner").remove(one(set), "*").status == 200);
      return Asked{one(set) + "/restore"};
    });
  }

  void add_administered(const records::Kind& kind) {
    const std::string all = kind_path(kind);
    const std::string title(kind.title_field().name);
    const bool is_user = kind.name == "user";
    const auto body = [this, title, is_user, is_attribute = kind.name == "attribute", is_series = kind.name == "invoice_series"] {
      json made{{title, "Nowy"}};
      if (is_user) made["login"] = company_.unique();
      if (is_attribute) made["key"] = company_.unique();
      if (is_series) made["pattern"] = company_.unique() + "/{n}/{rrrr}";
      return made;
    };
    const auto fresh = [this, all, body] { return all + "/" + std::to_string(company_.post(all, body()).body["id"].get<int>()); };
    Statuses creates = kAdministrators;
    creates.of[5] = 201;
    add("GET", all, kSignedIn, kSignedIn, [all](const Set&) { return Asked{all + "?limit=200"}; });
    add("POST", all, creates, creates, [all, body](const Set&) { return Asked{all, body().dump()}; });
    add("GET", all + "/{id}", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh()}; });
    add("GET", all + "/{id}/history", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh() + "/history"}; });
    add("PATCH", all + "/{id}", kAdministrators, kAdministrators, [fresh, title](const Set&) { return Asked{fresh(), json{{title, "Inny"}}.dump()}; });
    add("DELETE", all + "/{id}", kAdministrators, kAdministrators, [fresh](const Set&) { return Asked{fresh()}; });
    add("POST", all + "/{id}/restore", kAdministrators, kAdministrators, [this, fresh](const Set&) {
      const std::string one = fresh();
      REQUIRE(company_.as("administrator").remove(one, "*").status == 200);
      return Asked{one + "/restore"};
    });
  }

  /// Kinds that managers and administrators change, whoever made the record.
  void add_editorial(const records::Kind& kind, const std::function<json()>& body) {
    const std::string all = kind_path(kind);
    const std::string title(kind.title_field().name);
    const auto fresh = [this, all, body] { return all + "/" + std::to_string(company_.post(all, body()).body["id"].get<int>()); };
    constexpr Statuses kCreates{{401, 403, 403, 201, 201, 201, 403}};
    add("GET", all, kSignedIn, kSignedIn, [all](const Set&) { return Asked{all + "?limit=200"}; });
    add("POST", all, kCreates, kCreates, [all, body](const Set&) { return Asked{all, body().dump()}; });
    add("GET", all + "/{id}", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh()}; });
    add("GET", all + "/{id}/history", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh() + "/history"}; });
    add("PATCH", all + "/{id}", kEditors, kEditors, [this, fresh, title](const Set&) { return Asked{fresh(), json{{title, company_.unique()}}.dump()}; });
    add("DELETE", all + "/{id}", kEditors, kEditors, [fresh](const Set&) { return Asked{fresh()}; });
    add("POST", all + "/{id}/restore", kEditors, kEditors, [this, fresh](const Set&) {
      const std::string one = fresh();
      REQUIRE(company_.as("administrator").remove(one, "*").status == 200);
      return Asked{one + "/restore"};
    });
  }

  json billed_body(const std::string& kind, const Set& set) const {
    if (kind == "client_price") {
      const auto service = company_.post("/services", {{"code", company_.unique()}, {"name", "Usługa"}}).body["id"];
      return {{"client", set.id.at("client")}, {"service", service}};
    }
    if (kind == "invoice_template") return {{"name", "Nowy"}, {"clients", {set.id.at("client")}}, {"starts_on", "2026-01-01"}, {"active", false}};
    if (kind == "payment") return {{"invoice", set.id.at("issued")}, {"paid_on", "2026-05-03"}, {"amount", "2.00"}};
    return {{"client", set.id.at("client")}};
  }

  /// Kinds of invoicing that hang on a client: managers and administrators change those that they see.
  void add_billed(const records::Kind& kind) {
    const std::string name(kind.name);
    const std::string all = kind_path(kind);
    constexpr Statuses kCreates{{401, 403, 403, 201, 201, 201, 403}};
    constexpr Statuses kCreatesSecret{{401, 403, 403, 400, 400, 400, 403}};
    constexpr Statuses kEditsSecret{{401, 403, 403, 404, 404, 404, 403}};
    const std::string field = name == "invoice_template" ? "name" : name == "invoice" ? "remarks" : "note";
    const auto one = [this, all, name](const Set& set) { return all + "/" + company_.bill(set).of(name); };
    add("GET", all, kSignedIn, kSignedIn, [this, all](const Set& set) {
      company_.bill(set);
      return Asked{all + "?limit=200&expand=names&render=html"};
    });
    add("POST", all, kCreates, kCreatesSecret, [this, all, name](const Set& set) { return Asked{all, billed_body(name, company_.bill(set)).dump()}; });
    add("GET", all + "/{id}", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "?expand=names"}; });
    add("GET", all + "/{id}/history", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "/history"}; });
    add("PATCH", all + "/{id}", kEditors, kEditsSecret, [one, field](const Set& set) { return Asked{one(set), json{{field, "Zmienione"}}.dump()}; });
    add("DELETE", all + "/{id}", kEditors, kEditsSecret, [one](const Set& set) { return Asked{one(set)}; });
    add("POST", all + "/{id}/restore", kEditors, kEditsSecret, [this, one](const Set& set) {
      const std::string removed = one(set);
      REQUIRE(company_.as("biller").remove(removed, "*").status == 200);
      return Asked{removed + "/restore"};
    });
  }

  void add_invoices() {
    constexpr Statuses kEditsSecret{{401, 403, 403, 404, 404, 404, 403}};
    constexpr Statuses kCreates{{401, 403, 403, 201, 201, 201, 403}};
    add("POST", "/invoices/{id}/issue", kEditors, kEditsSecret, [this](const Set& set) { return Asked{"/invoices/" + company_.bill(set).of("invoice") + "/issue", "{}"}; });
    add("POST", "/invoices/{id}/correct", kCreates, kEditsSecret,
        [this](const Set& set) { return Asked{"/invoices/" + company_.bill(set).of("issued") + "/correct", R"({"reason":"Zwrot","lines":[]})"}; });
    add("GET", "/invoices/{id}/check", kReadForeign, kReadSecret, [this](const Set& set) { return Asked{"/invoices/" + company_.bill(set).of("invoice") + "/check"}; });
    for (const char* paper : {"/xml", "/pdf", "/qr", "/ksef"}) {
      add("GET", std::string("/invoices/{id}") + paper, kReadForeign, kReadSecret,
          [this, paper](const Set& set) { return Asked{"/invoices/" + company_.bill(set).of("issued") + paper}; });
    }
    add("PUT", "/invoices/{id}/ksef", kEditors, kEditsSecret, [this](const Set& set) { return ksef_number(company_.bill(set).of("issued")); });
    add("GET", "/invoices/documents", kSignedIn, kSignedIn, [this](const Set& set) {
      company_.bill(set);
      return Asked{"/invoices/documents?format=xml"};
    });
    const auto make = [](const Set& set) { return Asked{"/invoices/make", json{{"dry_run", true}, {"through", "2026-05-03"}, {"clients", {set.id.at("client")}}}.dump()}; };
    add("POST", "/invoices/make", kEditors, kEditors, make);
    add_plain("GET", "/invoices/pending", kSignedIn, {"/invoices/pending"});
    const auto body = [](const Set& set) { return json{{"client", set.id.at("client")}, {"lines", {{{"name", "Usługa"}, {"net_price", "1.00"}}}}}.dump(); };
    constexpr Statuses kNamesSecret{{401, 403, 403, 400, 400, 400, 403}};
    add("POST", "/invoices/preview", kEditors, kNamesSecret, [body](const Set& set) { return Asked{"/invoices/preview", body(set)}; });
    add("POST", "/invoices/{id}/preview", kEditors, kEditsSecret,
        [this](const Set& set) { return Asked{"/invoices/" + company_.bill(set).of("invoice") + "/preview", R"({"subject":"Inny"})"}; });
    add_plain("POST", "/invoice-templates/preview", kEditors, {"/invoice-templates/preview", R"({"name":"Abonament","starts_on":"2026-05-01","lines":[]})"});
    add_plain("GET", "/invoice-templates/next", kSignedIn, {"/invoice-templates/next"});
    // Nothing is pending.
    constexpr Statuses kNothing{{401, 403, 403, 404, 404, 404, 403}};
    add("POST", "/invoices/pending/skip", kNothing, kNothing, [this](const Set& set) {
      return Asked{"/invoices/pending/skip", json{{"template", company_.bill(set).id.at("invoice_template")}, {"client", set.id.at("client")}, {"period_from", "2026-01-01"}}.dump()};
    });
  }

  /// A number as KSeF would give it on the day of issue.
  Asked ksef_number(const std::string& invoice) const {
    const json issued = company_.as("biller").get("/invoices/" + invoice).body;
    std::string day = issued["issue_date"];
    std::erase(day, '-');
    char serial[13];
    std::snprintf(serial, sizeof serial, "%012X", issued["id"].get<unsigned>());
    const std::string number = issued["seller_nip"].get<std::string>() + "-" + day + "-" + serial;
    char checksum[3];
    std::snprintf(checksum, sizeof checksum, "%02X", static_cast<unsigned>(crc8(number)));
    return {"/invoices/" + invoice + "/ksef", json{{"number", number + "-" + checksum}}.dump()};
  }

  /// Answers hang on no client: the owner's, published within the company by an editor.
  void add_answers() {
    const auto fresh = [this] {
      const kartoteka::Answer made = company_.as("owner").post("/answers", {{"question", "Jak?"}, {"body", "Tak."}, {"owner", company_.user("owner")}});
      REQUIRE_MESSAGE(made.status == 201, made.text);
      const std::string one = "/answers/" + std::to_string(made.body["id"].get<int>());
      REQUIRE(company_.as("administrator").patch(one, {{"state", "published"}}, "*").status == 200);
      return one;
    };
    constexpr Statuses kRead{{404, 200, 200, 200, 200, 200, 200}};
    add_plain("GET", "/answers", kEverybody, {"/answers?expand=names"});
    add_plain("POST", "/answers", kWrite, {"/answers", R"({"question":"Jak?","body":"Tak."})"});
    add("GET", "/answers/{id}", kRead, kRead, [fresh](const Set&) { return Asked{fresh()}; });
    add("GET", "/answers/{id}/history", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh() + "/history"}; });
    add("PATCH", "/answers/{id}", kChangeForeign, kChangeForeign, [fresh](const Set&) { return Asked{fresh(), R"({"body":"Nie."})"}; });
    add("DELETE", "/answers/{id}", kChangeForeign, kChangeForeign, [fresh](const Set&) { return Asked{fresh()}; });
    add("POST", "/answers/{id}/restore", kChangeForeign, kChangeForeign, [this, fresh](const Set&) {
      const std::string one = fresh();
      REQUIRE(company_.as("owner").remove(one, "*").status == 200);
      return Asked{one + "/restore"};
    });
  }

  /// Rules of language: any manager's, and all read them.
  void add_editorial(const std::string& name, const json& body) {
    const records::Kind& kind = *records::find_kind(name);
    const std::string all = kind_path(kind);
    const std::string title(kind.title_field().name);
    const auto fresh = [this, all, body] {
      const kartoteka::Answer made = company_.post(all, body);
      REQUIRE_MESSAGE(made.status == 201, made.text);
      return all + "/" + std::to_string(made.body["id"].get<int>());
    };
    constexpr Statuses kEditors{{401, 403, 403, 200, 200, 200, 403}};
    constexpr Statuses kCreates{{401, 403, 403, 201, 201, 201, 403}};
    add_plain("GET", all, kSignedIn, {all + "?limit=200&expand=names"});
    add_plain("POST", all, kCreates, {all, body.dump()});
    add("GET", all + "/{id}", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh()}; });
    add("GET", all + "/{id}/history", kSignedIn, kSignedIn, [fresh](const Set&) { return Asked{fresh() + "/history"}; });
    add("PATCH", all + "/{id}", kEditors, kEditors, [fresh, title](const Set&) { return Asked{fresh(), json{{title, "Inny"}}.dump()}; });
    add("DELETE", all + "/{id}", kEditors, kEditors, [fresh](const Set&) { return Asked{fresh()}; });
    add("POST", all + "/{id}/restore", kEditors, kEditors, [this, fresh](const Set&) {
      const std::string one = fresh();
      REQUIRE(company_.as("administrator").remove(one, "*").status == 200);
      return Asked{one + "/restore"};
    });
  }

  std::int64_t made_answer() const {
    return company_.as("owner").post("/answers", {{"question", "Jak " + company_.unique() + "?"}, {"body", "Tak."}, {"source", company_.unique()}, {"owner", company_.user("owner")}}).body["id"];
  }
  std::string answer_path() const { return "/answers/" + std::to_string(made_answer()); }

  void add_life_of_answers() {
    const auto version = [this] {
      const json made = company_.as("owner").get(answer_path()).body;
      return "/answers/" + std::to_string(made["id"].get<int>()) + "/versions/" + std::to_string(made["change"].get<int>());
    };
    add("GET", "/answers/{id}/versions", kSignedIn, kSignedIn, [this](const Set&) { return Asked{answer_path() + "/versions"}; });
    add("GET", "/answers/{id}/versions/{change}", kSignedIn, kSignedIn, [version](const Set&) { return Asked{version() + "?expand=names&render=html"}; });
    add("GET", "/answers/{id}/versions/{change}/differences", kSignedIn, kSignedIn, [version](const Set&) { return Asked{version() + "/differences"}; });
    // Not published: anybody works on it.
    add("POST", "/answers/{id}/versions/{change}/restore", kSignedIn, kSignedIn, [version](const Set&) { return Asked{version() + "/restore"}; });
    add("GET", "/answers/{id}/links", kSignedIn, kSignedIn, [this](const Set&) { return Asked{answer_path() + "/links"}; });
    add("GET", "/answers/by-address", kSignedIn, kSignedIn, [this](const Set&) {
      return Asked{"/answers/by-address?address=" + company_.as("owner").get(answer_path()).body["source"].get<std::string>()};
    });
    add_plain("GET", "/answers/duplicates", kSignedIn, {"/answers/duplicates?limit=5"});
    add("POST", "/answers/{id}/merge", kEditors, kEditors, [this](const Set&) { return Asked{answer_path() + "/merge", json{{"into", made_answer()}}.dump()}; });
    add("POST", "/answers/from-contact", kWrite, {{401, 409, 400, 400, 400, 400, 409}}, [this](const Set& set) {
      REQUIRE(company_.as("owner").patch("/contacts/" + set.of("contact"), {{"asked", "Jak odzyskać sekretne hasło?"}, {"result", "Nowe hasło wysłane."}}, "*").status == 200);
      return Asked{"/answers/from-contact", json{{"contact", set.id.at("contact")}}.dump()};
    });
    add_plain("GET", "/categories/tree", kSignedIn, {"/categories/tree"});
  }

  /// An answer that helped the owner, asked in other words.
  std::string asked_answer() const {
    const std::string one = answer_path();
    REQUIRE(company_.as("owner").post(one + "/feedback", {{"helped", true}, {"query", "gdzie naprawiają zepsute drukarki"}}).status == 201);
    return one;
  }
  std::string proposal() const {
    const std::string answer = asked_answer().substr(std::string("/answers/").size());
    return "/wording-proposals/" + std::to_string(company_.as("administrator").get("/wording-proposals?answer=" + answer).body["items"][0]["id"].get<int>());
  }
  std::string question_group() const {
    const std::string question = "czego%20brakuje%20w%20" + company_.unique();
    REQUIRE(company_.as("owner").get("/search?q=" + question).status == 200);
    const json logged = company_.as("owner").get("/searches?limit=1").body["items"][0];
    return "/reports/missing-answers/" + std::to_string(logged["group"].get<int>());
  }

  void add_learning() {
    add("POST", "/answers/{id}/feedback", kWrite, kWriteSecret, [this](const Set& set) {
      return Asked{answer_path() + "/feedback", json{{"helped", false}, {"query", "sekretny"}, {"contact", set.id.at("contact")}}.dump()};
    });
    add("DELETE", "/answers/{id}/feedback/{feedback}", {{401, 200, 403, 200, 200, 200, 403}}, {{401, 200, 403, 200, 200, 200, 403}}, [this](const Set&) {
      const std::string one = asked_answer();
      return Asked{one + "/feedback/" + std::to_string(company_.as("owner").get(one + "/usefulness").body["items"][0]["id"].get<int>())};
    });
    add("GET", "/answers/{id}/usefulness", kSignedIn, kSignedIn, [this](const Set&) { return Asked{asked_answer() + "/usefulness"}; });
    add_plain("GET", "/wording-proposals", kSignedIn, {"/wording-proposals?state=all"});
    add("POST", "/wording-proposals/{id}/approve", kEditors, kEditors, [this](const Set&) { return Asked{proposal() + "/approve"}; });
    add("POST", "/wording-proposals/{id}/reject", kEditors, kEditors, [this](const Set&) { return Asked{proposal() + "/reject"}; });
    add("POST", "/wording-proposals/{id}/reopen", kEditors, kEditors, [this](const Set&) {
      const std::string one = proposal();
      REQUIRE(company_.as("administrator").post(one + "/approve", json::object()).status == 200);
      return Asked{one + "/reopen"};
    });
    add_plain("GET", "/searches", kSignedIn, {"/searches?limit=200"});
    constexpr Statuses kOwnSearch{{401, 200, 404, 404, 404, 404, 404}};
    add("POST", "/searches/{id}/outcome", kOwnSearch, kOwnSearch, [this](const Set&) {
      const auto search = company_.as("owner").get("/search?q=zepsuta+drukarka").body["search"].get<int>();
      return Asked{"/searches/" + std::to_string(search) + "/outcome", json{{"answer", made_answer()}}.dump()};
    });
    add_plain("GET", "/reports/missing-answers", kEditors, {"/reports/missing-answers?limit=100"});
    add("GET", "/reports/missing-answers/{id}", kEditors, kEditors, [this](const Set&) { return Asked{question_group()}; });
    constexpr Statuses kStarts{{401, 403, 403, 201, 201, 201, 403}};
    add("POST", "/reports/missing-answers/{id}/start", kStarts, kStarts,
        [this](const Set&) { return Asked{question_group() + "/start", json{{"answer", made_answer()}}.dump()}; });
  }

  void add_clients() {
    const auto one = [](const Set& set) { return "/clients/" + set.of("client"); };
    add("GET", "/clients/{id}/card", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "/card?expand=names&render=html"}; });
    add_plain("POST", "/clients/duplicates", kSignedIn, {"/clients/duplicates", R"({"nip":"526-025-02-74","name":"Sekretny"})"});
    add("POST", "/clients/{id}/merge", kChangeForeign, kChangeSecret, [this, one](const Set& set) {
      const auto into = company_.as("owner").post("/clients", {{"code", company_.unique()}, {"name", "Cel"}, {"owner", company_.user("owner")}}).body["id"];
      return Asked{one(set) + "/merge", json{{"into", into}}.dump()};
    });
    // Administrators see for this alone what they do not see, and let people in.
    add("GET", "/clients/{id}/confidants", kReadForeign, {{401, 200, 404, 404, 404, 200, 200}}, [one](const Set& set) { return Asked{one(set) + "/confidants"}; });
    add("PUT", "/clients/{id}/confidants", kChangeForeign, {{401, 200, 404, 404, 404, 200, 403}}, [this, one](const Set& set) {
      return Asked{one(set) + "/confidants", json{{"users", {company_.user("confidant"), company_.user("manager")}}}.dump()};
    });
  }

  void add_threads() {
    const auto one = [](const Set& set) { return "/threads/" + set.of("thread"); };
    add("GET", "/threads/{id}/timeline", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "/timeline?expand=names"}; });
    add("GET", "/threads/{id}/tasks", kReadForeign, kReadSecret, [one](const Set& set) { return Asked{one(set) + "/tasks?expand=names"}; });
    Statuses splits = kChangeForeign;
    Statuses splits_secret = kChangeSecret;
    for (Statuses* statuses : {&splits, &splits_secret}) std::replace(std::begin(statuses->of), std::end(statuses->of), 200, 201);
    add("POST", "/threads/{id}/split", splits, splits_secret,
        [one](const Set& set) { return Asked{one(set) + "/split", json{{"title", "Część"}, {"tasks", {set.id.at("task")}}}.dump()}; });
    add("POST", "/threads/{id}/join", kChangeForeign, kChangeSecret, [this, one](const Set& set) {
      const auto into = company_.as("owner").post("/threads", {{"title", "Cel"}, {"client", set.id.at("client")}, {"owner", company_.user("owner")}}).body["id"];
      return Asked{one(set) + "/join", json{{"into", into}}.dump()};
    });
    for (const std::string kind : {"contact", "task"}) {
      add("POST", "/" + kind + "s/{id}/move", kChangeForeign, kChangeSecret,
          [kind](const Set& set) { return Asked{"/" + kind + "s/" + set.of(kind) + "/move", R"({"thread":null})"}; });
    }
  }

  void add_searches() {
    const std::string wait = "&wait_ms=10000&wait_for=";
    add("GET", "/search", kEverybody, kEverybody, [this, wait](const Set&) { return Asked{"/search?q=sekretny&explain=true&limit=100" + wait + company_.last_change()}; });
    add("GET", "/suggest", kEverybody, kEverybody, [](const Set&) { return Asked{"/suggest?q=sekretny"}; });
    add("GET", "/similar", {{404, 200, 200, 200, 200, 200, 200}}, {{404, 200, 404, 404, 404, 404, 200}},
        [](const Set& set) { return Asked{"/similar?kind=task&id=" + set.of("task")}; });
  }

  void add_similar_texts() {
    add("POST", "/similar", kSignedIn, kReadSecret, [](const Set& set) {
      return Asked{"/similar", json{{"title", "Sekretny plan"}, {"text", "Sekretny telefon"}, {"client", set.id.at("client")}}.dump()};
    });
  }

  void add_people() {
    add_plain("GET", "/audit", kAdministrators, {"/audit?limit=200"});
    add_plain("GET", "/reports/answers", kEditors, {"/reports/answers"});
    add_plain("GET", "/analysis", kSignedIn, {"/analysis?of=tasks&by=client"});
    const std::string owner = std::to_string(company_.user("owner"));
    constexpr Statuses kOwnLoad{{401, 200, 403, 200, 403, 200, 403}};
    add_plain("GET", "/users/{id}/workload", kOwnLoad, {"/users/" + owner + "/workload"});
    add_plain("GET", "/teams/{id}/workload", {{401, 403, 403, 200, 403, 200, 403}}, {"/teams/1/workload"});
    // One of the records is not the asker's, or not there for him: then nothing changes hands.
    add("POST", "/hand-over", kChangeForeign, kChangeSecret, [this](const Set& set) {
      return Asked{"/hand-over", json{{"records", {"task:" + set.of("task")}}, {"to", company_.user("owner")}}.dump()};
    });
    add_plain("GET", "/notifications", kSignedIn, {"/notifications"});
    add_plain("POST", "/notifications/read", kSignedIn, {"/notifications/read", R"({"all":true})"});
  }

  /// Why somebody is absent is for himself, his manager and administrators.
  void add_absences() {
    constexpr Statuses kHis{{401, 200, 404, 200, 404, 200, 404}};
    const json body{{"owner", company_.user("owner")}, {"starts_on", "2026-05-04"}, {"ends_on", "2026-05-05"}, {"type", "sick_leave"}, {"note", "L4"}};
    const auto fresh = [this, body] {
      const kartoteka::Answer made = company_.as("owner").post("/absences", body);
      REQUIRE_MESSAGE(made.status == 201, made.text);
      return "/absences/" + std::to_string(made.body["id"].get<int>());
    };
    add_plain("POST", "/absences", {{401, 201, 403, 201, 403, 201, 403}}, {"/absences", R"({"owner":)" + std::to_string(company_.user("owner")) + R"(,"starts_on":"2026-05-04","ends_on":"2026-05-04"})"});
    add_plain("GET", "/absences", kSignedIn, {"/absences?owner=999"});
    for (const std::string part : {"", "/history"}) add("GET", "/absences/{id}" + part, kHis, kHis, [fresh, part](const Set&) { return Asked{fresh() + part + "?"}; });
    add("PATCH", "/absences/{id}", kHis, kHis, [fresh](const Set&) { return Asked{fresh(), R"({"ends_on":"2026-05-06"})"}; });
    add("DELETE", "/absences/{id}", kHis, kHis, [fresh](const Set&) { return Asked{fresh()}; });
    add("POST", "/absences/{id}/restore", kHis, kHis, [this, fresh](const Set&) {
      const std::string one = fresh();
      REQUIRE(company_.as("owner").remove(one, "*").status == 200);
      return Asked{one + "/restore"};
    });
  }

  void add_calendar() {
    add_absences();
    const std::string week = "from=2026-05-04&to=2026-05-11", owner = "user=" + std::to_string(company_.user("owner"));
    // Not the week of the sets: the table lets the manager in to one of the confidential ones.
    const std::string time = "start=2026-06-16T08:00:00Z&end=2026-06-16T11:00:00Z";
    add_plain("GET", "/calendar", kSignedIn, {"/calendar?kinds=absence,holiday&" + week});
    add_plain("GET", "/calendar/conflicts", kSignedIn, {"/calendar/conflicts?" + owner + "&" + time});
    add_plain("GET", "/calendar/free-slots", kSignedIn, {"/calendar/free-slots?" + owner + "&" + week});
    add_plain("GET", "/calendar/load", {{401, 200, 403, 200, 403, 200, 403}}, {"/calendar/load?" + owner + "&" + week});
    add_plain("GET", "/calendar/recurrence", kSignedIn, {"/calendar/recurrence?recurrence=FREQ=DAILY&start=2026-05-04T08:00:00Z"});
    add("PATCH", "/calendar/events/{key}", kChangeForeign, kChangeSecret,
        [](const Set& set) { return Asked{"/calendar/events/appointment:" + set.of("appointment"), R"({"start":"2026-06-15T10:00:00Z"})"}; });
    add("GET", "/tasks/{id}/occurrences", kReadForeign, kReadSecret, [](const Set& set) { return Asked{"/tasks/" + set.of("task") + "/occurrences"}; });
    add("POST", "/appointments/{id}/held", {{401, 201, 403, 201, 403, 201, 403}}, {{401, 201, 404, 404, 404, 404, 403}},
        [](const Set& set) { return Asked{"/appointments/" + set.of("appointment") + "/held", R"({"result":"Tak"})"}; });
    const auto feed = [this] { return company_.as("owner").post("/calendar/feeds", {{"name", "Mój"}}).body; };
    add_plain("GET", "/calendar/feeds", kSignedIn, {"/calendar/feeds"});
    add_plain("POST", "/calendar/feeds", kWrite, {"/calendar/feeds", R"({"name":"Mój"})"});
    const std::string reminders = "/users/" + std::to_string(company_.user("owner")) + "/reminders";
    add_plain("PUT", "/users/{id}/reminders", {{401, 200, 403, 403, 403, 200, 403}}, {reminders, R"({"reminders":[{"minutes_before":90}]})"});
    add("DELETE", "/calendar/feeds/{id}", {{401, 204, 404, 404, 404, 404, 404}}, {{401, 204, 404, 404, 404, 404, 404}},
        [feed](const Set&) { return Asked{"/calendar/feeds/" + std::to_string(feed()["id"].get<int>())}; });
    // Whoever has the address reads; not even those who are admitted read there what is confidential.
    const std::string address = feed()["address"].get<std::string>().substr(std::string(http::kApiRoot).size());
    add_plain("GET", "/calendar/feeds/{secret}/kartoteka.ics", kEverybody, {address});
  }

  json new_procedure() const { return {{"name", company_.unique()}, {"steps", {{{"title", "Krok"}, {"files", {"Wyciąg"}}}}}}; }
  std::string fresh_procedure() const { return std::to_string(company_.post("/procedures", new_procedure()).body["id"].get<int>()); }
  json new_rule() const { return {{"name", company_.unique()}, {"procedure", std::stoi(fresh_procedure())}, {"tag", "nikt"}}; }

  /// A run for a client who becomes as confidential as the set's.
  std::string fresh_run(const Set& set) const {
    const ApiClient owner = company_.as("owner");
    const json like = owner.get("/clients/" + set.of("client")).body;
    const json body{{"code", company_.unique()}, {"name", like["name"].get<std::string>() + company_.unique()}, {"owner", company_.user("owner")}};
    const int client = owner.post("/clients", body).body["id"];
    const kartoteka::Answer started = company_.as("administrator").post("/procedures/" + fresh_procedure() + "/start", {{"clients", {client}}, {"period", "2026-04"}});
    REQUIRE_MESSAGE(started.body["started"] == 1, started.text);
    REQUIRE(owner.patch("/clients/" + std::to_string(client), {{"confidential", like["confidential"]}, {"confidants", like["confidants"]}}, "*").status == 200);
    return std::to_string(started.body["items"][0]["run"].get<int>());
  }

  void add_procedures() {
    add_editorial(*records::find_kind("procedure"), [this] { return new_procedure(); });
    add_editorial(*records::find_kind("procedure_rule"), [this] { return new_rule(); });
    const auto run = [this](const Set& set) { return "/procedure-runs/" + fresh_run(set); };
    const auto rule = [this] { return "/procedure-rules/" + std::to_string(company_.post("/procedure-rules", new_rule()).body["id"].get<int>()); };
    add("GET", "/procedure-runs", kSignedIn, kSignedIn, [this](const Set& set) { return Asked{"/procedure-runs?expand=names&limit=" + (fresh_run(set), std::string("200"))}; });
    add("GET", "/procedure-runs/{id}", kReadForeign, kReadSecret, [run](const Set& set) { return Asked{run(set) + "?expand=names"}; });
    add("GET", "/procedure-runs/{id}/history", kReadForeign, kReadSecret, [run](const Set& set) { return Asked{run(set) + "/history"}; });
    add("GET", "/procedure-runs/{id}/steps", kReadForeign, kReadSecret, [run](const Set& set) { return Asked{run(set) + "/steps"}; });
    add("POST", "/procedure-runs/{id}/files", kReadForeign, kReadSecret, [run](const Set& set) { return Asked{run(set) + "/files", R"({"file":0,"received":true})"}; });
    constexpr Statuses kEditorsSecret{{401, 403, 403, 404, 404, 404, 403}};
    for (const std::string change : {"suspend", "cancel"}) {
      add("POST", "/procedure-runs/{id}/" + change, kEditors, kEditorsSecret, [run, change](const Set& set) { return Asked{run(set) + "/" + change}; });
    }
    // Nobody who may suspend a run of a confidential client sees it.
    add("POST", "/procedure-runs/{id}/resume", {{401, 403, 403, 409, 409, 409, 403}}, kEditorsSecret, [run](const Set& set) { return Asked{run(set) + "/resume"}; });
    add("POST", "/procedures/{id}/start", kEditors, {{401, 403, 403, 400, 400, 400, 403}}, [this](const Set& set) {
      return Asked{"/procedures/" + fresh_procedure() + "/start", json{{"clients", {set.id.at("client")}}, {"period", "2026-04"}}.dump()};
    });
    add("GET", "/procedures/{id}/board", kSignedIn, kSignedIn, [this](const Set& set) {
      const auto of_run = company_.as("owner").get("/procedure-runs/" + fresh_run(set)).body["procedure"].get<int>();
      return Asked{"/procedures/" + std::to_string(of_run) + "/board"};
    });
    add("GET", "/procedures/{id}/versions", kSignedIn, kSignedIn, [this](const Set&) { return Asked{"/procedures/" + fresh_procedure() + "/versions"}; });
    add("GET", "/procedures/{id}/versions/{number}", kSignedIn, kSignedIn, [this](const Set&) { return Asked{"/procedures/" + fresh_procedure() + "/versions/1"}; });
    add("GET", "/procedure-rules/{id}/dates", kSignedIn, kSignedIn, [rule](const Set&) { return Asked{rule() + "/dates"}; });
    add("POST", "/procedure-rules/{id}/suspend", kEditors, kEditors, [rule](const Set&) { return Asked{rule() + "/suspend"}; });
    add("POST", "/procedure-rules/{id}/resume", kEditors, kEditors, [this, rule](const Set&) {
      const std::string one = rule();
      REQUIRE(company_.as("administrator").send("POST", one + "/suspend").status == 200);
      return Asked{one + "/resume", "{}"};
    });
    add("POST", "/tasks/{id}/checklist", kChangeForeign, kChangeSecret, [this](const Set& set) {
      REQUIRE(company_.as("owner").patch("/tasks/" + set.of("task"), {{"checklist", {{{"text", "Punkt"}}}}}, "*").status == 200);
      return Asked{"/tasks/" + set.of("task") + "/checklist", R"({"item":0,"done":true})"};
    });
  }

  void add_files() {
    add("GET", "/attachments/{id}/content", kReadForeign, kReadSecret, [](const Set& set) { return Asked{"/attachments/" + set.of("attachment") + "/content"}; });
    add("POST", "/attachments/upload", kWrite, kWriteSecret, [](const Set& set) {
      return Asked{"/attachments/upload?name=nowy.txt&ties=contact:" + set.of("contact"), "nowy plik", "text/plain"};
    });
    const auto file = [](const Set& set) { return "/attachments/" + set.of("attachment"); };
    Statuses adds = kChangeForeign;
    Statuses adds_secret = kChangeSecret;
    for (Statuses* statuses : {&adds, &adds_secret}) std::replace(std::begin(statuses->of), std::end(statuses->of), 200, 201);
    add("GET", "/attachments/{id}/versions", kReadForeign, kReadSecret, [file](const Set& set) { return Asked{file(set) + "/versions"}; });
    add("POST", "/attachments/{id}/versions", adds, adds_secret, [file](const Set& set) { return Asked{file(set) + "/versions", "nowa wersja", "text/plain"}; });
    add("GET", "/attachments/{id}/versions/{number}/content", kReadForeign, kReadSecret,
        [file](const Set& set) { return Asked{file(set) + "/versions/1/content"}; });
    add("POST", "/attachments/{id}/versions/{number}/restore", kChangeForeign, kChangeSecret,
        [file](const Set& set) { return Asked{file(set) + "/versions/1/restore"}; });
    add("GET", "/attachments/{id}/preview", kReadForeign, kReadSecret, [this, file](const Set& set) {
      REQUIRE(company_.as("owner").send("POST", file(set) + "/versions", std::string(kTinyPng), "image/png").status < 300);
      return Asked{file(set) + "/preview?page=1"};
    });
    const auto read_file = [this, file](const Set& set) {
      const ApiClient owner = company_.as("owner");
      while (owner.get(file(set)).body["text_state"] == "pending") std::this_thread::sleep_for(std::chrono::milliseconds(20));
      return file(set);
    };
    add("GET", "/attachments/{id}/pages", kReadForeign, kReadSecret, [file](const Set& set) { return Asked{file(set) + "/pages?q=sekretny"}; });
    add("GET", "/attachments/{id}/words", kReadForeign, kReadSecret, [file](const Set& set) { return Asked{file(set) + "/words?q=sekretny"}; });
    add("GET", "/attachments/{id}/text", kReadForeign, kReadSecret, [read_file](const Set& set) { return Asked{read_file(set) + "/text?q=sekretny"}; });
    // It was read to its end: whoever may ask for it is told so.
    add("POST", "/attachments/{id}/read-again", {{401, 409, 409, 409, 409, 409, 409}}, {{401, 409, 404, 404, 404, 404, 409}},
        [read_file](const Set& set) { return Asked{read_file(set) + "/read-again"}; });
    add("GET", "/search/unread", kSignedIn, kSignedIn, [](const Set&) { return Asked{"/search/unread"}; });
    const auto email = [this](const Set& set) {
      return Asked{"/contacts/from-email?client=" + set.of("client"),
                   "From: ktos@example.com\r\nTo: my@example.com\r\nSubject: List\r\nMessage-ID: <" + company_.unique() + "@example.com>\r\n"
                   "Date: Sun, 3 May 2026 09:30:00 +0200\r\n\r\nTresc.\r\n", "message/rfc822"};
    };
    add("POST", "/contacts/from-email", kWrite, kWriteSecret, email);
    add("POST", "/import", kSignedIn, kSignedIn, [](const Set& set) {
      return Asked{"/import?kind=tasks&dry_run=true&map.Tytul=title&map.Kontrahent=client", "Tytul;Kontrahent\nNowe;" + set.of("client") + "\n", "text/csv"};
    });
    add_plain("GET", "/export", kAdministrators, {"/export?format=jsonl"});
  }

  void add_rest() {
    add_plain("GET", "/kinds", kEverybody, {"/kinds"});
    add_plain("GET", "/status", kSignedIn, {"/status"});
    add_plain("GET", "/openapi.json", kEverybody, {"/openapi.json"});
    add_plain("GET", "//api", kEverybody, {"//api"});
    add_plain("GET", "//healthz", kEverybody, {"//healthz"});
    add_plain("GET", "//readyz", kEverybody, {"//readyz"});
    add_plain("GET", "//metrics", kSignedIn, {"//metrics"});
    add_plain("POST", "/markdown", kSignedIn, {"/markdown", R"({"text":"*a*"})"});
    add_plain("GET", "/session", kEverybody, {"/session"});
    add_plain("POST", "/session", {{400, 400, 400, 400, 400, 400, 400}}, {"/session", R"({"login":"nikt"})"});  // no password: whoever asks
    add_plain("DELETE", "/session", {{204, 204, 204, 204, 204, 204, 204}}, {"/session"});
    const auto view = [this] { return company_.as("owner").put("/views", {{"place", "tasks"}, {"name", "Mój"}, {"query", "owner=1"}}).body; };
    add_plain("GET", "/views", kSignedIn, {"/views"});
    add_plain("PUT", "/views", kSignedIn, {"/views", R"({"place":"tasks","name":"Mój","query":"owner=1"})"});
    add("DELETE", "/views/{id}", {{401, 204, 404, 404, 404, 404, 404}}, {{401, 204, 404, 404, 404, 404, 404}},
        [view](const Set&) { return Asked{"/views/" + std::to_string(view()["id"].get<int>())}; });
    constexpr Statuses kBySession{{401, 403, 403, 403, 403, 403, 403}};  // all of them come with tokens
    add_plain("GET", "/tokens", kSignedIn, {"/tokens"});
    add_plain("POST", "/tokens", kBySession, {"/tokens", R"({"name":"x","scopes":["read"]})"});
    add_plain("DELETE", "/tokens/{id}", kBySession, {"/tokens/1"});
    add("PUT", "/users/{id}/password", {{401, 403, 403, 403, 403, 204, 403}}, {{401, 403, 403, 403, 403, 204, 403}}, [this](const Set&) {
      const auto id = company_.post("/users", {{"login", company_.unique()}, {"name", "Ktoś"}}).body["id"].get<int>();
      return Asked{"/users/" + std::to_string(id) + "/password", R"({"password":"a new long password"})"};
    });
  }

  const Company& company_;
  std::map<std::string, Row> rows_;
};

bool is_admitted(const std::string& role) { return role == "owner" || role == "confidant"; }

std::string folded(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// The sets that are asked about, each as it was made: whoever is refused leaves it so, and it serves the next one.
class FreshSets {
 public:
  explicit FreshSets(const Company& company) : company_(company) {}
  const Set& get(bool is_secret) {
    auto& set = sets_[is_secret ? 1 : 0];
    if (!set) set = company_.make(is_secret);
    return *set;
  }
  void use_up(bool is_secret) { sets_[is_secret ? 1 : 0].reset(); }

 private:
  const Company& company_;
  std::optional<Set> sets_[2];
};

void check_row(const Company& company, const std::string& route, const Row& row, bool is_secret, FreshSets& sets) {
  const Statuses& expected = is_secret ? row.secret : row.foreign;
  const std::string method = route.substr(0, route.find(' '));
  const bool is_change = method != "GET";
  std::optional<Asked> asked;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    if (!asked) asked = row.ask(sets.get(is_secret));
    const kartoteka::Answer answer = company.as(kRoles[i]).with_header("If-Match", "*").send(method, asked->path, asked->body, asked->content_type);
    const std::string what = std::string(kRoles[i]) + " " + method + " " + asked->path + " (" + (is_secret ? "secret" : "foreign") + ")";
    CHECK_MESSAGE(answer.status == expected.of[i], what, ": ", answer.text.substr(0, 300));
    const bool is_told = folded(answer.text).find(folded(kSecret)) != std::string::npos;
    CHECK_MESSAGE((is_admitted(kRoles[i]) || !is_told), what, " tells of a confidential record: ", answer.text.substr(0, 300));
    if (is_change && answer.status < 400) {
      asked.reset();
      sets.use_up(is_secret);
    }
  }
  if (is_change) sets.use_up(is_secret);  // what was done before the question may have changed it
}

/// The routes in parts of about the same weight, by the first word of their path below the root; the last one has the others.
constexpr const char* kParts[]{
    " clients threads tasks contacts links ",
    " appointments work procedures procedure-runs procedure-rules attachments ",
    " sellers invoice-series services client-prices invoice-templates invoices payments ",
    " answers categories synonyms pins stop-words wording-proposals searches reports search suggest similar ",
    ""};

std::size_t part_of(const std::string& path) {
  const std::string root = std::string(http::kApiRoot) + "/";
  const std::string below = path.starts_with(root) ? path.substr(root.size()) : "";
  const std::string word = " " + below.substr(0, below.find('/')) + " ";
  for (std::size_t part = 0; part + 1 < std::size(kParts); ++part) {
    if (std::string_view(kParts[part]).find(word) != std::string_view::npos) return part;
  }
  return std::size(kParts) - 1;
}

void check_part(std::size_t part) {
  const Company company;
  const Matrix matrix(company);
  FreshSets sets(company);
  std::size_t checked = 0;
  for (const http::ApiRoute& route : http::api_routes()) {
    const std::string name = route.method + " " + route.path;
    const auto row = matrix.rows().find(name);
    if (row == matrix.rows().end() || part_of(route.path) != part) continue;
    check_row(company, name, row->second, false, sets);
    check_row(company, name, row->second, true, sets);
    ++checked;
  }
  CHECK(checked > 0);
}

}  // namespace

TEST_CASE("every route that is served stands in the table of rights, and no other") {
  const Company company;
  const Matrix matrix(company);
  std::set<std::string> served;
  for (const http::ApiRoute& route : http::api_routes()) {
    const std::string name = route.method + " " + route.path;
    served.insert(name);
    CHECK_MESSAGE(matrix.rows().contains(name), name, " is not in the table of rights");
  }
  for (const auto& [name, row] : matrix.rows()) CHECK_MESSAGE(served.contains(name), name, " is in the table of rights and not served");
}

TEST_CASE("clients and their matters give each role what is his, and to nobody a word of what is confidential") { check_part(0); }
TEST_CASE("work, procedures and files give each role what is his, and to nobody a word of what is confidential") { check_part(1); }
TEST_CASE("invoicing gives each role what is his, and to nobody a word of what is confidential") { check_part(2); }
TEST_CASE("answers and search give each role what is theirs, and to nobody a word of what is confidential") { check_part(3); }
TEST_CASE("people and the program itself give each role what is his, and to nobody a word of what is confidential") { check_part(4); }
