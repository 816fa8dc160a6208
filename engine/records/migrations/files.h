// Migration 8: texts, pages and previews of files. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kFiles = R"sql(
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
