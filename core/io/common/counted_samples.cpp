// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/counted_samples.h"

#include <algorithm>
#include <limits>

namespace leadlight::io {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// Bytes before a number of the list, and behind it. Numbers in pairs share theirs.
std::uint64_t bytesBefore(Packing packing, std::uint64_t number) {
    switch (packing) {
    case Packing::Int8Offset:
        return number;
    case Packing::Int24:
        return number * 3;
    case Packing::Int32:
        return number * 4;
    case Packing::Pairs12:
        return number / 2 * 3;
    default:
        return number * 2;
    }
}

std::uint64_t bytesThrough(Packing packing, std::uint64_t number) {
    if (packing == Packing::Pairs12)
        return number / 2 * 3 + (number % 2 == 0 ? 2 : 3);
    return bytesBefore(packing, number + 1);
}

/// The number at a byte; `odd` tells the second of a pair.
std::int32_t countAt(const std::byte* bytes, Packing packing, bool odd) {
    const auto byte = [&](int i) { return std::to_integer<std::uint32_t>(bytes[i]); };
    switch (packing) {
    case Packing::Int8Offset:
        return static_cast<std::int32_t>(byte(0)) - 128;
    case Packing::Int16:
        return static_cast<std::int16_t>(byte(0) | byte(1) << 8);
    case Packing::Int16High:
        return static_cast<std::int16_t>(byte(0) << 8 | byte(1));
    case Packing::Int16Offset:
        return static_cast<std::int32_t>(byte(0) | byte(1) << 8) - 32'768;
    case Packing::Int24:
        return static_cast<std::int32_t>((byte(0) | byte(1) << 8 | byte(2) << 16) << 8) >> 8;
    case Packing::Int32:
        return static_cast<std::int32_t>(byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24);
    case Packing::Pairs12:
        break;
    }
    const std::uint32_t value = odd ? byte(2) | (byte(1) & 0xF0U) << 4 : byte(0) | (byte(1) & 0x0FU) << 8;
    return static_cast<std::int32_t>(value << 20) >> 20;
}

class CountedSource final : public SampleSource {
public:
    CountedSource(std::shared_ptr<const ByteSource> file, const CountedLayout& layout)
        : m_file(std::move(file))
        , m_is(layout) {}

    [[nodiscard]] std::size_t size() const override { return m_is.samples; }

    void read(std::size_t first, std::span<float> out) const override {
        while (!out.empty()) {
            const std::size_t done = readPiece(first, out);
            first += done;
            out = out.subspan(done);
        }
    }

private:
    [[nodiscard]] std::uint64_t numberOf(std::size_t sample) const {
        return sample / m_is.perRecord * m_is.recordNumbers + m_is.place + sample % m_is.perRecord;
    }

    /// Reads as many of the samples as a megabyte of the file holds, at least one.
    std::size_t readPiece(std::size_t first, std::span<float> out) const {
        constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 20;
        const std::uint64_t begin = bytesBefore(m_is.packing, numberOf(first));
        std::size_t count = out.size();
        while (count > 1 && bytesThrough(m_is.packing, numberOf(first + count - 1)) - begin > kMostBytes)
            count = (count + 1) / 2;
        const std::uint64_t end = bytesThrough(m_is.packing, numberOf(first + count - 1));
        Bytes bytes(static_cast<std::size_t>(end - begin));
        if (!m_file->read(m_is.begin + begin, bytes)) {
            std::fill_n(out.begin(), count, kGap);
            return count;
        }
        std::uint64_t number = numberOf(first);
        std::size_t within = first % m_is.perRecord;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t place = bytesBefore(m_is.packing, number) - begin;
            out[i] = valueOf(countAt(bytes.data() + place, m_is.packing, number % 2 != 0));
            ++number;
            if (++within == m_is.perRecord) {
                within = 0;
                number += m_is.recordNumbers - m_is.perRecord;
            }
        }
        return count;
    }

    [[nodiscard]] float valueOf(std::int32_t count) const {
        if (m_is.gap == count)
            return kGap;
        return static_cast<float>(((count - m_is.zero) * m_is.slope + m_is.low) * m_is.unit);
    }

    std::shared_ptr<const ByteSource> m_file;
    CountedLayout m_is;
};

} // namespace

Samples countedSamples(std::shared_ptr<const ByteSource> file, const CountedLayout& layout) {
    return Samples(std::make_shared<CountedSource>(std::move(file), layout));
}

std::uint64_t numbersIn(Packing packing, std::uint64_t bytes) {
    if (packing == Packing::Pairs12)
        return bytes / 3 * 2 + (bytes % 3 == 2 ? 1 : 0);
    return bytes / bytesBefore(packing, 1);
}

} // namespace leadlight::io
