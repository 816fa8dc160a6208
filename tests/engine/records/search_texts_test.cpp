#include "engine/records/search_texts.h"

#include <doctest/doctest.h>

#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"

using namespace kartoteka::records;
using Texts = std::vector<std::string>;

TEST_CASE("a client is found by its name, its texts and its numbers, those of its rows too") {
  Client client;
  client.code = "KOW";
  client.name = "Kowalski";
  client.nip = "5260250274";
  client.city = "Łódź";
  client.phones = {{"biuro", "601 202 303"}};
  client.people = {{"Anna Nowak", "księgowa", "", "anna@kowalski.pl"}};
  client.tags = {"vat", "zus"};
  client.note = "Dzwonić rano.";
  const SearchTexts texts = search_texts(client_kind(), client);
  CHECK(texts.title == "Kowalski");
  CHECK(texts.other_titles.empty());
  CHECK(texts.body == "Łódź\n\nAnna Nowak\n\nksięgowa\n\nvat\n\nzus\n\nDzwonić rano.");
  CHECK(texts.identifiers == Texts{"KOW", "5260250274", "601 202 303", "anna@kowalski.pl"});
}

TEST_CASE("other wordings of a question are titles too") {
  Answer answer;
  answer.question = "Jak?";
  answer.other_wordings = {"W jaki sposób?", "Którędy?"};
  answer.source = "not searched";
  const SearchTexts texts = search_texts(answer_kind(), answer);
  CHECK(texts.title == "Jak?");
  CHECK(texts.other_titles == Texts{"W jaki sposób?", "Którędy?"});
  CHECK(texts.body.empty());
}

TEST_CASE("dates, references and choices are no texts") {
  Contact contact;
  contact.subject = "Faktura";
  contact.client = 12;
  contact.started_at = kartoteka::parse_instant("2026-05-03T09:30:00Z");
  const SearchTexts texts = search_texts(contact_kind(), contact);
  CHECK(texts.title == "Faktura");
  CHECK(texts.body.empty());
  CHECK(texts.identifiers.empty());
}
