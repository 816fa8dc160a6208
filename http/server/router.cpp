#include "http/server/router.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "engine/base/error.h"

namespace kartoteka::http {
namespace {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

enum class SegmentKind { literal, parameter, rest };

struct TemplateSegment {
  SegmentKind kind;
  std::string text;  // the literal, or the parameter's name
};

[[noreturn]] void fail_template(std::string_view path_template) {
  throw Error(ErrorCode::invalid_argument, "route template " + std::string(path_template));
}

TemplateSegment parse_segment(std::string_view text, std::string_view path_template) {
  if (text.find_first_of("{}") == text.npos) return {SegmentKind::literal, std::string(text)};
  if (text.size() < 3 || text.front() != '{' || text.back() != '}') fail_template(path_template);
  const bool is_rest = text.size() > 5 && text.ends_with("...}");
  const std::string_view name = text.substr(1, text.size() - (is_rest ? 5 : 2));
  if (name.find_first_of("{}.") != name.npos) fail_template(path_template);
  return {is_rest ? SegmentKind::rest : SegmentKind::parameter, std::string(name)};
}

std::vector<TemplateSegment> parse_template(std::string_view path_template) {
  if (!path_template.starts_with('/')) fail_template(path_template);
  std::vector<TemplateSegment> segments;
  for (std::size_t begin = 1; begin <= path_template.size() && path_template != "/";) {
    const std::size_t end = std::min(path_template.find('/', begin), path_template.size());
    if (!segments.empty() && segments.back().kind == SegmentKind::rest) fail_template(path_template);
    segments.push_back(parse_segment(path_template.substr(begin, end - begin), path_template));
    begin = end + 1;
  }
  return segments;
}

/// The segments from `begin` on as one path, the way they stand in the request.
std::string join(const std::vector<std::string>& segments, std::size_t begin) {
  std::string path;
  for (std::size_t i = begin; i < segments.size(); ++i) {
    if (i > begin) path += '/';
    path += segments[i];
  }
  return path;
}

struct RouteEntry {
  const Route* route;
  std::vector<TemplateSegment> segments;
};

using RoutesByMethod = std::map<std::string, RouteEntry, std::less<>>;

const RouteEntry* entry_for(const RoutesByMethod& routes, std::string_view method) {
  auto found = routes.find(method);
  if (found == routes.end() && method == "HEAD") found = routes.find("GET");
  return found == routes.end() ? nullptr : &found->second;
}

Parameters path_parameters(const std::vector<TemplateSegment>& names, const std::vector<std::string>& values) {
  Parameters parameters;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].kind == SegmentKind::parameter) parameters.add(names[i].text, values[i]);
    if (names[i].kind == SegmentKind::rest) parameters.add(names[i].text, join(values, i));
  }
  return parameters;
}

std::string allowed_methods(const RoutesByMethod& routes) {
  std::string allowed = "OPTIONS";
  if (routes.contains("GET") && !routes.contains("HEAD")) allowed += ", HEAD";
  for (const auto& [method, entry] : routes) {
    if (method != "OPTIONS") allowed += ", " + method;
  }
  return allowed;
}

}  // namespace

struct Router::Node {
  std::unordered_map<std::string, std::unique_ptr<Node>, StringHash, std::equal_to<>> literals;
  std::unique_ptr<Node> parameter;
  std::unique_ptr<Node> rest;
  RoutesByMethod routes;

  Node& child(const TemplateSegment& segment) {
    std::unique_ptr<Node>& slot = segment.kind == SegmentKind::literal     ? literals[segment.text]
                                  : segment.kind == SegmentKind::parameter ? parameter
                                                                           : rest;
    if (!slot) slot = std::make_unique<Node>();
    return *slot;
  }

  /// The node where the segments from `index` on end and that has routes; the most literal way wins.
  const Node* find(const std::vector<std::string>& segments, std::size_t index) const {
    if (index == segments.size() && !routes.empty()) return this;
    if (index < segments.size()) {
      const auto literal = literals.find(std::string_view(segments[index]));
      const Node* found = literal == literals.end() ? nullptr : literal->second->find(segments, index + 1);
      if (!found && parameter && !segments[index].empty()) found = parameter->find(segments, index + 1);
      if (found) return found;
    }
    return rest.get();
  }
};

struct Router::Found {
  const Node* node = nullptr;         // where the path leads, if anywhere
  const RouteEntry* entry = nullptr;  // the one for the method
};

Router::Router(ErrorRenderer render_error) : render_error_(std::move(render_error)), root_(std::make_unique<Node>()) {}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::add(std::string method, std::string path_template, RouteHandler handler, RouteOptions options) {
  Node* node = root_.get();
  std::vector<TemplateSegment> segments = parse_template(path_template);
  for (const TemplateSegment& segment : segments) node = &node->child(segment);
  if (node->routes.contains(method)) throw Error(ErrorCode::conflict, "route " + method + " " + path_template);
  routes_.push_back(std::make_unique<Route>(
      Route{std::move(method), std::move(path_template), std::move(handler), std::move(options)}));
  node->routes.emplace(routes_.back()->method, RouteEntry{routes_.back().get(), std::move(segments)});
}

Router::Found Router::locate(const RequestHead& head) const {
  const Node* node = root_->find(head.segments, 0);
  return {node, node ? entry_for(node->routes, head.method) : nullptr};
}

const Route* Router::find(const RequestHead& head) const {
  const RouteEntry* entry = locate(head).entry;
  return entry ? entry->route : nullptr;
}

BodyPolicy Router::body_policy(const RequestHead& head, std::uint64_t default_max_bytes) const {
  const Route* route = find(head);
  if (!route) return {default_max_bytes, false};
  return {route->options.max_body_bytes.value_or(default_max_bytes), route->options.stream_body};
}

Response Router::handle(Request& request) const {
  const Found found = locate(request);
  if (!found.node) return render_error_(404, "no_such_path", "There is nothing at this path.");
  if (!found.entry) {
    Response response = request.method == "OPTIONS"
                            ? Response::empty(204)
                            : render_error_(405, "method_not_allowed", "The path does not have this method.");
    response.headers.set("Allow", allowed_methods(found.node->routes));
    return response;
  }
  request.route = found.entry->route->path_template;
  request.parameters = path_parameters(found.entry->segments, request.segments);
  return found.entry->route->handler(request);
}

}  // namespace kartoteka::http
