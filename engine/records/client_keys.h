// By what a client is recognised as one that is known already: its numbers, phones, e-mails and name, each in one form
// and kept in an indexed table, so that likely duplicates are noticed among a hundred thousand clients while somebody
// types. The store writes a client's keys with the client.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kinds/client.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// The words that tell a company from others: lower case, without diacritics, legal forms ("sp. z o.o.") and words
/// that most names have ("przedsiębiorstwo", "usługi"); those stay where nothing else would.
std::vector<std::string> name_words(std::string_view name);
/// Digits without the country's prefix; "" for what is too short to be a number.
std::string phone_key(std::string_view phone);
std::string email_key(std::string_view address);

void write_client_keys(db::Connection& connection, const Client& client);
/// Writes the keys of all clients anew where they were made by other rules than the present ones. Returns how many.
std::size_t renew_client_keys(Store& store);

struct Duplicate {
  std::unique_ptr<Client> client;
  std::vector<std::string> reasons;  ///< nip, regon, phone, email, name
  double score = 0;                  ///< 0..1
};

/// Clients that are likely the one that is typed in, likeliest first, at most `limit`; of those that the viewer sees.
/// @param typed  whatever is known of it, as typed; its own id is left out
std::vector<Duplicate> find_duplicates(Store& store, const Client& typed, const Viewer& viewer, std::size_t limit);

}  // namespace kartoteka::records
