#include "http/codec/learning_schemas.h"

namespace kartoteka::http {

std::string_view learning_schemas() {
  return R"json({
  "FeedbackNew": {
    "type": "object",
    "properties": {
      "helped": {"type": "boolean"},
      "query": {"type": "string", "description": "what was asked, as typed", "maxLength": 500},
      "contact": {"type": "integer", "description": "in which it was asked", "format": "int64", "minimum": 1}
    },
    "required": ["helped"],
    "additionalProperties": false
  },
  "Usefulness": {
    "type": "object",
    "properties": {
      "answer": {"type": "integer", "format": "int64", "minimum": 1},
      "usefulness": {"type": "integer", "description": "-100..100; 0: nothing is known"},
      "helped": {"type": "integer"},
      "not_helped": {"type": "integer"},
      "given": {"type": "integer", "description": "in contacts"},
      "explanation": {"type": "string", "description": "how it comes about"},
      "items": {
        "type": "array",
        "description": "newest first, at most 200; not those in contacts that the caller may not see",
        "items": {
          "type": "object",
          "properties": {
            "id": {"type": "integer", "format": "int64", "minimum": 1},
            "at": {"type": "string", "format": "date-time"},
            "user": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
            "user_name": {"type": "string"},
            "outcome": {"type": "string", "enum": ["helped", "not_helped", "given"]},
            "wording": {"type": "string", "description": "what was asked, without personal data"},
            "contact": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
            "undone_at": {"type": ["string", "null"], "format": "date-time"},
            "undone_by": {"type": ["integer", "null"], "format": "int64", "minimum": 1}
          },
          "required": ["id", "at", "user", "user_name", "outcome", "wording", "contact", "undone_at", "undone_by"]
        }
      }
    },
    "required": ["answer", "usefulness", "helped", "not_helped", "given", "explanation", "items"]
  },
  "WordingProposal": {
    "type": "object",
    "properties": {
      "id": {"type": "integer", "format": "int64", "minimum": 1},
      "answer": {"type": "integer", "format": "int64", "minimum": 1},
      "answer_name": {"type": "string", "description": "its question"},
      "wording": {"type": "string"},
      "state": {"type": "string", "enum": ["open", "approved", "rejected"]},
      "times": {"type": "integer", "description": "how often it was asked so"},
      "helped": {"type": "integer"},
      "given": {"type": "integer"},
      "first_at": {"type": ["string", "null"], "format": "date-time"},
      "last_at": {"type": ["string", "null"], "format": "date-time"},
      "decided_at": {"type": ["string", "null"], "format": "date-time"},
      "decided_by": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
      "decided_by_name": {"type": "string"},
      "other_wordings": {"type": "array", "description": "of the answer, after a decision", "items": {"type": "string"}}
    },
    "required": [
      "id",
      "answer",
      "answer_name",
      "wording",
      "state",
      "times",
      "helped",
      "given",
      "first_at",
      "last_at",
      "decided_at",
      "decided_by",
      "decided_by_name"
    ]
  },
  "WordingProposals": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/WordingProposal"}}}, "required": ["items"]},
  "WordingApproval": {
    "type": "object",
    "properties": {"wording": {"type": "string", "description": "instead of what was proposed", "maxLength": 500}},
    "additionalProperties": false
  },
  "LoggedSearch": {
    "type": "object",
    "properties": {
      "id": {"type": "integer", "format": "int64", "minimum": 1},
      "at": {"type": "string", "format": "date-time"},
      "user": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
      "user_name": {"type": "string"},
      "way": {"type": "string", "enum": ["search", "answers"]},
      "text": {"type": "string", "description": "without personal data; empty where nothing else was in it"},
      "question_kind": {"type": "string", "description": "lookup: a number or name only", "enum": ["question", "words", "lookup", "confidential"]},
      "group": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
      "hits": {"type": "integer"},
      "best": {"type": "string", "description": "the answer that stood first: \"answer:7\"; empty for none"},
      "confidence": {"type": ["number", "null"], "description": "0..1"},
      "outcome": {"type": "string", "description": "empty where no answer was looked for", "enum": ["found", "poor", "none", ""]},
      "chosen": {"type": ["integer", "null"], "description": "the answer that was of use", "format": "int64", "minimum": 1},
      "contact": {"type": ["integer", "null"], "description": "in which it was asked", "format": "int64", "minimum": 1}
    },
    "required": ["id", "at", "user", "user_name", "way", "text", "question_kind", "group", "hits", "best", "confidence", "outcome", "chosen", "contact"]
  },
  "Searches": {
    "type": "object",
    "properties": {"items": {"type": "array", "description": "newest first", "items": {"$ref": "#/components/schemas/LoggedSearch"}}},
    "required": ["items"]
  },
  "AnswerUses": {
    "type": "object",
    "properties": {
      "given": {"type": "integer", "description": "answers given in contacts"},
      "helped": {"type": "integer"},
      "not_helped": {"type": "integer"}
    },
    "required": ["given", "helped", "not_helped"]
  },
  "AnswerSums": {
    "allOf": [
      {
        "type": "object",
        "properties": {
          "searches": {"type": "integer", "description": "that looked for an answer"},
          "found": {"type": "integer", "description": "of these: with a good one"},
          "poor": {"type": "integer", "description": "with a doubtful one"},
          "none": {"type": "integer", "description": "with none"}
        },
        "required": ["searches", "found", "poor", "none"]
      },
      {"$ref": "#/components/schemas/AnswerUses"}
    ]
  },
  "AnswerReport": {
    "type": "object",
    "properties": {
      "from": {"type": "string", "format": "date"},
      "to": {"type": "string", "format": "date"},
      "total": {"$ref": "#/components/schemas/AnswerSums"},
      "weeks": {
        "type": "array",
        "items": {
          "allOf": [
            {"type": "object", "properties": {"week": {"type": "string", "format": "date", "description": "its Monday"}}, "required": ["week"]},
            {"$ref": "#/components/schemas/AnswerSums"}
          ]
        }
      },
      "answers": {
        "type": "array",
        "description": "those used most",
        "items": {
          "allOf": [
            {
              "type": "object",
              "properties": {"id": {"type": "integer", "format": "int64"}, "question": {"type": ["string", "null"]}},
              "required": ["id", "question"]
            },
            {"$ref": "#/components/schemas/AnswerUses"}
          ]
        }
      }
    },
    "required": ["from", "to", "total", "weeks", "answers"]
  },
  "SearchOutcome": {
    "type": "object",
    "properties": {
      "answer": {"type": "integer", "description": "that was of use", "format": "int64", "minimum": 1},
      "contact": {"type": "integer", "description": "in which it was asked", "format": "int64", "minimum": 1}
    },
    "additionalProperties": false
  },
  "QuestionGroup": {
    "type": "object",
    "properties": {
      "group": {"type": "integer", "format": "int64", "minimum": 1},
      "question": {"type": "string", "description": "the wording that was asked first"},
      "state": {"type": "string", "enum": ["open", "started", "closed", "not_closed"]},
      "searches": {"type": "integer", "description": "that looked for an answer"},
      "none": {"type": "integer", "description": "of these: with no answer"},
      "poor": {"type": "integer", "description": "with a doubtful one"},
      "contacts": {"type": "integer", "description": "in which it was asked"},
      "unanswered_contacts": {"type": "integer", "description": "of these: in which no answer was given"},
      "first_at": {"type": "string", "format": "date-time"},
      "last_at": {"type": "string", "format": "date-time"},
      "weeks": {
        "type": "array",
        "description": "the trend",
        "items": {
          "type": "object",
          "properties": {
            "week": {"type": "string", "description": "its Monday", "format": "date"},
            "asked": {"type": "integer"},
            "missed": {"type": "integer", "description": "with no answer or a doubtful one"}
          },
          "required": ["week", "asked", "missed"]
        }
      },
      "closest": {
        "type": "array",
        "description": "the closest answers now",
        "items": {
          "type": "object",
          "properties": {
            "id": {"type": "integer", "format": "int64", "minimum": 1},
            "question": {"type": "string"},
            "confidence": {"type": "number", "description": "0..1"}
          },
          "required": ["id", "question", "confidence"]
        }
      },
      "contact_list": {
        "type": "array",
        "description": "newest first, at most 20",
        "items": {
          "type": "object",
          "properties": {
            "id": {"type": "integer", "format": "int64", "minimum": 1},
            "subject": {"type": "string"},
            "started_at": {"type": ["string", "null"], "format": "date-time"},
            "client": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
            "is_solved": {"type": "boolean", "description": "it has a result"},
            "answers_used": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}}
          },
          "required": ["id", "subject", "started_at", "client", "is_solved", "answers_used"]
        }
      },
      "clients": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {"id": {"type": "integer", "format": "int64", "minimum": 1}, "name": {"type": "string"}},
          "required": ["id", "name"]
        }
      },
      "asked_again": {
        "type": "array",
        "description": "its wordings, asked again now",
        "items": {
          "type": "object",
          "properties": {
            "text": {"type": "string"},
            "times": {"type": "integer"},
            "is_answered": {"type": "boolean"},
            "answer": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
            "confidence": {"type": "number", "description": "0..1"}
          },
          "required": ["text", "times", "is_answered", "answer", "confidence"]
        }
      },
      "answer": {
        "type": ["object", "null"],
        "description": "that is being written or was published for it",
        "properties": {"id": {"type": "integer", "format": "int64", "minimum": 1}, "question": {"type": "string"}, "state": {"type": "string"}},
        "required": ["id", "question", "state"]
      },
      "started_at": {"type": ["string", "null"], "format": "date-time"},
      "started_by": {"type": ["integer", "null"], "format": "int64", "minimum": 1}
    },
    "required": [
      "group",
      "question",
      "state",
      "searches",
      "none",
      "poor",
      "contacts",
      "unanswered_contacts",
      "first_at",
      "last_at",
      "weeks",
      "closest",
      "contact_list",
      "clients",
      "asked_again",
      "answer",
      "started_at",
      "started_by"
    ]
  },
  "MissingAnswers": {
    "type": "object",
    "properties": {
      "from": {"type": "string", "format": "date"},
      "to": {"type": "string", "description": "exclusive", "format": "date"},
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/QuestionGroup"}}
    },
    "required": ["from", "to", "items"]
  },
  "AnswerStart": {
    "type": "object",
    "properties": {
      "contact": {"type": "integer", "description": "solved, to begin the answer with", "format": "int64", "minimum": 1},
      "answer": {"type": "integer", "description": "that is being written already", "format": "int64", "minimum": 1}
    },
    "additionalProperties": false
  }
})json";
}

}  // namespace kartoteka::http
