// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"
#include "core/store/connection.h"

namespace leadlight::store {

struct CaseStore::Impl {
    Impl(const std::filesystem::path& file, const std::string& shown, const std::string& person)
        : connection(file, shown, person) {}

    Connection connection;
};

/// The sentence for a case that is not there.
[[nodiscard]] tl::unexpected<Error> noSuchCase(CaseId id);

/// Fails unless the case is there and not in the bin.
[[nodiscard]] Result<void> mustBeListed(Connection& connection, CaseId id);

} // namespace leadlight::store
