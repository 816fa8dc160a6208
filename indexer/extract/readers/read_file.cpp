#include "indexer/extract/readers/read_file.h"

#include <exception>
#include <new>

#include "indexer/extract/readers/media_type.h"

namespace kartoteka::extract {
namespace {

void read_kind(Format format, std::string_view bytes, Output& output) {
  switch (format) {
    case Format::pdf: return read_pdf(bytes, output);
    case Format::docx: return read_docx(bytes, output);
    case Format::xlsx: return read_xlsx(bytes, output);
    case Format::pptx: return read_pptx(bytes, output);
    case Format::open_document: return read_open_document(bytes, output);
    case Format::epub: return read_epub(bytes, output);
    case Format::html: return read_html(bytes, output);
    case Format::rtf: return read_rtf(bytes, output);
    case Format::doc: return read_doc(bytes, output);
    case Format::mail: return read_mail(bytes, output);
    case Format::plain_text: return read_plain_text(bytes, output);
    case Format::zip: return read_zip(bytes, output);
    case Format::picture: return read_picture(bytes, output);
    case Format::empty: return;
    case Format::encrypted: throw Failure{Reason::encrypted, "the document needs a password"};
    case Format::crowded: throw Failure{Reason::too_large, "too many entries in the archive"};
    case Format::unknown: break;
  }
  throw Failure{Reason::unsupported, "nobody reads this kind of file"};
}

}  // namespace

void read_file(std::string_view bytes, std::string_view name, Output& output) {
  Kind kind = kind_of(bytes, name);
  output.set_media_type(std::move(kind.media_type));
  const bool has_pictures = kind.format == Format::pdf || kind.format == Format::picture;
  if (output.picture_of() > 0 && !has_pictures) throw Failure{Reason::unsupported, "this kind of file has no pictures of pages"};
  read_kind(kind.format, bytes, output);
}

Extraction read_whole_file(std::string_view bytes, const ExtractionRequest& request) {
  Output output(request);
  try {
    read_file(bytes, request.name, output);
    return output.finish();
  } catch (const Failure& failure) {
    return output.fail(failure);
  } catch (const std::bad_alloc&) {
    return output.fail({Reason::too_large, "out of memory"});
  } catch (const std::exception& error) {
    return output.fail({Reason::damaged, error.what()});
  }
}

void read_nested_file(std::string_view bytes, std::string_view name, Output& output) {
  try {
    const Output::Nested nested(output, name);
    read_file(bytes, name, output);
  } catch (const Failure& failure) {
    if (failure.is_total) throw;
    output.count_unread(failure.reason, failure.detail);
  }
}

}  // namespace kartoteka::extract
