// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sniff.h"
#include "tests/core/io/torture.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <random>

using namespace leadlight;
using namespace leadlight::test;

/// Files cut off at many lengths and with flipped bits: each gives a recording that holds together or a
/// sentence, and never anything worse. Run under the sanitizers this is a small fuzzer with real seeds.
class HostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void damagedFiles_data() {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"dicom/clark_implicit.dcm", "dicom/mortara_eli250_explicit.dcm", "aecg/clark.xml",
              "muse/example1.xml", "wfdb/cinc2021/HR06001.hea", "ludb/data/1.hea",
              "philips/1_03_repbeats.xml", "philips/1_04_utf16_pagewriter_touch.xml"})
            QTest::newRow(file) << file;
    }

    void damagedFiles() {
        QFETCH(QString, file);
        const auto path = sharedData() / file.toStdString();
        LEADLIGHT_NEEDS(path);
        const auto source = io::loadSource(path);
        QVERIFY(source.has_value());
        torture(*source);
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

    /// The first bytes of WFDB annotations and samples: a folder's other files are passed over, not reported
    /// as broken XML.
    void whatOnlyBeginsLikeXmlIsNotXml() {
        using namespace std::string_view_literals;
        QVERIFY(io::sniff(asBytes("<\x9f\t\x04+\xa0"
                                  "B\x9c.l(\xa0\xce\x9c"sv))
                    .format == io::Format::Unknown);
        QVERIFY(io::sniff(asBytes("<\0<\0\0\0\xc4\xff\x1e\0"sv)).format == io::Format::Unknown);
        QVERIFY(io::sniff(asBytes("<root/>"sv)).format == io::Format::VendorXml);
        QVERIFY(io::sniff(asBytes("<\xc3\x84lter b='1'/>"sv)).format == io::Format::VendorXml);
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
