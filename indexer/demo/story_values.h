// What a story's templates can name, drawn once for each thread so that all its texts speak of the same things.
#pragma once

#include "indexer/demo/portfolio.h"
#include "indexer/demo/template_text.h"

namespace kartoteka::demo {

/// klient, nip, miasto, wm ("we Wrocławiu"), os (the client's person), tel, mail (that person's), prac (an employee),
/// nrb, faktura, faktura2, netto, vat, brutto, kwota, kwota2, część, płaca, wypłata, dług,
/// abonament, sprzęt, sprzęt2, auto (sums of their kinds), konto (our own account), nrb2, termin, data, okres (the month before, all cases),
/// kwartał, rok, rokp, umowa, zgl, wersja, komp, drukarka, program, ksef, km, list.
/// @param person  index into card.people
TemplateValues draw_values(const ClientCard& card, std::size_t person, Date start, Random& random);

/// Sets what depends on the day of the single step: niedługo, a working day some days later.
void set_day(TemplateValues& values, Date day, Random& random);

/// Sets netto, vat and brutto to an amount and its VAT of 23%.
void set_net_amount(TemplateValues& values, std::int64_t net_grosze);

}  // namespace kartoteka::demo
