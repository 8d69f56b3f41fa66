// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/drawn_traces.h"

#include "core/signal/filter.h"

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr double kSeconds = 12.0; // maps end after ten

} // namespace

DrawnTraces::DrawnTraces(std::shared_ptr<const Recording> recording)
    : m_recording(std::move(recording)) {}

DrawnTraces::Trace DrawnTraces::of(const PaperLayout& layout, const PaperPanel& panel) const {
    const Series* series = m_recording ? drawnSeries(*m_recording, layout.settings.layout) : nullptr;
    const auto lead = static_cast<std::size_t>(panel.leadIndex);
    if (!series || lead >= series->waveform.leads.size())
        return {};
    const Waveform& waveform = series->waveform;
    const DisplayFilter& filter = layout.settings.filter;
    if (!filter.on())
        return {nullptr, waveform.leads[lead].values, waveform.rateHz};
    const std::lock_guard lock(m_mutex);
    if (!m_filtered || m_filter != filter) {
        const auto count = static_cast<std::size_t>((kSeconds + filterContextS(filter)) * waveform.rateHz);
        auto leads = std::make_shared<std::vector<std::vector<float>>>();
        for (const LeadSignal& signal : waveform.leads) {
            const std::span<const float> all = signal.values;
            leads->push_back(filtered(all.first(std::min(all.size(), count)), waveform.rateHz, filter));
        }
        m_filtered = std::move(leads);
        m_filter = filter;
    }
    return {m_filtered, (*m_filtered)[lead], waveform.rateHz};
}

} // namespace leadlight::ui
