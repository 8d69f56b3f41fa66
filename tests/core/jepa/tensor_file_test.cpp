// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/tensor_file.h"

#include "core/jepa/encoder_file.h"
#include "core/jepa/positions.h"
#include "core/jepa/verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

using namespace leadlight;
using namespace leadlight::jepa;

class TensorFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    /// A safetensors file with this header and `dataBytes` bytes of data.
    std::filesystem::path rawFile(const std::string& header, std::size_t dataBytes,
                                  std::int64_t lengthError = 0) const {
        const auto file = path("raw.safetensors");
        const std::uint64_t length = header.size() + static_cast<std::uint64_t>(lengthError);
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char*>(&length), 8);
        out << header << std::string(dataBytes, '\0');
        return file;
    }

private Q_SLOTS:

    void findsNumbersThatAreNotFinite() {
        std::vector<float> values(100'000, 1e38F);
        const auto finite = [&] {
            const TensorData tensor = TensorData::fromFloats({100'000}, values);
            return isFinite({tensor.dtype, tensor.shape, tensor.data});
        };
        QVERIFY(finite());
        for (const float bad :
             {std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::infinity()}) {
            values.back() = bad;
            QVERIFY(!finite());
        }
        const std::vector<std::uint16_t> halves{0x3C00, 0x7C00};
        const ByteView bytes = std::as_bytes(std::span(halves));
        QVERIFY(!isFinite({DType::F16, {2}, bytes}));
        QVERIFY(isFinite({DType::F16, {1}, bytes.first(2)}));
        QVERIFY(isFinite({DType::U8, {4}, bytes}));
        QVERIFY(isFinite({DType::F32, {0}, {}}));
    }

    void roundTrip() {
        const std::map<std::string, TensorData> tensors{
            {"odd", TensorData::fromFloats({3}, {1.5F, -2.0F, 1e-30F})},
            {"matrix", TensorData::fromFloats({2, 2}, {1, 2, 3, 4})},
            {"wide", TensorData{DType::F64, {1}, Bytes(8)}},
            {"half", TensorData{DType::F16,
                                {2},
                                {std::byte{0x00}, std::byte{0x3C}, std::byte{0x00}, std::byte{0xC0}}}},
            {"brain", TensorData{DType::BF16, {1}, {std::byte{0x80}, std::byte{0x3F}}}},
            {"empty", TensorData::fromFloats({0, 5}, {})}};
        QVERIFY(writeTensorFile(path("a.safetensors"), tensors, {{"note", "Größe \"1\""}}).has_value());
        const auto file = TensorFile::open(path("a.safetensors"));
        QVERIFY2(file.has_value(), file ? "" : file.error().text.c_str());
        QCOMPARE(file->tensors().size(), tensors.size());
        QCOMPARE(file->metadata().at("note"), std::string("Größe \"1\""));
        QCOMPARE(*file->floats("odd", {3}), (std::vector<float>{1.5F, -2.0F, 1e-30F}));
        QCOMPARE(*file->floats("half", {2}), (std::vector<float>{1.0F, -2.0F}));
        QCOMPARE(*file->floats("brain", {1}), std::vector<float>{1.0F});
        QVERIFY(!file->floats("odd", {4}).has_value());
        QVERIFY(!file->floats("none", {3}).has_value());
        for (const auto& [name, view] : file->tensors()) {
            const std::size_t width = view.dtype == DType::F64 ? 8 : view.dtype == DType::F32 ? 4 : 2;
            QVERIFY2(reinterpret_cast<std::uintptr_t>(view.data.data()) % width == 0, name.c_str());
        }
    }

    void readsWhatOthersWrite() {
        // The example of the format's own page, as Python's safetensors writes it (no padding, no metadata).
        const auto file = TensorFile::open(rawFile(
            R"({"a":{"dtype":"F16","shape":[1,4],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[],"data_offsets":[8,9]}})",
            9));
        QVERIFY2(file.has_value(), file ? "" : file.error().text.c_str());
        QCOMPARE(file->tensors().at("a").shape, (std::vector<std::int64_t>{1, 4}));
        QCOMPARE(file->tensors().at("b").data.size(), std::size_t{1});
    }

    void refusesBrokenHeaders_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("data");
        const auto row = [](const char* name, const char* header, int data) {
            QTest::newRow(name) << QString::fromUtf8(header) << data;
        };
        row("no JSON", "{", 0);
        row("an array", "[]", 0);
        row("beyond the data", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4);
        row("size is not shape", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4);
        row("overlap",
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
            3);
        row("twice the same",
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})",
            2);
        row("hole", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})", 2);
        row("rest", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 2);
        row("data without tensors", "{}", 2);
        row("backwards", R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[1,0]}})", 1);
        row("negative", R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", 1);
        row("fraction", R"({"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}})", 1);
        row("product overflows",
            R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0);
        row("huge",
            R"({"a":{"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,18446744073709551615]}})",
            4);
        row("beyond 64 bits", R"({"a":{"dtype":"F32","shape":[1e300],"data_offsets":[0,4]}})", 4);
        row("unknown type", R"({"a":{"dtype":"F8","shape":[1],"data_offsets":[0,1]}})", 1);
        row("further key", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"x":1}})", 1);
        row("twice the same name",
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
            1);
        row("metadata is no text", R"({"__metadata__":{"a":1}})", 0);
        row("too many axes", R"({"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}})", 1);
        row("not UTF-8", "{\"\xff\":1}", 0);
    }

    void refusesBrokenHeaders() {
        QFETCH(QString, header);
        QFETCH(int, data);
        const auto file = TensorFile::open(rawFile(header.toStdString(), static_cast<std::size_t>(data)));
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, ErrorCode::Malformed);
    }

    void refusesBrokenFiles() {
        QVERIFY(!TensorFile::open(path("absent")).has_value());
        QVERIFY(!TensorFile::open(rawFile("{}", 0, 1)).has_value());  // header longer than the file
        QVERIFY(!TensorFile::open(rawFile("{}", 0, -3)).has_value()); // length of nearly 2^64
        QVERIFY(!TensorFile::open(rawFile(std::string(200'000, '['), 0)).has_value());
        std::ofstream(path("short")) << "abc";
        QVERIFY(!TensorFile::open(path("short")).has_value());
        QVERIFY(!TensorFile::open(std::filesystem::path(m_folder.path().toStdString())).has_value());
    }

    void encoderFilesMustBeWhole() {
        const EncoderConfig config{8, 2, 2, 16};
        std::map<std::string, TensorData> tensors;
        for (const auto& [name, shape] : encoderTensorShapes(config)) {
            std::size_t count = 1;
            for (const auto axis : shape)
                count *= static_cast<std::size_t>(axis);
            tensors[name] = TensorData::fromFloats(shape, std::vector<float>(count, 0.5F));
        }
        QVERIFY(writeEncoderFile(path("encoder.safetensors"), config, tensors, Card{}).has_value());
        const auto file = openEncoderFile(path("encoder.safetensors"));
        QVERIFY2(file.has_value(), file ? "" : file.error().text.c_str());
        QCOMPARE(file->config, config);

        auto changed = tensors;
        changed.erase("encoder_blocks.blocks.1.mlp.fc1.bias");
        QVERIFY(!writeEncoderFile(path("x"), config, changed, Card{}).has_value());
        changed = tensors;
        changed["further"] = TensorData::fromFloats({1}, {1});
        QVERIFY(writeTensorFile(path("further.safetensors"), changed, {}).has_value());
        QVERIFY(!openEncoderFile(path("further.safetensors")).has_value());
        // Without a card the attention heads would have to be assumed, which this width does not allow.
        QVERIFY(writeTensorFile(path("bare.safetensors"), tensors, {}).has_value());
        const auto bare = openEncoderFile(path("bare.safetensors"));
        QVERIFY(!bare.has_value());
        QVERIFY(bare.error().text.find("--attention-heads") != std::string::npos);
        // A card that names other sizes than the tensors have.
        Card lying;
        lying.encoder = EncoderConfig{8, 3, 2, 16};
        QVERIFY(
            writeTensorFile(path("lying.safetensors"), tensors, {{std::string(kCardKey), cardToJson(lying)}})
                .has_value());
        QVERIFY(!openEncoderFile(path("lying.safetensors")).has_value());
    }

    void aChangedWeightIsSeenWhereTheCardHasADigest() {
        const EncoderConfig config{8, 1, 2, 16};
        std::map<std::string, TensorData> tensors;
        for (const auto& [name, shape] : encoderTensorShapes(config)) {
            std::int64_t count = 1;
            for (const std::int64_t axis : shape)
                count *= axis;
            tensors[name] = TensorData::fromFloats(
                shape, name == "pos_embed" ? encoderPositions(config.dim)
                                           : std::vector<float>(static_cast<std::size_t>(count), 0.5F));
        }
        const auto check = [&](const Card& card) {
            const bool written =
                writeEncoderFile(path("digest.safetensors"), config, tensors, card).has_value();
            return written ? verifyModel(path("digest.safetensors")).value() : ModelCheck{};
        };
        Card card;
        QVERIFY(check(card).problems.empty() && !check(card).weightsVouchedFor);
        card.extra[kWeightsDigest] = weightsDigest(tensors).hex();
        QVERIFY(check(card).problems.empty() && check(card).weightsVouchedFor);
        const float other = 0.25F;
        std::memcpy(tensors["norm.bias"].data.data(), &other, sizeof other);
        QCOMPARE(check(card).problems.size(), std::size_t{1});
        QVERIFY(!check(card).weightsVouchedFor);
    }

    void cardsStateTheWidestEncoder() {
        Card card;
        card.encoder = EncoderConfig{kMaxEncoderDim, kMaxEncoderDepth, kMaxEncoderDim, kMaxEncoderMlpDim};
        const auto read = cardFromJson(cardToJson(card));
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        QVERIFY(read->encoder == card.encoder);
    }

    void attentionHeadsAssumed() {
        QCOMPARE(assumedAttentionHeads(768), std::optional<int>(16));
        QCOMPARE(assumedAttentionHeads(384), std::optional<int>(8));
        QCOMPARE(assumedAttentionHeads(48), std::optional<int>(4));
        QVERIFY(!assumedAttentionHeads(256).has_value());
        QVERIFY(!assumedAttentionHeads(0).has_value());
    }

    void positionsAsPublished() {
        // Check values of the reference, section 2.2.
        const auto table = encoderPositions(768);
        const auto* row = table.data() + std::ptrdiff_t{(3 * 50 + 17)} * 768;
        QVERIFY(std::abs(row[0] + 0.9613975F) < 1e-7F);
        QVERIFY(std::abs(row[192] + 0.2751633F) < 1e-7F);
        QVERIFY(std::abs(row[384] - 0.1411200F) < 1e-7F);
        QVERIFY(std::abs(row[576] + 0.9899925F) < 1e-7F);
        double squares = 0.0;
        for (int i = 0; i < 768; ++i)
            squares += static_cast<double>(row[i]) * static_cast<double>(row[i]);
        QVERIFY(std::abs(squares - 384.0) < 1e-4);
        const auto predictor = predictorPositions(384);
        QCOMPARE(predictor.size(), std::size_t{50 * 384});
        QCOMPARE(predictor[49 * 384 + 192], 0.0F); // second half: 96 zeros, then 96 ones
        QCOMPARE(predictor[49 * 384 + 383], 1.0F);
        QVERIFY(encoderPositions(6).empty());
        QVERIFY(std::isinf(positionDifference(predictor, 384)));
    }
};

QTEST_GUILESS_MAIN(TensorFileTest)
#include "tensor_file_test.moc"
