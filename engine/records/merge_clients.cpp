#include "engine/records/merge_clients.h"

#include <algorithm>
#include <set>

#include "engine/records/client_keys.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/moved_references.h"
#include "engine/records/name_folding.h"

namespace kartoteka::records {
namespace {

std::unique_ptr<Client> load(Store& store, RecordId id, const Viewer& writer) {
  return std::unique_ptr<Client>(static_cast<Client*>(store.get(client_kind(), id, writer).release()));
}

void take_over(std::string& mine, const std::string& theirs) {
  if (mine.empty()) mine = theirs;
}

/// Adds what the other list has and this one lacks; `key` says what makes two items the same.
template <typename Item, typename Key>
void unite(std::vector<Item>& mine, const std::vector<Item>& theirs, Key key) {
  std::set<decltype(key(theirs.front()))> known;
  for (const Item& item : mine) known.insert(key(item));
  for (const Item& item : theirs) {
    if (mine.size() < kMaxListItems && known.insert(key(item)).second) mine.push_back(item);
  }
}

template <typename Item>
void unite(std::vector<Item>& mine, const std::vector<Item>& theirs) {
  unite(mine, theirs, [](const Item& item) { return item; });
}

Address seat_of(const Client& client) { return {"", client.street, client.postcode, client.city, client.country}; }

std::string key_of(const Address& address) {
  std::string key;
  for (const std::string& word : folded_words(address.street + " " + address.postcode + " " + address.city)) key += word;
  return key;
}

/// The seat is taken over as a whole; where both have one the other's becomes a further address.
void unite_addresses(Client& stays, const Client& goes) {
  const std::string theirs = key_of(seat_of(goes));
  const std::string mine = key_of(seat_of(stays));
  if (mine.empty()) {
    stays.street = goes.street;
    stays.postcode = goes.postcode;
    stays.city = goes.city;
    take_over(stays.country, goes.country);
  }
  std::vector<Address> others = goes.addresses;
  if (!mine.empty() && !theirs.empty() && mine != theirs) others.insert(others.begin(), seat_of(goes));
  unite(stays.addresses, others, [](const Address& address) { return key_of(address); });
}

void unite_lists(Client& stays, const Client& goes) {
  unite(stays.phones, goes.phones, [](const Phone& phone) { return phone_key(phone.number).empty() ? phone.number : phone_key(phone.number); });
  unite(stays.emails, goes.emails, [](const EmailAddress& email) { return email_key(email.address); });
  unite(stays.people, goes.people, [](const Person& person) { return person.name.empty() ? person.phone + person.email : person.name; });
  unite(stays.categories, goes.categories);
  unite(stays.tags, goes.tags);
  unite(stays.attributes, goes.attributes, [](const AttributeValue& value) { return value.attribute; });
}

/// Nobody loses sight of what he saw because it was merged, and nobody gains it.
void unite_readers(Client& stays, const Client& goes) {
  stays.confidential = stays.confidential || goes.confidential;
  if (!stays.owner) stays.owner = goes.owner;
  std::vector<RecordId> readers = goes.confidants;
  if (goes.confidential && goes.owner && goes.owner != stays.owner) readers.push_back(*goes.owner);
  unite(stays.confidants, readers);
}

void require_presence(const Client& client) {
  if (client.deleted_at) throw Error(ErrorCode::conflict, "client " + std::to_string(client.id) + " is in the bin: restore it first");
}

}  // namespace

Client united(const Client& stays, const Client& goes) {
  Client result = stays;
  take_over(result.nip, goes.nip);
  take_over(result.tax_number, goes.tax_number);
  take_over(result.regon, goes.regon);
  unite_addresses(result, goes);
  unite_lists(result, goes);
  unite_readers(result, goes);
  if (!goes.note.empty()) result.note += (result.note.empty() ? "" : "\n\n") + goes.note;
  return result;
}

std::unique_ptr<Client> merge_clients(Store& store, RecordId client, RecordId into, const Viewer& writer) {
  require_write(writer, client_kind());
  db::Transaction transaction(store.connection());
  auto goes = load(store, client, writer);
  auto stays = load(store, into, writer);
  if (client == into) throw Error::at("/into", "a client cannot be merged into itself");
  if (goes->deleted_at && goes->merged_into == into) return stays;
  require_presence(*goes);
  require_presence(*stays);
  Client result = united(*stays, *goes);
  require_removal(store.connection(), writer, client_kind(), *goes);
  require_change(store.connection(), writer, client_kind(), *stays, result);

  // Readers first: what moves is never seen by those who may not.
  store.rewrite(client_kind(), result, writer);
  move_references(store, client_kind(), client, into, writer);
  move_makings(store.connection(), client, into);
  goes->merged_into = into;
  goes->deleted_at = store.now();
  store.rewrite(client_kind(), *goes, writer, Action::remove);
  transaction.commit();
  return load(store, into, Viewer::system());
}

}  // namespace kartoteka::records
