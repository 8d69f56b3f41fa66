// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_pages.h"

#include "ui/session/paper_plan.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

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

/// The paper's rows, whatever stands in them, as they lie between its margins.
int rowsOf(const PaperLayout& layout) {
    if (layout.panels.empty())
        return 1;
    const double between = layout.size.height() - 2.0 * kPlanMarginMm;
    return static_cast<int>(std::lround(between / layout.panels.front().area.height()));
}

/// How many rows a page takes: all, or a like share of them where they are too many for one.
int rowsOnPage(int rows, double room) {
    const int most = std::max(1, static_cast<int>((room - 2.0 * kPlanMarginMm) / kClosestRowsMm));
    const int pages = (rows + most - 1) / most;
    return (rows + pages - 1) / pages;
}

/// The height of a paper whose rows fill pages of so many.
double heightFor(int rows, int onPage, double room) {
    return std::floor((room - 2.0 * kPlanMarginMm) / onPage) * rows + 2.0 * kPlanMarginMm;
}

/// From where to where each page goes down the paper, with the margin over its first row.
std::vector<std::pair<double, double>> heightParts(const PaperLayout& layout, int onPage) {
    const int rows = rowsOf(layout);
    const double rowMm = (layout.size.height() - 2.0 * kPlanMarginMm) / rows;
    std::vector<std::pair<double, double>> parts;
    for (int first = 0; first < rows; first += onPage) {
        const int last = std::min(rows, first + onPage);
        parts.emplace_back(first * rowMm, last * rowMm + kPlanMarginMm);
    }
    return parts;
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
        PaperLayout layout = layoutPaper(series, settings);
        const int rows = rowsOf(layout);
        const int onPage = rowsOnPage(rows, roomMm.height());
        if (onPage < rows) { // each page is filled
            PaperSettings higher = settings;
            higher.maxHeightMm = higher.freeHeightMm = heightFor(rows, onPage, roomMm.height());
            layout = layoutPaper(series, higher);
        }
        const auto x = widthCuts(layout, roomMm.width() - layout.gutterWidth);
        for (const auto& [top, bottom] : heightParts(layout, onPage)) {
            for (std::size_t column = 1; column < x.size(); ++column) {
                const QRectF part(QPointF(x[column - 1], top), QPointF(x[column], bottom));
                PaperLayout page = slicedLayout(layout, part);
                if (page.panels.empty())
                    continue;
                page.size.rheight() += kPlanMarginMm; // under the last row, for waves there
                pages.push_back(std::move(page));
            }
        }
    }
    return pages;
}

} // namespace leadlight::ui
