// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_writer.h"
#include "core/io/table/row_times.h"
#include "core/io/table_opening.h"
#include "tests/core/io/round_trip.h"

#include <cmath>
#include <cstdio>
#include <functional>

using namespace leadlight;
using namespace leadlight::test;

namespace {

constexpr int kRows = 2000;

/// The whole number of the row behind its time, as I in microvolts; rows that `lost` names are missing.
std::string table(const std::string& timeName, const std::function<std::string(int)>& time,
                  const std::function<bool(int)>& lost = {}) {
    std::string text = timeName + ",I (uV)\n";
    for (int i = 0; i < kRows; ++i) {
        if (!lost || !lost(i))
            text += time(i) + "," + std::to_string(i) + "\n";
    }
    return text;
}

std::string decimals(double value, int count) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", count, value);
    return buffer.data();
}

const Waveform& rhythmOf(const Recording& recording) {
    return recording.rhythm()->waveform;
}

} // namespace

/// What the column of times says: the rate, missing rows, and nothing where its unit is a guess that fails.
class TableTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    /// Milliseconds that do not say so would be 1 Hz: no ECG, so that a person is asked.
    void slowTimesOfNoUnitAreAskedAbout() {
        for (const char* name : {"time", "t", "Timestamp"}) {
            const std::string text = table(name, [](int i) { return std::to_string(i); });
            const auto question = io::tableQuestion("t.csv", text);
            QVERIFY(question && question->rateUnclear && !question->unitUnclear);
            QCOMPARE(question->form.timeUnitS, 0.0);
            const QString sentence = failureOf("t.csv", bytesOf(text));
            QVERIFY2(sentence.contains("in which unit its times are") && sentence.contains("--time-unit"),
                     qPrintable(sentence));
            io::TableForm form = question->form;
            QCOMPARE(io::tableFormFromJson(io::tableFormJson(form)), std::optional(form));
            form.timeUnitS = 1e-3;
            QCOMPARE(io::tableRate(text, form), std::optional(1000.0));
        }
        const auto tenHz = table("time", [](int i) { return decimals(i / 10.0, 1); });
        QVERIFY(!failureOf("t.csv", bytesOf(tenHz)).isEmpty());
        const auto said = table("time (s)", [](int i) { return decimals(i / 10.0, 1); });
        QCOMPARE(rhythmOf(readOrFail("t.csv", bytesOf(said))).rateHz, 10.0);
        const auto usual = table("time", [](int i) { return decimals(i / 500.0, 3); });
        QCOMPARE(rhythmOf(readOrFail("t.csv", bytesOf(usual))).rateHz, 500.0);
    }

    /// What lies behind a lost row stays where its time says, and the rate is that of the rows that follow
    /// one another.
    void lostRowsAreGaps() {
        for (const double rate : {250.0, 360.0, 500.0, 1000.0}) {
            const auto lost = [](int i) { return i % 400 == 7 || i == 1101 || i == 1102; };
            const auto recording =
                readOrFail("t.csv", bytesOf(table(
                                        "time_s", [&](int i) { return decimals(i / rate, 3); }, lost)));
            const Waveform& waveform = rhythmOf(recording);
            QVERIFY2(std::abs(waveform.rateHz - rate) < 0.001 * rate, qPrintable(QString::number(rate)));
            QCOMPARE(waveform.samples(), std::size_t{kRows});
            QVERIFY(hasNote(recording, "rows_missing"));
            const auto& values = waveform.find(Lead::I)->values;
            for (int i = 0; i < kRows; ++i) {
                const float value = values[static_cast<std::size_t>(i)];
                QVERIFY(lost(i) ? std::isnan(value) : value == static_cast<float>(i * 0.001));
            }
        }
    }

    /// Times of three decimals step unevenly at many rates without any row being lost.
    void roundedTimesAreNoGaps() {
        for (const double rate : {128.0, 257.0, 360.0, 700.0, 976.5625, 1000.0, 2000.0}) {
            const auto recording =
                readOrFail("t.csv", bytesOf(table("time_s", [&](int i) { return decimals(i / rate, 3); })));
            const Waveform& waveform = rhythmOf(recording);
            QVERIFY2(std::abs(waveform.rateHz - rate) < 0.001 * rate,
                     qPrintable(QString("%1: %2").arg(rate).arg(waveform.rateHz)));
            QCOMPARE(waveform.samples(), std::size_t{kRows});
            QVERIFY(!hasNote(recording, "rows_missing") && !hasNote(recording, "uneven_times"));
        }
    }

    void unevenTimesAreSaid() {
        const auto jitter = [](int i) { return decimals(i * 0.002 + (i % 3 == 0 ? 0.0003 : 0.0), 4); };
        const auto near = readOrFail("t.csv", bytesOf(table("time_s", jitter)));
        QVERIFY(hasNote(near, "uneven_times"));
        const auto wild = [](int i) { return decimals(i * 0.002 + (i % 3 == 0 ? 0.0015 : 0.0), 4); };
        QVERIFY(failureOf("t.csv", bytesOf(table("time_s", wild))).contains("the steps of its times differ"));
        // A day between two rows would be more gap than recording.
        const auto jump = [](int i) { return decimals(i * 0.002 + (i > 9 ? 86'400.0 : 0.0), 3); };
        QVERIFY(!failureOf("t.csv", bytesOf(table("time_s", jump))).isEmpty());
    }

    void datesWithClocksAreTimes() {
        for (const char* form :
             {"2024-01-31 23:59:%1", "2024-01-31T23:59:%1Z", "2024-01-31T23:59:%1+05:30"}) {
            for (const char* name : {"timestamp", "recorded at"}) {
                const auto stamp = [&](int i) {
                    return QString(form)
                        .arg(QString::fromStdString(decimals(10.0 + i / 500.0, 3)))
                        .toStdString();
                };
                const auto recording = readOrFail("t.csv", bytesOf(table(name, stamp)));
                QCOMPARE(rhythmOf(recording).rateHz, 500.0);
                QVERIFY(rhythmOf(recording).find(Lead::I) != nullptr);
            }
        }
        // The first of them is when the recording began.
        const auto startOf = [](const std::string& form) {
            const auto stamp = [&](int i) {
                return QString::fromStdString(form)
                    .arg(QString::fromStdString(decimals(10.0 + (i + 8) / 500.0, 3)))
                    .toStdString();
            };
            return readOrFail("t.csv", bytesOf(table("timestamp", stamp))).acquiredAt.value_or(Timestamp{});
        };
        QCOMPARE(startOf("2024-01-31 23:59:%1").iso(), std::string("2024-01-31T23:59:10.016"));
        QCOMPARE(startOf("2024-01-31T03:59:%1Z").iso(), std::string("2024-01-31T03:59:10.016Z"));
        QCOMPARE(startOf("[2024-01-31T23:59:%1-0330]").iso(), std::string("2024-01-31T23:59:10.016-03:30"));
        const auto clock = [](int i) { return "00:00:" + decimals(10.0 + i / 500.0, 3); };
        QVERIFY(!readOrFail("t.csv", bytesOf(table("time", clock))).acquiredAt);
        // Over midnight, from one month to the next.
        const auto night = [](int i) {
            const bool next = i >= 1000;
            return std::string(next ? "2024-03-01 00:00:" : "2024-02-29 23:59:") +
                   (next && i < 6000 ? "0" : "") +
                   decimals((next ? 0.0 : 58.0) + (next ? i - 1000 : i) / 500.0, 3);
        };
        const auto recording = readOrFail("t.csv", bytesOf(table("timestamp", night)));
        QCOMPARE(rhythmOf(recording).rateHz, 500.0);
        QVERIFY(!hasNote(recording, "rows_missing"));
    }

    /// A rate that a person says goes before the times, which still show where rows are missing.
    void aSaidRateLeavesTheTimesTheirGaps() {
        const auto time = [](int i) { return decimals(i / 360.0, 4); };
        const auto lost = [](int i) { return i >= 500 && i < 720; };
        const auto read = [](const std::string& text, double rateHz) {
            io::TableForm form = io::tableQuestion("t.csv", text)->form;
            form.rateHz = rateHz;
            form.rateSaid = true;
            const auto kept = io::tableFormFromJson(io::tableFormJson(form));
            return *io::readTable("t.csv", text, *kept);
        };
        const Recording agreed = read(table("time_s", time, lost), 360.0);
        QCOMPARE(rhythmOf(agreed).rateHz, 360.0);
        QCOMPARE(rhythmOf(agreed).samples(), std::size_t{kRows});
        QVERIFY(std::isnan(rhythmOf(agreed).find(Lead::I)->values[719]));
        QCOMPARE(rhythmOf(agreed).find(Lead::I)->values[720], 0.72F);
        QVERIFY(hasNote(agreed, "rows_missing") && !hasNote(agreed, "rate_disagrees"));

        const Recording other = read(table("time_s", time, lost), 500.0);
        QCOMPARE(rhythmOf(other).rateHz, 500.0);
        QCOMPARE(rhythmOf(other).samples(), std::size_t{kRows});
        QVERIFY(hasNote(other, "rows_missing") && hasNote(other, "rate_disagrees"));
    }

    /// Who says the rate does so because the times are of no use.
    void aSaidRateNeedsNoTimes() {
        const auto time = [](int i) { return i == 900 ? "n/a" : decimals(i / 360.0, 4); };
        const std::string text = table("time_s", time);
        QVERIFY(failureOf("t.csv", bytesOf(text)).contains("cell 1 of row 901"));
        io::TableForm form = io::tableQuestion("t.csv", text)->form;
        form.rateHz = 360.0;
        form.rateSaid = true;
        const auto recording = io::readTable("t.csv", text, form);
        QVERIFY(recording.has_value());
        QCOMPARE(rhythmOf(*recording).samples(), std::size_t{kRows});
        QVERIFY(hasNote(*recording, "uneven_times"));
    }

    /// Hundreds under "time_s" are microvolts that do not say so, not millivolts.
    void largeValuesOfNoUnitAreAskedAbout() {
        std::string text = "time_s,I,II\n";
        for (int i = 0; i < 100; ++i)
            text += decimals(i / 500.0, 3) + "," + std::to_string(i * 3) + ",5\n";
        const auto question = io::tableQuestion("t.csv", text);
        QVERIFY(question && question->unitUnclear && !question->rateUnclear);
        QVERIFY(failureOf("t.csv", bytesOf(text)).contains("for millivolts they are too large"));
        Source told = sourceOf("t.csv", bytesOf(text));
        told.files.push_back({"t.csv.json", bytesOf("{\"unit\": \"uV\"}")});
        const auto recording = io::readRecording(told);
        QVERIFY(recording.has_value());
        QCOMPARE(rhythmOf(*recording).find(Lead::I)->values[90], 0.27F);
        // What this program writes says so itself where it is as large.
        Waveform large;
        large.rateHz = 500;
        large.leads = {{.lead = Lead::I, .label = "I", .values = std::vector<float>(20, 150.0F)},
                       {.lead = Lead::II, .label = "II", .values = std::vector<float>(20, 1.0F)}};
        const auto back = readOrFail("t.csv", bytesOf(io::toCsv(large)));
        QCOMPARE(rhythmOf(back).find(Lead::I)->values[7], 150.0F);
        QCOMPARE(rhythmOf(back).find(Lead::II)->values[7], 1.0F);
    }
};

QTEST_APPLESS_MAIN(TableTimesTest)
#include "table_times_test.moc"
