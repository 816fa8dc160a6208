// Asked wordings that may become further wordings of an answer. They come of its uses (usefulness.h); an editor approves
// or rejects each once, and can take that back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct WordingProposal {
  RecordId id = 0;
  RecordId answer = 0;
  std::string meaning;
  std::string wording;
  std::string state;  ///< open, approved, rejected
  Instant made_at{};
  std::optional<Instant> decided_at;
  std::optional<RecordId> decided_by;

  // Of the uses that it comes of, without those that were undone or are hidden from the viewer.
  std::int64_t times = 0;
  std::int64_t helped = 0;
  std::int64_t given = 0;
  Instant first_at{};
  Instant last_at{};
};

/// The proposals of one answer, whatever became of them, without counts.
std::vector<WordingProposal> proposals_of(db::Connection& connection, RecordId answer);
/// Keeps an open proposal; nothing where the answer has one of the same meaning.
void propose_wording(Store& store, RecordId answer, const std::string& wording, const std::string& meaning);

struct ProposalQuery {
  std::string state = "open";       ///< "" for all
  std::optional<RecordId> answer;
  std::size_t limit = 50;
  std::int64_t after = 0;           ///< skips so many
};
/// Those that are asked most often first; answers in the bin are left out.
std::vector<WordingProposal> list_proposals(Store& store, const ProposalQuery& query, const Viewer& viewer);
/// Errors: not_found (hidden ones too).
WordingProposal get_proposal(Store& store, RecordId id, const Viewer& viewer);

/// Puts the wording, or the editor's own version of it, among the answer's other wordings. What was decided so already
/// stays so.
/// Errors: not_found, forbidden, conflict (decided already; the answer has as many wordings as it may have or is in the bin).
WordingProposal approve_proposal(Store& store, RecordId id, const std::optional<std::string>& wording, const Viewer& editor);
WordingProposal reject_proposal(Store& store, RecordId id, const Viewer& editor);
/// Opens it again; a wording that it brought is taken out of the answer.
WordingProposal reopen_proposal(Store& store, RecordId id, const Viewer& editor);

/// To an answer that another was merged into; those that it has already go.
void move_proposals(db::Connection& connection, RecordId from, RecordId to);

}  // namespace kartoteka::records
