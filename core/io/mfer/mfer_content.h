// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <span>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::mfer {

/// Tags of ISO 22077-1 (MFER part I) that are read here.
enum Tag : int {
    kZero = 0x00,
    kByteOrder = 0x01,
    kTextCode = 0x03,
    kBlockLength = 0x04,
    kChannels = 0x05,
    kSequences = 0x06,
    kPointer = 0x07,
    kWaveformKind = 0x08,
    kLeadName = 0x09,
    kDataType = 0x0A,
    kInterval = 0x0B,
    kSensitivity = 0x0C,
    kOffset = 0x0D,
    kCompression = 0x0E,
    kNull = 0x12,
    kMaker = 0x17,
    kWaveform = 0x1E,
    kChannelAttribute = 0x3F,
    kPreamble = 0x40,
    kEvent = 0x41,
    kGroup = 0x67,
    kEnd = 0x80,
    kPatientName = 0x81,
    kPatientId = 0x82,
    kAge = 0x83,
    kSex = 0x84,
    kTime = 0x85
};

/// One definition: tag, length and value. Of a channel attribute the number of the channel, too.
struct Definition {
    int tag = 0;
    std::size_t channel = 0;
    ByteView value;
};

/// Takes the definitions one after the other off their bytes. Lengths are checked; one that leads out of the
/// bytes ends it, and `broken()` tells.
class Definitions {
public:
    explicit Definitions(ByteView bytes)
        : m_rest(bytes) {}

    [[nodiscard]] std::optional<Definition> next();

    [[nodiscard]] bool broken() const { return m_broken; }

private:
    [[nodiscard]] std::optional<std::uint8_t> byte();
    /// The value behind a length byte; one of indefinite length ends with two zero bytes.
    [[nodiscard]] std::optional<ByteView> value();

    ByteView m_rest;
    bool m_broken = false;
};

/// A number of 1 to 8 bytes in the file's byte order; nothing for any other size.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(ByteView value, bool littleEndian, bool isSigned);

/// mantissa x 10^exponent with the number of a unit before it, as intervals and sensitivities are written.
/// The mantissa has no sign (as in BioSig's reader of MFER): 250 fills one byte.
struct ScaledNumber {
    int unit = 0;
    double value = 0.0;
};

[[nodiscard]] std::optional<ScaledNumber> scaledNumber(ByteView value, bool littleEndian);

/// Whether the bytes begin as an MFER file does: with its preamble, or with a byte order and definitions that
/// lead to one of samples.
[[nodiscard]] bool looksLikeMfer(ByteView bytes);

} // namespace leadlight::io::mfer
