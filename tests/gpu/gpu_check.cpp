// SPDX-License-Identifier: GPL-3.0-or-later
// What a GPU computes against what the authors' code computed (tests/data), and how fast. No Qt: see run.sh.
//     gpu_check --data FOLDER [--device cuda|cpu]
#include "core/base/npy.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/agreement.h"
#include "core/jepa/torch/batches.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/device_encoder.h"
#include "core/jepa/torch/engine.h"

#include <ATen/Context.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <unistd.h>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

const std::vector<int> kAllLeads{0, 1, 2, 3, 4, 5, 6, 7};
constexpr double kGflopAnEcg = 68.82; // ViT-B: reference product, CroPA's keys alone

/// Comparisons, each printed as it is made.
class Checks {
public:
    void below(const std::string& what, double value, double limit) {
        note(what, value, "at most", limit, value <= limit);
    }

    void above(const std::string& what, double value, double limit) {
        note(what, value, "above", limit, value > limit);
    }

    void holds(const std::string& what, bool right) {
        std::printf("%-4s %s\n", right ? "ok" : "BAD", what.c_str());
        m_bad += right ? 0 : 1;
    }

    [[nodiscard]] int bad() const { return m_bad; }

private:
    void note(const std::string& what, double value, const char* relation, double limit, bool right) {
        std::printf("%-4s %-64s %.3g (%s %g)\n", right ? "ok" : "BAD", what.c_str(), value, relation, limit);
        m_bad += right ? 0 : 1;
    }

    int m_bad = 0;
};

struct Arguments {
    std::filesystem::path data;
    DeviceChoice device = DeviceChoice::Cuda;
};

at::Tensor fixture(const Arguments& a, const char* name, at::IntArrayRef shape) {
    return at::tensor(readNpy(a.data / name).value().values, at::kFloat).view(shape);
}

double difference(const at::Tensor& got, const at::Tensor& wanted) {
    return ((got.cpu() - wanted.cpu()).abs().max() / wanted.abs().max().cpu()).item<double>();
}

bool goOn(int) {
    return true;
}

double secondsOf(const std::function<void()>& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

// Least seconds of several runs. Every run ends with a number on the host, so that it includes the device's
// work.
double leastSeconds(int runs, const std::function<at::Tensor()>& work) {
    double least = 1e9;
    for (int i = 0; i < runs; ++i)
        least = std::min(least, secondsOf([&] { (void)work().flatten()[0].item<float>(); }));
    return least;
}

void compareFixtures(const Arguments& a, const std::filesystem::path& model, const at::Device& device,
                     Checks& checks) {
    const auto file = openEncoderFile(model).value();
    const at::Tensor input = fixture(a, "input.npy", {3, 8, 50, 50});
    const at::Tensor wanted = fixture(a, "tokens.npy", {3, 400, 48});
    DeviceEncoder exact(readEncoder(file.file, file.config).value(), {device, false});
    at::Tensor attention;
    const at::Tensor tokens = exact.encode(input, kAllLeads, &attention, goOn);
    checks.below("fp32: tokens", difference(tokens, wanted), 1e-4);
    checks.below("fp32: embeddings", difference(tokens.mean(1), fixture(a, "embedding.npy", {3, 48})), 1e-4);
    checks.below("fp32: attention",
                 difference(attention, fixture(a, "attention_packed.npy", {3, 3, 4, 400, 57})), 1e-4);
    const at::Tensor two = exact.encode(input.narrow(1, 1, 2), {1, 2}, nullptr, goOn);
    checks.below("fp32: two leads alone",
                 difference(two.mean(1), fixture(a, "embedding_leads_II_V1.npy", {3, 48})), 1e-4);
    for (int i = 0; i < 3; ++i) { // the first records, the others replay with another input
        const at::Tensor one = exact.encode(input.narrow(0, i, 1), kAllLeads, nullptr, goOn);
        checks.below("fp32: recording " + std::to_string(i + 1) + " alone" +
                         (exact.replayed() ? ", replayed" : ", not replayed"),
                     difference(one, wanted.narrow(0, i, 1)), 1e-4);
    }
    TokenMask all(400, 1), part(400, 1);
    std::fill_n(part.begin(), 50, 0);
    const TokenMask masks[] = {all, part};
    const at::Tensor parts = exact.encodeParts(input.narrow(0, 0, 1), kAllLeads, masks, goOn);
    checks.below("fp32: all tokens as a part", difference(parts.narrow(0, 0, 400), wanted[0]), 1e-4);
    checks.holds("fp32: a part has the tokens that stayed", parts.size(0) == 400 + 350);
    DeviceEncoder narrow(readEncoder(file.file, file.config).value(), {device, true});
    checks.above("bf16: least cosine of the embeddings",
                 smallestCosine(narrow.encode(input, kAllLeads, nullptr, goOn).cpu(), wanted), 0.9999);
}

// The way the programs take: two batches and single recordings through the Engine.
void compareEngine(const Arguments& a, const std::filesystem::path& model, Checks& checks) {
    const auto on = makeTorchEngine()->load(model, a.device, PrecisionChoice::Fp32, 0);
    const auto reference = makeTorchEngine()->load(model, DeviceChoice::Cpu, PrecisionChoice::Fp32, 0);
    const at::Tensor input = fixture(a, "input.npy", {3, 8, 50, 50});
    std::vector<ModelInput> inputs(130);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto* first = input.const_data_ptr<float>() + (i % 3) * 8 * kModelSamples;
        inputs[i].samples.assign(first, first + 8 * kModelSamples);
    }
    const auto got = (*on)->encode(inputs, {true, false}, {}).value();
    const auto wanted = (*reference)->encode(std::span(inputs).first(3), {true, false}, {}).value();
    double worst = 0.0;
    for (std::size_t i = 0; i < got.size(); ++i)
        worst = std::max(worst, difference(at::tensor(got[i].tokens), at::tensor(wanted[i % 3].tokens)));
    checks.below("Engine: 130 recordings in batches, against the CPU", worst, 1e-4);
    std::printf("     ran on %s\n", (*on)->place().device.c_str());
}

// A file of an encoder with random weights.
Result<void> writeRandomEncoder(const std::filesystem::path& path, const EncoderConfig& config) {
    EncoderWeights weights = initialEncoder(config);
    std::map<std::string, TensorData> tensors;
    addTensors(tensors, named(weights), "");
    return writeEncoderFile(path, config, tensors, {});
}

// Batches whose copies overlap the computing of others, against the same batches one by one: the same
// operations on the same shapes, hence the same bits.
void compareOverlap(const Arguments& a, const std::filesystem::path& path, Checks& checks) {
    const bool cpu = a.device == DeviceChoice::Cpu;
    const std::size_t batch = cpu ? kCpuBatch : kGpuBatch, count = (cpu ? 2 : 8) * batch;
    const EncoderConfig size = cpu ? EncoderConfig{48, 3, 4, 192} : EncoderConfig{768, 12, 16, 3072};
    if (const auto written = writeRandomEncoder(path, size); !written)
        return checks.holds(written.error().text, false);
    const auto encoder = makeTorchEngine()->load(path, a.device, PrecisionChoice::Fp32, 0).value();
    const at::Tensor noise = at::randn({static_cast<std::int64_t>(count), 8 * kModelSamples});
    std::vector<ModelInput> inputs(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto* first = noise.const_data_ptr<float>() + i * 8 * kModelSamples;
        inputs[i].samples.assign(first, first + 8 * kModelSamples);
    }
    const EncodeOptions keep{true, false};
    std::vector<Encoding> together, single;
    double togetherS = 1e9, singleS = 1e9;
    for (int round = 0; round < 3; ++round) { // the first takes the memory
        togetherS =
            std::min(togetherS, secondsOf([&] { together = encoder->encode(inputs, keep, {}).value(); }));
        singleS =
            std::min(singleS, secondsOf([&] {
                         single.clear();
                         for (std::size_t first = 0; first < count; first += batch) {
                             auto some =
                                 encoder->encode(std::span(inputs).subspan(first, batch), keep, {}).value();
                             std::move(some.begin(), some.end(), std::back_inserter(single));
                         }
                     }));
    }
    checks.holds("Engine: batches that overlap give the bits of the same ones one by one",
                 std::equal(together.begin(), together.end(), single.begin(), single.end(),
                            [](const Encoding& x, const Encoding& y) {
                                return x.embedding == y.embedding && x.tokens == y.tokens;
                            }));
    std::printf(
        "     %zu recordings with their tokens, %zu at once: %.1f ms overlapping, %.1f ms one by one\n",
        count, batch, 1e3 * togetherS, 1e3 * singleS);
}

void measure(const at::Device& device) {
    const at::InferenceMode inference;
    const int batch = device.is_cpu() ? 2 : 256, size = device.is_cpu() ? 512 : 8192;
    for (const bool bf16 : {false, true}) {
        const auto type = bf16 ? at::kBFloat16 : at::kFloat;
        const at::Tensor x = at::randn({size, size}, at::TensorOptions(device).dtype(type));
        const double product =
            2.0 * size * size * size / leastSeconds(10, [&] { return at::mm(x, x); }) / 1e12;
        DeviceEncoder encoder(initialEncoder({768, 12, 16, 3072}), {device, bf16});
        const at::Tensor one = at::randn({1, 8, 50, 50}), many = at::randn({batch, 8, 50, 50});
        const auto run = [&](const at::Tensor& input) {
            return leastSeconds(5, [&] { return encoder.encode(input, kAllLeads, nullptr, goOn); });
        };
        const double single = run(one);
        const bool replayed = encoder.replayed();
        const double each = run(many) / batch;
        std::printf("     %s: one recording %.3f ms%s; %d at once %.3f ms each, %.1f TFLOP/s; matrix product "
                    "%.1f TFLOP/s; share %.0f %%\n",
                    bf16 ? "bf16" : "fp32", 1e3 * single, replayed ? " (replayed)" : "", batch, 1e3 * each,
                    kGflopAnEcg / each / 1e3, product, 100.0 * kGflopAnEcg / each / 1e3 / product);
    }
}

} // namespace

int main(int count, char** values) {
    Arguments a;
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::string(values[i]) == "--data")
            a.data = values[i + 1];
        else if (std::string(values[i]) == "--device" && std::string(values[i + 1]) == "cpu")
            a.device = DeviceChoice::Cpu;
    }
    const auto place = choosePlace(a.device, PrecisionChoice::Fp32);
    if (!place) {
        std::fprintf(stderr, "%s Nothing was checked.\n", place.error().text.c_str());
        return 1;
    }
    useThreads(0);
    at::globalContext().setAllowTF32CuBLAS(false);
    std::printf("     %s on %s\n", makeTorchEngine()->name().c_str(), deviceName(place->device).c_str());
    const auto model = std::filesystem::temp_directory_path() /
                       ("leadlight_gpu_check_" + std::to_string(getpid()) + ".safetensors");
    if (const auto made = importCheckpoint(a.data / "tiny_encoder.pth", model, 4); !made) {
        std::fprintf(stderr, "%s\n", made.error().text.c_str());
        return 1;
    }
    Checks checks;
    compareFixtures(a, model, place->device, checks);
    compareEngine(a, model, checks);
    compareOverlap(a, model, checks); // in the place of the file before
    std::filesystem::remove(model);
    measure(place->device);
    std::printf("%s\n", checks.bad() == 0 ? "All comparisons agree." : "There are differences.");
    return checks.bad() == 0 ? 0 : 1;
}
