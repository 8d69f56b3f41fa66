// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"
#include "core/record/source.h"

#include <filesystem>

namespace leadlight::io {

/// A recording together with the files it was read from: none where it is too long to be held in memory.
struct Opened {
    Recording recording;
    Source source;
};

/// How a file is opened.
struct OpenOptions {
    /// Whether the SHA-256 of a recording that is too long to be kept in the case database is computed too,
    /// for which all of its bytes are read. Without it the recording has none: see placeIdentity().
    bool hashLong = true;
};

/// Loads the file, and for a WFDB record (header or any of its signal files given) the rest of it from the
/// same folder. Never follows a path out of that folder. At most 512 MiB a file.
[[nodiscard]] Result<Source> loadSource(const std::filesystem::path& path);

/// Reads a recording from bytes in memory. The format is told from the content alone. Errors name the file as
/// source.files[0].name.
[[nodiscard]] Result<Recording> readRecording(const Source& source);

/// What tells a recording that was opened without its SHA-256 from all others while the program runs: a
/// digest of where its file lies, of its size and of when it was last changed. It says nothing of the file's
/// bytes, so it is never stored, written or compared with a file's SHA-256.
[[nodiscard]] Sha256 placeIdentity(const std::filesystem::path& path);

/// loadSource, then readRecording. The samples of a long recording (limits.h: kLongFileBytes) stay in their
/// file, which must not change while the recording is used, where its format allows that: WFDB, EDF, BDF,
/// ISHNE.
[[nodiscard]] Result<Opened> openRecording(const std::filesystem::path& path, OpenOptions options = {});

} // namespace leadlight::io
