// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_waveform.h"

#include "core/base/text.h"
#include "core/io/common/base64.h"
#include "core/io/common/crc32.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/padding.h"
#include "core/io/common/scale_check.h"
#include "core/io/common/xml_node.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leadlight::io::muse {

namespace {

constexpr std::string_view kFormat = "GE MUSE XML";
constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// One <LeadData>, decoded.
struct DecodedLead {
    LeadSignal signal;
    std::size_t offset = 0; ///< samples after the waveform's start
    bool calibrated = false;
};

/// Compares what the file says of the lead's bytes with the bytes themselves.
void checkBytes(pugi::xml_node lead, const std::string& label, const Bytes& bytes, std::vector<Note>& notes) {
    const auto stated = numberOf(lead, "LeadByteCountTotal");
    if (stated && *stated != static_cast<double>(bytes.size()))
        notes.push_back({"byte_count", "Lead " + label + " holds " + std::to_string(bytes.size()) +
                                           " bytes, not as many as the file states."});
    const auto crc = parseInteger(rawTextOf(child(lead, "LeadDataCRC32")));
    if (crc && static_cast<std::uint32_t>(*crc) != crc32(bytes))
        notes.push_back({"crc_mismatch", "The samples of lead " + label + " do not match their checksum."});
    const auto isSet = [&](const char* flag) { return lowered(textOf(lead, flag)) == "true"; };
    if (isSet("LeadOff"))
        notes.push_back({"lead_off", "The device marks the electrode of lead " + label + " as off."});
    if (isSet("BaselineSway") || isSet("ExcessiveACNoise") || isSet("MuscleNoise"))
        notes.push_back({"lead_noise", "The device marks lead " + label + " as noisy."});
}

std::optional<double> unitOf(pugi::xml_node lead) {
    const std::string unit = lowered(textOf(lead, "LeadAmplitudeUnits"));
    return unit.empty() ? std::nullopt : millivoltsPerUnit(unit);
}

/// A lead whose samples are more or fewer than stated; of several like it the first one is told.
void noteCount(const std::string& label, double stated, std::size_t held, std::vector<Note>& notes) {
    constexpr double kMost = 1e12;
    if (!(stated >= 1.0 && stated < kMost) || stated == static_cast<double>(held))
        return;
    const bool fewer = static_cast<double>(held) < stated;
    const std::string code = fewer ? "truncated" : "longer_than_stated";
    if (std::any_of(notes.begin(), notes.end(), [&](const Note& note) { return note.code == code; }))
        return;
    notes.push_back({code, "The file promises " + std::to_string(static_cast<std::uint64_t>(stated)) +
                               " samples of lead " + label + " and holds " + std::to_string(held) +
                               (fewer ? "." : ": what is beyond the promised ones is left out.")});
}

Result<DecodedLead> decodeLead(const std::string& name, pugi::xml_node lead, double rateHz,
                               std::vector<Note>& notes) {
    DecodedLead result;
    result.signal = leadOfLabel(textOf(lead, "LeadID"));
    const std::string& label = result.signal.label;
    const double size = numberOf(lead, "LeadSampleSize").value_or(2.0);
    if (size != 1.0 && size != 2.0)
        return unsupported(name, kFormat, "the samples of lead " + label + " have neither 8 nor 16 bits");
    const auto bytes = decodeBase64(rawTextOf(child(lead, "WaveFormData")));
    if (!bytes)
        return malformed(name, kFormat, "the samples of lead " + label + " are no Base64 text");
    checkBytes(lead, label, *bytes, notes);

    const double perBit = numberOf(lead, "LeadAmplitudeUnitsPerBit").value_or(0.0);
    const auto unit = unitOf(lead);
    result.calibrated = unit.has_value() && perBit != 0.0;
    const double scale = result.calibrated ? perBit : 1.0;
    const double millivolts = result.calibrated ? *unit : 1.0;
    if (auto checked = checkScale(name, kFormat, label, scale * millivolts, 0.0); !checked)
        return fail(std::move(checked.error()));
    if (result.calibrated)
        result.signal.resolutionUv = std::abs(perBit * *unit) * 1e3;
    std::vector<float> values(bytes->size() / static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < values.size(); ++i) {
        // The lowest number is what MUSE writes where it has no sample.
        const int count = size == 1.0 ? readLittleEndian<std::int8_t>(*bytes, i)
                                      : readLittleEndian<std::int16_t>(*bytes, 2 * i);
        const bool isGap = size == 2.0 && count == -0x8000;
        values[i] = isGap ? kGap : static_cast<float>(count * scale * millivolts);
    }
    // What stands before the first valid sample is none.
    const double invalid = numberOf(lead, "LeadOffsetFirstSample").value_or(0.0);
    if (invalid >= 1.0 && invalid < static_cast<double>(values.size()))
        std::fill_n(values.begin(), static_cast<std::size_t>(invalid), kGap);
    const double stated = numberOf(lead, "LeadSampleCountTotal").value_or(0.0);
    noteCount(label, stated, values.size(), notes);
    if (stated >= 1.0 && stated < static_cast<double>(values.size()))
        values.resize(static_cast<std::size_t>(stated));
    result.signal.values = std::move(values);
    // Seconds would be too coarse for strips of 2.5 s: the offset is in milliseconds.
    const double offset = numberOf(lead, "LeadTimeOffset").value_or(0.0) / 1000.0 * rateHz;
    constexpr double kFurthest = 1e7;
    if (offset > 0.0 && offset < kFurthest)
        result.offset = static_cast<std::size_t>(std::llround(offset));
    return result;
}

/// Moves a lead to its offset and fills it with gaps to the common length.
void fit(DecodedLead& lead, std::size_t length) {
    std::vector<float>& values = lead.signal.values;
    values.insert(values.begin(), lead.offset, kGap);
    values.resize(length, kGap);
}

double rateOf(pugi::xml_node waveform) {
    const double base = numberOf(waveform, "SampleBase").value_or(0.0);
    const double exponent = numberOf(waveform, "SampleExponent").value_or(0.0);
    return std::abs(exponent) <= 6.0 ? base * std::pow(10.0, exponent) : 0.0;
}

/// MUSE states the high-pass filter in hundredths of a hertz: 16 is 0.16 Hz.
FilterBand filtersOf(pugi::xml_node waveform) {
    const auto positive = [&](const char* child, double factor) {
        const auto value = numberOf(waveform, child);
        return value && *value > 0.0 ? std::optional(*value * factor) : std::nullopt;
    };
    return {positive("HighPassFilter", 0.01), positive("LowPassFilter", 1.0), positive("ACFilter", 1.0)};
}

} // namespace

std::string textOf(pugi::xml_node node, const char* name) {
    return io::textOf(child(node, name));
}

std::optional<double> numberOf(pugi::xml_node node, const char* name) {
    return parseDouble(rawTextOf(child(node, name)));
}

Result<void> addWaveform(const std::string& name, pugi::xml_node waveform, Recording& recording) {
    const double rateHz = rateOf(waveform);
    std::vector<DecodedLead> leads;
    std::size_t length = 0;
    for (const pugi::xml_node node : waveform.children()) {
        if (localName(node) != "LeadData")
            continue;
        if (leads.size() >= kMaxLeads)
            return malformed(name, kFormat, "a waveform has more than 64 leads");
        auto lead = decodeLead(name, node, rateHz, recording.notes);
        if (!lead)
            return fail(std::move(lead.error()));
        length = std::max(length, lead->offset + lead->signal.values.size());
        leads.push_back(std::move(*lead));
    }
    if (auto shape = checkShape(name, kFormat, leads.size(), rateHz, length); !shape)
        return shape;

    const bool median = lowered(textOf(waveform, "WaveformType")) == "median";
    for (const bool calibrated : {true, false}) {
        Series series;
        series.kind = median ? SeriesKind::Median : SeriesKind::Rhythm;
        series.waveform.rateHz = rateHz;
        series.waveform.unit = calibrated ? Unit::Millivolt : Unit::Arbitrary;
        series.filters = filtersOf(waveform);
        for (DecodedLead& lead : leads) {
            if (lead.calibrated != calibrated)
                continue;
            fit(lead, length);
            series.waveform.leads.push_back(std::move(lead.signal));
        }
        if (series.waveform.leads.empty())
            continue;
        if (median)
            trimMedian(series);
        recording.series.push_back(std::move(series));
    }
    return {};
}

} // namespace leadlight::io::muse
