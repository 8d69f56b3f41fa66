// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/embed.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/stop_signals.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace leadlight::train {
namespace {

struct Arguments {
    RunOptions run;
    std::vector<std::filesystem::path> encoders;
    double l2 = 10.0;
};

nlohmann::ordered_json toJson(const std::vector<std::string>& encoders,
                              const std::vector<jepa::Metric>& metrics) {
    nlohmann::ordered_json document{{"encoders", encoders}, {"metrics", nlohmann::ordered_json::array()}};
    for (const jepa::Metric& metric : metrics) {
        nlohmann::ordered_json entry{{"name", metric.name}, {"label", nullptr}, {"value", metric.value},
                                     {"low", nullptr},      {"high", nullptr},  {"how", metric.how}};
        if (!metric.label.empty())
            entry["label"] = metric.label;
        if (metric.low && metric.high) {
            entry["low"] = *metric.low;
            entry["high"] = *metric.high;
        }
        document["metrics"].push_back(std::move(entry));
    }
    return document;
}

Result<int> run(const Arguments& a) {
    const Progress progress;
    const StopSignals stop(progress.cancel);
    const auto data = readDataSet(a.run.data);
    if (!data)
        return fail(data.error());
    std::vector<std::string> encoders;
    std::vector<HeldOut> parts;
    std::vector<DataRow> rows;
    for (const std::filesystem::path& encoder : a.encoders) {
        auto embedded = embedLabelled(*data, encoder, a.run, progress);
        if (!embedded)
            return fail(embedded.error());
        auto heldOut = crossValidate(*embedded, a.l2);
        if (!heldOut)
            return fail(heldOut.error());
        encoders.push_back(embedded->encoder.hex());
        parts.push_back(std::move(*heldOut));
        rows = std::move(embedded->rows);
    }
    const auto heldOut = parts.size() == 1 ? Result<HeldOut>(parts.front()) : pooled(parts);
    if (!heldOut)
        return fail(heldOut.error());
    const auto metrics = metricsOf(rows, *heldOut);
    for (const jepa::Metric& metric : metrics) {
        std::printf("%-20s %-5s %.4f", metric.name.c_str(), metric.label.c_str(), metric.value);
        if (metric.low && metric.high)
            std::printf("  (%.4f to %.4f)", *metric.low, *metric.high);
        std::printf("\n");
    }
    const std::string text = toJson(encoders, metrics).dump(2) + "\n";
    if (const auto written = writeFile(a.run.output, asBytes(text)); !written)
        return fail(written.error());
    return 0;
}

} // namespace

void addEvaluateCommand(CLI::App& program, Action& chosen) {
    auto a = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("evaluate", "Tells how well a linear head on an encoder does on folds whose "
                                           "labels neither has seen; writes a JSON report.");
    addRunOptions(*command, a->run);
    command
        ->add_option("--encoder", a->encoders,
                     "The encoder's model file; several of one recipe that left out different folds are "
                     "judged together")
        ->required();
    command->add_option("--l2", a->l2, "Penalty on the linear layer's weights")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->callback([a, &chosen] { chosen = [a] { return run(*a); }; });
}

} // namespace leadlight::train
