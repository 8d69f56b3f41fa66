// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/paint_marks.h"

#include "ui/labelling/tag_rows.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace leadlight::ui {

namespace {

// Device-independent pixels.
constexpr double kLinePx = 1.25;
constexpr double kSelectedPx = 2.0;
constexpr double kHandlePx = 7.0;
constexpr double kTagPadPx = 4.0;
constexpr double kTagGapPx = 2.0;
constexpr double kTagMostPx = 120.0;
constexpr double kTagFont = 0.85; // of the view's
constexpr double kNameMm = 1.4;   // beside a lead's name, which is bold

constexpr int kMostRows = 3;
constexpr double kTagShare = 0.5;   // of a panel's height that tags may take
constexpr double kOtherShare = 0.6; // of the colour over the paper, for others' marks

double bandShare(Theme theme) {
    return theme == Theme::Light ? 0.14 : 0.18;
}

/// A mark on one panel, in pixels.
struct OnPanel {
    const SeenMark* seen;
    QRectF area;
    bool start; // whether the edge is there
    bool end;
    bool top; // the place for what a mark on all leads has once in a column
    bool tagged;
};

using Panels = std::vector<const PaperPanel*>;

/// Whether none of the panels above shows that part of a mark on all leads.
bool isTopmost(const PaperHand::Sight& sight, const Panels& panels, const PaperPanel& panel,
               const Annotation& mark) {
    if (!mark.lead.empty())
        return true;
    const double fromS = std::max(mark.startS, panel.startS);
    return std::ranges::none_of(panels, [&](const PaperPanel* other) {
        return other->area.top() < panel.area.top() && fromS >= other->startS && fromS < other->endS &&
               isOnLead(sight, *other, mark);
    });
}

/// Whether a mark comes over without a break from the panel to the left, where its tag is.
bool comesFromLeft(const PaperHand::Sight& sight, const Panels& panels, const PaperPanel& panel,
                   const Annotation& mark) {
    constexpr double kNear = 0.01; // mm or s
    return mark.startS < panel.startS && std::ranges::any_of(panels, [&](const PaperPanel* other) {
               return std::abs(other->area.right() - panel.area.left()) < kNear &&
                      std::abs(other->area.top() - panel.area.top()) < kNear &&
                      std::abs(other->endS - panel.startS) < kNear && isOnLead(sight, *other, mark);
           });
}

class MarkPainter {
public:
    MarkPainter(QPainter& painter, const QTransform& toPixel, Theme theme)
        : m_painter(painter)
        , m_toPixel(toPixel)
        , m_palette(paletteOf(theme))
        , m_ratio(painter.device()->devicePixelRatioF())
        , m_view(painter.viewport())
        , m_names(painter.font(), painter.device()) {
        QFont font = painter.font();
        if (font.pixelSize() > 0)
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * kTagFont)));
        else
            font.setPointSizeF(font.pointSizeF() * kTagFont);
        painter.setFont(font);
    }

    [[nodiscard]] QRectF inSight(const PaperPanel& panel) const {
        return m_toPixel.mapRect(panel.area) & m_view;
    }

    void paintPanel(const PaperHand::Sight& sight, const Panels& panels, const PaperPanel& panel,
                    std::span<const SeenMark> marks) {
        m_name = nameBox(sight, panel);
        std::vector<OnPanel> there;
        for (const SeenMark& seen : marks) {
            const auto shape = markShape(sight, panel, seen.mark);
            if (!shape)
                continue;
            const QRectF area = m_toPixel.mapRect(shape->area);
            if (area.right() < m_view.left() || area.left() > m_view.right())
                continue;
            const bool top = isTopmost(sight, panels, panel, seen.mark);
            there.push_back({&seen, area, shape->start, shape->end, top,
                             top && !comesFromLeft(sight, panels, panel, seen.mark)});
        }
        for (const OnPanel& mark : there)
            paintBody(mark);
        paintTags(inSight(panel), there);
    }

private:
    /// A length in whole device pixels, one at least.
    [[nodiscard]] double whole(double pixels) const {
        return std::max(1.0, std::round(pixels * m_ratio)) / m_ratio;
    }

    [[nodiscard]] double onPixel(double place) const { return std::floor(place * m_ratio) / m_ratio; }

    [[nodiscard]] QRectF onPixels(const QRectF& area) const {
        return {QPointF(onPixel(area.left()), onPixel(area.top())),
                QPointF(onPixel(area.right()), onPixel(area.bottom()))};
    }

    void paintBody(const OnPanel& mark) {
        if (mark.seen->kind == SeenMark::Kind::Other)
            paintOther(mark);
        else
            paintOwn(mark);
    }

    void paintOwn(const OnPanel& mark) {
        const bool selected = mark.seen->kind == SeenMark::Kind::Selected;
        const bool point = mark.seen->mark.startS == mark.seen->mark.endS;
        QColor band = mark.seen->color;
        band.setAlphaF(static_cast<float>(bandShare(m_palette.theme)));
        m_painter.fillRect(onPixels(mark.area), band);
        const QColor color = selected ? m_palette.accent : mark.seen->color;
        const double width = whole(selected ? kSelectedPx : kLinePx);
        if (mark.start)
            upright(mark.area.left(), mark.area, width, color);
        if (mark.end && !point)
            upright(mark.area.right(), mark.area, width, color);
        if (!selected || !mark.top)
            return;
        if (!point)
            frame(mark, width, color);
        if (mark.start)
            handle(QPointF(mark.area.left(), mark.area.center().y()));
        if (mark.end && !point)
            handle(QPointF(mark.area.right(), mark.area.center().y()));
    }

    /// Above and below a stretch; one on all leads goes on below.
    void frame(const OnPanel& mark, double width, const QColor& color) {
        const QRectF& area = mark.area;
        m_painter.fillRect(QRectF(area.left(), onPixel(area.top()), area.width(), width), color);
        if (!mark.seen->mark.lead.empty())
            m_painter.fillRect(QRectF(area.left(), onPixel(area.bottom()) - width, area.width(), width),
                               color);
    }

    void paintOther(const OnPanel& mark) {
        QPen pen(dimmed(mark.seen->color), whole(kLinePx), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        m_painter.setPen(pen);
        const double half = pen.widthF() / 2.0;
        const double foot = onPixel(mark.area.bottom()) - half;
        const auto line = [&](double place) {
            const double x = onPixel(place) + half;
            m_painter.drawLine(QPointF(x, foot), QPointF(x, topOf(mark.area, place)));
        };
        if (mark.start)
            line(mark.area.left());
        if (mark.seen->mark.startS == mark.seen->mark.endS)
            return;
        if (mark.end)
            line(mark.area.right());
        if (mark.top)
            m_painter.drawLine(QPointF(mark.area.left(), foot), QPointF(mark.area.right(), foot));
    }

    void upright(double place, const QRectF& area, double width, const QColor& color) {
        const double left = onPixel(place - width / 2.0 + 0.5 / m_ratio);
        const double top = topOf(area, place);
        m_painter.fillRect(QRectF(left, top, width, area.bottom() - top), color);
    }

    void handle(QPointF at) {
        const double size = whole(kHandlePx);
        const double edge = whole(kLinePx);
        const QRectF box(onPixel(at.x() - size / 2.0 + 0.5 / m_ratio), onPixel(at.y() - size / 2.0), size,
                         size);
        m_painter.fillRect(box, m_palette.accent);
        m_painter.fillRect(box.adjusted(edge, edge, -edge, -edge), m_palette.paper);
    }

    void paintTags(const QRectF& room, std::vector<OnPanel>& marks) {
        const double height = tagHeight();
        const int rows = std::clamp(static_cast<int>(kTagShare * room.height() / height), 1, kMostRows);
        TagRows top(rows, kTagGapPx);
        TagRows bottom(rows, kTagGapPx);
        if (!m_name.isEmpty())
            (void)top.place(m_name.left(), m_name.right());
        std::ranges::stable_sort(marks, {}, [](const OnPanel& mark) { return mark.seen->kind; });
        for (const OnPanel& mark : marks) {
            if (!mark.tagged)
                continue;
            const bool other = mark.seen->kind == SeenMark::Kind::Other;
            const QFontMetricsF metrics(m_painter.font(), m_painter.device());
            const QString text = metrics.elidedText(mark.seen->tag, Qt::ElideRight, kTagMostPx);
            const double width = std::ceil(metrics.horizontalAdvance(text) + 2.0 * kTagPadPx);
            const double most = std::max(room.left(), room.right() - width);
            const double left = onPixel(std::clamp(mark.area.left(), room.left(), most));
            const auto row = (other ? bottom : top).place(left, left + width);
            if (!row)
                continue;
            const double away = *row * (height + 1.0);
            const double y = other ? room.bottom() - height - away - 1.0 : room.top() + away + 1.0;
            paintTag(QRectF(left, onPixel(y), width, height), text, *mark.seen);
        }
    }

    /// Where the lead's name stands on the panel: neither tag nor line may be mistaken for a part of it.
    [[nodiscard]] QRectF nameBox(const PaperHand::Sight& sight, const PaperPanel& panel) const {
        const QRectF room = inSight(panel);
        if (sight.layout.nameWidth > 0.0 && room.left() > m_view.left())
            return {}; // beside it
        const auto lead = static_cast<std::size_t>(panel.leadIndex);
        const QString name = QString::fromStdString(sight.series.waveform.leads[lead].label);
        const double width = m_names.horizontalAdvance(u'-' + name) + 2.0 * kNameMm * m_toPixel.m11();
        return {room.topLeft(), QSizeF(width, m_names.height())};
    }

    /// Where an upright line begins.
    [[nodiscard]] double topOf(const QRectF& area, double place) const {
        return place >= m_name.left() && place <= m_name.right() ? std::max(area.top(), m_name.bottom())
                                                                 : area.top();
    }

    [[nodiscard]] double tagHeight() const {
        return std::ceil(QFontMetricsF(m_painter.font(), m_painter.device()).height());
    }

    void paintTag(const QRectF& box, const QString& text, const SeenMark& seen) {
        const bool selected = seen.kind == SeenMark::Kind::Selected;
        const bool other = seen.kind == SeenMark::Kind::Other;
        const double edge = whole(kLinePx);
        m_painter.setBrush(selected ? m_palette.accent : m_palette.paper);
        m_painter.setPen(QPen(selected ? m_palette.accent
                              : other  ? dimmed(seen.color)
                                       : seen.color,
                              edge, other ? Qt::DashLine : Qt::SolidLine));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawRoundedRect(box.adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0), 3.0, 3.0);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(selected ? m_palette.onAccent : other ? m_palette.secondaryText : m_palette.text);
        m_painter.drawText(box, Qt::AlignCenter, text);
    }

    [[nodiscard]] QColor dimmed(const QColor& color) const {
        return blended(m_palette.paper, color, kOtherShare);
    }

    QPainter& m_painter;
    QTransform m_toPixel;
    const Palette& m_palette;
    double m_ratio;
    QRectF m_view;
    QFontMetricsF m_names; // of leads
    QRectF m_name;         // of the panel that is being painted
};

} // namespace

void paintMarks(QPainter& painter, const PaperHand::Sight& sight, std::span<const SeenMark> marks,
                Theme theme) {
    painter.save();
    // Lines and text are as thick and high at any zoom: pixels from here on.
    const QTransform toPixel = painter.worldTransform();
    painter.setWorldTransform({});
    // All is upright and on whole pixels but the corners of tags; and large bands are filled much faster.
    painter.setRenderHint(QPainter::Antialiasing, false);
    MarkPainter pen(painter, toPixel, theme);
    Panels panels;
    for (const PaperPanel& panel : sight.layout.panels) {
        if (!pen.inSight(panel).isEmpty())
            panels.push_back(&panel);
    }
    for (const PaperPanel* panel : panels)
        pen.paintPanel(sight, panels, *panel, marks);
    painter.restore();
}

} // namespace leadlight::ui
