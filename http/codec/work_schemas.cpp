#include "http/codec/work_schemas.h"

namespace kartoteka::http {

std::string_view work_schemas() {
  return R"json({
  "TimelineItem": {
    "type": "object",
    "properties": {
      "at": {"type": "string", "format": "date-time"},
      "event": {"type": "string", "enum": ["happened", "created", "done", "issued", "paid"]},
      "kind": {"type": "string", "enum": ["contact", "task", "work", "attachment", "invoice", "payment", "link"]},
      "id": {"type": "integer", "format": "int64"},
      "title": {"type": ["string", "null"]},
      "owner": {"type": ["integer", "null"], "format": "int64"},
      "owner_name": {"type": ["string", "null"]},
      "minutes": {"type": ["integer", "null"], "description": "of a contact or work"},
      "state": {"type": ["string", "null"], "description": "of a task, as it is now"},
      "record": {"type": "object", "description": "the record, as its own path gives it", "additionalProperties": true}
    },
    "required": ["at", "event", "kind", "id", "title", "owner", "owner_name", "minutes", "state", "record"]
  },
  "Timeline": {
    "type": "object",
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/TimelineItem"}},
      "next_cursor": {"type": ["string", "null"]}
    },
    "required": ["items", "next_cursor"]
  },
  "TaskNode": {
    "allOf": [
      {"$ref": "#/components/schemas/Task"},
      {
        "type": "object",
        "properties": {
          "depth": {"type": "integer", "description": "0 for a main task"},
          "children_count": {"type": "integer"},
          "progress_percent": {"type": ["integer", "null"], "description": "of the task and all below it; null where all of it is cancelled"}
        },
        "required": ["depth", "children_count", "progress_percent"]
      }
    ]
  },
  "TaskTree": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/TaskNode"}}},
    "required": ["items"]
  },
  "ThreadSplit": {
    "type": "object",
    "properties": {
      "title": {"type": "string", "minLength": 1, "maxLength": 300},
      "contacts": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}},
      "tasks": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}}
    },
    "required": ["title"],
    "additionalProperties": false
  },
  "ThreadJoin": {
    "type": "object",
    "properties": {"into": {"type": "integer", "format": "int64", "minimum": 1, "description": "the thread that takes all"}},
    "required": ["into"],
    "additionalProperties": false
  },
  "ThreadMove": {
    "type": "object",
    "properties": {"thread": {"type": ["integer", "null"], "format": "int64", "minimum": 1, "description": "null: into none"}},
    "required": ["thread"],
    "additionalProperties": false
  },
  "AnalysisSums": {
    "type": "object",
    "properties": {
      "count": {"type": "integer"},
      "planned_minutes": {"type": "integer", "format": "int64"},
      "spent_minutes": {"type": "integer", "format": "int64"},
      "open": {"type": "integer"},
      "overdue": {"type": "integer"},
      "done": {"type": "integer", "description": "tasks done, threads closed"},
      "net": {"type": "string", "description": "of issued invoices, in złoty: 1234.50; so are the following"},
      "gross": {"type": "string"},
      "paid": {"type": "string"},
      "balance": {"type": "string", "description": "still to be paid"}
    },
    "required": ["count", "planned_minutes", "spent_minutes", "open", "overdue", "done", "net", "gross", "paid", "balance"]
  },
  "AnalysisRow": {
    "allOf": [
      {
        "type": "object",
        "properties": {
          "key": {"type": ["string", "null"], "description": "an id, a month like 2026-05, or a text; null for records without"},
          "name": {"type": ["string", "null"], "description": "of the user or client, else the key"}
        },
        "required": ["key", "name"]
      },
      {"$ref": "#/components/schemas/AnalysisSums"}
    ]
  },
  "Analysis": {
    "type": "object",
    "properties": {
      "rows": {"type": "array", "items": {"$ref": "#/components/schemas/AnalysisRow"}},
      "total": {"$ref": "#/components/schemas/AnalysisSums"}
    },
    "required": ["rows", "total"]
  },
  "HandOver": {
    "type": "object",
    "properties": {
      "to": {"type": "integer", "format": "int64", "minimum": 1, "description": "the new owner"},
      "records": {"type": "array", "items": {"type": "string"}, "description": "like task:41; without it all that from owns"},
      "from": {"type": "integer", "format": "int64", "minimum": 1},
      "kinds": {"type": "array", "items": {"type": "string"}, "description": "client, thread, task, contact, answer, attachment; all where left out"},
      "only_open": {"type": "boolean", "default": false}
    },
    "required": ["to"],
    "additionalProperties": false
  },
  "HandedOver": {"type": "object", "properties": {"changed": {"type": "integer"}}, "required": ["changed"]},
  "Workload": {
    "type": "object",
    "properties": {
      "user": {"$ref": "#/components/schemas/Named"},
      "open": {"type": "integer"},
      "overdue": {"type": "integer"},
      "planned_minutes": {"type": "integer", "format": "int64"},
      "unscheduled_minutes": {"type": "integer", "format": "int64", "description": "remain of tasks without a start and a due date"},
      "spent_minutes": {"type": "integer", "format": "int64"},
      "working_minutes": {"type": "integer", "format": "int64"},
      "load_percent": {"type": ["integer", "null"], "description": "planned and spent against working; null without working hours"},
      "days": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "date": {"type": "string", "format": "date"},
            "working_minutes": {"type": "integer", "format": "int64"},
            "planned_minutes": {"type": "integer", "format": "int64"},
            "spent_minutes": {"type": "integer", "format": "int64"},
            "absent_minutes": {"type": "integer", "format": "int64", "description": "of his hours; they are not among the working minutes"},
            "holiday": {"type": ["string", "null"], "description": "its name"}
          },
          "required": ["date", "working_minutes", "planned_minutes", "spent_minutes", "absent_minutes", "holiday"]
        }
      }
    },
    "required": ["user", "open", "overdue", "planned_minutes", "unscheduled_minutes", "spent_minutes", "working_minutes", "load_percent", "days"]
  },
  "WorkloadReport": {
    "type": "object",
    "properties": {
      "from": {"type": "string", "format": "date"},
      "to": {"type": "string", "format": "date", "description": "exclusive"},
      "people": {"type": "array", "items": {"$ref": "#/components/schemas/Workload"}}
    },
    "required": ["from", "to", "people"]
  },
  "Notification": {
    "type": "object",
    "properties": {
      "id": {"type": "integer", "format": "int64"},
      "at": {"type": "string", "format": "date-time"},
      "reason": {"type": "string", "enum": ["assigned", "ready", "mentioned", "watched", "due", "overdue", "review", "expired"]},
      "record": {"type": "string", "description": "like task:41"},
      "title": {"type": ["string", "null"]},
      "by": {"type": ["integer", "null"], "format": "int64", "description": "whose doing it was"},
      "by_name": {"type": ["string", "null"]},
      "read_at": {"type": ["string", "null"], "format": "date-time"}
    },
    "required": ["id", "at", "reason", "record", "title", "by", "by_name", "read_at"]
  },
  "NotificationList": {
    "type": "object",
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Notification"}},
      "unread": {"type": "integer", "description": "of all, not of this page"},
      "next_cursor": {"type": ["string", "null"]}
    },
    "required": ["items", "unread", "next_cursor"]
  },
  "NotificationsRead": {
    "type": "object",
    "description": "Either ids, or all.",
    "properties": {
      "ids": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}},
      "all": {"type": "boolean"}
    },
    "additionalProperties": false
  },
  "SavedView": {
    "type": "object",
    "properties": {
      "id": {"type": "integer", "format": "int64"},
      "place": {"type": "string", "description": "the page that shows it, like tasks or search"},
      "name": {"type": "string"},
      "query": {"type": "string", "description": "the page's parameters, as they stand in an address after the question mark"}
    },
    "required": ["id", "place", "name", "query"]
  },
  "SavedViewList": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/SavedView"}}},
    "required": ["items"]
  },
  "SavedViewNew": {
    "type": "object",
    "properties": {
      "place": {"type": "string", "minLength": 1, "maxLength": 60, "pattern": "^[a-z0-9_/-]+$"},
      "name": {"type": "string", "minLength": 1, "maxLength": 60},
      "query": {"type": "string", "maxLength": 4000}
    },
    "required": ["place", "name", "query"],
    "additionalProperties": false
  },
  "NotificationsMarked": {"type": "object", "properties": {"marked": {"type": "integer"}}, "required": ["marked"]}
})json";
}

}  // namespace kartoteka::http
