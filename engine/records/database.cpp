#include "engine/records/database.h"

#include "engine/records/client_keys.h"
#include "engine/records/migrations.h"

namespace kartoteka::records {

Database::Database(DatabaseOptions options) : options_(std::move(options)) {
  const auto access = options_.checkpoints ? db::Access::write_and_checkpoint : db::Access::write;
  writer_connection_ = std::make_unique<db::Connection>(options_.file, access);
  db::migrate(*writer_connection_, migrations());
  writer_ = std::make_unique<Store>(*writer_connection_, options_.clock);
  renew_client_keys(*writer_);
}

Database::~Database() = default;

std::unique_ptr<Database::Reader> Database::take_reader() {
  {
    const std::lock_guard lock(readers_mutex_);
    if (!idle_readers_.empty()) {
      auto reader = std::move(idle_readers_.back());
      idle_readers_.pop_back();
      return reader;
    }
  }
  auto reader = std::make_unique<Reader>();
  reader->connection = std::make_unique<db::Connection>(options_.file, db::Access::read);
  reader->store = std::make_unique<Store>(*reader->connection, options_.clock);
  return reader;
}

void Database::give_back(std::unique_ptr<Reader> reader) {
  const std::lock_guard lock(readers_mutex_);
  idle_readers_.push_back(std::move(reader));
}

}  // namespace kartoteka::records
