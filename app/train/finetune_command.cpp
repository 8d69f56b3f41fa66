// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/label_sets.h"
#include "app/train/learn/loss_log.h"
#include "app/train/learn/model_card.h"
#include "app/train/learn/stop_signals.h"
#include "app/train/learn/training_options.h"
#include "app/train/output_check.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/finetune.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>

namespace leadlight::train {
namespace {

struct Arguments {
    TrainingRun run;
    jepa::FinetuneOptions training;
    jepa::FinetuneStart start;
    std::vector<int> folds{1, 2, 3, 4, 5, 6};
    std::string labels = "superclasses";
    std::string band = "auto";
    double auxiliary = 0.4;
};

bool isAmong(const std::vector<int>& folds, int fold) {
    return std::find(folds.begin(), folds.end(), fold) != folds.end();
}

std::string list(const std::vector<int>& folds) {
    std::string text;
    for (const int fold : folds)
        text += (text.empty() ? "" : ",") + std::to_string(fold);
    return text;
}

// What training begins with: the file's card and recipe, or those of new weights.
struct Start {
    jepa::Card card;
    std::string recipe;
};

Result<Start> startOf(const Arguments& a) {
    Start start;
    start.recipe = a.band == "0.5-40" ? jepa::kBandRecipe : jepa::kRecipe;
    if (a.start.file.empty())
        return start;
    auto file = jepa::openEncoderFile(a.start.file);
    if (!file)
        return fail(file.error());
    start.card = std::move(file->card);
    if (a.band == "auto")
        start.recipe = start.card.recipe;
    return start;
}

std::string inWords(const Arguments& a, const jepa::Finetuned& out) {
    const jepa::FinetuneOptions& o = a.training;
    const jepa::Augmentation& g = o.augmentation;
    char text[1024];
    std::snprintf(
        text, sizeof text,
        "All weights%s with a linear layer on %s: %lld steps of %d recordings, AdamW, peak rate %g, layer "
        "decay %g, drop path %g, %d of 50 times shown (%s), running mean of the weights %g, mixup %g, turned "
        "in time: %s, noise up to %g mV, a lead silent with probability %g, %s; labelled recordings of folds "
        "%s: ",
        a.start.file.empty() ? " of a new encoder" : "",
        a.labels == "superclasses" ? "CD, HYP, MI, NORM, STTC"
                                   : "CD, HYP, MI, NORM, STTC, rhythms and common statements",
        static_cast<long long>(out.steps), o.batch, o.learningRate, o.layerDecay, o.dropPath, o.times,
        o.scattered ? "scattered" : "consecutive", o.average, g.mixup, g.shift ? "yes" : "no", g.noiseMv,
        g.dropLead, out.place.precision.c_str(), list(a.folds).c_str());
    return text;
}

Result<void> writeModel(const Arguments& a, const DataSet& data, const Start& start,
                        const jepa::Finetuned& out) {
    const bool multiTask = a.labels != "superclasses";
    const auto used = [&](const DataRow& row) {
        return (row.truth || (multiTask && !row.codes.empty())) && isAmong(a.folds, row.fold);
    };
    jepa::Card card = a.start.file.empty() ? encoderCard(data) : start.card;
    card.created = today();
    card.recipe = start.recipe;
    card.source += card.source.empty() ? "leadlight-train finetune" : ", then leadlight-train finetune";
    std::string& words = card.extra["fine_tuning"];
    words = (words.empty() ? "" : words + ". Then: ") + inWords(a, out) + sourcesInWords(data, used);
    card.extra["label_folds"] = list(a.folds);
    card.extra["data_manifest_sha256"] = data.manifest.hex();
    card.extra[jepa::kWeightsDigest] = jepa::weightsDigest(out.encoder).hex();
    card.metrics.clear();
    return jepa::writeEncoderFile(a.run.output, out.config, out.encoder, card);
}

Result<int> run(Arguments& a) {
    const Progress progress;
    const StopSignals stop(progress.cancel);
    if (const auto writable = checkModelOutput(a.run.output, a.run.replaces(), TrainingRun::kWaysOut);
        !writable)
        return fail(writable.error());
    a.start.config.mlpDim = 4 * a.start.config.dim;
    const auto start = startOf(a);
    if (!start)
        return fail(start.error());
    const auto data = readDataSet(a.run.data, start->recipe);
    if (!data)
        return fail(data.error());
    takeRun(a.training, a.run);
    auto log = LossLog::open(a.run.output, a.run.resume);
    if (!log)
        return fail(log.error());
    jepa::FinetuneWatch watch;
    watch.onStep = [&](const jepa::FinetuneStep& step) {
        log->note(step.step, step.totalSteps, step.loss, step.learningRate);
    };
    watch.onSaved = [&](const jepa::Finetuned& out) -> Result<void> {
        if (auto plotted = log->save(); !plotted)
            return plotted;
        return writeModel(a, *data, *start, out);
    };
    const auto labelled =
        a.labels == "superclasses"
            ? labelledSet(*data, [&](const DataRow& row) { return isAmong(a.folds, row.fold); })
            : multiTaskSet(*data, a.folds, static_cast<float>(a.auxiliary));
    const auto out = jepa::finetune(a.start, labelled, a.training, a.run.resume, watch, progress);
    if (!out)
        return fail(out.error());
    return 0;
}

void addFinetuning(CLI::App& command, jepa::FinetuneOptions& o) {
    command
        .add_option("--stop-after", o.stopAfter,
                    "Steps after which it ends though the schedule is longer; 0: none")
        ->check(atLeast(0))
        ->capture_default_str();
    command
        .add_option("--layer-decay", o.layerDecay, "Factor on the rate from one block to the one before it")
        ->check(above(0, 1))
        ->capture_default_str();
    command.add_option("--times", o.times, "Times (200 ms each) shown of the 50")
        ->check(atLeast(1, 50))
        ->capture_default_str();
    command.add_flag("--scattered", o.scattered, "Draw the times one by one instead of consecutive ones");
    command
        .add_option("--average", o.average,
                    "Write a running mean of the weights with this decay; 0: the last")
        ->check(atLeast(0, 0.99999))
        ->capture_default_str();
}

void addAugmentation(CLI::App& command, jepa::Augmentation& g) {
    command.add_flag("--shift", g.shift, "Turn each recording round in time by a random amount");
    command.add_option("--noise", g.noiseMv, "White noise up to this deviation in mV, half of the time")
        ->check(atLeast(0, 100))
        ->capture_default_str();
    command.add_option("--wander", g.wanderMv, "Slow sines of this deviation in mV, half of the time")
        ->check(atLeast(0, 100))
        ->capture_default_str();
    command.add_option("--drop-lead", g.dropLead, "Probability that one lead is silent")
        ->check(atLeast(0, 1))
        ->capture_default_str();
    command.add_option("--mixup", g.mixup, "Alpha of mixing pairs of recordings; 0: none")
        ->check(atLeast(0, 100))
        ->capture_default_str();
}

} // namespace

void addFinetuneCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("finetune", "Trains all weights of an encoder on the labels of some folds.");
    addTrainingRun(*command, a->run);
    command->add_option("--encoder", a->start.file,
                        "The encoder's model file to start from; without it new weights");
    a->start.config = {192, 6, 6, 768};
    addSizes(*command, a->start.config, "", "New weights: ");
    addPatchScale(*command, a->start.patchScale, "New weights: ");
    command
        ->add_option("--labels", a->labels,
                     "superclasses, or all: rhythms and common statements too, and recordings of other sets")
        ->check(CLI::IsMember({"superclasses", "all"}))
        ->capture_default_str();
    command->add_option("--auxiliary", a->auxiliary, "With all: how much rhythms and statements count")
        ->check(atLeast(0, 10))
        ->capture_default_str();
    command
        ->add_option(
            "--band", a->band,
            "How recordings are filtered before the encoder, written into its card: none, 0.5-40, or auto "
            "(as the encoder to start from)")
        ->check(CLI::IsMember({"none", "0.5-40", "auto"}))
        ->capture_default_str();
    command->add_option("--folds", a->folds, "Folds whose labels may be used; the others stay unseen")
        ->delimiter(',')
        ->check(CLI::Range(1, 8))
        ->capture_default_str();
    addSchedule(*command, a->training, 2);
    addFinetuning(*command, a->training);
    addAugmentation(*command, a->training.augmentation);
    command->callback([a, &chosen] {
        if (a->start.file.empty())
            requireEncoderFits(a->start.config.dim, a->start.config.attentionHeads);
        chosen = [a] { return run(*a); };
    });
}

} // namespace leadlight::train
