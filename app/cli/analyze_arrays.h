// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze_options.h"
#include "core/base/npy.h"
#include "core/jepa/encoder_config.h"

#include <optional>
#include <vector>

namespace leadlight::cli {

/// One .npy output of float32: a row for every file, in order. One that is not wanted takes all and writes
/// nothing.
class ArrayOutput {
public:
    /// Fails where the file cannot be made. Not wanted where the path is empty.
    [[nodiscard]] static Result<ArrayOutput> create(const std::filesystem::path& path, std::size_t rows,
                                                    const std::vector<std::size_t>& rowShape);

    [[nodiscard]] bool wanted() const { return m_writer.has_value(); }

    /// Adds a row; NaN where `values` is empty.
    [[nodiscard]] Result<void> add(const std::vector<float>& values);
    [[nodiscard]] Result<void> finish();

private:
    std::optional<NpyWriter> m_writer;
};

/// The arrays that an analysis writes: embeddings (files, dim), tokens (files, 400, dim) and packed attention
/// (files, layers, attention heads, 400, 57).
struct AnalyzeArrays {
    ArrayOutput embeddings;
    ArrayOutput tokens;
    ArrayOutput attention;

    [[nodiscard]] static Result<AnalyzeArrays> create(const AnalyzeOptions& options, std::size_t rows,
                                                      const jepa::EncoderConfig& config);
    /// Adds one file to all.
    [[nodiscard]] Result<void> add(const std::vector<float>& embedding, const std::vector<float>& tokenRow,
                                   const std::vector<float>& attentionRow);
    [[nodiscard]] Result<void> finish();
};

} // namespace leadlight::cli
