#include "engine/search/suggest_check.h"

#include <algorithm>

#include "engine/index/schema.h"

namespace kartoteka::search {

bool SuggestCheck::may_find(Xapian::docid document) const {
  try {
    const std::string prefix(index::kAccessPrefix);
    auto term = database_.termlist_begin(document);
    const auto end = database_.termlist_end(document);
    if (term != end) {
      term.skip_to(prefix);
    }
    for (; term != end && (*term).starts_with(prefix); ++term) {
      const std::string found = *term;
      if (std::any_of(access_.begin(), access_.end(),
                      [&](const std::string& group) { return index::make_term(prefix, group) == found; })) {
        return true;
      }
    }
  } catch (const Xapian::DocNotFoundError&) {
  }
  return false;
}

bool SuggestCheck::load(Xapian::docid document, index::CompletionData& data) const {
  if (!may_find(document)) {
    return false;
  }
  const std::string value = database_.get_document(document, Xapian::DOC_ASSUME_VALID).get_value(index::kCompletionSlot);
  return index::decode_completion_data(value, data);
}

bool SuggestCheck::stand_together(std::vector<std::string> terms, const std::function<bool(Xapian::docid)>& is_allowed) {
  if (access_.size() == 1) {
    terms.push_back(index::make_term(index::kAccessPrefix, access_.front()));
  }
  std::vector<Xapian::PostingIterator> lists;
  std::sort(terms.begin(), terms.end(), [&](const std::string& a, const std::string& b) {
    return database_.get_termfreq(a) < database_.get_termfreq(b);
  });
  for (const std::string& term : terms) {
    lists.push_back(database_.postlist_begin(term));
    if (lists.back() == database_.postlist_end(term)) {
      return false;
    }
  }
  const Xapian::PostingIterator end;
  Xapian::docid wanted = *lists.front();
  for (std::size_t agreed = 0, at = 0, steps = 0; steps < kMostStepsOfCall && steps_left_ > 0; ++steps, --steps_left_) {
    Xapian::PostingIterator& list = lists[at];
    list.skip_to(wanted);
    if (list == end) {
      return false;
    }
    agreed = *list == wanted ? agreed + 1 : 1;
    wanted = *list;
    at = (at + 1) % lists.size();
    if (agreed == lists.size()) {
      if (is_allowed(wanted) && may_find(wanted)) {
        return true;
      }
      ++wanted;
      agreed = 0;
    }
  }
  return false;
}

}  // namespace kartoteka::search
