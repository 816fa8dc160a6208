#include "indexer/demo/office_procedures.h"

#include <doctest/doctest.h>

#include "engine/db/connection.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_rule.h"
#include "engine/records/migrations.h"
#include "engine/records/procedures/board.h"
#include "indexer/demo/company.h"
#include "indexer/demo/load_company.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using namespace kartoteka::demo;

namespace {

struct Office {
  Office() {
    db::migrate(connection, records::migrations());
    CompanyOptions options;
    options.data_folder = KARTOTEKA_TEST_DATA_DEMO;
    options.today = today;
    options.clients = 60;
    options.threads = 40;
    options.tasks = 200;
    options.contacts = 300;
    load_company(connection, make_company(options), {});
    add_procedures(connection, today);
  }

  Date today = *parse_date("2026-05-18");
  TemporaryFolder folder;
  db::Connection connection{folder.path() / "kartoteka.db", db::Access::write_and_checkpoint};
  records::Store store{connection, [this] { return Instant{today} + std::chrono::hours{8}; }};
  records::Viewer system = records::Viewer::system();

  records::Board board(records::RecordId procedure) { return records::procedure_board(store, procedure, {}, system); }
};

}  // namespace

TEST_CASE("the demonstration's office has four procedures whose rules go on from today") {
  Office office;
  CHECK(office.store.count(records::procedure_kind(), office.system) == 4);
  for (const auto& record : office.store.list(records::procedure_rule_kind(), {}, office.system).records) {
    const auto& rule = static_cast<const records::ProcedureRule&>(*record);
    CAPTURE(rule.name);
    REQUIRE(rule.next_start);
    CHECK(*rule.next_start >= office.today);
    CHECK(rule.owner);
  }
}

TEST_CASE("the boards of the demonstration are lively: done, under way, late, with papers missing, nobody without an owner") {
  Office office;
  const records::Board vat = office.board(1);
  CHECK(vat.procedure.name == "VAT i JPK_V7 co miesiąc");
  CHECK(vat.period == "2026-04");
  CHECK(vat.periods.size() == 3);
  CHECK(vat.rows.size() >= 10);
  std::size_t late = 0, missing = 0, under_way = 0;
  for (const records::BoardRow& row : vat.rows) {
    late += row.is_late() ? 1 : 0;
    missing += row.missing_files().empty() ? 0 : 1;
    under_way += row.run->state == "running" ? 1 : 0;
    CHECK(row.unassigned().empty());
  }
  CHECK(late > 0);
  CHECK(late < vat.rows.size());
  CHECK(under_way > 0);
  CHECK(missing > 0);
  CHECK(missing < vat.rows.size());
  CHECK(vat.periods.back().done > 0);
  for (records::RecordId procedure = 2; procedure <= 4; ++procedure) CHECK_FALSE(office.board(procedure).rows.empty());
}
