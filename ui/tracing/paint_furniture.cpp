// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paint_furniture.h"

#include "ui/tracing/filter_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Paper)
};

constexpr double kLongestNameMm = 30.0; // of labels that files make up
constexpr double kBesidePulseMm = 3.0;  // above 0 mV
constexpr double kNameMm = 1.2;         // from the panel's left edge to the lead's name
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

/// The height nearest to `y` at which a name is seen whole, as far as its panel reaches.
double inSight(double y, const PaperPicture& picture, const QRectF& area, const QFontMetricsF& metrics) {
    const double top = std::min(picture.visible.top() + metrics.ascent(), area.bottom() - metrics.descent());
    const double bottom =
        std::max(picture.visible.bottom() - metrics.descent(), area.top() + metrics.ascent());
    return std::max(top, std::min(y, bottom));
}

/// Letters alone, without a rim of paper: that would rub out the top of a wave that reaches them.
void paintNames(QPainter& painter, const PaperPicture& picture) {
    for (const PaperPanel& panel : picture.layout.panels) {
        const LeadSignal& signal = picture.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)];
        const bool derived = signal.provenance == Provenance::Derived;
        QFont font = picture.font;
        font.setItalic(derived); // state is never told by colour alone
        const QFontMetricsF metrics(font, painter.device());
        const QString text = metrics.elidedText(panelText(signal, panel), Qt::ElideRight,
                                                kLongestNameMm * picture.map.pxPerMmX);
        const double width = metrics.horizontalAdvance(text);
        const QPointF at = namePlace(picture, panel, width, metrics);
        if (at.x() + width < picture.visible.left() || at.x() > picture.visible.right())
            continue;
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

/// Stands in the corner as long as a filter flattens what is seen (AHA/ACC/HRS 2007, part I).
void paintFilterBadge(QPainter& painter, const PaperPicture& picture) {
    const QString text = filterWarning(picture.layout.settings.filter);
    if (text.isEmpty())
        return;
    painter.setFont(picture.font);
    const QFontMetricsF metrics(picture.font, painter.device());
    const double pad = metrics.height() / 4.0;
    const QPointF corner = picture.map.toDevice(
        QPointF(picture.layout.size.width(), picture.layout.size.height())); // of the paper
    const double width = metrics.horizontalAdvance(text) + 4.0 * pad;
    const double height = metrics.height() + pad;
    const double right = std::min(corner.x(), picture.visible.right()) - pad;
    // Under the rows, where no name and hardly a wave is: below the paper where the screen has room there.
    const bool roomBelow = picture.visible.bottom() >= corner.y() + height + pad;
    const double bottom =
        roomBelow ? corner.y() + height : std::min(corner.y(), picture.visible.bottom()) - pad / 2.0;
    const QRectF box(right - width, bottom - height, width, height);
    painter.setPen(QPen(picture.colors.caution, picture.lineWidth));
    painter.setBrush(picture.colors.paper);
    painter.drawRect(box);
    painter.setPen(picture.colors.caution);
    painter.drawText(QPointF(box.left() + 2.0 * pad, box.top() + pad / 2.0 + metrics.ascent()), text);
}

} // namespace

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
        return {x, inSight(middle + metrics.capHeight() / 2.0, picture, area, metrics)};
    }
    return {x, inSight(area.top() + metrics.ascent(), picture, area, metrics)};
}

QString leadText(const LeadSignal& signal) {
    if (!signal.label.empty())
        return QString::fromStdString(signal.label);
    const std::string_view name = leadName(signal.lead);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString panelText(const LeadSignal& signal, const PaperPanel& panel) {
    return panel.mmPerMv < 0.0 ? QChar(0x2212) + leadText(signal) : leadText(signal);
}

void paintFurniture(QPainter& painter, const PaperPicture& picture, const std::vector<QPointF>& cuts) {
    paintSeparators(painter, picture);
    paintCuts(painter, picture, cuts);
    paintNames(painter, picture);
    paintUnknownUnit(painter, picture);
    paintFilterBadge(painter, picture);
}

} // namespace leadlight::ui
