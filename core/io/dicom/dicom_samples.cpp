// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_samples.h"

#include <cmath>
#include <limits>

namespace leadlight::io::dicom {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// No surface ECG reaches this: twice the range that IEC 60601-2-25 asks a device to record is 10 mV.
constexpr double kBeyondSignalMv = 10.0;

std::int64_t rawAt(ByteView bytes, std::size_t offset, const SampleFormat& format) {
    switch (format.bytes) {
    case 1:
        return format.isSigned ? std::int64_t{readLittleEndian<std::int8_t>(bytes, offset)}
                               : std::int64_t{readLittleEndian<std::uint8_t>(bytes, offset)};
    case 2:
        return format.isSigned ? std::int64_t{readLittleEndian<std::int16_t>(bytes, offset)}
                               : std::int64_t{readLittleEndian<std::uint16_t>(bytes, offset)};
    default:
        return format.isSigned ? std::int64_t{readLittleEndian<std::int32_t>(bytes, offset)}
                               : std::int64_t{readLittleEndian<std::uint32_t>(bytes, offset)};
    }
}

float valueOf(std::int64_t count, const ChannelScale& scale) {
    return static_cast<float>((static_cast<double>(count) * scale.sensitivity + scale.baseline) *
                              scale.millivolts);
}

bool beyondSignal(std::int64_t count, const ChannelScale& scale) {
    return scale.calibrated && std::abs(valueOf(count, scale)) > kBeyondSignalMv;
}

bool paddingIsGap(std::int64_t padding, const SampleFormat& format, const ChannelScale& scale) {
    // An unsigned 0 is an end of the range, too: unsigned samples centre on a baseline far above it.
    return padding == format.lowest() || padding == format.highest() || beyondSignal(padding, scale);
}

/// The two counts that stand for a gap.
struct Gaps {
    static constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::max();
    std::int64_t declared = kNone;
    std::int64_t usual = kNone;
};

template <class CountAt>
void fillValues(std::vector<float>& values, std::size_t stride, std::size_t offset, const ChannelScale& scale,
                const Gaps& gaps, CountAt countAt) {
    for (float& value : values) {
        const std::int64_t count = countAt(offset);
        value = count == gaps.declared || count == gaps.usual ? kGap : valueOf(count, scale);
        offset += stride;
    }
}

} // namespace

std::int64_t SampleFormat::lowest() const {
    return isSigned ? -(std::int64_t{1} << (bitsStored - 1)) : 0;
}

std::int64_t SampleFormat::highest() const {
    return (std::int64_t{1} << (isSigned ? bitsStored - 1 : bitsStored)) - 1;
}

std::optional<SampleFormat> sampleFormat(std::string_view interpretation) {
    if (interpretation.size() != 2 || (interpretation[0] != 'S' && interpretation[0] != 'U'))
        return std::nullopt;
    const bool isSigned = interpretation[0] == 'S';
    switch (interpretation[1]) {
    case 'B':
        return SampleFormat{1, isSigned, 8};
    case 'S':
        return SampleFormat{2, isSigned, 16};
    case 'L':
        return SampleFormat{4, isSigned, 32};
    default:
        return std::nullopt;
    }
}

std::int64_t sampleAt(ByteView bytes, std::size_t offset, const SampleFormat& format) {
    const std::int64_t raw = rawAt(bytes, offset, format);
    if (static_cast<std::size_t>(format.bitsStored) == format.bytes * 8)
        return raw;
    const std::int64_t kept = raw & ((std::int64_t{1} << format.bitsStored) - 1);
    const std::int64_t sign = std::int64_t{1} << (format.bitsStored - 1);
    return format.isSigned ? (kept ^ sign) - sign : kept;
}

std::vector<float> channelValues(ByteView bytes, const SampleFormat& format, std::size_t channels,
                                 std::size_t channel, std::size_t samples, const ChannelScale& scale,
                                 std::optional<std::int64_t> padding) {
    const Gaps gaps{padding && paddingIsGap(*padding, format, scale) ? *padding : Gaps::kNone,
                    format.isSigned && format.bitsStored >= 16 && beyondSignal(format.lowest(), scale)
                        ? format.lowest()
                        : Gaps::kNone};
    std::vector<float> values(samples);
    // Nearly every file has plain 16-bit samples: these go without a decision for each one.
    if (format.bytes == 2 && format.isSigned && format.bitsStored == 16)
        fillValues(values, channels * 2, channel * 2, scale, gaps, [&](std::size_t offset) {
            return std::int64_t{readLittleEndian<std::int16_t>(bytes, offset)};
        });
    else
        fillValues(values, channels * format.bytes, channel * format.bytes, scale, gaps,
                   [&](std::size_t offset) { return sampleAt(bytes, offset, format); });
    return values;
}

EdgePadding edgePadding(ByteView bytes, const SampleFormat& format, std::size_t channels, std::size_t samples,
                        std::int64_t padding, std::size_t shortest) {
    const auto isPadding = [&](std::size_t frame) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            if (sampleAt(bytes, (frame * channels + channel) * format.bytes, format) != padding)
                return false;
        }
        return true;
    };
    EdgePadding edges;
    while (edges.head < samples && isPadding(edges.head))
        ++edges.head;
    while (edges.tail < samples - edges.head && isPadding(samples - 1 - edges.tail))
        ++edges.tail;
    if (edges.head < shortest)
        edges.head = 0;
    if (edges.tail < shortest)
        edges.tail = 0;
    return edges;
}

} // namespace leadlight::io::dicom
