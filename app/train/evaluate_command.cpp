// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/embed.h"
#include "app/train/learn/number_check.h"
#include "app/train/learn/report.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/stop_signals.h"
#include "app/train/output_check.h"

#include <cstdio>
#include <memory>

namespace leadlight::train {
namespace {

struct Arguments {
    RunOptions run;
    std::vector<std::filesystem::path> encoders;
    double l2 = 10.0;
    std::string labels = "superclass";
    std::size_t positives = 40;
    int views = 3;
    int draws = 1000;
};

Result<int> run(const Arguments& a) {
    if (const auto writable = checkOutputFile(a.run.output); !writable)
        return fail(writable.error());
    const Progress progress;
    const StopSignals stop(progress.cancel);
    std::vector<std::string> encoders;
    std::vector<HeldOut> parts;
    std::vector<DataRow> rows;
    LabelSet set = labelSetNamed(a.labels);
    if (const auto data = readDataSet(a.run.data))
        set = withEnough(set, *data, a.positives);
    EmbedOptions options;
    options.labels = &set;
    options.views = a.views;
    for (const std::filesystem::path& encoder : a.encoders) {
        const auto data = readDataSetFor(a.run.data, encoder);
        if (!data)
            return fail(data.error());
        auto embedded = embedLabelled(*data, encoder, a.run, options, progress);
        if (!embedded)
            return fail(embedded.error());
        auto heldOut = crossValidate(*embedded, a.l2);
        if (!heldOut)
            return fail(heldOut.error());
        encoders.push_back(embedded->encoder.hex());
        parts.push_back(std::move(*heldOut));
        rows = std::move(embedded->rows);
    }
    auto heldOut = parts.size() == 1 ? Result<HeldOut>(parts.front()) : pooled(parts);
    if (!heldOut)
        return fail(heldOut.error());
    Evaluation evaluation = evaluateHeldOut(rows, std::move(*heldOut), a.draws);
    evaluation.encoders = encoders;
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
    if (const auto written = writeEvaluation(evaluation, a.run.output); !written)
        return fail(written.error());
    return 0;
}

} // namespace

void addEvaluateCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand(
        "evaluate", "Tells how well a linear head on an encoder does on folds whose "
                    "labels neither has seen; writes a JSON report and beside it a page (.html) "
                    "and pictures (.roc.svg, .reliability.svg).");
    addRunOptions(*command, a->run);
    command
        ->add_option("--encoder", a->encoders,
                     "The encoder's model file; several of one recipe that left out different folds are "
                     "judged together")
        ->required();
    command->add_option("--l2", a->l2, "Penalty on the linear layer's weights")
        ->check(above(0))
        ->capture_default_str();
    command->add_option("--labels", a->labels, "superclass, rhythm or statements")
        ->check(CLI::IsMember({"superclass", "rhythm", "statements"}))
        ->capture_default_str();
    command
        ->add_option(
            "--views", a->views,
            "Views of each row without a scale, with borrowed amplitudes, for fitting; 0: as they are")
        ->check(atLeast(0, 100))
        ->capture_default_str();
    command->add_option("--positives", a->positives, "Leave out labels that fewer recordings have")
        ->check(atLeast(0))
        ->capture_default_str();
    command->add_option("--draws", a->draws, "Draws of the bootstrap; 0: no intervals")
        ->check(atLeast(0, 100000))
        ->capture_default_str();
    command->callback([a, &chosen] {
        if (const auto ending = a->run.output.extension(); ending == ".html" || ending == ".svg")
            throw CLI::ValidationError("--output", "names the JSON report; page and pictures lie beside it");
        chosen = [a] { return run(*a); };
    });
}

} // namespace leadlight::train
