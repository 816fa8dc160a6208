// Procedures as JSON beyond their records: plans of starts, boards, dates of rules.
#pragma once

#include "engine/records/procedures/board.h"
#include "engine/records/procedures/rule_rounds.h"
#include "engine/records/procedures/start.h"
#include "engine/records/procedures/versions.h"
#include "http/codec/json.h"

namespace kartoteka::http {

class NameBook;

Json encode_plan(const records::RunPlan& plan, NameBook& names);
Json encode_board(const records::Board& board, NameBook& names);
/// A row of a board; also what one run's own route answers.
Json encode_board_row(const records::BoardRow& row, NameBook& names);
Json encode_version(const records::ProcedureVersion& version, NameBook& names);
Json encode_start(const records::PlannedStart& start);

}  // namespace kartoteka::http
