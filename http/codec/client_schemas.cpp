#include "http/codec/client_schemas.h"

namespace kartoteka::http {

std::string_view client_schemas() {
  return R"json({
  "ClientCard": {
    "type": "object",
    "properties": {
      "client": {"$ref": "#/components/schemas/Client"},
      "contacts": {"type": "array", "description": "the last 20, newest first", "items": {"$ref": "#/components/schemas/Contact"}},
      "threads": {"type": "array", "description": "open ones, at most 50, the last changed first", "items": {"$ref": "#/components/schemas/Thread"}},
      "tasks": {"type": "array", "description": "open ones, at most 50, the soonest due first", "items": {"$ref": "#/components/schemas/Task"}},
      "attachments": {"type": "array", "description": "of the client and all that hangs on it, at most 50, newest first", "items": {"$ref": "#/components/schemas/Attachment"}},
      "answers": {"type": "array", "description": "given in contacts, at most 50, the last given first", "items": {"$ref": "#/components/schemas/Answer"}},
      "invoices": {"type": "array", "description": "at most 20, the last issued first, drafts last", "items": {"$ref": "#/components/schemas/Invoice"}},
      "balance_due": {"type": "string", "description": "still to be paid, in złoty: 1234.50"},
      "overdue_balance": {"type": "string", "description": "of it what is overdue"},
      "counts": {
        "type": "object",
        "description": "of all that the caller may see",
        "properties": {
          "contacts": {"type": "integer"},
          "threads": {"type": "integer"},
          "open_threads": {"type": "integer"},
          "tasks": {"type": "integer"},
          "open_tasks": {"type": "integer"},
          "overdue_tasks": {"type": "integer"},
          "attachments": {"type": "integer"},
          "answers": {"type": "integer"},
          "invoices": {"type": "integer", "description": "drafts too"},
          "overdue_invoices": {"type": "integer"}
        },
        "required": ["contacts", "threads", "open_threads", "tasks", "open_tasks", "overdue_tasks", "attachments", "answers", "invoices", "overdue_invoices"]
      },
      "minutes_90_days": {"type": "integer", "description": "of contacts and of work on its tasks, in the last 90 days"}
    },
    "required": ["client", "contacts", "threads", "tasks", "attachments", "answers", "invoices", "balance_due", "overdue_balance", "counts", "minutes_90_days"]
  },
  "ClientTyped": {
    "type": "object",
    "description": "What is known of a client while it is typed in, in any writing.",
    "properties": {
      "id": {"type": "integer", "format": "int64", "minimum": 1, "description": "of the client itself where it is kept already: it is left out"},
      "name": {"type": "string"},
      "nip": {"type": "string"},
      "regon": {"type": "string"},
      "phones": {"type": "array", "items": {"type": "object", "properties": {"label": {"type": "string"}, "number": {"type": "string"}}, "additionalProperties": false}},
      "emails": {"type": "array", "items": {"type": "object", "properties": {"label": {"type": "string"}, "address": {"type": "string"}}, "additionalProperties": false}},
      "people": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}, "role": {"type": "string"}, "phone": {"type": "string"}, "email": {"type": "string"}}, "additionalProperties": false}}
    },
    "additionalProperties": false
  },
  "ClientDuplicates": {
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "description": "likeliest first",
        "items": {
          "type": "object",
          "properties": {
            "client": {
              "type": "object",
              "properties": {
                "id": {"type": "integer", "format": "int64"},
                "code": {"type": "string"},
                "name": {"type": "string"},
                "nip": {"type": "string"},
                "city": {"type": "string"}
              },
              "required": ["id", "code", "name", "nip", "city"]
            },
            "reasons": {"type": "array", "items": {"type": "string", "enum": ["nip", "regon", "phone", "email", "name"]}},
            "score": {"type": "number", "description": "0 to 1"}
          },
          "required": ["client", "reasons", "score"]
        }
      }
    },
    "required": ["items"]
  },
  "ClientMerge": {
    "type": "object",
    "properties": {"into": {"type": "integer", "format": "int64", "minimum": 1, "description": "the client that stays"}},
    "required": ["into"],
    "additionalProperties": false
  },
  "ConfidantsPut": {
    "type": "object",
    "properties": {"users": {"type": "array", "maxItems": 100, "items": {"type": "integer", "format": "int64", "minimum": 1}}},
    "required": ["users"],
    "additionalProperties": false
  },
  "Confidants": {
    "type": "object",
    "properties": {
      "client": {"type": "integer", "format": "int64"},
      "confidential": {"type": "boolean"},
      "owner": {"type": ["integer", "null"], "format": "int64"},
      "users": {"type": "array", "items": {"type": "integer", "format": "int64"}}
    },
    "required": ["client", "confidential", "owner", "users"]
  }
})json";
}

}  // namespace kartoteka::http
