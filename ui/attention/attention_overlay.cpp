// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_overlay.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kAnalysedS = kPatchCount * kPatchSeconds;
constexpr double kHatchStepMm = 2.5;
constexpr double kTextMm = 2.3; // height of the hatching's words
constexpr double kTextUnits =
    100.0; // pixel size that the font is asked for, so that its metrics are fine-grained

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttentionOverlay)
};

QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Lines at 45 degrees through a box, clipped to it by arithmetic so that vector devices need no clip path.
/// They lie on one lattice of the whole paper: panels beside each other continue the pattern.
void drawHatch(QPainter& painter, const QRectF& box) {
    const double first = std::ceil((box.left() + box.top()) / kHatchStepMm) * kHatchStepMm;
    for (double sum = first; sum < box.right() + box.bottom(); sum += kHatchStepMm) {
        // The line x + y = sum between the edges of the box.
        const double fromX = std::max(box.left(), sum - box.bottom());
        const double toX = std::min(box.right(), sum - box.top());
        if (fromX < toX)
            painter.drawLine(QPointF(fromX, sum - fromX), QPointF(toX, sum - toX));
    }
}

/// A frame that lies inside its box; nothing for an empty box.
void drawFrame(QPainter& painter, const QRectF& box, const QColor& colour, double widthMm) {
    if (box.isEmpty())
        return;
    QPen pen(colour, widthMm);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double half = widthMm / 2.0;
    painter.drawRect(box.adjusted(half, half, -half, -half));
}

} // namespace

AttentionOverlay::AttentionOverlay(ExploreMap map, Theme theme, double opacity)
    : m_map(std::move(map))
    , m_scale(m_map.isSigned() ? ScaleKind::Signed : ScaleKind::Amount, theme)
    , m_opacity(opacity) {}

void AttentionOverlay::paint(QPainter& painter, const PaperLayout& layout) const {
    painter.save();
    for (const PaperPanel& panel : layout.panels) {
        if (const std::optional<int> lead = modelIndex(panel.lead))
            paintBoxes(painter, layout, panel, *lead);
        else
            paintHatching(painter, layout, panel);
    }
    for (const PaperPanel& panel : layout.panels) {
        const std::optional<int> lead = modelIndex(panel.lead);
        if (m_map.picked && lead)
            paintMarks(painter, layout, panel, *lead);
    }
    painter.restore();
}

void AttentionOverlay::paintBoxes(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel,
                                  int lead) const {
    // Without antialiasing neighbouring boxes meet on a pixel edge: no seam, no pixel painted twice.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int time = 0; time < kPatchCount; ++time) {
        const int token = lead * kPatchCount + time;
        if (!m_map.shown.test(static_cast<std::size_t>(token)))
            continue;
        const QRectF box = layout.boxOf(panel, m_map.fromS(token), m_map.toS(token));
        const QColor colour = m_scale.wash(m_map.fraction(token), m_opacity);
        if (!box.isEmpty() && colour.alpha() > 0)
            painter.fillRect(box, colour);
    }
}

void AttentionOverlay::paintMarks(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel,
                                  int lead) const {
    const int token = *m_map.picked;
    const bool own = token / kPatchCount == lead;
    const QColor accent = paletteOf(m_scale.theme()).accent;
    const QRectF column = layout.boxOf(panel, m_map.fromS(token), m_map.toS(token));
    if (m_map.kind == ExploreMapKind::Cross) {
        const QRectF row = layout.boxOf(panel, m_map.startS, m_map.startS + kAnalysedS);
        drawFrame(painter, own ? row : column, withAlpha(accent, 0.6), 0.15);
    }
    if (own)
        drawFrame(painter, column, accent, 0.5);
}

void AttentionOverlay::paintHatching(QPainter& painter, const PaperLayout& layout,
                                     const PaperPanel& panel) const {
    const QRectF box = layout.boxOf(panel, m_map.startS, m_map.startS + kAnalysedS);
    if (box.isEmpty())
        return;
    const Palette& palette = paletteOf(m_scale.theme());
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(withAlpha(palette.secondaryText, 0.28), 0.18));
    drawHatch(painter, box);

    const QString words = isStandard(panel.lead) ? Text::tr("derived, not seen by the model")
                                                 : Text::tr("not seen by the model");
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(kTextUnits));
    const QFontMetricsF metrics(font);
    const double scale = kTextMm / kTextUnits;
    const double width = metrics.horizontalAdvance(words) * scale;
    const double height = metrics.height() * scale;
    if (width + 4.0 > box.width() || height + 2.0 > box.height())
        return;
    // Bottom right: lead names and the most of the trace are elsewhere.
    const QRectF ground(box.right() - width - 2.5, box.bottom() - height - 1.0, width + 1.5, height);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillRect(ground, withAlpha(palette.paper, 0.85));
    painter.save();
    painter.translate(ground.left() + 0.75, ground.top() + metrics.ascent() * scale);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(palette.secondaryText);
    painter.drawText(QPointF(0.0, 0.0), words);
    painter.restore();
}

std::optional<int> AttentionOverlay::tokenAt(const PaperLayout& layout, QPointF mm) const {
    const PaperPanel* panel = layout.panelAt(mm);
    if (panel == nullptr)
        return std::nullopt;
    const std::optional<int> lead = modelIndex(panel->lead);
    const double time = std::floor((layout.timeAt(*panel, mm) - m_map.startS) / kPatchSeconds);
    if (!lead || !(time >= 0.0) || !(time < kPatchCount))
        return std::nullopt;
    return *lead * kPatchCount + static_cast<int>(time);
}

} // namespace leadlight::ui
