#include "engine/records/kinds/link.h"

namespace kartoteka::records {

const Kind& link_kind() {
  static const Kind kind{
      .name = "link",
      .path = "links",
      .table = "link",
      .label = {"Powiązanie", "Link"},
      .plural = {"Powiązania", "Links"},
      .is_searched = false,
      .make = make_record<Link>,
      .fields =
          {
              record_key<&Link::source>("source", {"Od", "From"}).required(),
              record_key<&Link::target>("target", {"Do", "To"}).required(),
              text<&Link::note>("note", {"Opis", "Note"}).found_as(SearchRole::title),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
