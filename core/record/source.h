// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/sha256.h"

#include <string>
#include <vector>

namespace leadlight {

/// One file of a recording: its name without any folder, and its bytes.
struct SourceFile {
    std::string name;
    Bytes content;
};

/// All the files that make one recording, in the order that its identity is computed over; the first is the
/// one that was opened (for WFDB the header). What the case database keeps. Of a recording that is too long
/// to be held in memory there are none.
struct Source {
    std::vector<SourceFile> files;
    std::vector<SourceFile> beside; ///< what stands beside them and is no part of the identity: annotations

    /// The SHA-256 of all contents, one after the other.
    [[nodiscard]] Sha256 identity() const;
    /// Moves the files at the end that are no part of that identity to `beside`: how a source is put together
    /// again from all of its files in their order. False where the files have another identity.
    [[nodiscard]] bool partBy(const Sha256& identity);
    /// The file of that name, or null.
    [[nodiscard]] const SourceFile* find(std::string_view name) const;
};

} // namespace leadlight
