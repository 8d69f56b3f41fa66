// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/model_card.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/stop_signals.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/finetune.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>

namespace leadlight::train {
namespace {

struct Arguments {
    RunOptions run;
    jepa::FinetuneOptions training;
    std::filesystem::path encoder;
    std::vector<int> folds{1, 2, 3, 4, 5, 6};
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

Result<void> writeModel(const Arguments& a, const DataSet& data, const jepa::EncoderFile& start,
                        const jepa::Finetuned& out) {
    const jepa::FinetuneOptions& o = a.training;
    const auto used = [&](const DataRow& row) { return row.truth && isAmong(a.folds, row.fold); };
    char text[512];
    std::snprintf(
        text, sizeof text,
        "All weights with a linear layer on CD, HYP, MI, NORM, STTC: %lld steps of %d recordings, AdamW, "
        "peak rate %g, layer "
        "decay %g, drop path %g, %d of 50 consecutive times shown, %s; labelled recordings of folds %s: ",
        static_cast<long long>(out.steps), o.batch, o.learningRate, o.layerDecay, o.dropPath, o.times,
        out.place.precision.c_str(), list(a.folds).c_str());
    jepa::Card card = start.card;
    card.created = today();
    card.source += ", then leadlight-train finetune";
    card.extra["fine_tuning"] = text + sourcesInWords(data, used);
    card.extra["label_folds"] = list(a.folds);
    card.metrics.clear();
    return jepa::writeEncoderFile(a.run.output, start.config, out.encoder, card);
}

Result<int> run(Arguments& a) {
    const Progress progress;
    const StopSignals stop(progress.cancel);
    const auto start = jepa::openEncoderFile(a.encoder);
    if (!start)
        return fail(start.error());
    const auto data = readDataSet(a.run.data);
    if (!data)
        return fail(data.error());
    a.training.device = a.run.device;
    a.training.precision = a.run.precision;
    a.training.threads = a.run.threads;
    const auto began = std::chrono::steady_clock::now();
    double sum = 0.0;
    int noted = 0;
    jepa::FinetuneWatch watch;
    watch.onStep = [&](const jepa::FinetuneStep& step) {
        sum += step.loss;
        if (++noted < 20 && step.step != step.totalSteps)
            return;
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        std::fprintf(stderr, "step %lld of %lld  loss %.5f  rate %.2e  %.0f s\n",
                     static_cast<long long>(step.step), static_cast<long long>(step.totalSteps), sum / noted,
                     step.learningRate, seconds);
        sum = 0.0;
        noted = 0;
    };
    watch.onSaved = [&](const jepa::Finetuned& out) { return writeModel(a, *data, *start, out); };
    const auto labelled = labelledSet(*data, [&](const DataRow& row) { return isAmong(a.folds, row.fold); });
    const auto out = jepa::finetune(a.encoder, labelled, a.training, watch, progress);
    if (!out)
        return fail(out.error());
    if (const auto written = writeModel(a, *data, *start, *out); !written)
        return fail(written.error());
    return 0;
}

void addSchedule(CLI::App& command, jepa::FinetuneOptions& o) {
    command.add_option("--batch", o.batch, "Recordings a step")->capture_default_str();
    command.add_option("--micro-batch", o.microBatch, "Recordings in memory at once")->capture_default_str();
    command.add_option("--epochs", o.epochs, "Passes over the data")->capture_default_str();
    command.add_option("--warmup", o.warmupEpochs, "Epochs of warm-up")->capture_default_str();
    command.add_option("--lr", o.learningRate, "Highest learning rate")->capture_default_str();
    command
        .add_option("--layer-decay", o.layerDecay, "Factor on the rate from one block to the one before it")
        ->capture_default_str();
    command.add_option("--weight-decay", o.weightDecay, "Weight decay of matrices")->capture_default_str();
    command.add_option("--clip", o.clipNorm, "Largest norm of the gradient; 0: not cut")
        ->capture_default_str();
    command.add_option("--drop-path", o.dropPath, "Stochastic depth of the last block")
        ->capture_default_str();
    command.add_option("--times", o.times, "Consecutive times (200 ms each) shown of the 50")
        ->capture_default_str();
    command.add_option("--seed", o.seed, "Where chance begins")->capture_default_str();
    command.add_option("--save-every", o.saveEveryS, "Seconds between savings")->capture_default_str();
}

} // namespace

void addFinetuneCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("finetune", "Trains all weights of an encoder on the labels of some folds.");
    addRunOptions(*command, a->run);
    command->add_option("--encoder", a->encoder, "The encoder's model file to start from")->required();
    command->add_option("--folds", a->folds, "Folds whose labels may be used; the others stay unseen")
        ->delimiter(',')
        ->check(CLI::Range(1, 8))
        ->capture_default_str();
    addSchedule(*command, a->training);
    command->callback([a, &chosen] { chosen = [a] { return run(*a); }; });
}

} // namespace leadlight::train
