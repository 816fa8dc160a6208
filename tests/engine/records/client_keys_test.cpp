#include "engine/records/client_keys.h"

#include <doctest/doctest.h>

#include "engine/records/edit_distance.h"
#include "engine/records/name_folding.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Fixture : StoreFixture {
  Client add(const std::string& name, const std::string& phone = "", const std::string& email = "", const std::string& nip = "") {
    Client record;
    record.code = "K" + std::to_string(++made);
    record.name = name;
    record.nip = nip;
    if (!phone.empty()) record.phones = {{"biuro", phone}};
    if (!email.empty()) record.emails = {{"biuro", email}};
    store.create(client_kind(), record, system);
    return record;
  }
  /// "K1 name phone; K2 name": the codes of likely duplicates with what speaks for them.
  std::string duplicates(const Client& typed) {
    std::string text;
    for (const Duplicate& duplicate : find_duplicates(store, typed, system, 10)) {
      text += (text.empty() ? "" : "; ") + duplicate.client->code;
      for (const std::string& reason : duplicate.reasons) text += " " + reason;
    }
    return text;
  }
  std::string named(const std::string& name) {
    Client typed;
    typed.name = name;
    return duplicates(typed);
  }
  int made = 0;
};

}  // namespace

TEST_CASE("names are told apart by their words without legal forms, case and diacritics") {
  using Words = std::vector<std::string>;
  CHECK(name_words("Żółw Sp. z o.o.") == Words{"zolw"});
  CHECK(name_words("ŻÓŁW spółka z ograniczoną odpowiedzialnością") == Words{"zolw"});
  CHECK(name_words("Przedsiębiorstwo Handlowo-Usługowe „Łoś” S.A.") == Words{"los"});
  CHECK(name_words("J.Kowalski i Synowie") == Words{"j", "kowalski", "synowie"});
  CHECK(name_words("Usługi Sp. z o.o.") == Words{"uslugi", "sp", "z", "oo"});
  CHECK(folded_words("Größe–Straße\u00a07").size() == 3);
}

TEST_CASE("distances of texts count swaps of neighbours once and stop at the limit") {
  CHECK(edit_distance("kowalski", "kowalski", 2) == 0);
  CHECK(edit_distance("kowalski", "kowlaski", 2) == 1);
  CHECK(edit_distance("kowalski", "kowalsky", 2) == 1);
  CHECK(edit_distance("kowalski", "kowalskie", 2) == 1);
  CHECK(edit_distance("kowalski", "nowakowski", 2) > 2);
}

TEST_CASE_FIXTURE(Fixture, "a client is noticed by phone and e-mail in any writing") {
  add("Kowalski", "+48 22 123 45 67", "Biuro@Kowalski.pl");
  Client typed;
  typed.phones = {{"", "(22) 123-45-67"}};
  CHECK(duplicates(typed) == "K1 phone");
  typed.phones = {{"", "0048221234567"}};
  CHECK(duplicates(typed) == "K1 phone");
  typed.phones = {{"", "22 123"}};
  CHECK(duplicates(typed) == "");
  typed.people = {{"Jan", "", "022 123 45 67", "biuro@kowalski.PL"}};
  CHECK(duplicates(typed) == "K1 phone email");
}

TEST_CASE_FIXTURE(Fixture, "a client is noticed by its tax number in any writing, and it outweighs a name") {
  add("Zupełnie Inna Nazwa", "", "", "5260250274");
  add("Transport Kowalski");
  Client typed;
  typed.name = "Transport Kowalski";
  typed.nip = "PL 526-025-02-74";
  CHECK(duplicates(typed) == "K1 nip; K2 name");
}

TEST_CASE_FIXTURE(Fixture, "a client is noticed by a name that is alike") {
  add("Kowalski Transport Sp. z o.o.");
  add("Nowak");
  CHECK(named("KOWALSKI TRANSPORT") == "K1 name");
  CHECK(named("Transport Kowalski S.A.") == "K1 name");
  CHECK(named("Kowalsky Transport") == "K1 name");
  CHECK(named("Kowalski Trasnport") == "K1 name");
  CHECK(named("Owalski Transport") == "K1 name");
  CHECK(named("Nowa") == "");
  CHECK(named("Nowka") == "K2 name");
  CHECK(named("Kowalczyk Transport") == "");
  CHECK(named("Sp. z o.o.") == "");
}

TEST_CASE_FIXTURE(Fixture, "keys follow changes, the bin and restoring; a client is not its own duplicate") {
  Client record = add("Kowalski Transport");
  CHECK(duplicates(record) == "");
  record.name = "Malinowski Spedycja";
  store.update(client_kind(), record, std::nullopt, system);
  CHECK(named("Kowalski Transport") == "");
  CHECK(named("Malinowski Spedycja") == "K1 name");
  store.remove(client_kind(), record.id, std::nullopt, system);
  CHECK(named("Malinowski Spedycja") == "");
  store.restore(client_kind(), record.id, std::nullopt, system);
  CHECK(named("Malinowski Spedycja") == "K1 name");
}

TEST_CASE_FIXTURE(Fixture, "keys that are missing or were made by other rules are made anew") {
  add("Kowalski Transport");
  connection.execute("DELETE FROM client_key");
  CHECK(renew_client_keys(store) == 1);
  CHECK(named("Kowalski Transport") == "K1 name");
  CHECK(renew_client_keys(store) == 0);
}

TEST_CASE_FIXTURE(Fixture, "a confidential client is no duplicate for those who do not see it") {
  User stranger;
  stranger.login = stranger.name = "obcy";
  store.create(user_kind(), stranger, system);
  User owner;
  owner.login = owner.name = "opiekun";
  store.create(user_kind(), owner, system);
  Client record = add("Kowalski Transport");
  record.confidential = true;
  record.owner = owner.id;
  store.update(client_kind(), record, std::nullopt, system);
  Client typed;
  typed.name = record.name;
  CHECK(find_duplicates(store, typed, {stranger.id, "administrator", true}, 10).empty());
  CHECK(find_duplicates(store, typed, {owner.id, "operator", true}, 10).size() == 1);
}
