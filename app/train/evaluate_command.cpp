// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/embed.h"
#include "app/train/learn/number_check.h"
#include "app/train/learn/report.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/shipped_head.h"
#include "app/train/learn/stop_signals.h"
#include "app/train/output_check.h"
#include "core/jepa/analyse.h"
#include "core/jepa/encoder_file.h"

#include <cstdio>
#include <memory>

namespace leadlight::train {
namespace {

struct Arguments {
    RunOptions run;
    std::vector<std::filesystem::path> encoders;
    std::filesystem::path head; ///< empty: linear layers are fitted for the purpose
    std::vector<int> folds;     ///< empty: all that were not seen
    bool allowSeen = false;
    double l2 = 10.0;
    std::string labels = "superclass";
    std::size_t positives = 40;
    int views = 3;
    int draws = 1000;
    bool force = false;
};

// What is to be judged: predictions, and the rows they are of.
struct Judged {
    std::vector<DataRow> rows;
    HeldOut heldOut;
    std::vector<std::string> encoders; ///< SHA-256
};

// The labels to fit: those that enough recordings have.
Result<LabelSet> chosenSet(const Arguments& a) {
    const auto data = readDataSet(a.run.data);
    if (!data)
        return fail(data.error());
    const auto named = labelSetNamed(a.labels, *data);
    if (!named)
        return fail(named.error());
    LabelSet set = withEnough(*named, *data, a.positives);
    if (set.labels.empty())
        return fail(tooFew(a.positives));
    return set;
}

// Linear layers fitted anew, each without the fold that it is tested on. `set` must outlive the predictions.
Result<Judged> refit(const Arguments& a, LabelSet& set, const Progress& progress) {
    if (const auto known = chosenSet(a); known)
        set = *known;
    else
        return fail(known.error());
    EmbedOptions options;
    options.labels = &set;
    options.views = a.views;
    Judged judged;
    std::vector<HeldOut> parts;
    for (const std::filesystem::path& encoder : a.encoders) {
        const auto data = readDataSetFor(a.run.data, encoder);
        if (!data)
            return fail(data.error());
        auto embedded = embedLabelled(*data, encoder, a.run, options, progress);
        if (!embedded)
            return fail(embedded.error());
        // The folds of an own set are not those that encoders learnt from.
        const auto seen = set.own ? std::vector<int>() : seenFolds(embedded->encoderCard);
        auto folds = foldsToJudge(embedded->rows, a.folds, seen, false);
        if (!folds)
            return fail(folds.error());
        embedded->testFolds = std::move(*folds);
        auto heldOut = crossValidate(*embedded, a.l2);
        if (!heldOut)
            return fail(heldOut.error());
        judged.encoders.push_back(embedded->encoder.hex());
        parts.push_back(std::move(*heldOut));
        judged.rows = std::move(embedded->rows);
    }
    auto heldOut = parts.size() == 1 ? Result<HeldOut>(std::move(parts.front())) : pooled(parts);
    if (!heldOut)
        return fail(heldOut.error());
    judged.heldOut = std::move(*heldOut);
    return judged;
}

// A head as it is in its file. `set` must outlive the predictions.
Result<Judged> asShipped(const Arguments& a, LabelSet& set, const Progress& progress) {
    const std::filesystem::path& path = a.encoders.front();
    const auto head = jepa::Head::open(a.head);
    if (!head)
        return fail(head.error());
    const auto encoder = jepa::openEncoderFile(path);
    if (!encoder)
        return fail(encoder.error());
    if (const auto belongs = jepa::checkHeadBelongs(*head, encoder->file.sha256(), encoder->config.dim);
        !belongs)
        return fail(belongs.error());
    const auto data = readDataSet(a.run.data, encoder->card.recipe);
    if (!data)
        return fail(data.error());
    auto known = labelSetOf(*head, *data);
    if (!known)
        return fail(known.error());
    set = std::move(*known);
    const std::vector<int> seen = foldsBehind(*head, encoder->card);
    const auto folds = foldsToJudge(measuredRows(*data, set), a.folds, seen, a.allowSeen);
    if (!folds)
        return fail(folds.error());
    auto embedded = embedLabelled(*data, path, a.run, {&set, head->needsTokens(), 0}, progress);
    if (!embedded)
        return fail(embedded.error());
    HeldOut heldOut = scoreShipped(*embedded, *head, *folds, seen);
    return Judged{std::move(embedded->rows), std::move(heldOut), {embedded->encoder.hex()}};
}

void print(const Evaluation& evaluation) {
    std::printf("%s.\n", evaluation.protocol.c_str());
    for (const GroupResult& group : evaluation.groups) {
        std::printf("%s (%zu recordings)\n", group.name.c_str(), group.recordings);
        for (const jepa::Metric& metric : group.metrics) {
            if (group.name != "all" && !metric.label.empty() && metric.name != "auc")
                continue;
            std::printf("  %-24s %-5s %.4f", metric.name.c_str(), metric.label.c_str(), metric.value);
            if (metric.low && metric.high)
                std::printf("  (%.4f to %.4f)", *metric.low, *metric.high);
            std::printf("\n");
        }
    }
}

Result<int> run(const Arguments& a) {
    if (const auto free = checkNoneIsThere(evaluationFiles(a.run.output), a.force, "--force to replace it");
        !free)
        return fail(free.error());
    if (const auto writable = checkOutputFile(a.run.output); !writable)
        return fail(writable.error());
    const Progress progress;
    const StopSignals stop(progress.cancel);
    LabelSet set;
    auto judged = a.head.empty() ? refit(a, set, progress) : asShipped(a, set, progress);
    if (!judged)
        return fail(judged.error());
    Evaluation evaluation = evaluateHeldOut(judged->rows, std::move(judged->heldOut), a.draws);
    evaluation.encoders = std::move(judged->encoders);
    print(evaluation);
    if (const auto written = writeEvaluation(evaluation, a.run.output); !written)
        return fail(written.error());
    return 0;
}

// What only a linear layer that is fitted anew asks for.
void addRefitting(CLI::App& command, Arguments& a, CLI::Option* head) {
    command.add_option("--l2", a.l2, "Refitting: penalty on the linear layer's weights")
        ->check(above(0))
        ->capture_default_str()
        ->excludes(head);
    command.add_option("--labels", a.labels, std::string("Refitting: ") + kLabelsHelp)
        ->capture_default_str()
        ->excludes(head);
    command
        .add_option("--views", a.views,
                    "Refitting: views of each row without a scale, with borrowed amplitudes; 0: as they are")
        ->check(atLeast(0, 100))
        ->capture_default_str()
        ->excludes(head);
    command.add_option("--positives", a.positives, "Refitting: leave out labels that fewer recordings have")
        ->check(atLeast(0))
        ->capture_default_str()
        ->excludes(head);
}

} // namespace

void addEvaluateCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand(
        "evaluate",
        "Tells how well findings do on folds that the model has not seen; writes a JSON report and beside it "
        "a page (.html) and pictures (.roc.svg, .reliability.svg). With --head it judges that head as it is "
        "in its file; without, it refits: it tells what linear layers on the encoder can do, each fitted "
        "without the fold it is tested on.");
    addRunOptions(*command, a->run);
    command
        ->add_option("--encoder", a->encoders,
                     "The encoder's model file; refitting: several of one recipe that left out different "
                     "folds are judged together")
        ->required();
    CLI::Option* head = command->add_option(
        "--head", a->head, "A head of that encoder, to be judged with its own calibration and thresholds");
    command->add_option("--folds", a->folds, "Folds to judge; without it all that the model has not seen")
        ->delimiter(',')
        ->check(CLI::Range(1, 8));
    command
        ->add_flag(
            "--allow-seen", a->allowSeen,
            "With --head: also folds that the model learnt from or was calibrated on; the report says so")
        ->needs(head);
    addRefitting(*command, *a, head);
    command->add_option("--draws", a->draws, "Draws of the bootstrap; 0: no intervals")
        ->check(atLeast(0, 100000))
        ->capture_default_str();
    command->add_flag("--force", a->force, "Replace a report that is there already");
    command->callback([a, &chosen] {
        if (const auto ending = a->run.output.extension(); ending == ".html" || ending == ".svg")
            throw CLI::ValidationError("--output", "names the JSON report; page and pictures lie beside it");
        if (!a->head.empty() && a->encoders.size() != 1)
            throw CLI::ValidationError("--head", "belongs to one encoder, so one --encoder must be given");
        chosen = [a] { return run(*a); };
    });
}

} // namespace leadlight::train
