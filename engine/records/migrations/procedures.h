// Migration 9: procedures, their rules and runs; checklists of tasks, and tasks that wait for others. Append only, as all
// of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kProcedures = R"sql(
CREATE TABLE procedure (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  state TEXT NOT NULL,
  period TEXT NOT NULL,
  deadline_rule TEXT NOT NULL,
  deadline_day INTEGER,
  deadline_months INTEGER,
  deadline_offset INTEGER,
  deadline_unit TEXT NOT NULL,
  free_days TEXT NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX procedure_owner ON procedure (owner);
CREATE INDEX procedure_updated ON procedure (updated_at);
CREATE TABLE procedure_steps (
  record_id INTEGER NOT NULL REFERENCES procedure (id),
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  checklist TEXT NOT NULL,
  anchor TEXT NOT NULL,
  offset INTEGER,
  unit TEXT NOT NULL,
  free_days TEXT NOT NULL,
  owner_rule TEXT NOT NULL,
  user INTEGER REFERENCES app_user (id),
  role TEXT NOT NULL,
  team INTEGER REFERENCES team (id),
  planned_minutes INTEGER,
  waits_for TEXT NOT NULL,
  files TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE procedure_tags (
  record_id INTEGER NOT NULL REFERENCES procedure (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX procedure_tags_item ON procedure_tags (item);
-- Every version of a procedure, each field as the audit trail writes it.
CREATE TABLE procedure_version (
  procedure_id INTEGER NOT NULL REFERENCES procedure (id),
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  user_id INTEGER,
  PRIMARY KEY (procedure_id, version)
);
CREATE TABLE procedure_version_field (
  procedure_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (procedure_id, version, field)
);

CREATE TABLE procedure_rule (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  procedure INTEGER REFERENCES procedure (id),
  every TEXT NOT NULL,
  period TEXT NOT NULL,
  start_month INTEGER NOT NULL,
  start_day INTEGER NOT NULL,
  free_days TEXT NOT NULL,
  tag TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  first_period TEXT NOT NULL,
  last_period TEXT NOT NULL,
  state TEXT NOT NULL,
  next_period TEXT NOT NULL,
  next_start INTEGER
);
CREATE INDEX procedure_rule_procedure ON procedure_rule (procedure);
CREATE INDEX procedure_rule_owner ON procedure_rule (owner);
CREATE INDEX procedure_rule_updated ON procedure_rule (updated_at);
CREATE TABLE procedure_rule_clients (
  record_id INTEGER NOT NULL REFERENCES procedure_rule (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES client (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX procedure_rule_clients_item ON procedure_rule_clients (item);

CREATE TABLE procedure_run (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  procedure INTEGER NOT NULL REFERENCES procedure (id),
  version INTEGER NOT NULL,
  client INTEGER NOT NULL REFERENCES client (id),
  state TEXT NOT NULL,
  period TEXT NOT NULL,
  rule INTEGER REFERENCES procedure_rule (id),
  thread INTEGER REFERENCES thread (id),
  main_task INTEGER REFERENCES task (id),
  started_on INTEGER,
  deadline INTEGER
);
-- A client has one run of a procedure for a period; one that was cancelled makes room for another.
CREATE UNIQUE INDEX procedure_run_once ON procedure_run (procedure, period, client) WHERE state <> 'cancelled';
CREATE INDEX procedure_run_of_period ON procedure_run (procedure, period, client, state);
CREATE INDEX procedure_run_client ON procedure_run (client);
CREATE INDEX procedure_run_thread ON procedure_run (thread);
CREATE INDEX procedure_run_rule ON procedure_run (rule);
CREATE INDEX procedure_run_updated ON procedure_run (updated_at);
CREATE TABLE procedure_run_files (
  record_id INTEGER NOT NULL REFERENCES procedure_run (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  step TEXT NOT NULL,
  received INTEGER,
  attachment INTEGER REFERENCES attachment (id),
  PRIMARY KEY (record_id, position)
);
CREATE TABLE procedure_run_steps (
  record_id INTEGER NOT NULL REFERENCES procedure_run (id),
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  task INTEGER REFERENCES task (id),
  PRIMARY KEY (record_id, position)
);
-- procedure_run_steps the other way round: of each task its run. held_state: what a task had been in before its run was suspended.
CREATE TABLE procedure_task (
  task_id INTEGER PRIMARY KEY REFERENCES task (id),
  run_id INTEGER NOT NULL REFERENCES procedure_run (id),
  step TEXT NOT NULL,
  position INTEGER NOT NULL,
  held_state TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX procedure_task_step ON procedure_task (run_id, position);

ALTER TABLE thread ADD COLUMN procedure INTEGER REFERENCES procedure (id);
CREATE INDEX thread_procedure ON thread (procedure) WHERE procedure IS NOT NULL;
CREATE TABLE task_checklist (
  record_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  done INTEGER,
  done_by INTEGER REFERENCES app_user (id),
  done_at INTEGER,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE task_waits_for (
  record_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES task (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX task_waits_for_item ON task_waits_for (item);
)sql";

}  // namespace kartoteka::records::migration
