// What the reader of a text sees of the records that it links to.
#pragma once

#include "engine/records/store.h"
#include "http/markdown.h"

namespace kartoteka::http {

/// What is gone, in the bin or hidden from the viewer is not there, and nothing tells which. The store and viewer outlive
/// what is returned.
RecordShower shower_of(records::Store& store, const records::Viewer& viewer);

}  // namespace kartoteka::http
