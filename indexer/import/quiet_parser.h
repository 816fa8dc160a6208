// Keeps libxml2 from printing what it finds wrong; problems are reported as errors of ours.
#pragma once

#include <libxml/xmlerror.h>

namespace kartoteka::importing {

/// While it lives, libxml2 is silent on this thread.
class QuietParser {
 public:
  QuietParser() : context_(xmlStructuredErrorContext), handler_(xmlStructuredError) { xmlSetStructuredErrorFunc(nullptr, ignore); }
  ~QuietParser() { xmlSetStructuredErrorFunc(context_, handler_); }
  QuietParser(const QuietParser&) = delete;
  QuietParser& operator=(const QuietParser&) = delete;

 private:
  static void ignore(void*, xmlErrorPtr) {}

  void* context_;
  xmlStructuredErrorFunc handler_;
};

}  // namespace kartoteka::importing
