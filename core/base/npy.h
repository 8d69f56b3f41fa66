// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <vector>

namespace leadlight {

/// A NumPy array of numbers, row-major.
struct NpyArray {
    std::vector<std::size_t> shape;
    std::vector<float> values;
};

/// Reads an .npy file (format versions 1 to 3) of little-endian float16, float32, float64 or whole numbers,
/// in C or Fortran order, as float32. At most `maxBytes` on disk and 2^31 values; anything else in the header
/// is refused.
[[nodiscard]] Result<NpyArray> readNpy(const std::filesystem::path& path,
                                       std::uint64_t maxBytes = std::uint64_t{4} << 30);

/// Writes float32 values as an .npy file (format version 1, C order). `values.size()` must be the product of
/// `shape`.
[[nodiscard]] Result<void> writeNpy(const std::filesystem::path& path, const std::vector<std::size_t>& shape,
                                    std::span<const float> values);

/// Writes a large float32 .npy row by row, so that it never lies in memory as a whole. The file appears under
/// its name only when finish() has succeeded; until then a temporary one lies beside it, which is removed if
/// the writer is dropped.
class NpyWriter {
public:
    /// `rowShape`: the shape without its first axis; `rows`: how many will follow.
    [[nodiscard]] static Result<NpyWriter> create(const std::filesystem::path& path, std::size_t rows,
                                                  const std::vector<std::size_t>& rowShape);
    NpyWriter(NpyWriter&& other) noexcept;
    NpyWriter& operator=(NpyWriter&& other) noexcept;
    NpyWriter(const NpyWriter&) = delete;
    NpyWriter& operator=(const NpyWriter&) = delete;
    ~NpyWriter();

    [[nodiscard]] std::size_t rowSize() const { return m_rowSize; }

    /// Adds one row; it must hold rowSize() values.
    [[nodiscard]] Result<void> add(std::span<const float> row);
    /// Adds a row of NaN: what was asked for could not be computed.
    [[nodiscard]] Result<void> addMissing();
    /// Fails with Internal where fewer rows came than were announced.
    [[nodiscard]] Result<void> finish();

private:
    NpyWriter() = default;
    void discard() noexcept;

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    std::ofstream m_stream;
    std::size_t m_rowSize = 0;
    std::size_t m_rows = 0;
    std::size_t m_written = 0;
};

} // namespace leadlight
