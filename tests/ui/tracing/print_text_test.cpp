// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a printed page.
#include "core/measure/measure.h"
#include "tests/support/formula_recording.h"
#include "ui/session/measured_case.h"
#include "ui/tracing/print_text.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace leadlight;
using namespace leadlight::ui;

class PrintTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// A draft is nobody's word yet: it is not printed, whatever else is.
    void aDraftIsNotPrinted() {
        const Recording recording = test::formulaRecording();
        Reading reading;
        reading.text = "LVH with strain";
        reading.by = "Dr Roe";
        const auto words = [&](ReadingState state) {
            reading.state = state;
            return printedWords(recording, recording.series.front(), nullptr, reading);
        };
        QVERIFY(words(ReadingState::Draft).reading.isEmpty());
        QVERIFY(!words(ReadingState::Draft).state.contains(QStringLiteral("Roe")));
        for (const ReadingState said :
             {ReadingState::Preliminary, ReadingState::Confirmed, ReadingState::Amended}) {
            QCOMPARE(words(said).reading, QStringList{QStringLiteral("LVH with strain")});
            QVERIFY(words(said).state.contains(QStringLiteral("Roe")));
        }
    }

    void numbersAreToldAsOnTheScreen() {
        const auto recording = std::make_shared<const Recording>(test::formulaRecording());
        MeasuredCase measured = *measuredCase(
            recording, std::make_shared<const measure::Measured>(measure::measure(*recording)), {});
        const auto number = [&measured](const char* key) -> MeasuredNumber& {
            return *std::ranges::find(measured.set.numbers, key, &MeasuredNumber::key);
        };
        number("pr_ms").value = 164.0;
        number("p_ms").value.reset();
        number("axis_deg.p").value.reset();
        number("axis_deg.qrs").value = -28.0;
        number("axis_deg.st").value = -0.3;
        const auto words = [&] { return printedWords(*recording, recording->series.front(), &measured); };
        measured.set.usable = true;
        for (const char* line : {"PR 164 ms", "P –", "Axes P – QRS −28°"})
            QVERIFY2(words().measurements.contains(QString::fromUtf8(line)), line);
        QVERIFY(words().measurements.back().endsWith(QStringLiteral("ST 0°")));
        QVERIFY(!measurementsTitle(words()).contains(u'?'));

        measured.set.usable = false;
        number("pr_ms").correctedBy = "Dr Roe";
        number("qrs_ms").value = 92.0;
        for (const char* line : {"PR 164* ms", "QRS 92? ms", "P –", "Axes P – QRS −28?°"})
            QVERIFY2(words().measurements.contains(QString::fromUtf8(line)), line);
        QVERIFY(measurementsTitle(words()).contains(QStringLiteral("? signal not usable")));
    }

    /// Points are found in a band, amplitudes are not.
    void theMethodNamesItsBand() {
        for (const auto& [rateHz, band] : {std::pair{500.0, "0.5–112 Hz"}, {100.0, "0.5–45 Hz"}}) {
            const auto recording = std::make_shared<const Recording>(test::formulaRecording(10.0, rateHz));
            const auto measured = measuredCase(
                recording, std::make_shared<const measure::Measured>(measure::measure(*recording)), {});
            const QString method = printedWords(*recording, recording->series.front(), measured.get()).method;
            QVERIFY2(method.contains(QString::fromUtf8(band)), qPrintable(method));
            QVERIFY(method.contains(QStringLiteral("amplitudes unfiltered")));
        }
    }
};

QTEST_MAIN(PrintTextTest)
#include "print_text_test.moc"
