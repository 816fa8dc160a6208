#include "http/codec/invoice_schemas.h"

namespace kartoteka::http {

std::string_view invoice_schemas() {
  return R"json({
  "InvoiceIssue": {
    "type": "object",
    "properties": {
      "issue_date": {"type": ["string", "null"], "format": "date", "description": "not in the future; the draft's own, else today, where it is not given"}
    },
    "additionalProperties": false
  },
  "InvoiceCorrect": {
    "type": "object",
    "properties": {
      "reason": {"type": "string", "minLength": 1, "maxLength": 256},
      "effect": {"type": "string", "enum": ["on_original_date", "on_correction_date", "on_other_date"], "description": "when the correction counts"},
      "lines": {"type": "array", "description": "what is to stand after the correction, each line as in Invoice; none: the invoice is corrected to zero", "items": {"type": "object", "additionalProperties": true}},
      "corrects_buyer": {"type": "boolean", "description": "takes the client's name and address anew"},
      "series": {"type": ["integer", "null"], "format": "int64", "minimum": 1},
      "issue_date": {"type": ["string", "null"], "format": "date"}
    },
    "required": ["reason"],
    "additionalProperties": false
  },
  "InvoiceProblem": {
    "type": "object",
    "properties": {
      "code": {"type": "string", "enum": ["no_address", "wrong_nip", "zero_price", "no_legal_basis", "no_hours", "hours_invoiced", "period_invoiced", "no_lines", "no_seller", "no_series", "in_future", "invalid"]},
      "pointer": {"type": "string", "description": "where it is in the invoice: /lines/0/net_price, /buyer/address"},
      "message": {"type": "string"}
    },
    "required": ["code", "pointer", "message"]
  },
  "InvoiceCheck": {
    "type": "object",
    "properties": {
      "problems": {"type": "array", "items": {"$ref": "#/components/schemas/InvoiceProblem"}},
      "in_words": {"type": "string", "description": "the gross amount as the paper has it in words; what goes back to the buyer without a minus"}
    },
    "required": ["problems", "in_words"]
  },
  "InvoicePreview": {
    "type": "object",
    "properties": {
      "invoice": {"$ref": "#/components/schemas/Invoice"},
      "problems": {"type": "array", "items": {"$ref": "#/components/schemas/InvoiceProblem"}},
      "in_words": {"type": "string"}
    },
    "required": ["invoice", "problems", "in_words"]
  },
  "InvoicePeriod": {
    "type": "object",
    "properties": {
      "period_from": {"type": "string", "format": "date"},
      "period_to": {"type": "string", "format": "date"},
      "issue_date": {"type": "string", "format": "date"}
    },
    "required": ["period_from", "period_to", "issue_date"]
  },
  "InvoiceTemplatePreview": {
    "type": "object",
    "properties": {
      "periods": {"type": "array", "items": {"$ref": "#/components/schemas/InvoicePeriod"}},
      "texts": {
        "type": "object",
        "properties": {
          "subject": {"type": "string"},
          "notes": {"type": "array", "items": {"type": "string"}},
          "lines": {"type": "array", "items": {"type": "string"}}
        },
        "required": ["subject", "notes", "lines"]
      },
      "problems": {
        "type": "array",
        "description": "of texts that cannot be filled in",
        "items": {"type": "object", "properties": {"pointer": {"type": "string"}, "message": {"type": "string"}}, "required": ["pointer", "message"]}
      }
    },
    "required": ["periods", "texts", "problems"]
  },
  "InvoiceTemplatesNext": {
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "template": {"type": "integer", "format": "int64"},
            "next": {"description": "null where nothing is to come", "anyOf": [{"$ref": "#/components/schemas/InvoicePeriod"}, {"type": "null"}]}
          },
          "required": ["template", "next"]
        }
      }
    },
    "required": ["items"]
  },
  "InvoicesMake": {
    "type": "object",
    "properties": {
      "dry_run": {"type": "boolean", "default": false, "description": "shows what would be made and writes nothing"},
      "through": {"type": ["string", "null"], "format": "date", "description": "the last day of issue; today where it is not given. A day in the future only for a dry run"},
      "from": {"type": ["string", "null"], "format": "date", "description": "the first day of issue; where it is not given, from where the program has been on, and what is pending"},
      "templates": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}, "description": "only these"},
      "clients": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}, "description": "only these"}
    },
    "additionalProperties": false
  },
  "InvoiceOccasion": {
    "type": "object",
    "properties": {
      "template": {"type": "integer", "format": "int64"},
      "template_name": {"type": ["string", "null"]},
      "client": {"type": "integer", "format": "int64"},
      "client_name": {"type": ["string", "null"]},
      "period_from": {"type": "string", "format": "date"},
      "period_to": {"type": "string", "format": "date"},
      "issue_date": {"type": "string", "format": "date"},
      "invoice": {"description": "as it would be, or as it was made: then with its id and number; null where it cannot even be drafted", "anyOf": [{"$ref": "#/components/schemas/Invoice"}, {"type": "null"}]},
      "problems": {"type": "array", "items": {"$ref": "#/components/schemas/InvoiceProblem"}}
    },
    "required": ["template", "template_name", "client", "client_name", "period_from", "period_to", "issue_date", "invoice", "problems"]
  },
  "InvoicesMade": {
    "type": "object",
    "properties": {
      "dry_run": {"type": "boolean"},
      "made": {"type": "integer"},
      "ready": {"type": "integer", "description": "of a dry run: without problems"},
      "with_problems": {"type": "integer"},
      "gross": {"type": "string", "description": "the sum of those that were made, or are ready"},
      "items": {"type": "array", "description": "at most 1,000; the counts are of all", "items": {"$ref": "#/components/schemas/InvoiceOccasion"}}
    },
    "required": ["dry_run", "made", "ready", "with_problems", "gross", "items"]
  },
  "InvoicesPending": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/InvoiceOccasion"}}},
    "required": ["items"]
  },
  "InvoiceSkip": {
    "type": "object",
    "properties": {
      "template": {"type": "integer", "format": "int64", "minimum": 1},
      "client": {"type": "integer", "format": "int64", "minimum": 1},
      "period_from": {"type": "string", "format": "date"}
    },
    "required": ["template", "client", "period_from"],
    "additionalProperties": false
  }
})json";
}

}  // namespace kartoteka::http
