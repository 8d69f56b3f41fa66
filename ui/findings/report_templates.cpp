// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/report_templates.h"

#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/rule_words.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Templates)
};

struct Field {
    const char* name;
    const char* key;
};

constexpr std::array kFields{Field{"{rate}", "heart_rate_bpm"},
                             Field{"{pr}", "pr_ms"},
                             Field{"{qrs}", "qrs_ms"},
                             Field{"{qt}", "qt_ms"},
                             Field{"{qtc}", "qtc_ms.fridericia"},
                             Field{"{axis}", "axis_deg.qrs"}};

} // namespace

std::vector<ReportTemplate> firstTemplates() {
    return {{Words::tr("Normal ECG"),
             Words::tr("Sinus rhythm, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS axis {axis}°. "
                       "No ST deviation. Normal ECG.")},
            {Words::tr("Measurements"), Words::tr("Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, "
                                                  "QTc (Fridericia) {qtc} ms, QRS axis {axis}°.")},
            {Words::tr("Statements by rule"), u"{rules}"_s},
            {Words::tr("Unchanged"), Words::tr("Unchanged from the earlier tracing.")}};
}

QString filledTemplate(const QString& text, const MeasuredCase* measured) {
    QString filled = text;
    for (const Field& field : kFields) {
        const MeasuredNumber* number = measured ? measured->set.find(field.key) : nullptr;
        filled.replace(QLatin1StringView(field.name),
                       number && number->value ? formatNumber(*number->value, 0) : u"–"_s);
    }
    QStringList rules;
    if (measured) {
        for (const MeasuredStatement& statement : measured->set.statements)
            rules << QString(ruleText(statement.text) + u"."_s);
    }
    filled.replace(u"{rules}"_s, rules.isEmpty() ? u"–"_s : rules.join(u' '));
    return filled;
}

QString templatesToText(const std::vector<ReportTemplate>& templates) {
    QJsonArray all;
    for (const ReportTemplate& one : templates)
        all.append(QJsonObject{{u"title"_s, one.title}, {u"text"_s, one.text}});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<ReportTemplate> templatesFromText(const QString& text) {
    std::vector<ReportTemplate> templates;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& one : all) {
        const QString title = one.toObject().value(u"title"_s).toString();
        const QString words = one.toObject().value(u"text"_s).toString();
        if (!title.isEmpty() && !words.isEmpty())
            templates.push_back({title, words});
    }
    return templates.empty() ? firstTemplates() : templates;
}

TemplatesDialog::TemplatesDialog(std::vector<ReportTemplate> templates, QWidget* parent)
    : QDialog(parent)
    , m_templates(std::move(templates)) {
    setWindowTitle(tr("Templates for readings"));
    m_list = new QListWidget(this);
    m_list->setFixedWidth(200);
    m_list->setAccessibleName(tr("Templates"));
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title"));
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    auto* add = new QPushButton(tr("Add"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    connect(add, &QPushButton::clicked, this, &TemplatesDialog::add);
    connect(remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::show);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        if (m_list->currentItem())
            m_list->currentItem()->setText(title);
    });
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto* leftButtons = new QHBoxLayout;
    leftButtons->addWidget(add);
    leftButtons->addWidget(remove);
    left->addLayout(leftButtons);
    auto* right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_text, 1);
    right->addWidget(
        makeSecondary(tr("{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured."), this));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * kStep);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 5 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    for (const ReportTemplate& one : m_templates)
        m_list->addItem(one.title);
    m_list->setCurrentRow(0);
    resize(680, 400);
}

void TemplatesDialog::show(int row) {
    keep();
    m_row = row >= 0 && row < static_cast<int>(m_templates.size()) ? row : -1;
    m_title->setEnabled(m_row >= 0);
    m_text->setEnabled(m_row >= 0);
    m_title->setText(m_row >= 0 ? m_templates[static_cast<std::size_t>(m_row)].title : QString());
    m_text->setPlainText(m_row >= 0 ? m_templates[static_cast<std::size_t>(m_row)].text : QString());
}

void TemplatesDialog::keep() {
    if (m_row >= 0 && m_row < static_cast<int>(m_templates.size()))
        m_templates[static_cast<std::size_t>(m_row)] = {m_title->text(), m_text->toPlainText()};
}

void TemplatesDialog::add() {
    keep();
    m_templates.push_back({tr("New template"), {}});
    m_list->addItem(m_templates.back().title);
    m_list->setCurrentRow(m_list->count() - 1);
    m_title->setFocus();
    m_title->selectAll();
}

void TemplatesDialog::remove() {
    if (m_row < 0)
        return;
    const int row = std::exchange(m_row, -1);
    m_templates.erase(m_templates.begin() + row);
    delete m_list->takeItem(row);
    show(m_list->currentRow());
}

std::vector<ReportTemplate> TemplatesDialog::templates() const {
    std::vector<ReportTemplate> kept = m_templates;
    if (m_row >= 0 && m_row < static_cast<int>(kept.size()))
        kept[static_cast<std::size_t>(m_row)] = {m_title->text(), m_text->toPlainText()};
    std::erase_if(kept, [](const ReportTemplate& one) {
        return one.title.trimmed().isEmpty() || one.text.trimmed().isEmpty();
    });
    return kept;
}

} // namespace leadlight::ui
