#include "indexer/demo/client_details.h"

#include <algorithm>

#include "indexer/demo/random.h"

namespace kartoteka::demo {
namespace {

using records::Attribute;
using records::RecordId;

/// Tags of the portfolio that say what a client does.
std::vector<std::string> trades() {
  return {"budownictwo", "e-commerce",    "edukacja",    "gastronomia", "handel",        "kancelaria", "medycyna",  "motoryzacja", "najem",
          "nieruchomości", "organizacja", "produkcja",   "projektowanie", "rolnictwo",   "transport",  "turystyka", "usługi"};
}

constexpr std::size_t kConfidentialClients = 2;

Attribute attribute(std::string key, std::string label, std::string type, std::int64_t position, std::vector<std::string> choices = {}) {
  Attribute made;
  made.key = std::move(key);
  made.label = std::move(label);
  made.type = std::move(type);
  made.choices = std::move(choices);
  made.position = position;
  return made;
}

void add_attributes(records::Client& client, Random& random) {
  const std::vector<std::string> known = trades();
  const auto trade = std::find_if(client.tags.begin(), client.tags.end(),
                                  [&](const std::string& tag) { return std::find(known.begin(), known.end(), tag) != known.end(); });
  if (trade != client.tags.end()) client.attributes.push_back({"branza", *trade});
  if (client.entity_type == "company") client.attributes.push_back({"zatrudnienie", std::to_string(random.between(1, 120))});
  client.attributes.push_back({"umowa_od", std::to_string(random.between(2015, 2023)) + "-0" + std::to_string(random.between(1, 9)) + "-01"});
  client.attributes.push_back({"abonament", std::to_string(random.between(2, 40) * 50) + (random.chance(30) ? ",50" : "")});
  client.attributes.push_back({"zgoda_marketingowa", random.chance(60) ? "tak" : "nie"});
  if (random.chance(20)) client.attributes.push_back({"program", random.pick(std::vector<std::string>{"Arkusz w LibreOffice", "Własny, pisany na zamówienie", "Kasa fiskalna z eksportem"})});
}

void add_branch(std::vector<ClientCard>& cards, ClientCard& card, Random& random) {
  const records::Client& town = cards[random.below(cards.size())].client;
  card.client.addresses.push_back({random.chance(50) ? "oddział" : "do korespondencji",
                                   random.pick(std::vector<std::string>{"Składowa", "Młyńska", "Żeglarska", "Dworcowa"}) + ' ' + std::to_string(random.between(1, 90)),
                                   town.postcode, town.city, "Polska"});
}

/// Clients with threads, those first of whose contacts the fewest people know.
std::vector<RecordId> least_known_clients(db::Connection& connection) {
  std::vector<RecordId> clients;
  auto rows = connection.query(
      "SELECT thread.client FROM thread JOIN contact ON contact.client = thread.client WHERE contact.owner IS NOT NULL "
      "GROUP BY thread.client HAVING COUNT(DISTINCT contact.id) >= 3 ORDER BY COUNT(DISTINCT contact.owner), thread.client LIMIT :most",
      {std::int64_t{kConfidentialClients}}, {db::ColumnType::integer});
  while (rows.next()) clients.push_back(rows.integer(0));
  return clients;
}

/// Those who have written in the client's matters, its owner left out.
std::vector<RecordId> people_of(db::Connection& connection, RecordId client, std::optional<RecordId> owner) {
  std::vector<RecordId> people;
  auto rows = connection.query(
      "SELECT owner FROM thread WHERE client = :a UNION SELECT owner FROM contact WHERE client = :b UNION SELECT owner FROM task WHERE client = :c "
      "OR thread IN (SELECT id FROM thread WHERE client = :d)",
      {client, client, client, client}, {db::ColumnType::integer});
  while (rows.next()) {
    if (!rows.is_null(0) && rows.integer(0) != owner) people.push_back(rows.integer(0));
  }
  return people;
}

}  // namespace

std::vector<Attribute> company_attributes() {
  return {attribute("branza", "Branża", "choice", 1, trades()),
          attribute("zatrudnienie", "Zatrudnienie (osób)", "number", 2),
          attribute("umowa_od", "Umowa od", "date", 3),
          attribute("abonament", "Abonament (zł miesięcznie)", "number", 4),
          attribute("zgoda_marketingowa", "Zgoda marketingowa", "boolean", 5),
          attribute("program", "Używany program", "text", 6)};
}

void add_details(std::vector<ClientCard>& cards, std::uint64_t seed) {
  for (std::size_t i = 0; i < cards.size(); ++i) {
    Random random = Random::derived(seed, "client details", i);
    records::Client& client = cards[i].client;
    add_attributes(client, random);
    const bool has_computers = std::find(client.tags.begin(), client.tags.end(), "wsparcie-it") != client.tags.end();
    if (has_computers && !cards[i].category.starts_with("Wsparcie IT")) client.categories.emplace_back("Wsparcie IT/Abonament");
    if (client.entity_type == "company" && random.chance(25)) add_branch(cards, cards[i], random);
  }
}

std::vector<RecordId> close_confidential_clients(records::Store& store) {
  const auto clients = least_known_clients(store.connection());
  for (const RecordId id : clients) {
    const auto record = store.get(records::client_kind(), id, records::Viewer::system());
    auto& client = static_cast<records::Client&>(*record);
    client.confidential = true;
    client.confidants = people_of(store.connection(), id, client.owner);
    store.update(records::client_kind(), client, std::nullopt, records::Viewer::on_behalf_of({client.owner, "operator", true}));
  }
  return clients;
}

}  // namespace kartoteka::demo
