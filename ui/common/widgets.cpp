// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"

#include "ui/common/fonts.h"
#include "ui/common/wrapped_label.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

QLabel* makeHeading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(interfaceFont(1.0, TextWeight::SemiBold));
    return label;
}

QLabel* makeText(const QString& text, const QString& role, QWidget* parent) {
    auto* label = new WrappedLabel(text, parent);
    label->setProperty("role", role);
    return label;
}

QLabel* makeSecondary(const QString& text, QWidget* parent) {
    return makeText(text, u"secondary"_s, parent);
}

QFrame* makeHairline(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("role", u"hairline"_s);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QPushButton* makePrimaryButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", u"primary"_s);
    return button;
}

void setRole(QWidget* widget, const QString& role) {
    if (widget->property("role").toString() == role)
        return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

bool keepsReturn(QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    event.accept();
    return true;
}

void resizeWithinScreen(QWidget& window, const QSize& usual) {
    constexpr QSize kFrame(16, 44);
    window.resize(usual.boundedTo(window.screen()->availableSize() - kFrame));
}

void setProgress(QProgressBar& bar, double share) {
    bar.setUpdatesEnabled(false); // without updates it cannot paint at once
    bar.setValue(static_cast<int>(share * 1000.0));
    bar.setUpdatesEnabled(true);
}

} // namespace leadlight::ui
