#include "indexer/extract/readers/compound_file.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wconversion"
#include <gsf/gsf-doc-meta-data.h>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-meta-names.h>
#include <gsf/gsf-msole-utils.h>
#include <gsf/gsf-timestamp.h>
#pragma GCC diagnostic pop

namespace kartoteka::extract {
namespace {

struct ObjectDeleter {
  void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Object = std::unique_ptr<T, ObjectDeleter>;

constexpr const char* kSummary = "\05SummaryInformation";

std::string text_of(GsfDocMetaData* data, const char* name) {
  GsfDocProp* property = gsf_doc_meta_data_lookup(data, name);
  const GValue* value = property ? gsf_doc_prop_get_val(property) : nullptr;
  const char* text = value && G_VALUE_HOLDS_STRING(value) ? g_value_get_string(value) : nullptr;
  return text ? text : "";
}

std::optional<Instant> instant_of(GsfDocMetaData* data, const char* name) {
  GsfDocProp* property = gsf_doc_meta_data_lookup(data, name);
  const GValue* value = property ? gsf_doc_prop_get_val(property) : nullptr;
  if (!value || !VAL_IS_GSF_TIMESTAMP(value)) return std::nullopt;
  const auto* stamp = static_cast<const GsfTimestamp*>(g_value_get_boxed(value));
  return stamp ? std::optional(Instant(std::chrono::seconds(stamp->timet))) : std::nullopt;
}

}  // namespace

struct CompoundFile::Storage {
  Object<GsfInput> memory;
  Object<GsfInfile> top;

  Object<GsfInput> child(std::string_view name) const {
    return Object<GsfInput>(top ? gsf_infile_child_by_name(top.get(), std::string(name).c_str()) : nullptr);
  }
};

CompoundFile::CompoundFile(std::string_view bytes) : storage_(std::make_unique<Storage>()) {
  const auto* data = reinterpret_cast<const guint8*>(bytes.data());
  storage_->memory.reset(gsf_input_memory_new(data, static_cast<gsf_off_t>(bytes.size()), FALSE));
  if (storage_->memory) storage_->top.reset(gsf_infile_msole_new(storage_->memory.get(), nullptr));
}

CompoundFile::~CompoundFile() = default;

bool CompoundFile::has(std::string_view name) const { return storage_->child(name) != nullptr; }

std::string CompoundFile::read(std::string_view name, std::size_t max_bytes) const {
  const Object<GsfInput> stream = storage_->child(name);
  if (!stream) return {};
  const gsf_off_t size = gsf_input_size(stream.get());
  if (size < 0 || static_cast<std::size_t>(size) > max_bytes) throw Failure{Reason::too_large, "a stream is too large"};
  std::string content(static_cast<std::size_t>(size), '\0');
  if (size > 0 && !gsf_input_read(stream.get(), static_cast<std::size_t>(size), reinterpret_cast<guint8*>(content.data()))) {
    throw Failure{Reason::damaged, "a stream ends too early"};
  }
  return content;
}

void CompoundFile::read_summary(Output& output) const {
  const Object<GsfInput> stream = storage_->child(kSummary);
  if (!stream) return;
  const Object<GsfDocMetaData> data(gsf_doc_meta_data_new());
  if (GError* problem = gsf_doc_meta_data_read_from_msole(data.get(), stream.get())) g_error_free(problem);
  output.set_title(text_of(data.get(), GSF_META_NAME_TITLE));
  output.set_author(text_of(data.get(), GSF_META_NAME_INITIAL_CREATOR));
  output.set_author(text_of(data.get(), GSF_META_NAME_CREATOR));
  output.set_created(instant_of(data.get(), GSF_META_NAME_DATE_CREATED));
}

}  // namespace kartoteka::extract
