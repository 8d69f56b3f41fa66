// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace leadlight {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// The bytes as text, without a copy. Says nothing about their encoding.
[[nodiscard]] inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The text's bytes, without a copy.
[[nodiscard]] inline ByteView asBytes(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

static_assert(std::endian::native == std::endian::little, "the readers assume a little-endian machine");

/// Reads a little-endian number at `offset`. The caller has checked that `offset + sizeof(T) <=
/// bytes.size()`.
template <class T>
[[nodiscard]] T readLittleEndian(ByteView bytes, std::size_t offset) {
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

} // namespace leadlight
