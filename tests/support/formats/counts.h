// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leadlight::test {

/// A recording as whole numbers, which is what every format stores: what went in must come out.
struct CountedLeads {
    std::vector<std::string> labels;
    std::vector<std::vector<int>> counts; ///< one a lead, all of one length
    double rateHz = 500.0;
    double uvPerCount = 5.0;

    [[nodiscard]] std::size_t samples() const { return counts.empty() ? 0 : counts.front().size(); }

    /// What a reader must give for one sample.
    [[nodiscard]] float millivolts(std::size_t lead, std::size_t sample) const {
        return static_cast<float>(counts[lead][sample] * uvPerCount * 1e-3);
    }
};

/// The twelve standard leads with beats, noise and steps that no code can compress away; I + III = II holds
/// to the last unit. `largest`: no count lies beyond it.
[[nodiscard]] CountedLeads twelveLeads(std::size_t samples, int largest = 2000, unsigned seed = 1);

/// The first `count` of them.
[[nodiscard]] CountedLeads firstLeads(CountedLeads leads, std::size_t count);

/// Base64 text (RFC 4648), with a line break every 76 characters.
[[nodiscard]] std::string toBase64(ByteView bytes);

/// Bytes put together number by number.
class BytesBuilder {
public:
    explicit BytesBuilder(bool bigEndian = false)
        : m_bigEndian(bigEndian) {}

    /// The lowest `bytes` bytes of a whole number.
    BytesBuilder& number(std::int64_t value, std::size_t bytes);
    BytesBuilder& text(std::string_view value);
    /// The text, cut or filled up to `size` with `filler`.
    BytesBuilder& field(std::string_view value, std::size_t size, char filler = ' ');
    BytesBuilder& add(ByteView bytes);
    BytesBuilder& zeros(std::size_t count);
    /// Writes a number over what stands at `place`.
    void set(std::size_t place, std::int64_t value, std::size_t bytes);

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
    bool m_bigEndian = false;
};

} // namespace leadlight::test
