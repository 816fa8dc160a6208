#include "indexer/demo/story.h"

#include <algorithm>
#include <charconv>

#include "engine/base/error.h"
#include "indexer/demo/lines.h"

namespace kartoteka::demo {
namespace {

[[noreturn]] void fail(const std::string& problem, const Section& section) {
  throw Error(ErrorCode::invalid_argument, "story \"" + section.title + "\": " + problem);
}

struct Channel {
  std::string_view word;
  std::string_view value;
};

constexpr Channel kChannels[] = {
    {"tel", "phone"}, {"mail", "email"}, {"spotkanie", "meeting"}, {"list", "letter"}, {"czat", "chat"}};

/// Takes a number off the front; nothing when there is none.
std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (result.ec != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
  return number;
}

int number_of(std::string_view text, const Section& section) {
  const std::optional<int> number = take_number(text);
  if (!number || !text.empty()) fail("expected a number", section);
  return *number;
}

/// "8+3 title" after the mark of a step.
void read_head(std::string_view head, Step& step, const Section& section) {
  const std::optional<int> minutes = take_number(head);
  if (!minutes) fail("a step without minutes: " + std::string(head), section);
  step.minutes = *minutes;
  if (head.starts_with('+')) {
    head.remove_prefix(1);
    step.gap = take_number(head);
  }
  step.title = trimmed(head);
  if (step.title.empty()) fail("a step without a title", section);
}

Step read_contact(std::string_view line, const Section& section) {
  Step step;
  const std::size_t direction = line.find_first_of("<>");
  if (direction == std::string_view::npos) fail("a contact without a direction: " + std::string(line), section);
  const std::string_view word = line.substr(1, direction - 1);
  for (const Channel& channel : kChannels) {
    if (channel.word == word) step.channel = channel.value;
  }
  if (step.channel.empty()) fail("unknown channel: " + std::string(word), section);
  step.is_incoming = line[direction] == '<';
  read_head(line.substr(direction + 1), step, section);
  return step;
}

Step read_task(std::string_view line, const Section& section) {
  Step step;
  step.kind = line.starts_with("**") ? StepKind::detail_task : StepKind::main_task;
  read_head(line.substr(step.kind == StepKind::detail_task ? 2 : 1), step, section);
  return step;
}

void append_line(std::string& text, const std::string& line) {
  if (!text.empty()) text += '\n';
  text += line;
}

void read_body(const Section& section, Story& story) {
  for (const std::string& line : section.body) {
    if (line.starts_with('@')) {
      story.steps.push_back(read_contact(line, section));
    } else if (line.starts_with('*')) {
      story.steps.push_back(read_task(line, section));
    } else if (line.starts_with("= ")) {
      append_line(story.summary, line.substr(2));
    } else if (!line.empty() && story.steps.empty()) {
      fail("text before the first step: " + line, section);
    } else if (!line.empty()) {
      append_line(story.steps.back().text, line);
    }
  }
}

void read_season(const Section& section, Story& story) {
  if (const std::string months = section.value("miesiące"); !months.empty()) {
    const std::vector<std::string> range = split(months, '-');
    story.first_month = number_of(range.front(), section);
    story.last_month = number_of(range.back(), section);
  }
  if (const std::string from = section.value("od"); !from.empty()) {
    const std::vector<std::string> parts = split(from, '-');
    if (parts.size() != 2) fail("expected od: YYYY-MM", section);
    story.earliest = number_of(parts[0], section) * 12 + number_of(parts[1], section) - 1;
  }
}

Story read_story(const Section& section) {
  Story story;
  story.title = section.title;
  story.department = section.value("dział");
  story.category = section.value("kategoria");
  story.tags = split(section.value("etykiety"), ',');
  story.answer = section.value("odpowiedź");
  story.clients = section.value("klienci");
  if (story.department.empty() || story.category.empty()) fail("dział and kategoria are required", section);
  story.has_large_amounts = section.value("kwoty") == "duże";
  read_season(section, story);
  read_body(section, story);
  const auto main_tasks = std::count_if(story.steps.begin(), story.steps.end(),
                                        [](const Step& step) { return step.kind == StepKind::main_task; });
  if (main_tasks != 1) fail("one main task expected", section);
  return story;
}

}  // namespace

std::vector<Story> read_stories(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Story> stories;
  for (const auto& file : files) {
    for (const Section& section : read_sections(file)) stories.push_back(read_story(section));
  }
  if (stories.empty()) throw Error(ErrorCode::not_found, "stories in " + folder.string());
  return stories;
}

std::map<std::string, std::vector<Step>, std::less<>> read_moments(const std::filesystem::path& file) {
  std::map<std::string, std::vector<Step>, std::less<>> moments;
  for (const Section& section : read_sections(file)) {
    Story story;
    read_body(section, story);
    moments[section.title] = std::move(story.steps);
  }
  return moments;
}

}  // namespace kartoteka::demo
