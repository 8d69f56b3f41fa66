// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/feature_map.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace leadlight::measure {

/// The nine points of a beat that the network places.
enum Point : std::size_t { POn, PPeak, POff, QrsOn, QrsPeak, QrsOff, TOn, TPeak, TOff, kPoints };

/// What the network says of one lead of one beat.
struct Placed {
    std::array<float, kPoints> at{}; ///< samples of the beat's window at kWorkingRateHz, between samples too
    float p = 0.0F;                  ///< logit of "there is a P wave"
    float t = 0.0F;                  ///< logit of "there is a T wave"
};

/// The samples of a beat's window among which its QRS complex has to lie.
struct QrsRange {
    float from = 0.0F;
    float to = 0.0F;
};

/// A small convolutional network (U-Net, 5-tap convolutions, three halvings) that sees all leads of a beat,
/// leads sharing their weights and exchanging the mean of their features, so that any number of leads in any
/// order will do. Trained on LUDB by tests/eval/delineator/train.py; docs/measurements.md says how good it
/// is.
class DelineatorNet {
public:
    /// Signals of a lead that the network reads, each as two rows (even and odd samples).
    static constexpr std::size_t kSignals = 4;
    static constexpr std::size_t kSteps = 128;

    /// The networks that are bundled; their logits are averaged.
    DelineatorNet();

    /// `input` is (2 * kSignals, leads, kSteps). One answer a lead. The window of a fast rhythm holds the QRS
    /// complexes of other beats too; the three points of the QRS complex are looked for in `qrs` alone.
    [[nodiscard]] std::vector<Placed> place(const FeatureMap& input, const QrsRange& qrs) const;

    /// Names this network in what was measured with it.
    [[nodiscard]] static std::string_view version();

private:
    struct Member {
        std::vector<float> weights;
        std::vector<Convolution> layers;
    };

    struct Answer {
        FeatureMap heat;
        std::vector<std::array<float, 2>> there;
    };

    [[nodiscard]] static Answer answer(const Member& member, const FeatureMap& input);
    std::vector<Member> m_members;
};

} // namespace leadlight::measure
