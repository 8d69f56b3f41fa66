// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace leadlight::ui {

/// A font of so many millimetres on a device with `pxPerMm` pixels to a millimetre, without ligatures, which
/// would hide "filter" from whoever searches a PDF.
[[nodiscard]] QFont printFont(double heightMm, double pxPerMm, QFont::Weight weight = QFont::Normal);

/// Whether the text fits a width, with a little to spare for what fonts differ between devices.
[[nodiscard]] bool printFits(const QString& text, double heightMm, double widthMm,
                             QFont::Weight weight = QFont::Normal);

/// The text parted between words, and within one that is too long by itself, into lines that fit the width.
[[nodiscard]] QStringList printWrapped(const QString& text, double heightMm, double widthMm,
                                       QFont::Weight weight = QFont::Normal);

/// Writes lines of text on a page that is measured in millimetres.
class PrintPen {
public:
    PrintPen(QPainter& painter, double pxPerMm)
        : m_painter(painter)
        , m_pxPerMm(pxPerMm) {}

    void setFont(double heightMm, QFont::Weight weight, const QColor& color);

    /// One line in a box, shortened with an ellipsis where it is too long.
    void line(const QRectF& boxMm, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

    /// Lines below each other, `lineMm` apart.
    void lines(QRectF boxMm, const QStringList& text, double lineMm);

private:
    QPainter& m_painter;
    double m_pxPerMm;
};

} // namespace leadlight::ui
