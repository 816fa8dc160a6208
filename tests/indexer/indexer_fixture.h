// Records and an index in a temporary folder, with the real language.
#pragma once

#include <memory>

#include "engine/index/index_reader.h"
#include "engine/records/change_log.h"
#include "engine/records/database.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/text/language.h"
#include "indexer/indexer.h"
#include "indexer/verify.h"
#include "tests/temporary_folder.h"

namespace kartoteka::indexer {

inline std::shared_ptr<const text::Language> test_language() {
  static const auto language = text::Language::load(KARTOTEKA_TEST_DICTIONARY, KARTOTEKA_TEST_DATA_PL);
  return language;
}

struct IndexerFixture {
  TemporaryFolder folder;
  std::filesystem::path index_path = folder.path() / "index";
  records::Database database{{.file = folder.path() / "kartoteka.db"}};
  std::shared_ptr<const text::Language> language = test_language();

  records::RecordId add_answer(const std::string& question, const std::string& body = "Treść odpowiedzi.") {
    records::Answer answer;
    answer.question = question;
    answer.body = body;
    database.write([&](records::Store& store) { store.create(records::answer_kind(), answer, records::Viewer::system()); });
    return answer.id;
  }

  void change_answer(records::RecordId id, const std::string& body) {
    database.write([&](records::Store& store) {
      auto record = store.get(records::answer_kind(), id, records::Viewer::system());
      static_cast<records::Answer&>(*record).body = body;
      store.update(records::answer_kind(), *record, std::nullopt, records::Viewer::system());
    });
  }

  void remove_answer(records::RecordId id) {
    database.write([&](records::Store& store) {
      store.remove(records::answer_kind(), id, std::nullopt, records::Viewer::system());
    });
  }

  records::ChangeNumber latest() {
    return database.read([](records::Store& store) { return records::latest_change(store.connection()); });
  }

  /// Brings the index up, in batches of the given size.
  void index_all(std::size_t batch_changes = 2'000) { index_into(index_path, batch_changes); }
  void index_into(const std::filesystem::path& path, std::size_t batch_changes = 2'000) {
    const auto writer = open_or_make_anew(path, *language, latest(), [](const std::string&) {});
    index::DocumentBuilder builder(language);
    while (database.read([&](records::Store& store) {
      return apply_next_batch(store, builder, *writer, {.changes = batch_changes}, [](const std::string&) {}).changes;
    }) > 0) {
    }
  }

  VerifyReport verify_all() { return verify({.index_path = index_path}, database, language); }
  IndexerOptions options() { return {.index_path = index_path, .rebuild_request = folder.path() / "rebuild"}; }
};

}  // namespace kartoteka::indexer
