// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a printed page.
#include "tests/support/formula_recording.h"
#include "ui/tracing/print_text.h"

#include <QTest>

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
};

QTEST_MAIN(PrintTextTest)
#include "print_text_test.moc"
