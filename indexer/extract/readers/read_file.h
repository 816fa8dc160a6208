// The readers, one for a kind of file, and who of them is asked. All work on bytes in memory and know no file system.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extract/readers/output.h"

namespace kartoteka::extract {

/// Reads a file, or a file within a file, by what its content says it is.
/// @param name  as users call it; tells CSV or Markdown from plain text
/// @throws Failure
void read_file(std::string_view bytes, std::string_view name, Output& output);

/// The same for a whole request: failures become the answer.
Extraction read_whole_file(std::string_view bytes, const ExtractionRequest& request);

/// A file within a file, under its name: what is wrong with it costs only itself, unless a limit for all is passed.
void read_nested_file(std::string_view bytes, std::string_view name, Output& output);

void read_pdf(std::string_view bytes, Output& output);
void read_docx(std::string_view bytes, Output& output);
void read_xlsx(std::string_view bytes, Output& output);
void read_pptx(std::string_view bytes, Output& output);
void read_open_document(std::string_view bytes, Output& output);
void read_epub(std::string_view bytes, Output& output);
void read_html(std::string_view bytes, Output& output);
void read_rtf(std::string_view bytes, Output& output);
void read_doc(std::string_view bytes, Output& output);
void read_mail(std::string_view bytes, Output& output);
void read_plain_text(std::string_view bytes, Output& output);
void read_zip(std::string_view bytes, Output& output);
void read_picture(std::string_view bytes, Output& output);

}  // namespace kartoteka::extract
