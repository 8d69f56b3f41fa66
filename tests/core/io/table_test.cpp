// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_writer.h"
#include "core/io/table/npy_writer.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight;

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
