// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::train {

/// Finds recordings that are already there, also when one copy was scaled, filtered or stored at another
/// resolution. Each window leaves a fingerprint: leads II, V2 and V5 averaged to 50 Hz, differenced (which
/// takes the baseline away) and brought to unit length. Two windows are the same recording if all three leads
/// correlate above kSameAbove.
class DuplicateFinder {
public:
    /// The number of an earlier window of the same recording, or nothing; then the window (8 x 2500) is
    /// remembered under `number`.
    [[nodiscard]] std::optional<std::size_t> findOrAdd(std::span<const float> window, std::size_t number);

    /// On the data this was built with, copies of a recording (band-passed and z-scored ones included) reach
    /// 0.997 and the most similar strangers 0.67.
    static constexpr float kSameAbove = 0.9F;

private:
    struct Print {
        std::size_t number = 0;
        std::vector<float> values;
    };

    std::vector<Print> m_prints;
};

} // namespace leadlight::train
