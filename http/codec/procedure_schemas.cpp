#include "http/codec/procedure_schemas.h"

namespace kartoteka::http {

std::string_view procedure_schemas() {
  return R"json({
  "ProcedureStart": {
    "type": "object",
    "properties": {
      "clients": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}},
      "tag": {"type": "string", "description": "all clients with it"},
      "period": {"type": "string", "description": "2026-09, 2026-Q3, 2026, or a day for procedures without periods", "maxLength": 10},
      "start_on": {"type": "string", "format": "date", "description": "what steps count from; otherwise today"},
      "dry_run": {"type": "boolean", "description": "tells what would be made and makes nothing"}
    },
    "additionalProperties": false
  },
  "PlannedStep": {
    "type": "object",
    "properties": {
      "key": {"type": "string"},
      "title": {"type": "string"},
      "due": {"type": "string", "format": "date"},
      "owner": {"type": ["integer", "null"], "format": "int64"},
      "owner_name": {"type": ["string", "null"]},
      "problem": {"type": ["string", "null"], "description": "why it has no owner, or that it is due before the start"}
    },
    "required": ["key", "title", "due", "owner", "owner_name", "problem"]
  },
  "StartedRun": {
    "type": "object",
    "properties": {
      "client": {"type": "integer", "format": "int64"},
      "client_name": {"type": "string"},
      "outcome": {"type": "string", "enum": ["started", "would_start", "exists", "failed"]},
      "run": {"type": ["integer", "null"], "format": "int64"},
      "thread": {"type": ["integer", "null"], "format": "int64"},
      "problem": {"type": ["string", "null"], "description": "why it failed"},
      "title": {"type": "string"},
      "deadline": {"type": ["string", "null"], "format": "date"},
      "owner": {"type": ["integer", "null"], "format": "int64"},
      "owner_name": {"type": ["string", "null"]},
      "steps": {"type": "array", "items": {"$ref": "#/components/schemas/PlannedStep"}},
      "files": {"type": "array", "items": {"type": "string"}}
    },
    "required": ["client", "client_name", "outcome", "run", "thread", "problem", "title", "deadline", "owner", "owner_name", "steps", "files"]
  },
  "ProcedureStarted": {
    "type": "object",
    "properties": {
      "procedure": {"type": "integer", "format": "int64"},
      "version": {"type": "integer"},
      "period": {"type": "string"},
      "start_on": {"type": "string", "format": "date"},
      "dry_run": {"type": "boolean"},
      "started": {"type": "integer", "description": "runs made, or that would be"},
      "existing": {"type": "integer"},
      "failed": {"type": "integer"},
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/StartedRun"}}
    },
    "required": ["procedure", "version", "period", "start_on", "dry_run", "started", "existing", "failed", "items"]
  },
  "BoardStep": {
    "type": "object",
    "properties": {
      "key": {"type": "string"},
      "task": {"type": "integer", "format": "int64"},
      "title": {"type": "string"},
      "state": {"type": "string", "enum": ["planned", "in_progress", "waiting", "done", "cancelled"]},
      "due_at": {"type": ["string", "null"], "format": "date-time"},
      "owner": {"type": ["integer", "null"], "format": "int64"},
      "owner_name": {"type": ["string", "null"]},
      "late": {"type": "boolean"},
      "checklist_done": {"type": "integer"},
      "checklist_items": {"type": "integer"}
    },
    "required": ["key", "task", "title", "state", "due_at", "owner", "owner_name", "late", "checklist_done", "checklist_items"]
  },
  "NeededFile": {
    "type": "object",
    "properties": {
      "name": {"type": "string"},
      "step": {"type": "string"},
      "received": {"type": "boolean"},
      "attachment": {"type": ["integer", "null"], "format": "int64"}
    },
    "required": ["name", "step", "received", "attachment"]
  },
  "BoardRow": {
    "type": "object",
    "properties": {
      "run": {"type": "integer", "format": "int64"},
      "client": {"type": "integer", "format": "int64"},
      "client_name": {"type": "string"},
      "version": {"type": "integer"},
      "period": {"type": "string"},
      "state": {"type": "string", "enum": ["running", "suspended", "done", "cancelled"]},
      "started_on": {"type": ["string", "null"], "format": "date"},
      "deadline": {"type": ["string", "null"], "format": "date"},
      "thread": {"type": ["integer", "null"], "format": "int64"},
      "main_task": {"type": ["integer", "null"], "format": "int64"},
      "late": {"type": "boolean"},
      "current": {"type": "array", "items": {"type": "string"}, "description": "keys of the steps that can be worked on"},
      "steps_done": {"type": "integer"},
      "missing_files": {"type": "array", "items": {"type": "string"}},
      "unassigned": {"type": "array", "items": {"type": "string"}, "description": "keys of open steps that nobody owns"},
      "files": {"type": "array", "items": {"$ref": "#/components/schemas/NeededFile"}},
      "steps": {"type": "array", "items": {"$ref": "#/components/schemas/BoardStep"}}
    },
    "required": ["run", "client", "client_name", "version", "period", "state", "started_on", "deadline", "thread", "main_task", "late", "current", "steps_done", "missing_files", "unassigned", "files", "steps"]
  },
  "ProcedureBoard": {
    "type": "object",
    "properties": {
      "procedure": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"}, "version": {"type": "integer"}, "state": {"type": "string"}}, "required": ["id", "name", "version", "state"]},
      "period": {"type": ["string", "null"]},
      "steps": {"type": "array", "items": {"type": "object", "properties": {"key": {"type": "string"}, "title": {"type": "string"}, "states": {"type": "object", "description": "state of tasks to their number", "additionalProperties": {"type": "integer"}}, "late": {"type": "integer"}}, "required": ["key", "title", "states", "late"]}},
      "rows": {"type": "array", "items": {"$ref": "#/components/schemas/BoardRow"}},
      "not_started": {"type": "array", "items": {"type": "object", "properties": {"client": {"type": "integer", "format": "int64"}, "client_name": {"type": "string"}}, "required": ["client", "client_name"]}, "description": "clients whom an active rule names for this period, without a run"},
      "periods": {"type": "array", "items": {"type": "object", "properties": {"period": {"type": "string"}, "runs": {"type": "integer"}, "done": {"type": "integer"}, "cancelled": {"type": "integer"}}, "required": ["period", "runs", "done", "cancelled"]}},
      "summary": {"type": "object", "additionalProperties": {"type": "integer"}}
    },
    "required": ["procedure", "period", "steps", "rows", "not_started", "periods", "summary"]
  },
  "ProcedureVersion": {
    "type": "object",
    "properties": {
      "version": {"type": "integer"},
      "at": {"type": "string", "format": "date-time"},
      "user": {"type": ["integer", "null"], "format": "int64"},
      "user_name": {"type": ["string", "null"]}
    },
    "required": ["version", "at", "user", "user_name"]
  },
  "ProcedureVersions": {
    "type": "object",
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/ProcedureVersion"}}
    },
    "required": ["items"]
  },
  "RuleDates": {
    "type": "object",
    "properties": {
      "items": {"type": "array", "items": {"type": "object", "properties": {"period": {"type": "string"}, "starts_on": {"type": "string", "format": "date"}, "deadline": {"type": ["string", "null"], "format": "date"}}, "required": ["period", "starts_on", "deadline"]}},
      "clients": {"type": "integer", "description": "for how many it would start now"}
    },
    "required": ["items", "clients"]
  },
  "RuleResume": {
    "type": "object",
    "properties": {
      "catch_up": {"type": "boolean", "description": "what fell due meanwhile is started as well"}
    },
    "additionalProperties": false
  },
  "FileReceipt": {
    "type": "object",
    "properties": {
      "file": {"type": "integer", "minimum": 0, "description": "its place in the list of files, from 0"},
      "received": {"type": "boolean"},
      "attachment": {"type": ["integer", "null"], "format": "int64", "description": "what came"}
    },
    "required": ["file", "received"],
    "additionalProperties": false
  },
  "ChecklistTick": {
    "type": "object",
    "properties": {
      "item": {"type": "integer", "minimum": 0, "description": "its place in the checklist, from 0"},
      "done": {"type": "boolean"}
    },
    "required": ["item", "done"],
    "additionalProperties": false
  }
})json";
}

}  // namespace kartoteka::http
