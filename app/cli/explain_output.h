// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/base/npy.h"
#include "core/base/sha256.h"
#include "core/explain/checks.h"
#include "core/jepa/encoder.h"
#include "core/record/recording.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::cli {

/// What became of one file: a map with its checks, the reason why there is none, or an error.
struct ExplainedFile {
    std::string file;
    std::optional<Sha256> recording;
    std::optional<explain::Explanation> map;
    std::optional<explain::Checks> checks; ///< absent: not asked for
    std::vector<Note> warnings;            ///< as `analyze` gives them
    std::string notAnalysed;
    std::string error;
};

/// What all files of a call share.
struct ExplainHeading {
    explain::Method method = explain::Method::Attention;
    std::string label;
    Sha256 encoder;
    std::optional<Sha256> head;
    jepa::RunPlace place;
};

/// One file's document, with every key of the stable interface; what there is not is null.
[[nodiscard]] Json explanationJson(const ExplainedFile& file, const ExplainHeading& heading);

/// For people: the sum of every lead and its largest 200 ms, then the checks in words.
void printExplanation(const ExplainedFile& file, const ExplainHeading& heading);

/// The maps of a call as arrays: a row for every file, in order; NaN where there is no map.
class MapFiles {
public:
    /// Empty paths: not written. `npy`: float32 (files, 8, 50); `samples`: float32 (files, 8, 2500), of LRP;
    /// `csv`: a line for every file and lead, a column for every 200 ms.
    [[nodiscard]] static Result<MapFiles> create(const std::filesystem::path& npy,
                                                 const std::filesystem::path& samples,
                                                 const std::filesystem::path& csv, std::size_t files);
    [[nodiscard]] Result<void> add(const ExplainedFile& file);
    [[nodiscard]] Result<void> finish();

private:
    std::optional<NpyWriter> m_npy;
    std::optional<NpyWriter> m_samples;
    std::filesystem::path m_csvPath;
    std::ofstream m_csv;
};

} // namespace leadlight::cli
