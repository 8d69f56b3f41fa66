// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TracingView that says in words what it shows, for screen readers.
#include "ui/session/joined_text.h"
#include "ui/session/rule_words.h"
#include "ui/tracing/paint_furniture.h"
#include "ui/tracing/tracing_view.h"

#include <QAccessible>
#include <QLocale>

#include <algorithm>
#include <set>

namespace leadlight::ui {

namespace {

/// "3x4+1" as the layout is called, or "3x5+1" where leads beyond the twelve have made it larger.
QString gridWords(const PaperLayout& layout) {
    const bool others = std::ranges::any_of(
        layout.panels, [](const PaperPanel& panel) { return !panel.rhythmStrip && !isStandard(panel.lead); });
    if (!others)
        return QString::fromUtf8(layoutName(layout.settings.layout).data());
    std::set<double> rows;
    std::set<double> columns;
    std::set<double> strips;
    for (const PaperPanel& panel : layout.panels) {
        (panel.rhythmStrip ? strips : rows).insert(panel.area.top());
        if (!panel.rhythmStrip)
            columns.insert(panel.area.left());
    }
    const QString grid = QStringLiteral("%1x%2").arg(rows.size()).arg(columns.size());
    return strips.empty() ? grid : QStringLiteral("%1+%2").arg(grid).arg(strips.size());
}

} // namespace

QString TracingView::spokenValue() const {
    if (m_series == nullptr)
        return {};
    if (const QString words = hand() != nullptr ? hand()->spokenValue() : QString(); !words.isEmpty())
        return words;
    if (const Caliper* caliper = m_hand.set() != nullptr ? m_hand.set()->selected() : nullptr) {
        const LeadSignal& signal = m_series->waveform.leads[static_cast<std::size_t>(caliper->leadIndex)];
        return tr("Caliper on %1: %2").arg(leadText(signal), caliperText(*caliper, m_layout.millivolts));
    }
    if (const auto& point = m_fiducialHand.selected(); point && m_marks.measured) {
        const QString beat = point->beat ? tr("beat %1").arg(*point->beat + 1) : tr("median beat");
        const double seconds = m_marks.measured->momentOf(*point).value_or(0.0);
        return tr("%1 of %2, %3 s").arg(pointText(point->point), beat, locale().toString(seconds, 'f', 3));
    }
    if (!m_readout)
        return {};
    QStringList words{tr("Lead %1").arg(m_readout->leadLabel),
                      tr("%1 s").arg(locale().toString(m_readout->timeS, 'f', 3))};
    if (!m_readout->value)
        words << tr("no signal");
    else if (m_readout->millivolts)
        words << tr("%1 mV").arg(locale().toString(*m_readout->value, 'f', 2));
    else
        words << tr("%1 (no unit)").arg(locale().toString(*m_readout->value, 'f', 0));
    if (const QString beat = spokenBeat(m_readout->timeS); !beat.isEmpty())
        words << beat;
    return listed(words);
}

QString TracingView::spokenBeat(double timeS) const {
    // The median beat is nobody's third or fourth.
    if (!m_marks.measured || m_settings.layout == LayoutKind::Median)
        return {};
    const std::vector<measure::Beat>& beats = m_marks.measured->now->beats;
    const auto next = std::ranges::lower_bound(beats, timeS, {}, &measure::Beat::rS);
    const auto reaches = [timeS](const measure::Beat& beat) {
        const double from = beat.global.pOn.value_or(beat.global.qrsOn.value_or(beat.rS));
        const double to = beat.global.tOff.value_or(beat.global.qrsOff.value_or(beat.rS));
        return timeS >= from && timeS <= to;
    };
    for (auto beat = next == beats.begin() ? next : std::prev(next); beat != beats.end() && beat <= next;
         ++beat) {
        if (reaches(*beat))
            return tr("beat %1, %2").arg(beat - beats.begin() + 1).arg(beatKindText(beat->kind));
    }
    return tr("between beats");
}

QString TracingView::layoutWords() const {
    const std::vector<PaperPanel>& panels = m_layout.panels;
    const LayoutKind kind = m_layout.settings.layout;
    if (m_series != nullptr && kind == LayoutKind::SingleLead && !panels.empty()) {
        const auto lead = static_cast<std::size_t>(panels.front().leadIndex);
        return tr("%1 enlarged", "a lead").arg(leadText(m_series->waveform.leads[lead]));
    }
    const bool rows = std::ranges::all_of(
        panels, [this](const PaperPanel& panel) { return panel.area.left() <= m_layout.gutterWidth + 0.01; });
    if (kind != LayoutKind::Median && rows && !panels.empty())
        return QStringLiteral("%1x1").arg(panels.size());
    return kind == LayoutKind::Median ? QString::fromUtf8(layoutName(kind).data()) : gridWords(m_layout);
}

QString TracingView::spokenDescription() const {
    if (m_series == nullptr)
        return tr("No ECG is open");
    return tr("%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV")
        .arg(m_series->waveform.leads.size())
        .arg(locale().toString(m_series->waveform.durationS(), 'f', 1))
        .arg(layoutWords())
        .arg(m_settings.speedMmPerS)
        .arg(m_settings.gainMmPerMv);
}

void TracingView::announceValue() {
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, spokenValue());
    QAccessible::updateAccessibility(&event);
}

} // namespace leadlight::ui
