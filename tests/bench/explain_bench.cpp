// SPDX-License-Identifier: GPL-3.0-or-later
// What each map costs in forward passes of the same encoder in the same run (goals: rollout 20 ms, gradient
// and LRP at most 4 passes, occlusion with its 138 masks at most 100): the model file that is named, and
// without one an encoder of ViT-B's size with random weights. Processor time of the whole program, so that a
// busy machine does not count, and the peak of its memory. Prints a table; asserts nothing.
#include "core/explain/explanation.h"
#include "core/explain/rollout.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/engine.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <sys/resource.h>
#include <vector>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

constexpr EncoderConfig kVitB{768, 12, 16, 3072};

/// The least of several runs, seconds of processor time.
double leastSeconds(int runs, const std::function<void()>& work) {
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t began = std::clock();
        work();
        least = std::min(least, static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
    }
    return least;
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

std::filesystem::path randomEncoder() {
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0.0F, 0.02F);
    std::map<std::string, TensorData> tensors;
    for (const auto& [name, shape] : encoderTensorShapes(kVitB)) {
        std::size_t count = 1;
        for (const std::int64_t size : shape)
            count *= static_cast<std::size_t>(size);
        std::vector<float> values(count);
        for (float& value : values)
            value =
                name.find("norm") != std::string::npos && name.ends_with("weight") ? 1.0F : normal(random);
        tensors[name] = TensorData::fromFloats(shape, values);
    }
    const auto path = std::filesystem::temp_directory_path() / "leadlight_bench_explain.safetensors";
    Card card;
    card.name = "random weights";
    if (const auto written = writeEncoderFile(path, kVitB, tensors, card); !written)
        std::fprintf(stderr, "%s\n", written.error().text.c_str());
    return path;
}

} // namespace

int main(int argc, char** argv) {
    const bool own = argc < 2;
    const std::filesystem::path model = own ? randomEncoder() : std::filesystem::path(argv[1]);
    auto encoder = makeTorchEngine()->load(model, DeviceChoice::Cpu, PrecisionChoice::Fp32, 0);
    if (own)
        std::filesystem::remove(model); // it stays mapped
    if (!encoder) {
        std::fprintf(stderr, "%s\n", encoder.error().text.c_str());
        return 1;
    }
    ModelInput input;
    std::mt19937 random(2);
    std::normal_distribution<float> normal(0.0F, 0.2F);
    for (int i = 0; i < 8 * kModelSamples; ++i)
        input.samples.push_back(normal(random));
    explain::Target target{"X", std::vector<float>(static_cast<std::size_t>((*encoder)->config().dim)), 0.0};
    for (float& value : target.weight)
        value = normal(random);
    const explain::Subject subject{encoder->get(), &input, &target};

    const double pass = leastSeconds(4, [&] { (void)(*encoder)->encode({&input, 1}, {}, {}); });
    std::printf("%-14s %10.4f s %8.2f passes %8.0f MB peak\n", "forward", pass, 1.0, peakMegabytes());
    const auto kept = (*encoder)->encode({&input, 1}, {true, true}, {});
    if (!kept)
        return 1;
    const EncoderConfig& config = (*encoder)->config();
    const auto packed =
        explain::PackedAttention::make(kept->front().attention, config.depth, config.attentionHeads);
    if (!packed)
        return 1;
    std::printf("%-14s %10.4f s\n", "rollout alone",
                leastSeconds(4, [&] { (void)explain::rollout(*packed); }));
    for (const explain::Method method : explain::kMethods) {
        const int runs = method == explain::Method::Occlusion ? 1 : 3;
        const double seconds = leastSeconds(runs, [&] { (void)explain::explain(method, subject, {}, {}); });
        std::printf("%-14s %10.4f s %8.2f passes %8.0f MB peak\n",
                    std::string(explain::methodName(method)).c_str(), seconds, seconds / pass,
                    peakMegabytes());
    }
    return 0;
}
