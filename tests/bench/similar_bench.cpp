// SPDX-License-Identifier: GPL-3.0-or-later
// Similar cases among 100,000 embeddings of ViT-B's 768 numbers (budget: 30 ms on two cores), and the axes of
// the chart of all cases, which are made off the window's thread and kept.
#include "core/explain/principal_axes.h"
#include "core/explain/similar.h"

#include <benchmark/benchmark.h>

#include <random>
#include <string>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

constexpr int kCases = 100'000;

/// Random embeddings that differ most along two directions, about a common mean.
struct Made {
    CaseEmbeddings cases;
    std::vector<float> query;

    explicit Made(int dim)
        : cases(dim) {
        std::mt19937 random(1);
        std::normal_distribution<float> normal;
        const auto row = [&](float size) {
            std::vector<float> values(static_cast<std::size_t>(dim));
            for (float& value : values)
                value = size * normal(random);
            return values;
        };
        const std::vector<float> mean = row(3.0F), first = row(1.0F), second = row(1.0F);
        for (int i = 0; i < kCases; ++i) {
            std::vector<float> values = row(0.5F);
            const float x = 2.0F * normal(random), y = normal(random);
            for (std::size_t k = 0; k < values.size(); ++k)
                values[k] += mean[k] + x * first[k] + y * second[k];
            cases.set(CaseId{i}, values, std::to_string(i / 3), {});
            cases.list(CaseId{i});
            query = std::move(values);
        }
    }
};

Made& made(int dim) {
    static Made small(192), large(768);
    return dim == 192 ? small : large;
}

void similar(benchmark::State& state) {
    const Made& cases = made(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto step : state)
        benchmark::DoNotOptimize(cases.cases.similar(cases.query, {CaseId{kCases - 1}, "1", {}}, 12));
}

void axes(benchmark::State& state) {
    const Made& cases = made(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto step : state)
        benchmark::DoNotOptimize(embeddingPlane(cases.cases.index(), {}));
}

} // namespace

BENCHMARK(similar)->Arg(192)->Arg(768)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(axes)->Arg(192)->Arg(768)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_MAIN();
