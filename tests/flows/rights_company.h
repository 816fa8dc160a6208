// A company with people of every standing to a record, and sets of records that hang on one client.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "tests/flows/api_client.h"

namespace kartoteka {

/// Stands in every text of the confidential records and in no other.
inline constexpr const char* kSecret = "Zxqtajne";

/// Ids of one client and of what hangs on it, all owned and made by the owner.
struct Set {
  std::map<std::string, std::int64_t> id;
  std::string of(const std::string& kind) const { return std::to_string(id.at(kind)); }
};

/// Users are named by what they are to the records: owner, stranger, confidant (operators), manager (of the owner's team),
/// other_manager, administrator; nobody. Invoices are made by the biller, a manager who is admitted to every client.
class Company {
 public:
  Company() {
    for (const char* role : {"owner", "stranger", "confidant"}) add_user(role, "operator");
    for (const char* role : {"manager", "other_manager"}) add_user(std::string(role) + "_of_team", "manager", role);
    add_user("biller", "manager");
    post("/teams", {{"name", "Zespół"}, {"manager", users_["manager"]}, {"members", {users_["owner"]}}});
    post("/teams", {{"name", "Inny zespół"}, {"manager", users_["other_manager"]}, {"members", {users_["stranger"]}}});
    post("/sellers", {{"name", "Nasza Firma"}, {"nip", "5260250274"}, {"street", "ul. Długa 1"}, {"postcode", "00-001"}, {"city", "Warszawa"}});
    post("/invoice-series", {{"name", "Faktury"}});
    service_ = post("/services", {{"code", "OPIEKA"}, {"name", "Opieka"}, {"net_price", "100.00"}}).body["id"];
    post("/attributes", {{"key", "branza"}, {"label", "Branża"}, {"type", "text"}});
  }

  ApiClient as(const std::string& role) const {
    if (role == "nobody") return served_.nobody();
    if (role == "administrator") return served_.as(role);
    return served_.nobody().with_token(tokens_.at(role));
  }

  /// One client, confidential or not, and a record of each kind that hangs on it.
  Set make(bool is_secret) const {
    const std::string word = is_secret ? kSecret : "jawne";
    const ApiClient owner = as("owner");
    Set set;
    const auto add = [&](const std::string& kind, const std::string& path, json body) {
      const kartoteka::Answer made = owner.post(path, body);
      REQUIRE_MESSAGE(made.status == 201, path, " ", body.dump(), ": ", made.text);
      set.id[kind] = made.body["id"];
      last_change_ = made.header("Kartoteka-Change");
    };
    json client{{"code", word + std::to_string(++made_)}, {"name", "Sekretny " + word + std::to_string(made_)}, {"owner", users_.at("owner")},
                {"nip", "5260250274"}, {"tags", {word}}, {"attributes", {{{"attribute", "branza"}, {"value", word}}}}, {"note", "Sekretny " + word},
                {"street", "ul. Krótka 2"}, {"postcode", "30-002"}, {"city", "Kraków"}};
    if (is_secret) client["confidential"] = true, client["confidants"] = json::array({users_.at("confidant"), users_.at("biller")});
    add("client", "/clients", client);
    const json hanging{{"client", set.id["client"]}, {"owner", users_.at("owner")}};
    const auto with = [&](json body) {
      body.update(hanging);
      return body;
    };
    add("thread", "/threads", with({{"title", "Sekretny wątek " + word}}));
    add("task", "/tasks", {{"title", "Sekretny plan " + word}, {"thread", set.id["thread"]}, {"owner", users_.at("owner")},
                           {"start_at", "2026-05-04T08:00:00Z"}, {"due_at", "2026-05-05T10:00:00Z"}, {"planned_minutes", 30}});
    add("contact", "/contacts", with({{"subject", "Sekretny telefon " + word}, {"started_at", "2026-05-03T09:30:00Z"}, {"thread", set.id["thread"]}}));
    add("appointment", "/appointments", with({{"subject", "Sekretne spotkanie " + word}, {"starts_at", "2026-05-04T09:30:00Z"}, {"thread", set.id["thread"]}, {"place", "Sala " + word}}));
    add("work", "/work", {{"task", set.id["task"]}, {"owner", users_.at("owner")}, {"started_at", "2026-05-03T09:30:00Z"}, {"minutes", 5}, {"subject", "Sekretny trud " + word}});
    add("link", "/links", {{"source", "client:" + set.of("client")}, {"target", "thread:" + set.of("thread")}, {"note", "Sekretny związek " + word}});
    const kartoteka::Answer file = owner.send("POST", "/attachments/upload?name=sekretny-" + word + ".txt&ties=contact:" + set.of("contact"),
                                              "Sekretny plik " + word, "text/plain");
    REQUIRE_MESSAGE(file.status == 201, file.text);
    set.id["attachment"] = file.body["id"];
    last_change_ = file.header("Kartoteka-Change");
    return set;
  }

  /// Of the administrator, who signs in with a password.
  ApiClient session(const std::string& login) const { return served_.session(login); }

  /// The set with what hangs on its client of invoicing: a price, a template, a draft, an issued invoice and a payment.
  Set bill(Set set) const {
    const ApiClient owner = as("owner");
    const std::string word = owner.get("/clients/" + set.of("client")).body["tags"][0];
    const ApiClient biller = as("biller");
    const auto bill = [&](const std::string& kind, const std::string& path, const json& body) {
      const kartoteka::Answer made = biller.post(path, body);
      REQUIRE_MESSAGE(made.status < 300, path, " ", body.dump(), ": ", made.text);
      if (!kind.empty()) set.id[kind] = made.body["id"];
      last_change_ = made.header("Kartoteka-Change");
    };
    const json draft{{"client", set.id["client"]}, {"subject", "Sekretna faktura " + word}, {"lines", {{{"service", service_}}}}};
    const auto dear = post("/services", {{"code", unique()}, {"name", "Droga usługa"}}).body["id"];
    bill("client_price", "/client-prices", {{"client", set.id["client"]}, {"service", dear}, {"net_price", "90.00"}, {"note", "Sekretna cena " + word}});
    bill("invoice_template", "/invoice-templates", {{"name", "Sekretny wzorzec " + word}, {"clients", {set.id["client"]}}, {"starts_on", "2026-01-01"}, {"active", false},
                                                    {"lines", {{{"service", service_}}}}});
    bill("invoice", "/invoices", draft);
    bill("issued", "/invoices", draft);
    bill("", "/invoices/" + set.of("issued") + "/issue", json::object());
    bill("payment", "/payments", {{"invoice", set.id["issued"]}, {"paid_on", "2026-05-03"}, {"amount", "1.00"}, {"note", "Sekretna wpłata " + word}});
    return set;
  }

  std::int64_t service() const { return service_; }
  std::int64_t user(const std::string& role) const { return users_.at(role); }
  const std::string& last_change() const { return last_change_; }
  kartoteka::Answer post(const std::string& path, const json& body) const {
    kartoteka::Answer made = served_.as("administrator").post(path, body);
    REQUIRE_MESSAGE(made.status == 201, path, ": ", made.text);
    return made;
  }
  /// Different at each call, for what must be unique.
  std::string unique() const { return "u" + std::to_string(++made_); }

 private:
  void add_user(const std::string& login, const std::string& role, std::string name = "") {
    if (name.empty()) name = login;
    users_[name] = post("/users", {{"login", login}, {"name", "Jan " + name}, {"role", role}}).body["id"];
    const auto id = std::to_string(users_[name]);
    REQUIRE(served_.as("administrator").put("/users/" + id + "/password", {{"password", kPassword}}).status == 204);
    const kartoteka::Answer token = served_.session(login).post("/tokens", {{"name", "test"}, {"scopes", {"read", "write"}}});
    REQUIRE_MESSAGE(token.status == 201, token.text);
    tokens_[name] = token.body["token"];
  }

  ServedCompany served_;
  std::map<std::string, std::int64_t> users_;
  std::int64_t service_ = 0;
  std::map<std::string, std::string> tokens_;
  mutable std::string last_change_;
  mutable int made_ = 0;
};

}  // namespace kartoteka
