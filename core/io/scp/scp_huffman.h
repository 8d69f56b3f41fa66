// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace leadlight::io::scp {

/// The tables by which the samples of a record are coded (EN 1064 5.5, section 2).
class Coding {
public:
    /// No section 2: samples are 16-bit numbers as they stand.
    Coding() = default;

    /// Reads section 2; nothing where its tables contradict themselves.
    [[nodiscard]] static std::optional<Coding> parse(ByteView section);

    /// Up to `limit` numbers of one lead's bytes. What follows an unknown code is lost.
    [[nodiscard]] std::vector<std::int32_t> decode(ByteView bytes, std::size_t limit) const;

private:
    /// One code structure: what a prefix means.
    struct Code {
        int extraBits = 0;     ///< bits of a number that follows the prefix, highest first
        bool isValue = true;   ///< false: switches to the table numbered `base`
        std::int32_t base = 0; ///< the number itself where no bits follow
    };

    /// Codes by (length of the prefix, prefix).
    using Table = std::unordered_map<std::uint64_t, Code>;

    static std::uint64_t key(int length, std::uint32_t prefix) {
        return static_cast<std::uint64_t>(length) << 32 | prefix;
    }

    static Table defaultTable();

    std::vector<Table> m_tables;
};

} // namespace leadlight::io::scp
