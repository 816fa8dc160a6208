#include "engine/index/index_writer.h"

#include <string>
#include <unordered_set>

#include "engine/index/database_handle.h"
#include "engine/index/hash.h"
#include "engine/index/schema.h"

namespace kartoteka::index {
namespace {

Xapian::WritableDatabase open_database(const WriterOptions& options) {
  int flags = options.mode == OpenMode::create_anew ? Xapian::DB_CREATE_OR_OVERWRITE : Xapian::DB_CREATE_OR_OPEN;
  if (!options.durable) {
    flags |= Xapian::DB_NO_SYNC;
  }
  return Xapian::WritableDatabase(options.path.string(), flags);
}

Xapian::Document to_xapian(const IndexedDocument& document) {
  Xapian::Document made;
  for (const auto& [term, wdf] : document.terms) {
    made.add_term(term, wdf);
  }
  for (const auto& [slot, value] : document.values) {
    made.add_value(slot, value);
  }
  made.set_data(document.data);
  return made;
}

}  // namespace

struct IndexWriter::Implementation {
  explicit Implementation(const WriterOptions& options) : database(open_database(options)) {
    if (database.get_doccount() == 0 && database.get_metadata(std::string(kVersionKey)).empty()) {
      database.set_metadata(std::string(kVersionKey), std::string(kSchemaVersion));
      database.set_metadata(std::string(kLanguageKey), std::to_string(options.language));
      database.commit();
    }
    require_version(database);
    require_language(database, options.language);
    applied_change = read_applied_change(database);
  }

  // Within a transaction Xapian never commits on its own, as it otherwise does after 10,000 changes, without the
  // number of the change.
  template <typename Change>
  void change(const std::string& doing, Change make) {
    try {
      if (pending == 0) {
        database.begin_transaction();
      }
      ++pending;
      make();
    } catch (const Xapian::Error& error) {
      drop();
      std::throw_with_nested(translated(error, doing));
    } catch (...) {
      drop();
      throw;
    }
  }

  void put(const std::string& term, const IndexedDocument& document) {
    database.replace_document(term, to_xapian(document));
    learn(document.forms);
  }

  /// Passages are numbered from 1 without gaps, so their count tells which ones are too many now.
  void put_passages(const IndexedDocument& document) {
    const std::size_t before = database.get_termfreq(passage_of_term(document.kind, document.id));
    for (std::size_t number = document.passages.size() + 1; number <= before; ++number) {
      database.delete_document(passage_term(document.kind, document.id, number));
    }
    for (std::size_t number = 1; number <= document.passages.size(); ++number) {
      put(passage_term(document.kind, document.id, number), document.passages[number - 1]);
    }
  }

  void learn(const std::map<std::string, std::string>& forms) {
    for (const auto& [form, lemma] : forms) {
      std::string key = std::string(kWordKeyPrefix) + form + ' ' + lemma;
      if (key.size() > kTermBytes || !known_words.insert(stable_hash(key)).second) {
        continue;
      }
      if (database.get_metadata(key).empty()) {
        database.set_metadata(key, "1");
      }
    }
  }

  void drop() noexcept {
    known_words.clear();
    try {
      if (pending > 0) {
        pending = 0;
        database.cancel_transaction();
      }
    } catch (...) {  // the transaction is gone already, or the disk refuses; nothing of it is visible either way
    }
  }

  Xapian::WritableDatabase database;
  std::uint64_t applied_change = 0;
  std::size_t pending = 0;
  std::unordered_set<std::uint64_t> known_words;  ///< hashes of metadata keys that are there
};

IndexWriter::IndexWriter(const WriterOptions& options) try
    : implementation_(std::make_unique<Implementation>(options)) {
} catch (const Xapian::Error& error) {
  std::throw_with_nested(translated(error, "opening for writing"));
}
IndexWriter::~IndexWriter() {
  if (implementation_) {
    implementation_->drop();
  }
}
IndexWriter::IndexWriter(IndexWriter&&) noexcept = default;
IndexWriter& IndexWriter::operator=(IndexWriter&&) noexcept = default;

void IndexWriter::put(const IndexedDocument& document) {
  implementation_->change("putting a record", [&] {
    implementation_->put(record_term(document.kind, document.id), document);
    implementation_->put_passages(document);
  });
}

void IndexWriter::remove(std::string_view kind, std::int64_t id) {
  implementation_->change("removing a record", [&] {
    implementation_->database.delete_document(record_term(kind, id));
    implementation_->database.delete_document(passage_of_term(kind, id));
  });
}

void IndexWriter::commit(std::uint64_t applied_change) {
  if (applied_change < implementation_->applied_change) {
    throw Error(ErrorCode::internal, "index: the applied change goes back");
  }
  implementation_->change("committing", [&] {
    implementation_->database.set_metadata(std::string(kAppliedChangeKey), std::to_string(applied_change));
    implementation_->database.commit_transaction();
  });
  implementation_->pending = 0;
  implementation_->applied_change = applied_change;
}

std::uint64_t IndexWriter::applied_change() const { return implementation_->applied_change; }
std::size_t IndexWriter::pending_changes() const { return implementation_->pending; }
std::uint64_t IndexWriter::document_count() const { return implementation_->database.get_doccount(); }

}  // namespace kartoteka::index
