// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/measurements_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Known {
    const char* key;
    const char* caption;
    const char* unit;
};

constexpr std::array<Known, 10> kKnown{{
    {"heart_rate_bpm", QT_TRANSLATE_NOOP("Measurements", "Heart rate"), "/min"},
    {"pr_ms", "PR", "ms"},
    {"qrs_ms", "QRS", "ms"},
    {"qt_ms", "QT", "ms"},
    {"qtc_ms", "QTc", "ms"},
    {"p_ms", "P", "ms"},
    {"rr_ms", "RR", "ms"},
    {"p_axis_deg", QT_TRANSLATE_NOOP("Measurements", "P axis"), "°"},
    {"qrs_axis_deg", QT_TRANSLATE_NOOP("Measurements", "QRS axis"), "°"},
    {"t_axis_deg", QT_TRANSLATE_NOOP("Measurements", "T axis"), "°"},
}};

constexpr int kColumns = 3;

} // namespace

std::vector<ShownMeasurement> shownMeasurements(const Recording& recording) {
    std::vector<ShownMeasurement> shown;
    for (const Known& known : kKnown) {
        const auto found = recording.measurements.find(known.key);
        if (found != recording.measurements.end())
            shown.push_back({QCoreApplication::translate("Measurements", known.caption),
                             formatNumber(found->second, 0), QString::fromUtf8(known.unit)});
    }
    return shown;
}

MeasurementsPanel::MeasurementsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    m_gridArea = new QWidget(this);
    m_grid = new QGridLayout(m_gridArea);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * kStep);
    m_grid->setVerticalSpacing(2 * kStep);
    m_source = makeSecondary({}, this);
    m_source->setFont(interfaceFont(0.88));
    m_statementsTitle = makeHeading(tr("Statements in the file"), this);
    m_statements = makeText({}, {}, this);
    m_notes = makeText({}, u"caution"_s, this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeading(tr("Measurements"), this));
    layout->addWidget(m_gridArea);
    layout->addWidget(m_source);
    layout->addWidget(m_notes);
    layout->addSpacing(kStep);
    layout->addWidget(m_statementsTitle);
    layout->addWidget(m_statements);
    connect(&m_session, &Session::currentChanged, this, &MeasurementsPanel::follow);
    follow();
}

void MeasurementsPanel::follow() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const OpenCase* shown = m_session.current();
    m_notes->hide();
    m_statements->hide();
    m_statementsTitle->hide();
    m_gridArea->hide();
    if (!shown) {
        m_source->setText(tr("The numbers that come with an ECG appear here."));
        return;
    }
    showMeasurements(*shown->recording);
    showStatements(*shown->recording);
    showNotes(*shown->recording);
}

void MeasurementsPanel::showMeasurements(const Recording& recording) {
    const std::vector<ShownMeasurement> shown = shownMeasurements(recording);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        auto* cell = new QWidget(m_gridArea);
        auto* caption = makeSecondary(shown[i].caption, cell);
        caption->setFont(interfaceFont(0.88));
        caption->setWordWrap(false);
        auto* value = makeText(shown[i].value, {}, cell);
        value->setFont(interfaceFont(1.25, TextWeight::Medium));
        value->setWordWrap(false);
        auto* unit = makeSecondary(shown[i].unit, cell);
        unit->setFont(interfaceFont(0.88));
        unit->setWordWrap(false);
        auto* layout = new QGridLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kStep / 2);
        layout->addWidget(caption, 0, 0, 1, 2);
        layout->addWidget(value, 1, 0, Qt::AlignBaseline);
        layout->addWidget(unit, 1, 1, Qt::AlignBaseline);
        layout->setColumnStretch(1, 1);
        m_grid->addWidget(cell, static_cast<int>(i) / kColumns, static_cast<int>(i) % kColumns);
    }
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_gridArea->setVisible(!shown.empty());
    if (shown.empty())
        m_source->setText(tr("The file holds no measurements."));
    else if (recording.device.empty())
        m_source->setText(tr("As imported from the file"));
    else
        m_source->setText(tr("As imported from the file: %1").arg(text(recording.device)));
}

void MeasurementsPanel::showStatements(const Recording& recording) {
    QStringList lines;
    for (const Statement& statement : recording.statements)
        lines.append(statement.text.empty() ? text(statement.codeSystem + " " + statement.code).trimmed()
                                            : text(statement.text));
    m_statements->setText(lines.join(u'\n'));
    m_statements->setVisible(!lines.isEmpty());
    m_statementsTitle->setVisible(!lines.isEmpty());
}

void MeasurementsPanel::showNotes(const Recording& recording) {
    QStringList lines;
    for (const Note& note : recording.notes)
        lines.append(text(note.text));
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

} // namespace leadlight::ui
