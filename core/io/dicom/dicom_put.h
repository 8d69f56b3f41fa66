// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/io/dicom/dicom_item.h"

#include <string>
#include <string_view>

/// Short ways to put values into DCMTK's items. Private to this folder.
namespace leadlight::io::dicom {

/// Thrown when DCMTK refuses a value, which is a fault of this program; caught in dicom_writer.cpp.
struct PutFailure {
    std::string text;
};

/// Most characters of the value representations SH and LO (PS3.5 6.2).
inline constexpr std::size_t kShortString = 16;
inline constexpr std::size_t kLongString = 64;

/// The coding scheme of what has no code in a public one.
inline constexpr std::string_view kOwnScheme = "99LEADLIGHT";

/// Text as one value: at most `longest` characters (not bytes) of UTF-8, backslashes and control characters
/// as spaces.
[[nodiscard]] std::string oneValue(std::string_view text, std::size_t longest);

void put(DcmItem& item, const DcmTagKey& tag, const std::string& value);
void putWhole16(DcmItem& item, const DcmTagKey& tag, std::size_t value);
void putWhole32(DcmItem& item, const DcmTagKey& tag, std::size_t value);

/// A new item at the end of a sequence, which is made if it is not there.
[[nodiscard]] DcmItem& addItem(DcmItem& item, const DcmTagKey& sequence);

/// A sequence without items, as attributes of type 2 may be.
void addEmptySequence(DcmItem& item, const DcmTagKey& sequence);

/// A code in a sequence, after those that are there (PS3.3 8.1).
void putCode(DcmItem& item, const DcmTagKey& sequence, const Code& code);

/// A new unique identifier of 128 random bits, which tells nothing of machine or time (PS3.5 B.2).
[[nodiscard]] std::string newUid();

/// A unique identifier of the first 128 bits of a digest: the same for the same content.
[[nodiscard]] std::string uidOf(const Sha256& digest);

/// The whole file in memory, explicit little-endian with explicit lengths.
[[nodiscard]] Result<Bytes> serialised(DcmFileFormat& file);

} // namespace leadlight::io::dicom
