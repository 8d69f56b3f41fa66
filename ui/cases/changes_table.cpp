// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/changes_table.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/session/rule_words.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Caption {
    const char* key;
    const char* text;
    int decimals;
};

constexpr std::array kCaptions{
    Caption{"heart_rate_bpm", QT_TRANSLATE_NOOP("Measurements", "Heart rate"), 0},
    Caption{"p_ms", "P", 0},
    Caption{"pr_ms", "PR", 0},
    Caption{"qrs_ms", "QRS", 0},
    Caption{"qt_ms", "QT", 0},
    Caption{"qtc_ms.fridericia", "QTc Fridericia", 0},
    Caption{"axis_deg.p", QT_TRANSLATE_NOOP("Measurements", "P axis"), 0},
    Caption{"axis_deg.qrs", QT_TRANSLATE_NOOP("Measurements", "QRS axis"), 0},
    Caption{"axis_deg.t", QT_TRANSLATE_NOOP("Measurements", "T axis"), 0},
    Caption{"lvh_mv.sokolow_lyon", "Sokolow-Lyon", 2},
    Caption{"lvh_mv.cornell", "Cornell", 2},
};

enum Column { What, Before, Now, Apart, Columns };

QString number(const std::optional<double>& value, int decimals) {
    return value ? formatNumber(*value, decimals) : u"–"_s;
}

/// The difference of the two numbers as they are shown, so that it is what a reader reckons; of angles the
/// short way round, as `change` has it.
std::optional<double> shownDifference(const measure::Change& change, int decimals) {
    if (!change.difference || !change.before || !change.now)
        return change.difference;
    const double step = std::pow(10.0, decimals);
    const auto shown = [step](double value) { return std::round(value * step) / step; };
    const double apart = shown(*change.now) - shown(*change.before);
    const double turns = change.unit == "deg" ? std::round((apart - *change.difference) / 360.0) : 0.0;
    return shown(apart - 360.0 * turns);
}

/// A number's name and decimals.
std::pair<QString, int> captionOf(const std::string& key) {
    constexpr std::string_view kSt = "st_j_mv.";
    if (key.starts_with(kSt))
        return {ChangesTable::tr("ST at J, %1").arg(text(key.substr(kSt.size()))), 2};
    for (const Caption& known : kCaptions) {
        if (key == known.key)
            return {QCoreApplication::translate("Measurements", known.text), known.decimals};
    }
    return {text(key), 0};
}

} // namespace

ChangesTable::ChangesTable(QWidget* parent)
    : QTableWidget(0, Columns, parent) {
    setHorizontalHeaderLabels({QString(), tr("earlier"), tr("later"), tr("change")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {Before, Now, Apart})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Changes since the earlier tracing"));
}

void ChangesTable::setChanges(const measure::Changes& changes) {
    m_changes = changes;
    fill();
}

void ChangesTable::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    setStyleSheet(
        u"QHeaderView::section { background: %1; color: %2; border: none; padding: 2px 4px; }"_s.arg(
            m_palette->panel.name(), m_palette->secondaryText.name()));
    fill();
}

void ChangesTable::fill() {
    setRowCount(0);
    m_beyond = 0;
    for (const measure::Change& change : m_changes.numbers)
        addNumber(change);
    for (const measure::StatementChange& change : m_changes.statements)
        addStatement(change);
    resizeRowsToContents();
    updateGeometry();
}

QString ChangesTable::note() const {
    QString words = m_beyond == 0
                        ? tr("No number is beyond the usual variation.")
                        : tr("%n number(s) beyond the usual variation, in bold; hold the pointer over "
                             "one for the rule.",
                             nullptr, m_beyond);
    QStringList unjudged;
    for (const measure::Change& change : m_changes.numbers) {
        if (change.source.empty())
            unjudged << captionOf(change.key).first;
    }
    if (!unjudged.isEmpty())
        words += u' ' + tr("Not judged, since no usual variation is known: %1.").arg(unjudged.join(u", "_s));
    return words;
}

void ChangesTable::addNumber(const measure::Change& change) {
    const auto [caption, decimals] = captionOf(change.key);
    const QString unit = change.unit == "deg" ? u"°"_s : text(change.unit);
    const std::optional<double> difference = shownDifference(change, decimals);
    QString apart = u"–"_s;
    if (difference)
        apart = (*difference > 0.0 ? u"+"_s : QString()) +
                formatNumber(*difference, *difference == 0.0 ? 0 : decimals);
    // The mark tells it without colour.
    if (change.beyond)
        apart = (change.difference.value_or(0.0) >= 0.0 ? u"▲ "_s : u"▼ "_s) + apart;
    const QString tip =
        change.source.empty()
            ? tr("No usual variation is known for this number; it is not judged.")
            : (change.beyond ? tr("Beyond the usual variation: %1 (%2)") : tr("Would count: %1 (%2)"))
                  .arg(criterionText(change.rule), text(change.source));
    const int row = rowCount();
    insertRow(row);
    const QString texts[] = {u"%1 (%2)"_s.arg(caption, unit), number(change.before, decimals),
                             number(change.now, decimals), apart};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(tip);
        item->setTextAlignment(column == What ? Qt::AlignLeft | Qt::AlignVCenter
                                              : Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(change.beyond    ? m_palette->caution
                            : column == What ? m_palette->secondaryText
                                             : m_palette->text);
        if (change.beyond)
            item->setFont(interfaceFont(1.0, TextWeight::SemiBold));
        setItem(row, column, item);
    }
    m_beyond += change.beyond ? 1 : 0;
}

void ChangesTable::addStatement(const measure::StatementChange& change) {
    const int row = rowCount();
    insertRow(row);
    const QString sentence = ruleText(change.statement.text);
    auto* item = new QTableWidgetItem((change.appeared ? tr("New: %1") : tr("No longer: %1")).arg(sentence));
    item->setToolTip(
        u"%1\n%2"_s.arg(criterionText(change.statement.criterion), text(change.statement.source)));
    item->setForeground(m_palette->text);
    setItem(row, 0, item);
    setSpan(row, 0, 1, Columns);
}

QSize ChangesTable::sizeHint() const {
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {kRightPanelWidth - 6 * kStep, height};
}

} // namespace leadlight::ui
