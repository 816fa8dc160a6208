#include "indexer/extract/readers/library_set_up.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wconversion"
#include <gmime/gmime.h>
#include <gsf/gsf-utils.h>
#include <leptonica/allheaders.h>
#pragma GCC diagnostic pop

namespace kartoteka::extract {
namespace {

void ignore_error(void*, xmlErrorPtr) {}
void ignore_message(const char*, GLogLevelFlags, const char*, void*) {}

}  // namespace

void set_up_libraries() {
  xmlInitParser();
  xmlSetStructuredErrorFunc(nullptr, ignore_error);
  g_log_set_default_handler(ignore_message, nullptr);
  g_mime_init();
  gsf_init();
  setMsgSeverity(L_SEVERITY_NONE);
}

}  // namespace kartoteka::extract
