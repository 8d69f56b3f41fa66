// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractListModel>

#include <vector>

namespace leadlight::ui {

/// The case list as a model over values. A new list keeps rows that are still there, so that the selection
/// stays.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCases(std::vector<store::CaseSummary> cases);

    [[nodiscard]] const store::CaseSummary& at(int row) const {
        return m_cases[static_cast<std::size_t>(row)];
    }

    /// The row of a case, or -1.
    [[nodiscard]] int rowOf(CaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<store::CaseSummary> m_cases;
};

/// The state of a case in words.
[[nodiscard]] QString caseStateText(store::CaseState state);
/// Whether the analysis was tried and could not be made: nobody has read the case, and the AI says nothing.
[[nodiscard]] bool isUnanalysed(const store::CaseSummary& summary);

} // namespace leadlight::ui
