// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysis_lines.h"
#include "app/cli/analyze_options.h"
#include "core/jepa/analyse.h"

#include <optional>
#include <set>
#include <string>

namespace leadlight::cli {

/// What became of one file: a recording that was analysed (or not, with the reason), or an error.
struct FileResult {
    std::string file;
    std::optional<jepa::Analysed> analysed;
    std::string error;
    bool skipped = false; ///< found in a folder, but no recording
};

/// Where results go: one JSON document, JSON Lines, or words on the screen. Nothing is held back, so that a
/// folder of any size needs no memory.
class AnalyzeSink {
public:
    /// `options` must outlive it. Without `lines` it prints.
    AnalyzeSink(const AnalyzeOptions& options, std::optional<AnalysisLines> lines);

    /// The files that have their line already.
    [[nodiscard]] std::set<std::string> done() const;

    /// The place of the first file of this run: 0, or behind the files of the run that it goes on with.
    [[nodiscard]] std::size_t firstRow() const;

    /// To be called once before add(). Fails where the lines that are there come from other models.
    [[nodiscard]] Result<void> start(const LineModels& models);

    /// `row`: the file's place in the arrays.
    void add(const FileResult& result, std::size_t row, const jepa::RunPlace& place);
    [[nodiscard]] Result<void> flush();
    /// Says what holds for all, at the end.
    void finish(const jepa::RunPlace& place);

private:
    const AnalyzeOptions& m_options;
    std::optional<AnalysisLines> m_lines;
    std::size_t m_printed = 0;
};

} // namespace leadlight::cli
