#include "engine/records/kinds/attribute.h"

#include "engine/records/checks.h"

namespace kartoteka::records {

const Kind& attribute_kind() {
  static const Kind kind{
      .name = "attribute",
      .path = "attributes",
      .table = "attribute",
      .label = {"Cecha własna", "Attribute"},
      .plural = {"Cechy własne", "Attributes"},
      .is_searched = false,
      .is_administered = true,
      .make = make_record<Attribute>,
      .fields =
          {
              text<&Attribute::key>("key", {"Klucz", "Key"}).required().unique().limit(60).checked_by(check_attribute_key),
              text<&Attribute::label>("label", {"Nazwa", "Label"}).required().limit(100).found_as(SearchRole::title),
              choice<&Attribute::type>("type", {"Typ", "Type"},
                                       {{"text", {"tekst", "text"}},
                                        {"number", {"liczba", "number"}},
                                        {"date", {"data", "date"}},
                                        {"choice", {"wybór", "choice"}},
                                        {"boolean", {"tak/nie", "yes/no"}}})
                  .required(),
              list<&Attribute::choices>("choices", {"Do wyboru", "Choices"}).limit(100),
              integer<&Attribute::position>("position", {"Kolejność", "Position"}).range(0, 1000),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
