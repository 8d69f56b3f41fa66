// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mfer/mfer_frames.h"

#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/numbered_leads.h"
#include "core/io/common/scale_check.h"

#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace leadlight::io::mfer {

namespace {

constexpr std::string_view kFormat = "MFER";
constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// The bytes of one sample; 0 for a type that is not read here.
std::size_t sampleBytes(int type) {
    constexpr std::size_t kBytes[]{2, 2, 4, 1, 0, 1, 4, 4, 8};
    return type >= 0 && type < 9 ? kBytes[type] : 0;
}

double numberOf(ByteView bytes, int type, bool littleEndian) {
    const bool isSigned = type == 0 || type == 2 || type == 5;
    const std::int64_t whole = wholeNumber(bytes, littleEndian, isSigned).value_or(0);
    if (type == 7)
        return std::bit_cast<float>(static_cast<std::uint32_t>(whole));
    if (type == 8)
        return std::bit_cast<double>(whole);
    return static_cast<double>(whole);
}

/// Samples a second; 0 where the interval is no time (it may be a distance) or cannot be read.
double rateOf(const std::optional<ScaledNumber>& interval) {
    if (!interval || !(interval->value > 0.0))
        return 0.0;
    if (interval->unit == 0)
        return interval->value;
    if (interval->unit != 1)
        return 0.0;
    const double rate = 1.0 / interval->value;
    const double whole = std::round(rate);
    return std::abs(rate - whole) < 1e-6 * whole ? whole : rate;
}

std::optional<std::size_t> countOf(ByteView value, bool littleEndian) {
    const auto number = wholeNumber(value, littleEndian, false);
    constexpr std::int64_t kMost = std::int64_t{1} << 31;
    return number && *number >= 1 && *number <= kMost ? std::optional(static_cast<std::size_t>(*number))
                                                      : std::nullopt;
}

void set(Attributes& attributes, const Definition& definition, bool littleEndian) {
    switch (definition.tag) {
    case kBlockLength:
        attributes.block = countOf(definition.value, littleEndian);
        break;
    case kDataType:
        if (const auto type = wholeNumber(definition.value, littleEndian, false); type && *type < 256)
            attributes.type = static_cast<int>(*type);
        break;
    case kInterval:
        attributes.rateHz = rateOf(scaledNumber(definition.value, littleEndian));
        break;
    case kSensitivity:
        attributes.scale = scaledNumber(definition.value, littleEndian);
        break;
    case kOffset:
        attributes.offset = definition.value;
        break;
    case kNull:
        attributes.null = definition.value;
        break;
    case kLeadName: {
        const std::size_t size = std::min<std::size_t>(definition.value.size(), 2);
        if (const auto number = wholeNumber(definition.value.first(size), littleEndian, false))
            attributes.lead = static_cast<int>(*number);
        attributes.label = cleanText(asText(definition.value.subspan(size)));
        break;
    }
    default:
        break;
    }
}

LeadSignal leadOf(const Attributes& attributes, std::size_t place) {
    // A name in words goes before a number that names no standard lead.
    if (!attributes.label.empty()) {
        LeadSignal named = leadOfLabel(attributes.label);
        if (named.lead != Lead::Other || !attributes.lead ||
            leadOfNumber(*attributes.lead).lead == Lead::Other)
            return named;
    }
    if (attributes.lead && *attributes.lead > 0)
        return leadOfNumber(*attributes.lead);
    return leadOfLabel("Channel " + std::to_string(place + 1));
}

/// One channel of a frame, ready to be read.
struct Channel {
    Attributes is;
    std::size_t block = 1;
    std::size_t bytes = 2;
    int type = 0;
    bool calibrated = false;
    double zero = 0.0;       ///< the count that is 0 mV
    double mvPerCount = 1.0; ///< 1 where the scale is unknown
    std::vector<float> values;

    /// From a double: counts of 32 bits that lie around a large zero have more digits than a float.
    [[nodiscard]] float valueOf(double count) const {
        const auto value = static_cast<float>((count - zero) * mvPerCount);
        return std::isfinite(value) ? value : kGap;
    }
};

/// How the channel's samples are stored and scaled.
Result<Channel> channelOf(const std::string& name, const Frame& frame, std::size_t place) {
    Channel channel;
    channel.is = frame.of(place);
    channel.block = channel.is.block.value_or(1);
    channel.type = channel.is.type.value_or(0);
    channel.bytes = sampleBytes(channel.type);
    if (channel.bytes == 0)
        return unsupported(name, kFormat,
                           "its samples are stored in the way number " + std::to_string(channel.type));
    if (channel.is.rateHz == 0.0)
        return malformed(name, kFormat, "its sampling interval is no time that can be read");
    if (channel.is.offset.size() == channel.bytes)
        channel.zero = numberOf(channel.is.offset, channel.type, frame.littleEndian);
    const auto& scale = channel.is.scale;
    channel.calibrated = scale && scale->value != 0.0 && scale->unit == 0;
    if (!channel.calibrated)
        return channel;
    constexpr double kMvPerVolt = 1000.0;
    channel.mvPerCount = scale->value * kMvPerVolt;
    if (auto checked = checkScale(name, kFormat, leadOf(channel.is, place).label, channel.mvPerCount,
                                  channel.zero * channel.mvPerCount);
        !checked)
        return fail(std::move(checked.error()));
    return channel;
}

} // namespace

void Frame::define(const Definition& definition) {
    const ByteView value = definition.value;
    switch (definition.tag) {
    case kByteOrder:
        littleEndian = !value.empty() && value.front() == std::byte{1};
        break;
    case kChannels:
        channelCount = countOf(value, littleEndian).value_or(1);
        break;
    case kSequences:
        sequences = countOf(value, littleEndian);
        break;
    case kPointer:
        pointer = wholeNumber(value, littleEndian, false);
        break;
    case kWaveformKind:
        waveformKind = static_cast<int>(wholeNumber(value, littleEndian, false).value_or(0) & 0xFFFF);
        break;
    case kCompression:
        compressed = wholeNumber(value.first(std::min<std::size_t>(value.size(), 2)), littleEndian, false)
                         .value_or(0) != 0;
        break;
    default:
        set(shared, definition, littleEndian);
    }
}

void Frame::defineChannel(const Definition& definition) {
    if (definition.channel >= kMaxLeads)
        return;
    if (channels.size() <= definition.channel)
        channels.resize(definition.channel + 1);
    Definitions inner(definition.value);
    while (const auto one = inner.next())
        set(channels[definition.channel], *one, littleEndian);
}

Attributes Frame::of(std::size_t channel) const {
    Attributes result = shared;
    if (channel >= channels.size())
        return result;
    const Attributes& own = channels[channel];
    if (own.block)
        result.block = own.block;
    if (own.type)
        result.type = own.type;
    if (own.rateHz)
        result.rateHz = own.rateHz;
    if (own.scale)
        result.scale = own.scale;
    if (!own.offset.empty())
        result.offset = own.offset;
    if (!own.null.empty())
        result.null = own.null;
    if (own.lead || !own.label.empty()) {
        result.lead = own.lead;
        result.label = own.label;
    }
    return result;
}

Result<std::vector<Series>> seriesOf(const std::string& name, const Frame& frame, ByteView samples,
                                     std::vector<Note>& notes) {
    if (frame.compressed)
        return unsupported(name, kFormat, "its samples are compressed");
    if (frame.channelCount > kMaxLeads)
        return malformed(name, kFormat, "it claims more than 64 channels");
    std::vector<Channel> channels;
    std::size_t sequenceBytes = 0;
    for (std::size_t i = 0; i < frame.channelCount; ++i) {
        auto channel = channelOf(name, frame, i);
        if (!channel)
            return fail(std::move(channel.error()));
        sequenceBytes += channel->block * channel->bytes;
        channels.push_back(std::move(*channel));
    }
    std::size_t sequences = samples.size() / sequenceBytes;
    if (frame.sequences && *frame.sequences > sequences)
        notes.push_back({"truncated", "The file promises " + std::to_string(*frame.sequences) +
                                          " blocks of samples and holds " + std::to_string(sequences) + "."});
    sequences = std::min(sequences, frame.sequences.value_or(sequences));
    if (sequences == 0)
        return malformed(name, kFormat, "it holds fewer samples than one block");

    std::size_t place = 0;
    for (std::size_t sequence = 0; sequence < sequences; ++sequence) {
        for (Channel& channel : channels) {
            for (std::size_t i = 0; i < channel.block; ++i, place += channel.bytes) {
                const ByteView raw = samples.subspan(place, channel.bytes);
                const bool isGap = channel.is.null.size() == raw.size() &&
                                   std::equal(raw.begin(), raw.end(), channel.is.null.begin());
                channel.values.push_back(
                    isGap ? kGap : channel.valueOf(numberOf(raw, channel.type, frame.littleEndian)));
            }
        }
    }

    std::map<std::tuple<double, std::size_t, Unit>, Series> byRate;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        Channel& channel = channels[i];
        const auto& scale = channel.is.scale;
        LeadSignal lead = leadOf(channel.is, i);
        if (scale && scale->unit != 0) {
            notes.push_back(
                {"not_a_voltage", "Channel \"" + lead.label + "\" is left out: its unit is no voltage."});
            continue;
        }
        lead.resolutionUv = channel.calibrated ? channel.mvPerCount * 1e3 : 0.0;
        const double rateHz = channel.is.rateHz.value_or(1000.0);
        if (auto shape = checkShape(name, kFormat, channels.size(), rateHz, channel.values.size()); !shape)
            return fail(std::move(shape.error()));
        const Unit unit = channel.calibrated ? Unit::Millivolt : Unit::Arbitrary;
        Series& series = byRate[{-rateHz, channel.values.size(), unit}];
        series.waveform.rateHz = rateHz;
        series.waveform.unit = unit;
        lead.values = std::move(channel.values);
        series.waveform.leads.push_back(std::move(lead));
    }
    std::vector<Series> result;
    for (auto& entry : byRate)
        result.push_back(std::move(entry.second));
    return result;
}

} // namespace leadlight::io::mfer
