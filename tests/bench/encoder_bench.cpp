// SPDX-License-Identifier: GPL-3.0-or-later
// The encoder of ViT-B size with random weights on the CPU: against a plain product of the same machine
// (oneDNN with packed weights), against the same weights in eager PyTorch (eager_encoder.py), with all
// attention kept, and from a file on disk to the first result. All in rounds of one run; the minimum of each
// counts, because other programs only ever add time. Prints a table; asserts nothing.
//     bench_encoder [--rounds N] [--threads N] [--python PYTHON] [--model FILE]
// Without --python nothing is compared with PyTorch. --model: another encoder than random weights.
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/engine.h"
#include "core/jepa/torch/product_rate.h"
#include "tests/bench/eager_process.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <time.h>
#include <unistd.h>
#include <vector>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

constexpr EncoderConfig kVitB{768, 12, 16, 3072};

struct Arguments {
    int rounds = 15;
    int threads = 0;
    std::string python;
    std::filesystem::path model;
    std::string load; ///< internal: what a process of its own does, "fp32" or "bf16"
};

/// What time is measured in. On one thread, the processor's time: it is the same however many other programs
/// want the processor. With more, threads that wait for each other use it up, and the time on the wall
/// counts.
class Clock {
public:
    explicit Clock(int threads)
        : m_clock(threads == 1 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC) {}

    [[nodiscard]] double seconds(const std::function<void()>& work) const {
        const double began = now();
        work();
        return now() - began;
    }

private:
    [[nodiscard]] double now() const {
        timespec time{};
        clock_gettime(m_clock, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    }

    clockid_t m_clock;
};

// Floating-point operations of one recording: linear layers, and CroPA's 58 scores and values a token.
double gflop(const EncoderConfig& c) {
    const double dim = c.dim, linear = 4.0 * dim * dim + 2.0 * dim * c.mlpDim;
    return 2.0 * 400.0 * (50.0 * dim + c.depth * (linear + 2.0 * 57.0 * dim)) / 1e9;
}

void writeRandomEncoder(const std::filesystem::path& path) {
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
    Card card;
    card.name = "random weights";
    if (const auto written = writeEncoderFile(path, kVitB, tensors, card); !written)
        std::fprintf(stderr, "%s\n", written.error().text.c_str());
}

std::vector<ModelInput> oneInput() {
    std::vector<ModelInput> input(1);
    std::mt19937 random(2);
    std::normal_distribution<float> normal(0.0F, 0.2F);
    for (int i = 0; i < 8 * kModelSamples; ++i)
        input[0].samples.push_back(normal(random));
    return input;
}

PrecisionChoice precisionOf(const std::string& name) {
    return name == "bf16" ? PrecisionChoice::Bf16 : PrecisionChoice::Fp32;
}

std::unique_ptr<Encoder> load(const Arguments& arguments, const std::string& precision) {
    auto encoder = makeTorchEngine()->load(arguments.model, DeviceChoice::Cpu, precisionOf(precision),
                                           arguments.threads);
    if (!encoder) {
        std::fprintf(stderr, "%s\n", encoder.error().text.c_str());
        std::exit(1);
    }
    return std::move(*encoder);
}

// In a process of its own: from the file to the first embedding, and the most memory on the way.
int loadAndReport(const Arguments& arguments) {
    const Clock clock(arguments.threads);
    const std::vector<ModelInput> input = oneInput();
    std::unique_ptr<Encoder> encoder;
    double first = 0.0, best = 1e9;
    const double loading = clock.seconds([&] { encoder = load(arguments, arguments.load); });
    first = loading + clock.seconds([&] { (void)encoder->encode(input, {}, {}); });
    for (int i = 0; i < 5; ++i)
        best = std::min(best, clock.seconds([&] { (void)encoder->encode(input, {}, {}); }));
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    std::printf("%-6s load %.3f s, first result after %.3f s = compute + %.3f s, peak memory %.0f MB\n",
                arguments.load.c_str(), loading, first, first - best,
                static_cast<double>(use.ru_maxrss) / 1024.0);
    return 0;
}

void reportLoading(const char* program, const Arguments& arguments) {
    const std::string threads = std::to_string(arguments.threads);
    for (const char* precision : {"fp32", "bf16"}) {
        for (int i = 0; i < 3; ++i) {
            std::fflush(stdout);
            const pid_t child = fork();
            if (child == 0) {
                execl(program, program, "--load", precision, "--model", arguments.model.c_str(), "--threads",
                      threads.c_str(), nullptr);
                _exit(127);
            }
            waitpid(child, nullptr, 0);
        }
    }
}

struct Minima {
    double ours = 1e9, kept = 1e9, batch = 1e9, product = 1e9, eager = 1e9;
};

void keepLeast(double& least, double value) {
    least = std::min(least, value);
}

void compare(const Arguments& arguments, const std::string& precision, bench::EagerProcess* eager) {
    const std::unique_ptr<Encoder> encoder = load(arguments, precision);
    ReferenceProduct product(precision == "bf16");
    const std::vector<ModelInput> one = oneInput();
    const std::vector<ModelInput> four(4, one.front());
    const Clock clock(arguments.threads);
    Minima least;
    double difference = 0.0;
    for (int round = 0; round < arguments.rounds; ++round) {
        for (int i = 0; i < 15; ++i)
            keepLeast(least.product, clock.seconds([&] { product.run(); }));
        std::vector<Encoding> encoded;
        keepLeast(least.ours, clock.seconds([&] { encoded = encoder->encode(one, {}, {}).value(); }));
        keepLeast(least.kept, clock.seconds([&] { (void)encoder->encode(one, {false, true}, {}); }));
        if (round % 4 == 0)
            keepLeast(least.batch, clock.seconds([&] { (void)encoder->encode(four, {}, {}); }) / 4.0);
        if (!eager)
            continue;
        const bench::EagerPass pass = eager->pass(precision);
        keepLeast(least.eager, pass.seconds);
        for (std::size_t i = 0; i < pass.embedding.size(); ++i)
            difference = std::max(difference,
                                  std::abs(static_cast<double>(pass.embedding[i] - encoded[0].embedding[i])));
    }
    const double work = gflop(encoder->config());
    const double rate = work / least.ours, reference = ReferenceProduct::kFlop / 1e9 / least.product;
    std::printf("%-6s %9.4f %11.4f %9.4f %10.1f %10.1f %7.1f%% %10.1f%%", precision.c_str(), least.ours,
                least.kept, least.batch, rate, reference, 100.0 * rate / reference,
                100.0 * (least.kept / least.ours - 1.0));
    if (eager)
        std::printf(" %9.4f %9.2f %12.5f", least.eager, least.eager / least.ours, difference);
    std::printf("\n");
}

Arguments parse(int count, char** values) {
    Arguments arguments;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = values[i], value = values[i + 1];
        if (name == "--rounds")
            arguments.rounds = std::stoi(value);
        else if (name == "--threads")
            arguments.threads = std::stoi(value);
        else if (name == "--python")
            arguments.python = value;
        else if (name == "--model")
            arguments.model = value;
        else if (name == "--load")
            arguments.load = value;
    }
    if (arguments.threads <= 0)
        arguments.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return arguments;
}

} // namespace

int main(int count, char** values) {
    Arguments arguments = parse(count, values);
    if (!arguments.load.empty())
        return loadAndReport(arguments);
    const auto folder = std::filesystem::temp_directory_path();
    const auto made = folder / ("leadlight_bench_" + std::to_string(getpid()) + ".safetensors");
    const auto signals = folder / ("leadlight_bench_" + std::to_string(getpid()) + ".f32");
    if (arguments.model.empty()) {
        writeRandomEncoder(made);
        arguments.model = made;
    }
    const std::vector<float> samples = oneInput().front().samples;
    std::ofstream(signals, std::ios::binary)
        .write(reinterpret_cast<const char*>(samples.data()),
               static_cast<std::streamsize>(samples.size() * sizeof(float)));
    std::unique_ptr<bench::EagerProcess> eager;
    if (!arguments.python.empty())
        eager = std::make_unique<bench::EagerProcess>(arguments.python, LEADLIGHT_EAGER_SCRIPT,
                                                      arguments.model.string(), signals.string(),
                                                      std::to_string(arguments.threads));
    std::printf("%d threads, minima of %d rounds; seconds a recording (%s)\n", arguments.threads,
                arguments.rounds, arguments.threads == 1 ? "of the processor" : "on the wall");
    std::printf("%-6s %9s %11s %9s %10s %10s %8s %11s %9s %9s %12s\n", "", "one", "+ attention", "of four",
                "GFLOP/s", "product", "share", "attention", "eager", "x faster", "difference");
    for (const char* precision : {"fp32", "bf16"})
        compare(arguments, precision, eager.get());
    eager.reset();
    reportLoading(values[0], arguments);
    std::filesystem::remove(made);
    std::filesystem::remove(signals);
    return 0;
}
