// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/explore_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kShaDigits = 8;

QLabel* textLabel(const QString& role, const QFont& font) {
    QLabel* label = makeText(QString(), role);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString budgetText(const explain::LogitBudget& budget) {
    constexpr int kMostDecimals = 6;
    for (int decimals = 3; decimals <= kMostDecimals; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        const bool adds = std::llround(budget.sum * unit) + std::llround(budget.bias * unit) ==
                          std::llround(budget.logit * unit);
        if (!adds && decimals < kMostDecimals)
            continue;
        const QString line = adds ? ExplorePanel::tr("sum %1 + bias %2 = logit %3")
                                  : ExplorePanel::tr("sum %1 + bias %2 \u2248 logit %3");
        return line.arg(formatNumber(budget.sum, decimals), formatNumber(budget.bias, decimals),
                        formatNumber(budget.logit, decimals));
    }
    return {};
}

ExplorePanel::ExplorePanel(ExploreState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    m_waiting = textLabel(u"secondary"_s, interfaceFont());
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setMargin(24);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    scroll->widget()->setAutoFillBackground(
        false); // setWidget() turns it on; the panel's own ground is meant to show
    scroll->viewport()->setAutoFillBackground(false);

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connectChoices();
    connect(&m_state, &ExploreState::dataChanged, this, &ExplorePanel::fillChoices);
    connect(&m_state, &ExploreState::mapChanged, this, &ExplorePanel::followState);
    fillChoices();
    followState();
}

QWidget* ExplorePanel::makeContent() {
    m_title = textLabel(QString(), interfaceFont(1.0, TextWeight::SemiBold));
    m_table = new MapTable;
    m_table->setFont(interfaceFont(0.85));
    m_readOut = textLabel(u"secondary"_s, interfaceFont(0.92));
    m_readOut->setMinimumHeight(2 * m_readOut->fontMetrics().lineSpacing()); // so that nothing below it jumps
    m_readOut->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_legend = new MapLegend;
    m_legend->setFont(interfaceFont(0.85));
    m_numbers = textLabel(QString(), interfaceFont(1.0, TextWeight::Medium));
    m_caution = textLabel(u"secondary"_s, interfaceFont(0.92));
    m_models = textLabel(u"secondary"_s, interfaceFont(0.85));

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeMethodButtons());
    column->addWidget(makeChoices());
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_readOut);
    column->addWidget(m_legend);
    column->addWidget(m_numbers);
    column->addWidget(m_caution);
    column->addWidget(makeOpacity());
    column->addStretch(1);
    column->addWidget(m_models);
    return content;
}

QWidget* ExplorePanel::makeMethodButtons() {
    m_attentionButton = new QToolButton;
    m_contributionButton = new QToolButton;
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QToolButton* button : {m_attentionButton, m_contributionButton}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(32);
        setRole(button, u"chip"_s);
        group->addButton(button);
        row->addWidget(button, 1);
    }
    m_attentionButton->setText(tr("Attention"));
    m_contributionButton->setText(tr("Contribution"));
    m_attentionButton->setToolTip(tr("What share of the attention each 200 ms of each lead receives"));
    m_contributionButton->setToolTip(tr("What each 200 ms of each lead adds to the logit of a finding"));
    auto* widget = new QWidget;
    widget->setLayout(row);
    return widget;
}

QWidget* ExplorePanel::makeChoices() {
    const auto form = [] {
        auto* widget = new QWidget;
        auto* layout = new QFormLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        return std::pair(widget, layout);
    };
    m_layer = new QComboBox;
    m_attentionHead = new QComboBox;
    m_target = new QComboBox;
    m_layer->setObjectName(u"layer"_s);
    m_attentionHead->setObjectName(u"attentionHead"_s);
    m_target->setObjectName(u"target"_s);
    m_layer->setToolTip(tr("Layer (, and . go down and up)"));
    const auto [attention, attentionForm] = form();
    attentionForm->addRow(tr("Layer"), m_layer);
    attentionForm->addRow(tr("Attention head"), m_attentionHead);
    const auto [contribution, contributionForm] = form();
    contributionForm->addRow(tr("Finding"), m_target);
    m_choices = new QStackedWidget;
    m_choices->addWidget(attention);
    m_choices->addWidget(contribution);
    m_choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return m_choices;
}

QWidget* ExplorePanel::makeOpacity() {
    m_opacity = new QSlider(Qt::Horizontal);
    m_opacity->setRange(10, 100);
    m_opacity->setValue(100);
    m_opacity->setAccessibleName(tr("Strength of the map on the paper"));
    auto* widget = new QWidget;
    auto* layout = new QFormLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("On the paper"), m_opacity);
    return widget;
}

void ExplorePanel::connectChoices() {
    connect(m_attentionButton, &QToolButton::clicked, this,
            [this] { m_state.setMethod(ExploreMethod::AttentionReceived); });
    connect(m_contributionButton, &QToolButton::clicked, this,
            [this] { m_state.setMethod(ExploreMethod::Contribution); });
    connect(m_layer, &QComboBox::activated, this, [this](int index) { m_state.setLayer(index); });
    connect(m_attentionHead, &QComboBox::activated, this,
            [this](int index) { m_state.setAttentionHead(index - 1); });
    connect(m_target, &QComboBox::activated, this, [this](int index) { m_state.setTarget(index); });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int value) { m_state.setOpacity(value / 100.0); });
    connect(m_table, &MapTable::tokenPicked, this, [this](int token) { m_state.togglePick(token); });
    connect(m_table, &MapTable::pickMoved, this, [this](int token) { m_state.pick(token); });
    connect(m_table, &MapTable::pickDropped, this, [this] { m_state.pick(std::nullopt); });
    connect(m_table, &MapTable::readOutChanged, this, [this](const QString& sentence) {
        m_readOut->setText(sentence.isEmpty() ? hintText() : sentence);
    });
}

void ExplorePanel::fillChoices() {
    m_layer->clear();
    m_attentionHead->clear();
    m_target->clear();
    const auto& shown = m_state.data();
    if (!shown) {
        m_waiting->setText(
            m_state.waiting().isEmpty()
                ? tr("Attention and contributions will stand here once a recording has been analysed.")
                : m_state.waiting());
        return;
    }
    for (int layer = 0; layer < shown->layers; ++layer)
        m_layer->addItem(tr("%1 of %2").arg(layer + 1).arg(shown->layers));
    m_attentionHead->addItem(tr("Mean of %1").arg(shown->attentionHeads));
    for (int head = 0; head < shown->attentionHeads; ++head)
        m_attentionHead->addItem(QString::number(head + 1));
    for (const ExploreTarget& target : shown->targets)
        m_target->addItem(target.label);

    QString models = tr("Encoder %1 %2").arg(shown->encoderName, shown->encoderSha256.left(kShaDigits));
    if (!shown->targets.empty())
        models += QLatin1Char('\n') + tr("Head %1 %2")
                                          .arg(shown->targets.front().headName,
                                               shown->targets.front().headSha256.left(kShaDigits));
    m_models->setText(models);
}

void ExplorePanel::followState() {
    const auto& map = m_state.map();
    m_pages->setCurrentIndex(map ? 1 : 0);
    m_table->setMap(map);
    m_legend->setMap(map);
    m_legend->setOpacity(m_state.opacity());
    if (!map)
        return;
    const bool contribution = m_state.method() == ExploreMethod::Contribution;
    m_attentionButton->setChecked(!contribution);
    m_contributionButton->setChecked(contribution);
    m_attentionButton->setEnabled(m_state.available(ExploreMethod::AttentionReceived));
    m_contributionButton->setEnabled(m_state.available(ExploreMethod::Contribution));
    m_choices->setCurrentIndex(contribution ? 1 : 0);
    m_layer->setCurrentIndex(m_state.layer());
    m_attentionHead->setCurrentIndex(m_state.attentionHead() + 1);
    m_target->setCurrentIndex(m_state.target());
    m_title->setText(map->title);
    m_numbers->setText(numbersText());
    m_caution->setText(cautionText());
    const QSignalBlocker quiet(m_opacity);
    m_opacity->setValue(static_cast<int>(std::lround(100.0 * m_state.opacity())));
}

QString ExplorePanel::hintText() const {
    if (m_state.method() == ExploreMethod::AttentionReceived && m_state.data() &&
        m_state.data()->hasCrosses())
        return tr("Point at a cell to read it; click it to see what it attends to.");
    return tr("Point at a cell to read it; click it to mark it on the paper.");
}

QString ExplorePanel::numbersText() const {
    if (m_state.method() == ExploreMethod::Contribution)
        return budgetText(m_state.data()->targets[static_cast<std::size_t>(m_state.target())].budget);
    const auto& mass = m_state.mass();
    if (!mass)
        return {};
    return tr("Own lead %1 % (%2 × even), other leads %3 % (%4 × even)")
        .arg(formatNumber(100.0 * mass->ownLead, 1), formatNumber(mass->ownLeadRelative(), 2),
             formatNumber(100.0 * mass->crossLead, 1), formatNumber(mass->crossLeadRelative(), 2));
}

QString ExplorePanel::cautionText() const {
    if (m_state.method() == ExploreMethod::Contribution)
        return tr("Each cell is what one token adds to the logit. Tokens have already exchanged what they "
                  "know in every layer, so a cell "
                  "does not say that its own 200 ms caused it.");
    return tr("Attention is not an explanation: it shows where the encoder looked, not why a finding was "
              "suggested. Evenly spread, "
              "%1 % would go to other leads; read shares against that.")
        .arg(formatNumber(100.0 * explain::kUniformCrossLead, 1));
}

void ExplorePanel::setTheme(Theme theme) {
    m_table->setTheme(theme);
    m_legend->setTheme(theme);
}

} // namespace leadlight::ui
