// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/label_row.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/labelling/label_words.h"
#include "ui/session/joined_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kKeySize = 22;
constexpr int kIconSize = 16;

} // namespace

LabelRow::LabelRow(const LabelEntry& label, Theme theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_palette(&paletteOf(theme)) {
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setText(labelTitle(m_label));
    QStringList tip{labelTitle(m_label), ui::text(m_label.name),
                    ui::text(m_label.codeSystem + " " + m_label.code).trimmed()};
    tip.removeDuplicates();
    tip.removeAll(QString());
    setToolTip(tip.join(u'\n'));
    describe();
}

void LabelRow::setState(const State& state) {
    setChecked(state.given);
    if (state == m_state)
        return;
    m_state = state;
    describe();
    update();
}

void LabelRow::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    update();
}

void LabelRow::describe() {
    QStringList words{labelTitle(m_label), tr("key %1").arg(QChar(u'A' + (m_label.key - 'a')))};
    if (m_label.scope != LabelScope::Recording)
        words.append(tr("%n mark(s)", nullptr, m_state.marks));
    if (!m_state.readers.isEmpty())
        words.append(tr("given by reader %1").arg(m_state.readers.join(u", "_s)));
    if (m_state.disputed)
        words.append(tr("the readers differ"));
    setAccessibleName(listed(words));
}

bool LabelRow::event(QEvent* event) {
    if (event->type() == QEvent::EnabledChange)
        update();
    return QAbstractButton::event(event);
}

QSize LabelRow::sizeHint() const {
    return {240, std::max(QFontMetrics(interfaceFont()).height(), kKeySize) + 2 * kStep};
}

void LabelRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_state.given || (underMouse() && isEnabled())) {
        painter.setPen(m_state.given ? QPen(m_palette->accent, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(m_state.given ? m_palette->selection : m_palette->hover);
        painter.drawRoundedRect(ground, kCorner, kCorner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_palette->text, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, kCorner, kCorner);
    }
    paintKey(painter, QRectF(1.5 * kStep, (height() - kKeySize) / 2.0, kKeySize, kKeySize));
    const int right = paintReaders(painter, width() - 2 * kStep);
    const int left = kKeySize + 4 * kStep;
    const QRect words(left, 0, right - left - kStep, height());
    painter.setFont(interfaceFont(1.0, m_state.given ? TextWeight::Medium : TextWeight::Regular));
    painter.setPen(isEnabled() || m_state.given ? m_palette->text : m_palette->secondaryText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void LabelRow::paintKey(QPainter& painter, const QRectF& area) const {
    painter.setPen(QPen(isEnabled() ? m_palette->secondaryText : m_palette->hairline, 1.0));
    painter.setBrush(m_palette->window);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(interfaceFont(0.88, TextWeight::SemiBold));
    painter.setPen(isEnabled() ? m_palette->text : m_palette->secondaryText);
    painter.drawText(area, Qt::AlignCenter, QString(QChar(u'A' + (m_label.key - 'a'))));
}

int LabelRow::paintReaders(QPainter& painter, int right) const {
    if (m_label.scope == LabelScope::Recording && m_state.given) {
        const QRect box(right - kIconSize, (height() - kIconSize) / 2, kIconSize, kIconSize);
        tintedIcon(u"check"_s, m_palette->accent).paint(&painter, box);
        right -= kIconSize + kStep;
    }
    painter.setFont(interfaceFont(0.88, TextWeight::Medium));
    const QFontMetrics metrics = painter.fontMetrics();
    if (m_label.scope != LabelScope::Recording && m_state.marks > 0) {
        const QString count = formatNumber(m_state.marks, 0);
        const int width = metrics.horizontalAdvance(count);
        painter.setPen(m_palette->secondaryText);
        painter.drawText(QRect(right - width, 0, width, height()), Qt::AlignCenter, count);
        right -= width + kStep;
    }
    for (auto reader = m_state.readers.crbegin(); reader != m_state.readers.crend(); ++reader) {
        const int width = metrics.horizontalAdvance(*reader) + 3 * kStep;
        const QRectF chip(right - width, (height() - metrics.height()) / 2.0, width, metrics.height());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_state.disputed ? m_palette->caution : m_palette->secondaryText, 1.0));
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.drawText(chip, Qt::AlignCenter, *reader);
        right -= width + kStep;
    }
    return right;
}

} // namespace leadlight::ui
