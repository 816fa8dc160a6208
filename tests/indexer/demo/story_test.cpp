#include "indexer/demo/story.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "indexer/demo/house_answers.h"

using namespace kartoteka;
using namespace kartoteka::demo;

namespace {

const std::filesystem::path kData = KARTOTEKA_TEST_DATA_DEMO;

}  // namespace

TEST_CASE("stories are complete: contacts, a main task, details, a summary and an answer that exists") {
  const NameLists names = read_names(kData / "names.txt");
  const HouseAnswers answers = read_house_answers(kData / "answers.txt", make_staff(names, 1), *parse_date("2026-05-04"));
  const std::vector<Story> stories = read_stories(kData / "stories");
  CHECK(stories.size() >= 50);
  CHECK(answers.answers.size() >= 40);
  for (const Story& story : stories) {
    CAPTURE(story.title);
    std::size_t contacts = 0;
    std::size_t details = 0;
    for (const Step& step : story.steps) {
      contacts += step.kind == StepKind::contact ? 1 : 0;
      details += step.kind == StepKind::detail_task ? 1 : 0;
      CHECK_FALSE(step.text.empty());
    }
    CHECK(contacts >= 4);
    CHECK(details >= 3);
    CHECK_FALSE(story.summary.empty());
    CHECK(answers.places.contains(story.answer));
  }
}

TEST_CASE("moments are there for every department") {
  const auto moments = read_moments(kData / "moments.txt");
  for (const char* list : {"w wątku", "po wszystkim", "zadania", "luzem: księgowość", "luzem: kadry", "luzem: it", "luzem: soft",
                           "luzem: sekretariat"}) {
    CAPTURE(list);
    CHECK(moments.at(list).size() >= 5);
  }
}

TEST_CASE("a folder without stories is an error") { CHECK_THROWS_AS(read_stories("/nie/ma"), Error); }
