// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/quality_report.h"

#include "core/signal/electrode_order.h"
#include "core/signal/lead_quality.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr double kSpikeBeforeBeatS = 0.25;

/// Several beats each have a spike shortly before them.
bool beatsFollowSpikes(std::span<const PacingSpike> spikes, std::span<const QrsDetection> beats) {
    std::size_t followed = 0;
    for (const QrsDetection& beat : beats) {
        const double at = static_cast<double>(beat.sample) / kWorkingRateHz;
        followed += std::any_of(spikes.begin(), spikes.end(), [&](const PacingSpike& spike) {
            return spike.timeS < at + 0.06 && spike.timeS > at - kSpikeBeforeBeatS;
        });
    }
    return followed >= 3 && 3 * followed >= beats.size();
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

void nameBadLeads(QualityReport& report) {
    std::vector<std::string> names;
    for (const LeadQuality& lead : report.leads) {
        if (lead.bad)
            names.push_back(lead.label);
    }
    if (!names.empty())
        report.reasons.push_back(
            {"bad_leads", (names.size() == 1 ? "lead " : "leads ") + listed(names) + " cannot be read"});
}

} // namespace

const LeadQuality* QualityReport::find(Lead lead) const {
    const auto place =
        std::find_if(leads.begin(), leads.end(), [&](const LeadQuality& l) { return l.lead == lead; });
    return place == leads.end() ? nullptr : &*place;
}

QualityReport judgeQuality(const Waveform& waveform) {
    const WorkingSignal signal = workingSignal(waveform);
    return judgeQuality(waveform, signal, detectQrs(signal));
}

QualityReport judgeQuality(const Waveform& waveform, const WorkingSignal& signal,
                           std::span<const QrsDetection> beats) {
    QualityReport report;
    if (waveform.unit != Unit::Millivolt) {
        report.reasons.push_back({"units", "the file does not say what its amplitudes are measured in"});
        return report;
    }
    if (waveform.leads.empty() || signal.samples() == 0) {
        report.reasons.push_back({"empty", "there are no samples"});
        return report;
    }
    report.spikes = findPacingSpikes(waveform);
    report.paced = beatsFollowSpikes(report.spikes, beats);
    for (std::size_t i = 0; i < waveform.leads.size(); ++i)
        report.leads.push_back(judgeLead(waveform.leads[i], waveform.rateHz, signal.leads[i], beats));
    report.armsSwapped = armsLookSwapped(signal, beats);
    report.chestOrderDoubtful = chestOrderLooksWrong(signal, beats);
    report.usable = canBeRead(report.leads, beats.size(), waveform.durationS());

    nameBadLeads(report);
    if (beats.empty())
        report.reasons.push_back({"no_beats", "no heart beat was found"});
    if (report.armsSwapped)
        report.reasons.push_back({"arms_swapped", "the arm electrodes look interchanged"});
    if (report.chestOrderDoubtful)
        report.reasons.push_back({"chest_order", "the chest electrodes look out of order"});
    if (report.paced)
        report.reasons.push_back({"paced", "pacing spikes were found"});
    report.noisy = std::any_of(report.leads.begin(), report.leads.end(), [](const LeadQuality& lead) {
        return lead.bad && modelIndex(lead.lead).has_value();
    });
    return report;
}

} // namespace leadlight
