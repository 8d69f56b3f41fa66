// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/identity_bar.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/session/joined_text.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kGap = 4 * kStep;
constexpr int kLeastWidth = 80; // of how it was recorded, beside something else: below that it gets a line

QFont fontOf(bool strong) {
    return strong ? interfaceFont(1.08, TextWeight::SemiBold) : interfaceFont();
}

int lineHeight() {
    return QFontMetrics(fontOf(true)).height() + kStep;
}

} // namespace

IdentityBar::IdentityBar(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void IdentityBar::setRecording(std::shared_ptr<const Recording> recording, const QString& fileName) {
    m_recording = std::move(recording);
    m_fileName = fileName;
    QStringList words;
    for (const Part& part : parts())
        words.append(part.text);
    setToolTip(words.join(u'\n'));
    setAccessibleName(listed(words));
    updateHeight();
    update();
}

void IdentityBar::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    update();
}

void IdentityBar::keepLevel(IdentityBar& one, IdentityBar& other) {
    one.m_fellow = &other;
    other.m_fellow = &one;
    one.updateHeight();
}

int IdentityBar::heightForWidth(int width) const {
    qsizetype count = lines(width).size();
    if (m_fellow && m_fellow->isVisible())
        count = std::max(count, m_fellow->lines(m_fellow->width()).size());
    return static_cast<int>(std::max<qsizetype>(count, 1)) * lineHeight() + 4 * kStep;
}

QSize IdentityBar::sizeHint() const {
    return {400, heightForWidth(width())};
}

void IdentityBar::updateHeight() {
    updateGeometry();
    if (m_fellow)
        m_fellow->updateGeometry();
}

void IdentityBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateHeight();
}

QList<IdentityBar::Part> IdentityBar::parts() const {
    if (!m_recording)
        return {};
    const Patient& patient = m_recording->patient;
    QList<Part> parts;
    if (patient.name.empty() && patient.id.empty() && !m_fileName.isEmpty())
        parts.append({m_fileName, true, false});
    parts.append({formatPatientName(patient), parts.isEmpty(), false});
    parts.append({formatSex(patient), false, false});
    parts.append({formatBirth(patient), false, false});
    parts.append({patient.id.empty() ? tr("No ID") : tr("ID %1").arg(text(patient.id)), false, false});
    parts.append({m_recording->acquiredAt ? formatTimestamp(*m_recording->acquiredAt) : tr("Time not stated"),
                  false, true});
    QString kind = text(m_recording->format);
    const Series* series = m_recording->rhythm();
    if (!series && !m_recording->series.empty())
        series = &m_recording->series.front();
    if (series) {
        kind = tr("%1, %n lead(s), %2 Hz, %3", nullptr, static_cast<int>(series->waveform.leads.size()))
                   .arg(kind, formatShort(series->waveform.rateHz),
                        formatDuration(series->waveform.durationS()));
    }
    parts.append({kind, false, true});
    parts.removeIf([](const Part& part) { return part.text.isEmpty(); });
    for (Part& part : parts)
        part.width = QFontMetrics(fontOf(part.strong)).horizontalAdvance(part.text) + 1;
    return parts;
}

QList<QList<IdentityBar::Part>> IdentityBar::placed(int width) const {
    QList<Part> all = parts();
    QList<QList<Part>> lines;
    int left = 0; // of the line's width
    for (qsizetype i = 0; i < all.size(); ++i) {
        Part& part = all[i];
        const int before = part.separated ? 2 * kGap : kGap;
        const int least = i == all.size() - 1 ? std::min(part.width, kLeastWidth) : part.width;
        if (lines.isEmpty() || left < before + least) {
            lines.append(QList<Part>());
            left = width - kGap; // the margin at the right
            part.separated = false;
        }
        const int gap = part.separated ? 2 * kGap : kGap;
        part.width = std::min(part.width, std::max(left - gap, 0));
        part.text = QFontMetrics(fontOf(part.strong)).elidedText(part.text, Qt::ElideRight, part.width);
        left -= gap + part.width;
        lines.back().append(part);
    }
    return lines;
}

QList<QStringList> IdentityBar::lines(int width) const {
    QList<QStringList> result;
    for (const QList<Part>& line : placed(width)) {
        QStringList words;
        for (const Part& part : line)
            words.append(part.text);
        result.append(words);
    }
    return result;
}

void IdentityBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_palette->panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette->hairline);
    if (!m_recording) {
        painter.setFont(fontOf(false));
        painter.setPen(m_palette->secondaryText);
        painter.drawText(rect().adjusted(kGap, 0, -kGap, -1), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("No ECG is open"));
        return;
    }
    const QList<QList<Part>> lines = placed(width());
    QRect line(0, (height() - 1 - static_cast<int>(lines.size()) * lineHeight()) / 2, width(), lineHeight());
    qsizetype recordedFrom = parts().size() - 2; // when and how
    for (const QList<Part>& parts : lines) {
        int x = kGap;
        for (const Part& part : parts) {
            if (part.separated) {
                painter.fillRect(QRect(x, line.top() + kStep, 1, line.height() - 2 * kStep),
                                 m_palette->hairline);
                x += kGap;
            }
            painter.setFont(fontOf(part.strong));
            painter.setPen(recordedFrom-- > 0 ? m_palette->text : m_palette->secondaryText);
            painter.drawText(QRect(x, line.top(), part.width, line.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, part.text);
            x += part.width + kGap;
        }
        line.translate(0, line.height());
    }
}

} // namespace leadlight::ui
