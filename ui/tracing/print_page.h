// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/calipers.h"
#include "ui/session/paper_layout.h"
#include "ui/session/paper_overlay.h"
#include "ui/tracing/print_map.h"
#include "ui/tracing/print_text.h"
#include "ui/tracing/print_words.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace leadlight::ui {

/// Whether the device keeps lines as lines, or is made of pixels.
enum class PrintDevice { Vector, Pixels };

/// All that one printed page shows.
struct PrintPage {
    QSizeF sizeMm;
    const Series& series;
    const PaperLayout& layout;
    PrintedWords words;
    QStringList findings;
    const PaperOverlay* overlay = nullptr;
    PrintedMap map; ///< of the overlay
    std::vector<Caliper> calipers;
    QString program;
    int number = 1;
    int count = 1;
    int fullPage = 1;                         ///< the page that has all sentences in full, where there is one
    std::vector<std::vector<WordsLine>> full; ///< up to two columns: this is such a page, without a tracing
};

/// The room that a page of that size leaves for the paper, with or without a map on it.
[[nodiscard]] QSizeF roomForPaper(QSizeF pageMm, bool withMap);

/// Where the paper's top left corner lies on the page, mm.
[[nodiscard]] QPointF paperOrigin(const PrintPage& page);

/// Whether the words over the tracing are all there and in full; else a page of words must follow.
[[nodiscard]] bool headerIsWhole(const PrintPage& page);

/// The columns of a page of words, mm: how wide and high each of the two is.
[[nodiscard]] QSizeF wordsColumnSize(QSizeF pageMm);

/// Paints a page with a painter whose unit is a device pixel, `pxPerMm` of them to a millimetre.
void paintPage(QPainter& painter, const PrintPage& page, double pxPerMm, PrintDevice device);

} // namespace leadlight::ui
