// Migration 10: services, templates, invoices. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kInvoices = R"sql(
CREATE TABLE seller (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  nip TEXT NOT NULL,
  regon TEXT NOT NULL,
  krs TEXT NOT NULL,
  bdo TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  place TEXT NOT NULL,
  cash_method INTEGER NOT NULL,
  making_at TEXT NOT NULL,
  logo INTEGER REFERENCES attachment (id)
);
CREATE TABLE seller_accounts (
  record_id INTEGER NOT NULL REFERENCES seller (id),
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  bank TEXT NOT NULL,
  swift TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE seller_notes (
  record_id INTEGER NOT NULL REFERENCES seller (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice_series (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  pattern TEXT NOT NULL,
  purpose TEXT NOT NULL,
  restart TEXT NOT NULL,
  first_number INTEGER,
  seller INTEGER REFERENCES seller (id),
  active INTEGER NOT NULL
);
CREATE TABLE service (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  net_price INTEGER NOT NULL,
  vat_rate TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  legal_basis_law TEXT NOT NULL,
  pkwiu TEXT NOT NULL,
  gtu TEXT NOT NULL,
  annex_15 INTEGER NOT NULL,
  active INTEGER NOT NULL,
  note TEXT NOT NULL
);
CREATE UNIQUE INDEX service_code ON service (code);
CREATE TABLE client_price (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  client INTEGER NOT NULL REFERENCES client (id),
  service INTEGER NOT NULL REFERENCES service (id),
  net_price INTEGER NOT NULL,
  valid_from INTEGER,
  valid_to INTEGER,
  note TEXT NOT NULL
);
CREATE INDEX client_price_client ON client_price (client, service);
CREATE INDEX client_price_service ON client_price (service);
CREATE TABLE invoice_template (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  tag TEXT NOT NULL,
  seller INTEGER REFERENCES seller (id),
  series INTEGER REFERENCES invoice_series (id),
  subject TEXT NOT NULL,
  discount INTEGER,
  every INTEGER NOT NULL,
  period_unit TEXT NOT NULL,
  issue_on TEXT NOT NULL,
  issue_day INTEGER NOT NULL,
  billing TEXT NOT NULL,
  issue_month TEXT NOT NULL,
  starts_on INTEGER NOT NULL,
  ends_on INTEGER,
  payment_days INTEGER NOT NULL,
  payment_form TEXT NOT NULL,
  account TEXT NOT NULL,
  split_payment INTEGER NOT NULL,
  makes TEXT NOT NULL,
  thread INTEGER REFERENCES thread (id),
  owner INTEGER REFERENCES app_user (id),
  made_through INTEGER,
  active INTEGER NOT NULL
);
CREATE TABLE invoice_template_clients (
  record_id INTEGER NOT NULL REFERENCES invoice_template (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES client (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX invoice_template_clients_item ON invoice_template_clients (item);
CREATE TABLE invoice_template_lines (
  record_id INTEGER NOT NULL REFERENCES invoice_template (id),
  position INTEGER NOT NULL,
  service INTEGER REFERENCES service (id),
  name TEXT NOT NULL,
  quantity_from TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  work_tag TEXT NOT NULL,
  unit TEXT NOT NULL,
  price_from TEXT NOT NULL,
  net_price INTEGER,
  vat_rate TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  legal_basis_law TEXT NOT NULL,
  discount INTEGER,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice_template_notes (
  record_id INTEGER NOT NULL REFERENCES invoice_template (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice_template_suspensions (
  record_id INTEGER NOT NULL REFERENCES invoice_template (id),
  position INTEGER NOT NULL,
  starts_on INTEGER,
  ends_on INTEGER,
  reason TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  client INTEGER NOT NULL REFERENCES client (id),
  seller INTEGER REFERENCES seller (id),
  series INTEGER REFERENCES invoice_series (id),
  template INTEGER REFERENCES invoice_template (id),
  period_from INTEGER,
  period_to INTEGER,
  issue_date INTEGER,
  sale_date INTEGER,
  due_date INTEGER,
  subject TEXT NOT NULL,
  net INTEGER NOT NULL,
  vat INTEGER NOT NULL,
  gross INTEGER NOT NULL,
  corrected_gross INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  balance INTEGER NOT NULL,
  correction_of INTEGER REFERENCES invoice (id),
  correction_reason TEXT NOT NULL,
  correction_effect TEXT NOT NULL,
  buyer_corrected INTEGER NOT NULL,
  seller_name TEXT NOT NULL,
  seller_nip TEXT NOT NULL,
  seller_regon TEXT NOT NULL,
  seller_krs TEXT NOT NULL,
  seller_bdo TEXT NOT NULL,
  seller_street TEXT NOT NULL,
  seller_postcode TEXT NOT NULL,
  seller_city TEXT NOT NULL,
  seller_country TEXT NOT NULL,
  seller_email TEXT NOT NULL,
  seller_phone TEXT NOT NULL,
  buyer_name TEXT NOT NULL,
  buyer_identity TEXT NOT NULL,
  buyer_number_country TEXT NOT NULL,
  buyer_number TEXT NOT NULL,
  buyer_street TEXT NOT NULL,
  buyer_postcode TEXT NOT NULL,
  buyer_city TEXT NOT NULL,
  buyer_country TEXT NOT NULL,
  buyer_email TEXT NOT NULL,
  buyer_phone TEXT NOT NULL,
  buyer_code TEXT NOT NULL,
  place TEXT NOT NULL,
  payment_form TEXT NOT NULL,
  account TEXT NOT NULL,
  bank TEXT NOT NULL,
  swift TEXT NOT NULL,
  split_payment INTEGER NOT NULL,
  cash_method INTEGER NOT NULL,
  issued_at INTEGER,
  ksef_number TEXT NOT NULL,
  overdue_task INTEGER REFERENCES task (id),
  remarks TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  thread INTEGER REFERENCES thread (id)
);
CREATE INDEX invoice_client ON invoice (client, issue_date);
CREATE INDEX invoice_template_period ON invoice (template, client, period_from);
CREATE INDEX invoice_thread ON invoice (thread) WHERE thread IS NOT NULL;
CREATE INDEX invoice_correction_of ON invoice (correction_of) WHERE correction_of IS NOT NULL;
CREATE INDEX invoice_unpaid ON invoice (due_date) WHERE balance > 0 AND number <> '';
CREATE INDEX invoice_issue_date ON invoice (issue_date);
CREATE INDEX invoice_updated ON invoice (updated_at);
CREATE UNIQUE INDEX invoice_number ON invoice (number, seller_nip) WHERE number <> '';
CREATE TABLE invoice_lines (
  record_id INTEGER NOT NULL REFERENCES invoice (id),
  position INTEGER NOT NULL,
  service INTEGER REFERENCES service (id),
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  pkwiu TEXT NOT NULL,
  gtu TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  net_price INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  vat_rate TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  legal_basis_law TEXT NOT NULL,
  annex_15 INTEGER NOT NULL,
  net INTEGER NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX invoice_lines_service ON invoice_lines (service) WHERE service IS NOT NULL;
CREATE TABLE invoice_lines_before (
  record_id INTEGER NOT NULL REFERENCES invoice (id),
  position INTEGER NOT NULL,
  service INTEGER REFERENCES service (id),
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  pkwiu TEXT NOT NULL,
  gtu TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  net_price INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  vat_rate TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  legal_basis_law TEXT NOT NULL,
  annex_15 INTEGER NOT NULL,
  net INTEGER NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice_totals (
  record_id INTEGER NOT NULL REFERENCES invoice (id),
  position INTEGER NOT NULL,
  vat_rate TEXT NOT NULL,
  net INTEGER NOT NULL,
  vat INTEGER NOT NULL,
  gross INTEGER NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice_notes (
  record_id INTEGER NOT NULL REFERENCES invoice (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE invoice_tags (
  record_id INTEGER NOT NULL REFERENCES invoice (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  invoice INTEGER NOT NULL REFERENCES invoice (id),
  paid_on INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  form TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX payment_invoice ON payment (invoice);
-- The numbers that were given: none twice, none left out (engine/records/invoicing/numbering.h).
CREATE TABLE invoice_sequence (
  series INTEGER NOT NULL REFERENCES invoice_series (id),
  seller INTEGER NOT NULL REFERENCES seller (id),
  period TEXT NOT NULL,
  number INTEGER NOT NULL,
  -- The number is taken before the invoice is stored, in the same transaction.
  invoice INTEGER NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (series, seller, period, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX invoice_sequence_invoice ON invoice_sequence (invoice);
-- What was made of templates, so that nothing is made twice; without an invoice: left out on purpose.
CREATE TABLE invoice_making (
  template INTEGER NOT NULL REFERENCES invoice_template (id),
  client INTEGER NOT NULL REFERENCES client (id),
  period_from INTEGER NOT NULL,
  invoice INTEGER REFERENCES invoice (id),
  PRIMARY KEY (template, client, period_from)
) WITHOUT ROWID;
-- What could not be made and is tried again.
CREATE TABLE invoice_pending (
  template INTEGER NOT NULL REFERENCES invoice_template (id),
  client INTEGER NOT NULL REFERENCES client (id),
  period_from INTEGER NOT NULL,
  period_to INTEGER NOT NULL,
  issue_date INTEGER NOT NULL,
  PRIMARY KEY (template, client, period_from)
) WITHOUT ROWID;
-- The FA(3) files, made once when the invoice is issued (engine/records/invoicing/invoice_files.h).
CREATE TABLE invoice_file (
  invoice INTEGER PRIMARY KEY REFERENCES invoice (id),
  sha256 TEXT NOT NULL,
  xml TEXT NOT NULL
);
ALTER TABLE client ADD COLUMN tax_number TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace kartoteka::records::migration
