#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "engine/records/permissions.h"
#include "engine/search/searcher.h"
#include "http/cli/command.h"
#include "http/cli/workspace.h"
#include "http/codec/json.h"
#include "http/language_keeper.h"
#include "http/record_people.h"
#include "http/record_texts.h"
#include "http/search_values.h"

namespace kartoteka::cli {
namespace {

struct SearchArguments {
  std::string text;
  std::vector<std::string> kinds;
  std::size_t limit = 10;
  bool as_json = false;
  bool explain = false;
};

/// Marks between « and », which no terminal colours are needed for.
std::string marked(const search::Highlighted& highlighted) {
  std::string text;
  std::size_t end = 0;
  for (const search::Range& mark : highlighted.marks) {
    text += highlighted.text.substr(end, mark.begin - end) + "«" + highlighted.text.substr(mark.begin, mark.end - mark.begin) + "»";
    end = mark.end;
  }
  return text + highlighted.text.substr(end);
}

void print_text(const search::Result& result) {
  if (result.corrected_text) std::cout << "results for: " << *result.corrected_text << '\n';
  std::cout << (result.total_is_exact ? "" : "about ") << result.total << " found\n";
  for (const search::Hit& hit : result.hits) {
    std::cout << '\n' << hit.kind << ' ' << hit.id << "  " << marked(hit.title) << '\n';
    for (const search::Highlighted& passage : hit.passages) std::cout << "    " << marked(passage) << '\n';
    for (const search::Reason& reason : hit.reasons) {
      std::cout << "    " << reason.query_word << " → " << reason.found_word << " (" << search::to_string(reason.rule) << ")\n";
    }
  }
}

void print_json(const search::Result& result) {
  http::Json hits = http::Json::array();
  for (const search::Hit& hit : result.hits) {
    http::Json passages = http::Json::array();
    for (const search::Highlighted& passage : hit.passages) passages.push_back(passage.text);
    hits.push_back({{"kind", hit.kind}, {"id", hit.id}, {"score", hit.score}, {"title", hit.title.text}, {"passages", passages}});
  }
  const http::Json answer{{"total", result.total},
                          {"corrected_query", result.corrected_text ? http::Json(*result.corrected_text) : http::Json()},
                          {"hits", hits}};
  std::cout << http::write_json(answer) << '\n';
}

void search(const CommandContext& context, const SearchArguments& arguments) {
  Workspace workspace(context.settings);
  catch_up(workspace, nullptr);
  search::SearchIndex index(workspace.folder.index(), workspace.load_language());
  index.values = http::search_values();
  search::Searcher searcher(index);
  search::Request request;
  request.text = arguments.text;
  request.limit = arguments.limit;
  request.explain = arguments.explain;
  for (const std::string& kind : arguments.kinds) request.filters.push_back({"kind", kind});
  const auto viewer = records::Viewer::system();
  const auto result = workspace.database->read([&](records::Store& store) {
    http::RecordTexts texts(store);
    http::RecordPeople people(store, viewer);
    request.people = &people;
    http::LanguageKeeper(index.rules, index.language).renew(store);
    request.access = records::groups_of(store.connection(), records::Viewer::system());
    return searcher.search(request, &texts);
  });
  arguments.as_json ? print_json(result) : print_text(result);
}

}  // namespace

void add_search(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<SearchArguments>();
  auto* command = app.add_subcommand("search", "Search from the shell, with the rights of the state folder's owner");
  command->add_option("TEXT", arguments->text)->required();
  command->add_option("--kind", arguments->kinds, "Only these kinds of records");
  command->add_option("--limit", arguments->limit, "Most hits")->capture_default_str()->check(CLI::Range(1, 1000));
  command->add_flag("--json", arguments->as_json, "Print JSON");
  command->add_flag("--explain", arguments->explain, "Say why each hit matched");
  command->callback([&context, arguments] { search(context, *arguments); });
}

}  // namespace kartoteka::cli
