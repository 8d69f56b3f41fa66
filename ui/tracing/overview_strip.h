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

/// The extents of a signal in so many columns of equal length, for a picture of all of it.
[[nodiscard]] std::vector<Extent> overviewOf(std::span<const float> values, int columns);

/// The same of samples that may be those of a whole day: read piece by piece. Stopped by `progress`, the
/// columns that were done until then; the others are empty.
[[nodiscard]] std::vector<Extent> overviewOf(const Samples& samples, int columns, const Progress& progress);

/// A whole recording in one narrow strip (lead II, or the first one), with a frame about what the paper
/// shows. A press or drag moves the frame, so do arrow, page, Home and End keys. It is summed up on a thread
/// of its own, since a day has forty million samples.
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
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(double startS);
    [[nodiscard]] double secondsAt(double x) const;

    std::shared_ptr<const Recording> m_recording;
    const Series* m_series = nullptr;
    double m_durationS = 0.0;
    double m_startS = 0.0;
    double m_shownS = 0.0;
    TracingColors m_colors = TracingColors::light();
    std::vector<Extent> m_columns; // empty until summed up
    double m_fraction = 1.0;
    std::filesystem::path m_cacheFolder;
    quint64 m_asked = 0;
    TaskQueue m_tasks{1};
};

} // namespace leadlight::ui
