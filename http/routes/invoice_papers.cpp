// Invoices as files: the FA(3) file for KSeF, the PDF for people, the QR code, all of a month as a ZIP; the number that
// KSeF gave.
#include <nlohmann/json.hpp>

#include <deque>
#include <fstream>
#include <iterator>
#include <set>

#include "engine/base/error.h"
#include "engine/invoice/ksef.h"
#include "engine/invoice/pdf.h"
#include "engine/invoice/qr_code.h"
#include "engine/records/invoicing/invoice_document.h"
#include "engine/records/invoicing/invoice_files.h"
#include "engine/records/invoicing/issuing.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/seller.h"
#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/content_disposition.h"
#include "http/preconditions.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"
#include "http/transfer/zip_stream.h"

namespace kartoteka::http {
namespace {

using records::Invoice;
using records::InvoiceFile;
using records::Store;

constexpr int kPixelsPerModule = 8;
constexpr std::size_t kInvoicesAtOnce = 50;
/// A logo beyond it is left out of the paper.
constexpr std::uint64_t kMaxLogoBytes = 2 << 20;

Invoice invoice_of_path(const Call& call, Store& store) {
  return static_cast<const Invoice&>(*store.get(records::invoice_kind(), path_id(call), call.viewer));
}

/// "FV/1/02/2026" as a file's name: "FV-1-02-2026"; a draft by its id.
std::string file_stem(const Invoice& invoice) {
  std::string stem = invoice.number.empty() ? "projekt-" + std::to_string(invoice.id) : invoice.number;
  for (char& c : stem) {
    if (static_cast<unsigned char>(c) < 0x20 || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos) c = '-';
  }
  if (stem.front() == '.') stem.front() = '-';
  return stem;
}

/// The bytes of the seller's logo; empty where there is none.
std::string logo_of(const Context& context, Store& store, const Invoice& invoice) {
  if (!invoice.seller || context.files == nullptr) return "";
  const auto seller = store.find(records::seller_kind(), *invoice.seller, records::Viewer::system());
  if (!seller || !static_cast<const records::Seller&>(*seller).logo) return "";
  const auto found = store.find(records::attachment_kind(), *static_cast<const records::Seller&>(*seller).logo, records::Viewer::system());
  if (!found) return "";
  const auto& logo = static_cast<const records::Attachment&>(*found);
  if (logo.deleted_at || static_cast<std::uint64_t>(logo.size_bytes) > kMaxLogoBytes || !context.files->contains(logo.sha256)) return "";
  std::ifstream file(context.files->path_of(logo.sha256), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// @param hash  of its FA(3) file; "" for a draft
invoice::Paper paper_of(const Context& context, Store& store, const Invoice& invoice, std::string hash) {
  return {records::document_of(store, invoice), std::move(hash), invoice.ksef_number, logo_of(context, store, invoice)};
}

Response file(std::string_view content_type, std::string bytes, const std::string& name) {
  Response response = Response::make(200, content_type, std::move(bytes));
  response.headers.set("Content-Disposition", content_disposition(true, name));
  response.headers.set("Cache-Control", "private, no-cache");
  return response;
}

Response xml(Call& call) {
  ParameterReader(call.request.query).finish();
  return call.context().database.read([&](Store& store) {
    const Invoice invoice = invoice_of_path(call, store);
    return file("application/xml", records::invoice_file_of(store, invoice).xml, file_stem(invoice) + ".xml");
  });
}

Response pdf(Call& call) {
  ParameterReader(call.request.query).finish();
  std::string name;
  const invoice::Paper paper = call.context().database.read([&](Store& store) {
    const Invoice invoice = invoice_of_path(call, store);
    name = file_stem(invoice) + ".pdf";
    return paper_of(call.context(), store, invoice, invoice.number.empty() ? "" : records::invoice_file_of(store, invoice).sha256);
  });
  return file("application/pdf", invoice::pdf_of(paper), name);
}

std::string link_of(const Invoice& invoice, const InvoiceFile& kept) {
  return invoice::verification_link(invoice.seller_nip, *invoice.issue_date, kept.sha256);
}

Response qr(Call& call) {
  ParameterReader reader(call.request.query);
  const bool is_png = reader.one_of("format", {"svg", "png"}) == "png";
  reader.finish();
  return call.context().database.read([&](Store& store) {
    const Invoice invoice = invoice_of_path(call, store);
    const auto code = invoice::qr_code(link_of(invoice, records::invoice_file_of(store, invoice)));
    const std::string name = file_stem(invoice) + "-ksef";
    if (is_png) return file("image/png", invoice::qr_png(code, kPixelsPerModule), name + ".png");
    return file("image/svg+xml", invoice::qr_svg(code), name + ".svg");
  });
}

Json encode_ksef(const Invoice& invoice, const InvoiceFile& kept) {
  return {{"number", invoice.ksef_number.empty() ? Json(nullptr) : Json(invoice.ksef_number)},
          {"link", link_of(invoice, kept)},
          {"sha256", kept.sha256},
          {"size_bytes", kept.xml.size()}};
}

Response ksef(Call& call) {
  ParameterReader(call.request.query).finish();
  return json_response(200, call.context().database.read([&](Store& store) {
    const Invoice invoice = invoice_of_path(call, store);
    return encode_ksef(invoice, records::invoice_file_of(store, invoice));
  }));
}

Response take_number(Call& call) {
  records::require_write(call.viewer, records::invoice_kind());
  ParameterReader(call.request.query).finish();
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const std::string number = reader.required_text("number");
  reader.finish();
  const auto invoice = call.context().database.write([&](Store& store) {
    db::Transaction transaction(store.connection());
    const Invoice present = invoice_of_path(call, store);
    if (has_if_match(call.request)) require_match(call.request, present);
    records::require_change(store.connection(), call.viewer, records::invoice_kind(), present, present);
    auto changed = records::note_ksef_number(store, present.id, number, call.viewer);
    transaction.commit();
    return changed;
  });
  return written_response(call, 200, records::invoice_kind(), *invoice, {});
}

/// "2026-09": issue_date_from and issue_date_to of the list's filters.
void add_month(Parameters& parameters, const std::string& month) {
  const auto first = parse_date(month + "-01");
  if (!first || month.size() != 7) throw Error::at("/month", "expected a month like 2026-09");
  const std::chrono::year_month_day day(*first);
  const Date next = std::chrono::sys_days((day.year() / day.month() + std::chrono::months(1)) / std::chrono::day(1));
  parameters.add("issue_date_from", format_date(*first));
  parameters.add("issue_date_to", format_date(next));
}

enum class Papers { pdf, xml, both };

/// The issued invoices of a list as entries of a ZIP: a page of records at a time, a paper at a time.
class PaperList {
 public:
  PaperList(Call& call, records::ListQuery query, Papers papers)
      : context_(call.api.context), viewer_(call.viewer), query_(std::move(query)), papers_(papers) {
    query_.limit = kInvoicesAtOnce;
    query_.order = "issue_date";
    query_.cursor.clear();
    // The first page is read now, so that what is wrong with the request is answered as a problem.
    read_page();
  }

  bool add_next(transfer::ZipStream& zip) {
    while (pending_.empty() && !is_over_) read_page();
    if (pending_.empty()) return false;
    add(zip, pending_.front());
    pending_.pop_front();
    return true;
  }

 private:
  void read_page() {
    context_.database.read([&](Store& store) {
      const auto page = store.list(records::invoice_kind(), query_, viewer_);
      for (const auto& record : page.records) {
        const auto& invoice = static_cast<const Invoice&>(*record);
        if (!invoice.number.empty()) pending_.push_back(invoice);
      }
      query_.cursor = page.next_cursor;
      is_over_ = page.next_cursor.empty();
    });
  }

  void add(transfer::ZipStream& zip, const Invoice& invoice) {
    InvoiceFile kept;
    invoice::Paper paper;
    context_.database.read([&](Store& store) {
      kept = records::invoice_file_of(store, invoice);
      if (papers_ != Papers::xml) paper = paper_of(context_, store, invoice, kept.sha256);
    });
    const std::string stem = own_name(file_stem(invoice));
    const Instant made = invoice.issued_at.value_or(invoice.created_at);
    if (papers_ != Papers::pdf) zip.add(stem + ".xml", kept.xml, made);
    if (papers_ != Papers::xml) zip.add(stem + ".pdf", invoice::pdf_of(paper), made);
  }

  /// Numbers that differ by a stroke only would be one name.
  std::string own_name(const std::string& stem) {
    std::string name = stem;
    for (int i = 2; !names_.insert(name).second; ++i) name = stem + "-" + std::to_string(i);
    return name;
  }

  Context& context_;
  records::Viewer viewer_;
  records::ListQuery query_;
  Papers papers_;
  std::deque<Invoice> pending_;
  std::set<std::string> names_;
  bool is_over_ = false;
};

Response documents(Call& call) {
  Parameters filters;
  Parameters own;
  for (const Field& parameter : call.request.query) {
    (parameter.name == "month" || parameter.name == "format" ? own : filters).add(parameter.name, parameter.value);
  }
  ParameterReader reader(own);
  const auto month = reader.text("month");
  const std::string format = reader.one_of("format", {"pdf", "xml", "both"});
  reader.finish();
  if (month) add_month(filters, *month);
  const ListRequest wanted = decode_list_request(records::invoice_kind(), filters);
  const auto list = std::make_shared<PaperList>(call, wanted.query, format == "pdf" ? Papers::pdf : format == "xml" ? Papers::xml : Papers::both);
  Response response = transfer::zip_response([list](transfer::ZipStream& zip) { return list->add_next(zip); });
  response.headers.set("Content-Disposition", content_disposition(false, "faktury" + (month ? "-" + *month : "") + ".zip"));
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Operation file_operation(std::string id, std::string summary, std::string media_type) {
  Operation operation{.id = std::move(id), .tag = "Invoices", .summary = std::move(summary)};
  operation.parameters = {id_parameter()};
  operation.answers = {{.status = 200, .description = "the file", .media_type = std::move(media_type)}};
  operation.problems = {"not_found"};
  return operation;
}

Operation xml_operation() {
  Operation operation = file_operation("invoice_xml", "Gives the FA(3) file of an issued invoice or correction", "application/xml");
  operation.description = "The file as it was made when the invoice was issued; it never changes. 409 for a draft.";
  operation.problems.push_back("conflict");
  return operation;
}

Operation pdf_operation() {
  Operation operation = file_operation("invoice_pdf", "Gives an invoice as a PDF", "application/pdf");
  operation.description = "A4, with the QR code of the verification link and the KSeF number once it is known. A draft is marked as one.";
  return operation;
}

Operation qr_operation() {
  Operation operation = file_operation("invoice_qr", "Gives the QR code of an invoice's verification link", "image/svg+xml");
  operation.parameters.push_back({"format", ParameterPlace::query, {"string", {}, {}, {"svg", "png"}, "svg"}, "the picture's format"});
  operation.problems.push_back("conflict");
  return operation;
}

Operation ksef_operation() {
  Operation operation{.id = "invoice_ksef", .tag = "Invoices", .summary = "Tells what ties an issued invoice to KSeF"};
  operation.parameters = {id_parameter()};
  operation.answers = {{200, "number, verification link, hash of the FA(3) file", "InvoiceKsef"}};
  operation.problems = {"not_found", "conflict"};
  return operation;
}

Operation take_number_operation() {
  Operation operation{.id = "set_invoice_ksef_number", .tag = "Invoices", .summary = "Takes in the number that KSeF gave to an invoice"};
  operation.description =
      "Checked: its form and checksum, the seller's NIP in it, and that its day is neither before the day of issue nor after today. "
      "The FA(3) file does not change.";
  operation.parameters = {id_parameter(), {"If-Match", ParameterPlace::header, {}, "the record's ETag; may be left out"}};
  operation.request_schema = "KsefNumber";
  operation.answers = {{200, "the invoice with its number", "Invoice", {"ETag", "Kartoteka-Change"}}};
  operation.problems = {"not_found", "forbidden", "conflict", "outdated"};
  return operation;
}

Operation documents_operation() {
  Operation operation{.id = "invoice_documents", .tag = "Invoices", .summary = "Gives many invoices as one ZIP of PDF and XML files"};
  operation.description =
      "All issued invoices and corrections that the filters keep; every filter of the list of invoices may be given "
      "(client, state, template, tags, issue_date_from …). Made while it is sent.";
  operation.parameters = {{"month", ParameterPlace::query, {}, "the month of issue, 2026-09"},
                          {"format", ParameterPlace::query, {"string", {}, {}, {"pdf", "xml", "both"}, "pdf"}, "which files"}};
  operation.answers = {{.status = 200, .description = "the ZIP", .media_type = "application/zip"}};
  return operation;
}

}  // namespace

void add_invoice_paper_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/invoices";
  routes.push_back({"GET", all + "/documents", documents_operation(), documents});
  routes.push_back({"GET", all + "/{id}/xml", xml_operation(), xml});
  routes.push_back({"GET", all + "/{id}/pdf", pdf_operation(), pdf});
  routes.push_back({"GET", all + "/{id}/qr", qr_operation(), qr});
  routes.push_back({"GET", all + "/{id}/ksef", ksef_operation(), ksef});
  routes.push_back({"PUT", all + "/{id}/ksef", take_number_operation(), take_number});
}

}  // namespace kartoteka::http
