// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formats/encode_mfer.h"

#include <array>
#include <cmath>

namespace leadlight::test {

namespace {

class MferBuilder {
public:
    explicit MferBuilder(bool littleEndian)
        : m_bigEndian(!littleEndian) {}

    BytesBuilder value() const { return BytesBuilder(m_bigEndian); }

    /// Tag, length (high byte first, whatever the byte order) and value.
    void add(int tag, const BytesBuilder& content) {
        m_all.number(tag, 1);
        length(content.size());
        m_all.add(content.bytes());
    }

    void addChannel(std::size_t channel, int tag, const BytesBuilder& content) {
        m_all.number(0x3F, 1).number(static_cast<std::int64_t>(channel), 1);
        length(content.size() + 2);
        m_all.number(tag, 1).number(static_cast<std::int64_t>(content.size()), 1).add(content.bytes());
    }

    [[nodiscard]] const Bytes& bytes() const { return m_all.bytes(); }

private:
    void length(std::size_t size) {
        if (size < 0x80) {
            m_all.number(static_cast<std::int64_t>(size), 1);
            return;
        }
        m_all.number(0x84, 1);
        for (int shift = 24; shift >= 0; shift -= 8)
            m_all.number(static_cast<std::int64_t>(size >> shift & 0xFF), 1);
    }

    bool m_bigEndian;
    BytesBuilder m_all;
};

} // namespace

Bytes encodeMfer(const CountedLeads& leads, const MferForm& form) {
    constexpr std::array kNumbers{1, 2, 61, 62, 63, 64, 3, 4, 5, 6, 7, 8};
    const std::size_t block = form.block == 0 ? leads.samples() : form.block;
    MferBuilder file(form.littleEndian);
    const auto number = [&](std::int64_t value, std::size_t size) {
        return file.value().number(value, size);
    };
    if (form.preamble)
        file.add(0x40, file.value().field("MFR Standard 12 leads ECG", 32));
    file.add(0x01, number(form.littleEndian ? 1 : 0, 1));
    file.add(0x17, file.value().text("Maker^Model^1.0^123"));
    file.add(0x85, file.value()
                       .number(2020, 2)
                       .number(5, 1)
                       .number(6, 1)
                       .number(7, 1)
                       .number(8, 1)
                       .number(9, 1)
                       .number(250, 2)
                       .number(0, 2));
    file.add(0x81, file.value().text("Doe^Jane"));
    file.add(0x82, file.value().text("4711"));
    file.add(0x83, file.value().number(70, 1).number(0, 2).number(1950, 2).number(3, 1).number(4, 1));
    file.add(0x84, number(2, 1));
    file.add(0x08, number(1, 2));
    const auto addNumber = [&](int tag, const MferNumber& is) {
        if (is.bytes > 0)
            file.add(tag,
                     file.value().number(is.unit, 1).number(is.exponent, 1).number(is.mantissa, is.bytes));
    };
    addNumber(0x0B, form.interval.value_or(MferNumber{1, -3, std::lround(1000.0 / leads.rateHz)}));
    addNumber(0x0C, form.sensitivity.value_or(MferNumber{0, -8, std::lround(leads.uvPerCount * 100.0)}));
    const std::size_t sampleBytes = form.zero ? 4 : 2;
    if (form.zero) {
        file.add(0x0A, number(6, 1));
        file.add(0x0D, number(*form.zero, 4));
    }
    file.add(0x12, number(-32768, 2));
    file.add(0x41,
             file.value().number(300, 2).number(std::lround(0.5 * leads.rateHz), 4).number(0, 4).text("PVC"));
    file.add(0x04, number(static_cast<std::int64_t>(block), 4));
    file.add(0x05, number(static_cast<std::int64_t>(leads.labels.size()), 1));
    file.add(0x06, number(static_cast<std::int64_t>(leads.samples() / block), 2));
    for (std::size_t i = 0; i < leads.labels.size(); ++i)
        file.addChannel(i, 0x09, number(kNumbers[i], 2));
    BytesBuilder samples = file.value();
    for (std::size_t first = 0; first + block <= leads.samples(); first += block) {
        for (const std::vector<int>& counts : leads.counts) {
            for (std::size_t t = first; t < first + block; ++t)
                samples.number(counts[t] + form.zero.value_or(0), sampleBytes);
        }
    }
    file.add(0x1E, samples);
    Bytes bytes = file.bytes();
    bytes.push_back(std::byte{0x80});
    bytes.push_back(std::byte{0});
    return bytes;
}

} // namespace leadlight::test
