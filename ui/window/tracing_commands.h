// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"
#include "ui/session/calipers.h"
#include "ui/session/measured_case.h"
#include "ui/session/paper_layout.h"

#include <QObject>

#include <functional>

namespace leadlight::ui {

class Actions;
class TracingView;

/// The commands of the tracing: layout, speed, gain, filter, size of the screen, calipers. It owns the
/// calipers, finds what their edges snap to, and keeps what was chosen in the settings.
class TracingCommands : public QObject {
    Q_OBJECT

public:
    /// All but `undo` must outlive it; `save` is called where a calibration is to be kept at once.
    TracingCommands(Actions& actions, TracingView& view, Settings& settings, QUndoStack& undo,
                    std::function<void()> save, QWidget* window);

    /// Puts the settings' layout, speed, gain and calibration on the paper.
    void apply();
    /// Another recording is on screen, or none.
    void follow();
    /// What was measured on it is known now (or null), and is what caliper edges snap to.
    void setMeasured(const std::shared_ptr<const MeasuredCase>& measured);

    [[nodiscard]] CaliperSet& calipers() { return m_calipers; }

    /// "25 mm/s   10 mm/mV   filter 0.5–40 Hz   3x4+1 …", for the status bar.
    [[nodiscard]] QString paperWords() const;

Q_SIGNALS:
    void changed();                     ///< something that paperWords() tells
    void said(const QString& sentence); ///< for the status bar, for a while

private:
    void on(const QString& action, std::function<void()> handler);
    void connectPaper();
    void connectFilter();
    void connectBeats();
    void connectCalipers();
    void setLayoutKind(int kind);
    void edit(const std::function<void(PaperSettings&)>& change);
    void setFilter(const DisplayFilter& filter);
    void toggleTool(CaliperKind kind);
    void calibrate();
    void useCalibration();
    void checkActions();

    Actions& m_actions;
    TracingView& m_view;
    Settings& m_settings;
    std::function<void()> m_save;
    QWidget* m_window;
    CaliperSet m_calipers;
    DisplayFilter m_lastFilter{0.5, 40.0, 0.0}; ///< what F switches on again
};

} // namespace leadlight::ui
