// Everything about a client at one glance: what was spoken, what is going on, what is to be done, files, answers given.
// Only what the viewer may see is in it and counted.
#pragma once

#include <memory>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct ClientCard {
  std::unique_ptr<Record> client;
  std::vector<std::unique_ptr<Record>> contacts;     ///< the last ones, newest first
  std::vector<std::unique_ptr<Record>> threads;      ///< open, the last changed first
  std::vector<std::unique_ptr<Record>> tasks;        ///< open, the soonest due first
  std::vector<std::unique_ptr<Record>> attachments;  ///< tied to the client or to what hangs on it, newest first
  std::vector<std::unique_ptr<Record>> answers;      ///< given in contacts, the last given first
  std::vector<std::unique_ptr<Record>> invoices;     ///< the last ones, newest first

  std::int64_t contact_count = 0;
  std::int64_t thread_count = 0;
  std::int64_t open_thread_count = 0;
  std::int64_t task_count = 0;
  std::int64_t open_task_count = 0;
  std::int64_t overdue_task_count = 0;
  std::int64_t attachment_count = 0;
  std::int64_t answer_count = 0;
  std::int64_t invoice_count = 0;
  std::int64_t overdue_invoice_count = 0;
  std::int64_t balance_grosze = 0;          ///< still to be paid
  std::int64_t overdue_balance_grosze = 0;  ///< of it what is overdue
  std::int64_t minutes_90_days = 0;  ///< of contacts and of work on its tasks
};

/// Errors: not_found, unauthenticated.
ClientCard client_card(Store& store, RecordId client, const Viewer& viewer);

}  // namespace kartoteka::records
