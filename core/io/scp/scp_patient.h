// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/record/recording.h"

namespace leadlight::io::scp {

/// Takes who was recorded, when, by which device and through which filters from section 1.
void readPatient(ByteView section, Recording& recording);

/// Text of a record, safe to show. `language` is the code of the acquiring device (EN 1064 5.4.3.1, tag 14,
/// byte 17), which says how it is encoded.
[[nodiscard]] std::string textFrom(std::string_view text, int language);

/// The language support code that section 1 states; 0 where it states none.
[[nodiscard]] int languageOf(ByteView section);

} // namespace leadlight::io::scp
