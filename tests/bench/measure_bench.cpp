// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "core/measure/measure.h"

#include <benchmark/benchmark.h>

#include <iostream>

namespace {

/// From a Recording to all its measurements, quality report included: what the budget counts.
void measureFile(benchmark::State& state, const std::string& path) {
    const auto opened = leadlight::io::openRecording(path);
    if (!opened) {
        state.SkipWithError(opened.error().text.c_str());
        return;
    }
    std::size_t beats = 0;
    for (auto step : state) {
        const auto measured = leadlight::measure::measure(opened->recording);
        beats = measured.beats.size();
        benchmark::DoNotOptimize(beats);
    }
    state.counters["beats"] = static_cast<double>(beats);
}

} // namespace

/// bench_measure [--benchmark options] FILE…
int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc < 2) {
        std::cerr << "usage: bench_measure [--benchmark_…] FILE…\n";
        return 2;
    }
    for (int i = 1; i < argc; ++i) {
        const std::string path = argv[i];
        benchmark::RegisterBenchmark(path.c_str(), [path](benchmark::State& state) {
            measureFile(state, path);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
