// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/explore_state.h"
#include "ui/session/task_queue.h"
#include "ui/session/wave_sums.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace leadlight::ui {

/// A map summed by wave and lead, as a table of numbers on colours.
class WaveTable : public QWidget {
    Q_OBJECT

public:
    explicit WaveTable(QWidget* parent = nullptr);

    void setSums(std::optional<WaveSums> sums, const std::optional<ExploreMap>& map);
    void setTheme(Theme theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<WaveSums> m_sums;
    ExploreMapKind m_kind = ExploreMapKind::Received;
    bool m_grey = false;
    Theme m_theme = Theme::Light;
};

/// The table by wave with its words. The waves are measured on a thread of their own when they are first
/// looked at.
class WaveView : public QWidget {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit WaveView(ExploreState& state, QWidget* parent = nullptr);

    void setRecording(std::shared_ptr<const Recording> recording);
    void setTheme(Theme theme);

    /// The waves that are used; nothing until measured.
    [[nodiscard]] const std::optional<WaveSpans>& waves() const { return m_waves; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void measure();
    void follow();

    ExploreState& m_state;
    std::shared_ptr<const Recording> m_recording;
    std::optional<WaveSpans> m_waves;
    std::optional<TaskId> m_task;
    QLabel* m_words = nullptr;
    WaveTable* m_table = nullptr;
    TaskQueue m_measuring{1};
};

} // namespace leadlight::ui
