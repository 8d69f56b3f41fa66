// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/mfer/mfer_content.h"
#include "core/record/recording.h"

#include <optional>
#include <string>
#include <vector>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::mfer {

/// What is defined for the samples of a channel. Parts that are missing hold for all channels, or are the
/// standard's own: 16 bits with a sign, 1000 Hz.
struct Attributes {
    std::optional<std::size_t> block; ///< samples of one block
    std::optional<int> type; ///< 0 int16, 1 uint16, 2 int32, 3 uint8, 5 int8, 6 uint32, 7 float, 8 double
    std::optional<double> rateHz;      ///< 0: an interval is stated that gives none
    std::optional<ScaledNumber> scale; ///< unit 0: volt
    ByteView offset;                   ///< the number that stands for zero; empty: 0
    ByteView null;                     ///< the number that stands for "no sample"; empty: none
    std::optional<int> lead;           ///< its number, the same as in SCP-ECG
    std::string label;                 ///< where the lead has words
};

/// The state in which a block of samples is met.
struct Frame {
    bool littleEndian = false;
    std::size_t channelCount = 1;
    std::optional<std::size_t> sequences;
    int waveformKind = 0;
    std::optional<std::int64_t> pointer; ///< samples from the start of the recording
    bool compressed = false;
    Attributes shared;
    std::vector<Attributes> channels;

    /// Takes a definition in, of all channels or of one.
    void define(const Definition& definition);
    void defineChannel(const Definition& definition);

    /// What holds for a channel, its own definitions before the shared ones.
    [[nodiscard]] Attributes of(std::size_t channel) const;
};

/// The samples of one frame, a series for each sampling rate. Fails where they make no sense.
[[nodiscard]] Result<std::vector<Series>> seriesOf(const std::string& name, const Frame& frame,
                                                   ByteView samples, std::vector<Note>& notes);

} // namespace leadlight::io::mfer
