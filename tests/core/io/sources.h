// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"

#include <string>
#include <utility>

namespace leadlight::test {

/// A source of one file that stands in memory.
inline Source sourceOf(std::string name, Bytes content) {
    Source source;
    source.files.push_back({std::move(name), std::move(content)});
    return source;
}

inline Bytes bytesOf(std::string_view text) {
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

/// Whether the recording bears a note of that code.
inline bool hasNote(const Recording& recording, std::string_view code) {
    for (const Note& note : recording.notes) {
        if (note.code == code)
            return true;
    }
    return false;
}

} // namespace leadlight::test
