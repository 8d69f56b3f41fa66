// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/source.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

Sha256 Source::identity() const {
    Sha256Stream stream;
    for (const SourceFile& file : files)
        stream.add(file.content);
    return stream.finish();
}

bool Source::partBy(const Sha256& identity) {
    Sha256Stream stream;
    for (std::size_t i = 0; i < files.size(); ++i) {
        stream.add(files[i].content);
        Sha256Stream soFar = stream;
        if (soFar.finish() != identity)
            continue;
        const auto rest = files.begin() + static_cast<std::ptrdiff_t>(i + 1);
        beside.assign(std::make_move_iterator(rest), std::make_move_iterator(files.end()));
        files.erase(rest, files.end());
        return true;
    }
    return false;
}

const SourceFile* Source::find(std::string_view name) const {
    const auto place =
        std::find_if(files.begin(), files.end(), [&](const SourceFile& file) { return file.name == name; });
    return place == files.end() ? nullptr : &*place;
}

} // namespace leadlight
