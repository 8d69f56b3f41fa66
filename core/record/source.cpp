// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/source.h"

#include <algorithm>

namespace leadlight {

Sha256 Source::identity() const {
    Sha256Stream stream;
    for (const SourceFile& file : files)
        stream.add(file.content);
    return stream.finish();
}

const SourceFile* Source::find(std::string_view name) const {
    const auto place =
        std::find_if(files.begin(), files.end(), [&](const SourceFile& file) { return file.name == name; });
    return place == files.end() ? nullptr : &*place;
}

} // namespace leadlight
