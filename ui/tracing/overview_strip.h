// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "core/signal/min_max_pyramid.h"
#include "ui/session/task_queue.h"
#include "ui/tracing/overview_cache.h"
#include "ui/tracing/tracing_colors.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

namespace leadlight::ui {

/// A whole recording in one narrow strip (lead II, or the first one), with a frame about what the paper
/// shows. A press or drag moves the frame, so do the left and right arrow, page, Home and End keys. The
/// wheel, and the up and down arrows, zoom into a part of it, which then goes where the frame goes; a double
/// click shows all of it again. It is summed up on a thread of its own, since a day has forty million
/// samples.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    /// Where overviews of long recordings are kept from one start to the next; nowhere without it.
    void setCacheFolder(const std::filesystem::path& folder);

    /// How far the summing up is: 1 when it is done.
    [[nodiscard]] double summedUp() const { return m_fraction; }

    /// `series` must be of that recording; null empties the strip.
    void setSeries(std::shared_ptr<const Recording> recording, const Series* series);

    /// The part of the recording that the strip shows: all of it unless zoomed.
    struct Range {
        double firstS = 0.0;
        double lastS = 0.0;
    };

    [[nodiscard]] Range range() const { return m_range; }

    /// What the paper shows.
    void setWindow(double startS, double shownS);
    void setColors(const TracingColors& colors);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The paper should begin there.
    void startAsked(double startS);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Overview {
        MinMaxPyramid pyramid;
        Extent usual; ///< what most of the signal stays in
    };

    [[nodiscard]] static Overview overviewOf(const LeadSignal& lead, double rateHz,
                                             const std::filesystem::path& folder, const Progress& progress);

    void ask(double startS);
    void zoom(double factor, double aboutS);
    void showFrom(double firstS, double lengthS);
    void followWindow();
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] QRectF signalArea() const;
    [[nodiscard]] double secondsAt(double x) const;
    [[nodiscard]] double xOf(double seconds) const;
    void paintSignal(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;

    std::shared_ptr<const Recording> m_recording;
    const Series* m_series = nullptr;
    double m_durationS = 0.0;
    double m_startS = 0.0;
    double m_shownS = 0.0;
    TracingColors m_colors = TracingColors::light();
    Range m_range;
    Overview m_overview; // empty until summed up
    double m_fraction = 1.0;
    std::filesystem::path m_cacheFolder;
    quint64 m_asked = 0;
    TaskQueue m_tasks{1};
};

} // namespace leadlight::ui
