// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/checkpoint.h"

#include "core/base/file.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/positions.h"
#include "core/jepa/zip_file.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace leadlight;
using namespace leadlight::jepa;
using namespace std::string_literals;

namespace {

void append16(std::string& out, std::size_t value) {
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>(value >> 8 & 0xFF);
}

void append32(std::string& out, std::size_t value) {
    append16(out, value & 0xFFFF);
    append16(out, value >> 16);
}

/// A zip container of stored files, as torch.save writes one. `method` other than 0 claims compression.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& files, std::size_t method = 0) {
    std::string out;
    std::string directory;
    for (const auto& [name, content] : files) {
        const std::size_t offset = out.size();
        const std::size_t crc = crc32(asBytes(content));
        std::string common;
        for (const std::size_t value : {std::size_t{0}, method, std::size_t{0}, std::size_t{0}})
            append16(common, value); // flags, method, time, date
        append32(common, crc);
        append32(common, content.size());
        append32(common, content.size());
        append16(common, name.size());
        append16(common, 0);
        out += "PK\x03\x04"s + "\x14\x00"s + common + name + content;
        directory += "PK\x01\x02"s + "\x14\x00\x14\x00"s + common + std::string(10, '\0');
        append32(directory, offset);
        directory += name;
    }
    const std::size_t start = out.size();
    out += directory + "PK\x05\x06"s + std::string(4, '\0');
    append16(out, files.size());
    append16(out, files.size());
    append32(out, directory.size());
    append32(out, start);
    append16(out, 0);
    return out;
}

std::string text(const std::string& value) {
    std::string out = "X";
    append32(out, value.size());
    return out + value;
}

std::string integer(int value) {
    std::string out = "J";
    append32(out, static_cast<std::size_t>(value));
    return out;
}

std::string tuple(const std::vector<int>& values) {
    std::string out = "(";
    for (const int value : values)
        out += integer(value);
    return out + "t";
}

/// Pickle of a tensor in storage `key` of `count` numbers.
std::string tensor(const std::string& key, int count, int offset, const std::vector<int>& shape,
                   const std::vector<int>& stride, const std::string& storage = "FloatStorage") {
    return "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\n" + storage + "\n" +
           text(key) + text("cpu") + integer(count) + "tQ" + integer(offset) + tuple(shape) + tuple(stride) +
           "\x89" + "ccollections\nOrderedDict\n)RtR";
}

/// Pickle of {'encoder': {name: tensor}, 'epoch': 7}.
std::string dictOf(const std::string& name, const std::string& value) {
    return "\x80\x02}("s + text("encoder") + "ccollections\nOrderedDict\n)R(" + text(name) + value + "u" +
           text("epoch") + "K\x07u.";
}

std::string floatBytes(const std::vector<float>& values) {
    return std::string(asText(std::as_bytes(std::span(values))));
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    Result<Checkpoint> readBytes(const std::string& bytes) const {
        const auto file = path("checkpoint.pth");
        if (const auto written = writeFile(file, asBytes(bytes)); !written)
            return fail(written.error());
        return readCheckpoint(file);
    }

    Result<Checkpoint> readPickled(const std::string& pickle,
                                   const std::string& numbers = std::string(24, '\1')) const {
        return readBytes(zipOf({{"a/data.pkl", pickle}, {"a/byteorder", "little"}, {"a/data/0", numbers}}));
    }

private Q_SLOTS:

    void readsTheAuthorsForm() {
        const auto checkpoint = readCheckpoint(test::testData() / "tiny_encoder.pth");
        QVERIFY2(checkpoint.has_value(), checkpoint ? "" : checkpoint.error().text.c_str());
        QCOMPARE(checkpoint->numbers.at("epoch"), std::int64_t{99});
        const StateDict& encoder = checkpoint->modules.at("encoder");
        std::map<std::string, std::vector<std::int64_t>> shapes;
        for (const auto& [name, data] : encoder)
            shapes.emplace(name, data.shape);
        QCOMPARE(shapes, encoderTensorShapes({48, 3, 4, 192}));
        QVERIFY(positionDifference(*toFloats(DType::F32, encoder.at("pos_embed").data), 48) < 1e-6);
    }

    void readsTrainingStates() {
        const auto checkpoint = readCheckpoint(test::testData() / "tiny_pretrain_start.pth");
        QVERIFY2(checkpoint.has_value(), checkpoint ? "" : checkpoint.error().text.c_str());
        QCOMPARE(checkpoint->modules.size(), std::size_t{3});
        const auto& predictor = checkpoint->modules.at("predictor");
        QCOMPARE(predictor.at("mask_token").shape, (std::vector<std::int64_t>{1, 1, 24}));
        QVERIFY(checkpoint->modules.contains("target_encoder"));
    }

    void importIsExactAndRepeatable() {
        const auto source = test::testData() / "tiny_encoder.pth";
        const auto report = importCheckpoint(source, path("a.safetensors"));
        QVERIFY2(report.has_value(), report ? "" : report.error().text.c_str());
        QCOMPARE(report->config, (EncoderConfig{48, 3, 4, 192}));
        QVERIFY(report->attentionHeadsAssumed);
        QCOMPARE(report->tensors, std::size_t{38});
        QVERIFY(report->positionDifference < 1e-6);
        const auto checkpoint = readCheckpoint(source);
        const auto model = openEncoderFile(path("a.safetensors"));
        for (const auto& [name, data] : checkpoint->modules.at("encoder")) {
            const TensorView& view = model->file.tensors().at(name);
            QVERIFY2(std::equal(view.data.begin(), view.data.end(), data.data.begin(), data.data.end()),
                     name.c_str());
        }
        std::filesystem::copy_file(source, path("renamed.pth"));
        QCOMPARE(importCheckpoint(path("renamed.pth"), path("b.safetensors"))->model, report->model);
        QCOMPARE(importCheckpoint(source, path("c.safetensors"), 2)->config.attentionHeads, 2);
        QVERIFY(!importCheckpoint(source, path("d.safetensors"), 5).has_value());
        QVERIFY(!std::filesystem::exists(path("d.safetensors")));
    }

    void gathersStridedViews() {
        const std::string numbers = floatBytes({0, 1, 2, 3, 4, 5});
        const auto values = [&](const std::string& pickle) {
            const auto checkpoint = readPickled(dictOf("w", pickle), numbers);
            return checkpoint ? *toFloats(DType::F32, checkpoint->modules.at("encoder").at("w").data)
                              : std::vector<float>{};
        };
        QCOMPARE(values(tensor("0", 6, 0, {2, 3}, {3, 1})), (std::vector<float>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(values(tensor("0", 6, 0, {3, 2}, {1, 3})),
                 (std::vector<float>{0, 3, 1, 4, 2, 5})); // transposed
        QCOMPARE(values(tensor("0", 6, 1, {2}, {2})), (std::vector<float>{1, 3}));
        QCOMPARE(values(tensor("0", 6, 5, {}, {})), std::vector<float>{5});
    }

    void readsOtherNumberTypes() {
        const auto half =
            readPickled(dictOf("w", tensor("0", 2, 0, {2}, {1}, "HalfStorage")), "\x00\x3c\x00\xc0"s);
        QVERIFY2(half.has_value(), half ? "" : half.error().text.c_str());
        QCOMPARE(*toFloats(DType::F16, half->modules.at("encoder").at("w").data),
                 (std::vector<float>{1.0F, -2.0F}));
        QVERIFY(readPickled(dictOf("w", tensor("0", 3, 0, {3}, {1}, "DoubleStorage"))).has_value());
        QVERIFY(readPickled(dictOf("w", tensor("0", 3, 0, {3}, {1}, "LongStorage"))).has_value());
        QVERIFY(readPickled(dictOf("w", tensor("0", 12, 0, {12}, {1}, "BFloat16Storage"))).has_value());
    }

    void readsWithoutByteOrder() {
        // torch 1.12 writes `version` and no `byteorder`.
        const std::string pickle = dictOf("w", tensor("0", 6, 0, {6}, {1}));
        const auto old = readBytes(zipOf({{"archive/data.pkl", pickle},
                                          {"archive/data/0", std::string(24, '\1')},
                                          {"archive/version", "3\n"}}));
        QVERIFY2(old.has_value(), old ? "" : old.error().text.c_str());
        QCOMPARE(old->numbers.at("epoch"), std::int64_t{7});
        QVERIFY(
            !readBytes(
                 zipOf({{"a/data.pkl", pickle}, {"a/byteorder", "big"}, {"a/data/0", std::string(24, '\1')}}))
                 .has_value());
    }

    void refusesPickles_data() {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& pickle, ErrorCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle) << static_cast<int>(code);
        };
        const auto head = "\x80\x02"s;
        const auto unsupported = ErrorCode::Unsupported;
        const auto malformed = ErrorCode::Malformed;
        row("os.system", head + "cos\nsystem\n" + text("echo") + "\x85R.", unsupported);
        row("builtins.eval", head + "cbuiltins\neval\n(" + text("1") + "tR.", unsupported);
        row("torch.load", head + "ctorch\nload\n)R.", unsupported);
        row("a Parameter", head + "ctorch._utils\n_rebuild_parameter\n)R.", unsupported);
        row("INST", head + "(ios\nsystem\n.", unsupported);
        row("OBJ", head + "(o.", unsupported);
        row("NEWOBJ", head + ")\x81.", unsupported);
        row("STACK_GLOBAL", head + text("os") + text("system") + "\x93.", unsupported);
        row("EXT1", head + "\x82\x01.", unsupported);
        row("PERSID", head + "P0\n.", unsupported);
        row("a list", head + "].", unsupported);
        row("a double", head + "G" + std::string(8, '\0') + ".", unsupported);
        row("BYTEARRAY8", head + "\x96" + std::string(8, '\xff') + ".", unsupported);
        row("protocol 4", "\x80\x04}.", unsupported);
        row("OrderedDict with arguments", head + "ccollections\nOrderedDict\nK\x01\x85R.", unsupported);
        row("calls a storage", head + "ctorch\nFloatStorage\n)R.", unsupported);
        row("empty", "", malformed);
        row("no protocol", "}.", malformed);
        row("protocol again", head + head + "}.", malformed);
        row("no stop", head + "}", malformed);
        row("after the stop", head + "}.}", malformed);
        row("two values", head + "}}.", malformed);
        row("nothing", head + ".", malformed);
        row("text beyond the end", head + "X\xff\xff\xff\xff" + "abc", malformed);
        row("text is not UTF-8", head + "X\x01\0\0\0\xff."s, malformed);
        row("no such mark", head + "t.", malformed);
        row("no such memo", head + "h\x05.", malformed);
        row("pop under a mark", head + "K\x01(\x85.", malformed);
        row("odd items", head + "}(K\x01u.", malformed);
        row("items of a number", head + "K\x01(K\x01K\x01u.", malformed);
        row("a tensor alone", head + tensor("0", 6, 0, {6}, {1}) + ".", malformed);
        row("long beyond 64 bits", head + "\x8a\x09" + std::string(9, '\x7f') + ".", malformed);
        row("persistent id of text", head + text("x") + "Q.", malformed);
        row("a dict that holds itself", head + "}q\0("s + text("a") + "h\0u."s, malformed);
    }

    void refusesPickles() {
        QFETCH(QByteArray, pickle);
        QFETCH(int, code);
        const auto checkpoint = readPickled(pickle.toStdString());
        QVERIFY(!checkpoint.has_value());
        QCOMPARE(static_cast<int>(checkpoint.error().code), code);
        QVERIFY(checkpoint.error().text.ends_with("."));
    }

    void refusesTensors_data() {
        QTest::addColumn<QByteArray>("pickle");
        const auto row = [](const char* name, const std::string& value) {
            QTest::newRow(name) << QByteArray::fromStdString(dictOf("w", value));
        };
        row("more numbers than stored", tensor("0", 7, 0, {7}, {1}));
        row("shape beyond the storage", tensor("0", 6, 0, {7}, {1}));
        row("offset beyond the storage", tensor("0", 6, 6, {1}, {1}));
        row("offset pushes out", tensor("0", 6, 2, {5}, {1}));
        row("stride reaches out", tensor("0", 6, 0, {2, 3}, {4, 1}));
        row("stride overflows", tensor("0", 6, 0, {3}, {2147483647}));
        row("repeats by stride 0", tensor("0", 6, 0, {1000, 1000}, {0, 0}));
        row("huge shape", tensor("0", 6, 0, {2147483647, 2147483647, 2147483647}, {0, 0, 0}));
        row("negative shape", tensor("0", 6, 0, {-1}, {1}));
        row("negative offset", tensor("0", 6, -1, {1}, {1}));
        row("shape and stride differ", tensor("0", 6, 0, {2, 3}, {3}));
        row("no such storage", tensor("9", 6, 0, {6}, {1}));
        row("path as a key", tensor("../data.pkl", 6, 0, {6}, {1}));
        row("other width", tensor("0", 6, 0, {6}, {1}, "DoubleStorage"));
        row("other storage", tensor("0", 6, 0, {6}, {1}, "IntStorage"));
    }

    void refusesTensors() {
        QFETCH(QByteArray, pickle);
        QVERIFY(!readPickled(pickle.toStdString()).has_value());
    }

    void refusesAmplification() {
        // A thousand tensors over the same storage would be far more memory than the file.
        std::string pickle = "\x80\x02}("s + text("encoder") + "}(";
        for (int i = 0; i < 1000; ++i)
            pickle += text(std::to_string(i)) + tensor("0", 250000, 0, {250000}, {1});
        const auto checkpoint = readPickled(pickle + "uu.", std::string(1'000'000, '\1'));
        QVERIFY(!checkpoint.has_value());
        QCOMPARE(checkpoint.error().code, ErrorCode::TooLarge);
    }

    void refusesDeepNesting() {
        // A million tuples, each in the next: nothing here may use the call stack for that.
        const auto checkpoint = readPickled("\x80\x02)"s + std::string(1'000'000, '\x85') + ".");
        QVERIFY(!checkpoint.has_value());
    }

    void refusesContainers() {
        const std::string pickle = dictOf("w", tensor("0", 6, 0, {6}, {1}));
        const std::string numbers(24, '\1');
        QVERIFY(readBytes(zipOf({{"a/data.pkl", pickle}, {"a/data/0", numbers}})).has_value());
        QVERIFY(!readBytes(zipOf({{"a/data.pkl", pickle}, {"a/data/0", numbers}}, 8)).has_value());
        QVERIFY(!readBytes(zipOf({{"a/data.pkl", pickle}, {"a/data/0", numbers}, {"a/data/0", numbers}}))
                     .has_value());
        QVERIFY(!readBytes(zipOf({{"a/data.pkl", pickle}, {"b/data.pkl", pickle}, {"a/data/0", numbers}}))
                     .has_value());
        QVERIFY(!readBytes(zipOf({{"a/data/0", numbers}})).has_value());
        QVERIFY(!readBytes("").has_value());
        QVERIFY(!readBytes("PK").has_value());
        QVERIFY(!readBytes(pickle).has_value());
        std::string flipped = zipOf({{"a/data.pkl", pickle}, {"a/data/0", numbers}});
        flipped[flipped.find(numbers) + 5] = '\2'; // one number changed: the checksum tells
        const auto damaged = readBytes(flipped);
        QVERIFY(!damaged.has_value());
        QVERIFY(damaged.error().text.find("checksum") != std::string::npos);
        QCOMPARE(readCheckpoint(path("absent.pth")).error().code, ErrorCode::NotFound);
    }

    void everyCutIsRefused() {
        const auto whole = readFile(test::testData() / "tiny_encoder.pth", 1 << 24);
        for (std::size_t size = 0; size < whole->size(); size += 1 + size / 16) {
            const std::string cut(asText(ByteView(*whole).first(size)));
            QVERIFY2(!readBytes(cut).has_value(), std::to_string(size).c_str());
        }
    }

    void changedBytesNeverBreakTheReader() {
        const auto whole = readFile(test::testData() / "tiny_encoder.pth", 1 << 24);
        std::mt19937 random(11);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            std::string bytes(asText(*whole));
            // Half of the changes where it hurts: in the pickle at the front and the directory at the end.
            const std::size_t place = round % 2 == 0 ? random() % 7000 : bytes.size() - 1 - random() % 4000;
            bytes[place] = static_cast<char>(random());
            refused += readBytes(bytes).has_value() ? 0 : 1;
        }
        QVERIFY(refused > 200);
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
