// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/identity_bar.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"

#include <QPainter>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kGap = 4 * kStep;
constexpr int kLeastWidth = 48; // of a part: a few letters

} // namespace

IdentityBar::IdentityBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IdentityBar::setRecording(std::shared_ptr<const Recording> recording) {
    m_recording = std::move(recording);
    QStringList words;
    for (const Part& part : parts())
        words.append(part.text);
    setToolTip(words.join(u'\n'));
    setAccessibleName(words.join(u", "_s));
    update();
}

void IdentityBar::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    update();
}

QSize IdentityBar::sizeHint() const {
    return {400, QFontMetrics(interfaceFont(1.08)).height() + 5 * kStep};
}

QList<IdentityBar::Part> IdentityBar::parts() const {
    if (!m_recording)
        return {};
    const Patient& patient = m_recording->patient;
    QList<Part> parts{{formatPatientName(patient), true, false}};
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
    return parts;
}

void IdentityBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_palette->panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette->hairline);
    const QFont strong = interfaceFont(1.08, TextWeight::SemiBold);
    const QFont plain = interfaceFont();
    if (!m_recording) {
        painter.setFont(plain);
        painter.setPen(m_palette->secondaryText);
        painter.drawText(rect().adjusted(kGap, 0, -kGap, -1), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("No ECG is open"));
        return;
    }
    QList<Part> shown = parts();
    QList<int> widths;
    int total = kGap;
    for (const Part& part : shown) {
        widths.append(QFontMetrics(part.strong ? strong : plain).horizontalAdvance(part.text) + 1);
        total += widths.back() + (part.separated ? 2 * kGap : kGap);
    }
    // Too narrow: how it was recorded gives first, then when, and only then who it is (or, beside another
    // tracing of the same patient, who before when); of these the longest.
    const auto give = [&](int missing, const std::function<bool(qsizetype)>& may) {
        while (missing > 0) {
            qsizetype longest = -1;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                if (may(i) && (longest < 0 || widths[i] > widths[longest]))
                    longest = i;
            }
            const int taken = longest < 0 ? 0 : std::min(missing, widths[longest] - kLeastWidth);
            if (taken <= 0)
                break;
            widths[longest] -= taken;
            missing -= taken;
        }
        return missing;
    };
    const qsizetype last = shown.size() - 1;
    int missing = give(total - width(), [&](qsizetype i) { return i == last; });
    missing = give(missing, [&](qsizetype i) { return shown[i].separated != m_whenBeforeWho; });
    give(missing, [](qsizetype) { return true; });
    int x = kGap;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i].separated) {
            painter.fillRect(QRect(x, 3 * kStep, 1, height() - 6 * kStep), m_palette->hairline);
            x += kGap;
        }
        painter.setFont(shown[i].strong ? strong : plain);
        painter.setPen(shown[i].strong || !shown[i].separated ? m_palette->text : m_palette->secondaryText);
        painter.drawText(QRect(x, 0, widths[i], height() - 1), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(shown[i].text, Qt::ElideRight, widths[i]));
        x += widths[i] + kGap;
    }
}

} // namespace leadlight::ui
