#include <array>
#include <charconv>
#include <stdexcept>

#include "engine/records/kind.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/attribute.h"
#include "engine/records/kinds/category.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/invoice_series.h"
#include "engine/records/kinds/invoice_template.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/payment.h"
#include "engine/records/kinds/pin.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_rule.h"
#include "engine/records/kinds/procedure_run.h"
#include "engine/records/kinds/seller.h"
#include "engine/records/kinds/service.h"
#include "engine/records/kinds/stage.h"
#include "engine/records/kinds/stop_word.h"
#include "engine/records/kinds/synonym.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::records {

std::span<const Kind* const> all_kinds() {
  static const std::array kinds{&user_kind(), &team_kind(), &attribute_kind(), &stage_kind(), &client_kind(),     &thread_kind(),
                                &task_kind(), &work_kind(), &answer_kind(),   &contact_kind(), &attachment_kind(), &link_kind(),
                                &category_kind(), &procedure_kind(), &procedure_rule_kind(), &procedure_run_kind(), &appointment_kind(), &absence_kind(), &synonym_kind(), &pin_kind(), &stop_word_kind(),
                                &seller_kind(), &invoice_series_kind(), &service_kind(), &client_price_kind(), &invoice_template_kind(),
                                &invoice_kind(), &payment_kind()};
  return kinds;
}

const Kind* find_kind(std::string_view name) {
  for (const Kind* kind : all_kinds()) {
    if (kind->name == name) return kind;
  }
  return nullptr;
}

const Kind* find_kind_by_path(std::string_view path) {
  for (const Kind* kind : all_kinds()) {
    if (kind->path == path) return kind;
  }
  return nullptr;
}

const Field* Kind::field(std::string_view field_name) const {
  for (const Field& candidate : fields) {
    if (candidate.name == field_name) return &candidate;
  }
  return nullptr;
}

const Field& Kind::title_field() const {
  for (const Field& candidate : fields) {
    if (candidate.search == SearchRole::title) return candidate;
  }
  throw std::logic_error("a kind without a title field");
}

std::optional<RecordKey> parse_record_key(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const Kind* kind = find_kind(text.substr(0, colon));
  const std::string_view digits = text.substr(colon + 1);
  RecordId id = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (!kind || error != std::errc() || end != digits.data() + digits.size() || id <= 0) return std::nullopt;
  return RecordKey{kind, id};
}

namespace {

void add_row_references(const Field& field, const std::vector<TextRow>& rows, std::vector<Reference>& references) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < field.row_fields.size(); ++j) {
      const RowField& member = field.row_fields[j];
      const Value value = is_reference(member) ? row_value(member, rows[i][j]) : Value{};
      const auto* id = std::get_if<std::int64_t>(&value);
      const std::string place = "/" + std::string(field.name) + "/" + std::to_string(i) + "/" + std::string(member.name);
      if (id) references.push_back({{find_kind(member.reference_kind), *id}, place});
    }
  }
}

}  // namespace

std::vector<Reference> references_of(const Field& field, const Record& record) {
  std::vector<Reference> references;
  const Value value = field.get(record);
  const std::string pointer = "/" + std::string(field.name);
  const auto add_key = [&](const std::string& text, const std::string& place) {
    if (const auto key = parse_record_key(text)) references.push_back({*key, place});
  };
  if (is_reference(field)) {
    const Kind* kind = find_kind(field.reference_kind);
    if (const auto* id = std::get_if<std::int64_t>(&value)) references.push_back({{kind, *id}, pointer});
    if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
      for (std::size_t i = 0; i < ids->size(); ++i) references.push_back({{kind, ids->at(i)}, pointer + "/" + std::to_string(i)});
    }
  } else if (field.type == FieldType::record_key) {
    if (const auto* text = std::get_if<std::string>(&value)) add_key(*text, pointer);
  } else if (field.type == FieldType::rows) {
    add_row_references(field, std::get<std::vector<TextRow>>(value), references);
  } else if (field.type == FieldType::record_keys) {
    if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
      for (std::size_t i = 0; i < texts->size(); ++i) add_key(texts->at(i), pointer + "/" + std::to_string(i));
    }
  }
  return references;
}

std::string format_record_key(const Kind& kind, RecordId id) {
  return std::string(kind.name) + ":" + std::to_string(id);
}

}  // namespace kartoteka::records
