// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::train {

/// One line of a plot.
struct PlotLine {
    std::string name; ///< for the legend; empty: not in it
    std::vector<std::pair<double, double>> points;
    std::string colour = "#0b3d91";
    double width = 1.6;
    bool dashed = false;
    bool dots = false; ///< a dot at every point
};

/// Titles and ranges. A range that is not given is that of the lines.
struct PlotFrame {
    std::string title;
    std::string across;
    std::string up;
    std::optional<std::pair<double, double>> x;
    std::optional<std::pair<double, double>> y;
};

/// A line plot as an SVG document of 640 x 420 with axes, round ticks and a legend; white background, for
/// light and dark pages alike. Points that are not finite are left out.
[[nodiscard]] std::string svgPlot(const PlotFrame& frame, const std::vector<PlotLine>& lines);

} // namespace leadlight::train
