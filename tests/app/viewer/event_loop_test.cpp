// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty files opened in the real window, with the real readers, database, engine and bundled model: the
// event loop must go on serving a timer of one millisecond within every frame.
#include "app/viewer/composition.h"
#include "tests/support/places.h"
#include "ui/common/fonts.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFiles = 20;
constexpr double kFrameMs = 1000.0 / 60.0;
constexpr int kTries = 10;

/// Nanoseconds in which this thread could have run and other threads or programs held the cores; 0 where the
/// system does not count them.
double waitedForACoreNs() {
    QFile file(u"/proc/thread-self/schedstat"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() : 0.0;
}

/// The longest time in which a timer of one millisecond was not served because this thread computed or waited
/// for something: what other programs took of the machine is not counted.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_waitedNs = waitedForACoreNs();
        m_since.start();
        m_timer.start(1);
    }

    [[nodiscard]] double longestMs() const { return m_longestMs; }

private:
    void beat() {
        const auto gapNs = static_cast<double>(m_since.nsecsElapsed());
        const double waitedNs = waitedForACoreNs();
        m_longestMs = std::max(m_longestMs, (gapNs - (waitedNs - m_waitedNs)) * 1e-6);
        m_waitedNs = waitedNs;
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_waitedNs = 0.0;
    double m_longestMs = 0.0;
};

/// The example as aECG, twenty times with other bytes: white space behind an XML document means nothing.
std::vector<std::filesystem::path> twentyFiles(const QTemporaryDir& folder) {
    QFile example(leadlight::test::qPath(leadlight::test::sourceDir() /
                                         "resources/examples/left_bundle_branch_block.aecg.xml"));
    if (!example.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = example.readAll();
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < kFiles; ++i) {
        QFile file(folder.filePath(u"%1.xml"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes + QByteArray(i + 1, '\n')) < 0)
            return {};
        files.push_back(file.fileName().toStdString());
    }
    return files;
}

/// Runs the event loop, as the program does (QTest's own waiting sleeps in between), until `done` or the time
/// is over.
template <class Done>
bool waitFor(Done done, int limitMs) {
    QEventLoop loop;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.exit(0);
    });
    check.start(20);
    QTimer::singleShot(limitMs, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

bool allAnalysed(const Session& session) {
    return session.caseCount() == kFiles && session.cases().size() == kFiles &&
           std::all_of(session.cases().begin(), session.cases().end(),
                       [](const store::CaseSummary& row) { return row.state == store::CaseState::Analysed; });
}

} // namespace

class EventLoopTest : public QObject {
    Q_OBJECT

private:
    // Opens all in an empty database; gives the longest gap, or nothing where it did not come to its end.
    static std::optional<double> longestGapMs() {
        const QTemporaryDir folder;
        const std::vector<std::filesystem::path> files = twentyFiles(folder);
        if (files.size() != kFiles)
            return {};
        Session session(viewer::sessionParts(folder.filePath(u"cases.sqlite"_s), jepa::DeviceChoice::Cpu));
        MainWindow window(session, {});
        window.resize(1366, 768);
        window.show();
        session.setQuery({});
        if (!waitFor([&] { return session.casesKnown(); }, 10000))
            return {};
        QTest::qWait(200); // the empty window's own first pictures
        const Heartbeat heartbeat;
        session.openPaths(files);
        if (!waitFor([&] { return allAnalysed(session); }, 60000))
            return {};
        return heartbeat.longestMs();
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void twentyFilesDoNotStallTheWindowForOneFrame() {
        // A busy machine disturbs now and then (caches, interrupts); work of ours on this thread is there
        // every time. So the best of a few tries is what counts.
        double best = 1e9;
        for (int i = 0; i < kTries && best > kFrameMs; ++i) {
            const std::optional<double> gap = longestGapMs();
            QVERIFY(gap);
            best = std::min(best, *gap);
            qInfo("longest gap of the event loop: %.1f ms", *gap);
        }
        QVERIFY2(best <= kFrameMs, qPrintable(u"%1 ms"_s.arg(best)));
    }
};

QTEST_MAIN(EventLoopTest)
#include "event_loop_test.moc"
