#include "http/content_disposition.h"

#include <doctest/doctest.h>

using kartoteka::http::content_disposition;

TEST_CASE("a Polish name is written twice: plain, and as RFC 8187 says") {
  CHECK(content_disposition(true, "Umowa łódź.pdf") == "inline; filename=\"Umowa __d_.pdf\"; filename*=UTF-8''Umowa%20%C5%82%C3%B3d%C5%BA.pdf");
}

TEST_CASE("nothing of a name leaves its place in the header") {
  CHECK(content_disposition(false, "a\"; x=\r\nSet-Cookie: y\\/%41") ==
        "attachment; filename=\"a_; x=__Set-Cookie: y___41\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20y%5C%2F%2541");
  CHECK(content_disposition(false, "") == "attachment; filename=\"\"; filename*=UTF-8''");
}
