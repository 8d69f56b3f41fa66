// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace leadlight::io::dicom {

/// How samples are stored (PS3.3 C.10.9: Waveform Sample Interpretation, Bits Allocated, Bits Stored). The
/// bytes are in the machine's own order.
struct SampleFormat {
    std::size_t bytes = 2; ///< of one sample: 1, 2 or 4
    bool isSigned = true;
    int bitsStored = 16;

    /// The smallest and largest value that the stored bits can hold.
    [[nodiscard]] std::int64_t lowest() const;
    [[nodiscard]] std::int64_t highest() const;
};

/// The format of an interpretation "SB", "UB", "SS", "US", "SL" or "UL"; nothing for any other (the 64-bit
/// and the logarithmic ones).
[[nodiscard]] std::optional<SampleFormat> sampleFormat(std::string_view interpretation);

/// One sample of the format at a byte offset, its sign extended from the stored bits.
[[nodiscard]] std::int64_t sampleAt(ByteView bytes, std::size_t offset, const SampleFormat& format);

/// What turns a stored sample into a physical value.
struct ChannelScale {
    double sensitivity = 1.0; ///< units a count, correction factor included
    double baseline = 0.0;    ///< in units
    double millivolts = 1.0;  ///< of one unit; 1 where the unit is unknown
    bool calibrated = false;  ///< whether the values are millivolts
};

/// The values of one channel out of interleaved samples, gaps as NaN.
///
/// A count is a gap where it cannot be signal: the declared padding value if it is the end of the number
/// range or more than 10 mV; the lowest number of a format of 16 bits or more if it is more than 10 mV,
/// declared or not (devices pad with it).
[[nodiscard]] std::vector<float> channelValues(ByteView bytes, const SampleFormat& format,
                                               std::size_t channels, std::size_t channel, std::size_t samples,
                                               const ChannelScale& scale,
                                               std::optional<std::int64_t> padding);

/// How many frames at the start and at the end hold the padding value in every channel. For a padding value
/// that could be signal: runs shorter than `shortest` count as 0.
struct EdgePadding {
    std::size_t head = 0;
    std::size_t tail = 0;
};

[[nodiscard]] EdgePadding edgePadding(ByteView bytes, const SampleFormat& format, std::size_t channels,
                                      std::size_t samples, std::int64_t padding, std::size_t shortest);

} // namespace leadlight::io::dicom
