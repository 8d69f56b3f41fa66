// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace leadlight {

/// Bytes that are read piece by piece. Any number of threads may read at once.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `out` with the bytes from `offset` on. False where they are not there or cannot be read; then
    /// `out` holds anything.
    [[nodiscard]] virtual bool read(std::uint64_t offset, std::span<std::byte> out) const = 0;

    /// Up to `count` bytes from `offset` on, clipped to what is there; fewer where they cannot be read.
    [[nodiscard]] Bytes piece(std::uint64_t offset, std::size_t count) const;
};

/// Bytes in memory, which must outlive the object.
class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(ByteView bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }

    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> out) const override;

private:
    ByteView m_bytes;
};

/// A file that stays open for as long as the object lives. It is read, not mapped: a file that is cut short
/// or taken away meanwhile gives a failed read, where a mapped one would end the program.
class FileBytes final : public ByteSource {
public:
    [[nodiscard]] static Result<std::shared_ptr<const FileBytes>> open(const std::filesystem::path& path);
    ~FileBytes() override;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }

    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> out) const override;

private:
    FileBytes(int descriptor, std::uint64_t size)
        : m_descriptor(descriptor)
        , m_size(size) {}

    int m_descriptor;
    std::uint64_t m_size;
};

} // namespace leadlight
