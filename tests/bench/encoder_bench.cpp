// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds for one ECG through an encoder of ViT-B size with random weights, against the rate of a plain
// product of the same machine in the same run (400 x 768 x 3072, oneDNN with packed weights). Prints a table;
// asserts nothing.
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/engine.h"
#include "core/jepa/torch/product_rate.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

constexpr EncoderConfig kVitB{768, 12, 16, 3072};
constexpr double kGflopAnEcg = 68.82; // reference/ecg-jepa.md, section 6: CroPA's share of the keys alone

double seconds(const std::function<void()>& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

// The median of several runs after one that warms up.
double medianSeconds(int runs, const std::function<void()>& work) {
    work();
    std::vector<double> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(seconds(work));
    std::nth_element(all.begin(), all.begin() + runs / 2, all.end());
    return all[static_cast<std::size_t>(runs) / 2];
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
    const auto path = std::filesystem::temp_directory_path() / "leadlight_bench_vit_b.safetensors";
    Card card;
    card.name = "random weights";
    if (const auto written = writeEncoderFile(path, kVitB, tensors, card); !written)
        std::fprintf(stderr, "%s\n", written.error().text.c_str());
    return path;
}

} // namespace

int main() {
    const std::filesystem::path model = randomEncoder();
    std::vector<ModelInput> input(1);
    std::mt19937 random(2);
    std::normal_distribution<float> normal(0.0F, 0.2F);
    for (int i = 0; i < 8 * kModelSamples; ++i)
        input[0].samples.push_back(normal(random));
    std::printf("%-10s %14s %14s %14s %16s %10s\n", "precision", "s an ECG", "with attention", "GFLOP/s",
                "product GFLOP/s", "share");
    for (const PrecisionChoice precision : {PrecisionChoice::Fp32, PrecisionChoice::Bf16}) {
        const auto encoder = makeTorchEngine()->load(model, DeviceChoice::Cpu, precision, 0);
        if (!encoder) {
            std::fprintf(stderr, "%s\n", encoder.error().text.c_str());
            return 1;
        }
        // The product is measured before and after, so that a machine that slows down in between shows.
        const bool bf16 = precision == PrecisionChoice::Bf16;
        const double before = productGflops(bf16);
        const double plain = medianSeconds(9, [&] { (void)(*encoder)->encode(input, {}, {}); });
        const double kept = medianSeconds(9, [&] { (void)(*encoder)->encode(input, {false, true}, {}); });
        const double rate = (before + productGflops(bf16)) / 2.0;
        std::printf("%-10s %14.4f %14.4f %14.1f %16.1f %9.1f%%\n", (*encoder)->place().precision.c_str(),
                    plain, kept, kGflopAnEcg / plain, rate, 100.0 * kGflopAnEcg / plain / rate);
    }
    std::filesystem::remove(model);
    return 0;
}
