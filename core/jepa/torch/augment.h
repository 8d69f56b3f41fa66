// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>

namespace leadlight::jepa {

/// How recordings are changed every time they are used in training, so that the encoder learns what does not
/// matter. 0 (false): not at all.
struct Augmentation {
    bool shift = false;    ///< turned round in time by a random number of samples
    double noiseMv = 0.0;  ///< half of the time white noise, its standard deviation drawn up to this
    double wanderMv = 0.0; ///< half of the time a slow sine (0.05 to 0.45 Hz) in every lead, its amplitude
                           ///< normal with this deviation
    double dropLead = 0.0; ///< probability that one lead, drawn at random, is silent
    double mixup = 0.0;    ///< alpha of the mixing of pairs of recordings and of their labels (Zhang et al.
                           ///< 2018): shares drawn from Beta(alpha, alpha)
};

/// Changes one recording (8, 2500) at 250 Hz in place.
void augment(float* signal, const Augmentation& how, std::mt19937_64& random);

/// The larger share of a pair: Beta(alpha, alpha) as the ratio of two gamma variables; 1 where alpha is 0.
[[nodiscard]] double mixingShare(double alpha, std::mt19937_64& random);

} // namespace leadlight::jepa
