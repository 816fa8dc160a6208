// Whose an e-mail address is: a user's, a client's, or of somebody at a client's domain.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// The user with this address; not in the bin.
std::optional<RecordId> user_of_email(db::Connection& connection, const std::string& address);
/// The clients that have the address, among their e-mails or their people's; not in the bin.
std::vector<RecordId> clients_of_email(db::Connection& connection, const std::string& address);
/// The clients that have any address of the same domain; none for domains at which anybody can have an address.
std::vector<RecordId> clients_of_domain(db::Connection& connection, std::string_view address);
/// The name of the client's person with this address; "" for none.
std::string person_of_email(db::Connection& connection, RecordId client, const std::string& address);

}  // namespace kartoteka::records
