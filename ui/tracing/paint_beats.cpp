// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paint_beats.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Beats)
};

constexpr double kBarMm = 0.9;    // thickness of a wave's bar
constexpr double kBarUpMm = 1.6;  // above the panel's lower edge
constexpr double kLineUpMm = 9.0; // how far an onset's line reaches to both sides of 0 mV
constexpr double kDotMm = 0.8;
constexpr double kLeastRrMm = 9.0; // narrower beats get no RR written between them
constexpr int kSpanAlpha = 46;
constexpr int kLineAlpha = 150;

bool isPeak(FiducialPoint point) {
    return point == FiducialPoint::PPeak || point == FiducialPoint::R || point == FiducialPoint::TPeak;
}

bool shows(const PaperPanel& panel, double timeS) {
    return timeS >= panel.startS && timeS <= panel.endS;
}

/// The numbers of the beats whose R lies in a panel or just beside it.
std::pair<std::size_t, std::size_t> beatsOn(const measure::Measured& measured, const PaperPanel& panel) {
    const auto& beats = measured.beats;
    const auto first = std::lower_bound(beats.begin(), beats.end(), panel.startS - 1.0,
                                        [](const measure::Beat& beat, double t) { return beat.rS < t; });
    const auto last = std::upper_bound(beats.begin(), beats.end(), panel.endS + 1.0,
                                       [](double t, const measure::Beat& beat) { return t < beat.rS; });
    return {static_cast<std::size_t>(first - beats.begin()), static_cast<std::size_t>(last - beats.begin())};
}

class Marker {
public:
    Marker(QPainter& painter, const PaperPicture& picture, const BeatMarks& marks)
        : m_painter(painter)
        , m_picture(picture)
        , m_marks(marks)
        , m_median(picture.series.kind == SeriesKind::Median) {
        m_small = picture.font;
        m_small.setPixelSize(std::max(1, static_cast<int>(std::lround(picture.font.pixelSize() * 0.85))));
    }

    void paint() {
        bool labelled = false;
        for (const PaperPanel& panel : m_picture.layout.panels) {
            if (m_marks.span)
                labelled = paintSpans(panel, !labelled) || labelled;
            if (!m_marks.all)
                continue;
            paintPoints(panel);
            if (!m_median && bearsKinds(m_picture.layout, panel))
                paintKinds(panel);
        }
    }

private:
    [[nodiscard]] QPointF device(double x, double y) const { return m_picture.map.toDevice(QPointF(x, y)); }

    [[nodiscard]] const measure::Measured& now() const { return *m_marks.measured->now; }

    [[nodiscard]] QColor accent(int alpha) const {
        QColor color = m_picture.colors.accent;
        color.setAlpha(alpha);
        return color;
    }

    /// Fills from `fromS` to `toS` as far as the panel shows it. True where it did.
    bool fill(const PaperPanel& panel, double fromS, double toS) {
        const QRectF box = m_picture.layout.boxOf(panel, fromS, toS);
        if (box.isEmpty())
            return false;
        const QRectF area = m_picture.map.toDevice(box);
        m_painter.fillRect(area, accent(kSpanAlpha));
        m_painter.setPen(QPen(m_picture.colors.accent, m_picture.lineWidth));
        if (shows(panel, fromS))
            m_painter.drawLine(area.topLeft(), area.bottomLeft());
        if (shows(panel, toS))
            m_painter.drawLine(area.topRight(), area.bottomRight());
        return true;
    }

    void label(const PaperPanel& panel, double fromS) {
        const QFontMetricsF metrics(m_small, m_painter.device());
        QPointF at = device(m_picture.layout.xOf(panel, std::max(fromS, panel.startS)), panel.area.bottom());
        at += QPointF(metrics.height() * 0.25, -metrics.descent() - m_picture.lineWidth);
        const QRectF ground(at.x() - 2.0, at.y() - metrics.ascent(),
                            metrics.horizontalAdvance(m_marks.spanText) + 4.0, metrics.height());
        m_painter.fillRect(ground, m_picture.colors.paper);
        m_painter.setFont(m_small);
        m_painter.setPen(m_picture.colors.accent);
        m_painter.drawText(at, m_marks.spanText);
    }

    bool paintSpans(const PaperPanel& panel, bool mayLabel) {
        const auto [from, to] = *m_marks.span;
        std::optional<double> labelAt;
        const auto one = [&](const std::optional<double>& a, const std::optional<double>& b) {
            if (a && b && *b > *a && fill(panel, *a, *b) && !labelAt)
                labelAt = *a;
        };
        if (m_median) {
            const measure::Fiducials& g = now().median.global;
            one(measure::pointOf(g, from), measure::pointOf(g, to));
        } else {
            const auto [first, last] = beatsOn(now(), panel);
            for (std::size_t i = first; i < last; ++i) {
                if (from == to) { // from beat to beat: every other one, so that they can be told apart
                    if (i % 2 == 0 && i + 1 < now().beats.size())
                        one(now().beats[i].rS, now().beats[i + 1].rS);
                    continue;
                }
                const measure::Fiducials& g = now().beats[i].global;
                one(measure::pointOf(g, from), measure::pointOf(g, to));
            }
        }
        if (labelAt && mayLabel && !m_marks.spanText.isEmpty()) {
            label(panel, *labelAt);
            return true;
        }
        return false;
    }

    void paintPoints(const PaperPanel& panel) {
        const double top = std::max(panel.area.top(), panel.baselineY - kLineUpMm);
        const double bottom = panel.area.bottom() - kBarUpMm;
        for (const PlacedPoint& point : pointsOn(*m_marks.measured, m_picture.series, panel)) {
            const double x = m_picture.layout.xOf(panel, point.timeS);
            const bool selected = m_marks.selected == point.place;
            const bool byHand = m_marks.measured->correctionOf(point.place) != nullptr;
            const double width = m_picture.lineWidth * (selected ? 2.0 : byHand ? 1.4 : 0.7);
            QPen pen(selected || byHand ? m_picture.colors.accent : accent(kLineAlpha), width,
                     isPeak(point.place.point) ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap);
            m_painter.setPen(pen);
            m_painter.drawLine(device(x, top), device(x, bottom));
            if (byHand || selected) {
                const double radius = kDotMm * m_picture.map.pxPerMmX;
                m_painter.setBrush(byHand ? m_picture.colors.accent : m_picture.colors.paper);
                m_painter.drawEllipse(device(x, top), radius, radius);
            }
        }
        paintBars(panel);
    }

    /// A bar for each wave at the panel's lower edge.
    void paintBars(const PaperPanel& panel) {
        const auto bar = [&](const std::optional<double>& a, const std::optional<double>& b, int alpha) {
            if (!a || !b || *b <= *a)
                return;
            const double from = std::max(*a, panel.startS);
            const double to = std::min(*b, panel.endS);
            if (from >= to)
                return;
            const double y = panel.area.bottom() - kBarUpMm;
            m_painter.fillRect(QRectF(device(m_picture.layout.xOf(panel, from), y),
                                      device(m_picture.layout.xOf(panel, to), y + kBarMm)),
                               accent(alpha));
        };
        const auto all = [&](const measure::Fiducials& g) {
            bar(g.pOn, g.pOff, 110);
            bar(g.qrsOn, g.qrsOff, 255);
            bar(g.tOn, g.tOff, 70);
        };
        if (m_median) {
            all(now().median.global);
            return;
        }
        const auto [first, last] = beatsOn(now(), panel);
        for (std::size_t i = first; i < last; ++i)
            all(now().beats[i].global);
    }

    void paintKinds(const PaperPanel& panel) {
        const QFontMetricsF metrics(m_small, m_painter.device());
        const auto& beats = now().beats;
        const auto [first, last] = beatsOn(now(), panel);
        const double y = device(0.0, panel.area.bottom()).y() + metrics.ascent() + m_picture.lineWidth;
        for (std::size_t i = first; i < last; ++i) {
            const double x = m_picture.layout.xOf(panel, beats[i].rS);
            if (shows(panel, beats[i].rS)) {
                const bool usual = beats[i].kind == measure::BeatKind::Normal;
                QFont font = m_small;
                font.setBold(!usual);
                m_painter.setFont(font);
                m_painter.setPen(usual ? m_picture.colors.secondaryText : m_picture.colors.caution);
                centred(beatLetter(beats[i].kind), device(x, 0.0).x(), y);
            }
            if (i + 1 >= beats.size())
                continue;
            const double rr = beats[i + 1].rS - beats[i].rS;
            const double middle = (beats[i + 1].rS + beats[i].rS) / 2.0;
            if (shows(panel, middle) && rr * m_picture.layout.settings.speedMmPerS >= kLeastRrMm) {
                m_painter.setFont(m_small);
                m_painter.setPen(m_picture.colors.secondaryText);
                centred(QString::number(std::lround(rr * 1000.0)),
                        device(m_picture.layout.xOf(panel, middle), 0.0).x(), y);
            }
        }
    }

    void centred(const QString& text, double x, double y) {
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const double width = metrics.horizontalAdvance(text);
        m_painter.drawText(QPointF(x - width / 2.0, y), text);
    }

    QPainter& m_painter;
    const PaperPicture& m_picture;
    const BeatMarks& m_marks;
    bool m_median;
    QFont m_small;
};

} // namespace

std::vector<PlacedPoint> pointsOn(const MeasuredCase& measured, const Series& series,
                                  const PaperPanel& panel) {
    std::vector<PlacedPoint> points;
    const auto add = [&](std::optional<std::size_t> beat, const measure::Fiducials& f) {
        for (const FiducialPoint point : kFiducialPoints) {
            const std::optional<double>& moment = measure::pointOf(f, point);
            if (moment && shows(panel, *moment))
                points.push_back({{beat, point}, *moment});
        }
    };
    if (series.kind == SeriesKind::Median) {
        if (&series == measured.median.get())
            add(std::nullopt, measured.now->median.global);
        return points;
    }
    const auto [first, last] = beatsOn(*measured.now, panel);
    for (std::size_t i = first; i < last; ++i)
        add(i, measured.now->beats[i].global);
    return points;
}

bool bearsKinds(const PaperLayout& layout, const PaperPanel& panel) {
    return std::ranges::none_of(layout.panels, [&panel](const PaperPanel& other) {
        return other.area.top() > panel.area.top() && other.startS < panel.endS && panel.startS < other.endS;
    });
}

QString pointText(FiducialPoint point) {
    switch (point) {
    case FiducialPoint::POn:
        return Words::tr("P onset");
    case FiducialPoint::PPeak:
        return Words::tr("P peak");
    case FiducialPoint::POff:
        return Words::tr("P end");
    case FiducialPoint::QrsOn:
        return Words::tr("QRS onset");
    case FiducialPoint::R:
        return Words::tr("R");
    case FiducialPoint::QrsOff:
        return Words::tr("QRS end");
    case FiducialPoint::TOn:
        return Words::tr("T onset");
    case FiducialPoint::TPeak:
        return Words::tr("T peak");
    case FiducialPoint::TOff:
        return Words::tr("T end");
    }
    return {};
}

QString beatLetter(measure::BeatKind kind) {
    switch (kind) {
    case measure::BeatKind::Normal:
        return QStringLiteral("N");
    case measure::BeatKind::Pvc:
        return QStringLiteral("V");
    case measure::BeatKind::Svpb:
        return QStringLiteral("S");
    case measure::BeatKind::Paced:
        return QStringLiteral("P");
    case measure::BeatKind::Artefact:
        return QStringLiteral("X");
    }
    return {};
}

void paintBeats(QPainter& painter, const PaperPicture& picture, const BeatMarks& marks) {
    if (!marks.any())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Marker(painter, picture, marks).paint();
    painter.restore();
}

} // namespace leadlight::ui
