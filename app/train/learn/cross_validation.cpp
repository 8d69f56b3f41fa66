// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/cross_validation.h"

#include "app/train/learn/linear_probe.h"
#include "core/jepa/calibration.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>
#include <utility>

namespace leadlight::train {
namespace {

// The views of a row without a scale count as one recording together; a row in millivolts is what a head will
// meet.
constexpr double kMillivoltCounts = 1.5;
constexpr double kSyntheticCounts = 0.4;

std::span<const float> embeddingOf(const Embedded& data, std::size_t row) {
    const auto dim = static_cast<std::size_t>(data.dim);
    return std::span(data.embeddings).subspan(row * dim, dim);
}

// What a linear layer is fitted to.
struct Examples {
    std::vector<float> embeddings;
    std::vector<std::uint8_t> truth;
    std::vector<double> weight;

    void add(const Embedded& data, std::size_t row, std::span<const float> embedding, double counts) {
        embeddings.insert(embeddings.end(), embedding.begin(), embedding.end());
        const auto labels = static_cast<std::ptrdiff_t>(data.labelCount());
        const auto first = data.truth.begin() + static_cast<std::ptrdiff_t>(row) * labels;
        truth.insert(truth.end(), first, first + labels);
        weight.push_back(counts);
    }
};

// The rows of `scored` that `wanted` names.
jepa::Scored part(const jepa::Scored& scored, const std::function<bool(std::size_t)>& wanted) {
    jepa::Scored out;
    out.labels = scored.labels;
    const auto labels = static_cast<std::size_t>(scored.labels);
    for (std::size_t row = 0; row < scored.count(); ++row) {
        if (!wanted(row))
            continue;
        for (std::size_t label = 0; label < labels; ++label) {
            out.scores.push_back(scored.scores[row * labels + label]);
            out.truth.push_back(scored.truth[row * labels + label]);
        }
        out.patients.push_back(scored.patients[row]);
    }
    return out;
}

Result<jepa::Calibration> plattOf(const jepa::Scored& scored, int label) {
    return jepa::fitPlatt(column(scored.scores, scored.labels, label),
                          column(scored.truth, scored.labels, label));
}

// Probabilities of each test fold by calibrations fitted to the others.
Result<void> calibrateCrosswise(const Embedded& data, HeldOut& out) {
    const int labels = out.logits.labels;
    out.probabilities.assign(out.logits.scores.size(), 0.0);
    out.decided.assign(out.logits.scores.size(), 0);
    for (const int fold : data.testFolds) {
        const auto isOf = [&](std::size_t row) { return data.rows[out.rows[row]].fold == fold; };
        const jepa::Scored others = part(out.logits, [&](std::size_t row) { return !isOf(row); });
        for (int label = 0; label < labels; ++label) {
            const auto calibration = plattOf(others, label);
            if (!calibration)
                return fail(calibration.error());
            std::vector<double> known;
            for (const double logit : column(others.scores, labels, label))
                known.push_back(calibration->probability(logit));
            const double threshold = jepa::bestF1Threshold(known, column(others.truth, labels, label));
            for (std::size_t row = 0; row < out.rows.size(); ++row) {
                const std::size_t at =
                    row * static_cast<std::size_t>(labels) + static_cast<std::size_t>(label);
                if (!isOf(row))
                    continue;
                out.probabilities[at] = calibration->probability(out.logits.scores[at]);
                out.decided[at] = out.probabilities[at] >= threshold ? 1 : 0;
            }
        }
    }
    for (int label = 0; label < labels; ++label) {
        const auto calibration = plattOf(out.logits, label);
        if (!calibration)
            return fail(calibration.error());
        out.platt.push_back(*calibration);
    }
    return {};
}

std::string truthInWords(const LabelSet& set) {
    return set.own ? "own labels (" + set.title + ")" : "PTB-XL";
}

void addLabelMetrics(const HeldOut& heldOut, const std::string& name, int label, const std::string& how,
                     std::vector<jepa::Metric>& metrics) {
    const int labels = heldOut.logits.labels;
    const auto truth = column(heldOut.logits.truth, labels, label);
    const auto probabilities = column(heldOut.probabilities, labels, label);
    if (const auto auc = jepa::rocAuc(column(heldOut.logits.scores, labels, label), truth))
        metrics.push_back({"auc", name, *auc, {}, {}, how});
    const std::string calibrated = how + "; calibrated on the other tested folds";
    metrics.push_back({"ece",
                       name,
                       jepa::expectedCalibrationError(probabilities, truth),
                       {},
                       {},
                       calibrated + "; 10 bins"});
    metrics.push_back({"brier", name, jepa::brierScore(probabilities, truth), {}, {}, calibrated});
    const double positives = std::accumulate(truth.begin(), truth.end(), 0.0);
    metrics.push_back({"prevalence", name, positives / static_cast<double>(truth.size()), {}, {}, how});
}

} // namespace

std::string foldsInWords(std::span<const int> folds) {
    std::string words;
    for (const int fold : folds)
        words += (words.empty() ? "" : ", ") + std::to_string(fold);
    return words;
}

std::string protocolOf(const std::vector<DataRow>& rows, const HeldOut& heldOut) {
    std::set<int> tested;
    for (const std::size_t row : heldOut.rows)
        tested.insert(rows[row].fold);
    const std::string folds = foldsInWords(std::vector<int>(tested.begin(), tested.end()));
    if (heldOut.shipped) {
        const std::string which = truthInWords(*heldOut.labels) + ", fold(s) " + folds + " (" +
                                  std::to_string(heldOut.rows.size()) +
                                  " recordings), by the head as it is in its file: its weights, calibration "
                                  "and thresholds; ";
        return which + (heldOut.shipped->seenFolds.empty()
                            ? "neither it nor its encoder learnt from these folds"
                            : "IT OR ITS ENCODER LEARNT FROM OR WAS CALIBRATED ON FOLD(S) " +
                                  foldsInWords(heldOut.shipped->seenFolds) +
                                  ", so these numbers are better than those on new patients");
    }
    const std::string how =
        truthInWords(*heldOut.labels) + ", cross-validation by patient over fold(s) " + folds + " (" +
        std::to_string(heldOut.rows.size()) +
        (heldOut.labels->own
             ? " recordings; the linear layer never saw the tested fold, and nobody has checked whether the "
               "encoder learnt from these recordings)"
             : " recordings whose labels the encoder has not seen; the linear layer never saw the tested "
               "fold)");
    if (heldOut.encoders == 1)
        return how;
    return how + "; " + std::to_string(heldOut.encoders) +
           " encoders of one recipe, each fine-tuned without the labels of the folds it is tested on";
}

std::vector<double> column(const std::vector<double>& values, int labels, int label) {
    std::vector<double> out;
    for (std::size_t at = static_cast<std::size_t>(label); at < values.size();
         at += static_cast<std::size_t>(labels))
        out.push_back(values[at]);
    return out;
}

std::vector<std::uint8_t> column(const std::vector<std::uint8_t>& values, int labels, int label) {
    std::vector<std::uint8_t> out;
    for (std::size_t at = static_cast<std::size_t>(label); at < values.size();
         at += static_cast<std::size_t>(labels))
        out.push_back(values[at]);
    return out;
}

Result<LinearProbe> fitLinear(const Embedded& data, int withoutFold, double l2) {
    Examples examples;
    std::vector<std::size_t> viewsOf(data.rows.size(), 0);
    for (const std::size_t row : data.viewRows)
        ++viewsOf[row];
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (data.rows[row].fold != withoutFold && viewsOf[row] == 0)
            examples.add(data, row, embeddingOf(data, row),
                         data.rows[row].scale == RowScale::Millivolt && !data.views.empty() ? kMillivoltCounts
                                                                                            : 1.0);
    }
    const auto dim = static_cast<std::size_t>(data.dim);
    for (std::size_t view = 0; view < data.viewRows.size(); ++view) {
        const std::size_t row = data.viewRows[view];
        if (data.rows[row].fold != withoutFold)
            examples.add(data, row, std::span(data.views).subspan(view * dim, dim),
                         1.0 / static_cast<double>(viewsOf[row]));
    }
    examples.embeddings.insert(examples.embeddings.end(), data.made.begin(), data.made.end());
    examples.truth.insert(examples.truth.end(), data.madeTruth.begin(), data.madeTruth.end());
    examples.weight.insert(examples.weight.end(), data.made.size() / dim, kSyntheticCounts);
    return fitProbe(examples.embeddings, data.dim, examples.truth, data.labelCount(), l2, examples.weight);
}

Result<HeldOut> scoreHeldOut(const Embedded& data,
                             const std::function<Result<LogitsOfRow>(int fold)>& scorerWithout) {
    if (data.testFolds.size() < 2)
        return fail(ErrorCode::Invalid, "At least two labelled folds that the encoder has not been trained "
                                        "on are needed: one to test, the "
                                        "other to calibrate.");
    HeldOut out;
    out.labels = data.labels;
    out.logits.labels = data.labelCount();
    const auto labels = static_cast<std::size_t>(out.logits.labels);
    for (const int fold : data.testFolds) {
        const auto scorer = scorerWithout(fold);
        if (!scorer)
            return fail(scorer.error());
        for (std::size_t row = 0; row < data.rows.size(); ++row) {
            if (data.rows[row].fold != fold)
                continue;
            out.rows.push_back(row);
            out.logits.patients.push_back(data.rows[row].patient);
            for (const double logit : (*scorer)(row))
                out.logits.scores.push_back(logit);
            for (std::size_t label = 0; label < labels; ++label)
                out.logits.truth.push_back(data.truth[row * labels + label]);
        }
    }
    if (const auto calibrated = calibrateCrosswise(data, out); !calibrated)
        return fail(calibrated.error());
    return out;
}

Result<HeldOut> crossValidate(const Embedded& data, double l2) {
    return scoreHeldOut(data, [&](int fold) -> Result<LogitsOfRow> {
        auto probe = fitLinear(data, fold, l2);
        if (!probe)
            return fail(probe.error());
        return LogitsOfRow([&data, linear = std::move(*probe)](std::size_t row) {
            std::vector<double> logits;
            for (int label = 0; label < data.labelCount(); ++label)
                logits.push_back(linear.logit(label, embeddingOf(data, row)));
            return logits;
        });
    });
}

Result<HeldOut> pooled(const std::vector<HeldOut>& parts) {
    HeldOut out;
    if (!parts.empty()) {
        out.labels = parts.front().labels;
        out.logits.labels = parts.front().logits.labels;
    }
    out.encoders = static_cast<int>(parts.size());
    std::set<std::size_t> tested;
    for (const HeldOut& part : parts) {
        for (const std::size_t row : part.rows) {
            if (!tested.insert(row).second)
                return fail(ErrorCode::Invalid,
                            "Two of the encoders have not seen the same fold; give encoders that "
                            "leave out different folds.");
        }
        const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
        append(out.rows, part.rows);
        append(out.probabilities, part.probabilities);
        append(out.decided, part.decided);
        append(out.logits.truth, part.logits.truth);
        append(out.logits.patients, part.logits.patients);
        for (const double p : part.probabilities)
            out.logits.scores.push_back(std::log(p) - std::log1p(-p));
    }
    return out;
}

std::vector<jepa::Metric> metricsOf(const std::vector<DataRow>& rows, const HeldOut& heldOut) {
    const std::string how = protocolOf(rows, heldOut);
    const std::string drawn =
        how + "; 95 % bootstrap over patients (z-scored rows name none: each counts as its own)";
    std::vector<jepa::Metric> metrics;
    const auto addMacro = [&](const std::string& name, const jepa::Scored& scored, const std::string& words) {
        const auto value = jepa::macroAuc(scored);
        if (!value)
            return;
        // Of the same labels in every draw.
        const auto interval = jepa::bootstrapByPatient(
            scored, [labels = jepa::labelsOfBothClasses(scored)](const jepa::Scored& drawnRows) {
                return jepa::macroAuc(drawnRows, labels);
            });
        metrics.push_back({name, "", *value, interval ? std::optional(interval->low) : std::nullopt,
                           interval ? std::optional(interval->high) : std::nullopt, words});
    };
    addMacro("macro_auc", heldOut.logits, drawn);
    const auto scaleIs = [&](RowScale scale) {
        return part(heldOut.logits, [&](std::size_t row) { return rows[heldOut.rows[row]].scale == scale; });
    };
    addMacro("macro_auc_millivolt", scaleIs(RowScale::Millivolt), drawn + "; rows in true millivolts alone");
    addMacro("macro_auc_zscored", scaleIs(RowScale::Zscored), drawn + "; z-scored rows alone");
    double ece = 0.0;
    const int labels = heldOut.logits.labels;
    for (int label = 0; label < labels; ++label) {
        addLabelMetrics(heldOut, std::string(heldOut.labels->labels[static_cast<std::size_t>(label)].label),
                        label, how, metrics);
        ece += jepa::expectedCalibrationError(column(heldOut.probabilities, labels, label),
                                              column(heldOut.logits.truth, labels, label)) /
               labels;
    }
    metrics.push_back({"mean_ece",
                       "",
                       ece,
                       {},
                       {},
                       how + "; mean over the labels, calibrated on the other tested folds, 10 bins"});
    return metrics;
}

} // namespace leadlight::train
