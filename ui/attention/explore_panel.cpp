// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/explore_panel.h"

#include "ui/attention/checks_view.h"
#include "ui/attention/explore_words.h"
#include "ui/attention/look_controls.h"
#include "ui/attention/patch_view.h"
#include "ui/attention/verdict_bar.h"
#include "ui/attention/wave_view.h"
#include "ui/attention/what_if_view.h"
#include "ui/common/fonts.h"
#include "ui/common/scroll_panel.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kShaDigits = 8;
constexpr int kLeastChipPad = 6;    // both sides together
constexpr int kLeastComboChars = 6; // what is longer is read in the open list

QLabel* textLabel(const QString& role, const QFont& font) {
    QLabel* label = makeText(QString(), role);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton* makeChip(const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(28);
    // Long words take the room of short ones, and not more than the panel has.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + kLeastChipPad);
    setRole(button, u"chip"_s);
    return button;
}

constexpr int kLeastSeen = 96; // of a section that was chosen

} // namespace

/// A stack that is as tall as the page that is shown, or as what must stay so that nothing moves.
class FittingStack : public QStackedWidget {
public:
    /// At least so tall from now on.
    void keep(int height) {
        m_least = height;
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override {
        return currentWidget() ? currentWidget()->sizeHint().expandedTo({0, m_least}) : QSize();
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo({0, m_least}) : QSize();
    }

    [[nodiscard]] bool hasHeightForWidth() const override {
        return currentWidget() && currentWidget()->hasHeightForWidth();
    }

    [[nodiscard]] int heightForWidth(int width) const override {
        return currentWidget() ? std::max(m_least, currentWidget()->heightForWidth(width)) : -1;
    }

private:
    int m_least = 0;
};

ExplorePanel::ExplorePanel(ExploreState& state, WhatIf* whatIf, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    m_waiting = textLabel(u"secondary"_s, interfaceFont());
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setMargin(24);

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_scroll = new ScrollPanel(makeContent(whatIf), tr("Maps")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connectChoices();
    connect(&m_state, &ExploreState::dataChanged, this, &ExplorePanel::fillChoices);
    connect(&m_state, &ExploreState::mapChanged, this, &ExplorePanel::followState);
    connect(&m_state, &ExploreState::pointedChanged, this,
            [this] { m_table->setPointed(m_state.pointed()); });
    fillChoices();
    followState();
}

QWidget* ExplorePanel::makeContent(WhatIf* whatIf) {
    m_title = textLabel(QString(), interfaceFont(1.0, TextWeight::SemiBold));
    m_verdict = new VerdictBar;
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
    m_sections = new FittingStack;
    m_sections->addWidget(m_checks = new ChecksView);
    m_sections->addWidget(m_patch = new PatchView(m_state));
    m_sections->addWidget(m_waves = new WaveView(m_state));
    if (whatIf)
        m_sections->addWidget(m_whatIf = new WhatIfView(*whatIf));
    m_sections->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeMethodButtons());
    column->addWidget(makeChoices());
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(m_table);
    column->addWidget(m_readOut);
    column->addWidget(m_legend);
    column->addWidget(new LookControls(m_state));
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addWidget(makeSectionButtons(whatIf != nullptr));
    column->addWidget(m_sections);
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addWidget(m_numbers);
    column->addWidget(m_caution);
    column->addStretch(1);
    column->addWidget(m_models);
    return content;
}

QWidget* ExplorePanel::makeMethodButtons() {
    m_methods = new QButtonGroup(this);
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    int place = 0;
    for (const ExploreMethod method : explain::kMethods) {
        QToolButton* button = makeChip(methodText(method), methodTip(method));
        m_methods->addButton(button, static_cast<int>(method));
        grid->addWidget(button, place / 3, place % 3);
        ++place;
    }
    return widget;
}

QWidget* ExplorePanel::makeChoices() {
    auto* widget = new QWidget;
    m_choices = new QFormLayout(widget);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(8);
    m_choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layer = new QComboBox;
    m_attentionHead = new QComboBox;
    m_target = new QComboBox;
    for (QComboBox* combo : {m_layer, m_attentionHead, m_target}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(kLeastComboChars);
    }
    m_layer->setObjectName(u"layer"_s);
    m_attentionHead->setObjectName(u"attentionHead"_s);
    m_target->setObjectName(u"target"_s);
    m_layer->setToolTip(tr("Layer (, and . go down and up)"));
    m_target->setToolTip(tr("The finding that a map is about, or is checked against"));
    m_choices->addRow(tr("Finding"), m_target);
    m_choices->addRow(tr("Layer"), m_layer);
    m_choices->addRow(tr("Attention head"), m_attentionHead);
    return widget;
}

QWidget* ExplorePanel::makeSectionButtons(bool whatIf) {
    m_sectionButtons = new QButtonGroup(this);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    std::vector<std::pair<QString, QString>> sections{{tr("Checks"), tr("The proof of the map")},
                                                      {tr("Patch"), tr("What the chosen patch attends to")},
                                                      {tr("Waves"), tr("The map summed by wave and lead")}};
    if (whatIf)
        sections.emplace_back(tr("What if"), tr("The findings without some leads or seconds"));
    int id = 0;
    for (const auto& [words, tip] : sections) {
        QToolButton* button = makeChip(words, tip);
        setRole(button, u"tab"_s);
        m_sectionButtons->addButton(button, id++);
        row->addWidget(button, 1);
    }
    m_sectionButtons->button(0)->setChecked(true);
    connect(m_sectionButtons, &QButtonGroup::idClicked, this,
            [this](int section) { clickSection(static_cast<ExploreSection>(section)); });
    return widget;
}

void ExplorePanel::clickSection(ExploreSection section) {
    // What was clicked stays under the pointer, and the rest where it was: a shorter page leaves room where
    // the taller one was, down to what is seen.
    const QWidget* content = m_scroll->widget();
    const int seenTo = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height();
    const int top = m_sections->mapTo(content, QPoint()).y();
    const int below = content->height() - top - m_sections->height();
    m_sections->keep(std::max(0, seenTo - top - below));
    if (seenTo - top < kLeastSeen)
        setSection(section);
    else
        showSection(section);
}

void ExplorePanel::showSection(ExploreSection section) {
    const int place = static_cast<int>(section);
    m_sectionButtons->button(place)->setChecked(true);
    m_sections->setCurrentIndex(place);
    m_sections->updateGeometry();
}

void ExplorePanel::setSection(ExploreSection section) {
    const int place = static_cast<int>(section);
    if (place >= m_sections->count())
        return;
    showSection(section);
    m_scroll->reveal(m_sectionButtons->button(place), m_sections);
}

void ExplorePanel::setRecording(std::shared_ptr<const Recording> recording) {
    m_waves->setRecording(std::move(recording));
}

void ExplorePanel::connectChoices() {
    connect(m_methods, &QButtonGroup::idClicked, this,
            [this](int method) { m_state.setMethod(static_cast<ExploreMethod>(method)); });
    connect(m_layer, &QComboBox::activated, this, [this](int index) { m_state.setLayer(index); });
    connect(m_attentionHead, &QComboBox::activated, this,
            [this](int index) { m_state.setAttentionHead(index - 1); });
    connect(m_target, &QComboBox::activated, this, [this](int index) { m_state.setTarget(index); });
    connect(m_table, &MapTable::tokenPicked, this, [this](int token) { m_state.click(token); });
    connect(m_table, &MapTable::pickMoved, this, [this](int token) { m_state.pick(token); });
    connect(m_table, &MapTable::pickDropped, this, [this] { m_state.dropPick(); });
    connect(m_table, &MapTable::pointedAt, this, [this](std::optional<int> token) { m_state.point(token); });
    connect(m_table, &MapTable::readOutChanged, this, [this](const QString& sentence) {
        m_readOut->setText(sentence.isEmpty() ? hintText(m_state) : sentence);
    });
    connect(m_verdict, &VerdictBar::checkAsked, this, [this] { m_state.askChecks(); });
    connect(m_verdict, &VerdictBar::stopAsked, this, &ExplorePanel::stopAsked);
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
    const bool any = m_state.data() && m_state.available(m_state.method());
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_table->setMap(map);
    m_legend->setMap(map);
    m_legend->setStyle(m_state.style());
    m_legend->setOpacity(m_state.opacity());
    if (!any)
        return;
    const MapAnswer* answer = m_state.answer();
    for (const ExploreMethod method : explain::kMethods)
        m_methods->button(static_cast<int>(method))->setEnabled(m_state.available(method));
    m_methods->button(static_cast<int>(m_state.method()))->setChecked(true);
    const bool attention = m_state.method() == ExploreMethod::Attention;
    m_choices->setRowVisible(m_target, m_target->count() > 0);
    m_choices->setRowVisible(m_layer, attention);
    m_choices->setRowVisible(m_attentionHead, attention);
    m_layer->setCurrentIndex(m_state.layer());
    m_attentionHead->setCurrentIndex(m_state.attentionHead() + 1);
    m_target->setCurrentIndex(m_state.target());
    m_title->setText(map ? map->title : methodText(m_state.method()));
    m_verdict->setAnswer(answer, m_state.target() >= 0);
    m_checks->setAnswer(answer);
    m_numbers->setText(numbersText(m_state));
    m_numbers->setVisible(!m_numbers->text().isEmpty());
    m_caution->setText(cautionText(m_state));
    m_sections->updateGeometry();
}

void ExplorePanel::setTheme(Theme theme) {
    m_table->setTheme(theme);
    m_legend->setTheme(theme);
    m_verdict->setTheme(theme);
    m_checks->setTheme(theme);
    m_patch->setTheme(theme);
    m_waves->setTheme(theme);
    if (m_whatIf)
        m_whatIf->setTheme(theme);
}

} // namespace leadlight::ui
