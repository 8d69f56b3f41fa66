// SPDX-License-Identifier: GPL-3.0-or-later
// Real recordings against what cardiologists marked. tests/eval/measure_tables.py prints the whole tables;
// here a part of each must stay within bounds, so that a change that makes things worse is seen.
#include "core/io/reader.h"
#include "core/measure/measure.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>

using namespace leadlight;
using namespace leadlight::measure;

namespace {

namespace fs = std::filesystem;

struct Mark {
    long sample;
    int code;
};

/// A WFDB annotation file (MIT format).
std::vector<Mark> marksOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    const auto word = [&](std::size_t i) {
        return static_cast<unsigned>(static_cast<std::uint8_t>(bytes[i])) |
               static_cast<unsigned>(static_cast<std::uint8_t>(bytes[i + 1])) << 8U;
    };
    std::vector<Mark> marks;
    long time = 0;
    for (std::size_t i = 0; i + 1 < bytes.size();) {
        const unsigned code = word(i) >> 10U;
        const unsigned delta = word(i) & 1023U;
        i += 2;
        if (code == 0 && delta == 0)
            break;
        if (code == 59 && i + 4 <= bytes.size()) {
            time += static_cast<std::int32_t>(word(i) << 16U | word(i + 2));
            i += 4;
        } else if (code == 63) {
            i += delta + (delta & 1U);
        } else if (code < 60) {
            time += delta;
            marks.push_back({time, static_cast<int>(code)});
        }
    }
    return marks;
}

bool isBeat(int code) {
    return (code >= 1 && code <= 13) || code == 25 || code == 34 || code == 35 || code == 38;
}

/// Mean and standard deviation of errors in ms.
struct Errors {
    double sum = 0.0;
    double square = 0.0;
    int count = 0;

    void add(double ms) {
        sum += ms;
        square += ms * ms;
        ++count;
    }

    [[nodiscard]] double mean() const { return sum / count; }

    [[nodiscard]] double deviation() const { return std::sqrt(square / count - mean() * mean()); }
};

} // namespace

class DatabasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void mitBih100IsFoundBeatByBeat() {
        const fs::path folder = test::sharedData() / "wfdb" / "mitdb_100";
        LEADLIGHT_NEEDS(folder / "100.hea");
        const auto opened = io::openRecording(folder / "100.hea");
        QVERIFY(opened.has_value());
        const Measured m = measure::measure(opened->recording);
        std::vector<double> truth;
        for (const Mark& mark : marksOf(folder / "100.atr")) {
            if (isBeat(mark.code))
                truth.push_back(static_cast<double>(mark.sample) / 360.0);
        }
        QCOMPARE(truth.size(), 2273U);
        std::size_t found = 0;
        std::size_t b = 0;
        for (const double t : truth) {
            while (b < m.beats.size() && m.beats[b].rS < t - 0.15)
                ++b;
            found += b < m.beats.size() && m.beats[b].rS <= t + 0.15;
        }
        QVERIFY(static_cast<double>(found) >= 0.999 * static_cast<double>(truth.size()));
        QVERIFY(static_cast<double>(m.beats.size() - found) <= 0.001 * static_cast<double>(m.beats.size()));
        std::size_t early = 0;
        for (const Beat& beat : m.beats)
            early += beat.kind == BeatKind::Svpb;
        QVERIFY(early >= 28 && early <= 36); // 33 are marked
    }

    void ludbIsDelineatedWithinBounds() {
        const fs::path folder = test::sharedData() / "ludb" / "data";
        LEADLIGHT_NEEDS(folder / "1.hea");
        Errors qrsOn;
        Errors qrsOff;
        Errors pOn;
        Errors tOff;
        int missed = 0;
        for (int record = 1; record <= 130; record += 13) {
            const auto opened = io::openRecording(folder / (std::to_string(record) + ".hea"));
            QVERIFY(opened.has_value());
            const Measured m = measure::measure(opened->recording);
            const auto marks = marksOf(folder / (std::to_string(record) + ".ii"));
            for (std::size_t k = 0; k + 1 < marks.size(); ++k) {
                const auto [sample, code] = marks[k];
                const double t = static_cast<double>(sample) / 500.0;
                const auto compare = [&](auto peak, auto on, Errors* first, auto off, Errors* last) {
                    for (const Beat& beat : m.beats) {
                        const Fiducials& f = beat.leads[1];
                        if (!(f.*peak) || std::abs(*(f.*peak) - t) > 0.15)
                            continue;
                        if (first != nullptr && k > 0 && marks[k - 1].code == 39 && f.*on)
                            first->add(1000.0 *
                                       (*(f.*on) - static_cast<double>(marks[k - 1].sample) / 500.0));
                        if (last != nullptr && marks[k + 1].code == 40 && f.*off)
                            last->add(1000.0 *
                                      (*(f.*off) - static_cast<double>(marks[k + 1].sample) / 500.0));
                        return true;
                    }
                    return false;
                };
                if (code == 1)
                    missed += !compare(&Fiducials::r, &Fiducials::qrsOn, &qrsOn, &Fiducials::qrsOff, &qrsOff);
                else if (code == 24)
                    compare(&Fiducials::pPeak, &Fiducials::pOn, &pOn, &Fiducials::pOff, nullptr);
                else if (code == 27)
                    compare(&Fiducials::tPeak, &Fiducials::tOn, nullptr, &Fiducials::tOff, &tOff);
            }
        }
        QCOMPARE(missed, 0);
        QVERIFY(qrsOn.count > 60 && pOn.count > 40 && tOff.count > 60);
        QVERIFY2(std::abs(qrsOn.mean()) < 5.0 && qrsOn.deviation() < 12.0,
                 qPrintable(QString::number(qrsOn.deviation())));
        QVERIFY2(std::abs(qrsOff.mean()) < 6.0 && qrsOff.deviation() < 13.0,
                 qPrintable(QString::number(qrsOff.deviation())));
        QVERIFY2(std::abs(pOn.mean()) < 8.0 && pOn.deviation() < 20.0,
                 qPrintable(QString::number(pOn.deviation())));
        QVERIFY2(std::abs(tOff.mean()) < 10.0 && tOff.deviation() < 28.0,
                 qPrintable(QString::number(tOff.deviation())));
    }

    void challenge2011IsToldApart() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("takes minutes under the sanitizers, and the LUDB test has run the same code");
#endif
        const fs::path folder = test::sharedData() / "cinc2011";
        LEADLIGHT_NEEDS(folder / "quality.csv");
        std::ifstream table(folder / "quality.csv");
        std::string line;
        std::getline(table, line);
        int right = 0;
        int count = 0;
        for (int row = 0; std::getline(table, line); ++row) {
            if (row % 4 != 0)
                continue;
            const std::size_t comma = line.find(',');
            const auto opened = io::openRecording(folder / (line.substr(0, comma) + ".hea"));
            QVERIFY(opened.has_value());
            const bool good = line.substr(comma + 1, 10) == "acceptable";
            right += measure::measure(opened->recording).quality.usable == good;
            ++count;
        }
        QVERIFY2(right >= 0.88 * count, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(count)));
    }
};

QTEST_APPLESS_MAIN(DatabasesTest)
#include "databases_test.moc"
