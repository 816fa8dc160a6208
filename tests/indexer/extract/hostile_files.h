// Files that mean harm, the same for the same seed: samples of every format mutated and cut, and bombs made on purpose.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kartoteka::samples {

struct HostileFile {
  std::string name;
  std::string bytes;
};

/// @param count  of mutated files, spread evenly over the samples
std::vector<HostileFile> mutated_files(std::uint32_t seed, int count);

/// Archives that unpack to much, nested ones, giant and endless pages and pictures, entities, deep nesting, wrong types.
std::vector<HostileFile> bombs();

}  // namespace kartoteka::samples
