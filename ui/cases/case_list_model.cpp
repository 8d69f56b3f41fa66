// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_model.h"

#include "ui/common/number_format.h"
#include "ui/session/guard_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseListModel)
};

} // namespace

void CaseListModel::setCases(std::vector<store::CaseSummary> cases) {
    const auto sameIds = [&] {
        if (cases.size() != m_cases.size())
            return false;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (cases[i].id != m_cases[i].id)
                return false;
        }
        return true;
    }();
    if (sameIds) {
        m_cases = std::move(cases);
        if (!m_cases.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cases.size()) - 1));
        return;
    }
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int CaseListModel::rowOf(CaseId id) const {
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        if (m_cases[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::CaseSummary& summary = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return formatPatientName(summary.patient);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList lines{formatPatientName(summary.patient), text(summary.patient.id),
                          text(summary.fileName)};
        if (!isUnanalysed(summary))
            lines.append(caseStateText(summary.state));
        if (!summary.notAnalysed.empty())
            lines.append(tr("Not analysed: %1").arg(guardText(summary.notAnalysed)));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

bool isUnanalysed(const store::CaseSummary& summary) {
    return summary.state == store::CaseState::Analysed && !summary.notAnalysed.empty();
}

QString caseStateText(store::CaseState state) {
    switch (state) {
    case store::CaseState::New:
        return Words::tr("New");
    case store::CaseState::Analysed:
        return Words::tr("Analysed");
    case store::CaseState::Preliminary:
        return Words::tr("Read, preliminary");
    case store::CaseState::Confirmed:
        return Words::tr("Read and confirmed");
    case store::CaseState::Amended:
        return Words::tr("Amended");
    case store::CaseState::Binned:
        return Words::tr("In the bin");
    }
    return {};
}

} // namespace leadlight::ui
