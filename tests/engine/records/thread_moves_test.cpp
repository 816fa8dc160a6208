#include "engine/records/thread_moves.h"

#include <doctest/doctest.h>

#include "engine/records/audit.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/task_tree.h"
#include "engine/records/thread_timeline.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

TEST_CASE("a task that is moved takes its details along and leaves its main task") {
  ThreadDesk desk;
  const RecordId from = desk.add_thread(), into = desk.add_thread();
  const RecordId main = desk.add_task(from);
  const RecordId detail = desk.add_task({}, [&](Task& task) { task.parent = main; });
  const RecordId deep = desk.add_task({}, [&](Task& task) { task.parent = detail; });
  move_to_thread(desk.store, task_kind(), detail, into, std::nullopt, desk.system);
  CHECK_FALSE(desk.task(detail).parent);
  CHECK(desk.task(deep).parent == detail);
  CHECK(desk.task(deep).thread == into);
  CHECK(desk.task(main).thread == from);
  CHECK(desk.thread(from).tasks == 1);
  CHECK(desk.thread(into).tasks == 2);
  const RecordId contact = desk.add_contact(from);
  move_to_thread(desk.store, contact_kind(), contact, std::nullopt, std::nullopt, desk.system);
  CHECK_FALSE(desk.contact(contact).thread);
  CHECK(error_of([&] { move_to_thread(desk.store, contact_kind(), contact, into, 1, desk.system); }).code() == ErrorCode::outdated);
  CHECK(pointer_of([&] { move_to_thread(desk.store, contact_kind(), contact, 99, std::nullopt, desk.system); }) == "/thread");
}

TEST_CASE("a thread is split: the parts that are named stand in a new one, the others stay") {
  ThreadDesk desk;
  const RecordId whole = desk.add_thread("Całość");
  desk.change<Thread>(thread_kind(), whole, [&](Thread& thread) {
    thread.client = desk.client_id;
    thread.tags = {"vat"};
  });
  const RecordId main = desk.add_task(whole);
  const RecordId detail = desk.add_task({}, [&](Task& task) { task.parent = main; });
  const RecordId stays = desk.add_task(whole);
  const RecordId contact = desk.add_contact(whole);
  // The detail is named before its main task and stays under it.
  const auto part = split_thread(desk.store, whole, {"Część", {contact}, {detail, main}}, desk.system);
  CHECK(static_cast<const Thread&>(*part).title == "Część");
  CHECK(static_cast<const Thread&>(*part).client == desk.client_id);
  CHECK(static_cast<const Thread&>(*part).tags == std::vector<std::string>{"vat"});
  CHECK(static_cast<const Thread&>(*part).tasks == 2);
  CHECK(desk.task(detail).parent == main);
  CHECK(desk.task(detail).thread == part->id);
  CHECK(desk.contact(contact).thread == part->id);
  CHECK(desk.task(stays).thread == whole);
}

TEST_CASE("a split that names what is not in the thread changes nothing") {
  ThreadDesk desk;
  const RecordId whole = desk.add_thread(), other = desk.add_thread();
  const RecordId inside = desk.add_task(whole), outside = desk.add_task(other);
  const auto count = [&] { return desk.store.count(thread_kind(), desk.system); };
  CHECK(pointer_of([&] { split_thread(desk.store, whole, {"Część", {}, {inside, outside}}, desk.system); }) == "/tasks/1");
  CHECK(pointer_of([&] { split_thread(desk.store, whole, {"Część", {7}, {}}, desk.system); }) == "/contacts/0");
  CHECK(pointer_of([&] { split_thread(desk.store, whole, {"Część", {}, {}}, desk.system); }) == "/tasks");
  CHECK(pointer_of([&] { split_thread(desk.store, whole, {"", {}, {inside}}, desk.system); }) == "/title");
  CHECK(count() == 2);
  CHECK(desk.task(inside).thread == whole);
}

TEST_CASE("threads are joined with all that hangs on them, and the one that is left says where it went") {
  ThreadDesk desk;
  const RecordId from = desk.add_thread("Skąd"), into = desk.add_thread("Dokąd"), third = desk.add_thread();
  const RecordId main = desk.add_task(from);
  const RecordId detail = desk.add_task({}, [&](Task& task) { task.parent = main; });
  const RecordId contact = desk.add_contact(from);
  const RecordId gone = desk.add_contact(from);
  desk.store.remove(contact_kind(), gone, std::nullopt, desk.system);
  desk.add_work(detail, 30, desk.anna);
  const auto key = [](RecordId id) { return format_record_key(thread_kind(), id); };
  const RecordId file = desk.add<Attachment>(attachment_kind(), [&](Attachment& attachment) {
    attachment.name = "umowa.pdf";
    attachment.ties = {key(from), key(third)};
  });
  const auto link = [&](RecordId source, RecordId target) {
    return desk.add<Link>(link_kind(), [&](Link& made) {
      made.source = key(source);
      made.target = key(target);
    });
  };
  const RecordId kept = link(third, from), between = link(from, into);
  desk.change<Thread>(thread_kind(), from, [&](Thread& thread) { thread.tags = {"a", "b"}; });
  desk.change<Thread>(thread_kind(), into, [&](Thread& thread) { thread.tags = {"b", "c"}; });

  const auto joined = join_threads(desk.store, from, into, ThreadDesk::as(desk.jan, "administrator"));
  CHECK(static_cast<const Thread&>(*joined).tasks == 2);
  CHECK(static_cast<const Thread&>(*joined).spent_minutes == 40);
  CHECK(static_cast<const Thread&>(*joined).tags == std::vector<std::string>{"b", "c", "a"});
  CHECK(desk.thread(from).state == "closed");
  CHECK(desk.thread(from).merged_into == into);
  CHECK(desk.thread(from).tasks == 0);
  CHECK(desk.task(detail).parent == main);
  CHECK(desk.contact(contact).thread == into);
  CHECK(desk.get<Attachment>(attachment_kind(), file).ties == std::vector<std::string>{key(into), key(third)});
  CHECK(desk.get<Link>(link_kind(), kept).target == key(into));
  CHECK(desk.get<Link>(link_kind(), between).deleted_at);
  CHECK(history(desk.connection, contact_kind(), contact, 1)[0].event.user == desk.jan);
  desk.store.restore(contact_kind(), gone, std::nullopt, desk.system);
  CHECK(desk.contact(gone).thread == into);

  CHECK(error_of([&] { join_threads(desk.store, from, third, desk.system); }).code() == ErrorCode::conflict);
  CHECK(error_of([&] { join_threads(desk.store, third, from, desk.system); }).code() == ErrorCode::conflict);
  CHECK(pointer_of([&] { join_threads(desk.store, third, third, desk.system); }) == "/into");
  join_threads(desk.store, into, third, desk.system);
  CHECK(desk.thread(from).merged_into == third);
}

TEST_CASE("an operator joins no thread that is not his") {
  ThreadDesk desk;
  const RecordId own = desk.add_thread("Mój", ThreadDesk::as(desk.anna));
  const RecordId foreign = desk.add<Thread>(thread_kind(), [&](Thread& thread) {
    thread.title = "Cudzy";
    thread.owner = desk.ewa;
  }, ThreadDesk::as(desk.ewa));
  const RecordId task = desk.add_task(own);
  CHECK(error_of([&] { join_threads(desk.store, own, foreign, ThreadDesk::as(desk.anna)); }).code() == ErrorCode::forbidden);
  CHECK(error_of([&] { join_threads(desk.store, foreign, own, ThreadDesk::as(desk.anna)); }).code() == ErrorCode::forbidden);
  CHECK(desk.task(task).thread == own);
  CHECK(desk.thread(own).state == "open");
}

TEST_CASE("a timeline tells what happened in a thread, newest first, page by page") {
  ThreadDesk desk;
  const RecordId thread = desk.add_thread();
  std::vector<std::string> expected;
  const auto pass = [&] { desk.now += std::chrono::hours(1); };
  const RecordId contact = desk.add_contact(thread);
  pass();
  const RecordId task = desk.add_task(thread);
  pass();
  const RecordId work = desk.add_work(task, 30, desk.anna);
  pass();
  desk.change<Task>(task_kind(), task, [](Task& done) { done.state = "done"; });
  pass();
  const RecordId file = desk.add<Attachment>(attachment_kind(), [&](Attachment& attachment) {
    attachment.name = "umowa.pdf";
    attachment.ties = {format_record_key(contact_kind(), contact)};
  });
  pass();
  const RecordId link = desk.add<Link>(link_kind(), [&](Link& made) {
    made.source = format_record_key(task_kind(), task);
    made.target = format_record_key(client_kind(), desk.client_id);
  });
  desk.add_task(desk.add_thread());  // elsewhere
  const auto told = [&](std::size_t limit) {
    std::vector<std::string> entries;
    std::string cursor;
    do {
      const auto page = thread_timeline(desk.store, thread, limit, cursor, desk.system);
      CHECK(page.entries.size() <= limit);
      for (const auto& entry : page.entries) entries.push_back(std::string(entry.event) + " " + format_record_key(*entry.key.kind, entry.key.id));
      cursor = page.next_cursor;
    } while (!cursor.empty());
    return entries;
  };
  const auto entry = [](const char* event, const Kind& kind, RecordId id) { return std::string(event) + " " + format_record_key(kind, id); };
  expected = {entry("created", link_kind(), link), entry("created", attachment_kind(), file), entry("done", task_kind(), task),
              entry("happened", work_kind(), work), entry("created", task_kind(), task), entry("happened", contact_kind(), contact)};
  CHECK(told(100) == expected);
  CHECK(told(1) == expected);
  CHECK(told(4) == expected);
  desk.change<Task>(task_kind(), task, [](Task& reopened) { reopened.state = "in_progress"; });
  CHECK(told(100).size() == 5);
  CHECK(pointer_of([&] { thread_timeline(desk.store, thread, 10, "1.x", desk.system); }) == "/cursor");
  CHECK(error_of([&] { thread_timeline(desk.store, 99, 10, "", desk.system); }).code() == ErrorCode::not_found);
}

TEST_CASE("the tasks of a thread come as their trees, each with the progress of what is below it") {
  ThreadDesk desk;
  const RecordId thread = desk.add_thread();
  const RecordId first = desk.add_task(thread);
  const RecordId second = desk.add_task(thread, [](Task& task) { task.percent_done = 30; });
  const auto under = [&](RecordId parent, const std::string& state, std::int64_t plan) {
    return desk.add_task({}, [&](Task& task) {
      task.parent = parent;
      task.state = state;
      task.planned_minutes = plan;
    });
  };
  const RecordId a = under(first, "planned", 30), b = under(first, "done", 90), c = under(a, "cancelled", 10);
  const auto nodes = task_tree(desk.store, thread, desk.system);
  std::vector<RecordId> order;
  for (const TaskNode& node : nodes) order.push_back(node.task->id);
  CHECK(order == std::vector{first, a, c, b, second});
  CHECK(nodes[0].depth == 0);
  CHECK(nodes[0].children == 2);
  CHECK(nodes[0].progress_percent == 75);
  CHECK(nodes[1].progress_percent == 0);
  CHECK(nodes[2].depth == 2);
  CHECK_FALSE(nodes[2].progress_percent);
  CHECK(nodes[4].progress_percent == 30);
  desk.store.remove(task_kind(), first, std::nullopt, desk.system);
  CHECK(task_tree(desk.store, thread, desk.system)[0].depth == 0);
  CHECK(task_tree(desk.store, thread, desk.system).size() == 4);
}
