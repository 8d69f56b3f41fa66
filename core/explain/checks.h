// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/deletion.h"
#include "core/explain/explanation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::explain {

/// What the tokens that a map calls most relevant do to the logit, against kRandomOrders random orders.
struct DeletionCheck {
    Curve curve{};      ///< most relevant left out first
    Curve insertion{};  ///< most relevant kept first; the k-th value: kDeletionShares[k] of them left out
    Curve randomMean{}; ///< mean of the random orders
    Curve randomLow{};  ///< the lowest of them at each share
    Curve randomHigh{}; ///< the highest of them at each share
    double auc = 0.0;   ///< mean height of `curve`
    double randomAuc = 0.0;
    double randomLowest = 0.0, randomHighest = 0.0; ///< among the random orders
    double insertionAuc = 0.0;                      ///< mean height of `insertion`
    bool rises = false;  ///< whether the logit should rise: the map has no sign and the model speaks against
                         ///< the finding (its logit is below what the random orders leave in the end)
    bool passed = false; ///< `auc` lies beyond every random order on the side where it should: p = 1/21

    /// How much more than a random order the map's order moves the logit the right way, in logits.
    [[nodiscard]] double gain() const { return rises ? auc - randomAuc : randomAuc - auc; }
};

/// Rank correlation with a map of another method.
struct AgreementCheck {
    Method with = Method::Lrp;
    double spearman = 0.0;
    bool passed = false; ///< at least kLeastAgreement
};

/// Rank correlation with the map of the same method on an encoder whose weights are random numbers.
struct RandomisedCheck {
    struct Step {
        int blocks = 0; ///< how many of the last blocks; one more than there are: the patch embedding too
        double spearman = 0.0;
    };

    std::vector<Step> steps; ///< layer by layer from the top, first seed
    double spearman = 0.0;   ///< everything random: mean over the seeds
    int seeds = 0;           ///< from `seed` on, one by one
    std::uint64_t seed = 0;
    bool passed = false; ///< at most kMostRandomAgreement, in size
};

/// The proof that goes with a map. What could not be made is absent.
struct Checks {
    std::optional<DeletionCheck> deletion;
    std::optional<AgreementCheck> agreement;
    std::optional<RandomisedCheck> randomised;
    std::optional<double> conservation; ///< sum of the map / (logit - bias), of maps that should sum to it
    std::optional<bool> passed;         ///< nothing where there was no finding to check against
    std::string reason;                 ///< why it failed or was not checked; empty where it passed
};

/// Where the line is drawn. Convention, not science: below 0.2 a rank correlation is called very weak, and a
/// map whose ranks a random network shares by half or more shows the input or the architecture.
inline constexpr double kLeastAgreement = 0.2;
inline constexpr double kMostRandomAgreement = 0.5;
inline constexpr std::uint64_t kRandomisedSeed = 20261122;
inline constexpr int kRandomisedSeeds = 3; ///< one for occlusion, which is slow

/// The method that a map is compared with.
[[nodiscard]] Method secondMethod(Method method);

/// What is known already and need not be computed again.
struct CheckInputs {
    const std::vector<Curve>* random = nullptr; ///< randomCurves() of this recording and finding
    const Explanation* second = nullptr;        ///< the map of secondMethod()
};

/// Makes all checks of a map and the verdict. Fails as explain() does.
[[nodiscard]] Result<Checks> checkMap(const Explanation& map, const Subject& subject,
                                      const MapOptions& options, const CheckInputs& known,
                                      const Progress& progress);

} // namespace leadlight::explain
