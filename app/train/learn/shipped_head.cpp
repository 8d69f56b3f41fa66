// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/shipped_head.h"

#include "app/train/learn/head_card.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

namespace leadlight::train {
namespace {

constexpr int kFolds = 8; // that a prepared set may hold
constexpr std::size_t kTokens = 400;

bool isAmong(std::span<const int> folds, int fold) {
    return std::find(folds.begin(), folds.end(), fold) != folds.end();
}

// The labels of `head` as `set` knows them; fewer where it does not know them all.
LabelSet knownLabels(const jepa::Head& head, const LabelSet& set) {
    LabelSet out = set.with({});
    for (const jepa::HeadLabel& label : head.parameters().labels) {
        const auto found =
            std::find_if(set.labels.begin(), set.labels.end(),
                         [&](const LabelMeaning& meaning) { return meaning.label == label.label; });
        if (found != set.labels.end())
            out.labels.push_back(*found);
    }
    return out;
}

jepa::HeadInput inputOf(const Embedded& data, const jepa::Head& head, std::size_t row) {
    const auto dim = static_cast<std::size_t>(data.dim);
    jepa::HeadInput input{std::span(data.embeddings).subspan(row * dim, dim), {}};
    if (head.needsTokens())
        input.tokens = std::span(data.tokens).subspan(row * kTokens * dim, kTokens * dim);
    return input;
}

} // namespace

Result<LabelSet> labelSetOf(const jepa::Head& head, const DataSet& data) {
    const jepa::Card& card = head.parameters().card;
    if (const auto made = card.extra.find(kOwnSetLine); made != card.extra.end()) {
        const LabelSet own = ownSet(data);
        LabelSet known = knownLabels(head, own);
        if (made->second == own.title && std::ssize(known.labels) == head.labelCount())
            return known;
        return fail(ErrorCode::Invalid, "The head was made for the label set " + made->second +
                                            ", by which nobody labelled the recordings of the data set.");
    }
    for (const LabelSet* set : {&superclassSet(), &rhythmSet(), &statementSet()}) {
        LabelSet known = knownLabels(head, *set);
        if (std::ssize(known.labels) == head.labelCount())
            return known;
    }
    return fail(ErrorCode::Invalid, "The head's labels are neither superclasses, rhythms nor statements of "
                                    "PTB-XL, so that the data set cannot say what is true.");
}

std::vector<int> foldsBehind(const jepa::Head& head, const jepa::Card& encoder) {
    const jepa::Card& card = head.parameters().card;
    std::set<int> folds;
    for (const std::vector<int>& learnt :
         {seenFolds(card), seenFolds(card, "calibration_folds"), seenFolds(encoder)})
        folds.insert(learnt.begin(), learnt.end());
    if (!card.extra.contains("label_folds")) {
        for (int fold = 1; fold <= kFolds; ++fold)
            folds.insert(fold);
    }
    return {folds.begin(), folds.end()};
}

Result<std::vector<int>> foldsToJudge(const std::vector<DataRow>& rows, const std::vector<int>& asked,
                                      const std::vector<int>& seen, bool allowSeen) {
    std::set<int> there;
    for (const DataRow& row : rows)
        there.insert(row.fold);
    std::set<int> chosen(asked.begin(), asked.end());
    for (const int fold : chosen) {
        if (!there.contains(fold))
            return fail(ErrorCode::Invalid,
                        "The data set holds no labelled recordings of fold " + std::to_string(fold) + ".");
        if (!allowSeen && isAmong(seen, fold))
            return fail(ErrorCode::Invalid,
                        "The model learnt from or was calibrated on fold " + std::to_string(fold) +
                            ", or does not say that it was not, so that it cannot be judged fairly on it; "
                            "choose other folds, or give a head with --allow-seen.");
    }
    if (asked.empty()) {
        std::copy_if(there.begin(), there.end(), std::inserter(chosen, chosen.end()),
                     [&](int fold) { return !isAmong(seen, fold); });
    }
    if (chosen.empty())
        return fail(ErrorCode::Invalid,
                    "The model learnt from or was calibrated on fold(s) " + foldsInWords(seen) +
                        ", and the data set holds no other; to judge it on some of them all the same, name "
                        "them with --folds and give --allow-seen.");
    return std::vector<int>(chosen.begin(), chosen.end());
}

HeldOut scoreShipped(const Embedded& data, const jepa::Head& head, std::span<const int> folds,
                     std::span<const int> seen) {
    HeldOut out;
    out.labels = data.labels;
    out.logits.labels = data.labelCount();
    HeldOut::Shipped shipped{head.sha256().value_or(Sha256{}), {}, {}};
    for (const int fold : folds) {
        if (isAmong(seen, fold))
            shipped.seenFolds.push_back(fold);
    }
    const auto labels = static_cast<std::size_t>(data.labelCount());
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (!isAmong(folds, data.rows[row].fold))
            continue;
        out.rows.push_back(row);
        out.logits.patients.push_back(data.rows[row].patient);
        const std::vector<Finding> findings = head.evaluate(inputOf(data, head, row));
        for (std::size_t label = 0; label < labels; ++label) {
            const Finding& finding = findings[label];
            out.logits.scores.push_back(finding.logit);
            out.logits.truth.push_back(data.truth[row * labels + label]);
            out.probabilities.push_back(finding.probability);
            out.decided.push_back(finding.probability >= head.parameters().labels[label].threshold ? 1 : 0);
            shipped.abstained.push_back(finding.state == FindingState::Abstained ? 1 : 0);
        }
    }
    out.shipped = std::move(shipped);
    return out;
}

} // namespace leadlight::train
