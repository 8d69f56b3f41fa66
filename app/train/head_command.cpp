// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/embed.h"
#include "app/train/learn/linear_probe.h"
#include "app/train/learn/model_card.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/stop_signals.h"
#include "app/train/prepare/superclasses.h"
#include "core/jepa/calibration.h"
#include "core/jepa/head.h"

#include <cstdio>
#include <memory>

namespace leadlight::train {
namespace {

constexpr int kLabels = static_cast<int>(kSuperclasses.size());

struct Arguments {
    RunOptions run;
    std::filesystem::path encoder;
    std::vector<std::filesystem::path> siblings;
    double l2 = 10.0;
    double conformalError = 0.2;
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

std::vector<jepa::HeadLabel> labelsOf(const LinearProbe& probe, const HeldOut& heldOut,
                                      double conformalError) {
    std::vector<jepa::HeadLabel> labels;
    for (int label = 0; label < kLabels; ++label) {
        const auto at = static_cast<std::size_t>(label);
        const auto truth = column(heldOut.logits.truth, kLabels, label);
        const auto probabilities = column(heldOut.probabilities, kLabels, label);
        jepa::HeadLabel out;
        out.label = kSuperclasses[at];
        out.code = "SCP-ECG:" + out.label;
        out.bias = static_cast<float>(probe.bias[at]);
        out.calibration = heldOut.platt[at];
        out.threshold = jepa::bestF1Threshold(probabilities, truth);
        out.conformal = jepa::fitConformal(probabilities, truth, conformalError);
        labels.push_back(out);
    }
    return labels;
}

jepa::Card cardOf(const Arguments& a, const Embedded& data, const std::vector<jepa::Metric>& metrics,
                  const DataSet& set) {
    jepa::Card card;
    card.kind = jepa::ModelKind::Head;
    card.name = "PTB-XL superclasses";
    card.version = "0.1.0";
    card.created = today();
    card.intendedUse =
        "Suggests the diagnostic superclasses CD (conduction disturbance), HYP (hypertrophy), MI (myocardial "
        "infarction), NORM "
        "(normal) and STTC (ST and T changes) to a physician, for research. Not for diagnosis.";
    card.trainingData =
        std::to_string(data.rows.size()) + " labelled recordings of PTB-XL (" +
        sourcesInWords(set, [](const DataRow& row) { return row.truth.has_value(); }) +
        "), folds 1 to 8; a code counts whatever its likelihood. Patients are never parted between folds.";
    card.licence = "Model: GPL-3.0-or-later. Training data: CC BY 4.0.";
    card.source = "leadlight-train head: logistic regression on the embedding, l2 " + std::to_string(a.l2) +
                  "; Platt scaling, thresholds of best F1 and conformal quantiles from held-out predictions";
    card.limits = commonLimits();
    card.limits.push_back("Calibrated on few recordings whose prevalence of findings is PTB-XL's: elsewhere "
                          "the probabilities are off.");
    card.metrics = metrics;
    for (const char* line : {"pretraining", "fine_tuning", "label_folds"}) {
        if (const auto found = data.encoderCard.extra.find(line); found != data.encoderCard.extra.end())
            card.extra[std::string("encoder_") + line] = found->second;
    }
    card.extra["data_manifest_sha256"] = set.manifest.hex();
    return card;
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
        const auto other = embedLabelled(data, sibling, a.run, progress);
        if (!other)
            return fail(other.error());
        auto heldOut = crossValidate(*other, a.l2);
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

Result<int> run(const Arguments& a) {
    const Progress progress;
    const StopSignals stop(progress.cancel);
    const auto data = readDataSet(a.run.data);
    if (!data)
        return fail(data.error());
    const auto embedded = embedLabelled(*data, a.encoder, a.run, progress);
    if (!embedded)
        return fail(embedded.error());
    const auto heldOut = crossValidate(*embedded, a.l2);
    if (!heldOut)
        return fail(heldOut.error());
    const auto probe = fitProbe(embedded->embeddings, embedded->dim, embedded->truth, kLabels, a.l2);
    if (!probe)
        return fail(probe.error());
    std::vector<float> known = embeddingsOf(*embedded, *heldOut, false);
    const std::vector<float> unknown = embeddingsOf(*embedded, *heldOut, true);
    const bool allHeld = known.empty(); // an encoder without labels: every fold is tested
    auto distance = jepa::fitDistance(allHeld ? unknown : known, embedded->dim,
                                      allHeld ? std::span<const float>() : unknown);
    if (!distance)
        return fail(distance.error());
    jepa::HeadParameters parameters;
    const auto metrics = measured(a, *data, *embedded, *heldOut, progress);
    if (!metrics)
        return fail(metrics.error());
    parameters.card = cardOf(a, *embedded, *metrics, *data);
    parameters.encoder = embedded->encoder;
    parameters.dim = embedded->dim;
    parameters.labels = labelsOf(*probe, *heldOut, a.conformalError);
    parameters.weights.assign(probe->weights.begin(), probe->weights.end());
    parameters.conformalError = a.conformalError;
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

} // namespace

void addHeadCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("head", "Makes a calibrated linear head for CD, HYP, MI, NORM and STTC on an "
                                       "encoder, with its measured quality in its card.");
    addRunOptions(*command, a->run);
    command->add_option("--encoder", a->encoder, "The encoder's model file")->required();
    command->add_option(
        "--sibling", a->siblings,
        "Encoders trained alike with other folds left out: the card then tells the cross-validation of "
        "the whole recipe");
    command->add_option("--l2", a->l2, "Penalty on the linear layer's weights")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command
        ->add_option("--conformal-error", a->conformalError,
                     "Error rate of the conformal quantiles that abstention rests on")
        ->check(CLI::Range(0.01, 0.5))
        ->capture_default_str();
    command->callback([a, &chosen] { chosen = [a] { return run(*a); }; });
}

} // namespace leadlight::train
