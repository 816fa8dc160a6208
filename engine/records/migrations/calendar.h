// Migration 12: recurring tasks, appointments, absences, feeds, reminders. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kCalendar = R"sql(
ALTER TABLE task ADD COLUMN recurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN recurrence_mode TEXT NOT NULL DEFAULT 'when_due';
ALTER TABLE task ADD COLUMN series INTEGER;
ALTER TABLE task ADD COLUMN occurrence_at INTEGER;
CREATE UNIQUE INDEX task_occurrence ON task (series, occurrence_at) WHERE series IS NOT NULL AND occurrence_at IS NOT NULL;
CREATE INDEX task_recurring ON task (occurrence_at) WHERE recurrence <> '';
CREATE INDEX task_start ON task (start_at) WHERE start_at IS NOT NULL;
CREATE INDEX task_long ON task (due_at) WHERE planned_minutes > 720 AND start_at IS NOT NULL;
CREATE TABLE task_series (
  id INTEGER PRIMARY KEY,
  starts INTEGER NOT NULL,
  lead INTEGER
);
CREATE TABLE task_reminders (
  record_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,
  minutes_before INTEGER NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE app_user_reminders (
  record_id INTEGER NOT NULL REFERENCES app_user (id),
  position INTEGER NOT NULL,
  minutes_before INTEGER NOT NULL,
  PRIMARY KEY (record_id, position)
);

CREATE TABLE appointment (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  subject TEXT NOT NULL,
  client INTEGER REFERENCES client (id),
  person TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  duration_minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  thread INTEGER REFERENCES thread (id),
  note TEXT NOT NULL,
  contact INTEGER REFERENCES contact (id)
);
CREATE INDEX appointment_starts ON appointment (starts_at);
CREATE INDEX appointment_client ON appointment (client);
CREATE INDEX appointment_thread ON appointment (thread);
CREATE INDEX appointment_owner ON appointment (owner, starts_at);
CREATE INDEX appointment_updated ON appointment (updated_at);
CREATE TABLE appointment_participants (
  record_id INTEGER NOT NULL REFERENCES appointment (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX appointment_participants_item ON appointment_participants (item);
CREATE TABLE appointment_reminders (
  record_id INTEGER NOT NULL REFERENCES appointment (id),
  position INTEGER NOT NULL,
  minutes_before INTEGER NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE appointment_tags (
  record_id INTEGER NOT NULL REFERENCES appointment (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX appointment_tags_item ON appointment_tags (item);

CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  owner INTEGER NOT NULL REFERENCES app_user (id),
  type TEXT NOT NULL,
  starts_on INTEGER NOT NULL,
  ends_on INTEGER NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX absence_owner ON absence (owner, ends_on);
CREATE INDEX absence_ends ON absence (ends_on);
CREATE INDEX absence_updated ON absence (updated_at);

CREATE TABLE calendar_feed (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  secret_hash TEXT NOT NULL UNIQUE,
  owner INTEGER NOT NULL REFERENCES app_user (id),
  name TEXT NOT NULL,
  of_user INTEGER REFERENCES app_user (id),
  of_team INTEGER REFERENCES team (id),
  created_at INTEGER NOT NULL,
  read_at INTEGER
);
CREATE INDEX calendar_feed_owner ON calendar_feed (owner);

CREATE TABLE reminder (
  user_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  occasion INTEGER NOT NULL,
  minutes_before INTEGER NOT NULL,
  PRIMARY KEY (kind, record_id, occasion, user_id, minutes_before)
) WITHOUT ROWID;
INSERT OR IGNORE INTO reminder SELECT user_id, kind, record_id, occasion, CASE reason WHEN 'due' THEN 1440 ELSE 0 END
  FROM notification WHERE reason IN ('due', 'overdue');
)sql";

}  // namespace kartoteka::records::migration
