// Append only: a migration that has left this room is never edited.
//
// Booleans are 0 or 1, dates days and instants milliseconds since 1970-01-01 UTC, texts UTF-8; what was not given is
// NULL (integers) or '' (texts). A record's lists and rows are tables of their own, named table_field, in order.
#include "engine/records/migrations.h"

#include <array>

#include "engine/records/migrations/answers.h"
#include "engine/records/migrations/calendar.h"
#include "engine/records/migrations/files.h"
#include "engine/records/migrations/invoices.h"
#include "engine/records/migrations/language_rules.h"
#include "engine/records/migrations/procedures.h"

namespace kartoteka::records {
namespace {

constexpr std::string_view kFirst = R"sql(
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL
);
CREATE TABLE audit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  change INTEGER NOT NULL,
  at INTEGER NOT NULL,
  user_id INTEGER,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  action TEXT NOT NULL,
  field TEXT NOT NULL,
  old_value TEXT NOT NULL,
  new_value TEXT NOT NULL,
  chain TEXT NOT NULL
);
CREATE INDEX audit_record ON audit (kind, record_id);
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE idempotency (
  user_id INTEGER NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (user_id, key)
);
CREATE INDEX idempotency_at ON idempotency (at);

CREATE TABLE app_user (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  login TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  active INTEGER NOT NULL
);
CREATE UNIQUE INDEX app_user_login ON app_user (login);
CREATE TABLE credential (
  user_id INTEGER PRIMARY KEY REFERENCES app_user (id),
  password_hash TEXT NOT NULL,
  changed_at INTEGER NOT NULL
);
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
);
CREATE INDEX session_user ON session (user_id);
CREATE TABLE api_token (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT NOT NULL UNIQUE,
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER
);
CREATE INDEX api_token_user ON api_token (user_id);

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  entity_type TEXT NOT NULL,
  nip TEXT NOT NULL,
  regon TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  category TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  note TEXT NOT NULL
);
CREATE UNIQUE INDEX client_code ON client (code);
CREATE INDEX client_nip ON client (nip);
CREATE INDEX client_owner ON client (owner);
CREATE INDEX client_updated ON client (updated_at);
CREATE TABLE client_phones (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE client_emails (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE client_people (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE client_tags (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX client_tags_item ON client_tags (item);

CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  title TEXT NOT NULL,
  client INTEGER REFERENCES client (id),
  owner INTEGER REFERENCES app_user (id),
  state TEXT NOT NULL,
  summary TEXT NOT NULL,
  category TEXT NOT NULL
);
CREATE INDEX thread_client ON thread (client);
CREATE INDEX thread_owner ON thread (owner);
CREATE INDEX thread_updated ON thread (updated_at);
CREATE TABLE thread_tags (
  record_id INTEGER NOT NULL REFERENCES thread (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX thread_tags_item ON thread_tags (item);

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  parent INTEGER REFERENCES task (id),
  thread INTEGER REFERENCES thread (id),
  client INTEGER REFERENCES client (id),
  owner INTEGER REFERENCES app_user (id),
  assigned_by INTEGER REFERENCES app_user (id),
  priority TEXT NOT NULL,
  start_at INTEGER,
  due_at INTEGER,
  percent_done INTEGER,
  stage TEXT NOT NULL,
  planned_minutes INTEGER,
  spent_minutes INTEGER
);
CREATE INDEX task_parent ON task (parent);
CREATE INDEX task_thread ON task (thread);
CREATE INDEX task_client ON task (client);
CREATE INDEX task_owner ON task (owner, due_at);
CREATE INDEX task_due ON task (due_at);
CREATE INDEX task_updated ON task (updated_at);
CREATE TABLE task_tags (
  record_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX task_tags_item ON task_tags (item);

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  client INTEGER REFERENCES client (id),
  person TEXT NOT NULL,
  started_at INTEGER,
  duration_minutes INTEGER,
  channel TEXT NOT NULL,
  direction TEXT NOT NULL,
  subject TEXT NOT NULL,
  note TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  thread INTEGER REFERENCES thread (id)
);
CREATE INDEX contact_client ON contact (client, started_at);
CREATE INDEX contact_thread ON contact (thread);
CREATE INDEX contact_owner ON contact (owner);
CREATE INDEX contact_started ON contact (started_at);
CREATE INDEX contact_updated ON contact (updated_at);
CREATE TABLE contact_tags (
  record_id INTEGER NOT NULL REFERENCES contact (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX contact_tags_item ON contact_tags (item);

CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  question TEXT NOT NULL,
  body TEXT NOT NULL,
  category TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  state TEXT NOT NULL,
  audience TEXT NOT NULL,
  valid_from INTEGER,
  valid_to INTEGER,
  review_on INTEGER,
  legal_basis TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT NOT NULL
);
CREATE INDEX answer_category ON answer (category);
CREATE INDEX answer_owner ON answer (owner);
CREATE INDEX answer_source ON answer (source);
CREATE INDEX answer_updated ON answer (updated_at);
CREATE INDEX answer_valid_from ON answer (valid_from);
CREATE INDEX answer_valid_to ON answer (valid_to);
CREATE TABLE answer_other_wordings (
  record_id INTEGER NOT NULL REFERENCES answer (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE answer_tags (
  record_id INTEGER NOT NULL REFERENCES answer (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX answer_tags_item ON answer_tags (item);

CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);
CREATE INDEX link_updated ON link (updated_at);
)sql";

constexpr std::string_view kSecond = R"sql(
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  manager INTEGER REFERENCES app_user (id)
);
CREATE INDEX team_manager ON team (manager);
CREATE TABLE team_members (
  record_id INTEGER NOT NULL REFERENCES team (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX team_members_item ON team_members (item);
CREATE TABLE attribute (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  type TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE UNIQUE INDEX attribute_key ON attribute (key);
CREATE TABLE attribute_choices (
  record_id INTEGER NOT NULL REFERENCES attribute (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE stage (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE TABLE app_user_working_hours (
  record_id INTEGER NOT NULL REFERENCES app_user (id),
  position INTEGER NOT NULL,
  day TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);

ALTER TABLE client ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client ADD COLUMN merged_into INTEGER REFERENCES client (id);
CREATE INDEX client_confidential ON client (id) WHERE confidential = 1;
CREATE TABLE client_categories (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX client_categories_item ON client_categories (item);
INSERT INTO client_categories SELECT id, 0, category FROM client WHERE category <> '';
ALTER TABLE client DROP COLUMN category;
CREATE TABLE client_addresses (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE TABLE client_attributes (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  attribute TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX client_attributes_value ON client_attributes (attribute, value);
CREATE TABLE client_confidants (
  record_id INTEGER NOT NULL REFERENCES client (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX client_confidants_item ON client_confidants (item);

ALTER TABLE thread ADD COLUMN merged_into INTEGER REFERENCES thread (id);
ALTER TABLE thread ADD COLUMN progress_percent INTEGER;
ALTER TABLE thread ADD COLUMN planned_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN spent_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN open_tasks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN tasks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN next_due_at INTEGER;
ALTER TABLE thread ADD COLUMN last_activity_at INTEGER;
CREATE INDEX thread_last_activity ON thread (last_activity_at);
CREATE TABLE thread_watchers (
  record_id INTEGER NOT NULL REFERENCES thread (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX thread_watchers_item ON thread_watchers (item);

CREATE TABLE work (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  task INTEGER NOT NULL REFERENCES task (id),
  owner INTEGER NOT NULL REFERENCES app_user (id),
  started_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX work_task ON work (task);
CREATE INDEX work_owner ON work (owner, started_at);
CREATE INDEX work_updated ON work (updated_at);
INSERT INTO work (change, created_at, updated_at, created_by, updated_by, deleted_at, task, owner, started_at, minutes, subject)
  SELECT change, updated_at, updated_at, updated_by, updated_by, deleted_at, id,
         COALESCE(owner, created_by, (SELECT MIN(id) FROM app_user)), updated_at, spent_minutes, title
  FROM task WHERE spent_minutes > 0 AND EXISTS (SELECT 1 FROM app_user);

ALTER TABLE task RENAME COLUMN stage TO state;
ALTER TABLE task ADD COLUMN stage INTEGER REFERENCES stage (id);
UPDATE task SET spent_minutes = 0 WHERE spent_minutes IS NULL;
CREATE INDEX task_stage ON task (stage);
CREATE TABLE task_watchers (
  record_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX task_watchers_item ON task_watchers (item);

ALTER TABLE contact ADD COLUMN result TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN next_step TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN next_step_due INTEGER;
ALTER TABLE contact ADD COLUMN next_task INTEGER REFERENCES task (id);
ALTER TABLE contact ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX contact_message_id ON contact (message_id) WHERE message_id <> '';
CREATE TABLE contact_participants (
  record_id INTEGER NOT NULL REFERENCES contact (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX contact_participants_item ON contact_participants (item);
CREATE TABLE contact_answers_used (
  record_id INTEGER NOT NULL REFERENCES contact (id),
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES answer (id),
  PRIMARY KEY (record_id, position)
);
CREATE INDEX contact_answers_used_item ON contact_answers_used (item);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  owner INTEGER REFERENCES app_user (id),
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  text_state TEXT NOT NULL,
  text_reason TEXT NOT NULL
);
CREATE INDEX attachment_sha256 ON attachment (sha256);
CREATE INDEX attachment_updated ON attachment (updated_at);
CREATE TABLE attachment_ties (
  record_id INTEGER NOT NULL REFERENCES attachment (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
);
CREATE INDEX attachment_ties_item ON attachment_ties (item);
)sql";

// What is computed of threads, as engine/records/thread_progress.cpp does at every write; notifications.
constexpr std::string_view kThird = R"sql(
DROP INDEX task_thread;
CREATE INDEX task_progress ON task (thread, deleted_at, state, percent_done, planned_minutes, spent_minutes, due_at, updated_at, parent);
DROP INDEX contact_thread;
CREATE INDEX contact_progress ON contact (thread, deleted_at, started_at, duration_minutes);
DROP INDEX work_task;
CREATE INDEX work_spent ON work (task, deleted_at, started_at, minutes);

CREATE TABLE task_completion (
  task_id INTEGER PRIMARY KEY REFERENCES task (id),
  at INTEGER NOT NULL
);
INSERT INTO task_completion
  SELECT id, COALESCE((SELECT MAX(at) FROM audit WHERE kind = 'task' AND record_id = task.id AND field IN ('state', 'stage') AND new_value = 'done'), created_at)
  FROM task WHERE state = 'done';

CREATE TABLE notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  occasion INTEGER NOT NULL,
  by_user INTEGER REFERENCES app_user (id),
  read_at INTEGER
);
CREATE UNIQUE INDEX notification_once ON notification (user_id, reason, kind, record_id, occasion);
CREATE INDEX notification_record ON notification (kind, record_id);

UPDATE task SET spent_minutes = (SELECT COALESCE(SUM(minutes), 0) FROM work WHERE work.task = task.id AND work.deleted_at IS NULL);
UPDATE thread SET
  tasks = (SELECT COUNT(*) FROM task WHERE task.thread = thread.id AND deleted_at IS NULL),
  open_tasks = (SELECT COUNT(*) FROM task WHERE task.thread = thread.id AND deleted_at IS NULL AND state NOT IN ('done', 'cancelled')),
  next_due_at = (SELECT MIN(due_at) FROM task WHERE task.thread = thread.id AND deleted_at IS NULL AND state NOT IN ('done', 'cancelled')),
  spent_minutes = (SELECT COALESCE(SUM(spent_minutes), 0) FROM task WHERE task.thread = thread.id AND deleted_at IS NULL) +
                  (SELECT COALESCE(SUM(duration_minutes), 0) FROM contact WHERE contact.thread = thread.id AND deleted_at IS NULL),
  last_activity_at = (SELECT MAX(at) FROM (
    SELECT MAX(updated_at) AS at FROM task WHERE task.thread = thread.id AND deleted_at IS NULL
    UNION ALL SELECT MAX(started_at) FROM contact WHERE contact.thread = thread.id AND deleted_at IS NULL
    UNION ALL SELECT MAX(work.started_at) FROM task JOIN work ON work.task = task.id
      WHERE task.thread = thread.id AND task.deleted_at IS NULL AND work.deleted_at IS NULL));
CREATE TEMP TABLE leaf AS
  SELECT thread, COALESCE(planned_minutes, 0) AS plan, CASE WHEN state = 'done' THEN 100 ELSE COALESCE(percent_done, 0) END AS percent
  FROM task WHERE thread IS NOT NULL AND deleted_at IS NULL AND state <> 'cancelled' AND
    NOT EXISTS (SELECT 1 FROM task AS detail WHERE detail.parent = task.id AND detail.thread = task.thread AND
                detail.deleted_at IS NULL AND detail.state <> 'cancelled');
CREATE TEMP TABLE leaves AS
  SELECT thread, SUM(plan) AS minutes, SUM(plan * percent) AS done, SUM(plan = 0) AS unplanned,
         SUM(CASE WHEN plan = 0 THEN percent ELSE 0 END) AS unplanned_done, COUNT(*) AS tasks, SUM(percent) AS percent,
         CASE WHEN SUM(plan) > 0 THEN 1.0 * SUM(plan) / SUM(plan > 0) ELSE 1.0 END AS weight
  FROM leaf GROUP BY thread;
UPDATE thread SET planned_minutes = leaves.minutes,
  progress_percent = CASE WHEN leaves.percent = 0 THEN 0 WHEN leaves.percent = 100 * leaves.tasks THEN 100
    ELSE MAX(1, MIN(99, CAST(0.5 + (leaves.done + leaves.weight * leaves.unplanned_done) / (leaves.minutes + leaves.weight * leaves.unplanned) AS INTEGER))) END
  FROM leaves WHERE leaves.thread = thread.id;
DROP TABLE leaf;
DROP TABLE leaves;
)sql";

// Lines of imported files by what they say; see engine/records/imported.h.
constexpr std::string_view kFourth = R"sql(
CREATE TABLE imported_line (
  kind TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  PRIMARY KEY (kind, fingerprint)
);
)sql";

// Those who are told of due dates are looked for every minute.
constexpr std::string_view kFifth = R"sql(
CREATE INDEX task_open_due ON task (due_at) WHERE deleted_at IS NULL AND state NOT IN ('done', 'cancelled');
)sql";

// By what clients are recognised; see engine/records/client_keys.h. Filled when the database is opened.
constexpr std::string_view kSixth = R"sql(
CREATE TABLE client_key (
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  client INTEGER NOT NULL REFERENCES client (id),
  PRIMARY KEY (type, value, client)
) WITHOUT ROWID;
CREATE INDEX client_key_client ON client_key (client);
)sql";

constexpr std::string_view kTokenUse = R"sql(
ALTER TABLE api_token ADD COLUMN last_used_at INTEGER;
)sql";

// What users keep under a name; see engine/records/saved_views.h.
constexpr std::string_view kSavedViews = R"sql(
CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner INTEGER NOT NULL REFERENCES app_user (id),
  place TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  UNIQUE (owner, place, name)
);
)sql";

constexpr std::array kMigrations{
    db::Migration{1, "change log, audit, users, sign-in, clients, threads, tasks, contacts, answers, links", kFirst},
    db::Migration{2, "teams, attributes, stages, work, attachments; what clients, threads, tasks and contacts gained", kSecond},
    db::Migration{3, "what is computed of threads and tasks, notifications", kThird},
    db::Migration{4, "lines of imported files", kFourth},
    db::Migration{5, "open tasks by their due date", kFifth},
    db::Migration{6, "by what clients are recognised", kSixth},
    db::Migration{7, "what answers gained: categories, wordings, usefulness, what is missing", migration::kAnswers},
    db::Migration{8, "texts, pages and previews of files", migration::kFiles},
    db::Migration{9, "procedures, recurring tasks", migration::kProcedures},
    db::Migration{10, "services, templates, invoices", migration::kInvoices},
    db::Migration{11, "synonyms, pins, stop words", migration::kLanguageRules},
    db::Migration{12, "absences, feeds, reminders", migration::kCalendar},
    db::Migration{13, "when tokens were used last", kTokenUse},
    db::Migration{14, "views that users keep", kSavedViews},
};

}  // namespace

std::span<const db::Migration> migrations() { return kMigrations; }

}  // namespace kartoteka::records
