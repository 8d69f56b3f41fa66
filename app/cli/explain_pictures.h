// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/explain_output.h"

#include <filesystem>
#include <set>
#include <string>

namespace leadlight::cli {

/// A name for what is made of one recording: `out` itself of a single one; of several a file in the folder
/// `out`, named after the recording (or by its number, where names are kept back), with the ending given. Two
/// of the same name get numbers.
class OutputNames {
public:
    OutputNames(std::filesystem::path out, bool several, bool numbersOnly)
        : m_out(std::move(out))
        , m_several(several)
        , m_numbersOnly(numbersOnly) {}

    /// Makes the folder where there are several; fails where that cannot be done.
    [[nodiscard]] Result<std::filesystem::path> next(const std::filesystem::path& recording,
                                                     const char* ending);

private:
    std::filesystem::path m_out;
    bool m_several;
    bool m_numbersOnly;
    std::size_t m_count = 0;
    std::set<std::string> m_used;
};

/// Where maps are drawn to; empty paths: not drawn.
struct PictureOptions {
    std::filesystem::path png;
    std::filesystem::path svg;
    bool several = false;
    bool deidentify = false; ///< no names of files in pictures or of pictures
};

/// Draws the maps of a call, one picture a recording.
class MapPictures {
public:
    explicit MapPictures(const PictureOptions& options)
        : m_options(options)
        , m_pngNames(options.png, options.several, options.deidentify)
        , m_svgNames(options.svg, options.several, options.deidentify) {}

    /// What has no map gets no picture.
    [[nodiscard]] Result<void> add(const ExplainedFile& file, const ExplainHeading& heading);

private:
    PictureOptions m_options;
    OutputNames m_pngNames;
    OutputNames m_svgNames;
};

} // namespace leadlight::cli
