// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pacs_keep.h"

#include "core/io/reader.h"

#include <memory>
#include <mutex>

namespace leadlight::cli {

pacs::Keep keepAsCases(store::CaseStore& store) {
    return
        [&store, mutex = std::make_shared<std::mutex>()](const pacs::Object& object) -> Result<pacs::Kept> {
            const Source source{{{object.identity.sopInstance + ".dcm", object.file}}};
            Result<Recording> recording = io::readRecording(source);
            if (!recording)
                return fail(recording.error());
            recording->series.clear(); // samples are not stored: they are read again from the original file
            const std::scoped_lock lock(*mutex);
            const Result<store::Imported> imported = store.import(*recording, source);
            if (!imported)
                return fail(imported.error());
            return pacs::Kept{imported->alreadyThere};
        };
}

} // namespace leadlight::cli
