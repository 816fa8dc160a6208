#include "indexer/extract/readers/zip_directory.h"

#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

constexpr std::size_t kMaxDeclarationBytes = 100;

bool is_office_part(std::string_view name, std::string_view folder) { return name.starts_with(folder) && name.ends_with(".xml"); }

}  // namespace

ZipDirectory look_into_zip(std::string_view bytes) {
  ZipDirectory directory;
  Output account(ExtractionRequest{});
  try {
    bool is_package = false;
    for (ZipReader zip(bytes, account); zip.next();) {
      const std::string& name = zip.name();
      if (name == "mimetype" && directory.declared.empty()) {
        directory.declared = zip.read_all(kMaxDeclarationBytes);
        while (directory.declared.ends_with('\n') || directory.declared.ends_with('\r')) directory.declared.pop_back();
      }
      is_package = is_package || name == "[Content_Types].xml";
      directory.has_word = directory.has_word || is_office_part(name, "word/document");
      directory.has_workbook = directory.has_workbook || name == "xl/workbook.xml";
      directory.has_presentation = directory.has_presentation || name == "ppt/presentation.xml";
    }
    // A ZIP of a document's unpacked folder is no document.
    directory.has_word = directory.has_word && is_package;
    directory.has_workbook = directory.has_workbook && is_package;
    directory.has_presentation = directory.has_presentation && is_package;
  } catch (const Failure& failure) {
    directory.is_crowded = failure.is_total;
  }
  return directory;
}

}  // namespace kartoteka::extract
