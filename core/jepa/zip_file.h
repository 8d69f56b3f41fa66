// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <string>

namespace leadlight::jepa {

/// One stored file of a zip container: its bytes inside the container, and the checksum that the directory
/// states.
struct ZipEntry {
    ByteView data;
    std::uint32_t crc32 = 0;
};

/// Lists the stored (uncompressed) files of a zip container, ZIP64 among them (PKWARE APPNOTE 6.3). Every
/// offset is checked against the container, local headers against the directory, and files must not overlap.
/// The views live as long as `bytes`. Fails with one clause, without a subject, that says what is wrong.
[[nodiscard]] Result<std::map<std::string, ZipEntry>> readZip(ByteView bytes);

/// CRC-32 of ISO 3309, as zip containers use it.
[[nodiscard]] std::uint32_t crc32(ByteView bytes);

} // namespace leadlight::jepa
