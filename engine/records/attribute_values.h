// The values of the company's own attributes (kinds/attribute.h): checked by their definitions and brought to one form,
// so that equal values are equal texts. Numbers are written "-1234.5", dates "2026-05-03", yes/no "true" and "false".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/kinds/attribute.h"
#include "engine/records/kinds/client.h"

namespace kartoteka::records {

/// Brings a value to its form: numbers may come with a comma or spaces, dates as "3.05.2026", yes/no in Polish.
/// @return  what is wrong with it, or nothing
std::optional<std::string> normalise_attribute(const Attribute& definition, std::string& value);

/// The definition of a key that is not in the bin.
std::optional<Attribute> find_attribute(db::Connection& connection, const std::string& key);

/// Checks and normalises the attributes of a client.
void check_attributes(db::Connection& connection, Client& client, std::vector<FieldProblem>& problems);
/// A definition that clients have values of keeps its key, its type and the choices that they made.
/// @param before  null for a new one
void check_definition(db::Connection& connection, const Attribute* before, const Attribute& after, std::vector<FieldProblem>& problems);
bool is_attribute_in_use(db::Connection& connection, const std::string& key);

/// Keeps the clients that have one of the values, or one in from <= value < to (numbers and dates only). Values as people
/// type them.
struct AttributeFilter {
  std::string key;
  std::vector<std::string> any_of;
  std::optional<std::string> from;
  std::optional<std::string> to;
};

/// The same filter with its values in their form.
/// Errors: invalid_argument with the parameter of a list as pointer ("/attribute", "/attribute.obrot_from").
AttributeFilter normalise_filter(db::Connection& connection, AttributeFilter filter, bool& is_number);

/// "branza=Transport" with the value in its form, as the search filter "attribute" holds it. What is not well-formed
/// comes back as it is: it finds nothing.
std::string normalise_attribute_pair(db::Connection& connection, const std::string& pair);

}  // namespace kartoteka::records
