// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace leadlight::io {

/// A place in bytes that never leaves them: what is read behind the end is 0 or empty, and ok() tells so
/// afterwards. For binary formats whose lengths come from outside.
class BytesCursor {
public:
    explicit BytesCursor(ByteView bytes, bool bigEndian = false)
        : m_bytes(bytes)
        , m_bigEndian(bigEndian) {}

    /// False once anything was asked for that is not there.
    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] std::size_t place() const { return m_place; }

    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_place; }

    void setBigEndian(bool bigEndian) { m_bigEndian = bigEndian; }

    /// Moves to `place`; behind the end is a failure.
    void seek(std::size_t place);
    void skip(std::size_t count);
    /// The next `count` bytes, or what of them is left.
    [[nodiscard]] ByteView take(std::size_t count);

    /// The next `count` bytes as text.
    [[nodiscard]] std::string_view text(std::size_t count) { return asText(take(count)); }

    /// The next number in the cursor's byte order.
    template <class T>
    [[nodiscard]] T number() {
        const ByteView raw = take(sizeof(T));
        if (raw.size() < sizeof(T))
            return T{};
        if (!m_bigEndian)
            return readLittleEndian<T>(raw, 0);
        std::array<std::byte, sizeof(T)> turned{};
        std::reverse_copy(raw.begin(), raw.end(), turned.begin());
        return readLittleEndian<T>(turned, 0);
    }

private:
    ByteView m_bytes;
    std::size_t m_place = 0;
    bool m_bigEndian = false;
    bool m_ok = true;
};

} // namespace leadlight::io
