// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/embed.h"
#include "app/train/learn/head_calibration.h"
#include "app/train/learn/head_card.h"
#include "app/train/learn/head_fit.h"
#include "app/train/learn/model_card.h"
#include "app/train/learn/number_check.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/stop_signals.h"
#include "app/train/output_check.h"
#include "core/jepa/calibration.h"
#include "core/jepa/head.h"
#include "core/jepa/metrics.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

namespace leadlight::train {
namespace {

struct Arguments {
    RunOptions run;
    std::filesystem::path encoder;
    std::vector<std::filesystem::path> siblings;
    std::string labels = "superclass";
    HeadFitOptions head;
    double leastAuc = 0.0;
    std::size_t leastPositives = 40;
    bool force = false;
};

// Embeddings of the rows that are (or are not) among the held-out ones.
std::vector<float> embeddingsOf(const Embedded& data, const HeldOut& heldOut, bool held) {
    std::vector<bool> isHeld(data.rows.size(), false);
    for (const std::size_t row : heldOut.rows)
        isHeld[row] = true;
    std::vector<float> out;
    const auto dim = static_cast<std::ptrdiff_t>(data.dim);
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const auto first = data.embeddings.begin() + static_cast<std::ptrdiff_t>(row) * dim;
        if (isHeld[row] == held)
            out.insert(out.end(), first, first + dim);
    }
    return out;
}

// The card's numbers: those of the encoder on the folds it has not seen; with siblings, cross-validation of
// the whole recipe first.
Result<std::vector<jepa::Metric>> measured(const Arguments& a, const DataSet& data, const Embedded& embedded,
                                           const HeldOut& own, const Progress& progress) {
    std::vector<jepa::Metric> metrics = metricsOf(embedded.rows, own);
    if (a.siblings.empty())
        return metrics;
    std::vector<HeldOut> parts{own};
    for (const std::filesystem::path& sibling : a.siblings) {
        const auto other =
            embedLabelled(data, sibling, a.run, {embedded.labels, false, a.head.views}, progress);
        if (!other)
            return fail(other.error());
        auto heldOut = crossValidate(*other, a.head.l2);
        if (!heldOut)
            return fail(heldOut.error());
        parts.push_back(std::move(*heldOut));
    }
    const auto all = pooled(parts);
    if (!all)
        return fail(all.error());
    std::vector<jepa::Metric> recipe = metricsOf(embedded.rows, *all);
    jepa::Metric shipped = metrics.front();
    shipped.name = "macro_auc_this_encoder";
    recipe.push_back(std::move(shipped));
    return recipe;
}

// The set without labels that are told apart too badly to be shown. True where any was left out.
bool dropPoorLabels(const Arguments& a, const HeldOut& heldOut, LabelSet& set) {
    std::vector<LabelMeaning> kept;
    for (std::size_t label = 0; label < set.labels.size(); ++label) {
        const auto auc =
            jepa::rocAuc(column(heldOut.logits.scores, heldOut.logits.labels, static_cast<int>(label)),
                         column(heldOut.logits.truth, heldOut.logits.labels, static_cast<int>(label)));
        if (auc && *auc >= a.leastAuc)
            kept.push_back(set.labels[label]);
        else
            std::printf("left out: %s, AUC %.3f\n", std::string(set.labels[label].label).c_str(),
                        auc.value_or(0.0));
    }
    const bool any = kept.size() < set.labels.size();
    set.labels = std::move(kept);
    return any;
}

// Keeps the columns of the labels that are still in `set`.
void restrictTruth(std::vector<std::uint8_t>& truth, const LabelSet& before, const LabelSet& set) {
    std::vector<std::uint8_t> restricted;
    for (std::size_t at = 0; at < truth.size(); ++at) {
        const std::string_view label = before.labels[at % before.labels.size()].label;
        if (std::any_of(set.labels.begin(), set.labels.end(),
                        [&](const LabelMeaning& meaning) { return meaning.label == label; }))
            restricted.push_back(truth[at]);
    }
    truth = std::move(restricted);
}

// Both distances: from the centre of the training data, and from its nearest recordings.
Result<jepa::DistanceModel> distanceFrom(std::span<const float> known, int dim,
                                         std::span<const float> heldOut) {
    auto distance = jepa::fitDistance(known, dim, heldOut);
    if (!distance)
        return distance;
    auto neighbours = jepa::fitNeighbours(known, dim, heldOut);
    if (!neighbours)
        return fail(neighbours.error());
    distance->neighbours = std::move(*neighbours);
    return distance;
}

Result<int> run(Arguments& a) {
    if (const auto writable = checkModelOutput(a.run.output, a.force, "--force to replace it"); !writable)
        return fail(writable.error());
    const Progress progress;
    const StopSignals stop(progress.cancel);
    const auto data = readDataSetFor(a.run.data, a.encoder);
    if (!data)
        return fail(data.error());
    const auto named = labelSetNamed(a.labels, *data);
    if (!named)
        return fail(named.error());
    LabelSet set = withEnough(*named, *data, a.leastPositives);
    if (set.labels.empty())
        return fail(tooFew(a.leastPositives));
    if (a.head.fit == "attention" && a.head.training.attentionHidden == 0)
        a.head.training.attentionHidden = 64;
    a.head.training.threads = a.run.threads;
    auto embedded =
        embedLabelled(*data, a.encoder, a.run,
                      {&set, a.head.fit == "attention", a.head.byDescent() ? 0 : a.head.views}, progress);
    if (!embedded)
        return fail(embedded.error());
    auto outcome = fitAndScore(a.head, *embedded, progress);
    if (!outcome)
        return fail(outcome.error());
    const LabelSet before = set;
    if (dropPoorLabels(a, outcome->heldOut, set)) {
        if (set.labels.empty())
            return fail(ErrorCode::Invalid, "No label is told apart well enough to be shown.");
        restrictTruth(embedded->truth, before, set);
        restrictTruth(embedded->madeTruth, before, set);
        outcome = fitAndScore(a.head, *embedded, progress);
        if (!outcome)
            return fail(outcome.error());
    }
    const HeldOut& heldOut = outcome->heldOut;
    std::vector<float> known = embeddingsOf(*embedded, heldOut, false);
    const std::vector<float> unknown = embeddingsOf(*embedded, heldOut, true);
    const bool allHeld = known.empty(); // an encoder without labels: every fold is tested
    known.insert(known.end(), embedded->made.begin(), embedded->made.end());
    auto distance =
        distanceFrom(allHeld ? unknown : known, embedded->dim, allHeld ? std::span<const float>() : unknown);
    if (!distance)
        return fail(distance.error());
    const auto metrics = measured(a, *data, *embedded, heldOut, progress);
    if (!metrics)
        return fail(metrics.error());
    jepa::HeadParameters parameters = bareHead(*embedded, outcome->fitted, a.head.training.exclusive);
    if (auto calibrated = calibrate(a.head, heldOut, parameters); !calibrated)
        return fail(calibrated.error());
    parameters.card = headCard(a.head, *embedded, *metrics, *data);
    parameters.conformalError = a.head.conformalError;
    parameters.distance = std::move(*distance);
    const auto head = jepa::Head::make(std::move(parameters));
    if (!head)
        return fail(head.error());
    if (const auto written = head->write(a.run.output); !written)
        return fail(written.error());
    const jepa::Metric& macro = head->parameters().card.metrics.front();
    std::printf("%s: macro AUC %.4f (%.4f to %.4f); %s\n", a.run.output.string().c_str(), macro.value,
                macro.low.value_or(0.0), macro.high.value_or(0.0), macro.how.c_str());
    return 0;
}

void addFitting(CLI::App& command, Arguments& a) {
    command.add_option("--labels", a.labels, kLabelsHelp)->capture_default_str();
    command
        .add_option(
            "--fit", a.head.fit,
            "newton: logistic regression on the embedding, exact; descent: the authors' linear evaluation "
            "(AdamW); attention: additive attention over the tokens")
        ->check(CLI::IsMember({"newton", "descent", "attention"}))
        ->capture_default_str();
    command.add_option("--epochs", a.head.training.epochs, "Descent: epochs at most")
        ->check(atLeast(1, 1e6))
        ->capture_default_str();
    command.add_option("--batch", a.head.training.batch, "Descent: recordings a step")
        ->check(atLeast(1, 65536))
        ->capture_default_str();
    command.add_option("--lr", a.head.training.learningRate, "Descent: highest learning rate")
        ->check(above(0, 100))
        ->capture_default_str();
    command.add_option("--lr-end", a.head.training.lowestRate, "Descent: learning rate at the end")
        ->check(atLeast(0, 100))
        ->capture_default_str();
    command.add_option("--weight-decay", a.head.training.weightDecay, "Descent: weight decay")
        ->check(atLeast(0, 100))
        ->capture_default_str();
    command
        .add_option("--patience", a.head.training.patience,
                    "Descent: epochs without gain before it stops; 0: never")
        ->check(atLeast(0, 1e6))
        ->capture_default_str();
    command.add_option("--seed", a.head.training.seed, "Descent: where chance begins")
        ->check(atLeast(0))
        ->capture_default_str();
    command
        .add_option("--hidden", a.head.training.attentionHidden,
                    "Attention: width of the additive attention; 0: 64")
        ->check(atLeast(0, 16384))
        ->capture_default_str();
    command.add_flag("--class-weights", a.head.training.classWeights,
                     "Descent: rare labels count as much as common ones");
    command.add_flag("--exclusive", a.head.training.exclusive,
                     "Descent: one label at most is true (cross-entropy, softmax) instead of each by itself");
    command.add_option("--calibration", a.head.calibration, "platt or temperature")
        ->check(CLI::IsMember({"platt", "temperature"}))
        ->capture_default_str();
    command.add_option("--least-auc", a.leastAuc, "Leave out labels whose held-out AUC is below this")
        ->check(atLeast(0, 1))
        ->capture_default_str();
    command.add_option("--positives", a.leastPositives, "Leave out labels that fewer recordings have")
        ->check(atLeast(0))
        ->capture_default_str();
    command
        .add_option("--views", a.head.views,
                    "Newton: views of each row without a scale, with borrowed amplitudes")
        ->check(atLeast(0, 100))
        ->capture_default_str();
}

} // namespace

void addHeadCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand(
        "head", "Makes a calibrated head on an encoder, with its measured quality in its card.");
    addRunOptions(*command, a->run);
    command->add_option("--encoder", a->encoder, "The encoder's model file")->required();
    command->add_option(
        "--sibling", a->siblings,
        "Encoders trained alike with other folds left out: the card then tells the cross-validation of "
        "the whole recipe");
    addFitting(*command, *a);
    command->add_option("--l2", a->head.l2, "Penalty on the linear layer's weights")
        ->check(above(0))
        ->capture_default_str();
    command
        ->add_option("--conformal-error", a->head.conformalError,
                     "Error rate of the conformal quantiles that abstention rests on")
        ->check(atLeast(0.01, 0.5))
        ->capture_default_str();
    command->add_flag("--force", a->force, "Replace a model that is there already");
    command->callback([a, &chosen] { chosen = [a] { return run(*a); }; });
}

} // namespace leadlight::train
