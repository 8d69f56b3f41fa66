// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formats/counts.h"

#include "core/signal/lead.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace leadlight::test {

CountedLeads twelveLeads(std::size_t samples, int largest, unsigned seed) {
    std::mt19937 random(seed);
    const auto noise = [&](int size) {
        return static_cast<int>(random() % (2U * unsigned(size) + 1U)) - size;
    };
    CountedLeads leads;
    for (const Lead lead : kStandardLeads)
        leads.labels.emplace_back(leadName(lead));
    leads.counts.assign(12, std::vector<int>(samples));
    for (std::size_t lead : {0U, 1U, 6U, 7U, 8U, 9U, 10U, 11U}) {
        const double height = 0.1 + 0.05 * static_cast<double>(lead);
        int step = 0;
        for (std::size_t t = 0; t < samples; ++t) {
            const double phase = std::fmod(static_cast<double>(t) + 7.0, 400.0) - 200.0;
            const double beat = std::exp(-phase * phase / 50.0) - 0.2 * std::exp(-phase * phase / 3000.0);
            if (random() % 1000 == 0)
                step = noise(largest / 8);
            leads.counts[lead][t] =
                std::clamp(static_cast<int>(std::lround(beat * height * largest)) + step + noise(3),
                           -largest / 2, largest / 2);
        }
    }
    for (std::size_t t = 0; t < samples; ++t) {
        const int one = leads.counts[0][t];
        const int two = leads.counts[1][t];
        leads.counts[2][t] = two - one;
        leads.counts[3][t] = -(one + two) / 2;
        leads.counts[4][t] = one - two / 2;
        leads.counts[5][t] = two - one / 2;
    }
    return leads;
}

CountedLeads firstLeads(CountedLeads leads, std::size_t count) {
    leads.labels.resize(count);
    leads.counts.resize(count);
    return leads;
}

std::string toBase64(ByteView bytes) {
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k > bytes.size() ? '=' : kAlphabet[group >> (18 - 6 * k) & 63];
        if (i % 57 == 54)
            text += '\n';
    }
    return text;
}

BytesBuilder& BytesBuilder::number(std::int64_t value, std::size_t bytes) {
    m_bytes.resize(m_bytes.size() + bytes);
    set(m_bytes.size() - bytes, value, bytes);
    return *this;
}

BytesBuilder& BytesBuilder::text(std::string_view value) {
    return add(asBytes(value));
}

BytesBuilder& BytesBuilder::field(std::string_view value, std::size_t size, char filler) {
    std::string filled(value.substr(0, size));
    filled.resize(size, filler);
    return text(filled);
}

BytesBuilder& BytesBuilder::add(ByteView bytes) {
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

BytesBuilder& BytesBuilder::zeros(std::size_t count) {
    m_bytes.resize(m_bytes.size() + count);
    return *this;
}

void BytesBuilder::set(std::size_t place, std::int64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
        const std::size_t target = m_bigEndian ? place + bytes - 1 - i : place + i;
        m_bytes[target] = static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8 * i));
    }
}

} // namespace leadlight::test
