#include "engine/invoice/checks.h"

#include <algorithm>

#include "engine/base/checksums.h"
#include "engine/base/utf8.h"
#include "engine/invoice/fa3.h"
#include "engine/invoice/fa3_parts.h"
#include "engine/invoice/problem_list.h"
#include "engine/invoice/token_text.h"
#include "engine/invoice/totals.h"

namespace kartoteka::invoice {

namespace {

using std::chrono::January;
using std::chrono::July;
using std::chrono::September;
using std::chrono::year;

// The limits of schemat_FA(3)_v1-0E.
constexpr std::size_t kName = 512;         // TZnakowy512
constexpr std::size_t kText = 256;         // TZnakowy
constexpr std::size_t kSymbol = 50;        // TZnakowy50
constexpr std::size_t kPhone = 16;         // TNumerTelefonu
constexpr std::size_t kEmail = 255;        // TAdresEmail
constexpr std::size_t kBdo = 9;
constexpr std::size_t kShortestAccount = 10;  // TNrRB
constexpr std::size_t kOtherNumber = 50;   // TNrIdentyfikacjiPodatkowej
constexpr std::size_t kEuNumber = 12;      // TNrVatUE
constexpr std::size_t kNote = 3500;        // TTekstowy
constexpr std::size_t kNotes = 3;          // Stopka/Informacje
constexpr std::size_t kRows = 10'000;      // FaWiersz
constexpr std::size_t kReceipts = 100;     // ZaplataCzesciowa
constexpr std::size_t kCorrected = 50'000; // DaneFaKorygowanej
constexpr Date kFirstDay = year(2006) / January / 1;          // TDataT
constexpr Date kFirstPaymentDay = year(2016) / July / 1;      // TData
constexpr Date kFirstMade = year(2025) / September / 1;       // DataWytworzeniaFa

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool are_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

/// The checksum, and the schema's own pattern: no zero in front, not two zeros after the first digit.
bool is_invoice_nip(std::string_view text) { return is_nip(text) && text[0] != '0' && text.substr(1, 2) != "00"; }

bool is_swift(std::string_view text) {
  return (text.size() == 8 || text.size() == 11) && std::ranges::all_of(text.substr(0, 6), is_capital) &&
         std::ranges::all_of(text, [](char c) { return is_digit(c) || is_capital(c); });
}

/// "GTU_01" to "GTU_13"
bool is_gtu(std::string_view text) {
  if (text.size() != 6 || !text.starts_with("GTU_") || !are_digits(text.substr(4))) return false;
  const int number = (text[4] - '0') * 10 + (text[5] - '0');
  return number >= 1 && number <= 13;
}

bool is_eu_number(std::string_view text) {
  return !text.empty() && text.size() <= kEuNumber &&
         std::ranges::all_of(text, [](char c) { return is_digit(c) || is_capital(c) || c == '+' || c == '*'; });
}

void check_address(ProblemList& problems, const std::string& at, const Address& address) {
  problems.require(is_country(address.country), at + "/country", "expected a country code of two capital letters");
  problems.optional_text(at + "/street", address.street, kName);
  problems.optional_text(at + "/postcode", address.postcode, kSymbol);
  problems.text(at + "/city", address.city, kText);
}

void check_contact(ProblemList& problems, const std::string& at, const std::string& email, const std::string& phone) {
  problems.optional_text(at + "/email", email, kEmail);
  const std::string address = collapsed(email);
  const std::size_t sign = address.find('@', 1);
  problems.require(address.empty() || (sign != std::string::npos && sign + 1 < address.size()), at + "/email", "expected an e-mail address");
  problems.optional_text(at + "/phone", phone, kPhone);
}

void check_seller(ProblemList& problems, const Seller& seller) {
  problems.require(is_invoice_nip(seller.nip), "/seller/nip", seller.nip.empty() ? "is missing" : "is not a valid NIP");
  problems.text("/seller/name", seller.name, kName);
  check_address(problems, "/seller/address", seller.address);
  check_contact(problems, "/seller", seller.email, seller.phone);
  problems.require(seller.regon.empty() || is_regon(seller.regon), "/seller/regon", "is not a valid REGON");
  problems.require(seller.krs.empty() || (seller.krs.size() == 10 && are_digits(seller.krs)), "/seller/krs", "expected ten digits");
  problems.optional_text("/seller/bdo", seller.bdo, kBdo);
}

void check_identity(ProblemList& problems, const std::string& at, const Buyer& buyer) {
  switch (buyer.identity) {
    case BuyerIdentity::nip:
      problems.require(is_invoice_nip(buyer.number), at + "/number", buyer.number.empty() ? "is missing" : "is not a valid NIP");
      break;
    case BuyerIdentity::eu_vat:
      problems.require(is_eu_prefix(buyer.country), at + "/country", "expected the VAT prefix of a member state");
      problems.require(is_eu_number(buyer.number), at + "/number", "expected a VAT number of 1 to 12 capital letters and digits, without its prefix");
      break;
    case BuyerIdentity::other_id:
      problems.require(buyer.country.empty() || is_country(buyer.country), at + "/country", "expected a country code of two capital letters");
      problems.text(at + "/number", buyer.number, kOtherNumber);
      break;
    case BuyerIdentity::none: break;
  }
}

void check_buyer(ProblemList& problems, const std::string& at, const Buyer& buyer) {
  check_identity(problems, at, buyer);
  problems.text(at + "/name", buyer.name, kName);
  check_address(problems, at + "/address", buyer.address);
  check_contact(problems, at, buyer.email, buyer.phone);
  problems.optional_text(at + "/customer_number", buyer.customer_number, kText);
}

void check_lines(ProblemList& problems, const std::string& at, const std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string line = at + "/" + std::to_string(i);
    problems.text(line + "/name", lines[i].name, kName);
    problems.optional_text(line + "/code", lines[i].code, kSymbol);
    problems.optional_text(line + "/pkwiu", lines[i].pkwiu, kSymbol);
    problems.require(lines[i].gtu.empty() || is_gtu(lines[i].gtu), line + "/gtu", "expected GTU_01 to GTU_13");
    problems.text(line + "/unit", lines[i].unit, kText);
    if (lines[i].vat_rate == VatRate::exempt) problems.text(line + "/legal_basis", lines[i].legal_basis.text, kText);
  }
  const auto basis = utf8_length(exemption_of(lines).text);
  problems.require(!basis || *basis <= kText, at, "the legal bases of the exempt lines are together longer than 256 characters");
}

void check_payment(ProblemList& problems, const Payment& payment) {
  if (payment.due_on) problems.day("/payment/due_on", *payment.due_on, kFirstPaymentDay);
  const bool is_account = payment.account.empty() || is_nrb(payment.account) ||
                          (payment.account.size() >= kShortestAccount && is_iban(payment.account));
  problems.require(is_account, "/payment/account", "is not a valid account number (26 digits or IBAN, without blanks)");
  problems.optional_text("/payment/bank", payment.bank, kText);
  problems.require(payment.swift.empty() || is_swift(payment.swift), "/payment/swift", "is not a SWIFT code");
  problems.require(payment.receipts.size() <= kReceipts, "/payment/receipts", "expected at most 100");
  for (std::size_t i = 0; i < payment.receipts.size(); ++i) {
    const std::string at = "/payment/receipts/" + std::to_string(i);
    problems.day(at + "/received_on", payment.receipts[i].received_on, kFirstPaymentDay);
    const bool is_amount = payment.receipts[i].grosze > 0 && payment.receipts[i].grosze <= kMaxGrosze;
    problems.require(is_amount, at + "/grosze", "expected an amount above zero");
  }
}

void check_dates(ProblemList& problems, const Invoice& invoice) {
  problems.day("/issued_on", invoice.issued_on, kFirstDay);
  problems.day("/made_at", warsaw_day(invoice.made_at), kFirstMade);
  problems.require(invoice.issued_on <= warsaw_day(invoice.made_at), "/issued_on", "is in the future");
  problems.require(!invoice.sold_on || !invoice.period, "/sold_on", "not together with a period");
  if (invoice.sold_on) problems.day("/sold_on", *invoice.sold_on, kFirstDay);
  if (!invoice.period) return;
  problems.day("/period/first", invoice.period->first, kFirstDay);
  problems.day("/period/last", invoice.period->last, kFirstDay);
  problems.require(invoice.period->first <= invoice.period->last, "/period/last", "is before the first day");
}

void check_corrected(ProblemList& problems, const Invoice& invoice) {
  const auto& corrected = invoice.correction->corrected;
  problems.require(!corrected.empty(), "/correction/corrected", "is missing");
  problems.require(corrected.size() <= kCorrected, "/correction/corrected", "expected at most 50000");
  for (std::size_t i = 0; i < corrected.size(); ++i) {
    const std::string at = "/correction/corrected/" + std::to_string(i);
    problems.text(at + "/number", corrected[i].number, kText);
    problems.day(at + "/issued_on", corrected[i].issued_on, kFirstDay);
    problems.require(corrected[i].issued_on <= invoice.issued_on, at + "/issued_on", "is after the correction");
    problems.require(corrected[i].ksef_number.empty() || is_ksef_number(corrected[i].ksef_number), at + "/ksef_number", "is not a valid KSeF number");
  }
}

void check_correction(ProblemList& problems, const Invoice& invoice) {
  const Correction& correction = *invoice.correction;
  problems.text("/correction/reason", correction.reason, kText);
  check_corrected(problems, invoice);
  check_lines(problems, "/correction/lines_before", correction.lines_before);
  const auto basis = utf8_length(exemption_of(told_lines(invoice)).text);
  problems.require(!basis || *basis <= kText, "/lines", "the legal bases before and after are together longer than 256 characters");
  if (!correction.is_buyer_corrected) return;
  check_buyer(problems, "/correction/buyer_before", correction.buyer_before);
  const bool is_same = correction.buyer_before.identity == invoice.buyer.identity && correction.buyer_before.number == invoice.buyer.number;
  problems.require(is_same, "/correction/buyer_before/number", "a number is not corrected: correct the invoice to zero and issue another");
}

void check_rows(ProblemList& problems, const Invoice& invoice) {
  const std::size_t before = invoice.correction ? invoice.correction->lines_before.size() : 0;
  const bool may_be_empty = invoice.correction && (before > 0 || invoice.correction->is_buyer_corrected);
  problems.require(may_be_empty || !invoice.lines.empty(), "/lines", "is missing");
  problems.require(invoice.lines.size() + before <= kRows, "/lines", "expected at most 10000, those before a correction included");
}

/// Whether the sums can be made; else the problem is added.
bool check_sums(ProblemList& problems, const Invoice& invoice) {
  try {
    totals_of(invoice);
    return true;
  } catch (const Error& error) {
    for (const FieldProblem& problem : error.problems()) problems.add(problem.pointer, problem.message);
    return false;
  }
}

/// Only what comes many times can make a file too large: the longest texts of all else have less than half of it.
void check_size(ProblemList& problems, const Invoice& invoice) {
  constexpr std::size_t kFew = 50;  // of at most 10 kB each
  std::size_t count = invoice.lines.size();
  if (invoice.correction) count += invoice.correction->lines_before.size() + invoice.correction->corrected.size();
  if (!problems.empty() || count <= kFew) return;
  const std::size_t size = write_fa3(invoice).size();
  problems.require(size <= kMaxXmlBytes, "/lines",
                   "the file would have " + std::to_string(size) + " bytes, KSeF takes 1000000: part the lines into several invoices");
}

}  // namespace

std::vector<FieldProblem> problems_of(const Invoice& invoice) {
  ProblemList problems;
  problems.text("/number", invoice.number, kText);
  check_dates(problems, invoice);
  problems.optional_text("/place", invoice.place, kText);
  check_seller(problems, invoice.seller);
  check_buyer(problems, "/buyer", invoice.buyer);
  check_rows(problems, invoice);
  check_lines(problems, "/lines", invoice.lines);
  if (check_sums(problems, invoice)) {
    problems.require(invoice.is_split_payment || !needs_split_payment(invoice), "/is_split_payment",
                     "is required above 15,000 zł gross with goods or services of annex 15");
  }
  check_payment(problems, invoice.payment);
  problems.require(invoice.notes.size() <= kNotes, "/notes", "expected at most 3");
  for (std::size_t i = 0; i < invoice.notes.size(); ++i) problems.text("/notes/" + std::to_string(i), invoice.notes[i], kNote);
  if (invoice.correction) check_correction(problems, invoice);
  check_size(problems, invoice);
  return problems.take();
}

void require_valid(const Invoice& invoice) {
  auto problems = problems_of(invoice);
  if (!problems.empty()) throw Error(std::move(problems));
}

LegalBasis exemption_of(const std::vector<Line>& lines) {
  std::vector<LegalBasis> bases;
  for (const Line& line : lines) {
    if (line.vat_rate != VatRate::exempt) continue;
    const LegalBasis basis{line.legal_basis.law, collapsed(line.legal_basis.text)};
    const bool is_known = std::ranges::any_of(bases, [&](const LegalBasis& other) { return other.text == basis.text; });
    if (!is_known) bases.push_back(basis);
  }
  if (bases.empty()) return {};
  LegalBasis all = bases.front();
  for (std::size_t i = 1; i < bases.size(); ++i) {
    all.text += "; " + bases[i].text;
    if (bases[i].law != all.law) all.law = ExemptionLaw::other;
  }
  return all;
}

}  // namespace kartoteka::invoice
