// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/loss_log.h"

#include "app/train/learn/svg_plot.h"
#include "app/train/prepare/csv_table.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace leadlight::train {
namespace {

constexpr int kLineEvery = 20;
constexpr int kBarWidth = 24;

std::filesystem::path beside(const std::filesystem::path& output, const char* ending) {
    std::filesystem::path path = output;
    path += ending;
    return path;
}

std::string duration(double seconds) {
    const auto whole = static_cast<long long>(std::max(0.0, seconds));
    char text[32];
    if (whole >= 3600)
        std::snprintf(text, sizeof text, "%lld h %02lld min", whole / 3600, whole / 60 % 60);
    else
        std::snprintf(text, sizeof text, "%lld min %02lld s", whole / 60, whole % 60);
    return text;
}

} // namespace

LossLog::LossLog(std::filesystem::path output)
    : m_output(std::move(output))
    , m_began(std::chrono::steady_clock::now())
    , m_terminal(isatty(STDERR_FILENO) != 0) {}

Result<LossLog> LossLog::open(const std::filesystem::path& output, bool resumed) {
    LossLog log(output);
    const std::filesystem::path path = beside(output, ".loss.csv");
    std::error_code error;
    if (!resumed || !std::filesystem::exists(path, error))
        return log;
    const auto table = CsvTable::read(path);
    if (!table)
        return fail(table.error());
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const auto step = parseInteger(table->at(row, "step"));
        const auto loss = parseDouble(table->at(row, "loss"));
        const auto rate = parseDouble(table->at(row, "rate"));
        if (!step || !loss || !rate)
            return fail(ErrorCode::Malformed, path.string() + " is no table of losses; move it away.");
        log.m_points.push_back({*step, *loss, *rate});
    }
    return log;
}

void LossLog::note(std::int64_t step, std::int64_t total, double loss, double rate) {
    if (m_firstStep < 0) {
        m_firstStep = step;
        std::erase_if(m_points, [&](const LossPoint& point) { return point.step >= step; });
        m_recent = loss;
    }
    m_points.push_back({step, loss, rate});
    m_recent += (loss - m_recent) / std::min<double>(50.0, static_cast<double>(step - m_firstStep + 1));
    show(step, total, rate);
}

void LossLog::show(std::int64_t step, std::int64_t total, double rate) {
    const bool last = step == total;
    if (!m_terminal && !last && step % kLineEvery != 0)
        return;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    const auto done = static_cast<double>(step - m_firstStep + 1);
    const std::string left = duration(seconds / done * static_cast<double>(total - step));
    std::string bar;
    if (m_terminal) {
        const auto full = static_cast<std::size_t>(kBarWidth * step / std::max<std::int64_t>(1, total));
        bar = "\r[" + std::string(full, '#') + std::string(kBarWidth - full, ' ') + "] ";
    }
    std::fprintf(stderr, "%sstep %lld of %lld  loss %.5f  rate %.2e  %.0f s, %s left%s", bar.c_str(),
                 static_cast<long long>(step), static_cast<long long>(total), m_recent, rate, seconds,
                 left.c_str(), m_terminal && !last ? "  " : "\n");
}

Result<void> LossLog::save() const {
    std::string text = "step,loss,rate\n";
    char line[80];
    for (const LossPoint& point : m_points) {
        std::snprintf(line, sizeof line, "%lld,%.9g,%.9g\n", static_cast<long long>(point.step), point.loss,
                      point.rate);
        text += line;
    }
    if (auto written = writeFile(beside(m_output, ".loss.csv"), asBytes(text)); !written)
        return written;
    return writeFile(beside(m_output, ".loss.svg"), asBytes(lossPlot(m_points)));
}

std::string lossPlot(const std::vector<LossPoint>& points) {
    PlotLine every{"each step", {}, "#b0bec5", 0.6};
    const double window = std::max(1.0, static_cast<double>(points.size()) / 50.0);
    PlotLine mean{"running mean", {}, "#0b3d91", 1.6};
    double recent = 0.0;
    double seen = 0.0;
    for (const LossPoint& point : points) {
        seen += 1.0;
        recent += (point.loss - recent) / std::min(window, seen);
        every.points.emplace_back(static_cast<double>(point.step), point.loss);
        mean.points.emplace_back(static_cast<double>(point.step), recent);
    }
    PlotFrame frame{"Training loss", "step", "loss", {}, {}};
    return svgPlot(frame, {every, mean});
}

} // namespace leadlight::train
