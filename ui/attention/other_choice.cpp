// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/other_choice.h"

#include "ui/common/fonts.h"
#include "ui/common/identity_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

QString whenText(const store::PatientCase& one) {
    return one.summary.acquiredAt ? formatTimestamp(*one.summary.acquiredAt) : text(one.summary.fileName);
}

namespace {

/// What an entry of the list stands for: a CaseId, or a place among OtherModel::choices(); neither for none.
constexpr int kCaseRole = Qt::UserRole;
constexpr int kModelRole = Qt::UserRole + 1;

} // namespace

OtherChoice::OtherChoice(OtherTracing& other, OtherModel* model, QWidget* parent)
    : QWidget(parent)
    , m_other(other)
    , m_model(model) {
    m_list = new QComboBox(this);
    m_list->setObjectName(u"otherTracing"_s);
    m_list->setFont(interfaceFont(0.92));
    m_list->setAccessibleName(tr("What to compare with"));
    m_list->setToolTip(
        tr("Another tracing of this patient, or another model, to hold against what is on screen"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kStep, 0, 0, 0);
    row->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, &OtherChoice::choose);
    connect(&m_other, &OtherTracing::choicesChanged, this, &OtherChoice::fill);
    connect(&m_other, &OtherTracing::changed, this, &OtherChoice::follow);
    if (m_model) {
        connect(m_model, &OtherModel::choicesChanged, this, &OtherChoice::fill);
        connect(m_model, &OtherModel::changed, this, &OtherChoice::follow);
    }
    fill();
}

void OtherChoice::choose(int place) {
    const QVariant id = m_list->itemData(place, kCaseRole);
    const QVariant model = m_list->itemData(place, kModelRole);
    if (m_model)
        m_model->choose(model.isValid()
                            ? std::optional(m_model->choices()[static_cast<std::size_t>(model.toInt())])
                            : std::nullopt);
    m_other.choose(id.isValid() ? std::optional(CaseId{id.toLongLong()}) : std::nullopt);
}

void OtherChoice::offerModels(bool offer) {
    if (offer == m_modelsOffered)
        return;
    m_modelsOffered = offer;
    fill();
}

void OtherChoice::fill() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(tr("this tracing alone"));
    fillTracings();
    if (m_model && m_modelsOffered)
        fillModels();
    const bool any = m_list->count() > 1;
    if (!any)
        m_list->setItemText(0, tr("no other tracing of this patient"));
    m_list->setEnabled(any);
    follow();
}

void OtherChoice::fillTracings() {
    const auto choices = m_other.choices();
    for (auto one = choices.rbegin(); one != choices.rend(); ++one) {
        m_list->addItem(one->sure ? tr("with %1").arg(whenText(*one))
                                  : tr("with %1  \u26a0").arg(whenText(*one)),
                        QVariant::fromValue(static_cast<qlonglong>(one->summary.id.value)));
        QString tip = identityLine(one->summary.patient);
        if (!one->sure)
            tip += u'\n' +
                   tr("The same patient ID, but these differ: %1").arg(differencesText(one->differences));
        m_list->setItemData(m_list->count() - 1, tip, Qt::ToolTipRole);
    }
}

void OtherChoice::fillModels() {
    const auto& models = m_model->choices();
    for (std::size_t place = 0; place < models.size(); ++place) {
        m_list->addItem(tr("by %1").arg(models[place].title()));
        const int row = m_list->count() - 1;
        m_list->setItemData(row, static_cast<int>(place), kModelRole);
        m_list->setItemData(row, text(models[place].files.encoder.string()), Qt::ToolTipRole);
    }
}

const ModelSet* OtherChoice::chosenModel() const {
    return m_model && m_modelsOffered && m_model->chosen() ? &*m_model->chosen() : nullptr;
}

void OtherChoice::follow() {
    int place = 0;
    if (const store::PatientCase* chosen = m_other.chosen()) {
        place = m_list->findData(QVariant::fromValue(static_cast<qlonglong>(chosen->summary.id.value)));
    } else if (const ModelSet* model = chosenModel()) {
        const auto& models = m_model->choices();
        const auto found = std::ranges::find(models, model->files, &ModelSet::files);
        place = m_list->findData(static_cast<int>(found - models.begin()), kModelRole);
    }
    m_list->setCurrentIndex(std::max(0, place));
}

OtherStop::OtherStop(OtherTracing& other, QWidget* parent)
    : QWidget(parent)
    , m_other(other) {
    m_text = makeText({}, u"caution"_s, this);
    m_refuse = makePrimaryButton(tr("Do not compare"), this);
    m_confirm = new QPushButton(tr("It is the same person: compare"), this);
    connect(m_refuse, &QPushButton::clicked, this, [this] { m_other.choose(std::nullopt); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_other.confirm(); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_refuse);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kStep, 2 * kStep, 4 * kStep, 2 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeading(tr("Are these one and the same person?"), this));
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(&m_other, &OtherTracing::changed, this, &OtherStop::follow);
    follow();
}

void OtherStop::follow() {
    const store::PatientCase* chosen = m_other.chosen();
    const store::PatientCase* here = m_other.onScreen();
    if (!chosen || !here || m_other.stage() != OtherTracing::Stage::Doubtful)
        return;
    m_text->setText(QStringList{tr("Both tracings bear the same patient ID, but these differ: %1.")
                                    .arg(differencesText(chosen->differences)),
                                tr("On screen: %1").arg(identityLine(here->summary.patient)),
                                tr("The other: %1").arg(identityLine(chosen->summary.patient)),
                                tr("Nothing of the other tracing is shown before you have made sure.")}
                        .join(u'\n'));
}

} // namespace leadlight::ui
