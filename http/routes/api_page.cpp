#include "http/routes/api_page.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "http/markdown.h"

namespace kartoteka::http {
namespace {

constexpr std::string_view kStyle = R"css(
:root { color-scheme: light dark; --line: light-dark(#d5dbe1, #3a424b); --soft: light-dark(#f4f6f8, #1d2227); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: .2rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
code, pre { font: 13px/1.5 ui-monospace, monospace; } pre { background: var(--soft); padding: .8rem; overflow-x: auto; }
nav a { margin-right: 1rem; } details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }
summary { padding: .5rem .8rem; cursor: pointer; } details > div { padding: 0 .8rem .8rem; overflow-x: auto; }
.method { display: inline-block; min-width: 4.2rem; font-weight: 700; } .what { opacity: .8; margin-left: .6rem; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } .must { font-weight: 700; }
)css";

constexpr std::string_view kExamples = R"sh(curl 'http://localhost:8080/api/v1/search?q=nie+moge+polaczyc+urzadzen+bluetooth'

curl -H 'Authorization: Bearer kt_…' 'http://localhost:8080/api/v1/tasks?state=in_progress&order=due_at&expand=names'

curl -H 'Authorization: Bearer kt_…' -H 'Content-Type: application/json' -H 'Idempotency-Key: 7f3a' \
     -d '{"client":12,"started_at":"2026-05-03T09:30:00Z","subject":"Pytanie o fakturę"}' \
     'http://localhost:8080/api/v1/contacts'

curl -X PATCH -H 'Authorization: Bearer kt_…' -H 'Content-Type: application/json' -H 'If-Match: "4711"' \
     -d '{"state":"done"}' 'http://localhost:8080/api/v1/tasks/41')sh";

std::string element(const std::string& tag, const std::string& html) { return "<" + tag + ">" + html + "</" + tag + ">"; }
std::string code(const std::string& text) { return element("code", escape_html(text)); }
std::string text_of(const Json& object, const char* key) { return object.value(key, std::string()); }

std::string schema_link(const std::string& reference) {
  const std::string name = reference.substr(reference.rfind('/') + 1);
  return "<a href=\"#schema-" + escape_html(name) + "\">" + escape_html(name) + "</a>";
}

std::string type_text(const Json& type) {
  if (type.is_string()) return escape_html(type.get<std::string>());
  std::string text;
  for (const Json& one : type) text += (text.empty() ? "" : " or ") + escape_html(one.get<std::string>());
  return text;
}

std::string limits_text(const Json& schema) {
  std::string text;
  for (const char* key : {"minimum", "maximum", "minLength", "maxLength", "maxItems", "default", "const"}) {
    if (schema.contains(key)) text += std::string(", ") + key + " " + code(schema[key].dump());
  }
  if (!schema.contains("enum")) return text;
  text += ": ";
  for (const Json& value : schema["enum"]) text += code(value.is_string() ? value.get<std::string>() : value.dump()) + " ";
  return text;
}

/// One line for a schema: a link, a list of something, or a type with its limits.
std::string schema_text(const Json& schema) {
  if (schema.contains("$ref")) return schema_link(schema["$ref"].get<std::string>());
  for (const char* key : {"oneOf", "allOf"}) {
    if (!schema.contains(key)) continue;
    std::string text;
    for (const Json& one : schema[key]) text += (text.empty() ? "" : key == std::string("oneOf") ? " or " : " and ") + schema_text(one);
    return text;
  }
  if (schema.contains("items")) return "list of " + schema_text(schema["items"]) + limits_text(schema);
  std::string text = schema.contains("type") ? type_text(schema["type"]) : "anything";
  if (schema.contains("format")) text += " (" + escape_html(schema["format"].get<std::string>()) + ")";
  return text + limits_text(schema);
}

std::string row(const std::string& name, bool is_required, const std::string& type, const std::string& description) {
  const std::string label = is_required ? "<span class=\"must\">" + code(name) + " *</span>" : code(name);
  return element("tr", element("td", label) + element("td", type) + element("td", escape_html(description)));
}

std::string table(const std::string& first, const std::string& rows) {
  return element("table", element("thead", element("tr", element("th", first) + "<th>value</th><th>meaning</th>")) + element("tbody", rows));
}

std::string properties_table(const Json& schema) {
  std::string rows;
  const Json required = schema.value("required", Json::array());
  for (const auto& [name, property] : schema["properties"].items()) {
    const bool is_required = std::find(required.begin(), required.end(), name) != required.end();
    const std::string meaning = text_of(property, "title") + (property.contains("description") ? " " + text_of(property, "description") : "");
    rows += row(name, is_required, schema_text(property), meaning);
  }
  return table("property", rows);
}

std::string parameters_table(const Json& parameters) {
  std::string rows;
  for (const Json& parameter : parameters) {
    const std::string type = text_of(parameter, "in") + ": " + schema_text(parameter["schema"]);
    rows += row(text_of(parameter, "name"), parameter.value("required", false), type, text_of(parameter, "description"));
  }
  return table("parameter", rows);
}

std::string content_text(const Json& holder) {
  if (!holder.contains("content")) return "";
  const auto content = holder["content"].begin();
  return code(content.key()) + " " + schema_text(content.value()["schema"]);
}

std::string answers_table(const Json& answers) {
  std::string rows;
  for (const auto& [status, answer] : answers.items()) rows += row(status, false, content_text(answer), text_of(answer, "description"));
  return table("answer", rows);
}

std::string operation_html(const std::string& method, const std::string& path, const Json& operation) {
  std::string inside;
  if (operation.contains("description")) inside += element("p", escape_html(text_of(operation, "description")));
  if (operation.contains("parameters")) inside += parameters_table(operation["parameters"]);
  if (operation.contains("requestBody")) inside += element("p", "Body: " + content_text(operation["requestBody"]));
  inside += answers_table(operation["responses"]);
  const std::string head = "<span class=\"method\">" + escape_html(method) + "</span> " + code(path) + "<span class=\"what\">" +
                           escape_html(text_of(operation, "summary")) + "</span>";
  return "<details id=\"" + escape_html(text_of(operation, "operationId")) + "\"><summary>" + head + "</summary><div>" + inside + "</div></details>\n";
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
  return text;
}

std::string operations_of(const Json& openapi, const std::string& tag) {
  const std::string base = text_of(openapi["servers"][0], "url");
  std::string html;
  for (const auto& [path, methods] : openapi["paths"].items()) {
    for (const auto& [method, operation] : methods.items()) {
      if (method == "servers" || operation["tags"][0] != tag) continue;
      html += operation_html(upper(method), (methods.contains("servers") ? "" : base) + path, operation);
    }
  }
  return html;
}

std::string anchor(const std::string& tag) {
  std::string name = "tag-" + tag;
  for (char& c : name) c = c == ' ' ? '-' : c;
  return escape_html(name);
}

std::string schemas_html(const Json& schemas) {
  std::string html;
  for (const auto& [name, schema] : schemas.items()) {
    const std::string inside = schema.contains("properties") ? properties_table(schema) : element("p", schema_text(schema));
    html += "<details id=\"schema-" + escape_html(name) + "\"><summary>" + code(name) + "</summary><div>" +
            (schema.contains("description") ? element("p", escape_html(text_of(schema, "description"))) : "") + inside + "</div></details>\n";
  }
  return html;
}

std::string body_html(const Json& openapi) {
  std::string navigation;
  std::string sections;
  for (const Json& tag : openapi["tags"]) {
    const std::string name = text_of(tag, "name");
    navigation += "<a href=\"#" + anchor(name) + "\">" + escape_html(name) + "</a> ";
    sections += "<h2 id=\"" + anchor(name) + "\">" + escape_html(name) + "</h2>\n" + operations_of(openapi, name);
  }
  return "<h1>" + escape_html(text_of(openapi["info"], "title")) + ": HTTP API</h1>\n" +
         element("p", escape_html(text_of(openapi["info"], "description"))) +
         "<p>The same for programs: <a href=\"/api/v1/openapi.json\">OpenAPI 3.1</a>. Names with * are required.</p>\n" +
         element("nav", navigation + "<a href=\"#schemas\">Schemas</a>") + element("pre", escape_html(kExamples)) + sections +
         "<h2 id=\"schemas\">Schemas</h2>\n" + schemas_html(openapi["components"]["schemas"]);
}

/// The hash by which a policy allows an inline style (CSP Level 3).
std::string style_hash() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(kStyle.data()), kStyle.size());
  std::array<char, sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)> text{};
  sodium_bin2base64(text.data(), text.size(), hash.data(), hash.size(), sodium_base64_VARIANT_ORIGINAL);
  return "'sha256-" + std::string(text.data()) + "'";
}

}  // namespace

ApiPage make_api_page(const Json& openapi) {
  ApiPage page;
  page.html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Kartoteka: HTTP API</title>\n<style>" +
              std::string(kStyle) + "</style>\n</head>\n<body>\n<main>\n" + body_html(openapi) + "</main>\n</body>\n</html>\n";
  page.content_security_policy = "default-src 'none'; style-src " + style_hash() + "; frame-ancestors 'none'; base-uri 'none'";
  return page;
}

}  // namespace kartoteka::http
