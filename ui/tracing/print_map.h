// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace leadlight::ui {

/// The colours of a printed map between the words at their two ends: "−0.41 against MI" and "+0.41 for MI".
struct PrintedScale {
    QString from;
    QString to;
    std::vector<QColor> colors; ///< from one end to the other, as they lie on the paper; none, no bar
};

/// What a page with a map on its paper says of it.
struct PrintedMap {
    QString legend; ///< what it is, its verdict first
    PrintedScale scale;
};

/// How much taller the foot of a page is where it speaks of a map, mm.
inline constexpr double kMapFootMm = 2.0;

/// The words as they are set in a width: in smaller type and in more lines before anything of them is cut.
struct MapSentence {
    QStringList lines;
    double textMm = 0.0;
    double lineMm = 0.0;
};

/// The legend with what no map may be printed without: that it shows what the model weighed.
[[nodiscard]] MapSentence setMapSentence(const QString& legend, double widthMm);

/// Paints the colours with the words at their ends into one line, and the sentence into two. With a painter
/// whose unit is a device pixel, `pxPerMm` of them to a millimetre; boxes in millimetres of the page.
void paintMapScale(QPainter& painter, const QRectF& boxMm, const PrintedScale& scale, double pxPerMm);
void paintMapSentence(QPainter& painter, const QRectF& boxMm, const QString& legend, double pxPerMm);

} // namespace leadlight::ui
