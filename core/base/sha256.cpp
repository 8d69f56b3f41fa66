// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

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
