// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string_view>

namespace leadlight::io {

/// What a file's content says it is.
enum class Format {
    Dicom,
    Aecg,
    Muse,
    Philips,
    Scp,
    Edf,
    Matlab,
    Matlab4, ///< may as well be the signal file of a WFDB header
    Ishne,
    Mfer,
    VendorXml,
    Csv,
    Npy,
    Wfdb,
    Known,  ///< a format that is recognised but not read here
    Unknown ///< nothing that is known
};

/// A format and the name that people know it by ("SCP-ECG"); empty for Unknown.
struct Sniffed {
    Format format = Format::Unknown;
    std::string_view name;
};

/// Whether a file of that format may be the signal file of a WFDB header beside it.
[[nodiscard]] bool mayBeSignalFile(Format format);

/// Tells the format from the first bytes alone, never from a file's name. Right for hostile bytes.
[[nodiscard]] Sniffed sniff(ByteView bytes);

} // namespace leadlight::io
