// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_in_file.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace leadlight::io::dicom {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

std::size_t framesInPiece(std::size_t frameBytes) {
    return std::max<std::size_t>(1, kPieceBytes / frameBytes);
}

class ChannelInFile final : public SampleSource {
public:
    ChannelInFile(SamplesInFile stored, const ChannelLayout& layout)
        : m_stored(std::move(stored))
        , m_is(layout) {}

    [[nodiscard]] std::size_t size() const override { return m_is.samples; }

    void read(std::size_t first, std::span<float> out) const override {
        const auto wanted = static_cast<long long>(first) - m_is.skew.places;
        if (m_is.skew.part == 0.0)
            return readFrom(wanted, out);
        std::vector<float> around(out.size() + 2 * kSkewReach);
        readFrom(wanted - static_cast<long long>(kSkewReach), around);
        interpolated(around, m_is.skew.part, out);
    }

private:
    /// Values from the stored frame `wanted` on, which may lie before the first; gaps where there are none.
    void readFrom(long long wanted, std::span<float> out) const {
        std::fill(out.begin(), out.end(), kGap);
        // The run of stored frames that the wanted samples are, without the padded ends.
        const auto low = std::max(wanted, static_cast<long long>(m_is.edges.head));
        const auto high = std::min(wanted + static_cast<long long>(out.size()),
                                   static_cast<long long>(m_is.samples - m_is.edges.tail));
        for (auto frame = low; frame < high;) {
            const auto count = static_cast<std::size_t>(
                std::min<long long>(high - frame, static_cast<long long>(framesInPiece(frameBytes()))));
            readFrames(static_cast<std::size_t>(frame),
                       out.subspan(static_cast<std::size_t>(frame - wanted), count));
            frame += static_cast<long long>(count);
        }
    }

    [[nodiscard]] std::size_t frameBytes() const { return m_is.channels * m_is.format.bytes; }

    void readFrames(std::size_t first, std::span<float> out) const {
        Bytes piece(out.size() * frameBytes());
        if (!m_stored.file->read(m_stored.begin + std::uint64_t{first} * frameBytes(), piece))
            return;
        const std::vector<float> values = channelValues(piece, m_is.format, m_is.channels, m_is.channel,
                                                        out.size(), m_is.scale, m_is.padding);
        std::copy(values.begin(), values.end(), out.begin());
    }

    SamplesInFile m_stored;
    ChannelLayout m_is;
};

} // namespace

Samples channelInFile(const SamplesInFile& stored, const ChannelLayout& layout) {
    return Samples(std::make_shared<ChannelInFile>(stored, layout));
}

EdgePadding edgePaddingInFile(const SamplesInFile& stored, const SampleFormat& format, std::size_t channels,
                              std::size_t samples, std::int64_t padding, std::size_t shortest) {
    const std::size_t frame = channels * format.bytes;
    const std::size_t looked = std::min(samples, framesInPiece(frame));
    const Bytes head = stored.file->piece(stored.begin, looked * frame);
    const Bytes tail =
        stored.file->piece(stored.begin + std::uint64_t{samples - looked} * frame, looked * frame);
    EdgePadding edges;
    edges.head = edgePadding(head, format, channels, head.size() / frame, padding, shortest).head;
    if (edges.head < samples) // else all of it is padding
        edges.tail =
            std::min(edgePadding(tail, format, channels, tail.size() / frame, padding, shortest).tail,
                     samples - edges.head);
    return edges;
}

} // namespace leadlight::io::dicom
