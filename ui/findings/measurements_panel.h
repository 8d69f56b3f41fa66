// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace leadlight::ui {

/// A number of the file as it is shown.
struct ShownMeasurement {
    QString caption; ///< "PR"
    QString value;   ///< "164"
    QString unit;    ///< "ms"
};

/// The numbers and sentences that came with the file, with who said them; and what was odd about the file.
/// Nothing here was computed by this program.
class MeasurementsPanel : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit MeasurementsPanel(Session& session, QWidget* parent = nullptr);

private:
    void follow();
    void showMeasurements(const Recording& recording);
    void showStatements(const Recording& recording);
    void showNotes(const Recording& recording);

    Session& m_session;
    QGridLayout* m_grid = nullptr;
    QWidget* m_gridArea = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_statementsTitle = nullptr;
    QLabel* m_statements = nullptr;
    QLabel* m_notes = nullptr;
};

/// A recording's own measurements in the order of the screen.
[[nodiscard]] std::vector<ShownMeasurement> shownMeasurements(const Recording& recording);

} // namespace leadlight::ui
