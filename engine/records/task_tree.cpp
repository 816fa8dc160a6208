#include "engine/records/task_tree.h"

#include <map>

#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/thread_progress.h"

namespace kartoteka::records {
namespace {

std::vector<std::unique_ptr<Record>> tasks_of(Store& store, RecordId thread, const Viewer& viewer) {
  ListQuery query{.filters = {{task_kind().field("thread"), {thread}, std::nullopt, std::nullopt}}, .order = "id", .limit = kMaxListLimit};
  std::vector<std::unique_ptr<Record>> tasks;
  do {
    ListPage page = store.list(task_kind(), query, viewer);
    for (auto& record : page.records) tasks.push_back(std::move(record));
    query.cursor = page.next_cursor;
  } while (!query.cursor.empty());
  return tasks;
}

class Tree {
 public:
  explicit Tree(std::vector<std::unique_ptr<Record>> tasks) {
    for (auto& task : tasks) {
      const RecordId id = task->id;
      tasks_.emplace(id, std::move(task));
    }
    for (const auto& [id, task] : tasks_) {
      const auto parent = static_cast<const Task&>(*task).parent;
      (parent && tasks_.contains(*parent) ? details_[*parent] : mains_).push_back(id);
    }
  }

  std::vector<TaskNode> walk() {
    for (const RecordId id : mains_) visit(id, 0);
    return std::move(nodes_);
  }

 private:
  /// The leaves of a task: itself, where nothing below it counts.
  struct Leaves {
    std::vector<const Task*> tasks;
    bool is_cancelled = false;  ///< the task that they are the leaves of
  };

  Leaves visit(RecordId id, std::size_t depth) {
    const auto found = details_.find(id);
    const std::size_t children = found == details_.end() ? 0 : found->second.size();
    const std::size_t place = nodes_.size();
    nodes_.push_back({std::move(tasks_.at(id)), depth, children, std::nullopt});
    const auto* task = static_cast<const Task*>(nodes_[place].task.get());
    Leaves leaves{{}, task->state == "cancelled"};
    bool is_leaf = !leaves.is_cancelled;
    for (std::size_t i = 0; i < children; ++i) {
      const Leaves below = visit(found->second[i], depth + 1);
      leaves.tasks.insert(leaves.tasks.end(), below.tasks.begin(), below.tasks.end());
      is_leaf = is_leaf && below.is_cancelled;
    }
    if (is_leaf) leaves.tasks.push_back(task);
    ProgressMean mean;
    for (const Task* leaf : leaves.tasks) mean.add(leaf->planned_minutes, leaf->state == "done" ? 100 : leaf->percent_done.value_or(0));
    nodes_[place].progress_percent = mean.percent();
    return leaves;
  }

  std::map<RecordId, std::unique_ptr<Record>> tasks_;
  std::map<RecordId, std::vector<RecordId>> details_;
  std::vector<RecordId> mains_;
  std::vector<TaskNode> nodes_;
};

}  // namespace

std::vector<TaskNode> task_tree(Store& store, RecordId thread, const Viewer& viewer) {
  store.get(thread_kind(), thread, viewer);
  return Tree(tasks_of(store, thread, viewer)).walk();
}

}  // namespace kartoteka::records
