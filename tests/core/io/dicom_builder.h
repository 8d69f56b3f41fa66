// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::test {

/// Writes explicit DICOM element by element, in either byte order, so that tests can hold every kind of
/// sample.
class DicomBuilder {
public:
    explicit DicomBuilder(bool bigEndian = false)
        : m_bigEndian(bigEndian) {}

    DicomBuilder& text(std::uint32_t tag, std::string_view representation, std::string value,
                       char fill = ' ') {
        if (value.size() % 2 != 0)
            value += fill;
        return raw(tag, representation, value);
    }

    DicomBuilder& whole16(std::uint32_t tag, std::uint16_t value) {
        std::string bytes;
        put(bytes, value, 2, m_bigEndian);
        return raw(tag, "US", bytes);
    }

    DicomBuilder& whole32(std::uint32_t tag, std::uint32_t value) {
        std::string bytes;
        put(bytes, value, 4, m_bigEndian);
        return raw(tag, "UL", bytes);
    }

    /// Samples of `size` bytes each. As words (OW) their 16-bit words stand in the file's order.
    DicomBuilder& samples(std::uint32_t tag, std::string_view representation,
                          const std::vector<std::int64_t>& values, std::size_t size) {
        std::string bytes;
        for (const std::int64_t value : values)
            put(bytes, static_cast<std::uint64_t>(value), size, m_bigEndian);
        if (bytes.size() % 2 != 0)
            bytes += '\0';
        return raw(tag, representation, bytes);
    }

    DicomBuilder& raw(std::uint32_t tag, std::string_view representation, std::string_view value) {
        putTag(tag);
        m_bytes += representation;
        const bool isLong = representation[0] == 'O' || representation == "SQ" || representation == "UN";
        if (isLong)
            m_bytes.append(2, '\0');
        put(m_bytes, value.size(), isLong ? 4 : 2, m_bigEndian);
        m_bytes += value;
        return *this;
    }

    /// A sequence of items, each already encoded.
    DicomBuilder& sequence(std::uint32_t tag, const std::vector<std::string>& items) {
        std::string content;
        for (const std::string& item : items) {
            put(content, 0xFFFE, 2, m_bigEndian);
            put(content, 0xE000, 2, m_bigEndian);
            put(content, item.size(), 4, m_bigEndian);
            content += item;
        }
        return raw(tag, "SQ", content);
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

    /// The data set as a file, with preamble and meta information.
    [[nodiscard]] Bytes file() const {
        const std::string syntax = m_bigEndian ? "1.2.840.10008.1.2.2" : "1.2.840.10008.1.2.1";
        DicomBuilder meta;
        meta.text(0x00020010, "UI", syntax, '\0');
        DicomBuilder length;
        length.whole32(0x00020000, static_cast<std::uint32_t>(meta.bytes().size()));
        const std::string all = std::string(128, '\0') + "DICM" + length.bytes() + meta.bytes() + m_bytes;
        const ByteView view = asBytes(all);
        return {view.begin(), view.end()};
    }

private:
    static void put(std::string& bytes, std::uint64_t value, std::size_t size, bool bigEndian) {
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t shift = 8 * (bigEndian ? size - 1 - i : i);
            bytes += static_cast<char>(value >> shift & 0xFF);
        }
    }

    void putTag(std::uint32_t tag) {
        put(m_bytes, tag >> 16, 2, m_bigEndian);
        put(m_bytes, tag & 0xFFFF, 2, m_bigEndian);
    }

    bool m_bigEndian;
    std::string m_bytes;
};

/// One channel of a test's waveform.
struct TestChannel {
    std::string scheme = "MDC";
    std::string code = "2:1";
    std::string meaning = "Lead I";
    std::string sensitivity = "2.5"; ///< empty: none stated
    std::string unit = "uV";
    std::string correction = "1";
    std::string baseline = "0";
    std::uint16_t bitsStored = 16;
    std::string sampleSkew; ///< empty: none stated
    std::string label;      ///< empty: none stated
};

/// One multiplex group of a test's waveform.
struct TestGroup {
    std::string interpretation = "SS";
    std::string representation = "OW";
    std::size_t sampleBytes = 2;
    std::string originality = "ORIGINAL";
    std::string label = "RHYTHM";
    std::string rateHz = "500";
    std::string offsetMs = "0";
    std::vector<TestChannel> channels;
    std::vector<std::int64_t> interleaved;
    std::string encoded;               ///< the samples as they lie in the file, where `interleaved` is empty
    std::vector<std::int64_t> padding; ///< one value, or none
    std::uint32_t statedSamples = 0;   ///< 0: as many as there are
};

inline std::string encodeGroup(const TestGroup& group, bool bigEndian) {
    std::vector<std::string> channels;
    for (const TestChannel& channel : group.channels) {
        DicomBuilder source(bigEndian);
        source.text(0x00080100, "SH", channel.code, '\0').text(0x00080102, "SH", channel.scheme, '\0');
        source.text(0x00080104, "LO", channel.meaning);
        DicomBuilder item(bigEndian);
        if (!channel.label.empty())
            item.text(0x003A0203, "SH", channel.label);
        item.sequence(0x003A0208, {source.bytes()});
        if (!channel.sensitivity.empty()) {
            DicomBuilder unit(bigEndian);
            unit.text(0x00080100, "SH", channel.unit, '\0').text(0x00080102, "SH", "UCUM");
            item.text(0x003A0210, "DS", channel.sensitivity).sequence(0x003A0211, {unit.bytes()});
            item.text(0x003A0212, "DS", channel.correction).text(0x003A0213, "DS", channel.baseline);
        }
        if (!channel.sampleSkew.empty())
            item.text(0x003A0215, "DS", channel.sampleSkew);
        item.whole16(0x003A021A, channel.bitsStored);
        channels.push_back(item.bytes());
    }
    const std::size_t numbers =
        group.encoded.empty() ? group.interleaved.size() : group.encoded.size() / group.sampleBytes;
    const auto count = static_cast<std::uint32_t>(numbers / group.channels.size());
    DicomBuilder item(bigEndian);
    item.text(0x00181068, "DS", group.offsetMs);
    if (!group.originality.empty())
        item.text(0x003A0004, "CS", group.originality);
    item.whole16(0x003A0005, static_cast<std::uint16_t>(group.channels.size()));
    item.whole32(0x003A0010, group.statedSamples != 0 ? group.statedSamples : count);
    item.text(0x003A001A, "DS", group.rateHz);
    if (!group.label.empty())
        item.text(0x003A0020, "SH", group.label);
    item.sequence(0x003A0200, channels);
    item.whole16(0x54001004, static_cast<std::uint16_t>(8 * group.sampleBytes));
    item.text(0x54001006, "CS", group.interpretation);
    if (!group.padding.empty())
        item.samples(0x5400100A, group.representation, group.padding, group.sampleBytes);
    if (group.encoded.empty())
        item.samples(0x54001010, group.representation, group.interleaved, group.sampleBytes);
    else
        item.raw(0x54001010, group.representation, group.encoded);
    return item.bytes();
}

/// A file of nothing but the groups.
inline Bytes dicomFile(const std::vector<TestGroup>& groups, bool bigEndian = false) {
    std::vector<std::string> items;
    for (const TestGroup& group : groups)
        items.push_back(encodeGroup(group, bigEndian));
    DicomBuilder dataset(bigEndian);
    dataset.text(0x00080060, "CS", "ECG").sequence(0x54000100, items);
    return dataset.file();
}

} // namespace leadlight::test
