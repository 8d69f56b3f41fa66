// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_waveform_writer.h"

#include "core/io/dicom/dicom_leads.h"
#include "core/io/dicom/dicom_put.h"

#include <algorithm>
#include <cmath>

namespace leadlight::io::dicom {

namespace {

/// Most characters of a decimal string (PS3.5 6.2, DS).
constexpr std::size_t kDecimalString = 16;

/// Whether each series has at most so many channels and a rate within the limits.
bool within(std::span<const Series* const> all, std::size_t channels, double lowestHz) {
    constexpr double kHighestHz = 1000.0;
    return std::all_of(all.begin(), all.end(), [&](const Series* series) {
        const Waveform& waveform = series->waveform;
        return waveform.leads.size() <= channels && waveform.rateHz >= lowestHz &&
               waveform.rateHz <= kHighestHz;
    });
}

StorageClass storageOf(std::span<const Series* const> all) {
    constexpr std::size_t kTwelveLeadChannels = 13;
    constexpr std::size_t kTwelveLeadSamples = 16'384;
    constexpr std::size_t kGeneralChannels = 24;
    constexpr std::size_t kGeneralGroups = 4;
    constexpr std::size_t kAmbulatoryChannels = 12;
    if (all.size() == 1 && within(all, kTwelveLeadChannels, 200.0) &&
        all.front()->waveform.samples() <= kTwelveLeadSamples)
        return StorageClass::TwelveLead;
    if (all.size() <= kGeneralGroups && within(all, kGeneralChannels, 200.0))
        return StorageClass::General;
    if (all.size() == 1 && within(all, kAmbulatoryChannels, 50.0))
        return StorageClass::Ambulatory;
    return StorageClass::General32;
}

/// The series' leads within the range, or nothing where one of them is not.
std::optional<std::vector<Quantised>> countLeads(const Waveform& waveform, std::int32_t largest) {
    std::vector<Quantised> leads;
    for (const LeadSignal& signal : waveform.leads) {
        auto counted = quantise(signal, waveform.unit, {largest});
        if (!counted)
            return std::nullopt;
        leads.push_back(std::move(*counted));
    }
    return leads;
}

Result<void> countAll(std::span<const Series* const> all, CountedWaveforms& waveforms, std::int32_t largest) {
    waveforms.series.clear();
    for (const Series* series : all) {
        auto leads = countLeads(series->waveform, largest);
        if (!leads) {
            for (const LeadSignal& signal : series->waveform.leads) {
                if (!quantise(signal, series->waveform.unit, {largest}))
                    return cannotHold("DICOM", signal);
            }
        }
        waveforms.series.push_back({series, std::move(*leads)});
    }
    return {};
}

/// The code of a lead in the scheme MDC, and of any other channel in one of our own.
Code codeOfLead(const LeadSignal& signal) {
    constexpr int kLastCode = 134; // of the leads in MDC's partition 2
    for (int number = 1; number <= kLastCode && signal.lead != Lead::Other; ++number) {
        const std::string value = "2:" + std::to_string(number);
        const auto coded = leadFromCode("MDC", value);
        if (coded && coded->lead == signal.lead && coded->provenance == signal.provenance)
            return {value, "MDC",
                    (signal.provenance == Provenance::Derived ? "Derived lead " : "Lead ") + signal.label};
    }
    // Leads that have no code as derived ones are coded as measured ones.
    if (signal.lead != Lead::Other && signal.provenance == Provenance::Derived) {
        LeadSignal measured;
        measured.lead = signal.lead;
        measured.label = signal.label;
        return codeOfLead(measured);
    }
    return {"CHANNEL", std::string(kOwnScheme), signal.label};
}

void putChannel(DcmItem& group, std::size_t number, const Series& series, const Quantised& counted,
                std::size_t bits) {
    const LeadSignal& signal = series.waveform.leads[number];
    DcmItem& channel = addItem(group, DCM_ChannelDefinitionSequence);
    put(channel, DCM_WaveformChannelNumber, std::to_string(number + 1));
    put(channel, DCM_ChannelLabel, oneValue(signal.label, kShortString));
    putCode(channel, DCM_ChannelSourceSequence, codeOfLead(signal));
    if (series.waveform.unit == Unit::Millivolt) {
        put(channel, DCM_ChannelSensitivity, decimalText(counted.stepUv, kDecimalString));
        putCode(channel, DCM_ChannelSensitivityUnitsSequence, {"uV", "UCUM", "microvolt"});
        put(channel, DCM_ChannelSensitivityCorrectionFactor, "1");
        put(channel, DCM_ChannelBaseline, "0");
    }
    put(channel, DCM_ChannelSampleSkew, "0");
    putWhole16(channel, DCM_WaveformBitsStored, bits);
    const auto putFilter = [&](const DcmTagKey& tag, const std::optional<double>& hertz) {
        if (hertz && *hertz > 0.0)
            put(channel, tag, decimalText(*hertz, kDecimalString));
    };
    putFilter(DCM_FilterLowFrequency, series.filters.highPassHz);
    putFilter(DCM_FilterHighFrequency, series.filters.lowPassHz);
    putFilter(DCM_NotchFilterFrequency, series.filters.notchHz);
}

/// The samples of all channels, frame by frame, as words in the machine's order.
std::vector<Uint16> interleaved(const std::vector<Quantised>& leads, bool wide) {
    std::vector<Uint16> words;
    const std::size_t samples = leads.front().counts.size();
    words.reserve(samples * leads.size() * (wide ? 2 : 1));
    for (std::size_t t = 0; t < samples; ++t) {
        for (const Quantised& lead : leads) {
            const std::int32_t count = lead.counts[t];
            if (wide) {
                words.push_back(static_cast<Uint16>(static_cast<std::uint32_t>(count) & 0xFFFFU));
                words.push_back(static_cast<Uint16>(static_cast<std::uint32_t>(count) >> 16));
            } else {
                words.push_back(static_cast<Uint16>(count == kGapCount ? 0x8000 : count));
            }
        }
    }
    return words;
}

void putWords(DcmItem& item, const DcmTagKey& tag, const std::vector<Uint16>& words) {
    if (item.putAndInsertUint16Array(tag, words.data(), static_cast<unsigned long>(words.size())).bad())
        throw PutFailure{"the samples are refused"};
}

void putGroup(DcmItem& dataset, const CountedSeries& counted, bool wide) {
    const Series& series = *counted.series;
    const Waveform& waveform = series.waveform;
    const bool rhythm = series.kind == SeriesKind::Rhythm;
    const std::size_t bits = wide ? 32 : 16;
    DcmItem& group = addItem(dataset, DCM_WaveformSequence);
    put(group, DCM_MultiplexGroupTimeOffset, decimalText(series.startS * 1e3, kDecimalString));
    put(group, DCM_WaveformOriginality, rhythm && !series.isDerived ? "ORIGINAL" : "DERIVED");
    putWhole16(group, DCM_NumberOfWaveformChannels, waveform.leads.size());
    putWhole32(group, DCM_NumberOfWaveformSamples, waveform.samples());
    put(group, DCM_SamplingFrequency, decimalText(waveform.rateHz, kDecimalString));
    put(group, DCM_MultiplexGroupLabel, rhythm ? "RHYTHM" : "MEDIAN BEAT");
    for (std::size_t lead = 0; lead < waveform.leads.size(); ++lead)
        putChannel(group, lead, series, counted.leads[lead], bits);
    putWhole16(group, DCM_WaveformBitsAllocated, bits);
    put(group, DCM_WaveformSampleInterpretation, wide ? "SL" : "SS");
    const bool hasGaps = std::any_of(counted.leads.begin(), counted.leads.end(),
                                     [](const Quantised& lead) { return lead.hasGaps; });
    if (hasGaps && wide)
        putWords(group, DCM_WaveformPaddingValue, {0x0000, 0x8000});
    else if (hasGaps)
        putWords(group, DCM_WaveformPaddingValue, {0x8000});
    putWords(group, DCM_WaveformData, interleaved(counted.leads, wide));
}

} // namespace

Result<CountedWaveforms> countWaveforms(std::span<const Series* const> series) {
    CountedWaveforms waveforms;
    waveforms.storage = storageOf(series);
    if (waveforms.storage != StorageClass::General32 && countAll(series, waveforms, kLargest16))
        return waveforms;
    waveforms.storage = StorageClass::General32;
    if (auto counted = countAll(series, waveforms, kLargest32); !counted)
        return fail(std::move(counted.error()));
    return waveforms;
}

void putWaveforms(DcmItem& dataset, const CountedWaveforms& waveforms) {
    for (const CountedSeries& counted : waveforms.series)
        putGroup(dataset, counted, waveforms.storage == StorageClass::General32);
}

} // namespace leadlight::io::dicom
