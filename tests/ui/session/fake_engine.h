// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/head.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace leadlight::test {

/// What a FakeEncoder shares with its test.
struct FakeWork {
    std::atomic<int> encoded{0};        ///< recordings finished
    std::atomic<int> cancelled{0};      ///< encodings that stopped on request
    std::atomic<int> parted{0};         ///< calls with masks that were answered
    std::atomic<int> differentiated{0}; ///< gradients that were computed
    std::atomic<int> blocks{2};         ///< blocks of one encoding
    std::atomic<int> blockMs{0};        ///< how long each takes
};

/// An encoder with the sizes of its file that needs no LibTorch. Its numbers hang on the samples, so that two
/// recordings differ, and its attention is spread evenly.
class FakeEncoder : public jepa::Encoder {
public:
    FakeEncoder(jepa::EncoderConfig config, std::shared_ptr<FakeWork> work)
        : m_config(config)
        , m_work(std::move(work)) {}

    [[nodiscard]] const jepa::EncoderConfig& config() const override { return m_config; }

    [[nodiscard]] jepa::RunPlace place() const override { return {"CPU", "fp32", {}}; }

    [[nodiscard]] Result<std::vector<jepa::Encoding>> encode(std::span<const jepa::ModelInput> inputs,
                                                             const jepa::EncodeOptions& options,
                                                             const Progress& progress) override {
        std::vector<jepa::Encoding> encodings;
        for (const jepa::ModelInput& input : inputs) {
            for (int block = 0; block < m_work->blocks; ++block) {
                std::this_thread::sleep_for(std::chrono::milliseconds(m_work->blockMs));
                if (!progress.report(static_cast<double>(block + 1) / m_work->blocks)) {
                    ++m_work->cancelled;
                    return fail(ErrorCode::Cancelled, "cancelled");
                }
            }
            encodings.push_back(encodeOne(input, options));
            ++m_work->encoded;
        }
        return encodings;
    }

    /// As if the left out tokens' samples were zero: enough for a change that can be seen.
    [[nodiscard]] Result<std::vector<jepa::Encoding>> encodeParts(const jepa::ModelInput& input,
                                                                  std::span<const jepa::TokenMask> masks,
                                                                  const jepa::EncodeOptions& options,
                                                                  const Progress& progress) override {
        std::vector<jepa::Encoding> parts;
        for (const jepa::TokenMask& mask : masks) {
            jepa::ModelInput part = input;
            for (std::size_t i = 0; i < part.samples.size(); ++i)
                part.samples[i] = mask[i / 50] != 0 ? part.samples[i] : 0.0F;
            parts.push_back(encodeOne(part, options));
            if (!wait(progress, static_cast<double>(parts.size()) / static_cast<double>(masks.size())))
                return fail(ErrorCode::Cancelled, "cancelled");
        }
        ++m_work->parted;
        return parts;
    }

    [[nodiscard]] Result<jepa::Gradients> gradients(const jepa::ModelInput& input, const jepa::LogitGradient&,
                                                    const jepa::GradientOptions& options,
                                                    const Progress& progress) override {
        if (!wait(progress, 0.5))
            return fail(ErrorCode::Cancelled, "cancelled");
        jepa::Gradients gradients;
        if (options.lrp)
            gradients.lrp = input.samples;
        if (options.attention)
            gradients.weightedAttention.assign(static_cast<std::size_t>(m_config.depth) * 400 * 57,
                                               1.0F / 57.0F);
        gradients.tokens = encodeOne(input, {true, false}).tokens;
        ++m_work->differentiated;
        return gradients;
    }

    [[nodiscard]] Result<std::unique_ptr<jepa::Encoder>> randomised(int, std::uint64_t) override {
        return std::make_unique<FakeEncoder>(m_config, m_work);
    }

private:
    /// Takes a block's time; false: stop.
    [[nodiscard]] bool wait(const Progress& progress, double fraction) const {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_work->blockMs));
        return progress.report(fraction);
    }

    [[nodiscard]] jepa::Encoding encodeOne(const jepa::ModelInput& input,
                                           const jepa::EncodeOptions& options) const {
        jepa::Encoding encoding;
        const auto dim = static_cast<std::size_t>(m_config.dim);
        encoding.embedding.assign(dim, 0.0F);
        for (std::size_t i = 0; i < input.samples.size(); ++i)
            encoding.embedding[i % dim] += input.samples[i] / 1000.0F;
        if (options.keepTokens) {
            for (int token = 0; token < 400; ++token)
                encoding.tokens.insert(encoding.tokens.end(), encoding.embedding.begin(),
                                       encoding.embedding.end());
        }
        if (options.keepAttention)
            encoding.attention.assign(
                static_cast<std::size_t>(m_config.depth * m_config.attentionHeads) * 400 * 57, 1.0F / 57.0F);
        return encoding;
    }

    jepa::EncoderConfig m_config;
    std::shared_ptr<FakeWork> m_work;
};

class FakeEngine : public jepa::Engine {
public:
    explicit FakeEngine(std::shared_ptr<FakeWork> work)
        : m_work(std::move(work)) {}

    [[nodiscard]] Result<std::unique_ptr<jepa::Encoder>>
    load(const std::filesystem::path& model, jepa::DeviceChoice, jepa::PrecisionChoice, int) override {
        const Result<jepa::EncoderFile> file = jepa::openEncoderFile(model);
        if (!file)
            return fail(file.error());
        return std::make_unique<FakeEncoder>(file->config, m_work);
    }

    [[nodiscard]] std::string name() const override { return "fake"; }

private:
    std::shared_ptr<FakeWork> m_work;
};

/// Writes a head of these labels for an encoder; what it says hangs on the labels' biases.
[[nodiscard]] inline Result<void> writeFakeHead(const std::filesystem::path& file,
                                                const jepa::EncoderFile& encoder, const std::string& name,
                                                std::vector<jepa::HeadLabel> labels) {
    jepa::HeadParameters parameters;
    parameters.card.name = name;
    parameters.encoder = encoder.file.sha256();
    parameters.dim = encoder.config.dim;
    parameters.weights.assign(labels.size() * static_cast<std::size_t>(encoder.config.dim), 0.001F);
    parameters.labels = std::move(labels);
    const Result<jepa::Head> head = jepa::Head::make(std::move(parameters));
    if (!head)
        return fail(head.error());
    return head->write(file);
}

/// An encoder's model file and a head's for it.
struct FakeModels {
    std::filesystem::path encoder;
    std::filesystem::path head;
};

/// Writes an encoder, of the smallest sizes if no others are given, and a head with two labels for it into a
/// folder.
[[nodiscard]] inline Result<FakeModels> writeFakeModels(const std::filesystem::path& folder,
                                                        const jepa::EncoderConfig& config = {12, 2, 3, 24},
                                                        const std::string& called = "test encoder") {
    std::map<std::string, jepa::TensorData> tensors;
    for (const auto& [name, shape] : jepa::encoderTensorShapes(config)) {
        std::size_t count = 1;
        for (const std::int64_t size : shape)
            count *= static_cast<std::size_t>(size);
        tensors[name] = jepa::TensorData::fromFloats(shape, std::vector<float>(count, 0.01F));
    }
    jepa::Card card;
    card.name = called;
    FakeModels models{folder / "encoder.safetensors", folder / "head.safetensors"};
    if (const Result<void> written = jepa::writeEncoderFile(models.encoder, config, tensors, card); !written)
        return fail(written.error());
    const Result<jepa::EncoderFile> encoder = jepa::openEncoderFile(models.encoder);
    if (!encoder)
        return fail(encoder.error());
    if (const Result<void> written = writeFakeHead(models.head, *encoder, "test head",
                                                   {{"MI", "SCP-ECG:MI", 3.0F, {}, 0.5, std::nullopt},
                                                    {"NORM", "SCP-ECG:NORM", -3.0F, {}, 0.5, std::nullopt}});
        !written)
        return fail(written.error());
    return models;
}

} // namespace leadlight::test
