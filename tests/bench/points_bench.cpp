// SPDX-License-Identifier: GPL-3.0-or-later
// A frame of the chart of 100,000 cases while it is moved: 16 ms for 60 of them a second.
#include "ui/cases/point_raster.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <random>

using namespace leadlight::ui;

namespace {

void frame(benchmark::State& state) {
    constexpr std::size_t kCases = 100'000;
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    std::vector<std::array<float, 2>> places(kCases);
    std::vector<PointLook> looks(kCases);
    for (std::size_t i = 0; i < kCases; ++i) {
        places[i] = {normal(random), normal(random)};
        looks[i].category = static_cast<std::int16_t>(i % 9) - 1;
    }
    const QSize size = state.range(0) == 1 ? QSize(1300, 800) : QSize(1920, 1080);
    ChartView view{{0, 0}, 140.0};
    for ([[maybe_unused]] auto step : state) {
        view.centre += QPointF(0.001, 0.0);
        benchmark::DoNotOptimize(drawPoints({places, looks}, view, size, static_cast<double>(state.range(0)),
                                            leadlight::ui::Theme::Light));
    }
}

} // namespace

BENCHMARK(frame)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
