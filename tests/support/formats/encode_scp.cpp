// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formats/encode_scp.h"

#include <algorithm>
#include <cmath>

namespace leadlight::test {

namespace {

using Numbers = std::vector<int>;

std::string binary(unsigned value, int bits) {
    std::string text;
    for (int bit = bits - 1; bit >= 0; --bit)
        text += (value >> bit & 1U) != 0 ? '1' : '0';
    return text;
}

/// The default table, code by code as the standard prints it.
std::string defaultCode(int value) {
    static const std::map<int, std::string> kCodes{
        {0, "0"},          {1, "100"},        {-1, "101"},      {2, "1100"},      {-2, "1101"},
        {3, "11100"},      {-3, "11101"},     {4, "111100"},    {-4, "111101"},   {5, "1111100"},
        {-5, "1111101"},   {6, "11111100"},   {-6, "11111101"}, {7, "111111100"}, {-7, "111111101"},
        {8, "1111111100"}, {-8, "1111111101"}};
    const auto place = kCodes.find(value);
    if (place != kCodes.end())
        return place->second;
    if (value >= -128 && value < 128)
        return "1111111110" + binary(static_cast<unsigned>(value), 8);
    return "1111111111" + binary(static_cast<unsigned>(value), 16);
}

/// One code of a table as section 2 holds it.
struct Code {
    std::string prefix;
    int extraBits = 0;
    bool isValue = true;
    int base = 0;
};

/// Two small tables: the first knows small numbers and a way to the second, which has 16-bit numbers and a
/// way back.
const std::vector<std::vector<Code>> kCustom{{{"0", 0, true, 0},
                                              {"10", 0, true, 1},
                                              {"110", 0, true, -1},
                                              {"1110", 6, true, 0},
                                              {"1111", 16, true, 0}}};
const std::vector<std::vector<Code>> kSwitching{
    {{"0", 0, true, 0}, {"10", 0, true, 1}, {"110", 0, true, -1}, {"111", 0, false, 2}},
    {{"0", 16, true, 0}, {"1", 0, false, 1}}};

std::string codeBits(const Numbers& values, ScpOptions::Tables tables) {
    std::string bits;
    for (const int value : values) {
        const bool small = value >= -1 && value <= 1;
        const std::string smallCode = value == 0 ? "0" : value == 1 ? "10" : "110";
        if (tables == ScpOptions::Tables::Default)
            bits += defaultCode(value);
        else if (small)
            bits += smallCode;
        else if (tables == ScpOptions::Tables::Switching)
            bits += "1110" + binary(static_cast<unsigned>(value), 16) + "1";
        else if (value >= -32 && value < 32)
            bits += "1110" + binary(static_cast<unsigned>(value), 6);
        else
            bits += "1111" + binary(static_cast<unsigned>(value), 16);
    }
    return bits;
}

Bytes coded(const Numbers& values, ScpOptions::Tables tables) {
    BytesBuilder out;
    if (tables == ScpOptions::Tables::None) {
        for (const int value : values)
            out.number(value, 2);
        return out.bytes();
    }
    std::string bits = codeBits(values, tables);
    bits.resize((bits.size() + 15) / 16 * 16, '0');
    for (std::size_t i = 0; i < bits.size(); i += 8)
        out.number(std::stoi(bits.substr(i, 8), nullptr, 2), 1);
    return out.bytes();
}

Bytes tablesSection(ScpOptions::Tables tables) {
    BytesBuilder out;
    if (tables == ScpOptions::Tables::Default)
        return out.number(19999, 2).bytes();
    if (tables == ScpOptions::Tables::None)
        return {};
    const auto& all = tables == ScpOptions::Tables::Custom ? kCustom : kSwitching;
    out.number(static_cast<std::int64_t>(all.size()), 2);
    for (const auto& table : all) {
        out.number(static_cast<std::int64_t>(table.size()), 2);
        for (const Code& code : table) {
            const auto length = static_cast<std::int64_t>(code.prefix.size());
            const std::string turned(code.prefix.rbegin(), code.prefix.rend());
            out.number(length, 1).number(length + code.extraBits, 1).number(code.isValue ? 1 : 0, 1);
            out.number(code.base, 2).number(std::stoi(turned, nullptr, 2), 4);
        }
    }
    return out.bytes();
}

Numbers differences(const Numbers& values, int order) {
    Numbers result = values;
    for (std::size_t i = static_cast<std::size_t>(order); order > 0 && i < values.size(); ++i)
        result[i] = order == 1 ? values[i] - values[i - 1] : values[i] - 2 * values[i - 1] + values[i - 2];
    return result;
}

bool isProtected(const ScpOptions& options, std::size_t sample) {
    return std::any_of(options.beats.begin(), options.beats.end(), [&](const ScpBeat& beat) {
        return static_cast<int>(sample) + 1 >= beat.protectFrom &&
               static_cast<int>(sample) + 1 <= beat.protectTo;
    });
}

Numbers decimated(const Numbers& values, const ScpOptions& options) {
    Numbers result;
    for (std::size_t i = 0; i < values.size();) {
        if (isProtected(options, i)) {
            result.push_back(values[i++]);
            continue;
        }
        int sum = 0;
        int count = 0;
        for (; count < 4 && i < values.size() && !isProtected(options, i); ++count)
            sum += values[i++];
        result.push_back(sum / count);
    }
    return result;
}

Numbers residual(Numbers values, const Numbers& reference, const ScpOptions& options) {
    for (const ScpBeat& beat : options.beats) {
        for (int sample = beat.subtractFrom; beat.type == 0 && sample <= beat.subtractTo; ++sample) {
            const int place = sample - beat.fiducial + options.referenceFiducial;
            values[static_cast<std::size_t>(sample) - 1] -= reference[static_cast<std::size_t>(place) - 1];
        }
    }
    return values;
}

Bytes signalSection(const CountedLeads& leads, const std::vector<Numbers>& counts, int intervalFactor,
                    const ScpOptions& options, bool bimodal) {
    BytesBuilder out;
    out.number(std::lround(leads.uvPerCount * 1000.0), 2);
    out.number(std::lround(1e6 / leads.rateHz) * intervalFactor, 2);
    out.number(options.differences, 1).number(bimodal ? 1 : 0, 1);
    std::vector<Bytes> all;
    for (const Numbers& values : counts) {
        all.push_back(coded(differences(values, options.differences), options.tables));
        out.number(static_cast<std::int64_t>(all.back().size()), 2);
    }
    for (const Bytes& one : all)
        out.add(one);
    return out.bytes();
}

Bytes patientSection(int language) {
    BytesBuilder out;
    const auto tag = [&](int number, const Bytes& content) {
        out.number(number, 1).number(static_cast<std::int64_t>(content.size()), 2).add(content);
    };
    tag(0, BytesBuilder().text("Nov\xE1k").zeros(1).bytes()); // in ISO 8859-1 and -2 alike
    tag(1, BytesBuilder().text("Ota").zeros(1).bytes());
    tag(2, BytesBuilder().text("ID 7").zeros(1).bytes());
    tag(4, BytesBuilder().number(18, 2).number(2, 1).bytes());
    tag(8, BytesBuilder().number(1, 1).bytes());
    BytesBuilder device;
    device.zeros(8).field("CART9", 6, '\0').number(20, 1).number(0xA0, 1).number(language, 1).zeros(19);
    device.text("rev").zeros(1).text("serial").zeros(1).text("soft").zeros(1).text("scp").zeros(1);
    tag(14, device.text("Maker").zeros(1).bytes());
    tag(25, BytesBuilder().number(2021, 2).number(3, 1).number(4, 1).bytes());
    tag(26, BytesBuilder().number(5, 1).number(6, 1).number(7, 1).bytes());
    tag(27, BytesBuilder().number(5, 2).bytes());
    tag(28, BytesBuilder().number(150, 2).bytes());
    tag(29, BytesBuilder().number(2, 1).bytes());
    tag(34, BytesBuilder().number(60, 2).number(0, 2).bytes());
    tag(255, {});
    return out.bytes();
}

Bytes leadsSection(const CountedLeads& leads, const ScpOptions& options) {
    constexpr std::array<int, 12> kNumbers{1, 2, 61, 62, 63, 64, 3, 4, 5, 6, 7, 8};
    BytesBuilder out;
    out.number(static_cast<std::int64_t>(leads.labels.size()), 1);
    out.number((options.subtract ? 1 : 0) | 4 | 8 * static_cast<int>(leads.labels.size()), 1);
    for (std::size_t i = 0; i < leads.labels.size(); ++i) {
        const int first = options.firstSample.empty() ? 1 : options.firstSample[i];
        out.number(first, 4).number(first + static_cast<std::int64_t>(leads.samples()) - 1, 4);
        out.number(kNumbers[i], 1);
    }
    return out.bytes();
}

Bytes beatsSection(const ScpOptions& options) {
    BytesBuilder out;
    const auto samples = static_cast<double>(options.reference.samples());
    out.number(std::lround(samples * 1000.0 / options.reference.rateHz), 2)
        .number(options.referenceFiducial, 2);
    out.number(static_cast<std::int64_t>(options.beats.size()), 2);
    for (const ScpBeat& beat : options.beats)
        out.number(beat.type, 2)
            .number(beat.subtractFrom, 4)
            .number(beat.fiducial, 4)
            .number(beat.subtractTo, 4);
    for (const ScpBeat& beat : options.beats)
        out.number(beat.protectFrom, 4).number(beat.protectTo, 4);
    return out.bytes();
}

/// CRC-CCITT, bit by bit.
unsigned crc(ByteView bytes) {
    unsigned value = 0xFFFF;
    for (const std::byte byte : bytes) {
        for (int bit = 7; bit >= 0; --bit) {
            const unsigned top = (value >> 15 & 1U) ^ (std::to_integer<unsigned>(byte) >> bit & 1U);
            value = (value << 1 & 0xFFFF) ^ (top != 0 ? 0x1021U : 0U);
        }
    }
    return value;
}

Bytes withHeader(int number, const Bytes& content, int version) {
    Bytes padded = content;
    if (padded.size() % 2 != 0)
        padded.push_back(std::byte{0});
    BytesBuilder out;
    out.zeros(2).number(number, 2).number(static_cast<std::int64_t>(padded.size()) + 16, 4);
    out.number(version, 1).number(version, 1).zeros(6).add(padded);
    out.set(0, crc(ByteView(out.bytes()).subspan(2)), 2);
    return out.bytes();
}

} // namespace

Bytes encodeScp(const CountedLeads& leads, const ScpOptions& options) {
    std::vector<Numbers> stored;
    for (std::size_t i = 0; i < leads.counts.size(); ++i) {
        Numbers values = leads.counts[i];
        if (options.subtract)
            values = residual(std::move(values), options.reference.counts[i], options);
        stored.push_back(options.bimodal ? decimated(values, options) : values);
    }
    std::map<int, Bytes> sections = options.more;
    sections[1] = patientSection(options.language);
    sections[2] = tablesSection(options.tables);
    sections[3] = leadsSection(leads, options);
    if (!options.beats.empty() || options.reference.samples() > 0)
        sections[4] = beatsSection(options);
    if (options.reference.samples() > 0)
        sections[5] = signalSection(options.reference, options.reference.counts, 1, options, false);
    sections[6] = signalSection(leads, stored, options.bimodal ? 4 : 1, options, options.bimodal);

    constexpr int kCount = 12;
    BytesBuilder pointers;
    BytesBuilder bodies;
    pointers.number(0, 2).number(16 + 10 * kCount, 4).number(7, 4);
    for (int number = 1; number < kCount; ++number) {
        const Bytes& content = sections[number];
        const Bytes section = content.empty() ? Bytes() : withHeader(number, content, options.version);
        pointers.number(number, 2).number(static_cast<std::int64_t>(section.size()), 4);
        pointers.number(
            section.empty() ? 0 : static_cast<std::int64_t>(6 + 16 + 10 * kCount + bodies.size() + 1), 4);
        bodies.add(section);
    }
    Bytes zero = withHeader(0, pointers.bytes(), options.version);
    const ByteView mark = asBytes("SCPECG");
    std::copy(mark.begin(), mark.end(), zero.begin() + 10);
    BytesBuilder head;
    head.number(crc(ByteView(zero).subspan(2)), 2);
    std::copy_n(head.bytes().begin(), 2, zero.begin());

    BytesBuilder record;
    record.zeros(2).number(static_cast<std::int64_t>(6 + zero.size() + bodies.size()), 4).add(zero);
    record.add(bodies.bytes());
    record.set(0, crc(ByteView(record.bytes()).subspan(2)), 2);
    return record.bytes();
}

} // namespace leadlight::test
