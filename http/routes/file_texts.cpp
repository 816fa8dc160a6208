// What was read out of files: the pages where words stand, the text of a page, files that could not be read, and reading
// them again.
#include <algorithm>
#include <limits>
#include <set>
#include <sstream>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/files/file_texts.h"
#include "engine/records/files/reading_queue.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/name_folding.h"
#include "http/codec/hit_places.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/search_encoder.h"
#include "http/codec/search_query.h"
#include "http/name_book.h"
#include "http/record_texts.h"
#include "http/routes/answering.h"
#include "http/routes/file_answers.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Attachment;
using records::FilePage;
using records::Store;

constexpr std::int64_t kDefaultPages = 20;
constexpr std::int64_t kMostPages = 100;
constexpr std::int64_t kDeepestPage = 50'000;

Attachment attachment_of(Store& store, const Call& call) {
  const auto record = store.get(records::attachment_kind(), path_id(call), call.viewer);
  return static_cast<const Attachment&>(*record);
}

Json encode_page(const FilePage& page) {
  return {{"number", page.number}, {"label", page.label}, {"passages", Json::array()}};
}

Json encode_page(const search::PageHit& hit) {
  Json passages = Json::array();
  for (const search::Highlighted& passage : hit.passages) passages.push_back(encode_segments(passage));
  return {{"number", hit.page.number}, {"label", hit.page.label}, {"passages", std::move(passages)}};
}

/// All pages that have text, without their texts.
Json list_pages(Store& store, const Attachment& attachment, const search::PageRequest& request) {
  const auto pages = records::file_pages(store.connection(), attachment.sha256);
  Json items = Json::array();
  for (std::size_t i = request.offset; i < std::min(pages.size(), request.offset + request.limit); ++i) items.push_back(encode_page(pages[i]));
  return {{"query", nullptr}, {"corrected_query", nullptr}, {"total", pages.size()}, {"items", std::move(items)}};
}

Json find_pages(Call& call, Store& store, const search::PageRequest& request) {
  RecordTexts texts(store, call.viewer);
  const search::PageResult found = call.context().searchers.pages(request, texts);
  Json items = Json::array();
  for (const search::PageHit& hit : found.pages) items.push_back(encode_page(hit));
  return {{"query", request.text},
          {"corrected_query", found.corrected_text ? Json(*found.corrected_text) : Json(nullptr)},
          {"total", found.total},
          {"items", std::move(items)}};
}

Response read_pages(Call& call) {
  ParameterReader reader(call.request.query);
  search::PageRequest request;
  request.kind = records::attachment_kind().name;
  const auto text = reader.text("q");
  request.text = text.value_or("");
  request.limit = static_cast<std::size_t>(reader.integer("limit", kDefaultPages, 1, kMostPages));
  request.offset = static_cast<std::size_t>(reader.integer("offset", 0, 0, kDeepestPage));
  request.correct = reader.one_of("correct", {"true", "false"}) == "true";
  reader.finish();
  return json_response(200, call.context().database.read([&](Store& store) {
    const Attachment attachment = attachment_of(store, call);
    request.id = attachment.id;
    request.access = groups_of(store.connection(), call.viewer);
    return text ? find_pages(call, store, request) : list_pages(store, attachment, request);
  }));
}

/// A page with what matches marked; without a query the whole text is one piece.
search::Highlighted marked(Call& call, Store& store, const Attachment& attachment, const FilePage& page, const std::string& text) {
  if (text.empty()) return {page.text, {}};
  search::PageRequest request;
  request.kind = records::attachment_kind().name;
  request.id = attachment.id;
  request.text = text;
  request.access = groups_of(store.connection(), call.viewer);
  request.whole_page = static_cast<std::uint32_t>(page.number);
  RecordTexts texts(store, call.viewer);
  const search::PageResult found = call.context().searchers.pages(request, texts);
  return found.pages.empty() ? search::Highlighted{page.text, {}} : found.pages.front().passages.front();
}

Response read_text(Call& call) {
  ParameterReader reader(call.request.query);
  const std::int64_t number = reader.integer("page", 0, 1, std::numeric_limits<std::uint32_t>::max());
  const std::string text = reader.text("q").value_or("");
  reader.finish();
  return json_response(200, call.context().database.read([&](Store& store) -> Json {
    const Attachment attachment = attachment_of(store, call);
    const auto wanted = number > 0 ? number : records::first_file_page(store.connection(), attachment.sha256).value_or(0);
    const auto page = records::file_page(store.connection(), attachment.sha256, wanted);
    if (!page) throw Error(ErrorCode::not_found, "there is no text on such a page");
    const auto beside = records::file_pages_beside(store.connection(), attachment.sha256, page->number);
    return {{"number", page->number},
            {"label", page->label},
            {"segments", encode_segments(marked(call, store, attachment, *page, text))},
            {"previous", beside.before ? Json(*beside.before) : Json(nullptr)},
            {"next", beside.after ? Json(*beside.after) : Json(nullptr)}};
  }));
}

/// A word as it is compared with others: without case, diacritics and the marks around and within it.
std::string bare(std::string_view word) {
  std::string joined;
  for (const std::string& part : records::folded_words(word)) joined += part;
  return joined;
}

/// The words that are marked in a text, bare. Those of one or two letters, which stand everywhere, are left out.
std::set<std::string> marked_words(const search::Highlighted& text) {
  std::set<std::string> words;
  for (const search::Range& mark : text.marks) {
    std::istringstream stream(text.text.substr(mark.begin, mark.end - mark.begin));
    for (std::string word; stream >> word;) {
      std::string plain = bare(word);
      if (plain.size() > 2 || plain.find_first_of("0123456789") != std::string::npos) words.insert(std::move(plain));
    }
  }
  return words;
}

bool is_among(const std::set<std::string>& wanted, const std::string& word) {
  if (wanted.contains(bare(word))) return true;
  const auto parts = records::folded_words(word);
  return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) { return wanted.contains(part); });
}

Response read_words(Call& call) {
  ParameterReader reader(call.request.query);
  const auto number = static_cast<std::uint32_t>(reader.integer("page", 1, 1, 1'000'000));
  const std::string text = reader.text("q").value_or("");
  reader.finish();
  std::set<std::string> wanted;
  const Attachment attachment = call.context().database.read([&](Store& store) {
    Attachment present = attachment_of(store, call);
    const auto page = records::file_page(store.connection(), present.sha256, number);
    if (page) wanted = marked_words(marked(call, store, present, *page, text));
    return present;
  });
  Json words = Json::array();
  if (text.empty() || !wanted.empty()) {
    for (const PageWord& word : words_of_page(call, attachment, number)) {
      if (!text.empty() && !is_among(wanted, word.text)) continue;
      words.push_back({{"text", word.text}, {"left", word.left}, {"top", word.top}, {"width", word.width}, {"height", word.height}});
    }
  }
  return json_response(200, {{"number", number}, {"words", std::move(words)}});
}

Response read_again(Call& call) {
  records::require_write(call.viewer, records::attachment_kind());
  const Attachment attachment = call.context().database.write([&](Store& store) {
    const Attachment present = attachment_of(store, call);
    records::read_again(store, present.sha256);
    return attachment_of(store, call);
  });
  return written_response(call, 200, records::attachment_kind(), attachment, {});
}

Json encode_unread_file(const Attachment& attachment, HitSources& sources) {
  return {{"id", attachment.id},
          {"name", attachment.name},
          {"text_state", attachment.text_state},
          {"text_reason", attachment.text_reason},
          {"pages", attachment.pages},
          {"unread_pages", attachment.unread_pages},
          {"places", encode_places(records::attachment_kind(), attachment, sources)},
          {"created_at", format_instant(attachment.created_at)}};
}

SearchQuery decode_unread_query(const Parameters& parameters) {
  Parameters others;
  std::vector<index::Filter> wanted;
  for (const auto& [name, value] : parameters) {
    const bool is_state = value == "waiting" || value == "failed" || value == "partly";
    if (name != index::kUnreadFilter) {
      others.add(name, value);
    } else if (is_state) {
      wanted.push_back({name, value});
    } else {
      throw Error::at("/unread", "expected waiting, failed or partly");
    }
  }
  if (wanted.empty()) {
    for (const char* state : {"waiting", "failed", "partly"}) wanted.push_back({std::string(index::kUnreadFilter), state});
  }
  SearchQuery query = decode_search_query(others);
  query.request.filters.insert(query.request.filters.end(), wanted.begin(), wanted.end());
  query.request.only_fields = query.request.unread = true;
  query.request.highlight = query.request.facets = false;
  return query;
}

Response list_unread(Call& call) {
  SearchQuery query = decode_unread_query(call.request.query);
  query.request.today = warsaw_day(call.context().clock());
  return json_response(200, call.context().database.read([&](Store& store) -> Json {
    query.request.access = groups_of(store.connection(), call.viewer);
    RecordTexts texts(store, call.viewer);
    NameBook names(store, call.viewer);
    HitSources sources{texts, names};
    const search::Result found = call.context().searchers.search(query.request, nullptr);
    Json items = Json::array();
    for (const search::Hit& hit : found.hits) {
      const auto* record = hit.kind == records::attachment_kind().name ? texts.record(records::attachment_kind(), hit.id) : nullptr;
      if (record) items.push_back(encode_unread_file(static_cast<const Attachment&>(*record), sources));
    }
    return {{"items", std::move(items)},
            {"unread_files", encode_unread_files(found.unread, call)},
            {"next_cursor", found.next_cursor ? Json(*found.next_cursor) : Json(nullptr)}};
  }));
}

ParameterDescription id_of_attachment() { return {"id", ParameterPlace::path, {"integer", 1}, "the record's id", true}; }

Operation pages_operation() {
  Operation operation{.id = "list_attachment_pages", .tag = "Attachments", .summary = "Tells on which pages of a file words stand"};
  operation.description =
      "Pages that hold all of the words which the best of them holds: the one that a search shows, and its more_passages. Without a "
      "query: all pages that have text. A page is also a sheet, a slide, a part of a message or of an archive.";
  operation.parameters = {id_of_attachment(),
                          {"q", ParameterPlace::query, {}, "as of the search"},
                          {"correct", ParameterPlace::query, {"boolean", {}, {}, {}, "true"}, "false: searches for just what was typed"},
                          {"limit", ParameterPlace::query, {"integer", 1, kMostPages, {}, std::to_string(kDefaultPages)}, "pages of this answer"},
                          {"offset", ParameterPlace::query, {"integer", 0, kDeepestPage, {}, "0"}, "pages to pass over"}};
  operation.answers = {{200, "the pages, by their number", "FilePageList"}};
  operation.problems = {"not_found", "unavailable"};
  return operation;
}

Operation text_operation() {
  Operation operation{.id = "read_attachment_text", .tag = "Attachments", .summary = "Gives the text of one page of a file"};
  operation.parameters = {id_of_attachment(),
                          {"page", ParameterPlace::query, {"integer", 1}, "its number; else the first that has text"},
                          {"q", ParameterPlace::query, {}, "what of the text is to be marked, as of the search"}};
  operation.answers = {{200, "the text in pieces", "FilePageText"}};
  operation.problems = {"not_found", "unavailable"};
  return operation;
}

Operation words_operation() {
  Operation operation{.id = "list_attachment_words", .tag = "Attachments", .summary = "Tells where words stand on the picture of a page"};
  operation.description =
      "Rectangles in parts of the width and height of the page's picture (see preview), for marks to be laid over it. A scanned page is "
      "recognised for it, which takes some seconds the first time. Empty where the page has no picture.";
  operation.parameters = {id_of_attachment(),
                          {"page", ParameterPlace::query, {"integer", 1, 1'000'000, {}, "1"}, "its number"},
                          {"q", ParameterPlace::query, {}, "only the words that match, as of the search"}};
  operation.answers = {{200, "the words, in the order of reading", "FilePageWords"}};
  operation.problems = {"not_found", "unavailable"};
  return operation;
}

Operation again_operation() {
  Operation operation{.id = "read_attachment_again", .tag = "Attachments", .summary = "Reads a file again that could not be read, or not wholly"};
  operation.description = "Before all others that wait. A file that was read to its end is a conflict.";
  operation.parameters = {id_of_attachment()};
  operation.answers = {{200, "it waits to be read", "Attachment", {"ETag", "Kartoteka-Change"}}};
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation unread_operation() {
  Operation operation{.id = "list_unread_files", .tag = "Search", .summary = "Lists the files that a search could not search"};
  operation.description =
      "Files in the range of a search (its filters, days and fields; its words do not count) that wait to be read, could not be read, "
      "or only in part. The newest first.";
  operation.parameters = search_parameters();
  operation.parameters.push_back({"unread", ParameterPlace::query, {"string", {}, {}, {"waiting", "failed", "partly"}}, "only these; repeated: any of them", false, true});
  operation.answers = {{200, "the files", "UnreadFileList"}};
  operation.problems = {"unavailable"};
  return operation;
}

}  // namespace

Json encode_unread_files(const search::UnreadCount& unread, const Call& call) {
  const auto& reading = call.context().reading;
  const std::string problem = reading && !call.viewer.is_anonymous() ? reading().problem : "";
  return {{"waiting", unread.waiting},
          {"failed", unread.failed},
          {"partly", unread.partly},
          {"problem", problem.empty() ? Json(nullptr) : Json(problem)}};
}

void add_file_text_routes(ApiRoutes& routes) {
  const std::string one = std::string(kApiRoot) + "/attachments/{id}";
  routes.push_back({"GET", one + "/pages", pages_operation(), read_pages});
  routes.push_back({"GET", one + "/text", text_operation(), read_text});
  routes.push_back({"GET", one + "/words", words_operation(), read_words});
  routes.push_back({"POST", one + "/read-again", again_operation(), read_again});
  routes.push_back({"GET", std::string(kApiRoot) + "/search/unread", unread_operation(), list_unread});
}

}  // namespace kartoteka::http
