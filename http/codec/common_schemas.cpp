#include "http/codec/common_schemas.h"

namespace kartoteka::http {

std::string_view common_schemas() {
  return R"json({
  "Problem": {
    "type": "object",
    "description": "What went wrong (RFC 9457). code is stable; errors name the places, as JSON pointers into the body or as /name of a parameter.",
    "properties": {
      "type": {"type": "string"},
      "title": {"type": "string"},
      "status": {"type": "integer"},
      "code": {"type": "string"},
      "detail": {"type": "string"},
      "errors": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {"pointer": {"type": "string"}, "message": {"type": "string"}},
          "required": ["pointer", "message"]
        }
      }
    },
    "required": ["type", "title", "status", "code", "detail"]
  },
  "Bytes": {"type": "string", "description": "the bytes of a file, as they are"},
  "ImportReport": {
    "type": "object",
    "properties": {
      "dry_run": {"type": "boolean"},
      "rows": {"type": "integer", "description": "lines of records"},
      "good": {"type": "integer", "description": "created and unchanged ones"},
      "bad": {"type": "integer"},
      "created": {"type": "integer"},
      "unchanged": {"type": "integer", "description": "were there already"},
      "conflicts": {"type": "integer", "description": "of the bad ones: their key belongs to a record that differs"},
      "encoding": {"type": ["string", "null"], "description": "of CSV"},
      "delimiter": {"type": ["string", "null"], "description": "of CSV"},
      "columns": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "column": {"type": "string"},
            "field": {"type": ["string", "null"], "description": "null: left out"},
            "examples": {"type": "array", "items": {"type": "string"}}
          },
          "required": ["column", "field", "examples"]
        }
      },
      "problems": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "file": {"type": "string", "description": "of a ZIP"},
            "line": {"type": "integer", "description": "of the file, from 1"},
            "column": {"type": "string"},
            "field": {"type": "string"},
            "message": {"type": "string"}
          },
          "required": ["line", "column", "field", "message"]
        }
      }
    },
    "required": ["dry_run", "rows", "good", "bad", "created", "unchanged", "conflicts", "encoding", "delimiter", "columns", "problems"]
  },
  "OpenApi": {"type": "object", "description": "an OpenAPI 3.1 document", "additionalProperties": true},
  "Markdown": {
    "type": "object",
    "properties": {"text": {"type": "string"}},
    "required": ["text"],
    "additionalProperties": false
  },
  "RenderedMarkdown": {
    "type": "object",
    "properties": {"html": {"type": "string"}},
    "required": ["html"]
  },
  "Named": {
    "type": "object",
    "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"}},
    "required": ["id", "name"]
  },
  "SignIn": {
    "type": "object",
    "properties": {"login": {"type": "string", "maxLength": 200}, "password": {"type": "string"}},
    "required": ["login", "password"],
    "additionalProperties": false
  },
  "Session": {
    "type": "object",
    "properties": {
      "user": {"oneOf": [{"$ref": "#/components/schemas/User"}, {"type": "null"}]},
      "expires_at": {"type": ["string", "null"], "format": "date-time"},
      "can_write": {"type": "boolean"}
    },
    "required": ["user", "expires_at", "can_write"]
  },
  "Token": {
    "type": "object",
    "properties": {
      "id": {"type": "integer", "format": "int64"},
      "user": {"$ref": "#/components/schemas/Named"},
      "name": {"type": "string"},
      "scopes": {"type": "array", "items": {"$ref": "#/components/schemas/Scope"}},
      "created_at": {"type": "string", "format": "date-time"},
      "expires_at": {"type": ["string", "null"], "format": "date-time"},
      "last_used_at": {"type": ["string", "null"], "format": "date-time", "description": "to the minute; null: never"}
    },
    "required": ["id", "user", "name", "scopes", "created_at", "expires_at", "last_used_at"]
  },
  "Scope": {"type": "string", "enum": ["read", "write", "admin"]},
  "NewToken": {
    "allOf": [
      {"$ref": "#/components/schemas/Token"},
      {"type": "object", "properties": {"token": {"type": "string", "description": "the secret, shown this once"}}, "required": ["token"]}
    ]
  },
  "TokenNew": {
    "type": "object",
    "properties": {
      "name": {"type": "string", "minLength": 1, "maxLength": 100},
      "user": {"type": "integer", "format": "int64", "minimum": 1, "description": "for whom; administrators give tokens to others too"},
      "scopes": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Scope"}},
      "expires_at": {"type": ["string", "null"], "format": "date-time"}
    },
    "required": ["name", "scopes"],
    "additionalProperties": false
  },
  "TokenList": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Token"}}},
    "required": ["items"]
  },
  "AuditEntry": {
    "allOf": [
      {
        "type": "object",
        "properties": {
          "kind": {"type": "string"},
          "id": {"type": "integer", "format": "int64"},
          "title": {"type": ["string", "null"], "description": "what the record is called now; null where it is gone"}
        },
        "required": ["kind", "id", "title"]
      },
      {"$ref": "#/components/schemas/HistoryEntry"}
    ]
  },
  "Audit": {
    "type": "object",
    "properties": {
      "items": {"type": "array", "description": "newest first", "items": {"$ref": "#/components/schemas/AuditEntry"}},
      "next_before": {"type": ["integer", "null"], "format": "int64", "description": "for the next page; null at the end"}
    },
    "required": ["items", "next_before"]
  },
  "PasswordChange": {
    "type": "object",
    "properties": {
      "password": {"type": "string", "minLength": 10, "maxLength": 200},
      "current_password": {"type": ["string", "null"]}
    },
    "required": ["password"],
    "additionalProperties": false
  },
  "HistoryEntry": {
    "type": "object",
    "properties": {
      "change": {"type": "integer", "format": "int64"},
      "at": {"type": "string", "format": "date-time"},
      "user": {"oneOf": [{"$ref": "#/components/schemas/Named"}, {"type": "null"}]},
      "action": {"type": "string", "enum": ["create", "update", "delete", "restore", "purge"]},
      "changes": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "field": {"type": "string"},
            "old": {"type": "string"},
            "new": {"type": "string"},
            "old_name": {"type": ["string", "null"], "description": "of a reference: what the record is called that it pointed to"},
            "new_name": {"type": ["string", "null"]}
          },
          "required": ["field", "old", "new"]
        }
      }
    },
    "required": ["change", "at", "user", "action", "changes"]
  },
  "History": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/HistoryEntry"}}},
    "required": ["items"]
  },
  "Choice": {
    "type": "object",
    "properties": {"value": {"type": "string"}, "label_pl": {"type": "string"}, "label_en": {"type": "string"}},
    "required": ["value", "label_pl", "label_en"]
  },
  "Field": {
    "type": "object",
    "properties": {
      "name": {"type": "string"},
      "type": {
        "type": "string",
        "enum": ["text", "markdown", "integer", "boolean", "date", "instant", "choice", "reference", "references", "record_key", "record_keys", "list", "rows", "money", "decimal"]
      },
      "label_pl": {"type": "string"},
      "label_en": {"type": "string"},
      "required": {"type": "boolean"},
      "computed": {"type": "boolean", "description": "set by the program, never given"},
      "max_length": {"type": "integer", "description": "characters"},
      "max_items": {"type": "integer"},
      "minimum": {"type": "integer", "format": "int64"},
      "maximum": {"type": "integer", "format": "int64"},
      "choices": {"type": "array", "items": {"$ref": "#/components/schemas/Choice"}},
      "reference_kind": {"type": "string"},
      "filterable": {"type": "boolean"},
      "range_filterable": {"type": "boolean"},
      "sortable": {"type": "boolean"},
      "fields": {"type": "array", "items": {"$ref": "#/components/schemas/Field"}}
    },
    "required": ["name", "type", "label_pl", "label_en"]
  },
  "Kind": {
    "type": "object",
    "properties": {
      "kind": {"type": "string"},
      "path": {"type": "string"},
      "label_pl": {"type": "string"},
      "label_en": {"type": "string"},
      "plural_pl": {"type": "string"},
      "plural_en": {"type": "string"},
      "searched": {"type": "boolean"},
      "title_field": {"type": "string"},
      "fields": {"type": "array", "items": {"$ref": "#/components/schemas/Field"}}
    },
    "required": ["kind", "path", "label_pl", "label_en", "plural_pl", "plural_en", "searched", "title_field", "fields"]
  },
  "Kinds": {
    "type": "object",
    "properties": {"kinds": {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}}},
    "required": ["kinds"]
  },
  "Segment": {
    "type": "object",
    "description": "A piece of plain text, and whether the search matched it.",
    "properties": {"text": {"type": "string"}, "match": {"type": "boolean"}},
    "required": ["text", "match"]
  },
  "Reason": {
    "type": "object",
    "properties": {
      "word": {"type": "string", "description": "as typed"},
      "form": {"type": "string", "description": "as it stands in the record"},
      "rule": {"type": "string", "enum": ["pinned", "identifier", "exact", "diacritics", "inflected", "beginning", "synonym", "corrected", "related"]},
      "in_title": {"type": "boolean"},
      "occurrences": {"type": "integer"},
      "weight": {"type": "number", "description": "its part of the hit's score"},
      "share": {"type": "number", "description": "the same as a share of it, 0 to 1"},
      "text_pl": {"type": "string", "description": "the reason as a Polish sentence"},
      "text_en": {"type": "string", "description": "the reason as an English sentence"}
    },
    "required": ["word", "form", "rule", "in_title", "occurrences", "weight", "share", "text_pl", "text_en"]
  },
  "Hit": {
    "type": "object",
    "properties": {
      "kind": {"type": "string"},
      "id": {"type": "integer", "format": "int64"},
      "score": {"type": "number", "description": "comparable within one answer only"},
      "title": {"type": "array", "items": {"$ref": "#/components/schemas/Segment"}},
      "passages": {
        "type": "array",
        "description": "parts of the text, best first",
        "items": {"type": "array", "items": {"$ref": "#/components/schemas/Segment"}}
      },
      "reasons": {"type": "array", "items": {"$ref": "#/components/schemas/Reason"}},
      "passage": {
        "description": "the page that matched best, where the record has pages: the passages are from it",
        "oneOf": [
          {
            "type": "object",
            "properties": {"number": {"type": "integer"}, "label": {"type": "string", "description": "may be empty"}},
            "required": ["number", "label"]
          },
          {"type": "null"}
        ]
      },
      "more_passages": {"type": "integer", "description": "further pages of the record that match as this one does"},
      "pinned": {"type": "boolean", "description": "stands first since editors said so"},
      "more_in_group": {"type": "integer", "description": "further hits of the thread or client, where these are collapsed"},
      "date": {"type": ["string", "null"], "format": "date-time"},
      "client": {"oneOf": [{"$ref": "#/components/schemas/Named"}, {"type": "null"}], "description": "its own, or that of what it is tied to"},
      "thread": {"oneOf": [{"$ref": "#/components/schemas/Named"}, {"type": "null"}], "description": "its own, or that of what it is tied to"},
      "places": {
        "type": "array",
        "description": "of a file: the clients, threads, contacts and other records that it belongs to; else empty",
        "items": {"$ref": "#/components/schemas/Place"}
      },
      "owner": {"oneOf": [{"$ref": "#/components/schemas/Named"}, {"type": "null"}]},
      "state": {"type": ["string", "null"]},
      "category": {"type": ["string", "null"]}
    },
    "required": ["kind", "id", "score", "title", "passages", "passage", "pinned", "more_passages", "more_in_group", "date", "client", "thread", "places", "owner", "state", "category"]
  },
  "SimilarResult": {
    "type": "object",
    "properties": {"hits": {"type": "array", "items": {"$ref": "#/components/schemas/Hit"}}},
    "required": ["hits"]
  },
  "SearchResult": {
    "type": "object",
    "properties": {
      "query": {"type": "string"},
      "corrected_query": {"type": ["string", "null"], "description": "what was searched for, where a word was corrected"},
      "corrections": {
        "type": "array",
        "description": "which words of it stand for which; each may be several",
        "items": {
          "type": "object",
          "properties": {"typed": {"type": "string"}, "used": {"type": "string"}},
          "required": ["typed", "used"]
        }
      },
      "suggested_query": {"type": ["string", "null"], "description": "what may have been meant, where a rare word is nearly a frequent one; hits of both are among the hits"},
      "conditions": {
        "type": "array",
        "description": "the fields of the query and what they were taken for",
        "items": {
          "type": "object",
          "properties": {
            "field": {"type": "string", "description": "the search filter, or from and to"},
            "typed": {"type": "string"},
            "values": {"type": "array", "items": {"type": "string"}, "description": "any of them"},
            "from": {"type": ["string", "null"], "format": "date"},
            "to": {"type": ["string", "null"], "format": "date", "description": "exclusive"},
            "excluded": {"type": "boolean"}
          },
          "required": ["field", "typed", "values", "from", "to", "excluded"]
        }
      },
      "total": {"type": "integer"},
      "total_is_exact": {"type": "boolean"},
      "facets": {
        "type": "object",
        "properties": {
          "kind": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"value": {"type": "string"}, "count": {"type": "integer"}},
              "required": ["value", "count"]
            }
          }
        },
        "required": ["kind"]
      },
      "hits": {"type": "array", "items": {"$ref": "#/components/schemas/Hit"}},
      "unread_files": {"$ref": "#/components/schemas/UnreadFiles"},
      "search": {"type": ["integer", "null"], "format": "int64", "description": "under which it is kept in the log of searches; null where it is not"},
      "next_cursor": {"type": ["string", "null"], "description": "for the parameter cursor; null at the end"},
      "index": {
        "type": "object",
        "properties": {
          "applied_change": {"type": "integer", "format": "int64", "description": "the last change that the answer knows of"},
          "latest_change": {"type": "integer", "format": "int64"},
          "catching_up": {"type": "boolean", "description": "the index is behind, or has not yet what wait_for asked for"}
        },
        "required": ["applied_change", "latest_change", "catching_up"]
      },
      "warnings": {"type": "array", "items": {"type": "string"}}
    },
    "required": ["query", "corrected_query", "corrections", "suggested_query", "conditions", "total", "total_is_exact", "facets", "hits", "unread_files", "next_cursor", "index", "warnings"]
  },
  "Suggestion": {
    "type": "object",
    "properties": {
      "type": {"type": "string", "enum": ["word", "question", "client", "thread", "task", "record", "identifier"]},
      "text": {"type": "string", "description": "what to put into the search box"},
      "segments": {
        "type": "array",
        "description": "what to show; matched is what was typed already",
        "items": {"$ref": "#/components/schemas/Segment"}
      },
      "detail": {"type": ["string", "null"], "description": "of an identifier the title of its record, of a client its code"},
      "kind": {"type": ["string", "null"], "description": "of the record; null where it is not one record"},
      "id": {"type": ["integer", "null"], "format": "int64"},
      "count": {"type": ["integer", "null"], "description": "of a word: how many titles have it, among those that the one who asks may find"}
    },
    "required": ["type", "text", "segments", "detail", "kind", "id", "count"]
  },
  "SuggestResult": {
    "type": "object",
    "properties": {
      "query": {"type": "string"},
      "suggestions": {"type": "array", "items": {"$ref": "#/components/schemas/Suggestion"}},
      "index": {
        "type": "object",
        "properties": {
          "applied_change": {"type": "integer", "format": "int64", "description": "the last change that the suggestions know of"},
          "latest_change": {"type": "integer", "format": "int64"},
          "catching_up": {"type": "boolean", "description": "the index is behind, or what is suggested is still being read"}
        },
        "required": ["applied_change", "latest_change", "catching_up"]
      }
    },
    "required": ["query", "suggestions", "index"]
  },
  "Status": {
    "type": "object",
    "properties": {
      "version": {"type": "string"},
      "records": {"type": "object", "description": "how many of each kind, the bin left out", "additionalProperties": {"type": "integer"}},
      "index": {
        "type": "object",
        "properties": {
          "applied_change": {"type": "integer", "format": "int64"},
          "latest_change": {"type": "integer", "format": "int64"},
          "lag_changes": {"type": "integer", "format": "int64"},
          "lag_seconds": {"type": "number"},
          "state": {"type": "string", "enum": ["ready", "catching_up", "rebuilding", "failing"]}
        },
        "required": ["applied_change", "latest_change", "lag_changes", "lag_seconds", "state"]
      },
      "files": {
        "type": "object",
        "description": "the reading of files",
        "properties": {
          "queued": {"type": "integer", "description": "wait for a reader, those that are tried once more too"},
          "being_read": {"type": "integer"},
          "pending": {"type": "integer", "description": "different contents that were not read to their end"},
          "done": {"type": "integer"},
          "no_text": {"type": "integer"},
          "failed": {"type": "integer"},
          "read_seconds": {"type": "number", "description": "spent since the start"},
          "problem": {"type": ["string", "null"], "description": "why nothing is read now"}
        },
        "required": ["queued", "being_read", "pending", "done", "no_text", "failed", "read_seconds", "problem"]
      },
      "searches": {
        "type": "object",
        "description": "how long the last searches took, up to 1000 since the start, without those that waited for the index; milliseconds",
        "properties": {
          "count": {"type": "integer"},
          "p50_ms": {"type": ["number", "null"], "description": "null before the first"},
          "p95_ms": {"type": ["number", "null"]},
          "longest_ms": {"type": ["number", "null"]}
        },
        "required": ["count", "p50_ms", "p95_ms", "longest_ms"]
      },
      "now": {"type": "string", "format": "date-time", "description": "what the program's clock shows"},
      "housekeeping_at": {"type": ["string", "null"], "format": "date-time",
                          "description": "when the last round began of what the program does by itself: rules, reminders, recurring tasks"}
    },
    "required": ["version", "records", "index", "files", "searches", "now", "housekeeping_at"]
  }
})json";
}

}  // namespace kartoteka::http
