// Migration 8: texts, pages and previews of files. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kFiles = R"sql(
ALTER TABLE attachment ADD COLUMN document_title TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN document_author TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN document_date INTEGER;
ALTER TABLE attachment ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN unread_pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN has_preview INTEGER NOT NULL DEFAULT 0;
CREATE INDEX attachment_text_state ON attachment (text_state);

CREATE TABLE file_text (
  sha256 TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  media_type TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at INTEGER,
  pages INTEGER NOT NULL,
  unread_pages INTEGER NOT NULL,
  has_preview INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  program TEXT NOT NULL,
  read_at INTEGER
);
CREATE TABLE file_page (
  sha256 TEXT NOT NULL REFERENCES file_text (sha256) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (sha256, number)
);
CREATE TABLE file_queue (
  sha256 TEXT PRIMARY KEY REFERENCES file_text (sha256) ON DELETE CASCADE,
  lane INTEGER NOT NULL,
  queued_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  first_page INTEGER NOT NULL,
  with_recognition INTEGER NOT NULL
);
CREATE INDEX file_queue_order ON file_queue (lane, queued_at);

UPDATE attachment SET text_state = 'pending', text_reason = '';
INSERT INTO file_text
  SELECT DISTINCT sha256, 'pending', '', '', '', '', '', NULL, 0, 0, 0, 0, '', NULL FROM attachment WHERE sha256 <> '';
INSERT INTO file_queue
  SELECT sha256, CASE WHEN MAX(size_bytes) > 8388608 THEN 1 ELSE 0 END, MAX(created_at), 0, 1, 0
  FROM attachment WHERE sha256 <> '' GROUP BY sha256;
-- The bytes that an attachment has had; the newest one is what its record names (engine/records/files/versions.h).
CREATE TABLE attachment_version (
  attachment INTEGER NOT NULL REFERENCES attachment (id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  at INTEGER NOT NULL,
  user_id INTEGER REFERENCES app_user (id),
  PRIMARY KEY (attachment, number)
);
CREATE INDEX attachment_version_sha256 ON attachment_version (sha256);
INSERT INTO attachment_version (attachment, number, name, sha256, size_bytes, media_type, at, user_id)
  SELECT id, 1, name, sha256, size_bytes, media_type, created_at, created_by FROM attachment WHERE sha256 <> '';
CREATE INDEX attachment_bin ON attachment (deleted_at) WHERE deleted_at IS NOT NULL;
-- Records that went away for good, so that their ids are never given to others.
CREATE TABLE purged_record (
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (kind, record_id)
) WITHOUT ROWID;
)sql";

}  // namespace kartoteka::records::migration
