// The header Content-Disposition (RFC 6266, with the name as RFC 8187 writes it).
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::http {

/// @param name  any UTF-8 text; nothing of it can leave its place in the header
/// @return      inline; filename="umowa _a_d_.pdf"; filename*=UTF-8''umowa%20%C5%82%C4%85d%C5%BA.pdf
std::string content_disposition(bool is_inline, std::string_view name);

}  // namespace kartoteka::http
