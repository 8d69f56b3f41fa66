// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/measurement_row.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leadlight::ui {

class QualityStrip;

/// What the program measured on the case on screen, beside what its file states, with how they differ; what
/// follows by written rules; and the quality of the signal. Nothing here comes from the AI.
class MeasurementsPanel : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit MeasurementsPanel(Session& session, QWidget* parent = nullptr);

    void setTheme(Theme theme);

    /// What rules and the file say of the recording, and how good its signal is: a widget of its own, so that
    /// the numbers can stand apart from it. Whoever shows the panel places it.
    [[nodiscard]] QWidget* said() const { return m_said; }

    /// The key of the measurement that is marked on the tracing; empty: none.
    [[nodiscard]] QString chosen() const;

    /// The row of that key, or null.
    [[nodiscard]] MeasurementRow* row(const QString& key) const;

Q_SIGNALS:
    /// Another measurement is to be marked on the tracing, or none (an empty key). `text` names it with its
    /// value.
    void chosenChanged(const QString& key, const QString& text);

private:
    void buildRows();
    void buildSaid();
    void follow();
    void followRows(const OpenCase& shown, const MeasuredCase* measured);
    void followStatements(const MeasuredCase* measured);
    void followQuality(const MeasuredCase* measured);
    void followFile(const Recording& recording);
    void choose(MeasurementRow* row);
    void showMore(bool more);

    Session& m_session;
    Theme m_theme = Theme::Light;
    std::vector<MeasurementRow*> m_rows;
    QWidget* m_table = nullptr;
    QWidget* m_said = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_severity = nullptr;
    QLabel* m_rulesTitle = nullptr;
    QWidget* m_rules = nullptr;
    QVBoxLayout* m_rulesLayout = nullptr;
    QLabel* m_qualityTitle = nullptr;
    QLabel* m_quality = nullptr;
    QualityStrip* m_leads = nullptr;
    QLabel* m_statementsTitle = nullptr;
    QLabel* m_statements = nullptr;
    QLabel* m_notes = nullptr;
};

/// What the file states under a key of the program's own measurements; nothing where it does not. A QTc of
/// unstated formula stands under "qtc_ms".
[[nodiscard]] std::optional<double> statedValue(const Recording& recording, const QString& key);

} // namespace leadlight::ui
