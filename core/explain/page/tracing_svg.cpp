// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/tracing_svg.h"

#include "core/base/markup.h"
#include "core/explain/page/map_colours.h"
#include "core/explain/page/markup.h"

#include <algorithm>
#include <cmath>

namespace leadlight::explain {

namespace {

constexpr double kSeconds = 10.0, kMmPerS = 25.0, kMmPerMv = 10.0;
constexpr int kNamesMm = 12, kRowMm = 15, kWidthMm = kNamesMm + 250 + 3;
constexpr int kTopMm = 5;          ///< room for the first row's R waves
constexpr double kSmallest = 0.01; ///< a cell of less than this part of the scale is left out
constexpr double kStrength = 0.6;  ///< of the largest value: the trace keeps its contrast

/// The trace as relative steps in hundredths of a millimetre; gaps lift the pen.
std::string pathOf(const LeadSignal& lead, double rateHz) {
    std::string path;
    bool down = false;
    long lastX = 0, lastY = 0;
    const auto count =
        std::min(lead.values.size(), static_cast<std::size_t>(std::max(0.0, kSeconds * rateHz)));
    for (std::size_t i = 0; i < count; ++i) {
        const double mv = lead.values[i];
        if (!std::isfinite(mv)) {
            down = false;
            continue;
        }
        const long x = std::lround(static_cast<double>(i) / rateHz * kMmPerS * 100.0);
        const long y = std::lround(-std::clamp(mv, -20.0, 20.0) * kMmPerMv * 100.0);
        if (!down)
            path += "M" + std::to_string(x) + " " + std::to_string(y);
        else
            path += "l" + std::to_string(x - lastX) + " " + std::to_string(y - lastY);
        down = true;
        lastX = x;
        lastY = y;
    }
    return path;
}

std::string number(double value) {
    return decimal(value, 2);
}

} // namespace

TracingSvg::TracingSvg(const Recording& recording) {
    const Series* series = recording.rhythm();
    if (series == nullptr || series->waveform.unit != Unit::Millivolt || series->waveform.rateHz <= 0.0)
        return;
    for (const Lead name : kStandardLeads) {
        const LeadSignal* lead = series->waveform.find(name);
        if (lead == nullptr)
            continue;
        m_rows.push_back({std::string(leadName(name)), pathOf(*lead, series->waveform.rateHz),
                          modelIndex(name).value_or(-1), lead->provenance == Provenance::Derived});
    }
}

std::string TracingSvg::start() const {
    const std::string height = std::to_string(kTopMm + kRowMm * static_cast<int>(m_rows.size()) + 6);
    const std::string width = std::to_string(kWidthMm);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "mm\" height=\"" + height +
           "mm\" viewBox=\"0 -" + std::to_string(kTopMm) + " " + width + " " + height +
           "\" role=\"img\" aria-label=\"Twelve-lead ECG\">\n";
}

std::string TracingSvg::names() const {
    std::string out;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const double middle = kRowMm * (static_cast<double>(row) + 0.5);
        out += "<text x=\"1\" y=\"" + number(middle + 1.0) + "\" font-size=\"3\" fill=\"#14181d\">" +
               escapedMarkup(m_rows[row].label) + "</text>\n";
    }
    for (int second = 0; second <= 10; ++second)
        out += "<text x=\"" + std::to_string(kNamesMm + 25 * second - (second == 10 ? 4 : 1)) + "\" y=\"" +
               std::to_string(kRowMm * static_cast<int>(m_rows.size()) + 4) +
               "\" font-size=\"2.6\" fill=\"#55606a\">" + std::to_string(second) +
               (second == 10 ? " s" : "") + "</text>\n";
    return out;
}

std::string TracingSvg::plain() const {
    const int height = kTopMm + kRowMm * static_cast<int>(m_rows.size());
    std::string out = start();
    out += "<defs>\n<pattern id=\"mm\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" x=\"" +
           std::to_string(kNamesMm) +
           "\">\n<path d=\"M1 0V5M2 0V5M3 0V5M4 0V5M0 1H5M0 2H5M0 3H5M0 4H5\" stroke=\"#f5dad5\" "
           "stroke-width=\".1\"/>\n<path d=\"M0 0V5M0 0H5\" stroke=\"#e6a9a0\" "
           "stroke-width=\".16\"/>\n</pattern>\n"
           "<pattern id=\"unseen\" width=\"2\" height=\"2\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><path d=\"M0 0V2\" stroke=\"#55606a\" stroke-width=\".25\" "
           "opacity=\".45\"/></pattern>\n<g id=\"paper\"><rect x=\"" +
           std::to_string(kNamesMm) + "\" y=\"-" + std::to_string(kTopMm) + "\" width=\"250\" height=\"" +
           std::to_string(height) + "\" fill=\"#fffbf9\"/></g>\n<g id=\"grid\"><rect x=\"" +
           std::to_string(kNamesMm) + "\" y=\"-" + std::to_string(kTopMm) + "\" width=\"250\" height=\"" +
           std::to_string(height) + "\" fill=\"url(#mm)\"/></g>\n<g id=\"traces\">\n";
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        out += "<path transform=\"translate(" + std::to_string(kNamesMm) + " " +
               number(kRowMm * (static_cast<double>(row) + 0.5)) + ") scale(.01)\" fill=\"none\" stroke=\"" +
               (m_rows[row].derived ? "#4a525a" : "#14181d") +
               "\" stroke-width=\"25\" stroke-linejoin=\"round\" d=\"" + m_rows[row].path + "\"/>\n";
    out += "</g>\n</defs>\n<use href=\"#paper\"/><use href=\"#grid\"/><use href=\"#traces\"/>\n";
    return out + names() + "</svg>\n";
}

std::string TracingSvg::withMap(const TokenValues& values, bool isSigned) const {
    const double end = scaleEnd(values);
    std::string out = start() + "<use href=\"#paper\"/>\n";
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const int top = kRowMm * static_cast<int>(row);
        if (m_rows[row].model < 0) {
            out += "<rect x=\"" + std::to_string(kNamesMm) + "\" y=\"" + std::to_string(top) +
                   "\" width=\"250\" height=\"" + std::to_string(kRowMm) + "\" fill=\"url(#unseen)\"/>\n";
            continue;
        }
        for (int time = 0; time < kPatchCount; ++time) {
            const double part =
                values[static_cast<std::size_t>(m_rows[row].model * kPatchCount + time)] / end;
            if (!(std::abs(part) >= kSmallest))
                continue;
            out += "<rect x=\"" + std::to_string(kNamesMm + 5 * time) + "\" y=\"" + std::to_string(top) +
                   "\" width=\"5\" height=\"" + std::to_string(kRowMm) + "\" fill=\"" +
                   mapHue(part, isSigned).hex() + "\" opacity=\"" + number(kStrength * std::abs(part)) +
                   "\"/>\n";
        }
    }
    return out + "<use href=\"#grid\"/><use href=\"#traces\"/>\n" + names() + "</svg>\n";
}

} // namespace leadlight::explain
