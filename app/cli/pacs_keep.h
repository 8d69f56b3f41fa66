// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/object.h"
#include "core/store/case_store.h"

namespace leadlight::cli {

/// Keeps objects from the network as cases: each is in the database for good when it is acknowledged. One at
/// a time, whatever threads it is called on. `store` must outlive it.
[[nodiscard]] pacs::Keep keepAsCases(store::CaseStore& store);

} // namespace leadlight::cli
