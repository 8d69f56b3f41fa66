// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/sha256_blocks.h"

#include <algorithm>
#include <new>
#include <sodium/crypto_hash_sha256.h>

namespace leadlight {

namespace {

std::optional<std::uint8_t> hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<std::uint8_t>(c - 'A' + 10);
    return std::nullopt;
}

const unsigned char* data(ByteView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

// With the processor's own instructions: whole blocks, then the padding of FIPS 180-4, section 5.1.1.
Sha256 sha256ByInstructions(ByteView bytes) {
    constexpr std::size_t kBlock = 64;
    Sha256State state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const std::size_t whole = bytes.size() / kBlock;
    addSha256Blocks(state, data(bytes), whole);
    std::array<std::uint8_t, 2 * kBlock> last{};
    const ByteView rest = bytes.subspan(whole * kBlock);
    std::copy_n(data(rest), rest.size(), last.begin());
    last[rest.size()] = 0x80;
    const std::size_t blocks = rest.size() + 9 <= kBlock ? 1 : 2;
    const auto bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    for (std::size_t i = 0; i < 8; ++i)
        last[blocks * kBlock - 1 - i] = static_cast<std::uint8_t>(bits >> (8 * i));
    addSha256Blocks(state, last.data(), blocks);
    Sha256 result;
    for (std::size_t i = 0; i < result.digest.size(); ++i)
        result.digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
    return result;
}

} // namespace

std::string Sha256::hex() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<Sha256> Sha256::fromHex(std::string_view text) {
    Sha256 result;
    if (text.size() != 2 * result.digest.size())
        return std::nullopt;
    for (std::size_t i = 0; i < result.digest.size(); ++i) {
        const auto high = hexDigit(text[2 * i]);
        const auto low = hexDigit(text[2 * i + 1]);
        if (!high || !low)
            return std::nullopt;
        result.digest[i] = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return result;
}

Sha256 sha256(ByteView bytes) {
    if (hasSha256Instructions())
        return sha256ByInstructions(bytes);
    Sha256 result;
    crypto_hash_sha256(result.digest.data(), data(bytes), bytes.size());
    return result;
}

using State = crypto_hash_sha256_state;

Sha256Stream::Sha256Stream() {
    static_assert(sizeof(State) <= sizeof(m_state) && alignof(State) <= 64);
    crypto_hash_sha256_init(new (m_state.data()) State);
}

void Sha256Stream::add(ByteView bytes) {
    crypto_hash_sha256_update(std::launder(reinterpret_cast<State*>(m_state.data())), data(bytes),
                              bytes.size());
}

Sha256 Sha256Stream::finish() {
    Sha256 result;
    crypto_hash_sha256_final(std::launder(reinterpret_cast<State*>(m_state.data())), result.digest.data());
    return result;
}

} // namespace leadlight
