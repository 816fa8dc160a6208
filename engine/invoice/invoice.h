// An invoice as plain values: all that its XML, its PDF and its sums are made of, and nothing else. Whoever keeps
// invoices fills these structs from records; nothing here knows a database or HTTP. Money is integer grosze (PLN is the
// only currency), texts are UTF-8, dates are days in Poland. What a field must satisfy is asked in checks.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/time.h"
#include "engine/invoice/vat_rate.h"

namespace kartoteka::invoice {

struct Address {
  std::string street;          ///< with the numbers of house and flat: "ul. Długa 5/7"; may be empty in a village
  std::string postcode;        ///< "00-950"
  std::string city;
  std::string country = "PL";  ///< ISO 3166-1, two capital letters
};

struct Seller {
  std::string nip;  ///< ten digits
  std::string name;
  Address address;
  std::string email;
  std::string phone;
  std::string regon;  ///< 9 or 14 digits
  std::string krs;    ///< 10 digits
  std::string bdo;    ///< up to 9 characters
};

/// How tax offices know a buyer.
enum class BuyerIdentity {
  nip,       ///< `number` is a Polish NIP
  eu_vat,    ///< `country` is the prefix of another member state ("DE", Greece is "EL"), `number` what follows it
  other_id,  ///< a number given outside the Union; `country` may be empty
  none,      ///< a private person, or whoever has no number (BrakID)
};

struct Buyer {
  BuyerIdentity identity = BuyerIdentity::none;
  std::string country;  ///< of the number, for eu_vat and other_id
  std::string number;   ///< without the prefix; empty for none
  std::string name;
  Address address;
  std::string customer_number;  ///< the buyer's number or code at the seller; may be empty
  std::string email;
  std::string phone;
};

/// Which law an exemption rests on: FA(3) keeps them in fields of their own.
enum class ExemptionLaw {
  act,        ///< the VAT act or a regulation under it (P_19A): "art. 43 ust. 1 pkt 2 ustawy"
  directive,  ///< directive 2006/112/WE (P_19B)
  other,      ///< another basis (P_19C)
};

struct LegalBasis {
  ExemptionLaw law = ExemptionLaw::act;
  std::string text;
};

struct Line {
  std::string name;
  std::string code;                        ///< the seller's own code of the service (Indeks); may be empty
  std::string pkwiu;                       ///< may be empty
  std::string gtu;                         ///< group of goods and services, "GTU_01" to "GTU_13"; may be empty
  std::string unit = "szt.";
  std::int64_t quantity_millionths = 1'000'000;
  std::int64_t unit_net_grosze = 0;
  std::int64_t discount_basis_points = 0;  ///< hundredths of a percent off quantity times price: 1500 is 15 %
  VatRate vat_rate = VatRate::rate_23;
  LegalBasis legal_basis;                  ///< of an exempt line
  bool is_annex_15 = false;                ///< named in annex 15 to the VAT act (split payment above 15,000 zł gross)
};

struct Period {
  Date first;
  Date last;  ///< inclusive, as it is shown: the one range that is not half-open
};

/// The numbers of FormaPlatnosci in FA(3).
enum class PaymentForm { cash = 1, card = 2, voucher = 3, cheque = 4, credit = 5, transfer = 6, mobile = 7 };

/// Money received before the invoice was issued.
struct Receipt {
  Date received_on;
  std::int64_t grosze = 0;
  PaymentForm form = PaymentForm::transfer;
};

struct Payment {
  PaymentForm form = PaymentForm::transfer;
  std::optional<Date> due_on;
  std::string account;  ///< NRB (26 digits) or IBAN, without blanks; may be empty
  std::string bank;
  std::string swift;
  std::vector<Receipt> receipts;
};

/// The invoice that a correction is about.
struct Corrected {
  std::string number;
  Date issued_on;
  std::string ksef_number;  ///< empty where it was issued outside KSeF
};

/// When a correction counts (TypKorekty).
enum class CorrectionEffect { on_original_date = 1, on_correction_date = 2, on_other_date = 3 };

struct Correction {
  std::string reason;
  std::optional<CorrectionEffect> effect;
  std::vector<Corrected> corrected;    ///< at least one
  std::vector<Line> lines_before;      ///< as they stood: line i before became line i of the invoice
  bool is_buyer_corrected = false;     ///< name or address; a wrong number is corrected by an invoice to zero instead
  Buyer buyer_before;                  ///< where is_buyer_corrected
};

struct Invoice {
  std::string number;
  Date issued_on;
  Instant made_at;                ///< when the file was made (DataWytworzeniaFa)
  std::string place;              ///< where it was issued; may be empty
  std::optional<Date> sold_on;    ///< day of the sale where it is not the day of issue; not together with `period`
  std::optional<Period> period;   ///< of a service that goes on
  Seller seller;
  Buyer buyer;
  std::vector<Line> lines;        ///< of a correction: as they stand after it
  Payment payment;
  bool is_split_payment = false;  ///< "mechanizm podzielonej płatności"
  bool is_cash_method = false;    ///< "metoda kasowa"
  std::vector<std::string> notes; ///< up to 3 texts for the reader, each of up to 3,500 characters
  std::optional<Correction> correction;
};

}  // namespace kartoteka::invoice
