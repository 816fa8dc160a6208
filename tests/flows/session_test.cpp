#include <doctest/doctest.h>

#include "tests/flows/api_client.h"

using namespace kartoteka;

TEST_CASE("a user signs in, is known, and signs out") {
  const ServedCompany company;
  const Answer signed_in = company.nobody().post("/session", {{"login", "Operator"}, {"password", kPassword}});
  REQUIRE_MESSAGE(signed_in.status == 201, signed_in.text);
  CHECK(signed_in.body["user"]["login"] == "operator");
  CHECK(signed_in.body["expires_at"].is_string());
  const std::string cookie = signed_in.header("Set-Cookie");
  for (const char* part : {"kartoteka_session=", "; HttpOnly", "; SameSite=Strict", "; Path=/", "; Max-Age="}) {
    CHECK(cookie.find(part) != std::string::npos);
  }
  CHECK(signed_in.text.find(cookie.substr(18, 20)) == std::string::npos);

  const ApiClient client = company.nobody().with_header("Cookie", "a=b; " + cookie.substr(0, cookie.find(';')) + "; c=d");
  CHECK(client.get("/session").body["user"]["login"] == "operator");
  CHECK(client.get("/clients").status == 200);
  const Answer signed_out = client.send("DELETE", "/session");
  CHECK(signed_out.status == 204);
  CHECK(signed_out.header("Set-Cookie").find("Max-Age=0") != std::string::npos);
  CHECK(client.get("/session").body["user"].is_null());
  CHECK(client.get("/clients").status == 401);
}

TEST_CASE("a wrong login and a wrong password are refused in the same words") {
  const ServedCompany company;
  const Answer no_user = company.nobody().post("/session", {{"login", "nikt"}, {"password", kPassword}});
  const Answer wrong = company.nobody().post("/session", {{"login", "operator"}, {"password", "wrong password"}});
  CHECK(no_user.status == 401);
  CHECK(no_user.body == wrong.body);
  CHECK(company.nobody().post("/session", {{"login", "operator"}}).problems() == "/password: must be given");
  CHECK(company.nobody().post("/session", {{"login", "operator"}, {"password", 7}, {"x", 1}}).problems() ==
        "/password: expected a text; /x: unknown key");
}

TEST_CASE("who guesses passwords has to wait, even with the right one") {
  const ServedCompany company;
  for (int i = 0; i < 10; ++i) {
    CHECK(company.nobody().post("/session", {{"login", "manager"}, {"password", "guess " + std::to_string(i)}}).status == 401);
  }
  const Answer refused = company.nobody().post("/session", {{"login", "manager"}, {"password", kPassword}});
  CHECK(refused.status == 429);
  CHECK(std::stoi(refused.header("Retry-After")) > 0);
  CHECK(refused.body["code"] == "too_many_requests");
  CHECK(company.nobody().post("/session", {{"login", "operator"}, {"password", kPassword}}).status == 201);
}

TEST_CASE("a change that another site's page sends is refused") {
  const ServedCompany company;
  const ApiClient session = company.session("operator");
  const json thread{{"title", "x"}};
  CHECK(session.with_header("Origin", "https://evil.example").post("/threads", thread).status == 403);
  CHECK(session.with_header("Origin", "null").post("/threads", thread).status == 403);
  CHECK(session.with_header("Sec-Fetch-Site", "cross-site").post("/threads", thread).status == 403);
  CHECK(session.with_header("Sec-Fetch-Site", "same-site").post("/threads", thread).status == 403);
  CHECK(session.send("POST", "/threads", thread.dump(), "text/plain").status == 415);
  CHECK(session.send("POST", "/threads", "title=x", "application/x-www-form-urlencoded").status == 415);
  const json sign_in{{"login", "operator"}, {"password", kPassword}};
  CHECK(company.nobody().with_header("Origin", "https://evil.example").post("/session", sign_in).status == 403);
  const std::string own = "http://127.0.0.1:" + std::to_string(company.port());
  CHECK(session.with_header("Origin", own).with_header("Sec-Fetch-Site", "same-origin").post("/threads", thread).status == 201);
  CHECK(session.get("/threads").body["items"].size() == 1);
}

TEST_CASE("a new password ends the user's other sessions and keeps this one") {
  const ServedCompany company;
  const ApiClient here = company.session("operator");
  const ApiClient elsewhere = company.session("operator");
  const json change{{"password", "another long password"}, {"current_password", kPassword}};
  CHECK(here.put("/users/3/password", {{"password", "another long password"}}).problems() == "/current_password: is wrong");
  CHECK(here.put("/users/3/password", {{"password", "short"}, {"current_password", kPassword}}).problems() == "/password: at least 10 characters");
  CHECK(here.put("/users/2/password", change).status == 403);
  REQUIRE(here.put("/users/3/password", change).status == 204);
  CHECK(here.get("/clients").status == 200);
  CHECK(elsewhere.get("/clients").status == 401);
  CHECK(company.nobody().post("/session", {{"login", "operator"}, {"password", kPassword}}).status == 401);
  CHECK(company.session("operator", "another long password").get("/clients").status == 200);
}

TEST_CASE("an administrator sets another user's password, who is then signed out everywhere") {
  const ServedCompany company;
  const ApiClient operators = company.session("operator");
  REQUIRE(company.session("administrator").put("/users/3/password", {{"password", "set by administrator"}}).status == 204);
  CHECK(operators.get("/clients").status == 401);
  CHECK(company.as("administrator").put("/users/999/password", {{"password", "set by administrator"}}).status == 404);
}

TEST_CASE("tokens are made by those who signed in, shown once, and deleted") {
  const ServedCompany company;
  const ApiClient session = company.session("operator");
  const Answer made = session.post("/tokens", {{"name", "import"}, {"scopes", {"read"}}, {"expires_at", "2190-01-01T00:00:00Z"}});
  REQUIRE_MESSAGE(made.status == 201, made.text);
  const std::string secret = made.body["token"];
  CHECK(secret.starts_with("kt_"));
  CHECK(made.header("Cache-Control") == "no-store");
  const ApiClient reader = company.nobody().with_token(secret);
  CHECK(reader.get("/clients").status == 200);
  CHECK(reader.post("/threads", {{"title", "x"}}).status == 403);
  CHECK(session.get("/tokens").text.find(secret) == std::string::npos);

  CHECK(session.post("/tokens", {{"name", "x"}, {"scopes", {"admin"}}}).problems() == "/scopes: only an administrator may give the scope admin");
  CHECK(session.post("/tokens", {{"name", "x"}, {"scopes", {"all"}}}).status == 400);
  CHECK(session.post("/tokens", {{"name", "x"}, {"scopes", json::array()}}).status == 400);
  CHECK(session.post("/tokens", {{"name", "x"}, {"scopes", {"read"}}, {"expires_at", "2001-01-01T00:00:00Z"}}).status == 400);

  const std::string path = "/tokens/" + std::to_string(made.body["id"].get<int>());
  CHECK(company.session("manager").send("DELETE", path).status == 404);
  CHECK(session.send("DELETE", path).status == 204);
  CHECK(reader.get("/clients").status == 401);
}

TEST_CASE("a token that is unknown is refused even where nobody needs one") {
  const ServedCompany company;
  CHECK(company.nobody().with_token("kt_nonsense").get("/search?q=a").status == 401);
  CHECK(company.nobody().with_header("Authorization", "Basic YTpi").get("/kinds").status == 401);
  CHECK(company.nobody().with_header("Cookie", "kartoteka_session=nonsense").get("/search?q=a").status == 200);
}
