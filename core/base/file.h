// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace leadlight {

/// The whole file. Fails with TooLarge, before any memory is taken, if it is larger than `maxBytes`.
[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t maxBytes);

/// Writes a file so that readers see the old content or the whole new one, never a part: a temporary
/// file beside it is written, synced and renamed over it.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, ByteView content);

/// The same for content that lies in several places, one after the other.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::span<const ByteView> parts);

/// One file of several that belong together.
struct FileToWrite {
    std::filesystem::path path;
    ByteView content;
};

/// Writes several files that belong together (a header and its samples): all temporary files are written and
/// synced before the first is renamed, so that a full disk leaves everything as it was.
[[nodiscard]] Result<void> writeFiles(std::span<const FileToWrite> files);

/// A file mapped read-only into memory for as long as the object lives.
class MappedFile {
public:
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path& path);
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] ByteView bytes() const { return m_bytes; }

    /// Gives the memory of whole pages inside `part` (of bytes()) back. They are read again when they are
    /// looked at again: for large files of which each part is needed once.
    void letGo(ByteView part) const;

private:
    explicit MappedFile(ByteView bytes);
    ByteView m_bytes;
};

} // namespace leadlight
