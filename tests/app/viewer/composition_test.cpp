// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"
#include "app/viewer/offscreen.h"
#include "core/io/common/limits.h"
#include "core/io/reader.h"
#include "tests/core/io/dicom_builder.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace leadlight;
using namespace leadlight::viewer;
using namespace leadlight::test;

namespace fs = std::filesystem;

class CompositionTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A WFDB record of a single lead that is too long to be kept, with nothing in it: a file of holes.
    [[nodiscard]] fs::path longRecord(const std::string& name) const {
        const fs::path folder = fs::path(m_folder.path().toStdString()) / name;
        fs::create_directory(folder);
        const std::uint64_t bytes = io::kMaxKeptLongBytes + 2000;
        std::ofstream(folder / "day.hea")
            << "day 1 500 " << bytes / 2 << "\nday.dat 16 200(0)/mV 16 0 0 0 0 II\n";
        std::ofstream(folder / "day.dat").close();
        fs::resize_file(folder / "day.dat", bytes);
        return folder / "day.hea";
    }

private Q_SLOTS:

    void everythingPersonalLiesInFoldersOfTheProgramsName() {
        QCoreApplication::setApplicationName(QStringLiteral("leadlight"));
        QVERIFY2(personalSettings()->fileName().endsWith(QStringLiteral("/leadlight/leadlight.conf")),
                 qPrintable(personalSettings()->fileName()));
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        QCOMPARE(personalDatabase(), data + QStringLiteral("/leadlight/cases.sqlite"));
    }

    void recordingsThatAreTooLongToBeKeptAreToldApart() {
        const QString database = m_folder.filePath(QStringLiteral("cases.sqlite"));
        const auto open = sessionParts(database, jepa::DeviceChoice::Auto).open;
        const fs::path a = longRecord("a");
        const auto first = open(a);
        QVERIFY2(first.has_value(), first ? "" : first.error().text.c_str());
        QVERIFY(first->source.files.empty());
        QVERIFY(first->recording.sha256 != Sha256{});
        QVERIFY(open(longRecord("b"))->recording.sha256 != first->recording.sha256);
        QVERIFY(open(a)->recording.sha256 == first->recording.sha256);
        QVERIFY(open(a.parent_path() / ".." / "a" / "day.hea")->recording.sha256 == first->recording.sha256);
        fs::last_write_time(a, fs::last_write_time(a) + std::chrono::seconds(5));
        QVERIFY(open(a)->recording.sha256 != first->recording.sha256);
    }

    /// What is printed of it are its first two minutes, not those of a clock that began before it.
    void aLongRecordingThatBeginsLaterIsPrintedFromItsStart() {
        TestGroup group;
        group.rateHz = "125";
        group.offsetMs = "100000";
        group.channels.resize(1);
        group.channels[0].meaning = "Lead II";
        group.channels[0].code = "2:2";
        group.encoded.assign(io::kLongFileBytes + 2000, '\0');
        const Bytes content = dicomFile({group});
        CommandLine line;
        line.files = {m_folder.filePath(QStringLiteral("later.dcm"))};
        line.output = m_folder.filePath(QStringLiteral("later.svg"));
        line.format = ui::PrintFormat::Svg;
        QFile file(line.files.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(content.data()), static_cast<qint64>(content.size()));
        file.close();
        const auto printed = runPrint(line);
        QVERIFY2(printed.has_value(), printed ? "" : printed.error().text.c_str());
        QFile page(line.output);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray words = page.readAll();
        QVERIFY(words.contains("0.0 to 10.0 s") && words.contains("page 1 of 12"));
    }
};

QTEST_MAIN(CompositionTest)
#include "composition_test.moc"
