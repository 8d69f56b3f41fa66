// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>
#include <vector>

class QChartView;
class QLabel;
class QTableView;
class QToolButton;

namespace leadlight::ui {

/// The beats of the case on screen as rows: time, kind, RR, rate.
class BeatListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMeasured(std::shared_ptr<const MeasuredCase> measured);
    /// Only beats that are not normal.
    void setOnlyUnusual(bool only);

    /// The number of the beat in a row.
    [[nodiscard]] std::size_t beatAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();

    std::shared_ptr<const MeasuredCase> m_measured;
    std::vector<std::size_t> m_rows;
    bool m_onlyUnusual = false;
};

/// A point of the tachogram: the RR interval that ends with a beat.
struct TachogramPoint {
    double timeS = 0.0;
    double rrMs = 0.0;
    bool unusual = false; ///< one of its two beats is not normal
};

/// The RR intervals between beats that are no artefacts, in order. More than `most` are thinned to the
/// extremes of each stretch of time.
[[nodiscard]] std::vector<TachogramPoint> tachogram(const std::vector<measure::Beat>& beats,
                                                    std::size_t most = 2000);

/// Beat list, RR tachogram and heart rate trend, under the tracing. Choosing a beat or clicking a point asks
/// for that moment.
class RhythmPanel : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit RhythmPanel(Session& session, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// Heart rate instead of RR.
    void showRate(bool rate);

    [[nodiscard]] BeatListModel& model() { return *m_model; }

    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void momentAsked(double timeS);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void draw();

    Session& m_session;
    BeatListModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QChartView* m_chart = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_rr = nullptr;
    QToolButton* m_rate = nullptr;
    const Palette* m_palette = &paletteOf(Theme::Light);
    bool m_stale = true;
};

} // namespace leadlight::ui
