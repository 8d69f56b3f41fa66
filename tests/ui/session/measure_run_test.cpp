// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/measure_run.h"

#include "tests/ui/session/fake_files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;

class MeasureRunTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    [[nodiscard]] std::filesystem::path newDatabase() {
        return std::filesystem::path(m_folder.path().toStdString()) /
               ("cases" + std::to_string(++m_number) + ".sqlite");
    }

    static StoreThread::Opener opener(const std::filesystem::path& file) {
        return [file] { return store::CaseStore::open(file, "Dr Tester"); };
    }

    static CaseId imported(const std::filesystem::path& file, const std::string& content) {
        auto store = store::CaseStore::open(file, "Dr Tester");
        const ByteView bytes = asBytes(content);
        const Source source{{{"a.ecg", Bytes(bytes.begin(), bytes.end())}}};
        return store->import(*readFake(source), source)->id;
    }

    static std::size_t setsOf(const std::filesystem::path& file, CaseId id) {
        return store::CaseStore::open(file, "x")->measurementSets(id)->size();
    }

private Q_SLOTS:

    void measuresOneAfterTheOther() {
        const auto file = newDatabase();
        const CaseId first = imported(file, "ecg Doe, Jane");
        const CaseId second = imported(file, "ecg Roe, Richard");
        {
            StoreThread store(opener(file));
            MeasureRun run(readFake, store);
            QSignalSpy finished(&run, &MeasureRun::finished);
            run.add(first);
            run.add(second);
            run.start();
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(run.waiting(), 0);
        } // what was measured is in the database now
        QCOMPARE(setsOf(file, first), std::size_t{1});
        QCOMPARE(setsOf(file, second), std::size_t{1});
    }

    void whatWasCancelledDoesNotGoOnBesideTheNext() {
        const auto file = newDatabase();
        const CaseId cancelled = imported(file, "ecg Doe, Jane");
        const CaseId after = imported(file, "ecg Roe, Richard");
        {
            StoreThread store(opener(file));
            std::promise<void> go;
            store.run<bool>(
                [wait = go.get_future().share()](store::CaseStore&) -> Result<bool> {
                    wait.wait();
                    return true;
                },
                [](const Result<bool>&) {});
            MeasureRun run(readFake, store);
            QSignalSpy finished(&run, &MeasureRun::finished);
            run.add(cancelled);
            run.start();
            run.cancel(); // while the database is still to give the recording
            QVERIFY(!run.running());
            run.add(after);
            run.start();
            go.set_value();
            QTRY_COMPARE(finished.size(), 1);
        }
        QCOMPARE(setsOf(file, cancelled), std::size_t{0});
        QCOMPARE(setsOf(file, after), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(MeasureRunTest)
#include "measure_run_test.moc"
