// How fast invoices become papers: sums, FA(3) files with their hashes, QR codes, PDFs. Prints a table.
// usage: invoice_papers [INVOICES]
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#include "engine/invoice/fa3.h"
#include "engine/invoice/ksef.h"
#include "engine/invoice/pdf.h"
#include "engine/invoice/qr_code.h"
#include "engine/invoice/totals.h"
#include "tests/engine/invoice/sample_invoices.h"

namespace {

using namespace kartoteka::invoice;

double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measure(const char* what, std::uint64_t count, const std::function<std::size_t(std::uint64_t)>& make) {
  const auto begin = std::chrono::steady_clock::now();
  std::size_t bytes = 0;
  for (std::uint64_t i = 0; i < count; ++i) bytes += make(i);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::printf("%-24s %8llu %10.2f %12.0f %12.1f %10.1f\n", what, static_cast<unsigned long long>(count), seconds.count(),
              static_cast<double>(count) / seconds.count(), static_cast<double>(bytes) / 1024 / static_cast<double>(count), peak_megabytes());
}

std::string drawn(const Invoice& invoice) { return pdf_of({invoice, file_hash(fa3_xml(invoice)), "", ""}); }

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000;
  std::vector<Invoice> invoices;
  for (std::uint64_t i = 0; i < 100; ++i) invoices.push_back(test::sample_invoice(i));
  const auto invoice = [&](std::uint64_t i) -> const Invoice& { return invoices[i % invoices.size()]; };
  std::printf("%-24s %8s %10s %12s %12s %10s\n", "", "count", "seconds", "a second", "KB each", "peak MB");
  measure("sums", count, [&](std::uint64_t i) { return totals_of(invoice(i)).rates.size(); });
  measure("FA(3) and its hash", count, [&](std::uint64_t i) {
    const std::string xml = fa3_xml(invoice(i));
    return xml.size() + file_hash(xml).size();
  });
  measure("QR code as SVG", count, [&](std::uint64_t i) { return qr_svg(qr_code("https://qr.ksef.mf.gov.pl/invoice/" + std::to_string(i))).size(); });
  measure("PDF", count / 5, [&](std::uint64_t i) { return drawn(invoice(i)).size(); });
  return 0;
}
