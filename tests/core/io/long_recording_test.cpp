// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/io/reader.h"
#include "tests/core/io/dicom_builder.h"
#include "tests/core/io/sources.h"
#include "tests/support/formats/counts.h"
#include "tests/support/formats/encode_edf.h"
#include "tests/support/formats/encode_small.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>

using namespace leadlight;
using namespace leadlight::test;

namespace {

constexpr std::size_t kSamples = 3000;
constexpr std::size_t kRepeats = 500; ///< of them in the file: 36 MB of twelve leads

/// A file that consists of a head and the rest of `content` many times over.
void writeRepeated(const std::filesystem::path& path, const Bytes& content, std::size_t headSize,
                   std::size_t repeats = kRepeats) {
    std::ofstream stream(path, std::ios::binary);
    const auto write = [&](ByteView bytes) {
        stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    };
    write(ByteView(content).first(headSize));
    for (std::size_t i = 0; i < repeats; ++i)
        write(ByteView(content).subspan(headSize));
}

void write(const std::filesystem::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// The WFDB signal file of the leads.
Bytes signalFile(const CountedLeads& leads) {
    BytesBuilder bytes;
    for (std::size_t t = 0; t < leads.samples(); ++t) {
        for (const auto& counts : leads.counts)
            bytes.number(counts[t], 2);
    }
    return bytes.bytes();
}

std::string headerOf(const CountedLeads& leads) {
    std::string text = "day " + std::to_string(leads.labels.size()) + " 500 0 10:00:00 01/02/2020\n";
    for (const std::string& label : leads.labels)
        text += "day.dat 16 200(0)/mV 16 0 0 0 0 " + label + "\n";
    return text + "# Age: 61\n# Sex: F\n";
}

/// Eleven hours of three leads in DICOM, with what changes samples on their way: padded ends, a lead that
/// was sampled later, and one of 12 bits. A short beat stands behind the rhythm.
std::vector<TestGroup> longDicom(std::size_t samples) {
    TestGroup rhythm;
    rhythm.rateHz = "125";
    rhythm.channels = {TestChannel{}, TestChannel{}, TestChannel{}};
    rhythm.channels[1].meaning = "Lead II";
    rhythm.channels[1].code = "2:2";
    rhythm.channels[1].sampleSkew = "3";
    rhythm.channels[2].meaning = "Lead V1";
    rhythm.channels[2].code = "2:3";
    rhythm.channels[2].bitsStored = 12;
    rhythm.channels[2].sampleSkew = "-1.4";
    rhythm.padding = {7};
    rhythm.encoded.reserve(samples * 6);
    for (std::size_t t = 0; t < samples; ++t) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const bool padded = t < 10 || t >= samples - 20;
            const std::size_t count = padded ? 7 : (t * (channel + 3) + t / 5000) % 2000;
            rhythm.encoded += static_cast<char>(count & 0xFF);
            rhythm.encoded += static_cast<char>(count >> 8);
        }
    }
    TestGroup beat;
    beat.originality = "DERIVED";
    beat.label = "MEDIAN BEAT";
    beat.channels = {TestChannel{}};
    for (int i = 0; i < 500; ++i)
        beat.interleaved.push_back(i);
    return {rhythm, beat};
}

/// Some thousand samples at both ends and in the middle.
void compareStretches(const Samples& stays, const Samples& whole) {
    QCOMPARE(stays.size(), whole.size());
    for (const std::size_t first : {std::size_t{0}, whole.size() / 2, whole.size() - 3000}) {
        const std::vector<float> a = stays.stretch(first, 3000), b = whole.stretch(first, 3000);
        for (std::size_t i = 0; i < b.size(); ++i)
            QVERIFY(a[i] == b[i] || (std::isnan(a[i]) && std::isnan(b[i])));
    }
}

/// The lead of one of the twelve places and what its samples must be.
void compareStretch(const Recording& recording, const CountedLeads& leads, float tolerance) {
    const Waveform& waveform = recording.rhythm()->waveform;
    QVERIFY(waveform.isLong());
    QCOMPARE(waveform.leads.size(), std::size_t{12});
    QVERIFY(waveform.samples() >= kSamples * kRepeats);
    for (std::size_t i = 0; i < leads.labels.size(); ++i) {
        const LeadSignal* lead = waveform.find(kStandardLeads[i]);
        QVERIFY(lead != nullptr && lead->values.isLong());
        // Over the end of one repeat, far into the file, in the middle of a record.
        const std::size_t first = kSamples * (kRepeats - 2) + kSamples - 777;
        const std::vector<float> values = lead->values.stretch(first, 2000);
        QCOMPARE(values.size(), std::size_t{2000});
        for (std::size_t t = 0; t < values.size(); ++t)
            QVERIFY(std::abs(values[t] - leads.millivolts(i, (first + t) % kSamples)) <= tolerance);
    }
}

} // namespace

/// Recordings of a day: their samples stay in the file.
class LongRecordingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CountedLeads m_leads = twelveLeads(kSamples);

    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:

    void wfdbStaysInItsFile() {
        write(path("day.hea"), headerOf(m_leads));
        writeRepeated(path("day.dat"), signalFile(m_leads), 0);
        for (const char* name : {"day.hea", "day.dat"}) {
            const auto opened = io::openRecording(path(name));
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
            QCOMPARE(opened->recording.rhythm()->waveform.samples(), kSamples * kRepeats);
            compareStretch(opened->recording, m_leads, 1e-6F);
            QCOMPARE(opened->recording.patient.ageYears.value(), 61.0);
            // It is still small enough for the database: what is kept is what the identity is of.
            QCOMPARE(opened->source.files.size(), std::size_t{2});
            QVERIFY(opened->source.identity() == opened->recording.sha256);
        }
    }

    void aFasterSignalBesideALongWfdbRecordingHidesNoEcg() {
        std::string header = headerOf(m_leads);
        // Of the same file: four samples a frame, as the first four leads.
        header.replace(0, header.find("day.dat"), "day 9 500 0\n");
        for (int lead = 0; lead < 4; ++lead)
            header.erase(header.find("day.dat"),
                         header.find('\n', header.find("day.dat")) + 1 - header.find("day.dat"));
        header.insert(header.find("day.dat"), "day.dat 16x4 200(0)/mV 16 0 0 0 0 Resp\n");
        write(path("day.hea"), header);
        writeRepeated(path("day.dat"), signalFile(m_leads), 0);
        const auto opened = io::openRecording(path("day.hea"));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        QCOMPARE(opened->recording.series.size(), std::size_t{2});
        QCOMPARE(opened->recording.rhythm(), &opened->recording.series.front());
        QVERIFY(opened->recording.rhythm()->waveform.find(Lead::V6) != nullptr);
        QCOMPARE(opened->recording.series[1].waveform.rateHz, 2000.0);
    }

    void missingLimbLeadsAreDerivedWhereLookedAt() {
        CountedLeads eight = m_leads;
        for (int i = 0; i < 4; ++i) {
            eight.labels.erase(eight.labels.begin() + 2);
            eight.counts.erase(eight.counts.begin() + 2);
        }
        std::string header = headerOf(eight);
        for (std::size_t place = 0; (place = header.find("day", place)) != std::string::npos; ++place)
            header.replace(place, 3, "eig");
        write(path("eig.hea"), header);
        writeRepeated(path("eig.dat"), signalFile(eight), 0, 720);
        const auto opened = io::openRecording(path("eig.hea"));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        const Waveform& waveform = opened->recording.rhythm()->waveform;
        QCOMPARE(waveform.leads.size(), std::size_t{12});
        const LeadSignal* three = waveform.find(Lead::III);
        QVERIFY(three->provenance == Provenance::Derived && three->values.isLong());
        QVERIFY(std::abs(three->values.at(1234) - m_leads.millivolts(2, 1234)) < 1e-6F);
    }

    void ishneStaysInItsFile() {
        Bytes content = encodeIshne(m_leads);
        const std::uint32_t samples = kSamples * kRepeats;
        std::memcpy(content.data() + 14, &samples, 4);
        writeRepeated(path("day.ecg"), content, 532);
        const auto opened = io::openRecording(path("day.ecg"));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        compareStretch(opened->recording, m_leads, 1e-6F);
        QCOMPARE(opened->recording.patient.name, std::string("Byron, Ada"));
    }

    void edfStaysInItsFile() {
        const Bytes content = encodeEdf(m_leads, EdfOptions{});
        const std::size_t head = 256 * (1 + m_leads.labels.size());
        Bytes all = content;
        std::memcpy(all.data() + 236, "-1      ", 8); // as many records as there are
        writeRepeated(path("day.edf"), all, head);
        const auto opened = io::openRecording(path("day.edf"));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        compareStretch(opened->recording, m_leads, 1e-4F);
        // The same numbers as from a file that is read as a whole.
        const auto small = io::readRecording(sourceOf("small.edf", content));
        QVERIFY(small.has_value());
        const std::vector<float> whole = small->rhythm()->waveform.leads[7].values;
        QVERIFY(opened->recording.rhythm()->waveform.leads[7].values.stretch(0, kSamples) == whole);
    }

    void dicomStaysInItsFile() {
        const Bytes content = dicomFile(longDicom(6'000'000));
        write(path("day.dcm"), asText(content));
        const auto opened = io::openRecording(path("day.dcm"));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        const auto whole = io::readRecording(sourceOf("day.dcm", content));
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().text.c_str());
        QCOMPARE(opened->recording.series.size(), std::size_t{2});
        QCOMPARE(whole->series.size(), std::size_t{2});
        QVERIFY(opened->recording.sha256 == whole->sha256);
        const Waveform& rhythm = opened->recording.rhythm()->waveform;
        QVERIFY(rhythm.isLong() && !whole->rhythm()->waveform.isLong());
        QCOMPARE(rhythm.samples(), std::size_t{6'000'000});
        QCOMPARE(rhythm.leads.size(), whole->rhythm()->waveform.leads.size());
        for (const LeadSignal& lead : whole->rhythm()->waveform.leads)
            compareStretches(rhythm.find(lead.lead)->values, lead.values);
        QVERIFY(std::isnan(rhythm.find(Lead::II)->values.at(12)));
        QVERIFY(!std::isnan(rhythm.find(Lead::II)->values.at(13)));
        const Waveform& beat = opened->recording.series[1].waveform;
        QVERIFY(!beat.isLong());
        QCOMPARE(beat.leads[0].values, whole->series[1].waveform.leads[0].values);
    }

    void longDicomInBigEndianIsReadAsAWhole() {
        TestGroup group = longDicom(5'800'000)[0];
        for (std::size_t i = 0; i + 1 < group.encoded.size(); i += 2)
            std::swap(group.encoded[i], group.encoded[i + 1]);
        write(path("big.dcm"), asText(dicomFile({group}, true)));
        const auto opened = io::openRecording(path("big.dcm"));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        QVERIFY(!opened->recording.rhythm()->waveform.isLong());
        QVERIFY(std::abs(opened->recording.rhythm()->waveform.find(Lead::I)->values[1000] -
                         0.0025F * 1000.0F) < 1e-5F);
    }

    /// One that ends inside its samples is read as far as it goes; a length that nothing else in it bears out
    /// is refused.
    void aDamagedLongDicomIsReadAsFarAsItGoes() {
        std::vector<TestGroup> groups = longDicom(6'000'000);
        Bytes content = dicomFile(groups);
        content.resize(content.size() - 2'000'000);
        write(path("torn.dcm"), asText(content));
        const auto cut = io::openRecording(path("torn.dcm"));
        QVERIFY2(cut.has_value(), cut ? "" : cut.error().text.c_str());
        QVERIFY(hasNote(cut->recording, "truncated"));
        const std::size_t samples = cut->recording.rhythm()->waveform.samples();
        QVERIFY(samples > 5'600'000 && samples < 5'700'000);

        groups[0].statedSamples = 17;
        content = dicomFile(groups);
        content.resize(content.size() - 2'000'000);
        write(path("torn.dcm"), asText(content));
        const auto opened = io::openRecording(path("torn.dcm"));
        QVERIFY(!opened.has_value());
        QVERIFY(QString::fromStdString(opened.error().text).contains(u"torn.dcm"));
    }

    void whatCannotBeReadIsAGap() {
        write(path("cut.hea"), [this] {
            std::string header = headerOf(m_leads);
            for (std::size_t place = 0; (place = header.find("day", place)) != std::string::npos; ++place)
                header.replace(place, 3, "cut");
            return header;
        }());
        writeRepeated(path("cut.dat"), signalFile(m_leads), 0);
        const auto opened = io::openRecording(path("cut.hea"));
        QVERIFY(opened.has_value());
        std::filesystem::resize_file(path("cut.dat"), 100'000);
        const Samples& values = opened->recording.rhythm()->waveform.leads[0].values;
        QVERIFY(!std::isnan(values.at(10)));
        QVERIFY(std::isnan(values.at(values.size() - 1)));
    }
};

QTEST_APPLESS_MAIN(LongRecordingTest)
#include "long_recording_test.moc"
