// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mfer/mfer_content.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight::io::mfer {

std::optional<std::uint8_t> Definitions::byte() {
    if (m_rest.empty()) {
        m_broken = true;
        return std::nullopt;
    }
    const auto result = std::to_integer<std::uint8_t>(m_rest.front());
    m_rest = m_rest.subspan(1);
    return result;
}

std::optional<ByteView> Definitions::value() {
    const auto first = byte();
    if (!first)
        return std::nullopt;
    std::size_t length = *first;
    constexpr std::uint8_t kIndefinite = 0x80;
    if (*first == kIndefinite) {
        constexpr std::array kEndMark{std::byte{0}, std::byte{0}};
        const auto place = std::search(m_rest.begin(), m_rest.end(), kEndMark.begin(), kEndMark.end());
        const auto size = static_cast<std::size_t>(place - m_rest.begin());
        const ByteView result = m_rest.first(size);
        m_rest = m_rest.subspan(std::min(m_rest.size(), size + kEndMark.size()));
        return result;
    }
    if (*first > kIndefinite) {
        constexpr int kMostBytes = 4;
        const int count = *first & 0x7F;
        if (count > kMostBytes || m_rest.size() < static_cast<std::size_t>(count)) {
            m_broken = true;
            return std::nullopt;
        }
        length = 0;
        for (int i = 0; i < count; ++i)
            length = length << 8 | std::to_integer<std::size_t>(m_rest[static_cast<std::size_t>(i)]);
        m_rest = m_rest.subspan(static_cast<std::size_t>(count));
    }
    if (length > m_rest.size()) {
        m_broken = true;
        length = m_rest.size();
    }
    const ByteView result = m_rest.first(length);
    m_rest = m_rest.subspan(length);
    return result;
}

std::optional<Definition> Definitions::next() {
    while (!m_rest.empty()) {
        const auto tag = byte();
        if (!tag)
            return std::nullopt;
        Definition definition{*tag, 0, {}};
        if (*tag == kEnd)
            return std::nullopt;
        if (*tag == kChannelAttribute) {
            // Seven bits a byte, the highest first; the eighth says that another follows.
            constexpr std::size_t kMostChannels = 1 << 16;
            for (std::optional<std::uint8_t> part = byte();; part = byte()) {
                if (!part || definition.channel > kMostChannels)
                    return std::nullopt;
                definition.channel = definition.channel << 7 | (*part & 0x7FU);
                if ((*part & 0x80U) == 0)
                    break;
            }
        }
        const auto content = value();
        if (!content)
            return std::nullopt;
        definition.value = *content;
        if (*tag != kZero)
            return definition;
    }
    return std::nullopt;
}

std::optional<std::int64_t> wholeNumber(ByteView value, bool littleEndian, bool isSigned) {
    if (value.empty() || value.size() > 8)
        return std::nullopt;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < value.size(); ++i)
        bits = bits << 8 | std::to_integer<std::uint64_t>(value[littleEndian ? value.size() - 1 - i : i]);
    const std::size_t unused = 64 - 8 * value.size();
    if (isSigned)
        return static_cast<std::int64_t>(bits << unused) >> unused;
    return static_cast<std::int64_t>(bits);
}

std::optional<ScaledNumber> scaledNumber(ByteView value, bool littleEndian) {
    if (value.size() < 3)
        return std::nullopt;
    const auto mantissa = wholeNumber(value.subspan(2), littleEndian, false);
    const int exponent = std::to_integer<std::int8_t>(value[1]);
    if (!mantissa)
        return std::nullopt;
    return ScaledNumber{std::to_integer<int>(value[0]),
                        static_cast<double>(static_cast<std::uint64_t>(*mantissa)) *
                            std::pow(10.0, exponent)};
}

bool looksLikeMfer(ByteView bytes) {
    if (asText(bytes).starts_with("@") &&
        asText(bytes).substr(std::min<std::size_t>(bytes.size(), 2)).starts_with("MFR"))
        return true;
    const std::string_view text = asText(bytes);
    if (!text.starts_with(std::string_view("\x01\x01\x00", 3)) && !text.starts_with("\x01\x01\x01"))
        return false;
    Definitions definitions(bytes);
    bool hasInterval = false;
    constexpr int kLookedAt = 200;
    for (int i = 0; i < kLookedAt; ++i) {
        const auto one = definitions.next();
        if (!one)
            return false;
        const bool known = (one->tag <= 0x17) || one->tag == kWaveform || one->tag == kChannelAttribute ||
                           (one->tag >= kPreamble && one->tag <= 0x46) || one->tag == kGroup ||
                           (one->tag > kEnd && one->tag <= 0x88);
        if (!known)
            return false;
        hasInterval = hasInterval || one->tag == kInterval;
        if (one->tag == kWaveform)
            return hasInterval;
    }
    return false;
}

} // namespace leadlight::io::mfer
