// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"

#include <benchmark/benchmark.h>

#include <iostream>

namespace {

/// From bytes in memory to a Recording, identity and derived leads included: what the budget counts.
void readFile(benchmark::State& state, const std::string& path) {
    const auto source = leadlight::io::loadSource(path);
    if (!source) {
        state.SkipWithError(source.error().text.c_str());
        return;
    }
    for (auto step : state) {
        auto recording = leadlight::io::readRecording(*source);
        benchmark::DoNotOptimize(recording);
        if (!recording)
            state.SkipWithError(recording.error().text.c_str());
    }
    std::size_t bytes = 0;
    for (const auto& file : source->files)
        bytes += file.content.size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

} // namespace

/// bench_read [--benchmark options] FILE…
int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc < 2) {
        std::cerr << "usage: bench_read [--benchmark_…] FILE…\n";
        return 2;
    }
    for (int i = 1; i < argc; ++i) {
        const std::string path = argv[i];
        benchmark::RegisterBenchmark(path.c_str(), [path](benchmark::State& state) {
            readFile(state, path);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
