// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/tracing/overview_strip.h"
#include "ui/tracing/tracing_pane.h"
#include "ui/tracing/tracing_view.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

/// Two million samples that are computed where they are looked at.
class Computed final : public SampleSource {
public:
    explicit Computed(float top)
        : m_top(top) {}

    [[nodiscard]] std::size_t size() const override { return 2'000'000; }

    void read(std::size_t first, std::span<float> out) const override {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = (first + i) % 997 == 0 ? m_top : 0.001F * static_cast<float>((first + i) % 13);
        m_read += out.size();
    }

    mutable std::atomic<std::size_t> m_read = 0; ///< samples so far

private:
    float m_top;
};

LeadSignal longLead(const std::shared_ptr<Computed>& source) {
    LeadSignal lead;
    lead.lead = Lead::II;
    lead.label = "II";
    lead.values = Samples(std::shared_ptr<const SampleSource>(source));
    return lead;
}

} // namespace

class OverviewStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itIsThereWhereThePaperIsTooShort() {
        auto* view = new TracingView;
        TracingPane pane(view);
        pane.resize(900, 600);
        pane.show();
        QVERIFY(!pane.overview().isVisible());
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(10.0)));
        QVERIFY(!pane.overview().isVisible());
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(120.0, 250.0)));
        QVERIFY(pane.overview().isVisible());
        view->setRecording(nullptr);
        QVERIFY(!pane.overview().isVisible());
    }

    void aPressMovesThePaper() {
        auto* view = new TracingView;
        TracingPane pane(view);
        pane.resize(900, 600);
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(120.0, 250.0)));
        pane.show();
        OverviewStrip& strip = pane.overview();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(strip.width() / 2, 20));
        QVERIFY(std::abs(view->settings().startS - 55.0) < 0.5); // its middle at 60 s
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(view->settings().startS, 110.0);
        QTest::keyClick(&strip, Qt::Key_PageUp);
        QCOMPARE(view->settings().startS, 100.0);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(view->settings().startS, 0.0);
        QTest::keyClick(view, Qt::Key_PageDown);
        QVERIFY(std::abs(view->settings().startS - 10.0) < 0.05);
    }

    /// Zoomed in, the strip shows a part, a press means a time of that part, and the part goes with the
    /// paper.
    void theWheelZoomsAboutThePointer() {
        auto* view = new TracingView;
        TracingPane pane(view);
        pane.resize(900, 600);
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(600.0, 100.0)));
        pane.show();
        OverviewStrip& strip = pane.overview();
        const QPoint middle(strip.width() / 2, 20);
        const auto wheel = [&](int steps) {
            QWheelEvent event(middle, strip.mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&strip, &event);
        };
        wheel(2); // to 1 / 2.25
        QVERIFY(std::abs(strip.range().lastS - strip.range().firstS - 600.0 / 2.25) < 0.01);
        QVERIFY(std::abs(strip.range().firstS + strip.range().lastS - 600.0) < 2.0);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, middle);
        QVERIFY(std::abs(view->settings().startS - 295.0) < 1.0);
        wheel(20); // no further than the frame stays a part of it
        QVERIFY(std::abs(strip.range().lastS - strip.range().firstS - 60.0) < 0.01);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.range().lastS, 600.0);
        QVERIFY(std::abs(strip.range().firstS - 540.0) < 0.01);
        QTest::keyClick(&strip, Qt::Key_Down);
        QVERIFY(std::abs(strip.range().firstS - 480.0) < 0.01);
        QTest::mouseDClick(&strip, Qt::LeftButton, {}, middle);
        QCOMPARE(strip.range().firstS, 0.0);
        QCOMPARE(strip.range().lastS, 600.0);
    }

    /// The same signal has the same key without being read as a whole; another one has another.
    void keysTellSignalsApart() {
        const auto source = std::make_shared<Computed>(1.0F);
        const Sha256 key = overviewKey(longLead(source), 500.0);
        QVERIFY(source->m_read <= 512 * 256);
        QVERIFY(key == overviewKey(longLead(std::make_shared<Computed>(1.0F)), 500.0));
        QVERIFY(key != overviewKey(longLead(std::make_shared<Computed>(1.5F)), 500.0));
        QVERIFY(key != overviewKey(longLead(source), 250.0));
    }

    void whatIsKeptIsFoundAgainUnlessItIsDamaged() {
        const QTemporaryDir dir;
        const std::filesystem::path folder = std::filesystem::path(dir.path().toStdString()) / "new";
        const OverviewCache cache(folder);
        const Sha256 key = sha256(asBytes(std::string_view("key")));
        const std::vector<Extent> columns{{-1.0F, 2.0F}, {}, {0.5F, 0.75F}};
        QVERIFY(!cache.find(key, 3));
        cache.keep(key, columns);
        const auto found = cache.find(key, 3);
        QVERIFY(found && found->size() == 3);
        QVERIFY((*found)[0].min == -1.0F && (*found)[1].empty() && (*found)[2].max == 0.75F);
        QVERIFY(!cache.find(key, 4));
        const std::filesystem::path file = folder / (key.hex() + ".overview");
        QVERIFY((std::filesystem::status(folder).permissions() & std::filesystem::perms::others_all) ==
                std::filesystem::perms::none);
        const auto size = std::filesystem::file_size(file);
        for (const std::size_t place : {std::size_t{0}, std::size_t{25}, std::size_t(size) - 1}) {
            cache.keep(key, columns);
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(static_cast<std::streamoff>(place));
            stream.put('\x5A');
            stream.close();
            QVERIFY(!cache.find(key, 3));
        }
        std::filesystem::resize_file(file, 7);
        QVERIFY(!cache.find(key, 3));
        cache.keep(key, columns);
        QVERIFY(cache.find(key, 3));
    }

    void theOldestMakeRoom() {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const OverviewCache cache(folder, 10'000); // room for two
        const std::vector<Extent> columns(500, {1.0F, 2.0F});
        std::vector<Sha256> keys;
        for (int i = 0; i < 4; ++i) {
            keys.push_back(sha256(asBytes(std::string(1, static_cast<char>('a' + i)))));
            cache.keep(keys.back(), columns);
            const auto file = folder / (keys.back().hex() + ".overview");
            std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() -
                                                       std::chrono::hours(10 - i));
        }
        QVERIFY(!cache.find(keys[0], 500) && !cache.find(keys[1], 500));
        QVERIFY(cache.find(keys[2], 500) && cache.find(keys[3], 500));
    }

    /// The second time only the looks of the key are read; a damaged file is made anew.
    void aLongRecordingIsSummedUpOnce() {
        const QTemporaryDir dir;
        const auto summedUp = [&] {
            const auto source = std::make_shared<Computed>(1.0F);
            auto recording = std::make_shared<Recording>();
            Series series;
            series.waveform.rateHz = 500.0;
            series.waveform.leads.push_back(longLead(source));
            recording->series.push_back(std::move(series));
            OverviewStrip strip;
            strip.setCacheFolder(dir.path().toStdString());
            strip.setSeries(recording, &recording->series.front());
            [&] { QTRY_COMPARE(strip.summedUp(), 1.0); }();
            return source->m_read.load();
        };
        QVERIFY(summedUp() >= 2'000'000);
        QVERIFY(summedUp() <= 512 * 256);
        for (const auto& entry : std::filesystem::directory_iterator(dir.path().toStdString()))
            std::filesystem::resize_file(entry.path(), 100);
        QVERIFY(summedUp() >= 2'000'000);
        QVERIFY(summedUp() <= 512 * 256);
    }

    void itIsDrawnOnceSummedUp() {
        OverviewStrip strip;
        strip.resize(600, strip.height());
        const auto recording = std::make_shared<Recording>(test::formulaRecording(120.0, 250.0));
        strip.setSeries(recording, &recording->series.front());
        const auto ink = [&strip] {
            const QImage image = strip.grab().toImage();
            int dark = 0;
            for (int x = 80; x < 500; ++x)
                dark += qGray(image.pixel(x, 22)) < 150 || qGray(image.pixel(x, 30)) < 150 ? 1 : 0;
            return dark;
        };
        QTRY_VERIFY(ink() > 100);
    }
};

QTEST_MAIN(OverviewStripTest)
#include "overview_strip_test.moc"
