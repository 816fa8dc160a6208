// Uploads larger than a test wants in its memory, and requests that are cut short.
#pragma once

#include <cstdint>
#include <string>

namespace kartoteka {

enum class Framing { content_length, chunked };

struct StreamAnswer {
  int status = 0;  ///< 0 where no answer came
  std::string text;
};

/// Sends a body of so many bytes to "/api/v1" + path; the same bytes for the same size.
StreamAnswer upload_stream(int port, const std::string& token, const std::string& path, std::uint64_t size_bytes, Framing framing);

/// A connection of one's own, for what no client would send.
class RawConnection {
 public:
  explicit RawConnection(int port);
  ~RawConnection();
  RawConnection(const RawConnection&) = delete;
  RawConnection& operator=(const RawConnection&) = delete;

  /// False where the server takes no more.
  bool send(const std::string& bytes) const;
  /// What comes until the server closes, or a few seconds pass.
  std::string receive() const;

 private:
  int socket_;
};

}  // namespace kartoteka
