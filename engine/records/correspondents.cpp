#include "engine/records/correspondents.h"

#include <algorithm>
#include <array>

namespace kartoteka::records {
namespace {

/// Mail services for everybody, Polish and foreign.
constexpr std::array<std::string_view, 34> kPublicDomains{
    "gmail.com",   "googlemail.com", "wp.pl",       "o2.pl",      "onet.pl",     "onet.eu",   "op.pl",        "vp.pl",     "poczta.onet.pl",
    "interia.pl",  "interia.eu",     "poczta.fm",   "gazeta.pl",  "tlen.pl",     "go2.pl",    "buziaczek.pl", "autograf.pl", "onet.com.pl",
    "outlook.com", "hotmail.com",    "live.com",    "msn.com",    "yahoo.com",   "icloud.com", "me.com",      "protonmail.com", "proton.me",
    "int.pl",      "amorki.pl",      "spoko.pl",    "neostrada.pl", "poczta.pl", "outlook.pl", "gmx.com"};

std::vector<RecordId> clients_where(db::Connection& connection, const std::string& condition, const std::string& parameter) {
  std::vector<RecordId> ids;
  auto rows = connection.query(
      "SELECT id FROM client WHERE deleted_at IS NULL AND id IN (SELECT record_id FROM client_emails WHERE LOWER(address) " + condition +
          " :a UNION SELECT record_id FROM client_people WHERE LOWER(email) " + condition + " :b) ORDER BY id",
      {parameter, parameter}, {db::ColumnType::integer});
  while (rows.next()) ids.push_back(rows.integer(0));
  return ids;
}

}  // namespace

std::optional<RecordId> user_of_email(db::Connection& connection, const std::string& address) {
  if (address.empty()) return std::nullopt;
  return connection.query_integer("SELECT id FROM app_user WHERE deleted_at IS NULL AND LOWER(email) = :address ORDER BY id LIMIT 1", {address});
}

std::vector<RecordId> clients_of_email(db::Connection& connection, const std::string& address) {
  return address.empty() ? std::vector<RecordId>() : clients_where(connection, "=", address);
}

std::vector<RecordId> clients_of_domain(db::Connection& connection, std::string_view address) {
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return {};
  const std::string_view domain = address.substr(at + 1);
  const bool is_public = std::find(kPublicDomains.begin(), kPublicDomains.end(), domain) != kPublicDomains.end();
  // What LIKE would take for a pattern stands in no domain.
  if (domain.empty() || is_public || domain.find_first_of("%_\\") != std::string_view::npos) return {};
  return clients_where(connection, "LIKE", "%@" + std::string(domain));
}

std::string person_of_email(db::Connection& connection, RecordId client, const std::string& address) {
  return connection
      .query_text("SELECT name FROM client_people WHERE record_id = :client AND LOWER(email) = :address ORDER BY position LIMIT 1", {client, address})
      .value_or("");
}

}  // namespace kartoteka::records
