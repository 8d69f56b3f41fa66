// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/display_signal.h"

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kSlackS = 10.0; // on both sides, so that scrolling does not filter anew at every step

} // namespace

void DisplaySignal::prepare(const Series& series, const PaperLayout& layout, PartRunner& runner) {
    const DisplayFilter& filter = layout.settings.filter;
    if (!filter.on() || layout.panels.empty()) {
        m_series = &series;
        m_filter = {};
        m_leads.clear();
        m_startS = 0.0;
        return;
    }
    const double fromS = std::ranges::min_element(layout.panels, {}, &PaperPanel::startS)->startS;
    const double toS = std::ranges::max_element(layout.panels, {}, &PaperPanel::endS)->endS;
    if (m_series == &series && m_filter == filter && fromS >= m_fromS && toS <= m_toS)
        return;
    const Waveform& waveform = series.waveform;
    m_series = &series;
    m_filter = filter;
    m_fromS = fromS - kSlackS;
    m_toS = toS + kSlackS;
    const double context = filterContextS(filter);
    const auto samples = static_cast<double>(waveform.samples());
    const auto sampleAt = [&](double seconds) {
        return static_cast<std::size_t>(std::clamp(std::floor(seconds * waveform.rateHz), 0.0, samples));
    };
    const std::size_t first = sampleAt(m_fromS - context);
    const std::size_t last = sampleAt(m_toS + context + 1.0);
    m_startS = static_cast<double>(first) / waveform.rateHz;
    m_leads.resize(waveform.leads.size());
    runner.run(static_cast<int>(m_leads.size()), [&](int number, int) {
        const auto lead = static_cast<std::size_t>(number);
        const std::span<const float> all = waveform.leads[lead].values;
        m_leads[lead] = filtered(all.subspan(first, last - first), waveform.rateHz, filter);
    });
}

void DisplaySignal::forget() {
    *this = {};
}

DisplaySignal::Stretch DisplaySignal::of(int leadIndex) const {
    const auto lead = static_cast<std::size_t>(leadIndex);
    if (m_leads.empty())
        return {m_series->waveform.leads[lead].values, 0.0};
    return {m_leads[lead], m_startS};
}

} // namespace leadlight::ui
