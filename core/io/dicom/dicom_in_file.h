// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/io/dicom/dicom_samples.h"
#include "core/io/dicom/dicom_skew.h"
#include "core/signal/samples.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace leadlight::io::dicom {

/// Interleaved samples, low byte first, that stay in their file.
struct SamplesInFile {
    std::shared_ptr<const ByteSource> file;
    std::uint64_t begin = 0;
    std::uint64_t length = 0; ///< bytes
};

/// What makes values of one channel of a multiplex group.
struct ChannelLayout {
    SampleFormat format;
    std::size_t channels = 1;
    std::size_t channel = 0;
    std::size_t samples = 0; ///< of each channel
    ChannelScale scale;
    std::optional<std::int64_t> padding; ///< as stored
    EdgePadding edges;
    Skew skew; ///< by which the samples lie later than stored
};

/// The values of one channel, read where they are looked at, a megabyte of the file at a time: the same that
/// channelValues() gives, with gaps at the padded ends and where the skew leaves room. What cannot be read is
/// a gap.
[[nodiscard]] Samples channelInFile(const SamplesInFile& stored, const ChannelLayout& layout);

/// edgePadding() of samples in a file; padding of more than a megabyte at an end is taken for that much.
[[nodiscard]] EdgePadding edgePaddingInFile(const SamplesInFile& stored, const SampleFormat& format,
                                            std::size_t channels, std::size_t samples, std::int64_t padding,
                                            std::size_t shortest);

} // namespace leadlight::io::dicom
