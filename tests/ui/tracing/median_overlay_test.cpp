// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/median_overlay.h"

#include "core/measure/measure.h"
#include "tests/support/formula_recording.h"
#include "ui/session/measured_case.h"

#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

std::shared_ptr<const MeasuredCase> measuredWith(const std::vector<Lead>& others) {
    Recording recording = test::formulaRecording();
    auto& leads = recording.series.front().waveform.leads;
    for (const Lead lead : others) {
        leads.push_back(leads[6]);
        leads.back().lead = lead;
        leads.back().label = leadName(lead);
    }
    const auto kept = std::make_shared<const Recording>(std::move(recording));
    return measuredCase(kept, std::make_shared<const measure::Measured>(measure::measure(*kept)), {});
}

} // namespace

class MedianOverlayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void leadsBeyondTheTwelveAreLaidOverEachOtherToo() {
        MedianOverlay overlay;
        overlay.resize(1000, 560);
        overlay.setBeats(measuredWith({}), measuredWith({}));
        QCOMPARE(overlay.leads().size(), std::size_t(12));
        overlay.setBeats(measuredWith({Lead::V4R}), measuredWith({Lead::V3R, Lead::V4R}));
        QCOMPARE(overlay.leads().size(), std::size_t(14));
        QVERIFY(std::ranges::count(overlay.leads(), Lead::V4R) == 1);
        // Their column is the fifth, and there is ink in it.
        const QImage picture = overlay.grab().toImage();
        int ink = 0;
        for (int x = picture.width() * 4 / 5 + 30; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height() / 3; ++y)
                ink += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
        }
        QVERIFY(ink > 50);
    }
};

QTEST_MAIN(MedianOverlayTest)
#include "median_overlay_test.moc"
