// SPDX-License-Identifier: GPL-3.0-or-later
// Repaint of twelve leads at the sizes of DESIGN section 11 (8 ms at 1920x1080, 16 ms at 3840x2160), and
// panning through half an hour (16 ms a frame).
#include "tests/support/formula_recording.h"
#include "ui/tracing/tracing_view.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QScrollBar>

#include <memory>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

std::unique_ptr<TracingView> viewOf(double seconds, int width, int height, LayoutKind kind) {
    auto view = std::make_unique<TracingView>();
    view->resize(width, height);
    view->setRecording(std::make_shared<Recording>(test::formulaRecording(seconds)));
    PaperSettings settings;
    settings.layout = kind;
    view->setSettings(settings);
    view->show();
    QCoreApplication::processEvents(); // until the window is exposed nothing is painted
    view->viewport()->repaint();
    return view;
}

void repaint(benchmark::State& state) {
    const auto view = viewOf(10.0, static_cast<int>(state.range(0)), static_cast<int>(state.range(1)),
                             state.range(2) == 0 ? LayoutKind::ThreeByFourPlusOne : LayoutKind::TwelveByOne);
    for (auto _ : state) {
        view->refreshOverlay();
        view->viewport()->repaint();
    }
}

void pan(benchmark::State& state) {
    const auto view = viewOf(1800.0, 1920, 1080, LayoutKind::TwelveByOne);
    int at = 0;
    for (auto _ : state) {
        view->horizontalScrollBar()->setValue(at += 7);
        view->viewport()->repaint();
    }
}

} // namespace

BENCHMARK(repaint)
    ->ArgNames({"width", "height", "12x1"})
    ->ArgsProduct({{1920}, {1080}, {0, 1}})
    ->ArgsProduct({{3840}, {2160}, {0, 1}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(pan)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
