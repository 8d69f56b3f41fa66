// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/labelling.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace leadlight {

/// Whether a labelling gives that label: to the recording, or by at least one mark.
[[nodiscard]] bool gives(const Labelling& labelling, const LabelEntry& label);

/// How two readers used one label on the same recordings.
struct FourCounts {
    int both = 0;
    int onlyFirst = 0;
    int onlySecond = 0;
    int neither = 0;

    [[nodiscard]] int all() const { return both + onlyFirst + onlySecond + neither; }

    bool operator==(const FourCounts&) const = default;
};

/// Cohen's kappa with its 95 % interval. Landis and Koch's words for it are not given: they hide prevalence.
struct Kappa {
    double value = 0.0;
    double low = 0.0;  ///< value - 1.96 SE, not below -1
    double high = 0.0; ///< value + 1.96 SE, not above 1
};

/// The share of recordings on which both say the same; nothing without recordings.
[[nodiscard]] std::optional<double> observedAgreement(const FourCounts& counts);
/// Cohen's kappa (Educ Psychol Meas 1960;20:37) with the large-sample standard error of Fleiss, Cohen and
/// Everitt (Psychol Bull 1969;72:323). Nothing where chance alone would agree always: both never, or both
/// always, gave the label.
[[nodiscard]] std::optional<Kappa> cohensKappa(const FourCounts& counts);
/// Prevalence- and bias-adjusted kappa, 2 po - 1 (Byrt, Bishop and Carlin, J Clin Epidemiol 1993;46:423).
[[nodiscard]] std::optional<double> adjustedKappa(const FourCounts& counts);
/// The share of agreement among what either called present, 2 both / (2 both + only one), and absent
/// (Cicchetti and Feinstein, J Clin Epidemiol 1990;43:551).
[[nodiscard]] std::optional<double> positiveAgreement(const FourCounts& counts);
[[nodiscard]] std::optional<double> negativeAgreement(const FourCounts& counts);

/// Krippendorff's alpha for nominal values, any number of readers and missing values: `units` holds for every
/// recording the values that were given to it (Krippendorff, Content Analysis, 2004, chapter 11). Nothing
/// where fewer than two values can be paired, or all that can are the same.
[[nodiscard]] std::optional<double> krippendorffsAlpha(std::span<const std::vector<int>> units);

/// What makes two marks of one label the same one: points no further apart than that; stretches whose common
/// part is at least that share of what they cover together.
struct MarkRule {
    double pointWithinS = 0.15; ///< as beats are matched (ANSI/AAMI EC57, 150 ms)
    double leastOverlap = 0.5;  ///< intersection over union, as is usual for detections (PASCAL VOC)
};

/// The pairs of marks of one label that are the same one, by their places in `first` and `second`: nearest
/// (or most overlapping) first, each once, the same lead or at least one of them on all leads.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
matchedMarks(std::span<const Annotation> first, std::span<const Annotation> second, const LabelEntry& label,
             const MarkRule& rule = {});

/// How far two readers' marks of one label lie apart.
struct MarkAgreement {
    int matched = 0;
    int onlyFirst = 0;
    int onlySecond = 0;
    std::optional<double> startMeanMs; ///< second minus first
    std::optional<double> startSdMs;   ///< of the differences (n - 1); nothing for fewer than two
    std::optional<double> endMeanMs;   ///< spans only
    std::optional<double> endSdMs;
    std::optional<double> overlap; ///< mean intersection over union; spans only
};

/// What two readers made of one label of a set, over all recordings that both finished.
struct LabelAgreement {
    std::string label;
    LabelScope scope = LabelScope::Recording;
    FourCounts counts;   ///< LabelScope::Recording; for marks: recordings with at least one
    MarkAgreement marks; ///< points and spans
};

/// Two readers' labellings of one recording.
struct LabelledTwice {
    const Labelling* first = nullptr;
    const Labelling* second = nullptr;
};

/// One entry a label, in the order of the set. Recordings that either called not assessable count as without
/// labels.
[[nodiscard]] std::vector<LabelAgreement> agreementOf(std::span<const LabelledTwice> pairs,
                                                      const LabelSet& set, const MarkRule& rule = {});

/// What all readers of one recording say: labels that each gives, and the first one's marks that have a like
/// with each other. Not assessable only where all say so. Without readers: nothing.
[[nodiscard]] Labelling whatAllSay(std::span<const Labelling* const> labellings, const LabelSet& set,
                                   const MarkRule& rule = {});

/// The labels on which labellings of one recording differ, in the order of the set: given by some and not by
/// others, or with a mark that has no like. "" stands for: assessable to some only. Empty where all agree.
[[nodiscard]] std::vector<std::string> disagreements(std::span<const Labelling* const> labellings,
                                                     const LabelSet& set, const MarkRule& rule = {});

} // namespace leadlight
