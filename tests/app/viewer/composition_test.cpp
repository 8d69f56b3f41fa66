// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"
#include "core/io/common/limits.h"
#include "core/io/reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace leadlight;
using namespace leadlight::viewer;

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
};

QTEST_MAIN(CompositionTest)
#include "composition_test.moc"
