// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formats/encode_small.h"

#include <algorithm>
#include <array>
#include <bit>

namespace leadlight::test {

namespace {

/// Elements of a MATLAB level 5 file.
class MatBuilder {
public:
    explicit MatBuilder(bool bigEndian)
        : m_bigEndian(bigEndian) {}

    [[nodiscard]] BytesBuilder out() const { return BytesBuilder(m_bigEndian); }

    [[nodiscard]] Bytes element(int type, const Bytes& data) const {
        BytesBuilder bytes = out();
        bytes.number(type, 4).number(static_cast<std::int64_t>(data.size()), 4).add(data);
        return bytes.zeros((8 - data.size() % 8) % 8).bytes();
    }

    /// A name of up to four letters fits into its tag.
    [[nodiscard]] Bytes text(int type, const std::string& value) const {
        if (value.empty() || value.size() > 4)
            return element(type, BytesBuilder().text(value).bytes());
        BytesBuilder bytes = out();
        bytes.number(static_cast<std::int64_t>(value.size()) << 16 | type, 4);
        return bytes.field(value, 4, '\0').bytes();
    }

    [[nodiscard]] Bytes matrix(int kind, std::size_t rows, std::size_t columns, const std::string& name,
                               const std::vector<Bytes>& parts) const {
        BytesBuilder body = out();
        body.add(element(6, out().number(kind, 4).number(0, 4).bytes()));
        body.add(element(5, out()
                                .number(static_cast<std::int64_t>(rows), 4)
                                .number(static_cast<std::int64_t>(columns), 4)
                                .bytes()));
        body.add(text(1, name));
        for (const Bytes& part : parts)
            body.add(part);
        return element(14, body.bytes());
    }

    [[nodiscard]] Bytes word(const std::string& name, const std::string& value) const {
        return matrix(4, 1, value.size(), name, {text(16, value)});
    }

    [[nodiscard]] Bytes file(const std::vector<Bytes>& variables) const {
        BytesBuilder bytes = out();
        bytes.field("MATLAB 5.0 MAT-file, made for a test", 124).number(0x0100, 2).number(0x4D49, 2);
        for (const Bytes& variable : variables)
            bytes.add(variable);
        return bytes.bytes();
    }

private:
    bool m_bigEndian;
};

std::string joined(const std::vector<int>& counts) {
    std::string text;
    for (const int count : counts)
        text += (text.empty() ? "" : ",\t") + std::to_string(count);
    return text;
}

Bytes planar(const std::vector<int>& counts) {
    BytesBuilder bytes;
    for (const int count : counts)
        bytes.number(count, 2);
    return bytes.bytes();
}

} // namespace

Bytes encodeCpscMat(const CountedLeads& leads, bool bigEndian) {
    const MatBuilder mat(bigEndian);
    BytesBuilder data = mat.out();
    for (std::size_t t = 0; t < leads.samples(); ++t) {
        for (const auto& counts : leads.counts)
            data.number(std::bit_cast<std::int64_t>(counts[t] * leads.uvPerCount * 1e-3), 8);
    }
    const std::string names = std::string("sex\0\0\0\0\0age\0\0\0\0\0data\0\0\0\0", 24);
    return mat.file({mat.matrix(
        2, 1, 1, "ECG",
        {mat.text(5, std::string(bigEndian ? "\0\0\0\x08" : "\x08\0\0\0", 4)),
         mat.element(1, BytesBuilder().text(names).bytes()), mat.word("", "Female"),
         mat.matrix(6, 1, 1, "", {mat.element(2, mat.out().number(74, 1).bytes())}),
         mat.matrix(6, leads.labels.size(), leads.samples(), "", {mat.element(9, data.bytes())})})});
}

Bytes encodeNamedMat(const CountedLeads& leads) {
    const MatBuilder mat(false);
    BytesBuilder data;
    for (const auto& counts : leads.counts)
        data.add(planar(counts)); // samples by leads, column by column
    std::vector<Bytes> cells;
    for (const std::string& label : leads.labels)
        cells.push_back(mat.word("", label));
    BytesBuilder rate;
    rate.number(std::bit_cast<std::int64_t>(leads.rateHz), 8);
    return mat.file(
        {mat.matrix(10, leads.samples(), leads.labels.size(), "val", {mat.element(3, data.bytes())}),
         mat.matrix(6, 1, 1, "fs", {mat.element(9, rate.bytes())}), mat.word("unit", "uV"),
         mat.matrix(1, 1, leads.labels.size(), "leads", cells)});
}

Bytes encodeLevelFourMat(const CountedLeads& leads, bool facts, bool bigEndian) {
    BytesBuilder out(bigEndian);
    const auto head = [&](int type, std::size_t rows, std::size_t columns, std::string_view name) {
        out.number(type + (bigEndian ? 1000 : 0), 4);
        for (const std::size_t number : {rows, columns, std::size_t{0}, name.size() + 1})
            out.number(static_cast<std::int64_t>(number), 4);
        out.text(name).zeros(1);
    };
    head(30, leads.labels.size(), leads.samples(), "val");
    for (std::size_t t = 0; t < leads.samples(); ++t) {
        for (const auto& counts : leads.counts)
            out.number(counts[t], 2);
    }
    if (!facts)
        return out.bytes();
    head(0, 1, 1, "fs");
    out.number(std::bit_cast<std::int64_t>(leads.rateHz), 8);
    head(51, 1, 2, "unit");
    out.text("uV");
    constexpr std::size_t kLongest = 3; // "aVR"
    head(51, leads.labels.size(), kLongest, "leads");
    for (std::size_t column = 0; column < kLongest; ++column) {
        for (const std::string& label : leads.labels)
            out.number(column < label.size() ? label[column] : ' ', 1);
    }
    return out.bytes();
}

Bytes encodeIshne(const CountedLeads& leads) {
    constexpr std::array<int, 12> kCodes{5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    BytesBuilder out;
    out.text("ISHNE1.0").zeros(2).number(10, 4).number(static_cast<std::int64_t>(leads.samples()), 4);
    out.number(522, 4).number(532, 4).number(1, 2).field("Ada", 40, '\0').field("Byron", 40, '\0');
    out.field("H-1", 20, '\0').number(2, 2).number(0, 2);
    for (const int part : {10, 12, 1990, 1, 2, 2020, 1, 2, 2020, 23, 4, 5})
        out.number(part, 2);
    out.number(static_cast<std::int64_t>(leads.labels.size()), 2);
    for (std::size_t i = 0; i < 12; ++i)
        out.number(i < leads.labels.size() ? kCodes[i] : -9, 2);
    for (std::size_t i = 0; i < 12; ++i)
        out.number(1, 2);
    for (std::size_t i = 0; i < 12; ++i)
        out.number(static_cast<std::int64_t>(leads.uvPerCount * 1000.0), 2);
    out.number(0, 2).field("Recorder 5", 40, '\0').number(static_cast<std::int64_t>(leads.rateHz), 2);
    out.field("", 80, '\0').field("none", 80, '\0').zeros(88).text("0123456789");
    unsigned crc = 0xFFFF;
    for (std::size_t i = 10; i < out.size(); ++i) {
        for (int bit = 7; bit >= 0; --bit) {
            const unsigned top = (crc >> 15 & 1U) ^ (std::to_integer<unsigned>(out.bytes()[i]) >> bit & 1U);
            crc = (crc << 1 & 0xFFFF) ^ (top != 0 ? 0x1021U : 0U);
        }
    }
    out.set(8, crc, 2);
    for (std::size_t t = 0; t < leads.samples(); ++t) {
        for (const auto& counts : leads.counts)
            out.number(counts[t], 2);
    }
    return out.bytes();
}

std::string encodeCardioSoft(const CountedLeads& leads) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><CardiologyXML><ObservationDateTime>"
        "<Hour>9</Hour><Minute>8</Minute><Second>7</Second><Day>6</Day><Month>5</Month><Year>2019"
        "</Year></ObservationDateTime><PatientInfo><PID>C-5</PID><Name><FamilyName>M\xFCller"
        "</FamilyName><GivenName>Eva</GivenName></Name><Age units=\"years\">61</Age>"
        "<Gender>FEMALE</Gender></PatientInfo><Interpretation><Diagnosis><DiagnosisText>Sinus rhythm"
        "</DiagnosisText></Diagnosis></Interpretation><RestingECGMeasurements><VentricularRate "
        "units=\"BPM\">71</VentricularRate><PQInterval units=\"ms\">160</PQInterval>"
        "</RestingECGMeasurements><StripData><NumberOfLeads>12</NumberOfLeads><SampleRate "
        "units=\"samplesPerSecond\">" +
        std::to_string(static_cast<int>(leads.rateHz)) + "</SampleRate><Resolution units=\"uVperLsb\">" +
        std::to_string(leads.uvPerCount) + "</Resolution>";
    for (std::size_t i = 0; i < leads.labels.size(); ++i)
        text +=
            "<WaveformData lead=\"" + leads.labels[i] + "\">" + joined(leads.counts[i]) + "</WaveformData>";
    return text + "</StripData></CardiologyXML>";
}

std::string encodeSchiller(const CountedLeads& leads) {
    std::string wave = "<resolution><samplerate><value>" + std::to_string(static_cast<int>(leads.rateHz)) +
                       "</value><exponent>1</exponent></samplerate><yres><units>UV</units><unitperbit>" +
                       std::to_string(leads.uvPerCount) + "</unitperbit></yres></resolution>";
    for (std::size_t i = 0; i < leads.labels.size(); ++i)
        wave += "<channel><name>" + leads.labels[i] + "</name><datatype>COMMASEPARATE</datatype><data>" +
                joined(leads.counts[i]) + "</data></channel>";
    return "<?xml "
           "version=\"1.0\"?><examdescript><patdata><id>S-3</id><lastname>Tell</lastname><firstname>Gessler"
           "</firstname><gender>MALE</gender><birthdate>19600102</birthdate></"
           "patdata><startdatetime><date>20180304"
           "</date><time>101112</time></startdatetime><eventdata><event><wavedata><type>ECG_AVERAGES</type>" +
           wave + "</wavedata></event><event><wavedata><type>ECG_RHYTHMS</type>" + wave +
           "</wavedata></event></eventdata></examdescript>";
}

std::string encodeMortara(const CountedLeads& leads) {
    std::string text =
        "<?xml version=\"1.0\"?><ECG ACQUISITION_TIME=\"20170605121314\" VENT_RATE=\"64\">"
        "<SUBJECT LAST_NAME=\"Rossi\" FIRST_NAME=\"Aldo\" ID=\"E-9\" AGE=\"44\" GENDER=\"Male\"/>"
        "<SOURCE MANUFACTURER=\"Mortara\" MODEL=\"ELI 280\"/><AUTOMATIC_INTERPRETATION>"
        "<STATEMENT TEXT=\"Normal ECG\" REASON=\"\"/></AUTOMATIC_INTERPRETATION>";
    // The offset is added to what is stored.
    constexpr int kOffset = 3;
    for (std::size_t i = 0; i < leads.labels.size(); ++i) {
        std::vector<int> counts = leads.counts[i];
        for (int& count : counts)
            count -= kOffset;
        text += "<CHANNEL NAME=\"" + leads.labels[i] +
                "\" OFFSET=\"3\" BITS=\"16\" FORMAT=\"SIGNED\" UNITS_PER_MV=\"" +
                std::to_string(1000.0 / leads.uvPerCount) + "\" DURATION=\"" + std::to_string(counts.size()) +
                "\" SAMPLE_FREQ=\"" + std::to_string(static_cast<int>(leads.rateHz)) +
                "\" ENCODING=\"BASE64\" DATA=\"" + toBase64(planar(counts)) + "\"/>";
    }
    return text + "</ECG>";
}

std::string encodeZoncare(const CountedLeads& leads) {
    BytesBuilder bytes;
    for (std::size_t t = 0; t < leads.samples(); ++t) {
        for (const auto& counts : leads.counts)
            bytes.number(counts[t], 2);
        bytes.number(12345, 2);
    }
    return "<?xml version=\"1.0\"?><ZQECG><lead>12</lead><sample>" +
           std::to_string(static_cast<int>(leads.rateHz)) + "</sample><second>10</second><data>" +
           toBase64(bytes.bytes()) + "</data></ZQECG>";
}

} // namespace leadlight::test
