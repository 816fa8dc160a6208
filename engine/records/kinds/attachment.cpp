#include "engine/records/kinds/attachment.h"

namespace kartoteka::records {

const Kind& attachment_kind() {
  static const Kind kind{
      .name = "attachment",
      .path = "attachments",
      .table = "attachment",
      .label = {"Załącznik", "Attachment"},
      .plural = {"Załączniki", "Attachments"},
      .make = make_record<Attachment>,
      .fields =
          {
              text<&Attachment::name>("name", {"Nazwa", "Name"}).required().limit(300).found_as(SearchRole::title),
              record_keys<&Attachment::ties>("ties", {"Powiązany z", "Tied to"}).filters("tie"),
              markdown<&Attachment::note>("note", {"Uwagi", "Note"}).found_as(SearchRole::body),
              reference<&Attachment::owner>("owner", {"Opiekun", "Owner"}, "user"),
              text<&Attachment::media_type>("media_type", {"Rodzaj", "Media type"}).limit(200).computed(),
              integer<&Attachment::size_bytes>("size_bytes", {"Rozmiar (B)", "Size (bytes)"}).computed(),
              text<&Attachment::sha256>("sha256", {"SHA-256", "SHA-256"}).limit(64).computed(),
              choice<&Attachment::text_state>("text_state", {"Odczyt treści", "Reading"},
                                              {{"pending", {"czeka", "waiting"}},
                                               {"done", {"odczytany", "read"}},
                                               {"no_text", {"bez tekstu", "no text"}},
                                               {"failed", {"nieodczytany", "not read"}}})
                  .computed(),
              text<&Attachment::text_reason>("text_reason", {"Powód", "Reason"}).computed(),
              text<&Attachment::document_title>("document_title", {"Tytuł w pliku", "Title in the file"}).computed().found_as(SearchRole::other_title),
              text<&Attachment::document_author>("document_author", {"Autor w pliku", "Author in the file"}).computed().found_as(SearchRole::body),
              instant<&Attachment::document_date>("document_date", {"Data w pliku", "Date in the file"}).computed().found_as(SearchRole::date),
              integer<&Attachment::pages>("pages", {"Strony z tekstem", "Pages with text"}).computed(),
              integer<&Attachment::unread_pages>("unread_pages", {"Strony nieodczytane", "Pages not read"}).computed(),
              boolean<&Attachment::has_preview>("has_preview", {"Podgląd", "Preview"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
