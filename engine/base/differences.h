// What changed from one text to another: the shortest list of steps (Myers, "An O(ND) Difference Algorithm", 1986) over
// lines or words. Pure; knows nothing of what the texts are.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kartoteka {

enum class Step { same, removed, added };

/// A run of parts of one step. Half-open: of the earlier text's parts where they are the same or removed, of the later
/// one's where they are added.
struct StepRun {
  Step step;
  std::size_t begin;
  std::size_t end;
  bool operator==(const StepRun&) const = default;
};

/// The runs from the beginning to the end; what is removed stands before what is added in its place. Texts that differ
/// by more than some thousand parts count as different in all that lies between their common beginning and end.
std::vector<StepRun> differences(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after);

/// The lines, without what ends them. A text that ends with a line feed has no empty line after it.
std::vector<std::string_view> lines_of(std::string_view text);
/// Runs of letters and digits, runs of blanks, and each other sign by itself; together they are the text.
std::vector<std::string_view> words_of(std::string_view text);

}  // namespace kartoteka
