#include "tests/relevance/tuning_options.h"

#include <map>

#include "engine/base/error.h"

namespace kartoteka::relevance {

void set_tuning(search::Tuning& tuning, const std::string& setting) {
  const std::map<std::string, double*> numbers = {
      {"form", &tuning.form},
      {"exact", &tuning.exact},
      {"lemma", &tuning.lemma},
      {"other_lemma", &tuning.other_lemma},
      {"family", &tuning.family},
      {"pair", &tuning.pair},
      {"window", &tuning.window},
      {"identifier", &tuning.identifier},
      {"lemma_share", &tuning.lemma_share},
      {"lead", &tuning.lead},
      {"yes_or_no", &tuning.yes_or_no},
      {"title", &tuning.title},
      {"title_run", &tuning.title_run},
      {"coverage", &tuning.coverage},
      {"saturation", &tuning.saturation},
      {"length", &tuning.length_normalization},
      {"stop_word", &tuning.stop_word},
      {"corrected", &tuning.corrected},
      {"similar_whole", &tuning.similar_whole},
      {"similar_full", &tuning.similar_full},
      {"completed", &tuning.completed},
  };
  const std::map<std::string, std::size_t*> sizes = {{"candidates", &tuning.candidates},
                                                     {"lead_words", &tuning.lead_words},
                                                     {"similar_query_words", &tuning.similar_query_words},
                                                     {"window_words", &tuning.window_words}};
  const auto equals = setting.find('=');
  const std::string name = setting.substr(0, equals);
  const double value = equals == std::string::npos ? 0 : std::stod(setting.substr(equals + 1));
  if (const auto number = numbers.find(name); number != numbers.end()) {
    *number->second = value;
  } else if (const auto size = sizes.find(name); size != sizes.end()) {
    *size->second = static_cast<std::size_t>(value);
  } else {
    throw Error(ErrorCode::invalid_argument, "tuning has no '" + name + "'");
  }
}

}  // namespace kartoteka::relevance
