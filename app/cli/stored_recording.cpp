// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_recording.h"

#include "core/io/reader.h"

#include <utility>

namespace leadlight::cli {

Result<StoredRecording> readStored(const store::CaseStore& store, CaseId id) {
    auto source = store.source(id);
    if (!source)
        return fail(source.error());
    auto recording = io::readRecording(*source);
    if (!recording)
        return fail(recording.error());
    return StoredRecording{std::move(*source), std::move(*recording)};
}

} // namespace leadlight::cli
