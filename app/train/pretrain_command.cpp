// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/loss_log.h"
#include "app/train/learn/model_card.h"
#include "app/train/learn/stop_signals.h"
#include "app/train/learn/training_options.h"
#include "app/train/output_check.h"
#include "core/base/text.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/pretrain.h"

#include <cstdio>
#include <memory>
#include <string>

namespace leadlight::train {
namespace {

struct Arguments {
    TrainingRun run;
    jepa::PretrainOptions training;
    std::string masks = "block";
    std::string loss = "smooth-l1";
    std::string member;
    std::string meet = "127.0.0.1:29500";
    std::int64_t stopAfter = 0; ///< steps; 0: the whole schedule
    bool teacher = false;
};

void addTeacher(CLI::App& command, jepa::PretrainOptions& o) {
    command.add_option("--momentum", o.momentumStart, "The teacher's momentum at the start")
        ->check(atLeast(0, 1))
        ->capture_default_str();
    command.add_option("--momentum-end", o.momentumEnd, "The teacher's momentum at the end")
        ->check(atLeast(0, 1))
        ->capture_default_str();
}

void addFaults(CLI::App& command, jepa::PretrainOptions& o) {
    command.add_flag("--fault-last-time", o.lastTimeNeverMasked,
                     "As in the authors' code: the last 0.2 s are never masked");
    command.add_flag("--fault-one-mask", o.oneMaskPerBatch,
                     "As in the authors' code: one mask for a whole batch");
    command.add_flag("--fault-teacher-drop-path", o.teacherDropsPath,
                     "As in the authors' code: stochastic depth in the teacher, too");
}

std::string inWords(const Arguments& a, const jepa::Pretrained& out) {
    const jepa::PretrainOptions& o = a.training;
    char text[512];
    std::snprintf(text, sizeof text,
                  "JEPA pretraining (%s masks, one a recording): %lld steps of %d recordings, AdamW, peak "
                  "rate %g, drop path %g, teacher "
                  "momentum %g to %g, patch embedding started at %g times the published size, mean loss at "
                  "the end %.4f, %s",
                  a.masks.c_str(), static_cast<long long>(out.steps), o.batch, o.learningRate, o.dropPath,
                  o.momentumStart, o.momentumEnd, o.patchScale, out.meanLoss, out.place.precision.c_str());
    return text;
}

Result<void> writeModel(const Arguments& a, const DataSet& data, const jepa::Pretrained& out) {
    jepa::Card card = encoderCard(data);
    card.source = "leadlight-train pretrain";
    card.extra["pretraining"] = inWords(a, out);
    card.extra["weights"] = a.teacher ? "teacher" : "student";
    const auto& weights = a.teacher ? out.teacher : out.student;
    card.extra[jepa::kWeightsDigest] = jepa::weightsDigest(weights).hex();
    return jepa::writeEncoderFile(a.run.output, a.training.encoder, weights, card);
}

/// "I/N" and "HOST:PORT" as the member of a team; a team of one where `member` is empty. Throws CLI11's error
/// for wrong usage.
jepa::TeamPlace teamPlace(const std::string& member, const std::string& meet) {
    jepa::TeamPlace place;
    if (member.empty())
        return place;
    const auto numbers = split(member, '/');
    const auto colon = meet.rfind(':');
    const bool two = numbers.size() == 2;
    const long long index = two ? parseInteger(numbers[0]).value_or(0) : 0;
    const long long count = two ? parseInteger(numbers[1]).value_or(0) : 0;
    const long long port = colon != std::string::npos ? parseInteger(meet.substr(colon + 1)).value_or(0) : 0;
    if (index < 1 || index > count || count > 4096 || port < 1 || port > 65535)
        throw CLI::ValidationError("--member",
                                   "must be I/N with I from 1 to N, and --meet the HOST:PORT of member 1");
    place.member = static_cast<int>(index - 1);
    place.size = static_cast<int>(count);
    place.host = meet.substr(0, colon);
    place.port = static_cast<int>(port);
    return place;
}

Result<int> run(Arguments& a) {
    // Of a team the first member alone writes.
    if (a.training.team.member == 0) {
        const auto writable = checkModelOutput(a.run.output, a.run.replaces(), TrainingRun::kWaysOut);
        if (!writable)
            return fail(writable.error());
    }
    const Progress progress;
    const StopSignals stop(progress.cancel);
    const auto data = readDataSet(a.run.data);
    if (!data)
        return fail(data.error());
    jepa::PretrainOptions& o = a.training;
    o.encoder.mlpDim = 4 * o.encoder.dim;
    o.predictor.mlpDim = 4 * o.predictor.dim;
    o.masks = a.masks == "random" ? jepa::MaskKind::Random : jepa::MaskKind::MultiBlock;
    o.loss = a.loss == "l1" ? jepa::LossKind::L1 : jepa::LossKind::SmoothL1;
    takeRun(o, a.run);
    auto log = LossLog::open(a.run.output, a.run.resume);
    if (!log)
        return fail(log.error());
    jepa::PretrainWatch watch;
    watch.onStep = [&](const jepa::PretrainStep& step) {
        log->note(step.step, step.totalSteps, step.loss, step.learningRate);
        if (step.step == a.stopAfter)
            progress.cancel.cancel();
    };
    watch.onSaved = [&](const jepa::Pretrained& out) -> Result<void> {
        if (auto plotted = log->save(); !plotted)
            return plotted;
        return writeModel(a, *data, out);
    };
    const auto out = jepa::pretrain(trainingSet(*data, [](const DataRow&) { return true; }), o, a.run.resume,
                                    watch, progress);
    const bool stoppedAsAsked =
        a.stopAfter > 0 && !log->points().empty() && log->points().back().step == a.stopAfter;
    if (!out && !(stoppedAsAsked && out.error().code == ErrorCode::Cancelled))
        return fail(out.error());
    return 0;
}

} // namespace

void addPretrainCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("pretrain", "Trains an encoder on unlabelled recordings as ECG-JEPA does. "
                                           "Beside the model file lies its resumable state (.state).");
    addTrainingRun(*command, a->run);
    addSizes(*command, a->training.encoder, "", "Encoder: ");
    addSizes(*command, a->training.predictor, "predictor-", "Predictor: ");
    addPatchScale(*command, a->training.patchScale, "Encoder: ");
    command->add_option("--masks", a->masks, "block (multi-block) or random")
        ->check(CLI::IsMember({"block", "random"}))
        ->capture_default_str();
    command->add_option("--loss", a->loss, "smooth-l1 (as in the authors' code) or l1 (as in their paper)")
        ->check(CLI::IsMember({"smooth-l1", "l1"}))
        ->capture_default_str();
    command->add_option(
        "--member", a->member,
        "I/N: this process is the I-th of N that share the work of every batch; all are given "
        "the same options and the same output, which member 1 writes");
    command->add_option("--meet", a->meet, "HOST:PORT on which member 1 listens for the others")
        ->capture_default_str();
    addSchedule(*command, a->training, 1);
    addTeacher(*command, a->training);
    addFaults(*command, a->training);
    command->add_flag("--teacher", a->teacher, "Write the teacher's weights instead of the student's");
    command
        ->add_option("--stop-after", a->stopAfter,
                     "End after so many steps of the schedule; 0: not before its end")
        ->check(atLeast(0))
        ->capture_default_str();
    command->callback([a, &chosen] {
        const jepa::PretrainOptions& o = a->training;
        requireEncoderFits(o.encoder.dim, o.encoder.attentionHeads);
        requireWidthFits("--predictor-dim", o.predictor.dim, "--predictor-heads", o.predictor.attentionHeads);
        a->training.team = teamPlace(a->member, a->meet);
        chosen = [a] { return run(*a); };
    });
}

} // namespace leadlight::train
