#include "http/codec/file_schemas.h"

namespace kartoteka::http {

std::string_view file_schemas() {
  return R"json({
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
