// Migration 7: what answers gained: categories, marks, links, wordings, usefulness, what is missing. Append only, as all
// of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

// The categories are made of the paths that answers have: each with all that is above it.
inline constexpr std::string_view kAnswers = R"sql(
CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  parent INTEGER REFERENCES category (id),
  position INTEGER NOT NULL,
  path TEXT NOT NULL
);
CREATE INDEX category_parent ON category (parent);
CREATE INDEX category_path ON category (path);
UPDATE answer SET category = REPLACE(REPLACE(REPLACE(REPLACE(TRIM(category, ' /'), ' /', '/'), '/ ', '/'), '//', '/'), '//', '/')
  WHERE category <> '';
INSERT INTO category (id, change, created_at, updated_at, name, position, path)
  WITH RECURSIVE step (path, name, rest) AS (
    SELECT DISTINCT '', '', category || '/' FROM answer WHERE category <> ''
    UNION
    SELECT path || CASE path WHEN '' THEN '' ELSE '/' END || SUBSTR(rest, 1, INSTR(rest, '/') - 1),
           SUBSTR(rest, 1, INSTR(rest, '/') - 1), SUBSTR(rest, INSTR(rest, '/') + 1)
    FROM step WHERE rest <> ''
  )
  SELECT ROW_NUMBER() OVER (ORDER BY path), (SELECT COALESCE(MAX(number), 0) FROM change),
         CAST(STRFTIME('%s', 'now') AS INTEGER) * 1000, CAST(STRFTIME('%s', 'now') AS INTEGER) * 1000, name, 0, path
  FROM (SELECT DISTINCT path, name FROM step WHERE name <> '');
UPDATE category SET parent = (
  SELECT id FROM category AS above WHERE above.path = SUBSTR(category.path, 1, LENGTH(category.path) - LENGTH(category.name) - 1));

ALTER TABLE answer ADD COLUMN replaces INTEGER REFERENCES answer (id);
ALTER TABLE answer ADD COLUMN replaced_by INTEGER REFERENCES answer (id);
ALTER TABLE answer ADD COLUMN usefulness INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answer ADD COLUMN helped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answer ADD COLUMN not_helped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answer ADD COLUMN given INTEGER NOT NULL DEFAULT 0;
CREATE INDEX answer_replaces ON answer (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX answer_review_on ON answer (review_on) WHERE review_on IS NOT NULL;
CREATE TABLE answer_old_addresses (
  record_id INTEGER NOT NULL REFERENCES answer (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX answer_old_addresses_item ON answer_old_addresses (item);
CREATE TABLE answer_marks (
  record_id INTEGER NOT NULL REFERENCES answer (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX answer_marks_item ON answer_marks (item);
INSERT INTO answer_marks (record_id, position, item)
  SELECT id, 0, CASE WHEN valid_from > CAST(JULIANDAY('now') - 2440587.5 AS INTEGER) THEN 'not_yet_valid' ELSE 'expired' END FROM answer
  WHERE state <> 'archived' AND (valid_from > CAST(JULIANDAY('now') - 2440587.5 AS INTEGER) OR valid_to < CAST(JULIANDAY('now') - 2440587.5 AS INTEGER));
INSERT INTO answer_marks (record_id, position, item)
  SELECT id, (SELECT COUNT(*) FROM answer_marks WHERE record_id = answer.id), 'to_review' FROM answer
  WHERE state <> 'archived' AND review_on <= CAST(JULIANDAY('now') - 2440587.5 AS INTEGER);

CREATE TABLE answer_link (
  source INTEGER NOT NULL REFERENCES answer (id),
  target TEXT NOT NULL,
  PRIMARY KEY (source, target)
) WITHOUT ROWID;
CREATE INDEX answer_link_target ON answer_link (target);

ALTER TABLE contact ADD COLUMN asked TEXT NOT NULL DEFAULT '';
CREATE INDEX contact_asked ON contact (id) WHERE asked <> '';

CREATE TABLE answer_use (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  answer INTEGER NOT NULL REFERENCES answer (id),
  at INTEGER NOT NULL,
  user_id INTEGER REFERENCES app_user (id),
  outcome TEXT NOT NULL,
  wording TEXT NOT NULL,
  meaning TEXT NOT NULL,
  contact INTEGER REFERENCES contact (id),
  undone_at INTEGER,
  undone_by INTEGER REFERENCES app_user (id)
);
CREATE INDEX answer_use_answer ON answer_use (answer, meaning);
CREATE INDEX answer_use_contact ON answer_use (contact) WHERE contact IS NOT NULL;

CREATE TABLE wording_proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  answer INTEGER NOT NULL REFERENCES answer (id),
  meaning TEXT NOT NULL,
  wording TEXT NOT NULL,
  state TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  decided_at INTEGER,
  decided_by INTEGER REFERENCES app_user (id)
);
CREATE UNIQUE INDEX wording_proposal_meaning ON wording_proposal (answer, meaning);
CREATE INDEX wording_proposal_state ON wording_proposal (state, id);

CREATE TABLE question_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question TEXT NOT NULL,
  meaning TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  answer INTEGER REFERENCES answer (id),
  started_at INTEGER,
  started_by INTEGER REFERENCES app_user (id)
);
CREATE TABLE question_group_word (
  word TEXT NOT NULL,
  question_group INTEGER NOT NULL REFERENCES question_group (id),
  PRIMARY KEY (word, question_group)
) WITHOUT ROWID;

CREATE TABLE search_log (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  user_id INTEGER REFERENCES app_user (id),
  way TEXT NOT NULL,
  text TEXT NOT NULL,
  question_kind TEXT NOT NULL,
  question_group INTEGER REFERENCES question_group (id),
  hits INTEGER NOT NULL,
  best TEXT NOT NULL,
  confidence INTEGER,
  outcome TEXT NOT NULL,
  chosen INTEGER REFERENCES answer (id),
  contact INTEGER REFERENCES contact (id)
);
CREATE INDEX search_log_at ON search_log (at);
CREATE INDEX search_log_group ON search_log (question_group, at);

CREATE TABLE contact_question (
  contact INTEGER PRIMARY KEY REFERENCES contact (id),
  at INTEGER NOT NULL,
  wording TEXT NOT NULL,
  question_group INTEGER REFERENCES question_group (id)
);
CREATE INDEX contact_question_group ON contact_question (question_group, at);
)sql";

}  // namespace kartoteka::records::migration
