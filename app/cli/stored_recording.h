// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "core/record/source.h"
#include "core/store/case_store.h"

namespace leadlight::cli {

/// A case's original bytes and what they hold.
struct StoredRecording {
    Source source;
    Recording recording;
};

/// Fetches a case's original from the database and reads it. Fails as CaseStore::source() and the readers do.
[[nodiscard]] Result<StoredRecording> readStored(const store::CaseStore& store, CaseId id);

} // namespace leadlight::cli
