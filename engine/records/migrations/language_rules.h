// Migration 11: synonyms, pins, stop words. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

// Before every search the last change of each table is looked at (engine/records/answers/language_rules.h).
inline constexpr std::string_view kLanguageRules = R"sql(
CREATE TABLE synonym (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  phrase TEXT NOT NULL,
  direction TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX synonym_change ON synonym (change);
CREATE TABLE synonym_means (
  record_id INTEGER NOT NULL REFERENCES synonym (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE pin (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  query TEXT NOT NULL,
  matches TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX pin_change ON pin (change);
CREATE TABLE pin_other_queries (
  record_id INTEGER NOT NULL REFERENCES pin (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE pin_pinned (
  record_id INTEGER NOT NULL REFERENCES pin (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX pin_pinned_item ON pin_pinned (item);
CREATE TABLE pin_hidden (
  record_id INTEGER NOT NULL REFERENCES pin (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX pin_hidden_item ON pin_hidden (item);
CREATE TABLE stop_word (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  word TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX stop_word_change ON stop_word (change);
)sql";

}  // namespace kartoteka::records::migration
