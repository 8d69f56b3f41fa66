// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/philips/philips_waveform.h"

#include "core/base/text.h"
#include "core/io/common/base64.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/padding.h"
#include "core/io/common/scale_check.h"
#include "core/io/common/xml_node.h"
#include "core/io/philips/xli.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace leadlight::io::philips {

namespace {

constexpr std::string_view kFormat = "Philips XML";

/// How the rhythm's channels are stored.
struct Layout {
    std::vector<std::string> labels;
    double rateHz = 0.0;
    double resolutionUv = 0.0; ///< 0: not stated
    double offset = 0.0;       ///< the stored value of 0 mV
    double durationS = 0.0;    ///< 0: not stated
};

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : std::string(text) + ' ') {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != ',') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

std::optional<double> numberAt(pugi::xml_node node, const char* name) {
    return parseDouble(attribute(node, name));
}

/// Version 1.04 states it all in attributes of the waveform, 1.03 before it.
Layout layoutOf(pugi::xml_node root, pugi::xml_node waveform) {
    const pugi::xml_node signal = follow(root, {"dataacquisition", "signalcharacteristics"});
    const auto first = [](std::optional<double> a, std::optional<double> b, std::optional<double> c) {
        return (a ? a : b ? b : c).value_or(0.0);
    };
    Layout layout;
    layout.rateHz =
        first(numberAt(waveform, "samplespersecond"), numberOf(child(signal, "samplingrate")), {});
    layout.resolutionUv = first(numberAt(waveform, "resolution"), numberOf(child(signal, "resolution")),
                                numberOf(child(signal, "signalresolution")));
    layout.offset = first(numberAt(waveform, "signaloffset"), numberOf(child(signal, "signaloffset")), {});
    layout.durationS = first(numberAt(waveform, "durationperchannel"), {}, {}) / 1000.0;
    layout.labels = wordsOf(attribute(waveform, "leadlabels"));
    if (layout.labels.empty()) {
        const double stated =
            first(numberAt(waveform, "numberofleads"), numberOf(child(signal, "numberchannelsvalid")), {});
        const double count = stated >= 1.0 && stated <= static_cast<double>(kMaxLeads) ? stated : 12.0;
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
            layout.labels.emplace_back(i < kStandardLeads.size() ? std::string(leadName(kStandardLeads[i]))
                                                                 : "Channel " + std::to_string(i + 1));
    }
    return layout;
}

std::optional<Counts> plainNumbers(std::string_view text) {
    Counts counts;
    for (const std::string& word : wordsOf(text)) {
        const auto value = parseInteger(word);
        if (!value || *value < -32768 || *value > 32767)
            return std::nullopt;
        counts.push_back(static_cast<std::int16_t>(*value));
    }
    return counts;
}

Counts littleEndianNumbers(const Bytes& bytes) {
    Counts counts(bytes.size() / 2);
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = readLittleEndian<std::int16_t>(bytes, 2 * i);
    return counts;
}

/// Uncompressed samples stand lead after lead.
std::vector<Counts> parted(const Counts& counts, const Layout& layout) {
    std::size_t samples = counts.size() / layout.labels.size();
    const auto stated = static_cast<std::size_t>(
        std::llround(std::clamp(layout.durationS * layout.rateHz, 0.0, static_cast<double>(kMaxSamples))));
    if (stated > 0 && stated <= samples)
        samples = stated;
    std::vector<Counts> channels;
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(i * samples);
        channels.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(samples));
    }
    return channels;
}

Result<std::vector<Counts>> channelsOf(const std::string& name, pugi::xml_node waveform, const Layout& layout,
                                       std::vector<Note>& notes) {
    const std::string text = rawTextOf(waveform);
    if (lowered(attribute(waveform, "dataencoding")) == "plain") {
        const auto counts = plainNumbers(text);
        if (!counts)
            return malformed(name, kFormat, "its samples are no numbers of 16 bits");
        return parted(*counts, layout);
    }
    const auto bytes = decodeBase64(text);
    if (!bytes)
        return malformed(name, kFormat, "its samples are no Base64 text");
    std::string method = lowered(attribute(waveform, "compression"));
    if (lowered(attribute(waveform, "compressflag")) == "true")
        method = lowered(attribute(waveform, "compressmethod"));
    if (method.empty() || method == "none" || method == "uncompressed")
        return parted(littleEndianNumbers(*bytes), layout);
    if (method != "xli")
        return unsupported(name, kFormat, "its samples are compressed by the unknown method " + method);
    auto decoded = decodeXli(*bytes);
    if (!decoded)
        return malformed(name, kFormat, "its compressed samples are damaged");
    if (decoded->cutOff)
        notes.push_back({"truncated", "The compressed samples end inside a lead."});
    return std::move(decoded->channels);
}

/// How many samples are ECG: a second with a calibration pulse of 1 mV is appended to the ten of a resting
/// ECG.
std::size_t ecgSamples(const Counts& first, const Layout& layout) {
    const auto second = static_cast<std::size_t>(std::llround(layout.rateHz));
    if (first.size() == 11 * second)
        return 10 * second;
    if (first.size() < 3 * second || layout.resolutionUv <= 0.0)
        return first.size();
    const auto pulse = static_cast<int>(std::lround(1000.0 / layout.resolutionUv));
    const auto begin = first.end() - static_cast<std::ptrdiff_t>(second);
    const bool flat = std::all_of(begin, first.end(), [&](std::int16_t v) { return v == 0 || v == pulse; });
    const auto high = std::count(begin, first.end(), pulse);
    return flat && high > 0 && high < static_cast<std::ptrdiff_t>(second) ? first.size() - second
                                                                          : first.size();
}

std::int16_t stored(int value) {
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(value));
}

/// III, aVR, aVL and aVF as they follow from I and II (and III), in whole numbers.
std::array<int, 4> predicted(int one, int two, int three) {
    return {two - one, -((one + two) / 2), (one - three) / 2, (two + three) / 2};
}

/// Sum of what is left when the stored values are taken as differences from the prediction, and when they are
/// taken as the leads themselves.
std::pair<double, double> misfits(const std::vector<Counts>& channels, std::size_t samples) {
    double asResiduals = 0.0;
    double asLeads = 0.0;
    for (std::size_t t = 0; t < samples; ++t) {
        const int one = channels[0][t];
        const int two = channels[1][t];
        const auto limb = predicted(one, two, two - one);
        for (std::size_t k = 0; k < limb.size(); ++k) {
            const int value = channels[2 + k][t];
            // Capped, so that one artefact does not outvote a whole recording.
            constexpr int kMost = 100;
            asResiduals += std::min(std::abs(value), kMost);
            asLeads += std::min(std::abs(value - limb[k]), kMost);
        }
    }
    return {asResiduals, asLeads};
}

/// Philips stores III, aVR, aVL and aVF as what remains after predicting them; some files hold the leads.
void restoreLimbLeads(std::vector<Counts>& channels, std::size_t samples) {
    const auto [asResiduals, asLeads] = misfits(channels, samples);
    if (asLeads < asResiduals)
        return;
    for (std::size_t t = 0; t < samples; ++t) {
        const int one = channels[0][t];
        const int two = channels[1][t];
        channels[2][t] = stored(two - one - channels[2][t]);
        const auto limb = predicted(one, two, channels[2][t]);
        for (std::size_t k = 1; k < limb.size(); ++k)
            channels[2 + k][t] = stored(limb[k] - channels[2 + k][t]);
    }
}

bool beginsWithLimbLeads(const std::vector<std::string>& labels) {
    constexpr std::array kLimb{Lead::I, Lead::II, Lead::III, Lead::aVR, Lead::aVL, Lead::aVF};
    if (labels.size() < kLimb.size())
        return false;
    for (std::size_t i = 0; i < kLimb.size(); ++i) {
        if (leadFromLabel(labels[i]) != kLimb[i])
            return false;
    }
    return true;
}

FilterBand filtersOf(pugi::xml_node root, pugi::xml_node waveform) {
    const pugi::xml_node signal = follow(root, {"dataacquisition", "signalcharacteristics"});
    FilterBand filters{numberAt(waveform, "hipass"), numberAt(waveform, "lowpass"), {}};
    if (!filters.highPassHz)
        filters.highPassHz = numberOf(child(signal, "hipass"));
    if (!filters.lowPassHz)
        filters.lowPassHz = numberOf(child(signal, "lowpass"));
    const std::string band = textOf(child(signal, "signalbandwidth"));
    if (const std::size_t dash = band.find('-'); dash != std::string::npos && !filters.highPassHz) {
        filters.highPassHz = parseDouble(std::string_view(band).substr(0, dash));
        filters.lowPassHz = parseDouble(std::string_view(band).substr(dash + 1));
    }
    if (lowered(attribute(waveform, "notchfiltered")) == "true")
        filters.notchHz = numberAt(waveform, "notchfilterfreqs");
    return filters;
}

/// The first lead stands for all: they share one scale. That none is stated is no failure.
Result<void> checkStatedScale(const std::string& name, const std::string& lead, double resolutionUv,
                              double offset) {
    const double mvPerCount = resolutionUv > 0.0 ? resolutionUv * 1e-3 : 1.0;
    return checkScale(name, kFormat, lead, mvPerCount, offset * mvPerCount);
}

void scale(LeadSignal& signal, const Counts& counts, std::size_t samples, double offset,
           double resolutionUv) {
    const double unit = resolutionUv > 0.0 ? resolutionUv * 1e-3 : 1.0;
    signal.resolutionUv = resolutionUv;
    signal.values.reserve(samples);
    for (std::size_t i = 0; i < samples; ++i)
        signal.values.push_back(static_cast<float>((counts[i] - offset) * unit));
}

Result<void> readRhythm(const std::string& name, pugi::xml_node root, pugi::xml_node waveform,
                        Recording& recording) {
    Layout layout = layoutOf(root, waveform);
    if (layout.labels.size() > kMaxLeads)
        return malformed(name, kFormat, "it names more than 64 leads");
    if (layout.labels.empty())
        return malformed(name, kFormat, "it names no leads");
    if (auto checked = checkStatedScale(name, layout.labels.front(), layout.resolutionUv, layout.offset);
        !checked)
        return checked;
    auto channels = channelsOf(name, waveform, layout, recording.notes);
    if (!channels)
        return fail(std::move(channels.error()));
    if (channels->size() < layout.labels.size()) {
        recording.notes.push_back({"missing_leads", "The file names " + std::to_string(layout.labels.size()) +
                                                        " leads and holds " +
                                                        std::to_string(channels->size()) + "."});
        layout.labels.resize(channels->size());
    }
    channels->resize(layout.labels.size()); // the last ones of sixteen are empty
    std::size_t samples = channels->empty() ? 0 : ecgSamples(channels->front(), layout);
    for (const Counts& channel : *channels)
        samples = std::min(samples, channel.size());
    if (auto shape = checkShape(name, kFormat, channels->size(), layout.rateHz, samples); !shape)
        return shape;
    if (beginsWithLimbLeads(layout.labels))
        restoreLimbLeads(*channels, samples);

    Series series;
    series.waveform.rateHz = layout.rateHz;
    series.waveform.unit = layout.resolutionUv > 0.0 ? Unit::Millivolt : Unit::Arbitrary;
    series.filters = filtersOf(root, waveform);
    for (std::size_t i = 0; i < channels->size(); ++i) {
        LeadSignal signal = leadOfLabel(layout.labels[i]);
        scale(signal, (*channels)[i], samples, layout.offset, layout.resolutionUv);
        series.waveform.leads.push_back(std::move(signal));
    }
    recording.series.push_back(std::move(series));
    return {};
}

/// A beat that cannot be read is left out with a note: the rhythm is what matters.
void readBeats(const std::string& name, pugi::xml_node beats, Recording& recording) {
    Series series;
    series.kind = SeriesKind::Median;
    series.waveform.rateHz = numberAt(beats, "samplespersec").value_or(0.0);
    const double resolutionUv = numberAt(beats, "resolution").value_or(0.0);
    series.waveform.unit = resolutionUv > 0.0 ? Unit::Millivolt : Unit::Arbitrary;
    std::size_t samples = kMaxSamples;
    forEach(beats, "repbeat", [&](pugi::xml_node beat) {
        if (series.waveform.leads.size() >= kMaxLeads)
            return;
        const pugi::xml_node inner = child(beat, "waveform");
        const auto bytes = decodeBase64(rawTextOf(inner ? inner : beat));
        if (!bytes || bytes->size() < 2)
            return;
        const Counts counts = littleEndianNumbers(*bytes);
        LeadSignal signal = leadOfLabel(attribute(beat, "leadname"));
        scale(signal, counts, counts.size(), 0.0, resolutionUv);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            // What lies beyond the beat is filled with the highest number.
            if (counts[i] == std::numeric_limits<std::int16_t>::max())
                signal.values[i] = std::numeric_limits<float>::quiet_NaN();
        }
        samples = std::min(samples, counts.size());
        series.waveform.leads.push_back(std::move(signal));
    });
    if (series.waveform.leads.empty())
        return;
    for (LeadSignal& signal : series.waveform.leads)
        signal.values.resize(samples);
    if (!checkShape(name, kFormat, series.waveform.leads.size(), series.waveform.rateHz, samples) ||
        !checkStatedScale(name, series.waveform.leads.front().label, resolutionUv, 0.0)) {
        recording.notes.push_back({"beats_skipped", "The representative beats state no usable sampling rate "
                                                    "or scale and are left out."});
        return;
    }
    trimMedian(series);
    recording.series.push_back(std::move(series));
}

} // namespace

Result<void> readWaveforms(const std::string& name, pugi::xml_node root, Recording& recording) {
    const pugi::xml_node waveforms = child(root, "waveforms");
    const pugi::xml_node rhythm = child(waveforms, "parsedwaveforms");
    if (!rhythm)
        return malformed(name, kFormat, "it holds no waveform");
    if (auto read = readRhythm(name, root, rhythm, recording); !read)
        return read;
    readBeats(name, child(waveforms, "repbeats"), recording);
    return {};
}

} // namespace leadlight::io::philips
