// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/display_signal.h"

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kSlackS = 10.0; // on both sides, so that scrolling does not filter anew at every step

} // namespace

void DisplaySignal::prepare(const Series& series, const PaperLayout& layout, PartRunner& runner,
                            const LoadedStretch* loaded) {
    const DisplayFilter& filter = layout.settings.filter;
    const bool isLong = series.waveform.isLong();
    if (isLong && loaded == nullptr && !layout.panels.empty()) {
        const double startS = std::ranges::min_element(layout.panels, {}, &PaperPanel::startS)->startS;
        const double endS = std::ranges::max_element(layout.panels, {}, &PaperPanel::endS)->endS;
        const double around = filter.on() ? kSlackS + filterContextS(filter) : kSlackS;
        const double fromS = std::max(0.0, startS - around);
        const auto first = static_cast<std::size_t>(std::floor(fromS * series.waveform.rateHz));
        const auto count =
            static_cast<std::size_t>(std::ceil((endS + around - fromS) * series.waveform.rateHz));
        m_read = LoadedStretch{series.waveform.stretch(first, count),
                               static_cast<double>(first) / series.waveform.rateHz};
        loaded = &*m_read;
    }
    const bool sameBase = m_loaded == loaded && (loaded == nullptr || m_loadedNumber == loaded->number);
    m_loaded = isLong ? loaded : nullptr;
    m_loadedNumber = m_loaded != nullptr ? m_loaded->number : 0;
    if (!filter.on() || layout.panels.empty()) {
        m_series = &series;
        m_filter = {};
        m_leads.clear();
        m_startS = 0.0;
        return;
    }
    const double fromS = std::ranges::min_element(layout.panels, {}, &PaperPanel::startS)->startS;
    const double toS = std::ranges::max_element(layout.panels, {}, &PaperPanel::endS)->endS;
    if (sameBase && m_series == &series && m_filter == filter && fromS >= m_fromS && toS <= m_toS)
        return;
    const Waveform& waveform = series.waveform;
    m_series = &series;
    m_filter = filter;
    m_fromS = fromS - kSlackS;
    m_toS = toS + kSlackS;
    const double context = filterContextS(filter);
    const double baseStartS = m_loaded != nullptr ? m_loaded->startS : 0.0;
    const auto samples =
        static_cast<double>(m_loaded != nullptr ? m_loaded->waveform.samples() : waveform.samples());
    const auto sampleAt = [&](double seconds) {
        return static_cast<std::size_t>(
            std::clamp(std::floor((seconds - baseStartS) * waveform.rateHz), 0.0, samples));
    };
    const std::size_t first = sampleAt(m_fromS - context);
    const std::size_t last = sampleAt(m_toS + context + 1.0);
    m_startS = baseStartS + static_cast<double>(first) / waveform.rateHz;
    m_leads.resize(waveform.leads.size());
    runner.run(static_cast<int>(m_leads.size()), [&](int number, int) {
        const auto lead = static_cast<std::size_t>(number);
        const std::span<const float> all = base(lead);
        m_leads[lead] = all.empty() ? std::vector<float>()
                                    : filtered(all.subspan(first, last - first), waveform.rateHz, filter);
    });
}

void DisplaySignal::forget() {
    *this = {};
}

std::span<const float> DisplaySignal::base(std::size_t lead) const {
    if (m_loaded != nullptr) // perhaps nothing yet
        return lead < m_loaded->waveform.leads.size()
                   ? std::span<const float>(m_loaded->waveform.leads[lead].values)
                   : std::span<const float>();
    return m_series->waveform.leads[lead].values;
}

DisplaySignal::Stretch DisplaySignal::of(int leadIndex) const {
    const auto lead = static_cast<std::size_t>(leadIndex);
    if (m_leads.empty())
        return {base(lead), m_loaded != nullptr ? m_loaded->startS : 0.0};
    return {m_leads[lead], m_startS};
}

} // namespace leadlight::ui
