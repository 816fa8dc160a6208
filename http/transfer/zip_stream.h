// A ZIP that is made while it is sent: each entry is at hand as a whole, the file never is.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/time.h"
#include "http/server/response.h"

namespace kartoteka::transfer {

class ZipStream {
 public:
  /// @throws Error unavailable
  ZipStream();
  ~ZipStream();
  ZipStream(ZipStream&&) noexcept;
  ZipStream& operator=(ZipStream&&) noexcept;

  /// @param name  a file's name in UTF-8, without folders
  void add(const std::string& name, std::string_view bytes, Instant modified);
  /// The list of entries that ends a ZIP. Nothing can be added after it.
  void finish();
  /// What was written since the last call.
  std::string take();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// A response that sends a ZIP as it grows.
/// @param add_more  adds the next entries, some at a time; false when there are no more. Called while the response is
///                  sent: to throw breaks it off, so what may fail is checked before.
http::Response zip_response(std::function<bool(ZipStream&)> add_more);

}  // namespace kartoteka::transfer
