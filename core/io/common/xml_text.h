// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// An XML file's text, and what is to be said of it.
struct XmlText {
    std::string utf8;
    std::vector<Note> notes;
};

/// An XML file's text as UTF-8, ready for a parser: UTF-16 is told from its first bytes, any other encoding
/// from the declaration; of one that is not known, letters beyond ASCII are lost, with a note. Fails where
/// elements nest more than 64 deep or are more than a million, so that no parser behind this can be made to
/// run out of stack or memory.
[[nodiscard]] Result<XmlText> xmlText(std::string_view name, std::string_view format, ByteView bytes);

} // namespace leadlight::io
