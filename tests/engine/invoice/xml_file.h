// Reads XML files back, independently of what wrote them, and validates them against the ministry's schema.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kartoteka::invoice::test {

class XmlFile {
 public:
  /// @throws std::runtime_error if it is not well-formed
  explicit XmlFile(const std::string& bytes);
  ~XmlFile();

  /// The texts of the elements at a path such as "/Faktura/Fa/P_15" (of FA(3)'s namespace), in their order.
  std::vector<std::string> all(const std::string& path) const;
  /// The only one there; "" where there is none.
  std::string text(const std::string& path) const;

 private:
  friend class Fa3Schema;
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// The schema of the folder that KARTOTEKA_FA3_SCHEMA names: schemat_FA(3)_v1-0E.xsd, catalog.xml and bazowe/.
class Fa3Schema {
 public:
  /// Nothing where the variable is not set.
  static std::unique_ptr<Fa3Schema> load();
  ~Fa3Schema();

  /// What is wrong; empty for a valid file.
  std::string problems(const XmlFile& file) const;

 private:
  Fa3Schema();
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace kartoteka::invoice::test
