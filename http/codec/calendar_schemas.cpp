#include "http/codec/calendar_schemas.h"

namespace kartoteka::http {

std::string_view calendar_schemas() {
  return R"json({
  "CalendarEvent": {
    "type": "object",
    "description": "What has no value is left out. Neither key nor id: the event is none of the caller's business but for the time that it takes.",
    "properties": {
      "key": {"type": "string", "description": "task:41, deadline:41, appointment:3, absence:2, holiday:2026-11-11; task:41@2026-10-05 for what a recurring task will bring"},
      "kind": {"type": "string", "enum": ["task", "deadline", "appointment", "absence", "holiday", "busy"]},
      "id": {"type": "integer", "format": "int64", "description": "of the task, appointment or absence"},
      "change": {"type": "integer", "format": "int64", "description": "the record's version, for If-Match"},
      "title": {"type": "string"},
      "title_en": {"type": "string", "description": "of holidays"},
      "start": {"type": "string", "format": "date-time"},
      "end": {"type": "string", "format": "date-time", "description": "exclusive; of a deadline its start"},
      "all_day": {"type": "boolean", "description": "true: start and end are midnights in Warsaw"},
      "first_day": {"type": "string", "format": "date", "description": "of whole days"},
      "last_day": {"type": "string", "format": "date", "description": "of whole days, inclusive"},
      "owner": {"type": "integer", "format": "int64"},
      "participants": {"type": "array", "items": {"type": "integer", "format": "int64"}},
      "state": {"type": "string", "description": "of a task or appointment"},
      "priority": {"type": "string", "description": "of a task"},
      "type": {"type": "string", "description": "of an absence"},
      "channel": {"type": "string", "description": "of an appointment"},
      "place": {"type": "string"},
      "client": {"type": "integer", "format": "int64"},
      "thread": {"type": "integer", "format": "int64"},
      "series": {"type": "integer", "format": "int64", "description": "the first task of the series that a task is of"},
      "virtual": {"type": "boolean", "description": "true: a recurring task will bring it; there is no such record yet"},
      "tentative": {"type": "boolean", "description": "true: when it comes depends on when the last task is done"},
      "overdue": {"type": "boolean"},
      "editable": {"type": "boolean", "description": "whether the caller may likely change it"}
    },
    "required": ["kind", "title", "start", "end", "all_day", "editable"]
  },
  "CalendarName": {
    "type": "object",
    "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"}},
    "required": ["id", "name"]
  },
  "Calendar": {
    "type": "object",
    "properties": {
      "from": {"type": "string", "format": "date"},
      "to": {"type": "string", "format": "date", "description": "exclusive"},
      "people": {"type": "array", "description": "whose calendar it is: a column each", "items": {"$ref": "#/components/schemas/CalendarName"}},
      "clients": {"type": "array", "description": "of the events", "items": {"$ref": "#/components/schemas/CalendarName"}},
      "events": {"type": "array", "items": {"$ref": "#/components/schemas/CalendarEvent"}}
    },
    "required": ["from", "to", "people", "clients", "events"]
  },
  "CalendarConflict": {
    "type": "object",
    "properties": {
      "type": {"type": "string", "enum": ["overlap", "absence", "holiday", "outside_working_hours"]},
      "user": {"type": "integer", "format": "int64"},
      "start": {"type": "string", "format": "date-time"},
      "end": {"type": "string", "format": "date-time"},
      "key": {"type": ["string", "null"], "description": "of the other event, where the caller may see it"},
      "title": {"type": ["string", "null"]}
    },
    "required": ["type", "user", "start", "end", "key", "title"]
  },
  "CalendarConflicts": {
    "type": "object",
    "properties": {"conflicts": {"type": "array", "items": {"$ref": "#/components/schemas/CalendarConflict"}}},
    "required": ["conflicts"]
  },
  "EventPatch": {
    "type": "object",
    "properties": {
      "start": {"type": "string", "format": "date-time", "description": "where it is to begin; without end it keeps its length"},
      "end": {"type": "string", "format": "date-time", "description": "exclusive"},
      "all_day": {"type": "boolean", "description": "of tasks and absences"},
      "owner": {"type": "integer", "format": "int64", "minimum": 1},
      "scope": {"type": "string", "enum": ["this", "following"], "description": "following: of the newest task of a series; all that follow move too"},
      "on_conflict": {"type": "string", "enum": ["tell", "refuse"], "description": "refuse: with conflicts nothing is changed (409)"}
    },
    "additionalProperties": false
  },
  "ChangedEvent": {
    "type": "object",
    "properties": {
      "event": {"$ref": "#/components/schemas/CalendarEvent"},
      "conflicts": {"type": "array", "items": {"$ref": "#/components/schemas/CalendarConflict"}}
    },
    "required": ["event", "conflicts"]
  },
  "FreeSlots": {
    "type": "object",
    "properties": {
      "slots": {
        "type": "array",
        "description": "the longest spans in which all of them work and have nothing else",
        "items": {
          "type": "object",
          "properties": {
            "start": {"type": "string", "format": "date-time"},
            "end": {"type": "string", "format": "date-time"},
            "minutes": {"type": "integer"}
          },
          "required": ["start", "end", "minutes"]
        }
      }
    },
    "required": ["slots"]
  },
  "RecurrencePreview": {
    "type": "object",
    "properties": {
      "recurrence": {"type": "string", "description": "the rule in the form in which it is kept"},
      "dates": {"type": "array", "items": {"type": "string", "format": "date-time"}}
    },
    "required": ["recurrence", "dates"]
  },
  "Feed": {
    "type": "object",
    "properties": {
      "id": {"type": "integer", "format": "int64"},
      "name": {"type": "string"},
      "user": {"type": ["integer", "null"], "format": "int64"},
      "team": {"type": ["integer", "null"], "format": "int64"},
      "created_at": {"type": "string", "format": "date-time"},
      "read_at": {"type": ["string", "null"], "format": "date-time", "description": "to the hour"}
    },
    "required": ["id", "name", "user", "team", "created_at", "read_at"]
  },
  "FeedList": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Feed"}}},
    "required": ["items"]
  },
  "NewFeed": {
    "allOf": [
      {"$ref": "#/components/schemas/Feed"},
      {
        "type": "object",
        "properties": {"address": {"type": "string", "description": "the path of the calendar, with its secret; shown this once"}},
        "required": ["address"]
      }
    ]
  },
  "RemindersOfUser": {
    "type": "object",
    "properties": {
      "reminders": {
        "type": "array",
        "maxItems": 10,
        "items": {
          "type": "object",
          "properties": {"minutes_before": {"type": "integer", "minimum": 0, "maximum": 40320}},
          "required": ["minutes_before"],
          "additionalProperties": false
        }
      }
    },
    "required": ["reminders"],
    "additionalProperties": false
  },
  "FeedNew": {
    "type": "object",
    "description": "Of a user or a team; one's own where neither is given.",
    "properties": {
      "name": {"type": "string", "maxLength": 100},
      "user": {"type": "integer", "format": "int64", "minimum": 1},
      "team": {"type": "integer", "format": "int64", "minimum": 1}
    },
    "additionalProperties": false
  }
})json";
}

}  // namespace kartoteka::http
