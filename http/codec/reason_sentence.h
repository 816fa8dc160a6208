// Why a hit is one, as a sentence for the people who search: "«faktur» to odmiana słowa «faktura», które stoi w tytule".
#pragma once

#include <string>

#include "engine/search/result.h"

namespace kartoteka::http {

struct ReasonSentence {
  std::string pl;
  std::string en;
};

/// @param share  of the hit's score, 0 to 1
ReasonSentence reason_sentence(const search::Reason& reason, double share);

}  // namespace kartoteka::http
