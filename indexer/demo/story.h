// Stories: what happens in one matter between the company and a client, as data/demo/stories/*.txt tell it. A story is
// a section of the file (lines.h):
//
//   == title of the thread
//   dział: księgowość          the department whose people handle it
//   kategoria: Podatki/VAT
//   etykiety: vat, korekta
//   odpowiedź: key of the company's answer that tells how it is done (optional)
//   miesiące: 2-4              when it can begin (optional), the latter may lie in the next year: 12-1
//   od: 2025-10                not before this month (optional)
//   kwoty: duże                the invoice is above 15 000 zł (optional)
//   klienci: księgi            with whom it can happen (optional): księgi (full books), jednoosobowe (small firms),
//                              handel (trade), osoby (private people, too)
//   @tel<8 subject             a contact: tel, mail, spotkanie, list or czat; < incoming, > outgoing; minutes;
//   text of the note           +3 after the minutes: working days since the step before (otherwise it is drawn)
//   *90 title                  the main task and its planned minutes, then its description
//   **30 title                 a detail task
//   = text                     the thread's summary
//
// All texts are templates (template_text.h).
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kartoteka::demo {

enum class StepKind { contact, main_task, detail_task };

struct Step {
  StepKind kind = StepKind::contact;
  std::string channel;        ///< of a contact, as records::Contact has it: "phone"
  bool is_incoming = true;    ///< of a contact
  int minutes = 0;            ///< of talk, or planned for the task
  std::optional<int> gap;     ///< working days since the step before
  std::string title;
  std::string text;
};

struct Story {
  std::string title;
  std::string department;
  std::string category;
  std::vector<std::string> tags;
  std::string answer;
  std::string clients;
  int first_month = 1;
  int last_month = 12;
  bool has_large_amounts = false;
  int earliest = 0;  ///< year * 12 + month - 1 of the first month in which it can happen
  std::vector<Step> steps;
  std::string summary;
};

/// All stories of the folder's files, by file name and place.
/// @throws Error not_found, invalid_argument (naming the story)
std::vector<Story> read_stories(const std::filesystem::path& folder);

/// Steps that belong to no story, by the title of their section (data/demo/moments.txt).
/// @throws Error not_found, invalid_argument
std::map<std::string, std::vector<Step>, std::less<>> read_moments(const std::filesystem::path& file);

}  // namespace kartoteka::demo
