// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/head_fit.h"

#include "app/train/learn/linear_probe.h"

#include <set>
#include <span>
#include <utility>

namespace leadlight::train {

namespace {

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

Result<FittedHead> fitByDescent(const HeadFitOptions& a, const Embedded& data, const Progress& progress) {
    const bool tokens = a.fit == "attention";
    const bool stopsEarly = a.training.patience > 0;
    const Parted parted = partedRows(data, tokens, stopsEarly);
    auto trained =
        jepa::trainHead(parted.training, stopsEarly ? &parted.validation : nullptr, a.training, progress);
    if (!trained)
        return fail(trained.error());
    return FittedHead{std::move(trained->weights), std::move(trained->bias), std::move(trained->attention)};
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

} // namespace

jepa::HeadParameters bareHead(const Embedded& data, const FittedHead& fitted, bool exclusive) {
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

Result<FitOutcome> fitAndScore(const HeadFitOptions& a, const Embedded& data, const Progress& progress) {
    FitOutcome out;
    if (!a.byDescent()) {
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
    return FitOutcome{std::move(*fitted), std::move(*heldOut)};
}

} // namespace leadlight::train
