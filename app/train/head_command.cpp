// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/embed.h"
#include "app/train/learn/linear_probe.h"
#include "app/train/learn/model_card.h"
#include "app/train/learn/run_options.h"
#include "app/train/learn/stop_signals.h"
#include "core/jepa/calibration.h"
#include "core/jepa/head.h"
#include "core/jepa/torch/head_training.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace leadlight::train {
namespace {

struct Arguments {
    RunOptions run;
    std::filesystem::path encoder;
    std::vector<std::filesystem::path> siblings;
    std::string labels = "superclass";
    std::string fit = "newton";
    std::string calibration = "platt";
    jepa::HeadTrainingOptions training;
    double l2 = 10.0;
    double conformalError = 0.2;
    double leastAuc = 0.0;
    std::size_t leastPositives = 40;
    int views = 3;
};

// A fitted head: a linear layer, perhaps with attention of its own.
struct Fitted {
    std::vector<float> weights;
    std::vector<float> bias;
    std::optional<jepa::AttentionPooling> attention;
};

bool byDescent(const Arguments& a) {
    return a.fit != "newton";
}

// What is trained on by descent: rows of the folds that are not tested; the last of them stops the training
// early.
struct Parted {
    jepa::HeadExamples training;
    jepa::HeadExamples validation;
};

void addExample(const Embedded& data, std::size_t row, bool tokens, jepa::HeadExamples& to) {
    const auto dim = static_cast<std::ptrdiff_t>(data.dim);
    const auto labels = static_cast<std::ptrdiff_t>(data.labelCount());
    const auto at = static_cast<std::ptrdiff_t>(row);
    if (tokens)
        to.values.insert(to.values.end(), data.tokens.begin() + at * 400 * dim,
                         data.tokens.begin() + (at + 1) * 400 * dim);
    else
        to.values.insert(to.values.end(), data.embeddings.begin() + at * dim,
                         data.embeddings.begin() + (at + 1) * dim);
    to.truth.insert(to.truth.end(), data.truth.begin() + at * labels, data.truth.begin() + (at + 1) * labels);
}

Parted partedRows(const Embedded& data, bool tokens, bool stopsEarly) {
    std::set<int> folds;
    for (const DataRow& row : data.rows)
        folds.insert(row.fold);
    for (const int tested : data.testFolds)
        folds.erase(tested);
    const int last = folds.empty() ? 0 : *folds.rbegin();
    Parted parted;
    for (jepa::HeadExamples* part : {&parted.training, &parted.validation}) {
        part->tokens = tokens ? 400 : 1;
        part->dim = data.dim;
        part->labels = data.labelCount();
    }
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (folds.contains(data.rows[row].fold))
            addExample(data, row, tokens,
                       stopsEarly && data.rows[row].fold == last ? parted.validation : parted.training);
    }
    return parted;
}

Result<Fitted> fitByDescent(const Arguments& a, const Embedded& data, const Progress& progress) {
    const bool tokens = a.fit == "attention";
    const bool stopsEarly = a.training.patience > 0;
    const Parted parted = partedRows(data, tokens, stopsEarly);
    auto trained =
        jepa::trainHead(parted.training, stopsEarly ? &parted.validation : nullptr, a.training, progress);
    if (!trained)
        return fail(trained.error());
    return Fitted{std::move(trained->weights), std::move(trained->bias), std::move(trained->attention)};
}

jepa::HeadParameters bareHead(const Embedded& data, const Fitted& fitted, bool exclusive) {
    jepa::HeadParameters head;
    head.encoder = data.encoder;
    head.dim = data.dim;
    head.weights = fitted.weights;
    head.attention = fitted.attention;
    head.exclusive = exclusive;
    for (std::size_t label = 0; label < data.labels->labels.size(); ++label) {
        jepa::HeadLabel out;
        out.label = data.labels->labels[label].label;
        out.code = data.labels->labels[label].code;
        out.bias = fitted.bias[label];
        head.labels.push_back(out);
    }
    return head;
}

// Scores of the tested folds by one head that has seen none of them.
Result<HeldOut> scoredBy(const Embedded& data, const jepa::Head& head) {
    return scoreHeldOut(data, [&](int) -> Result<LogitsOfRow> {
        return LogitsOfRow([&](std::size_t row) {
            const auto dim = static_cast<std::size_t>(data.dim);
            jepa::HeadInput input{std::span(data.embeddings).subspan(row * dim, dim), {}};
            if (head.needsTokens())
                input.tokens = std::span(data.tokens).subspan(row * 400 * dim, 400 * dim);
            std::vector<double> logits;
            for (int label = 0; label < head.labelCount(); ++label)
                logits.push_back(head.logit(label, input));
            return logits;
        });
    });
}

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

// The same for labels of which one at most is true: one temperature for all.
Result<void> calibrateExclusive(const Arguments& a, const HeldOut& heldOut, jepa::HeadParameters& head) {
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

// Calibration, thresholds and conformal quantiles of each label from the held-out predictions.
Result<void> calibrate(const Arguments& a, const HeldOut& heldOut, jepa::HeadParameters& head) {
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

std::string listed(const LabelSet& set) {
    std::string text;
    for (const LabelMeaning& meaning : set.labels)
        text += (text.empty() ? "" : ", ") + std::string(meaning.label);
    return text;
}

std::string fittingInWords(const Arguments& a) {
    char text[400];
    if (a.fit == "newton")
        std::snprintf(
            text, sizeof text,
            "logistic regression on the embedding, l2 %g, rows without a scale seen %d times with borrowed "
            "amplitudes",
            a.l2, a.views);
    else
        std::snprintf(
            text, sizeof text,
            "%s trained by AdamW on the folds that are not tested, peak rate %g, at most %d epochs of %d%s%s",
            a.fit == "attention" ? "additive attention over the tokens" : "a linear layer on the embedding",
            a.training.learningRate, a.training.epochs, a.training.batch,
            a.training.classWeights ? ", class weights" : "",
            a.training.patience > 0 ? ", stopped early on the last of them" : "");
    return text;
}

jepa::Card cardOf(const Arguments& a, const Embedded& data, const std::vector<jepa::Metric>& metrics,
                  const DataSet& set) {
    jepa::Card card;
    card.kind = jepa::ModelKind::Head;
    card.name = data.labels->title;
    card.version = "0.2.0";
    card.created = today();
    card.intendedUse =
        data.labels->name == superclassSet().name
            ? "Suggests the diagnostic superclasses CD (conduction disturbance), HYP (hypertrophy), MI "
              "(myocardial "
              "infarction), NORM (normal) and STTC (ST and T changes) to a physician, for research. Not for "
              "diagnosis."
            : "Suggests " + listed(*data.labels) +
                  " (PTB-XL's SCP-ECG statements) to a physician, for research. Not for diagnosis.";
    card.trainingData =
        std::to_string(data.rows.size()) + " labelled recordings of PTB-XL (" +
        sourcesInWords(set, [&](const DataRow& row) { return !measuredAnswers(*data.labels, row).empty(); }) +
        "), folds 1 to 8; a code counts whatever its likelihood. Patients are never parted between folds.";
    card.licence = "Model: GPL-3.0-or-later. Training data: CC BY 4.0.";
    card.source = "leadlight-train head: " + fittingInWords(a) + "; calibration (" + a.calibration +
                  "), thresholds of best F1 and conformal quantiles from held-out predictions";
    card.limits = commonLimits();
    card.limits.push_back("Calibrated on few recordings whose prevalence of findings is PTB-XL's: elsewhere "
                          "the probabilities are off.");
    card.limits.push_back(
        "Must not be used for paced rhythms, patients under 18, recordings with misplaced electrodes "
        "or in units that are not known; nothing it does not say is thereby excluded.");
    card.metrics = metrics;
    card.recipe = data.encoderCard.recipe;
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
        const auto other = embedLabelled(data, sibling, a.run, {embedded.labels, false, a.views}, progress);
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

// The held-out predictions of the way of fitting that was asked for, and the head to ship.
struct Outcome {
    Fitted fitted;
    HeldOut heldOut;
};

Result<Outcome> fitAndScore(const Arguments& a, const Embedded& data, const Progress& progress) {
    Outcome out;
    if (!byDescent(a)) {
        const auto probe = fitLinear(data, 0, a.l2);
        if (!probe)
            return fail(probe.error());
        out.fitted.weights.assign(probe->weights.begin(), probe->weights.end());
        out.fitted.bias.assign(probe->bias.begin(), probe->bias.end());
        auto heldOut = crossValidate(data, a.l2);
        if (!heldOut)
            return fail(heldOut.error());
        out.heldOut = std::move(*heldOut);
        return out;
    }
    auto fitted = fitByDescent(a, data, progress);
    if (!fitted)
        return fail(fitted.error());
    const auto head = jepa::Head::make(bareHead(data, *fitted, a.training.exclusive));
    if (!head)
        return fail(head.error());
    auto heldOut = scoredBy(data, *head);
    if (!heldOut)
        return fail(heldOut.error());
    return Outcome{std::move(*fitted), std::move(*heldOut)};
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

Result<int> run(Arguments& a) {
    const Progress progress;
    const StopSignals stop(progress.cancel);
    const auto data = readDataSetFor(a.run.data, a.encoder);
    if (!data)
        return fail(data.error());
    LabelSet set = withEnough(labelSetNamed(a.labels), *data, a.leastPositives);
    if (a.fit == "attention" && a.training.attentionHidden == 0)
        a.training.attentionHidden = 64;
    a.training.threads = a.run.threads;
    auto embedded = embedLabelled(*data, a.encoder, a.run,
                                  {&set, a.fit == "attention", byDescent(a) ? 0 : a.views}, progress);
    if (!embedded)
        return fail(embedded.error());
    auto outcome = fitAndScore(a, *embedded, progress);
    if (!outcome)
        return fail(outcome.error());
    const LabelSet before = set;
    if (dropPoorLabels(a, outcome->heldOut, set)) {
        if (set.labels.empty())
            return fail(ErrorCode::Invalid, "No label is told apart well enough to be shown.");
        restrictTruth(embedded->truth, before, set);
        restrictTruth(embedded->madeTruth, before, set);
        outcome = fitAndScore(a, *embedded, progress);
        if (!outcome)
            return fail(outcome.error());
    }
    const HeldOut& heldOut = outcome->heldOut;
    std::vector<float> known = embeddingsOf(*embedded, heldOut, false);
    const std::vector<float> unknown = embeddingsOf(*embedded, heldOut, true);
    const bool allHeld = known.empty(); // an encoder without labels: every fold is tested
    known.insert(known.end(), embedded->made.begin(), embedded->made.end());
    auto distance = jepa::fitDistance(allHeld ? unknown : known, embedded->dim,
                                      allHeld ? std::span<const float>() : unknown);
    if (!distance)
        return fail(distance.error());
    const auto metrics = measured(a, *data, *embedded, heldOut, progress);
    if (!metrics)
        return fail(metrics.error());
    jepa::HeadParameters parameters = bareHead(*embedded, outcome->fitted, a.training.exclusive);
    if (auto calibrated = calibrate(a, heldOut, parameters); !calibrated)
        return fail(calibrated.error());
    parameters.card = cardOf(a, *embedded, *metrics, *data);
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

void addFitting(CLI::App& command, Arguments& a) {
    command.add_option("--labels", a.labels, "superclass, rhythm or statements")
        ->check(CLI::IsMember({"superclass", "rhythm", "statements"}))
        ->capture_default_str();
    command
        .add_option(
            "--fit", a.fit,
            "newton: logistic regression on the embedding, exact; descent: the authors' linear evaluation "
            "(AdamW); attention: additive attention over the tokens")
        ->check(CLI::IsMember({"newton", "descent", "attention"}))
        ->capture_default_str();
    command.add_option("--epochs", a.training.epochs, "Descent: epochs at most")->capture_default_str();
    command.add_option("--batch", a.training.batch, "Descent: recordings a step")->capture_default_str();
    command.add_option("--lr", a.training.learningRate, "Descent: highest learning rate")
        ->capture_default_str();
    command.add_option("--lr-end", a.training.lowestRate, "Descent: learning rate at the end")
        ->capture_default_str();
    command.add_option("--weight-decay", a.training.weightDecay, "Descent: weight decay")
        ->capture_default_str();
    command
        .add_option("--patience", a.training.patience,
                    "Descent: epochs without gain before it stops; 0: never")
        ->capture_default_str();
    command.add_option("--seed", a.training.seed, "Descent: where chance begins")->capture_default_str();
    command.add_option("--hidden", a.training.attentionHidden, "Width of the additive attention");
    command.add_flag("--class-weights", a.training.classWeights,
                     "Descent: rare labels count as much as common ones");
    command.add_flag("--exclusive", a.training.exclusive,
                     "Descent: one label at most is true (cross-entropy, softmax) instead of each by itself");
    command.add_option("--calibration", a.calibration, "platt or temperature")
        ->check(CLI::IsMember({"platt", "temperature"}))
        ->capture_default_str();
    command.add_option("--least-auc", a.leastAuc, "Leave out labels whose held-out AUC is below this")
        ->capture_default_str();
    command.add_option("--positives", a.leastPositives, "Leave out labels that fewer recordings have")
        ->capture_default_str();
    command
        .add_option("--views", a.views, "Newton: views of each row without a scale, with borrowed amplitudes")
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
