#include "engine/records/kinds/category.h"

namespace kartoteka::records {
namespace {

std::optional<std::string> check_name(std::string& name) {
  if (name.find('/') != std::string::npos) return "must not hold '/', which parts the steps of a path";
  return std::nullopt;
}

}  // namespace

const Kind& category_kind() {
  static const Kind kind{
      .name = "category",
      .path = "categories",
      .table = "category",
      .label = {"Kategoria odpowiedzi", "Category of answers"},
      .plural = {"Kategorie odpowiedzi", "Categories of answers"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<Category>,
      .fields =
          {
              text<&Category::name>("name", {"Nazwa", "Name"}).required().limit(100).checked_by(check_name).found_as(SearchRole::title),
              reference<&Category::parent>("parent", {"Nadrzędna", "Parent"}, "category").filters(""),
              integer<&Category::position>("position", {"Kolejność", "Position"}).range(0, 100'000),
              text<&Category::path>("path", {"Ścieżka", "Path"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
