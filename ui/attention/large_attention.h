// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/map_table.h"
#include "ui/attention/matrix_view.h"
#include "ui/session/explore_state.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace leadlight::ui {

/// One attention head, large: what each token receives, from lead to lead, and from time to time within a
/// lead, with its entropy, share across leads and distance. Comma and full stop go through the layers.
class LargeAttention : public QDialog {
    Q_OBJECT

public:
    /// `state` must outlive the dialog.
    LargeAttention(ExploreState& state, Theme theme, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();

    ExploreState& m_state;
    QLabel* m_title = nullptr;
    QLabel* m_numbers = nullptr;
    MapTable* m_table = nullptr;
    QLabel* m_readOut = nullptr;
    MatrixView* m_leads = nullptr;
    QComboBox* m_lead = nullptr;
    MatrixView* m_times = nullptr;
};

} // namespace leadlight::ui
