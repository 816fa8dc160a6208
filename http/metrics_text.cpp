#include "http/metrics_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "engine/records/files/reading_queue.h"

namespace kartoteka::http {
namespace {

std::string number(double value) {
  std::array<char, 32> text{};
  const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), result.ptr};
}

class MetricsWriter {
 public:
  void begin(std::string name, std::string_view type, std::string_view help) {
    name_ = std::move(name);
    text_ += "# HELP " + name_ + " " + std::string(help) + "\n# TYPE " + name_ + " " + std::string(type) + "\n";
  }
  void add(const std::string& suffix, const std::string& labels, const std::string& value) {
    text_ += name_ + suffix + (labels.empty() ? "" : "{" + labels + "}") + " " + value + "\n";
  }
  void gauge(const std::string& name, std::string_view help, const std::string& value) {
    begin(name, "gauge", help);
    add("", "", value);
  }
  std::string take() { return std::move(text_); }

 private:
  std::string name_;
  std::string text_;
};

std::string label(const std::string& name, const std::string& value) { return name + "=\"" + value + "\""; }

void write_responses(const MetricsSnapshot& server, MetricsWriter& writer) {
  writer.begin("kartoteka_http_responses_total", "counter", "Responses by class of status.");
  for (std::size_t i = 0; i < server.responses_by_class.size(); ++i) {
    writer.add("", label("class", std::to_string(i + 1) + "xx"), std::to_string(server.responses_by_class[i]));
  }
  writer.begin("kartoteka_http_refused_total", "counter", "Requests that the server refused itself, by code.");
  for (const auto& [code, count] : server.refused_by_code) writer.add("", label("code", code), std::to_string(count));
}

void write_durations(const MetricsSnapshot& server, MetricsWriter& writer) {
  writer.begin("kartoteka_http_request_seconds", "histogram", "Time to answer, without waiting for the client.");
  for (const auto& bucket : server.latency) {
    writer.add("_bucket", label("le", number(bucket.upper_seconds)), std::to_string(bucket.count));
  }
  writer.add("_bucket", label("le", "+Inf"), std::to_string(server.latency_count));
  writer.add("_sum", "", number(server.latency_sum_seconds));
  writer.add("_count", "", std::to_string(server.latency_count));
}

void write_server(const MetricsSnapshot& server, MetricsWriter& writer) {
  write_responses(server, writer);
  writer.begin("kartoteka_http_connections_total", "counter", "Connections that were accepted.");
  writer.add("", "", std::to_string(server.accepted_connections));
  writer.gauge("kartoteka_http_open_connections", "Connections that are open.", std::to_string(server.open_connections));
  write_durations(server, writer);
}

void write_index(const IndexMonitor& index, MetricsWriter& writer) {
  const auto applied = index.applied_change();
  const auto latest = index.latest_change();
  writer.gauge("kartoteka_index_applied_change", "The last change that the index holds.", std::to_string(applied));
  writer.gauge("kartoteka_index_latest_change", "The last change of the records.", std::to_string(latest));
  writer.gauge("kartoteka_index_lag_changes", "Changes that wait to be indexed.",
               std::to_string(std::max<records::ChangeNumber>(0, latest - applied)));
  writer.gauge("kartoteka_index_lag_seconds", "Age of the oldest change that waits.", number(index.lag_seconds()));
  writer.begin("kartoteka_index_state", "gauge", "1 for the state that the index is in.");
  for (const IndexState state : {IndexState::ready, IndexState::catching_up, IndexState::rebuilding, IndexState::failing}) {
    writer.add("", label("state", std::string(to_string(state))), index.state() == state ? "1" : "0");
  }
}

void write_files(const Context& context, MetricsWriter& writer) {
  const auto counts = context.database.read([](records::Store& store) { return records::count_readings(store.connection()); });
  writer.gauge("kartoteka_files_queued", "Files that wait to be read.", std::to_string(counts.queued));
  writer.begin("kartoteka_files", "gauge", "Different contents of files by the state of their text.");
  writer.add("", label("state", "pending"), std::to_string(counts.pending));
  writer.add("", label("state", "done"), std::to_string(counts.done));
  writer.add("", label("state", "no_text"), std::to_string(counts.no_text));
  writer.add("", label("state", "failed"), std::to_string(counts.failed));
  if (!context.reading) return;
  const ReadingStatus reading = context.reading();
  writer.gauge("kartoteka_files_being_read", "Files that are read at this moment.", std::to_string(reading.being_read));
  writer.begin("kartoteka_files_read_total", "counter", "Readings since the start by how they ended.");
  writer.add("", label("state", "done"), std::to_string(reading.done));
  writer.add("", label("state", "no_text"), std::to_string(reading.no_text));
  writer.add("", label("state", "failed"), std::to_string(reading.failed));
  writer.begin("kartoteka_files_read_seconds_total", "counter", "Time that readers took.");
  writer.add("", "", number(reading.seconds));
  writer.begin("kartoteka_file_readers_lost_total", "counter", "Readers that crashed, hung or went out of bounds.");
  writer.add("", "", std::to_string(reading.children_lost));
  writer.gauge("kartoteka_files_are_read", "0 where nothing can be read now.", reading.problem.empty() ? "1" : "0");
}

}  // namespace

std::string metrics_text(const Context& context) {
  MetricsWriter writer;
  writer.begin("kartoteka_info", "gauge", "The program's version.");
  writer.add("", label("version", context.version), "1");
  write_index(context.index, writer);
  write_files(context, writer);
  if (context.server_metrics) write_server(context.server_metrics(), writer);
  return writer.take();
}

}  // namespace kartoteka::http
