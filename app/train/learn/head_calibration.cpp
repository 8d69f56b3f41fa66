// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/head_calibration.h"

#include "core/jepa/calibration.h"

#include <span>

namespace leadlight::train {

namespace {

Result<void> calibrateExclusive(const HeadFitOptions& a, const HeldOut& heldOut, jepa::HeadParameters& head) {
    const int labels = heldOut.logits.labels;
    const auto temperature = jepa::fitSoftmaxTemperature(heldOut.logits.scores, heldOut.logits.truth, labels);
    if (!temperature)
        return fail(temperature.error());
    for (jepa::HeadLabel& label : head.labels)
        label.calibration = *temperature;
    const auto calibrated = jepa::Head::make(head);
    if (!calibrated)
        return fail(calibrated.error());
    const auto width = static_cast<std::size_t>(labels);
    std::vector<double> probabilities;
    for (std::size_t row = 0; row < heldOut.rows.size(); ++row) {
        const auto own =
            calibrated->probabilities(std::span(heldOut.logits.scores).subspan(row * width, width));
        probabilities.insert(probabilities.end(), own.begin(), own.end());
    }
    for (int label = 0; label < labels; ++label) {
        const auto truth = column(heldOut.logits.truth, labels, label);
        const auto own = column(probabilities, labels, label);
        head.labels[static_cast<std::size_t>(label)].threshold = jepa::bestF1Threshold(own, truth);
        head.labels[static_cast<std::size_t>(label)].conformal =
            jepa::fitConformal(own, truth, a.conformalError);
    }
    return {};
}

} // namespace

Result<void> calibrate(const HeadFitOptions& a, const HeldOut& heldOut, jepa::HeadParameters& head) {
    const int labels = heldOut.logits.labels;
    if (a.training.exclusive)
        return calibrateExclusive(a, heldOut, head);
    for (int label = 0; label < labels; ++label) {
        const auto at = static_cast<std::size_t>(label);
        const auto truth = column(heldOut.logits.truth, labels, label);
        const auto probabilities = column(heldOut.probabilities, labels, label);
        jepa::HeadLabel& out = head.labels[at];
        out.calibration = heldOut.platt[at];
        if (a.calibration == "temperature") {
            const auto fitted = jepa::fitTemperature(column(heldOut.logits.scores, labels, label), truth);
            if (!fitted)
                return fail(fitted.error());
            out.calibration = *fitted;
        }
        out.threshold = jepa::bestF1Threshold(probabilities, truth);
        out.conformal = jepa::fitConformal(probabilities, truth, a.conformalError);
    }
    return {};
}

} // namespace leadlight::train
