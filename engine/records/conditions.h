// Conditions of an SQL statement and their parameters, collected one by one. Whatever comes from outside is bound.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/db/connection.h"

namespace kartoteka::records {

class Conditions {
 public:
  /// Nothing is added for "".
  void add(std::string condition) {
    if (!condition.empty()) conditions_.push_back(std::move(condition));
  }
  /// The name by which a statement has the value: ":p0", ":p1" … Values are bound in the order in which they are given
  /// here, so the conditions must stand in the statement in the order in which they were made.
  std::string bind(db::Value value) {
    parameters_.push_back(std::move(value));
    return ":p" + std::to_string(parameters_.size() - 1);
  }
  /// " WHERE (…) AND (…)", or "" without conditions.
  std::string where() const {
    std::string text;
    for (const std::string& condition : conditions_) text += (text.empty() ? " WHERE (" : " AND (") + condition + ")";
    return text;
  }
  const std::vector<db::Value>& parameters() const { return parameters_; }

 private:
  std::vector<std::string> conditions_;
  std::vector<db::Value> parameters_;
};

}  // namespace kartoteka::records
