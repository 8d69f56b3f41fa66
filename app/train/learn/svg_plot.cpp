// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/svg_plot.h"

#include "core/base/markup.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace leadlight::train {
namespace {

constexpr double kWidth = 640.0, kHeight = 420.0;
constexpr double kLeft = 70.0, kRight = 20.0, kTop = 40.0, kBottom = 55.0;
constexpr double kLegendRow = 18.0, kLegendLetter = 7.0, kLegendStroke = 18.0, kLegendGap = 5.0;

struct Scale {
    double low = 0.0;
    double high = 1.0;
    double from = 0.0; ///< picture coordinate of low
    double to = 1.0;   ///< of high

    [[nodiscard]] double at(double value) const { return from + (value - low) / (high - low) * (to - from); }
};

std::string number(double value, const char* format = "%.2f") {
    char text[40];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

// 1, 2 or 5 times a power of ten that parts the range into four to ten.
double tickStep(double range) {
    const double raw = range / 6.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10.0 * power;
}

std::pair<double, double> rangeOf(const std::vector<PlotLine>& lines, bool across) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const PlotLine& line : lines) {
        for (const auto& [x, y] : line.points) {
            const double value = across ? x : y;
            if (!std::isfinite(value))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (!(low <= high))
        return {0.0, 1.0};
    if (high - low < 1e-12)
        return {low - 0.5, high + 0.5};
    return {low, high};
}

std::string text(double x, double y, const std::string& words, const char* anchor, const char* more = "") {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" " + more +
           ">" + escapedMarkup(words) + "</text>\n";
}

std::string axes(const PlotFrame& frame, const Scale& x, const Scale& y) {
    std::string out;
    const auto ticks = [&](const Scale& scale, bool across) {
        const double step = tickStep(scale.high - scale.low);
        for (double at = std::ceil(scale.low / step - 1e-9) * step; at <= scale.high + step * 1e-9;
             at += step) {
            const double place = scale.at(at);
            const std::string label = number(std::abs(at) < step * 1e-6 ? 0.0 : at, "%g");
            const std::string ends = across
                                         ? "x1=\"" + number(place) + "\" x2=\"" + number(place) + "\" y1=\"" +
                                               number(y.to) + "\" y2=\"" + number(y.from) + "\""
                                         : "y1=\"" + number(place) + "\" y2=\"" + number(place) + "\" x1=\"" +
                                               number(x.from) + "\" x2=\"" + number(x.to) + "\"";
            out += "<line " + ends + " stroke=\"#e3e7ea\"/>\n";
            out += across ? text(place, y.from + 18.0, label, "middle")
                          : text(x.from - 8.0, place + 4.0, label, "end");
        }
    };
    ticks(x, true);
    ticks(y, false);
    out += "<rect x=\"" + number(x.from) + "\" y=\"" + number(y.to) + "\" width=\"" + number(x.to - x.from) +
           "\" height=\"" + number(y.from - y.to) + "\" fill=\"none\" stroke=\"#607d8b\"/>\n";
    out += text(kWidth / 2.0, 22.0, frame.title, "middle", "font-size=\"15\" font-weight=\"600\"");
    out += text((x.from + x.to) / 2.0, kHeight - 14.0, frame.across, "middle");
    const double middle = (y.from + y.to) / 2.0;
    out += text(18.0, middle, frame.up, "middle",
                ("transform=\"rotate(-90 18 " + number(middle) + ")\"").c_str());
    return out;
}

std::string drawn(const PlotLine& line, const Scale& x, const Scale& y) {
    std::string points;
    std::string dots;
    for (const auto& [across, up] : line.points) {
        if (!std::isfinite(across) || !std::isfinite(up))
            continue;
        const std::string left = number(x.at(across));
        const std::string top = number(y.at(std::clamp(up, y.low, y.high)));
        points += left + "," + top + " ";
        if (line.dots)
            dots += "<circle cx=\"" + left + "\" cy=\"" + top + "\" r=\"3\" fill=\"" + line.colour + "\"/>\n";
    }
    return "<polyline fill=\"none\" stroke=\"" + line.colour + "\" stroke-width=\"" + number(line.width) +
           (line.dashed ? "\" stroke-dasharray=\"5 4" : "") + "\" points=\"" + points + "\"/>\n" + dots;
}

struct Legend {
    std::string svg;
    double bottom = kTop; ///< where the plot may begin
};

// The names side by side between title and plot, where no line can lie under them; in rows if they are many.
Legend legendOf(const std::vector<PlotLine>& lines) {
    Legend legend;
    double left = kLeft;
    double base = kTop; // of the letters
    for (const PlotLine& line : lines) {
        if (line.name.empty())
            continue;
        const double width =
            kLegendStroke + 3.0 * kLegendGap + kLegendLetter * static_cast<double>(line.name.size());
        if (left > kLeft && left + width > kWidth - kRight) {
            left = kLeft;
            base += kLegendRow;
        }
        legend.svg += "<line x1=\"" + number(left) + "\" x2=\"" + number(left + kLegendStroke) + "\" y1=\"" +
                      number(base - 4.0) + "\" y2=\"" + number(base - 4.0) + "\" stroke=\"" + line.colour +
                      "\" stroke-width=\"3\"/>\n" +
                      text(left + kLegendStroke + kLegendGap, base, line.name, "start");
        left += width;
        legend.bottom = base + kLegendGap + 3.0;
    }
    return legend;
}

} // namespace

std::string svgPlot(const PlotFrame& frame, const std::vector<PlotLine>& lines) {
    const auto [left, right] = frame.x.value_or(rangeOf(lines, true));
    const auto [low, high] = frame.y.value_or(rangeOf(lines, false));
    const Scale x{left, right, kLeft, kWidth - kRight};
    const Legend legend = legendOf(lines);
    const Scale y{low, high, kHeight - kBottom, legend.bottom};
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 420\" width=\"640\" "
                      "height=\"420\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#263238\">\n"
                      "<rect width=\"640\" height=\"420\" fill=\"#ffffff\"/>\n";
    out += axes(frame, x, y);
    for (const PlotLine& line : lines)
        out += drawn(line, x, y);
    return out + legend.svg + "</svg>\n";
}

} // namespace leadlight::train
