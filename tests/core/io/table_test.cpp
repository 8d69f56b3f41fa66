// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_writer.h"
#include "core/io/table/npy_writer.h"
#include "tests/core/io/sources.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Waveform twoLeads() {
    constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
    Waveform waveform;
    waveform.rateHz = 500;
    waveform.leads.resize(2);
    waveform.leads[0] = {.lead = Lead::I, .label = "I", .values = {0.1F, kGap, -1.25F}};
    waveform.leads[1] = {.label = "odd, \"name\"", .values = {0.0F, 2.5F, kGap}};
    return waveform;
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void writesCsvWithGapsEmpty() {
        QCOMPARE(io::toCsv(twoLeads()), std::string("time_s,I,\"odd, \"\"name\"\"\"\n"
                                                    "0,0.1,0\n"
                                                    "0.002,,2.5\n"
                                                    "0.004,-1.25,\n"));
    }

    /// As many leads as a file may hold are not made more by deriving: they could not be written again.
    void derivingKeepsToTheLimitOfLeads() {
        for (const std::size_t count : {std::size_t{60}, std::size_t{64}}) {
            Waveform waveform;
            waveform.rateHz = 500;
            for (std::size_t i = 0; i < count; ++i) {
                LeadSignal lead{.label = i == 0 ? "I" : i == 1 ? "II" : "Aux" + std::to_string(i)};
                lead.values.assign(8, 0.125F * static_cast<float>(i));
                waveform.leads.push_back(std::move(lead));
            }
            const auto recording = io::readRecording(sourceOf("x.csv", bytesOf(io::toCsv(waveform))));
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            QCOMPARE(recording->rhythm()->waveform.leads.size(), std::size_t{64});
        }
    }

    /// What is written says whose leads and what unit it holds as exactly as the waveform did.
    void readsItsOwnNamesBack() {
        const std::vector<std::string> names{"I",          "I (2)",      "?",          "? (2)",
                                             "Resp (imp)", "Aux V",      "Pleth (mV)", "odd, \"a\"",
                                             "\"quoted\"", "Marker [x]", "MCL1"};
        for (const Unit unit : {Unit::Millivolt, Unit::Arbitrary}) {
            Waveform waveform;
            waveform.rateHz = 500;
            waveform.unit = unit;
            for (std::size_t i = 0; i < names.size(); ++i) {
                LeadSignal lead{.label = names[i]};
                for (int t = 0; t < 8; ++t)
                    lead.values.push_back(static_cast<float>(t) + 0.125F * static_cast<float>(i));
                waveform.leads.push_back(std::move(lead));
            }
            const auto recording = io::readRecording(sourceOf("x.csv", bytesOf(io::toCsv(waveform))));
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            QCOMPARE(hasNote(*recording, "units_unknown"), unit == Unit::Arbitrary);
            QVERIFY(!hasNote(*recording, "not_a_voltage"));
            const Waveform& back = recording->rhythm()->waveform;
            QVERIFY(back.unit == unit);
            QCOMPARE(back.leads.size(), names.size());
            for (const std::string& name : names) {
                const auto place = std::find_if(back.leads.begin(), back.leads.end(),
                                                [&](const LeadSignal& lead) { return lead.label == name; });
                QVERIFY2(place != back.leads.end(), name.c_str());
                const auto before = std::find(names.begin(), names.end(), name) - names.begin();
                QVERIFY2(place->values == waveform.leads[static_cast<std::size_t>(before)].values,
                         name.c_str());
            }
        }
    }

    /// Words in brackets are a unit only where they are one.
    void tellsUnitsFromWords() {
        const std::string rows = "0,1,2,3,4\n0.002,2,3,4,5\n0.004,3,4,5,6\n0.006,4,5,6,7\n";
        const auto mixed = io::readRecording(
            sourceOf("x.csv", bytesOf("time_s,I (uV),SpO2 (%),Marker (adu),II (uV)\n" + rows)));
        QVERIFY(mixed && hasNote(*mixed, "not_a_voltage"));
        for (const LeadSignal& lead : mixed->rhythm()->waveform.leads)
            QVERIFY2(lead.lead != Lead::Other, lead.label.c_str());
        QVERIFY(mixed->rhythm()->waveform.unit == Unit::Millivolt);
        const auto counts = io::readRecording(
            sourceOf("x.csv", bytesOf("time_s,I (counts),II (counts),III (counts),V1 (counts)\n" + rows)));
        QVERIFY(counts && hasNote(*counts, "units_unknown"));
        QCOMPARE(counts->rhythm()->waveform.find(Lead::V1)->values[0], 4.0F);
    }

    /// A monitor's chest lead is called V.
    void leadsCalledVAreNoVolts() {
        const std::string rows = "0,0.1,0.2\n0.002,0.1,0.2\n0.004,0.1,0.2\n0.006,0.1,0.2\n";
        const auto read = [&](const std::string& names) {
            return io::readRecording(sourceOf("t.csv", bytesOf("time_s," + names + "\n" + rows)));
        };
        for (const char* name : {"ecg_V", "Lead V", "II/V"}) {
            const auto recording = read("II," + std::string(name));
            QVERIFY2(recording.has_value(), name);
            const Waveform& waveform = recording->rhythm()->waveform;
            const auto place = std::find_if(waveform.leads.begin(), waveform.leads.end(),
                                            [&](const LeadSignal& lead) { return lead.label == name; });
            QVERIFY2(place != waveform.leads.end(), name);
            QCOMPARE(place->values[0], 0.2F);
        }
        const auto volts = read("II (V),V1 [V]");
        QVERIFY(volts.has_value());
        QCOMPARE(volts->rhythm()->waveform.find(Lead::V1)->values[0], 200.0F);
    }

    void writesNpyInRows() {
        const Bytes bytes = io::toNpy(twoLeads());
        const std::string_view text = asText(bytes);
        QVERIFY(text.starts_with(std::string_view("\x93NUMPY\x01\x00", 8)));
        const auto length = readLittleEndian<std::uint16_t>(bytes, 8);
        QCOMPARE((10 + length) % 64, 0);
        QVERIFY(text.substr(10, length)
                    .starts_with("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"));
        QCOMPARE(text[10 + length - 1], '\n');
        QCOMPARE(bytes.size(), std::size_t{10} + length + 6 * 4);
        QCOMPARE(readLittleEndian<float>(bytes, 10 + length), 0.1F);
        QVERIFY(std::isnan(readLittleEndian<float>(bytes, 10 + length + 4)));
        QCOMPARE(readLittleEndian<float>(bytes, 10 + length + 16), 2.5F);
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
