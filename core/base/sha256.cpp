// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/sha256_blocks.h"

#include <algorithm>
#include <new>
#include <sodium/crypto_hash_sha256.h>
#include <type_traits>

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

constexpr std::size_t kBlock = 64;

/// A stream with the processor's own instructions (FIPS 180-4, sections 5 and 6.2).
struct ByInstructions {
    Sha256State state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::uint64_t length = 0;
    std::array<std::uint8_t, kBlock> begun{}; ///< the first length % 64 bytes of a block

    void add(ByteView bytes) {
        const std::size_t held = length % kBlock;
        length += bytes.size();
        if (held > 0) {
            const std::size_t taken = std::min(bytes.size(), kBlock - held);
            std::copy_n(data(bytes), taken, begun.data() + held);
            bytes = bytes.subspan(taken);
            if (held + taken < kBlock)
                return;
            addSha256Blocks(state, begun.data(), 1);
        }
        const std::size_t whole = bytes.size() / kBlock;
        addSha256Blocks(state, data(bytes), whole);
        const ByteView rest = bytes.subspan(whole * kBlock);
        std::copy_n(data(rest), rest.size(), begun.data());
    }

    /// Adds the padding of section 5.1.1.
    [[nodiscard]] Sha256 finish() {
        const std::size_t held = length % kBlock;
        std::array<std::uint8_t, 2 * kBlock> last{};
        std::copy_n(begun.data(), held, last.data());
        last[held] = 0x80;
        const std::size_t blocks = held + 9 <= kBlock ? 1 : 2;
        const std::uint64_t bits = length * 8;
        for (std::size_t i = 0; i < 8; ++i)
            last[blocks * kBlock - 1 - i] = static_cast<std::uint8_t>(bits >> (8 * i));
        addSha256Blocks(state, last.data(), blocks);
        Sha256 result;
        for (std::size_t i = 0; i < result.digest.size(); ++i)
            result.digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
        return result;
    }
};

using BySodium = crypto_hash_sha256_state;

template <class State, class Memory>
State& in(Memory& memory) {
    static_assert(sizeof(State) <= sizeof(memory) && alignof(State) <= 64);
    static_assert(std::is_trivially_copyable_v<State>); // a stream is copied with its bytes
    return *std::launder(reinterpret_cast<State*>(memory.data()));
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
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

Sha256Stream::Sha256Stream() {
    if (hasSha256Instructions())
        new (m_state.data()) ByInstructions;
    else
        crypto_hash_sha256_init(new (m_state.data()) BySodium);
}

void Sha256Stream::add(ByteView bytes) {
    if (hasSha256Instructions())
        in<ByInstructions>(m_state).add(bytes);
    else
        crypto_hash_sha256_update(&in<BySodium>(m_state), data(bytes), bytes.size());
}

Sha256 Sha256Stream::finish() {
    if (hasSha256Instructions())
        return in<ByInstructions>(m_state).finish();
    Sha256 result;
    crypto_hash_sha256_final(&in<BySodium>(m_state), result.digest.data());
    return result;
}

} // namespace leadlight
