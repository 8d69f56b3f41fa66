// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "core/io/sniff.h"
#include "tests/core/io/sources.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// Whatever comes out must hold together: equal lengths, a rate, and a sentence where it fails.
void readAndCheck(const Source& source) {
    const auto recording = io::readRecording(source);
    if (!recording) {
        QVERIFY(!recording.error().text.empty());
        QVERIFY(recording.error().text.ends_with('.'));
        return;
    }
    QVERIFY(!recording->series.empty());
    for (const Series& series : recording->series) {
        QVERIFY(series.waveform.rateHz > 0.0);
        QVERIFY(series.waveform.samples() > 0);
        for (const LeadSignal& signal : series.waveform.leads)
            QCOMPARE(signal.values.size(), series.waveform.samples());
    }
}

/// The file to damage: the last one of a WFDB record is a signal, the first the header; both are tried.
void damage(const Source& source, std::size_t which, std::mt19937& random) {
    const Bytes& original = source.files[which].content;
    const std::size_t size = original.size();
    // Every length near the start, where the structure is, and some everywhere.
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i < std::min<std::size_t>(size, 200); ++i)
        lengths.push_back(i);
    for (int i = 0; i < 120; ++i)
        lengths.push_back(random() % size);
    Source broken = source;
    for (const std::size_t length : lengths) {
        broken.files[which].content.assign(original.begin(),
                                           original.begin() + static_cast<std::ptrdiff_t>(length));
        readAndCheck(broken);
    }
    for (int i = 0; i < 250; ++i) {
        broken.files[which].content = original;
        // The first kilobytes hold lengths and counts: half of all hits go there.
        const int hits = 1 + static_cast<int>(random() % 8);
        for (int hit = 0; hit < hits; ++hit) {
            const std::size_t range = random() % 2 == 0 ? std::min<std::size_t>(size, 4096) : size;
            std::byte& target = broken.files[which].content[random() % range];
            target = random() % 4 == 0 ? static_cast<std::byte>(0xFF)
                                       : target ^ static_cast<std::byte>(1U << random() % 8);
        }
        readAndCheck(broken);
    }
}

} // namespace

/// Files cut off at many lengths and with flipped bits: each gives a recording that holds together or a
/// sentence, and never anything worse. Run under the sanitizers this is a small fuzzer with real seeds.
class HostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void damagedFiles_data() {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"dicom/clark_implicit.dcm", "dicom/mortara_eli250_explicit.dcm", "aecg/clark.xml",
              "muse/example1.xml", "wfdb/cinc2021/HR06001.hea", "ludb/data/1.hea"})
            QTest::newRow(file) << file;
    }

    void damagedFiles() {
        QFETCH(QString, file);
        const auto path = sharedData() / file.toStdString();
        LEADLIGHT_NEEDS(path);
        const auto source = io::loadSource(path);
        QVERIFY(source.has_value());
        std::mt19937 random(20261122);
        for (std::size_t which = 0; which < source->files.size(); ++which)
            damage(*source, which, random);
    }

    void noise() {
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            Bytes bytes(random() % 600);
            for (std::byte& byte : bytes)
                byte = static_cast<std::byte>(random());
            // Some noise behind each mark, so that every reader gets its share.
            const std::string_view marks[] = {"", "<AnnotatedECG>", "<RestingECG>", "r 2 500 10\nr.dat 16 ",
                                              "DICM"};
            const std::string_view mark = marks[i % 5];
            const std::size_t place = mark == "DICM" ? 128 : 0;
            if (bytes.size() < place + mark.size())
                bytes.resize(place + mark.size());
            const ByteView view = asBytes(mark);
            std::copy(view.begin(), view.end(), bytes.begin() + static_cast<std::ptrdiff_t>(place));
            readAndCheck(sourceOf("noise", bytes));
        }
    }

    void nothing() {
        const auto recording = io::readRecording(sourceOf("empty.dcm", {}));
        QVERIFY(!recording);
        QVERIFY(recording.error().code == ErrorCode::Unrecognised);
        QVERIFY(recording.error().text.find("empty.dcm") != std::string::npos);
        QVERIFY(!io::readRecording(Source{}));
        QVERIFY(!io::openRecording("/no/such/file.dcm"));
        QVERIFY(io::sniff({}).format == io::Format::Unknown);
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
