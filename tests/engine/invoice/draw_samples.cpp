// Writes sample invoices as PDF and XML files to look at. usage: draw_samples FOLDER [INVOICES]
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "engine/invoice/fa3.h"
#include "engine/invoice/ksef.h"
#include "engine/invoice/pdf.h"
#include "sample_invoices.h"

using namespace kartoteka::invoice;

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: draw_samples FOLDER [INVOICES]\n";
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const auto count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 24;
  std::filesystem::create_directories(folder);
  for (std::uint64_t i = 0; i < count; ++i) {
    Paper paper{test::sample_invoice(i), "", "", ""};
    const std::string xml = fa3_xml(paper.invoice);
    paper.file_hash = file_hash(xml);
    std::ofstream(folder / (std::to_string(i) + ".xml"), std::ios::binary) << xml;
    std::ofstream(folder / (std::to_string(i) + ".pdf"), std::ios::binary) << pdf_of(paper);
  }
  std::cout << count << " invoices in " << folder << "\n";
  return 0;
}
