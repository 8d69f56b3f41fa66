// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paint_furniture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Paper)
};

constexpr double kLongestNameMm = 30.0; // of labels that files make up
constexpr double kBesidePulseMm = 3.0;  // above 0 mV
constexpr double kNameMm = 1.2;         // from the panel's left edge to the lead's name
constexpr double kRimOfHeight = 0.35;   // both sides together, of a capital's height
constexpr double kTickFromMm = 2.5;     // separators stand above and below 0 mV, clear of the trace
constexpr double kTickToMm = 6.0;

void paintSeparators(QPainter& painter, const PaperPicture& picture) {
    QList<QLineF> ticks;
    for (const PaperPanel& panel : picture.layout.panels) {
        if (panel.area.left() <= picture.layout.gutterWidth + 0.01)
            continue;
        for (const double side : {-1.0, 1.0}) {
            const double from = panel.baselineY + side * kTickFromMm;
            const double to = panel.baselineY + side * kTickToMm;
            const QPointF inner = picture.map.toDevice(
                QPointF(panel.area.left(), std::clamp(from, panel.area.top(), panel.area.bottom())));
            const QPointF outer = picture.map.toDevice(
                QPointF(panel.area.left(), std::clamp(to, panel.area.top(), panel.area.bottom())));
            ticks.append({inner, outer});
        }
    }
    painter.setPen(QPen(picture.colors.trace, picture.lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(ticks);
}

/// Where the baseline of a name `width` wide begins: beside the pulse, or on the panel where rows have
/// several. It follows the visible part of its panel, until the panel's end pushes it out.
QPointF namePlace(const PaperPicture& picture, const PaperPanel& panel, double width,
                  const QFontMetricsF& metrics) {
    const double pad = kNameMm * picture.map.pxPerMmX;
    const QRectF area = picture.map.toDevice(panel.area);
    const double home =
        picture.layout.nameWidth > 0.0 ? picture.map.origin.x() + pad / 2.0 : area.left() + pad;
    const double latest = area.right() - width - pad;
    const double x = std::max(home, std::min(picture.visible.left() + pad, latest));
    if (picture.layout.nameWidth > 0.0 && x == home) {
        const double middle = picture.map.toDevice(QPointF(0.0, panel.baselineY - kBesidePulseMm)).y();
        return {x, middle + metrics.capHeight() / 2.0};
    }
    return {x, area.top() + metrics.ascent()};
}

void paintNames(QPainter& painter, const PaperPicture& picture) {
    for (const PaperPanel& panel : picture.layout.panels) {
        const LeadSignal& signal = picture.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)];
        const bool derived = signal.provenance == Provenance::Derived;
        QFont font = picture.font;
        font.setItalic(derived); // state is never told by colour alone
        const QFontMetricsF metrics(font, painter.device());
        const QString text =
            metrics.elidedText(leadText(signal), Qt::ElideRight, kLongestNameMm * picture.map.pxPerMmX);
        const double width = metrics.horizontalAdvance(text);
        const QPointF at = namePlace(picture, panel, width, metrics);
        if (at.x() + width < picture.visible.left() || at.x() > picture.visible.right())
            continue;
        // A deep wave of the row above may cross the name: a rim of paper keeps it legible, and hides no more
        // of the wave than the letters do. As a path, so that printed text is there to be found once.
        QPainterPath letters;
        letters.addText(at, font, text);
        painter.strokePath(letters, QPen(picture.colors.paper, kRimOfHeight * metrics.capHeight(),
                                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setFont(font);
        painter.setPen(derived ? picture.colors.derivedTrace : picture.colors.text);
        painter.drawText(at, text);
    }
}

void paintCuts(QPainter& painter, const PaperPicture& picture, const std::vector<QPointF>& cuts) {
    if (cuts.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.colors.caution);
    const double thick = 3.0 * picture.lineWidth;
    const double middle = picture.map.toDevice(QPointF(0.0, picture.layout.size.height() / 2.0)).y();
    for (const QPointF& cut : cuts)
        painter.drawRect(QRectF(cut.x() - picture.lineWidth, cut.y() - (cut.y() > middle ? thick : 0.0),
                                2.0 * picture.lineWidth, thick));
}

void paintUnknownUnit(QPainter& painter, const PaperPicture& picture) {
    if (picture.layout.millivolts || picture.layout.panels.empty())
        return;
    const QString text = Words::tr("Amplitude unit unknown: no millivolt scale");
    painter.setFont(picture.font);
    const QFontMetricsF metrics(picture.font, painter.device());
    const double bottom = std::min(picture.map.toDevice(QPointF(0.0, picture.layout.size.height())).y(),
                                   picture.visible.bottom());
    const double left = std::max(picture.map.toDevice(QPointF(kNameMm, 0.0)).x(),
                                 picture.visible.left() + metrics.averageCharWidth());
    painter.setPen(picture.colors.caution);
    painter.drawText(QPointF(left, bottom - metrics.descent()), text);
}

} // namespace

QString leadText(const LeadSignal& signal) {
    if (!signal.label.empty())
        return QString::fromStdString(signal.label);
    const std::string_view name = leadName(signal.lead);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void paintFurniture(QPainter& painter, const PaperPicture& picture, const std::vector<QPointF>& cuts) {
    paintSeparators(painter, picture);
    paintCuts(painter, picture, cuts);
    paintNames(painter, picture);
    paintUnknownUnit(painter, picture);
}

} // namespace leadlight::ui
