#include "http/codec/answer_schemas.h"

namespace kartoteka::http {

std::string_view answer_schemas() {
  return R"json({
  "AnswerVersions": {
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "description": "newest first",
        "items": {
          "type": "object",
          "properties": {
            "change": {"type": "integer", "description": "of the version: its name in paths", "format": "int64", "minimum": 1},
            "at": {"type": "string", "format": "date-time"},
            "user": {
              "type": ["object", "null"],
              "properties": {"id": {"type": "integer", "format": "int64", "minimum": 1}, "name": {"type": "string"}},
              "required": ["id", "name"]
            },
            "action": {"type": "string", "enum": ["create", "update", "delete", "restore"]},
            "fields": {"type": "array", "description": "what the change set", "items": {"type": "string"}}
          },
          "required": ["change", "at", "user", "action", "fields"]
        }
      }
    },
    "required": ["items"]
  },
  "AnswerVersion": {
    "description": "An answer as a change left it.",
    "allOf": [
      {"$ref": "#/components/schemas/Answer"},
      {
        "type": "object",
        "properties": {"version": {"type": "integer", "description": "the number of that change", "format": "int64", "minimum": 1}},
        "required": ["version"]
      }
    ]
  },
  "AnswerDifferences": {
    "type": "object",
    "properties": {
      "from": {"type": "integer", "format": "int64", "minimum": 1},
      "to": {"type": "integer", "format": "int64", "minimum": 1},
      "fields": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "field": {"type": "string"},
            "old": {"type": "string"},
            "new": {"type": "string"},
            "lines": {
              "type": "array",
              "items": {
                "type": "object",
                "description": "a line that is changed has words instead of a text",
                "properties": {
                  "step": {"type": "string", "enum": ["same", "removed", "added", "changed"]},
                  "text": {"type": "string"},
                  "words": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {"step": {"type": "string", "enum": ["same", "removed", "added"]}, "text": {"type": "string"}},
                      "required": ["step", "text"]
                    }
                  }
                },
                "required": ["step"]
              }
            }
          },
          "required": ["field", "old", "new", "lines"]
        }
      }
    },
    "required": ["from", "to", "fields"]
  },
  "AnswerLinks": {
    "type": "object",
    "properties": {
      "from": {
        "type": "array",
        "description": "the answers that link to it",
        "items": {
          "type": "object",
          "properties": {
            "record": {"type": "string", "description": "\"answer:12\""},
            "title": {"type": ["string", "null"], "description": "what it is called now; null where it is not there"},
            "is_there": {"type": "boolean", "description": "false for what is gone, in the bin or hidden"}
          },
          "required": ["record", "title", "is_there"]
        }
      },
      "to": {
        "type": "array",
        "description": "what it links to",
        "items": {
          "type": "object",
          "properties": {
            "record": {"type": "string", "description": "\"answer:12\""},
            "title": {"type": ["string", "null"], "description": "what it is called now; null where it is not there"},
            "is_there": {"type": "boolean", "description": "false for what is gone, in the bin or hidden"}
          },
          "required": ["record", "title", "is_there"]
        }
      }
    },
    "required": ["from", "to"]
  },
  "CategoryTree": {
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "description": "in order, what is below a category after it",
        "items": {
          "type": "object",
          "properties": {
            "id": {"type": "integer", "format": "int64", "minimum": 1},
            "name": {"type": "string"},
            "path": {"type": "string"},
            "parent": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
            "depth": {"type": "integer", "description": "0 at the top"},
            "answers": {"type": "integer", "description": "in itself"},
            "answers_below": {"type": "integer", "description": "in itself and all below"},
            "published_below": {"type": "integer", "description": "of these: published"}
          },
          "required": ["id", "name", "path", "parent", "depth", "answers", "answers_below", "published_below"]
        }
      }
    },
    "required": ["items"]
  },
  "AnswerDuplicates": {
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "description": "the likest first",
        "items": {
          "type": "object",
          "properties": {
            "answers": {
              "type": "array",
              "description": "two",
              "items": {
                "type": "object",
                "properties": {
                  "id": {"type": "integer", "format": "int64", "minimum": 1},
                  "question": {"type": "string"},
                  "state": {"type": "string"},
                  "category": {"type": "string"},
                  "source": {"type": "string"}
                },
                "required": ["id", "question", "state", "category", "source"]
              }
            },
            "question_alikeness": {"type": "number", "description": "0..1"},
            "body_alikeness": {"type": "number", "description": "0..1"},
            "score": {"type": "number", "description": "0..1"}
          },
          "required": ["answers", "question_alikeness", "body_alikeness", "score"]
        }
      }
    },
    "required": ["items"]
  },
  "AnswerMerge": {
    "type": "object",
    "properties": {"into": {"type": "integer", "description": "the answer that stays", "format": "int64", "minimum": 1}},
    "required": ["into"],
    "additionalProperties": false
  },
  "AnswerFromContact": {
    "type": "object",
    "properties": {
      "contact": {"type": "integer", "description": "in which it was asked and solved", "format": "int64", "minimum": 1},
      "question": {"type": "string", "description": "instead of what was asked"},
      "group": {"type": "integer", "description": "of questions that it answers", "format": "int64", "minimum": 1}
    },
    "required": ["contact"],
    "additionalProperties": false
  }
})json";
}

}  // namespace kartoteka::http
