// A store with people, a client and short ways to make threads, tasks, contacts and work.
#pragma once

#include <functional>

#include "engine/base/error.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/work.h"
#include "tests/engine/records/store_fixture.h"

namespace kartoteka::records {

struct ThreadDesk : StoreFixture {
  RecordId anna = add_user("anna", "operator");
  RecordId ewa = add_user("ewa", "operator");
  RecordId jan = add_user("jan", "manager");
  RecordId client_id = client("KOW", "Kowalski").id;

  static Viewer as(RecordId user, const std::string& role = "operator") { return {user, role, true}; }

  RecordId add_user(const std::string& login, const std::string& role) {
    User record;
    record.login = login;
    record.name = login;
    record.role = role;
    store.create(user_kind(), record, system);
    return record.id;
  }

  template <typename T>
  RecordId add(const Kind& kind, const std::function<void(T&)>& fill, const Viewer& writer = Viewer::system()) {
    T record;
    fill(record);
    store.create(kind, record, writer);
    return record.id;
  }
  RecordId add_thread(const std::string& title = "Wątek", const Viewer& writer = Viewer::system()) {
    return add<Thread>(thread_kind(), [&](Thread& thread) { thread.title = title; }, writer);
  }
  RecordId add_task(std::optional<RecordId> thread, const std::function<void(Task&)>& fill = [](Task&) {},
                    const Viewer& writer = Viewer::system()) {
    return add<Task>(task_kind(),
                     [&](Task& task) {
                       task.title = "Zadanie";
                       task.thread = thread;
                       fill(task);
                     },
                     writer);
  }
  RecordId add_contact(std::optional<RecordId> thread, const std::function<void(Contact&)>& fill = [](Contact&) {},
                       const Viewer& writer = Viewer::system()) {
    return add<Contact>(contact_kind(),
                        [&](Contact& contact) {
                          contact.client = client_id;
                          contact.thread = thread;
                          contact.subject = "Rozmowa";
                          contact.started_at = now;
                          contact.duration_minutes = 10;
                          fill(contact);
                        },
                        writer);
  }
  RecordId add_work(RecordId task, std::int64_t minutes, RecordId who) {
    return add<Work>(work_kind(), [&](Work& work) {
      work.task = task;
      work.owner = who;
      work.started_at = now;
      work.minutes = minutes;
      work.subject = "Praca";
    });
  }

  template <typename T>
  T get(const Kind& kind, RecordId id) {
    return static_cast<const T&>(*store.get(kind, id, system));
  }
  Task task(RecordId id) { return get<Task>(task_kind(), id); }
  Thread thread(RecordId id) { return get<Thread>(thread_kind(), id); }
  Contact contact(RecordId id) { return get<Contact>(contact_kind(), id); }

  template <typename T>
  void change(const Kind& kind, RecordId id, const std::function<void(T&)>& edit, const Viewer& writer = Viewer::system()) {
    const auto record = store.get(kind, id, writer);
    edit(static_cast<T&>(*record));
    store.update(kind, *record, std::nullopt, writer);
  }
};

/// The error that an action ends in; of code internal where it ends well.
template <typename Action>
Error error_of(Action&& action) {
  try {
    action();
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorCode::internal, "no error");
}

template <typename Action>
std::string pointer_of(Action&& action) {
  const Error error = error_of(action);
  return error.problems().empty() ? std::string(to_string(error.code())) : error.problems().front().pointer;
}

}  // namespace kartoteka::records
