// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_pages.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace leadlight::ui {

namespace {

constexpr double kWindowS = 10.0;
constexpr double kSlackS = 0.25; // 10.24 s are usual, and fit one page

/// x positions at which a paper may be parted: where columns of any row begin, else whole seconds.
std::vector<double> widthCuts(const PaperLayout& layout, double room) {
    std::set<double> borders;
    for (const PaperPanel& panel : layout.panels) {
        borders.insert(panel.area.left());
        borders.insert(panel.area.right());
    }
    std::vector<double> cuts{layout.gutterWidth};
    const double end = layout.size.width();
    while (end - cuts.back() > room + 1e-6) {
        const double limit = cuts.back() + room;
        auto border = borders.upper_bound(limit + 1e-6);
        double cut = border == borders.begin() ? cuts.back() : *std::prev(border);
        if (cut <= cuts.back() + 1e-6) {
            const double seconds = std::floor(room / layout.settings.speedMmPerS);
            cut = cuts.back() + (seconds >= 1.0 ? seconds * layout.settings.speedMmPerS : room);
        }
        cuts.push_back(cut);
    }
    cuts.push_back(end);
    return cuts;
}

/// y positions at which a paper may be parted: between rows.
std::vector<double> heightCuts(const PaperLayout& layout, double room) {
    std::set<double> tops;
    for (const PaperPanel& panel : layout.panels)
        tops.insert(panel.area.top());
    std::vector<double> cuts{0.0};
    double last = 0.0;
    for (const double top : tops) {
        if (top - cuts.back() > room + 1e-6 && last > cuts.back())
            cuts.push_back(last);
        last = top;
    }
    if (layout.size.height() - cuts.back() > room + 1e-6 && last > cuts.back())
        cuts.push_back(last);
    cuts.push_back(layout.size.height());
    return cuts;
}

} // namespace

int printedWindows(double durationS) {
    return std::max(1, static_cast<int>(std::ceil((durationS - kSlackS) / kWindowS)));
}

std::vector<PaperLayout> printPages(const Series& series, PaperSettings settings, QSizeF roomMm) {
    std::vector<PaperLayout> pages;
    const double duration = series.waveform.durationS();
    const int windows = printedWindows(duration);
    settings.maxHeightMm = roomMm.height();
    settings.freeHeightMm = roomMm.height();
    for (int window = 0; window < windows; ++window) {
        settings.startS = window * kWindowS;
        settings.windowS = window + 1 < windows ? kWindowS : duration - settings.startS;
        const PaperLayout layout = layoutPaper(series, settings);
        const auto x = widthCuts(layout, roomMm.width() - layout.gutterWidth);
        const auto y = heightCuts(layout, roomMm.height());
        for (std::size_t row = 1; row < y.size(); ++row) {
            for (std::size_t column = 1; column < x.size(); ++column) {
                const QRectF part(QPointF(x[column - 1], y[row - 1]), QPointF(x[column], y[row]));
                PaperLayout page = slicedLayout(layout, part);
                if (!page.panels.empty())
                    pages.push_back(std::move(page));
            }
        }
    }
    return pages;
}

} // namespace leadlight::ui
