// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/record/recording.h"

#include <map>
#include <vector>

namespace leadlight::io::scp {

/// The contents of a record's sections, without their headers, by their numbers. Only sections that lie
/// within the bytes are there.
using Sections = std::map<int, ByteView>;

/// Follows the pointers of section 0. Wrong checksums, lengths and pointers become notes.
[[nodiscard]] Sections sectionsOf(ByteView bytes, std::vector<Note>& notes);

/// The section's content; empty where it is missing.
[[nodiscard]] ByteView sectionOf(const Sections& sections, int number);

/// CRC-CCITT (polynomial 1021, first value FFFF) as EN 1064 5.2.8 wants it.
[[nodiscard]] std::uint16_t crcCcitt(ByteView bytes);

} // namespace leadlight::io::scp
