// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/table_dialog.h"

#include "core/io/reader.h"
#include "core/signal/lead.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/tracing/tracing_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr std::size_t kPreviewRows = 6;
constexpr int kMostColumns = 80;
constexpr int kColumnWidth = 92;
constexpr std::array<char, 5> kSeparators{',', ';', '\t', '|', ' '};
constexpr std::array<double, 4> kTimeUnits{1.0, 1e-3, 1e-6, 0.0}; ///< the last: nobody has said it
/// As the form writes them; the first means what each column says.
const std::array<QString, 6> kUnits{QString(), u"uV"_s, u"mV"_s, u"V"_s, u"nV"_s, u"unknown"_s};
constexpr int kLeftOut = 0; // places in a column's list
constexpr int kTime = 1;

template <class Values, class Value>
int placeOf(const Values& values, const Value& value) {
    const auto place = std::find(values.begin(), values.end(), value);
    return place == values.end() ? 0 : static_cast<int>(place - values.begin());
}

Bytes bytesOf(const std::string& text) {
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

/// The beginning of the table as the whole of it would be read.
Result<Recording> readAs(const std::string& name, const std::string& text, const io::TableForm& form) {
    return io::readRecording(
        Source{{{name, bytesOf(text)}, {name + ".json", bytesOf(io::tableFormJson(form))}}, {}});
}

/// The unit that all columns with one share; empty where they differ or none has one.
QString commonUnit(const io::TableForm& form) {
    std::string unit;
    for (const io::TableColumn& column : form.columns) {
        if (column.lead.empty() || column.unit.empty())
            continue;
        if (!unit.empty() && unit != column.unit)
            return {};
        unit = column.unit;
    }
    return QString::fromStdString(unit);
}

} // namespace

TableDialog::TableDialog(io::TableQuestion question, std::size_t files, const TracingColors& colors,
                         QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_form(m_question.form) {
    setWindowTitle(tr("How is this table to be read?"));
    build(files, colors);
    connectChoices();
    showRows();
    preview();
}

void TableDialog::build(std::size_t files, const TracingColors& colors) {
    QStringList missing;
    if (m_question.rateUnclear)
        missing.append(tr("how many samples a second it holds"));
    if (m_question.unitUnclear)
        missing.append(tr("in which unit its samples are"));
    if (m_question.leadsUnclear)
        missing.append(tr("which leads it holds"));
    const QString name = QString::fromStdString(m_question.name);
    QString words = missing.isEmpty()
                        ? tr("%1 says how it is to be read. What you change here holds for every table with "
                             "the same header.")
                              .arg(name)
                        : tr("%1 does not say %2. What you say here is remembered for every table with the "
                             "same header.")
                              .arg(name, missing.join(tr(", nor ")));
    if (files > 1)
        words += u' ' + tr("%n files are read with it now.", nullptr, static_cast<int>(files));

    m_rows = new QTableWidget(this);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setFocusPolicy(Qt::NoFocus); // the lists of leads in it take the focus
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_rows->setAccessibleName(tr("The first rows of the table"));
    m_rows->setMinimumHeight(150);
    m_tracing = new TracingView(this);
    m_tracing->setColors(colors);
    m_sentence = makeSecondary({}, this);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().height());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave it unread"));
    m_import = makePrimaryButton(tr("Read it so"), this);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 4 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(makeText(words, {}, this));
    layout->addWidget(makeChoices());
    layout->addWidget(m_rows, 2);
    layout->addWidget(m_tracing, 3);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {980, 720});
}

QWidget* TableDialog::makeChoices() {
    auto* choices = new QWidget(this);
    m_separator = new QComboBox(choices);
    m_separator->addItems({tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar"), tr("Spaces")});
    m_separator->setCurrentIndex(placeOf(kSeparators, m_form.separator));
    m_decimal = new QComboBox(choices);
    m_decimal->addItems({tr("Point (0.5)"), tr("Comma (0,5)")});
    m_decimal->setCurrentIndex(m_form.decimalComma ? 1 : 0);
    m_headerLines = new QSpinBox(choices);
    m_headerLines->setRange(0, 10'000);
    m_headerLines->setValue(static_cast<int>(m_form.headerLines));
    m_timeUnit = new QComboBox(choices);
    m_timeUnit->addItems({tr("seconds"), tr("milliseconds"), tr("microseconds"), tr("Not said")});
    m_timeUnit->setCurrentIndex(placeOf(kTimeUnits, m_form.timeUnitS));
    m_rate = new QDoubleSpinBox(choices);
    m_rate->setRange(0.0, 100'000.0);
    m_rate->setDecimals(3);
    m_rate->setSpecialValueText(m_form.timeColumn ? tr("From the times") : tr("Not said"));
    m_rate->setSuffix(tr(" Hz"));
    m_rate->setValue(m_form.rateHz.value_or(0.0));
    m_unit = new QComboBox(choices);
    m_unit->addItems({tr("As each column says"), u"µV"_s, u"mV"_s, u"V"_s, u"nV"_s, tr("Nobody knows")});
    m_unit->setCurrentIndex(placeOf(kUnits, commonUnit(m_form)));

    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * kStep);
    grid->setVerticalSpacing(kStep);
    int column = 0;
    const auto add = [&](const QString& words, QWidget* field) {
        auto* label = new QLabel(words, choices);
        label->setBuddy(field);
        setRole(label, u"secondary"_s);
        field->setAccessibleName(words);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column++);
    };
    add(tr("Samples a second"), m_rate);
    add(tr("Unit of the samples"), m_unit);
    add(tr("Times in"), m_timeUnit);
    add(tr("Between columns"), m_separator);
    add(tr("Decimals"), m_decimal);
    add(tr("Lines in front"), m_headerLines);
    return choices;
}

void TableDialog::connectChoices() {
    for (QComboBox* layout : {m_separator, m_decimal})
        connect(layout, &QComboBox::currentIndexChanged, this, &TableDialog::changeLayout);
    connect(m_headerLines, &QSpinBox::valueChanged, this, &TableDialog::changeLayout);
    connect(m_timeUnit, &QComboBox::currentIndexChanged, this, &TableDialog::preview);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TableDialog::preview);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &TableDialog::preview);
}

void TableDialog::changeLayout() {
    m_form.separator = kSeparators[static_cast<std::size_t>(m_separator->currentIndex())];
    m_form.decimalComma = m_decimal->currentIndex() == 1;
    m_form.headerLines = static_cast<std::size_t>(m_headerLines->value());
    m_form = io::withColumnsOf(std::move(m_form), m_question.text);
    showRows();
    preview();
}

void TableDialog::showRows() {
    const io::TablePreview shown = io::tablePreview(m_question.text, m_form, kPreviewRows);
    const int columns = std::min(kMostColumns, static_cast<int>(m_form.columns.size()));
    m_rows->clear();
    m_rows->setColumnCount(columns);
    m_rows->setRowCount(1 + static_cast<int>(shown.rows.size()));
    QStringList names;
    for (int i = 0; i < columns; ++i) {
        const auto place = static_cast<std::size_t>(i);
        names.append(place < shown.names.size() ? QString::fromStdString(shown.names[place])
                                                : tr("Column %1").arg(i + 1));
        auto* lead = new QComboBox(m_rows);
        lead->setEditable(true);
        lead->setInsertPolicy(QComboBox::NoInsert);
        lead->addItems({tr("Left out"), tr("Time")});
        for (const Lead known : kStandardLeads)
            lead->addItem(QString::fromStdString(std::string(leadName(known))));
        lead->setAccessibleName(tr("Lead of column %1").arg(i + 1));
        if (m_form.timeColumn == place)
            lead->setCurrentIndex(kTime);
        else if (m_form.columns[place].lead.empty())
            lead->setCurrentIndex(kLeftOut);
        else
            lead->setCurrentText(QString::fromStdString(m_form.columns[place].lead));
        connect(lead, &QComboBox::currentTextChanged, this, [this, i] { readColumn(i); });
        m_rows->setCellWidget(0, i, lead);
        for (int row = 0; row < static_cast<int>(shown.rows.size()); ++row) {
            const auto& cells = shown.rows[static_cast<std::size_t>(row)];
            auto* item =
                new QTableWidgetItem(place < cells.size() ? QString::fromStdString(cells[place]) : QString());
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_rows->setItem(row + 1, i, item);
        }
    }
    m_rows->setHorizontalHeaderLabels(names);
    m_rows->resizeRowsToContents();
}

void TableDialog::readColumn(int column) {
    const auto place = static_cast<std::size_t>(column);
    const auto* list = qobject_cast<QComboBox*>(m_rows->cellWidget(0, column));
    const QString words = list->currentText().trimmed();
    if (words == list->itemText(kTime)) {
        m_form.timeColumn = place;
        m_form.columns[place].lead.clear();
        // There is one column of times.
        for (int i = 0; i < m_rows->columnCount(); ++i) {
            auto* other = qobject_cast<QComboBox*>(m_rows->cellWidget(0, i));
            if (i != column && other->currentText() == other->itemText(kTime))
                other->setCurrentIndex(kLeftOut);
        }
    } else {
        if (m_form.timeColumn == place)
            m_form.timeColumn.reset();
        m_form.columns[place].lead =
            words == list->itemText(kLeftOut) ? std::string() : words.left(64).toStdString();
    }
    m_rate->setSpecialValueText(m_form.timeColumn ? tr("From the times") : tr("Not said"));
    preview();
}

io::TableForm TableDialog::form() const {
    io::TableForm form = m_form;
    form.timeUnitS = kTimeUnits[static_cast<std::size_t>(m_timeUnit->currentIndex())];
    form.rateSaid = m_rate->value() > 0.0;
    form.rateHz = form.rateSaid ? std::optional(m_rate->value()) : std::nullopt;
    if (m_unit->currentIndex() > 0) {
        for (io::TableColumn& column : form.columns)
            column.unit = kUnits[static_cast<std::size_t>(m_unit->currentIndex())].toStdString();
    }
    return form;
}

bool TableDialog::canAccept() const {
    return m_readable;
}

QString TableDialog::sentence() const {
    return m_sentence->text();
}

void TableDialog::preview() {
    m_readable = false;
    m_import->setEnabled(false);
    m_tasks.cancelAll();
    m_tasks.run([name = m_question.name, text = m_question.text,
                 chosen = form()](const Progress&) { return readAs(name, text, chosen); },
                [this, asked = ++m_asked](const Result<Recording>& read) {
                    if (asked == m_asked)
                        showPreview(read);
                });
}

void TableDialog::showPreview(const Result<Recording>& read) {
    m_readable = read.has_value();
    m_import->setEnabled(m_readable);
    m_tracing->setRecording(read ? std::make_shared<const Recording>(*read) : nullptr);
    if (read) {
        const Waveform& waveform = read->rhythm()->waveform;
        m_sentence->setText(tr("The first %1 s: %2 leads at %3 Hz, %4.")
                                .arg(formatNumber(waveform.durationS(), 1),
                                     QString::number(waveform.leads.size()), formatShort(waveform.rateHz, 3),
                                     waveform.unit == Unit::Millivolt ? tr("drawn to the millivolt")
                                                                      : tr("the scale is unknown")));
    } else {
        m_sentence->setText(text(read.error().text).section(u';', 0, 0) + u'.');
    }
    Q_EMIT previewed();
}

} // namespace leadlight::ui
