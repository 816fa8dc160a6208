// The program without its page (option KARTOTEKA_UI).
#include "http/ui/assets.h"

namespace kartoteka::http {

std::span<const Asset> assets() { return {}; }

}  // namespace kartoteka::http
