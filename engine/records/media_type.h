// What a file is, told by its bytes: a name can lie. A table of beginnings, and a look into the two containers that
// office documents come in (ZIP, OLE). Reads a few kilobytes, whatever the file's size; never unpacks.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kartoteka::records {

inline constexpr std::string_view kUnknownMediaType = "application/octet-stream";

/// "application/pdf", "text/plain" …; kUnknownMediaType where nothing is known, or the file cannot be read.
std::string media_type_of(const std::filesystem::path& file);

/// Texts look alike inside: their type is refined by the name's ending (".csv" → "text/csv"). Other types stay.
std::string refined_by_name(std::string media_type, std::string_view name);

/// The ending of a name, in lower case and without the dot: "pdf"; "" where there is none of at most ten letters and
/// digits.
std::string name_ending(std::string_view name);

/// The ending that files of a type usually have ("docx"); "" where none is known.
std::string_view usual_ending(std::string_view media_type);

}  // namespace kartoteka::records
