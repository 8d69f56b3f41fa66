// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/compare_view.h"

#include "core/explain/statistics.h"
#include "ui/attention/check_words.h"
#include "ui/attention/other_choice.h"
#include "ui/common/error_text.h"
#include "ui/common/fonts.h"
#include "ui/common/identity_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/joined_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// Name and time of a tracing, cut off rather than widening its column.
QLabel* makeIdentity(QWidget* parent) {
    QLabel* label = makeText({}, u"secondary"_s, parent);
    label->setFont(interfaceFont(0.85));
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->hide(); // until there are two tracings to be told apart
    return label;
}

QString identityText(const store::PatientCase& one) {
    return whenText(one) + u" \u00b7 "_s + identityLine(one.summary.patient);
}

} // namespace

CompareView::CompareView(ExploreState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    m_leftTitle = makeText({}, {}, this);
    m_leftTitle->setFont(interfaceFont(1.0, TextWeight::Medium));
    m_leftTitle->setWordWrap(false);
    m_leftTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_left = new MapTable(this);
    m_right = new MapTable(this);
    m_method = new QComboBox(this);
    m_method->setAccessibleName(tr("Second method"));
    m_target = new QComboBox(this);
    m_target->setAccessibleName(tr("Second finding"));
    m_relation = makeText({}, u"secondary"_s, this);
    m_relation->setFont(interfaceFont(0.92));
    m_relation->setWordWrap(false);
    m_relation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(2 * kStep);
    choices->addWidget(m_method);
    choices->addWidget(m_target);
    choices->addWidget(m_relation, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(3 * kStep, kStep, 3 * kStep, 2 * kStep);
    grid->setHorizontalSpacing(6 * kStep);
    grid->setVerticalSpacing(kStep);
    m_leftIdentity = makeIdentity(this);
    m_rightIdentity = makeIdentity(this);
    grid->addWidget(m_leftIdentity, 0, 0);
    grid->addWidget(m_rightIdentity, 0, 1);
    grid->addWidget(m_leftTitle, 1, 0);
    grid->addLayout(choices, 1, 1);
    grid->addWidget(m_left, 2, 0);
    grid->addWidget(m_right, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    for (MapTable* table : {m_left, m_right}) {
        table->setFont(interfaceFont(0.85));
        connectTable(table);
    }
    for (const ExploreMethod method : explain::kMethods)
        m_method->addItem(methodText(method));
    const auto choose = [this] {
        m_state.setSecond(explain::kMethods[static_cast<std::size_t>(m_method->currentIndex())],
                          m_target->currentIndex());
    };
    connect(m_method, &QComboBox::activated, this, choose);
    connect(m_target, &QComboBox::activated, this, choose);
    connect(&m_state, &ExploreState::dataChanged, this, &CompareView::fillChoices);
    connect(&m_state, &ExploreState::mapChanged, this, &CompareView::follow);
    connect(&m_state, &ExploreState::pointedChanged, this, [this] {
        m_left->setPointed(m_state.pointed());
        m_right->setPointed(m_state.pointed());
    });
    fillChoices();
    follow();
}

void CompareView::connectTable(MapTable* table) {
    connect(table, &MapTable::tokenPicked, this, [this](int token) { m_state.click(token); });
    connect(table, &MapTable::pickMoved, this, [this](int token) { m_state.pick(token); });
    connect(table, &MapTable::pickDropped, this, [this] { m_state.dropPick(); });
    connect(table, &MapTable::pointedAt, this, [this](std::optional<int> token) { m_state.point(token); });
}

void CompareView::fillChoices() {
    m_target->clear();
    if (!m_state.data())
        return;
    for (const ExploreTarget& target : m_state.data()->targets)
        m_target->addItem(target.label);
}

std::optional<std::pair<QString, QString>> CompareView::identities() const {
    const OtherTracing* other = m_state.other();
    if (other && other->chosen() && other->onScreen())
        return std::pair{tr("On screen: %1").arg(identityText(*other->onScreen())),
                         tr("The other: %1").arg(identityText(*other->chosen()))};
    if (m_state.byOtherModel() && m_state.data())
        return std::pair{tr("By %1").arg(m_state.data()->encoderTitle()), otherModelText()};
    return std::nullopt;
}

QString CompareView::otherModelText() const {
    const QString words = tr("By %1").arg(m_state.otherModel()->chosen()->title());
    // Its layers and attention heads may be others than those that are chosen.
    return m_state.secondMap() && m_state.secondMethod() == ExploreMethod::Attention
               ? named(words, m_state.secondMap()->title)
               : words;
}

void CompareView::showIdentities() {
    const auto words = identities();
    m_leftIdentity->setVisible(words.has_value());
    m_rightIdentity->setVisible(words.has_value());
    if (!words)
        return;
    m_leftIdentity->setText(words->first);
    m_rightIdentity->setText(words->second);
    for (QLabel* label : {m_leftIdentity, m_rightIdentity})
        label->setToolTip(label->text());
}

QString CompareView::waitingText() const {
    if (const OtherTracing* other = m_state.other(); other && other->chosen() && !m_state.otherData())
        return other->problem() ? errorSentence(*other->problem())
                                : tr("The encoder is reading the other tracing\u2026");
    if (!m_state.byOtherModel())
        return {};
    const OtherModel& model = *m_state.otherModel();
    if (model.problem())
        return errorSentence(*model.problem());
    if (model.stage() != OtherModel::Stage::Ready)
        return tr("The other model is reading this ECG\u2026");
    const ExploreData& here = *m_state.data();
    const int target = m_state.secondTarget();
    if (explain::needsTarget(m_state.secondMethod()) && target >= 0 &&
        sameTarget(here, target, *model.data()) < 0)
        return tr("The other model has no answer to %1.")
            .arg(here.targets[static_cast<std::size_t>(target)].label);
    return {};
}

void CompareView::follow() {
    if (!m_state.comparing())
        return;
    showIdentities();
    const auto& map = m_state.map();
    const auto& second = m_state.secondMap();
    m_left->setMap(map);
    m_right->setMap(second);
    m_leftTitle->setText(map ? map->title : QString());
    const auto place =
        std::ranges::find(explain::kMethods, m_state.secondMethod()) - explain::kMethods.begin();
    m_method->setCurrentIndex(static_cast<int>(place));
    m_target->setCurrentIndex(m_state.secondTarget());
    m_target->setVisible(explain::needsTarget(m_state.secondMethod()));
    m_relation->setText(relation());
    m_relation->setToolTip(m_relation->text());
}

QString CompareView::relation() const {
    const auto& map = m_state.map();
    const auto& second = m_state.secondMap();
    if (!map)
        return {};
    if (const QString waiting = waitingText(); !waiting.isEmpty())
        return waiting;
    if (!second)
        return verdictText(m_state.secondAnswer());
    const bool bothSigned = map->isSigned() && second->isSigned();
    std::vector<double> one(map->values.begin(), map->values.end());
    std::vector<double> other(second->values.begin(), second->values.end());
    if (!bothSigned) {
        for (std::vector<double>* values : {&one, &other})
            std::ranges::transform(*values, values->begin(), [](double value) { return std::abs(value); });
    }
    const QString rank = formatNumber(explain::spearman(one, other).value_or(0.0), 2);
    const QString scale = sameUnit(map->kind, second->kind) ? tr("one scale") : tr("each on its own scale");
    return second->grey ? tr("failed its checks · rank correlation %1 · %2").arg(rank, scale)
                        : tr("rank correlation %1 · %2").arg(rank, scale);
}

void CompareView::setTheme(Theme theme) {
    m_left->setTheme(theme);
    m_right->setTheme(theme);
}

} // namespace leadlight::ui
