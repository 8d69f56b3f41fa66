// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// A SHA-256 digest (FIPS 180-4), the identity of every file, model and recording here.
struct Sha256 {
    std::array<std::uint8_t, 32> digest{};

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    /// The digest written as 64 hexadecimal digits, or nothing if `text` is not that.
    [[nodiscard]] static std::optional<Sha256> fromHex(std::string_view text);
    auto operator<=>(const Sha256&) const = default;
};

/// The digest of one run of bytes.
[[nodiscard]] Sha256 sha256(ByteView bytes);

/// The digest of several runs of bytes, one after the other.
class Sha256Stream {
public:
    Sha256Stream();
    void add(ByteView bytes);
    /// The digest of all that was added. The stream must not be used afterwards.
    [[nodiscard]] Sha256 finish();

private:
    alignas(64) std::array<std::byte, 128> m_state; // by the processor's instructions or libsodium's own
};

} // namespace leadlight
