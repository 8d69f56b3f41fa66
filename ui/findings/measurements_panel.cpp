// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/measurements_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/findings/quality_strip.h"
#include "ui/session/analysis_band.h"
#include "ui/session/joined_text.h"
#include "ui/session/rule_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Known {
    const char* key;
    const char* stated; ///< the file's key; null where files do not state it
    int decimals;
    bool more; ///< under "More"
};

constexpr std::array kKnown{
    Known{"heart_rate_bpm", "heart_rate_bpm", 0, false},
    Known{"pr_ms", "pr_ms", 0, false},
    Known{"qrs_ms", "qrs_ms", 0, false},
    Known{"qt_ms", "qt_ms", 0, false},
    Known{"qtc_ms.fridericia", "qtc_ms.fridericia", 0, false},
    Known{"qtc_ms.bazett", "qtc_ms.bazett", 0, false},
    Known{"qtc_ms", "qtc_ms", 0, false}, // the file's, of unstated formula
    Known{"axis_deg.p", "p_axis_deg", 0, false},
    Known{"axis_deg.qrs", "qrs_axis_deg", 0, false},
    Known{"axis_deg.t", "t_axis_deg", 0, false},
    Known{"p_ms", "p_ms", 0, true},
    Known{"rr_ms", "rr_ms", 0, true},
    Known{"rr_sd_ms", nullptr, 0, true},
    Known{"jt_ms", nullptr, 0, true},
    Known{"qtc_ms.framingham", "qtc_ms.framingham", 0, true},
    Known{"qtc_ms.hodges", "qtc_ms.hodges", 0, true},
    Known{"axis_deg.st", "st_axis_deg", 0, true},
    Known{"lvh_mv.sokolow_lyon", nullptr, 2, true},
    Known{"lvh_mv.cornell", nullptr, 2, true},
};

constexpr double kSmall = 0.88;

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// The column titles stand where the rows' columns do.
class TableHeader final : public QWidget {
public:
    TableHeader(const QString& own, const QString& file, const QString& apart, QWidget* parent)
        : QWidget(parent) {
        for (const QString& title : {own, file, apart}) {
            auto* label = makeSecondary(title, this);
            label->setFont(interfaceFont(kSmall));
            label->setWordWrap(false);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_labels.append(label);
        }
        setFixedHeight(QFontMetrics(interfaceFont(kSmall)).height() + kStep / 2);
    }

protected:
    void resizeEvent(QResizeEvent* /*event*/) override {
        const double ends[] = {MeasurementRow::kOwnEnd, MeasurementRow::kFileEnd, 1.0};
        double begin = 0.0;
        for (int i = 0; i < 3; ++i) {
            m_labels[i]->setGeometry(static_cast<int>(begin * width()), 0,
                                     static_cast<int>((ends[i] - begin) * width()) - kStep, height());
            begin = ends[i];
        }
    }

private:
    QList<QLabel*> m_labels;
};

} // namespace

std::optional<double> statedValue(const Recording& recording, const QString& key) {
    for (const Known& known : kKnown) {
        if (key != QLatin1StringView(known.key) || known.stated == nullptr)
            continue;
        const auto found = recording.measurements.find(known.stated);
        return found == recording.measurements.end() ? std::nullopt : std::optional(found->second);
    }
    return std::nullopt;
}

MeasurementsPanel::MeasurementsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    buildRows();
    m_source = makeSecondary({}, this);
    m_source->setFont(interfaceFont(kSmall));
    m_rulesTitle = makeHeading(tr("Statements by rule"), this);
    m_severity = makeText({}, {}, this);
    m_severity->setFont(interfaceFont(1.0, TextWeight::Medium));
    m_rules = new QWidget(this);
    m_rulesLayout = new QVBoxLayout(m_rules);
    m_rulesLayout->setContentsMargins(0, 0, 0, 0);
    m_rulesLayout->setSpacing(kStep);
    m_qualityTitle = makeHeading(tr("Signal quality"), this);
    m_quality = makeText({}, {}, this);
    m_leads = new QualityStrip(this);
    m_statementsTitle = makeHeading(tr("Statements in the file"), this);
    m_statements = makeText({}, {}, this);
    m_notes = makeText({}, u"caution"_s, this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeading(tr("Measurements"), this));
    layout->addWidget(m_table);
    layout->addWidget(m_source);
    layout->addWidget(m_notes);
    buildSaid();
    const auto inTurn = [this] { m_session.turns().add(this, [this] { follow(); }); };
    connect(&m_session, &Session::currentChanged, this, inTurn);
    connect(&m_session.measurements(), &CaseMeasurements::changed, this, inTurn);
    connect(&m_session.measurements(), &CaseMeasurements::progressed, this, inTurn);
    follow();
}

void MeasurementsPanel::buildSaid() {
    m_said = new QWidget(this);
    auto* layout = new QVBoxLayout(m_said);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_rulesTitle);
    layout->addWidget(m_severity);
    layout->addWidget(m_rules);
    layout->addSpacing(kStep);
    layout->addWidget(m_statementsTitle);
    layout->addWidget(m_statements);
    layout->addSpacing(kStep);
    layout->addWidget(m_qualityTitle);
    layout->addWidget(m_quality);
    layout->addWidget(m_leads);
}

void MeasurementsPanel::buildRows() {
    m_table = new QWidget(this);
    auto* layout = new QVBoxLayout(m_table);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TableHeader(tr("measured"), tr("in the file"), tr("differs"), m_table));
    for (const Known& known : kKnown) {
        auto* row = new MeasurementRow(m_table);
        row->setObjectName(QLatin1StringView(known.key));
        connect(row, &QAbstractButton::toggled, this, [this, row] { choose(row); });
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    m_more = new QPushButton(tr("More measurements"), m_table);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &MeasurementsPanel::showMore);
    layout->addSpacing(kStep);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    showMore(false);
}

MeasurementRow* MeasurementsPanel::row(const QString& key) const {
    for (MeasurementRow* row : m_rows) {
        if (row->objectName() == key)
            return row;
    }
    return nullptr;
}

QString MeasurementsPanel::chosen() const {
    for (const MeasurementRow* row : m_rows) {
        if (row->isChecked())
            return row->objectName();
    }
    return {};
}

void MeasurementsPanel::setTheme(Theme theme) {
    m_theme = theme;
    for (MeasurementRow* row : m_rows)
        row->setTheme(theme);
    m_leads->setTheme(theme);
}

void MeasurementsPanel::choose(MeasurementRow* row) {
    if (row->isChecked()) {
        for (MeasurementRow* other : m_rows) {
            if (other != row && other->isChecked()) {
                const QSignalBlocker quiet(other);
                other->setChecked(false);
            }
        }
    }
    const RowContent& content = row->content();
    QString text = content.caption;
    if (content.number.value)
        text += u" "_s + formatNumber(*content.number.value, content.decimals) + u" "_s + content.unit;
    Q_EMIT chosenChanged(chosen(), text);
}

void MeasurementsPanel::showMore(bool more) {
    for (std::size_t i = 0; i < kKnown.size(); ++i) {
        const bool empty = m_rows[i]->property("nothing").toBool();
        m_rows[i]->setVisible(!empty && (more || !kKnown[i].more));
    }
    m_more->setText(more ? tr("Fewer measurements") : tr("More measurements"));
}

void MeasurementsPanel::follow() {
    const OpenCase* shown = m_session.current();
    for (QWidget* part : {m_table, static_cast<QWidget*>(m_rulesTitle), static_cast<QWidget*>(m_severity),
                          m_rules, static_cast<QWidget*>(m_qualityTitle), static_cast<QWidget*>(m_quality),
                          static_cast<QWidget*>(m_leads), static_cast<QWidget*>(m_statementsTitle),
                          static_cast<QWidget*>(m_statements), static_cast<QWidget*>(m_notes)})
        part->setVisible(shown != nullptr);
    if (!shown) {
        m_source->setText(tr("What is measured on an ECG appears here, beside what its file states."));
        return;
    }
    const std::shared_ptr<const MeasuredCase> measured = m_session.measurements().current();
    followRows(*shown, measured.get());
    followStatements(measured.get());
    followQuality(measured.get());
    followFile(*shown->recording);
}

void MeasurementsPanel::followRows(const OpenCase& shown, const MeasuredCase* measured) {
    for (std::size_t i = 0; i < kKnown.size(); ++i) {
        RowContent content;
        content.key = QLatin1StringView(kKnown[i].key);
        content.caption = measurementCaption(content.key);
        content.decimals = kKnown[i].decimals;
        content.stated = statedValue(*shown.recording, content.key);
        const bool filesOwn = content.key == u"qtc_ms"_s;
        if (filesOwn) {
            content.number.reason = tr("the file does not say by which formula").toStdString();
            content.number.unit = "ms";
        } else if (measured == nullptr) {
            content.waiting = true;
        } else if (const MeasuredNumber* number = measured->set.find(kKnown[i].key)) {
            content.number = *number;
            content.version = text(measured->set.version);
            content.doubtful = !measured->before->quality.usable;
        }
        content.unit = measurementUnit(content.number);
        m_rows[i]->setProperty("nothing", filesOwn && !content.stated);
        m_rows[i]->setContent(content);
        m_rows[i]->setEnabled(filesOwn || !spanOf(kKnown[i].key) || measured != nullptr);
    }
    showMore(m_more->isChecked());
    QStringList lines;
    if (measured == nullptr)
        lines << m_session.measurements().progressText();
    else if (!measured->before->notMeasured.empty())
        lines << tr("Not measured: %1.").arg(ruleText(measured->before->notMeasured));
    else
        lines << named(
            tr("Measured from %n beat(s)", nullptr, static_cast<int>(measured->before->beats.size())),
            analysisBandText(*shown.recording));
    if (measured != nullptr && measured->before->notMeasured.empty() && !measured->before->quality.usable)
        lines << tr("Doubtful (?): the signal was judged not usable.");
    if (!shown.recording->device.empty() && !shown.recording->measurements.empty())
        lines << tr("In the file: by %1").arg(text(shown.recording->device));
    m_source->setText(lines.join(u'\n'));
    if (const QString key = chosen(); !key.isEmpty())
        choose(row(key)); // with its value as it is now
}

void MeasurementsPanel::followStatements(const MeasuredCase* measured) {
    clear(m_rulesLayout);
    if (measured == nullptr) {
        m_severity->setText(tr("Being measured…"));
        return;
    }
    m_severity->setText(ruleText(measured->set.severity));
    for (const MeasuredStatement& statement : measured->set.statements) {
        auto* sentence = makeText(ruleText(statement.text), {}, m_rules);
        auto* criterion = makeSecondary(criterionText(statement.criterion), m_rules);
        criterion->setFont(interfaceFont(kSmall));
        for (QLabel* label : {sentence, criterion})
            label->setToolTip(tr("By rule, not by the AI. Source: %1").arg(text(statement.source)));
        m_rulesLayout->addWidget(sentence);
        m_rulesLayout->addWidget(criterion);
    }
    m_rules->setVisible(!measured->set.statements.empty());
}

void MeasurementsPanel::followQuality(const MeasuredCase* measured) {
    m_leads->setVisible(measured != nullptr);
    if (measured == nullptr) {
        m_quality->setText(tr("Being judged…"));
        return;
    }
    const QualityReport& quality = measured->before->quality;
    QStringList lines{quality.usable ? tr("Usable") : tr("Not usable")};
    for (const QualityReason& reason : quality.reasons)
        lines << ruleText(reason.text);
    m_quality->setText(lines.join(u'\n'));
    setRole(m_quality, quality.usable ? QString() : u"caution"_s);
    m_leads->setLeads(quality.leads);
}

void MeasurementsPanel::followFile(const Recording& recording) {
    QStringList lines;
    for (const Statement& statement : recording.statements)
        lines.append(statement.text.empty() ? text(statement.codeSystem + " " + statement.code).trimmed()
                                            : text(statement.text));
    m_statements->setText(lines.join(u'\n'));
    m_statements->setVisible(!lines.isEmpty());
    m_statementsTitle->setVisible(!lines.isEmpty());
    QStringList notes;
    for (const Note& note : recording.notes)
        notes.append(text(note.text));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace leadlight::ui
