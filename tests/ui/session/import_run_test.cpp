// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_run.h"

#include "tests/ui/session/place.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;

namespace {

/// Keeps the database's thread waiting until it is opened.
class Barrier {
public:
    explicit Barrier(StoreThread& store) {
        store.run<bool>(
            [opened = m_opened.get_future().share()](store::CaseStore&) -> Result<bool> {
                opened.wait();
                return true;
            },
            [](const Result<bool>&) {});
    }

    ~Barrier() { open(); }

    void open() {
        if (!std::exchange(m_done, true))
            m_opened.set_value();
    }

private:
    std::promise<void> m_opened;
    bool m_done = false;
};

} // namespace

class ImportRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void oneThatCannotBeKeptLeavesTheOthersAlone() {
        const Place place;
        TaskQueue io(2);
        StoreThread store(place.parts().openStore);
        ImportRun run(
            [](const std::filesystem::path& path) {
                auto opened = openFake(path);
                if (opened && path.filename() == "5.ecg")
                    opened->source.files.clear(); // too long to be kept
                return opened;
            },
            io, store);
        ImportReport report;
        QSignalSpy finished(&run, &ImportRun::finished);
        connect(&run, &ImportRun::finished, this, [&](const ImportReport& told) { report = told; });
        QSignalSpy opened(&run, &ImportRun::opened);
        QSignalSpy stored(&run, &ImportRun::stored);
        QSignalSpy refused(&run, &ImportRun::storeFailed);
        std::vector<std::filesystem::path> files;
        for (int i = 0; i < 10; ++i)
            files.push_back(place.file(std::to_string(i) + ".ecg", "ecg No " + std::to_string(i)));
        Barrier barrier(store);
        run.add(files);
        QTRY_COMPARE(opened.size(), 10); // so that nine of them go into the database together
        barrier.open();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(report.added, 9);
        QCOMPARE(report.failures.size(), std::size_t{1});
        QCOMPARE(fileNameOf(report.failures.front().path), QStringLiteral("5.ecg"));
        QCOMPARE(report.failures.front().error.code, ErrorCode::TooLarge);
        QCOMPARE(stored.size(), 9);
        QCOMPARE(refused.size(), 1);
    }

    void whatWaitsIsBoundedByItsBytesAndHasNoSamples() {
        constexpr std::size_t kFileBytes = std::size_t{16} << 20;
        const Place place;
        TaskQueue io(2);
        StoreThread store(place.parts().openStore);
        ImportRun run(
            [](const std::filesystem::path& path) {
                auto opened = openFake(path);
                opened->source.files.front().content.resize(kFileBytes);
                opened->recording.sha256 = opened->source.identity();
                return opened;
            },
            io, store);
        QSignalSpy finished(&run, &ImportRun::finished);
        std::vector<std::weak_ptr<const Recording>> opened;
        connect(&run, &ImportRun::opened, this, [&](const OpenedFile& file) {
            QVERIFY(!file.recording->series.empty());
            opened.push_back(file.recording);
        });
        connect(&run, &ImportRun::stored, this,
                [](const OpenedFile& file) { QVERIFY(file.recording->series.empty()); });
        std::vector<std::filesystem::path> files;
        for (int i = 0; i < 24; ++i)
            files.push_back(place.file(std::to_string(i) + ".ecg", "ecg No " + std::to_string(i)));
        Barrier barrier(store);
        run.add(files);
        constexpr std::size_t kRoom = ImportRun::kMaxHeldBytes / kFileBytes;
        QTRY_VERIFY(opened.size() >= kRoom);
        QTRY_COMPARE(io.unfinished(), 0);
        QVERIFY2(opened.size() < kRoom + 4, std::to_string(opened.size()).c_str());
        for (const auto& one : opened)
            QVERIFY(one.expired());
        barrier.open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QCOMPARE(opened.size(), std::size_t{24});
    }
};

QTEST_MAIN(ImportRunTest)
#include "import_run_test.moc"
