// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"

#include "core/base/file.h"
#include "core/base/half.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <string>

using namespace leadlight;
using namespace std::string_literals;

class NpyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    Result<NpyArray> readRaw(const std::string& dict, const std::string& data) const {
        const auto header = "\x93NUMPY\x01"s + '\0' + static_cast<char>(dict.size()) + '\0' + dict;
        const auto file = path("raw.npy");
        if (const auto written = writeFile(file, asBytes(header + data)); !written)
            return fail(written.error());
        return readNpy(file);
    }

private Q_SLOTS:

    void roundTrip() {
        const std::vector<float> values{1, 2, 3, 4, 5, 6};
        QVERIFY(writeNpy(path("a.npy"), {2, 3}, values).has_value());
        const auto array = readNpy(path("a.npy"));
        QCOMPARE(array->shape, (std::vector<std::size_t>{2, 3}));
        QCOMPARE(array->values, values);
        QVERIFY(!writeNpy(path("b.npy"), {2, 2}, values).has_value());
        const auto bytes = readFile(path("a.npy"), 1000);
        QCOMPARE(bytes->size(), std::size_t{128 + 24}); // NumPy's own layout: data at a multiple of 64
    }

    void readsWhatNumPyWrites() {
        const auto doubles =
            readRaw("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }", "\0\0\0\0\0\0\xf8\x3f"s);
        QCOMPARE(doubles->values, std::vector<float>{1.5F});
        const auto bytes =
            readRaw("{'descr': '|i1', 'fortran_order': True, 'shape': (2, 3), }", "\1\4\2\5\3\6");
        QCOMPARE(bytes->values, (std::vector<float>{1, 2, 3, 4, 5, 6}));
        const auto scalar = readRaw("{'descr': '<f2', 'fortran_order': False, 'shape': (), }", "\0\x3c"s);
        QCOMPARE(scalar->values, std::vector<float>{1.0F});
    }

    void refuses() {
        const auto refused = [&](const std::string& dict, const std::string& data) {
            return !readRaw(dict, data).has_value();
        };
        QVERIFY(refused("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", "1234"));
        QVERIFY(refused("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", "12345"));
        QVERIFY(refused("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "12345678"));
        QVERIFY(refused("{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }", "1234"));
        QVERIFY(refused("{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }", "1234"));
        QVERIFY(refused("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }", ""));
        QVERIFY(refused("{'descr': '<f4', 'fortran_order': False, }", ""));
        QVERIFY(refused("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (0,), }", ""));
        QVERIFY(refused("{'descr': __import__('os'), 'fortran_order': False, 'shape': (0,), }", ""));
        QVERIFY(refused("", ""));
        QVERIFY(!readNpy(path("absent.npy")).has_value());
    }

    void writesRowByRow() {
        {
            auto writer = NpyWriter::create(path("rows.npy"), 2, {2});
            QVERIFY(writer->add(std::vector<float>{1, 2}).has_value());
            QVERIFY(!writer->add(std::vector<float>{1}).has_value());
            QVERIFY(!writer->finish().has_value()); // a row is missing
            QVERIFY(!std::filesystem::exists(path("rows.npy")));
            QVERIFY(writer->addMissing().has_value());
            QVERIFY(!writer->addMissing().has_value());
            QVERIFY(writer->finish().has_value());
        }
        const auto array = readNpy(path("rows.npy"));
        QCOMPARE(array->shape, (std::vector<std::size_t>{2, 2}));
        QCOMPARE(array->values[1], 2.0F);
        QVERIFY(std::isnan(array->values[3]));
        (void)NpyWriter::create(path("dropped.npy"), 1, {1});
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_folder.path().toStdString()), {}) > 0,
                 true);
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path().toStdString()))
            QVERIFY(entry.path().string().find("dropped") == std::string::npos);
        QVERIFY(!NpyWriter::create(path("no/such/folder.npy"), 1, {1}).has_value());
    }

    void halves() {
        QCOMPARE(halfToFloat(0x3C00), 1.0F);
        QCOMPARE(halfToFloat(0xC000), -2.0F);
        QCOMPARE(halfToFloat(0x7BFF), 65504.0F);
        QCOMPARE(halfToFloat(0x0001), 0x1p-24F);
        for (std::uint32_t bits = 0; bits <= 0xFFFFU; ++bits) { // there and back
            const auto half = static_cast<std::uint16_t>(bits);
            if (const float value = halfToFloat(half); !std::isnan(value))
                QCOMPARE(floatToHalf(value), half);
            else
                QVERIFY(std::isnan(halfToFloat(floatToHalf(value))));
        }
        QCOMPARE(floatToHalf(1.0F + 0x1p-11F), std::uint16_t{0x3C00}); // ties go to even
        QCOMPARE(floatToHalf(1.0F + 3.0F * 0x1p-11F), std::uint16_t{0x3C02});
        QCOMPARE(floatToHalf(0x1p-25F), std::uint16_t{0});
        QCOMPARE(floatToHalf(0x1.8p-25F), std::uint16_t{1});
        QCOMPARE(floatToHalf(65519.0F), std::uint16_t{0x7BFF});
        QCOMPARE(floatToHalf(-65520.0F), std::uint16_t{0xFC00});
        QCOMPARE(halfToFloat(0x8000), -0.0F);
        QVERIFY(std::isinf(halfToFloat(0xFC00)));
        QVERIFY(std::isnan(halfToFloat(0x7E00)));
        QCOMPARE(bfloat16ToFloat(0xC040), -3.0F);
    }
};

QTEST_GUILESS_MAIN(NpyTest)
#include "npy_test.moc"
