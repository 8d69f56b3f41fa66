// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/large_attention.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

LargeAttention::LargeAttention(ExploreState& state, Theme theme, QWidget* parent)
    : QDialog(parent)
    , m_state(state) {
    setWindowTitle(tr("Attention head"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    m_title = makeHeading({}, this);
    m_numbers = makeSecondary({}, this);
    m_table = new MapTable(this);
    m_table->setTheme(theme);
    m_table->setFont(interfaceFont(0.92));
    m_readOut = makeSecondary({}, this);
    m_leads = new MatrixView(this);
    m_leads->setAccessibleName(tr("From lead to lead"));
    m_leads->setTheme(theme);
    m_leads->setFont(interfaceFont(0.85));
    m_times = new MatrixView(this);
    m_times->setAccessibleName(tr("From time to time within a lead"));
    m_times->setTheme(theme);
    m_times->setFont(interfaceFont(0.85));
    m_lead = new QComboBox(this);
    m_lead->setAccessibleName(tr("Lead"));
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        m_lead->addItem(leadText(lead));
    m_lead->setCurrentIndex(m_state.picked().value_or(kPatchCount) / kPatchCount);
    auto* times = new QHBoxLayout;
    times->addWidget(makeHeading(tr("From time (row) to time (column), in lead"), this));
    times->addWidget(m_lead);
    times->addStretch(1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(6 * kStep, 5 * kStep, 6 * kStep, 5 * kStep);
    grid->setHorizontalSpacing(8 * kStep);
    grid->setVerticalSpacing(2 * kStep);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_numbers, 1, 0, 1, 2);
    grid->addWidget(m_table, 2, 0, 1, 2);
    grid->addWidget(m_readOut, 3, 0, 1, 2);
    grid->addWidget(makeHeading(tr("From lead (row) to lead (column), per cent"), this), 4, 0);
    grid->addLayout(times, 4, 1);
    grid->addWidget(m_leads, 5, 0);
    grid->addWidget(m_times, 5, 1);
    grid->setRowStretch(2, 4);
    grid->setRowStretch(5, 5);
    resizeWithinScreen(*this, {960, 760});
    connect(m_lead, &QComboBox::activated, this, &LargeAttention::follow);
    connect(m_table, &MapTable::tokenPicked, this, [this](int token) { m_state.click(token); });
    connect(m_table, &MapTable::pickMoved, this, [this](int token) { m_state.pick(token); });
    connect(m_table, &MapTable::pickDropped, this, [this] { m_state.dropPick(); });
    connect(m_table, &MapTable::readOutChanged, m_readOut, &QLabel::setText);
    connect(&m_state, &ExploreState::mapChanged, this, &LargeAttention::follow);
    m_table->setFocus();
    follow();
}

void LargeAttention::follow() {
    const auto& shown = m_state.data();
    if (!shown || !shown->hasCrosses() || m_state.method() != ExploreMethod::Attention) {
        reject(); // another recording or method came on screen
        return;
    }
    m_table->setMap(m_state.map());
    m_title->setText(m_state.map()->title);
    const explain::AttentionStatistics& here = shown->statisticsOf(m_state.layer(), m_state.attentionHead());
    const explain::AttentionStatistics even = explain::evenAttention();
    m_numbers->setText(tr("Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to "
                          "what it looks at "
                          "within its lead (even %6 s)")
                           .arg(formatNumber(here.entropyBits, 2), formatNumber(even.entropyBits, 2),
                                formatNumber(100.0 * here.crossLead, 1),
                                formatNumber(100.0 * even.crossLead, 1), formatNumber(here.distanceS, 2),
                                formatNumber(even.distanceS, 2)));
    const std::vector<float> packed = shown->packedMap(m_state.layer(), m_state.attentionHead());
    const explain::AttentionMap map(packed.data(), packed.size());
    std::vector<double> leads;
    QStringList names;
    for (const auto& row : explain::leadToLead(map))
        leads.insert(leads.end(), row.begin(), row.end());
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        names << leadText(lead);
    m_leads->setMatrix(std::move(leads), names);
    QStringList times;
    for (int time = 0; time < kPatchCount; ++time)
        times << (time % 10 == 0 ? tr("%1 s", "seconds").arg(time / 5) : QString());
    m_times->setMatrix(explain::timeToTime(map, m_lead->currentIndex()), times);
}

void LargeAttention::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Comma)
        m_state.setLayer(m_state.layer() - 1);
    else if (event->key() == Qt::Key_Period)
        m_state.setLayer(m_state.layer() + 1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace leadlight::ui
