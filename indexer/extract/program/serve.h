// The child's loop: warm up, raise the walls, say so, and read file after file.
#pragma once

namespace kartoteka::extract {

/// Until the parent closes the socket, which is the standard input.
/// @return the exit code
int serve();

}  // namespace kartoteka::extract
