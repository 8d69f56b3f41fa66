// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_overlay.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kAnalysedS = kPatchCount * kPatchSeconds;
constexpr int kSamples = 2500; // of a lead of the model's input
constexpr double kSampleRateHz = kSamples / kAnalysedS;
constexpr double kBandMm = 5.0;
constexpr double kUnderlayMm = 1.6;
constexpr double kFinestMm = 0.04; // columns on devices without pixels
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
void drawFrame(QPainter& painter, const QRectF& box, const QColor& colour, double widthMm,
               Qt::PenStyle style = Qt::SolidLine) {
    if (box.isEmpty())
        return;
    QPen pen(colour, widthMm, style);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double half = widthMm / 2.0;
    painter.drawRect(box.adjusted(half, half, -half, -half));
}

/// Words at the bottom right of a box, where lead names and the most of the trace are not; none where they do
/// not fit.
void drawWords(QPainter& painter, const QRectF& box, const QString& words, const Palette& palette) {
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(kTextUnits));
    const QFontMetricsF metrics(font);
    const double scale = kTextMm / kTextUnits;
    const double width = metrics.horizontalAdvance(words) * scale;
    const double height = metrics.height() * scale;
    if (width + 4.0 > box.width() || height + 2.0 > box.height())
        return;
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

} // namespace

AttentionOverlay::AttentionOverlay(ExploreMap map, OverlayLook look)
    : m_map(std::move(map))
    , m_look(std::move(look))
    , m_scale(m_map.isSigned() ? ScaleKind::Signed : ScaleKind::Amount, m_look.theme, m_map.grey) {
    // A patch's value is the sum of its samples: theirs needs a scale of its own.
    if (m_look.style == OverlayStyle::Trace)
        m_sampleEnd = sampleScaleEnd(m_map);
}

AttentionOverlay::AttentionOverlay(ExploreMap map, Theme theme, double opacity)
    : AttentionOverlay(std::move(map), OverlayLook{theme, opacity, OverlayStyle::Ground, nullptr}) {}

void AttentionOverlay::paint(QPainter& painter, const PaperLayout& layout) const {
    if (layout.settings.layout == LayoutKind::Median) {
        painter.save();
        drawWords(painter, QRectF(QPointF(), layout.size),
                  Text::tr("no map on median beats: the model reads ten seconds"), paletteOf(m_look.theme));
        painter.restore();
        return;
    }
    painter.save();
    const bool boxes = m_look.style == OverlayStyle::Ground || !m_look.traces;
    for (const PaperPanel& panel : layout.panels) {
        if (const std::optional<int> lead = modelIndex(panel.lead)) {
            if (boxes)
                paintBoxes(painter, layout, panel, *lead);
            else
                paintAlongTrace(painter, layout, panel, *lead);
            paintLeftOut(painter, layout, panel, *lead);
        } else {
            paintHatching(painter, layout, panel);
        }
    }
    for (const PaperPanel& panel : layout.panels) {
        if (const std::optional<int> lead = modelIndex(panel.lead))
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
        if (!m_map.shown.test(static_cast<std::size_t>(token)) ||
            !m_map.onPaper(m_map.values[static_cast<std::size_t>(token)]))
            continue;
        const QRectF box = layout.boxOf(panel, m_map.fromS(token), m_map.toS(token));
        const QColor colour = m_scale.wash(m_map.fraction(token), m_look.opacity);
        if (!box.isEmpty() && colour.alpha() > 0)
            painter.fillRect(box, colour);
    }
}

QColor AttentionOverlay::colourAt(int lead, double timeS) const {
    const int time = static_cast<int>(std::floor((timeS - m_map.startS) / kPatchSeconds));
    if (time < 0 || time >= kPatchCount)
        return {};
    const int token = lead * kPatchCount + time;
    if (!m_map.shown.test(static_cast<std::size_t>(token)))
        return {};
    const auto colourOf = [this](double value, double part) {
        return m_map.onPaper(value) ? m_scale.wash(part, m_look.opacity) : QColor();
    };
    if (m_sampleEnd <= 0.0)
        return colourOf(m_map.values[static_cast<std::size_t>(token)], m_map.fraction(token));
    const int sample = std::clamp(static_cast<int>((timeS - m_map.startS) * kSampleRateHz), 0, kSamples - 1);
    const auto index = static_cast<std::size_t>(lead * kSamples + sample);
    const auto value = static_cast<double>((*m_map.samples)[index]);
    return colourOf(value, value / m_sampleEnd);
}

void AttentionOverlay::paintAlongTrace(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel,
                                       int lead) const {
    const DrawnTraces::Trace trace = m_look.traces->of(layout, panel);
    const QRectF box = layout.boxOf(panel, m_map.startS, m_map.startS + kAnalysedS);
    if (trace.values.empty() || box.isEmpty())
        return;
    // Columns as wide as a pixel meet without seam or overlap. Each reaches as far up and down as the trace
    // does within the band's half width beside it: the trace grown by a square.
    const double half = m_look.style == OverlayStyle::Band ? kBandMm / 2.0 : kUnderlayMm / 2.0;
    const double pixelsPerMm =
        std::max(1.0, painter.worldTransform().m11() * painter.device()->devicePixelRatioF());
    const double step = std::max(1.0 / pixelsPerMm, kFinestMm);
    const double secondsPerMm = 1.0 / layout.settings.speedMmPerS;
    const auto last = static_cast<double>(trace.values.size()) - 1.0;
    const auto sampleAt = [&](double timeS) {
        return static_cast<std::size_t>(std::clamp(std::round(timeS * trace.rateHz), 0.0, last));
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto columns = static_cast<int>(std::ceil(box.width() / step));
    for (int column = 0; column < columns; ++column) {
        const double left = box.left() + column * step;
        const double right = std::min(left + step, box.right());
        const double time = layout.timeAt(panel, {(left + right) / 2.0, 0.0});
        const QColor colour = colourAt(lead, time);
        if (!colour.isValid() || colour.alpha() == 0)
            continue;
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        const std::size_t to = sampleAt(time + half * secondsPerMm);
        for (std::size_t i = sampleAt(time - half * secondsPerMm); i <= to; ++i) {
            const auto value = static_cast<double>(trace.values[i]);
            low = std::isfinite(value) ? std::min(low, value) : low;
            high = std::isfinite(value) ? std::max(high, value) : high;
        }
        if (low > high)
            continue; // a gap
        const double one = layout.yOf(panel, low);
        const double other = layout.yOf(panel, high);
        painter.fillRect(
            QRectF(QPointF(left, std::min(one, other) - half), QPointF(right, std::max(one, other) + half)),
            colour);
    }
}

void AttentionOverlay::paintLeftOut(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel,
                                    int lead) const {
    const Palette& palette = paletteOf(m_look.theme);
    QRectF block; // of patches beside each other
    for (int time = 0; time <= kPatchCount; ++time) {
        const int token = lead * kPatchCount + time;
        if (time < kPatchCount && m_map.leftOut.test(static_cast<std::size_t>(token))) {
            const QRectF box = layout.boxOf(panel, m_map.fromS(token), m_map.toS(token));
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(box, withAlpha(palette.secondaryText, 0.45));
            if (!box.isEmpty())
                block = block.united(box);
        } else if (!block.isEmpty()) {
            drawWords(painter, block, Text::tr("left out", "by the reader, in a what-if"), palette);
            block = {};
        }
    }
}

void AttentionOverlay::paintMarks(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel,
                                  int lead) const {
    const Palette& palette = paletteOf(m_look.theme);
    const auto boxOf = [&](int token) { return layout.boxOf(panel, m_map.fromS(token), m_map.toS(token)); };
    if (m_map.pointed && *m_map.pointed / kPatchCount == lead)
        drawFrame(painter, boxOf(*m_map.pointed), palette.text, 0.25);
    if (m_map.pinned && *m_map.pinned / kPatchCount == lead)
        drawFrame(painter, boxOf(*m_map.pinned), palette.aiEdge, 0.6, Qt::DashLine);
    if (!m_map.picked)
        return;
    const int token = *m_map.picked;
    const bool own = token / kPatchCount == lead;
    const QRectF column = boxOf(token);
    if (m_map.kind == ExploreMapKind::Cross) {
        const QRectF row = layout.boxOf(panel, m_map.startS, m_map.startS + kAnalysedS);
        drawFrame(painter, own ? row : column, withAlpha(palette.accent, 0.6), 0.15);
    }
    if (own && m_map.pinned != m_map.picked)
        drawFrame(painter, column, palette.accent, 0.5);
}

void AttentionOverlay::paintHatching(QPainter& painter, const PaperLayout& layout,
                                     const PaperPanel& panel) const {
    const QRectF box = layout.boxOf(panel, m_map.startS, m_map.startS + kAnalysedS);
    if (box.isEmpty())
        return;
    const Palette& palette = paletteOf(m_look.theme);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(withAlpha(palette.secondaryText, 0.28), 0.18));
    drawHatch(painter, box);

    const QString words = isStandard(panel.lead) ? Text::tr("derived, not seen by the model")
                                                 : Text::tr("not seen by the model");
    drawWords(painter, box, words, palette);
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
