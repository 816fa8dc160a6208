// Parts of descriptions that several routes share.
#pragma once

#include "http/operation.h"

namespace kartoteka::http {

ParameterDescription id_parameter(std::string description = "the record's id");
ParameterDescription idempotency_parameter();
/// limit and cursor.
void add_page_parameters(Operation& operation);
/// expand and render.
void add_representation(Operation& operation);

}  // namespace kartoteka::http
