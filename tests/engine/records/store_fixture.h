// A store over a new database in a temporary folder, with a clock that the test sets.
#pragma once

#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"
#include "engine/records/migrations.h"
#include "engine/records/store.h"
#include "tests/temporary_folder.h"

namespace kartoteka::records {

struct StoreFixture {
  StoreFixture() { db::migrate(connection, migrations()); }

  TemporaryFolder folder;
  db::Connection connection{folder.path() / "kartoteka.db", db::Access::write_and_checkpoint};
  Instant now = parse_instant("2026-05-04T08:00:00Z").value();
  Store store{connection, [this] { return now; }};
  Viewer system = Viewer::system();

  Client client(const std::string& code, const std::string& name = "Firma") {
    Client record;
    record.code = code;
    record.name = name;
    store.create(client_kind(), record, system);
    return record;
  }

  Answer answer(const std::string& question, const std::string& state = "draft", const std::string& audience = "internal") {
    Answer record;
    record.question = question;
    record.body = "Treść.";
    record.state = state;
    record.audience = audience;
    store.create(answer_kind(), record, system);
    return record;
  }
};

}  // namespace kartoteka::records
