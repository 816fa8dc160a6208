// One function for each resource: it adds the resource's routes.
#pragma once

#include "http/call.h"

namespace kartoteka::http {

void add_record_routes(ApiRoutes& routes);    ///< list, create, read, change, delete, restore, history of every kind
void add_client_routes(ApiRoutes& routes);    ///< the card of a client, duplicates, merging, who is admitted
void add_answer_routes(ApiRoutes& routes);    ///< links, old addresses, duplicates, merging, answers begun from contacts
void add_answer_version_routes(ApiRoutes& routes);  ///< every earlier version, differences, restoring
void add_category_routes(ApiRoutes& routes);  ///< the tree of categories
void add_feedback_routes(ApiRoutes& routes);  ///< what helped and what did not
void add_wording_proposal_routes(ApiRoutes& routes);
void add_search_log_routes(ApiRoutes& routes);      ///< what was searched for
void add_missing_answer_routes(ApiRoutes& routes);  ///< what is missing
void add_invoice_routes(ApiRoutes& routes);   ///< issuing, correcting, making those of templates
void add_invoice_preview_routes(ApiRoutes& routes);  ///< drafts and templates as they would be
void add_invoice_paper_routes(ApiRoutes& routes);  ///< their files, PDFs, codes, numbers of KSeF
void add_kind_routes(ApiRoutes& routes);      ///< the descriptions of the kinds
void add_session_routes(ApiRoutes& routes);   ///< signing in and out
void add_token_routes(ApiRoutes& routes);     ///< API tokens
void add_password_routes(ApiRoutes& routes);  ///< passwords of users
void add_search_routes(ApiRoutes& routes);
void add_similar_routes(ApiRoutes& routes);  ///< records like a record
void add_suggest_routes(ApiRoutes& routes);
void add_thread_routes(ApiRoutes& routes);        ///< timelines, trees of tasks, moves, split and join
void add_procedure_routes(ApiRoutes& routes);      ///< starting procedures, their boards and versions
void add_procedure_run_routes(ApiRoutes& routes);  ///< the life of runs and rules, checklists
void add_analysis_routes(ApiRoutes& routes);      ///< sums
void add_audit_routes(ApiRoutes& routes);         ///< who changed what
void add_answer_report_routes(ApiRoutes& routes); ///< how answers fare, week by week
void add_people_routes(ApiRoutes& routes);        ///< hand-over and workload
void add_calendar_routes(ApiRoutes& routes);      ///< events, moves, conflicts, free times, load, recurrences
void add_reminder_routes(ApiRoutes& routes);      ///< when a user is reminded
void add_feed_routes(ApiRoutes& routes);          ///< calendars at secret addresses; appointments that were held
void add_notification_routes(ApiRoutes& routes);  ///< what the one who asks is told
void add_saved_view_routes(ApiRoutes& routes);    ///< views and searches that the one who asks keeps
void add_status_routes(ApiRoutes& routes);    ///< state of the index and records, health, metrics
void add_markdown_routes(ApiRoutes& routes);  ///< Markdown as HTML, before it is kept
void add_attachment_routes(ApiRoutes& routes); ///< the bytes of files, in and out
void add_file_text_routes(ApiRoutes& routes);  ///< what was read out of files
void add_version_routes(ApiRoutes& routes);    ///< versions of files
void add_preview_routes(ApiRoutes& routes);    ///< pictures of files
void add_transfer_routes(ApiRoutes& routes);   ///< imports and exports of records
void add_email_routes(ApiRoutes& routes);      ///< e-mails that become contacts
void add_openapi_routes(ApiRoutes& routes);   ///< the description of the API and the page that shows it

}  // namespace kartoteka::http
