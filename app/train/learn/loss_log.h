// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::train {

/// One step of a training run.
struct LossPoint {
    std::int64_t step = 0; ///< from 1
    double loss = 0.0;
    double rate = 0.0; ///< learning rate
};

/// What a training run shows and keeps of its loss: a progress bar on standard error (a line every 20 steps
/// where that is no terminal), and beside the model file `<model>.loss.csv` (step, loss, rate) with
/// `<model>.loss.svg`, its plot.
class LossLog {
public:
    /// A log for the model file `output`. With `resumed` it goes on from the table that lies there; without
    /// one it begins anew.
    [[nodiscard]] static Result<LossLog> open(const std::filesystem::path& output, bool resumed);

    /// One more step of `total`. A resumed run's steps replace those of the table from there on.
    void note(std::int64_t step, std::int64_t total, double loss, double rate);

    /// Writes table and plot.
    [[nodiscard]] Result<void> save() const;

    [[nodiscard]] const std::vector<LossPoint>& points() const { return m_points; }

private:
    explicit LossLog(std::filesystem::path output);
    void show(std::int64_t step, std::int64_t total, double rate);

    std::filesystem::path m_output;
    std::vector<LossPoint> m_points;
    std::chrono::steady_clock::time_point m_began;
    std::int64_t m_firstStep = -1; ///< of this run
    double m_recent = 0.0;         ///< running mean of the loss
    bool m_terminal = false;
};

/// The loss over the steps as an SVG picture: every step faint, the running mean of a fiftieth of the run
/// dark.
[[nodiscard]] std::string lossPlot(const std::vector<LossPoint>& points);

} // namespace leadlight::train
