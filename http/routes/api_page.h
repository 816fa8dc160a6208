// A page that shows the API's description to people: plain HTML without scripts, made from the OpenAPI document.
#pragma once

#include <string>

#include "http/codec/json.h"

namespace kartoteka::http {

struct ApiPage {
  std::string html;
  std::string content_security_policy;  ///< allows the page's own style and nothing else
};

ApiPage make_api_page(const Json& openapi);

}  // namespace kartoteka::http
