#include "http/codec/file_schemas.h"

namespace kartoteka::http {

std::string_view file_schemas() {
  return R"json({
  "Place": {
    "type": "object",
    "properties": {"kind": {"type": "string"}, "id": {"type": "integer", "format": "int64"}, "name": {"type": "string"}},
    "required": ["kind", "id", "name"]
  },
  "UnreadFiles": {
    "type": "object",
    "description": "files in the range of the search (its filters, days and fields) whose text could not be searched",
    "properties": {
      "waiting": {"type": "integer", "description": "to be read"},
      "failed": {"type": "integer", "description": "could not be read"},
      "partly": {"type": "integer", "description": "read, but for some of their pages or parts"},
      "problem": {"type": ["string", "null"], "description": "why nothing is read now"}
    },
    "required": ["waiting", "failed", "partly", "problem"]
  },
  "UnreadFileList": {
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "id": {"type": "integer", "format": "int64"},
            "name": {"type": "string"},
            "text_state": {"type": "string", "enum": ["pending", "done", "no_text", "failed"]},
            "text_reason": {"type": "string", "description": "encrypted, damaged, too_large, took_too_long, unsupported, missing; empty while it waits"},
            "pages": {"type": "integer", "description": "with text, so far"},
            "unread_pages": {"type": "integer"},
            "places": {"type": "array", "items": {"$ref": "#/components/schemas/Place"}},
            "created_at": {"type": "string", "format": "date-time"}
          },
          "required": ["id", "name", "text_state", "text_reason", "pages", "unread_pages", "places", "created_at"]
        }
      },
      "unread_files": {"$ref": "#/components/schemas/UnreadFiles"},
      "next_cursor": {"type": ["string", "null"]}
    },
    "required": ["items", "unread_files", "next_cursor"]
  },
  "FilePageList": {
    "type": "object",
    "properties": {
      "query": {"type": ["string", "null"]},
      "corrected_query": {"type": ["string", "null"], "description": "what was searched for, where a word was corrected"},
      "total": {"type": "integer"},
      "items": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "number": {"type": "integer"},
            "label": {"type": "string", "description": "strona 3, arkusz Ceny; may be empty"},
            "passages": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/components/schemas/Segment"}}}
          },
          "required": ["number", "label", "passages"]
        }
      }
    },
    "required": ["query", "corrected_query", "total", "items"]
  },
  "FilePageText": {
    "type": "object",
    "properties": {
      "number": {"type": "integer"},
      "label": {"type": "string"},
      "segments": {"type": "array", "items": {"$ref": "#/components/schemas/Segment"}, "description": "one after the other they are the text"},
      "previous": {"type": ["integer", "null"], "description": "the page with text before it"},
      "next": {"type": ["integer", "null"]}
    },
    "required": ["number", "label", "segments", "previous", "next"]
  },
  "FilePageWords": {
    "type": "object",
    "properties": {
      "number": {"type": "integer"},
      "words": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "text": {"type": "string"},
            "left": {"type": "number", "minimum": 0, "maximum": 1, "description": "of the picture's width, as is width"},
            "top": {"type": "number", "minimum": 0, "maximum": 1, "description": "of the picture's height, as is height"},
            "width": {"type": "number", "minimum": 0, "maximum": 1},
            "height": {"type": "number", "minimum": 0, "maximum": 1}
          },
          "required": ["text", "left", "top", "width", "height"]
        }
      }
    },
    "required": ["number", "words"]
  },
  "Picture": {"type": "string", "description": "a PNG"},
  "AttachmentVersion": {
    "type": "object",
    "properties": {
      "number": {"type": "integer", "format": "int64", "description": "from 1, ascending"},
      "name": {"type": "string", "description": "as the file was called then"},
      "media_type": {"type": "string"},
      "size_bytes": {"type": "integer", "format": "int64"},
      "sha256": {"type": "string"},
      "created_at": {"type": "string", "format": "date-time"},
      "created_by": {"type": ["integer", "null"], "format": "int64"},
      "created_by_name": {"type": ["string", "null"]},
      "is_newest": {"type": "boolean", "description": "the one that the record names, that is searched and downloaded"}
    },
    "required": ["number", "name", "media_type", "size_bytes", "sha256", "created_at", "created_by", "created_by_name", "is_newest"]
  },
  "AttachmentVersionList": {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/AttachmentVersion"}}},
    "required": ["items"]
  }
})json";
}

}  // namespace kartoteka::http
