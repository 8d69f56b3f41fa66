// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/explore_state.h"

#include <QWidget>

class QButtonGroup;
class QFormLayout;
class QHBoxLayout;
class QSlider;

namespace leadlight::ui {

/// How the map looks: as ground, band or underlaid trace; of a signed one what speaks for, against or both;
/// how strong; on its own scale or a fixed one.
class LookControls : public QWidget {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit LookControls(ExploreState& state, QWidget* parent = nullptr);

private:
    void follow();
    [[nodiscard]] QButtonGroup* addChoice(const QString& name,
                                          const std::initializer_list<std::pair<QString, QString>>& choices);

    ExploreState& m_state;
    QFormLayout* m_form = nullptr;
    QButtonGroup* m_style = nullptr;
    QButtonGroup* m_sign = nullptr;
    QHBoxLayout* m_signRow = nullptr;
    QButtonGroup* m_scale = nullptr;
    QSlider* m_opacity = nullptr;
};

} // namespace leadlight::ui
