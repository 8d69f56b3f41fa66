// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/look_controls.h"

#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

LookControls::LookControls(ExploreState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(2 * kStep);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_style = addChoice(tr("Map as"), {{tr("Ground"), tr("Boxes of 200 ms behind the trace")},
                                       {tr("Band"), tr("A band round the trace")},
                                       {tr("Trace"), tr("The trace underlaid; AttnLRP sample by sample")}});
    m_sign = addChoice(tr("Sign"), {{tr("Both"), tr("What speaks for the finding and what against it")},
                                    {tr("For"), tr("On the paper only what speaks for the finding")},
                                    {tr("Against"), tr("On the paper only what speaks against it")}});
    m_signRow =
        qobject_cast<QHBoxLayout*>(m_form->itemAt(m_form->rowCount() - 1, QFormLayout::FieldRole)->layout());
    m_scale = addChoice(tr("Scale"),
                        {{tr("This map"), tr("Up to this map's largest value")},
                         {tr("Fixed"), tr("The same for all recordings, so that maps can be compared")}});
    m_opacity = new QSlider(Qt::Horizontal, this);
    m_opacity->setRange(10, 100);
    m_opacity->setAccessibleName(tr("Strength of the map on the paper"));
    m_form->addRow(tr("Strength"), m_opacity);
    connect(m_style, &QButtonGroup::idClicked, this,
            [this](int id) { m_state.setStyle(static_cast<OverlayStyle>(id)); });
    connect(m_sign, &QButtonGroup::idClicked, this,
            [this](int id) { m_state.setSign(static_cast<MapSign>(id)); });
    connect(m_scale, &QButtonGroup::idClicked, this, [this](int id) { m_state.setFixedScale(id == 1); });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int value) { m_state.setOpacity(value / 100.0); });
    connect(&m_state, &ExploreState::mapChanged, this, &LookControls::follow);
    follow();
}

QButtonGroup* LookControls::addChoice(const QString& name,
                                      const std::initializer_list<std::pair<QString, QString>>& choices) {
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(kStep);
    int id = 0;
    for (const auto& [words, tip] : choices) {
        auto* button = new QToolButton(this);
        button->setText(words);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(interfaceFont(0.92));
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(words) + 2 * kStep);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setRole(button, u"chip"_s);
        group->addButton(button, id++);
        row->addWidget(button, 1);
    }
    m_form->addRow(name, row);
    return group;
}

void LookControls::follow() {
    m_style->button(static_cast<int>(m_state.style()))->setChecked(true);
    m_form->setRowVisible(m_signRow, m_state.map() && m_state.map()->isSigned());
    m_sign->button(static_cast<int>(m_state.sign()))->setChecked(true);
    m_scale->button(m_state.fixedScale() ? 1 : 0)->setChecked(true);
    const QSignalBlocker quiet(m_opacity);
    m_opacity->setValue(static_cast<int>(std::lround(100.0 * m_state.opacity())));
}

} // namespace leadlight::ui
