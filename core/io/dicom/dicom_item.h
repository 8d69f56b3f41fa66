// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Short ways to take values out of DCMTK's items. Private to this folder: no other header may include this
/// one.
namespace leadlight::io::dicom {

/// The value's text as it stands in the file, all its parts joined with a backslash, trimmed of spaces and
/// NULs; empty where the item lacks it.
[[nodiscard]] std::string textOf(DcmItem& item, const DcmTagKey& tag);

/// The same made safe to show.
[[nodiscard]] std::string cleanTextOf(DcmItem& item, const DcmTagKey& tag);

/// The first number of a decimal string (DS, IS).
[[nodiscard]] std::optional<double> decimalOf(DcmItem& item, const DcmTagKey& tag);

/// A binary whole number (US, UL).
[[nodiscard]] std::optional<std::uint32_t> wholeOf(DcmItem& item, const DcmTagKey& tag);

/// The items of a sequence; none where the item lacks it.
[[nodiscard]] std::vector<DcmItem*> itemsOf(DcmItem& item, const DcmTagKey& tag);

/// A code and the system that it belongs to (PS3.3 8.1).
struct Code {
    std::string value;
    std::string scheme;
    std::string meaning;
};

/// The code in the first item of a code sequence.
[[nodiscard]] std::optional<Code> codeOf(DcmItem& item, const DcmTagKey& tag);

} // namespace leadlight::io::dicom
