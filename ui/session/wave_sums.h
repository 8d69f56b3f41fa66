// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "ui/session/explore_map.h"

#include <array>
#include <vector>

namespace leadlight::ui {

/// The parts of a beat that a map is summed over. Between: all that lies in none of the waves.
enum class Wave { P, Qrs, St, T, Between };

inline constexpr int kWaveCount = 5;

/// A stretch of one wave in one lead, seconds of the recording.
struct WaveSpan {
    Wave wave = Wave::P;
    double fromS = 0.0;
    double toS = 0.0;
};

/// Where the waves lie in each of the model's leads, by time.
using WaveSpans = std::array<std::vector<WaveSpan>, kModelLeadCount>;

/// Measures the recording (some 25 ms) and gives the waves of its beats: P, QRS and T from onset to offset,
/// ST from the end of QRS to the onset of T. What could not be placed is not there.
[[nodiscard]] WaveSpans findWaves(const Recording& recording);

/// How many patches one number of a map speaks of: of occlusion the five of the second that was left out,
/// each of which bears that number.
[[nodiscard]] int cellPatches(ExploreMapKind kind);

/// A map summed by wave and lead.
struct WaveSums {
    std::array<std::array<double, kWaveCount>, kModelLeadCount> sum{};     ///< in the map's unit
    std::array<std::array<double, kWaveCount>, kModelLeadCount> seconds{}; ///< how long the wave lasts there
    std::array<double, kWaveCount> waveSum{};                              ///< over the leads
    std::array<double, kWaveCount> waveSeconds{};                          ///< over the leads

    /// How much more of an amount falls on the wave than on its share of the time: 1 is as much as chance.
    [[nodiscard]] double timesEven(int wave) const;
};

/// Hands every value to the waves. Values of samples, where the map has them, go where their sample lies;
/// all others are spread evenly over the time that they speak of (cellPatches), so that a wave shorter than
/// that shares with its neighbours and the whole is kept.
[[nodiscard]] WaveSums sumByWave(const ExploreMap& map, const WaveSpans& waves);

} // namespace leadlight::ui
