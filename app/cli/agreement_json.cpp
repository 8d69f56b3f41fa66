// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement_json.h"

#include <cstdio>

namespace leadlight::cli {

namespace {

Json kappaJson(const std::optional<Kappa>& kappa) {
    return kappa ? Json{{"value", kappa->value}, {"low", kappa->low}, {"high", kappa->high}} : Json();
}

Json marksJson(const LabelAgreement& label) {
    if (label.scope == LabelScope::Recording)
        return {};
    const MarkAgreement& marks = label.marks;
    return {{"matched", marks.matched},
            {"only_first", marks.onlyFirst},
            {"only_second", marks.onlySecond},
            {"start_mean_ms", orNull(marks.startMeanMs)},
            {"start_sd_ms", orNull(marks.startSdMs)},
            {"end_mean_ms", orNull(marks.endMeanMs)},
            {"end_sd_ms", orNull(marks.endSdMs)},
            {"overlap", orNull(marks.overlap)}};
}

Json labelJson(const LabelAgreement& label) {
    const FourCounts& counts = label.counts;
    return {{"label", label.label},
            {"scope", labelScopeName(label.scope)},
            {"n", counts.all()},
            {"both", counts.both},
            {"only_first", counts.onlyFirst},
            {"only_second", counts.onlySecond},
            {"neither", counts.neither},
            {"agreement", orNull(observedAgreement(counts))},
            {"kappa", kappaJson(cohensKappa(counts))},
            {"adjusted_kappa", orNull(adjustedKappa(counts))},
            {"positive_agreement", orNull(positiveAgreement(counts))},
            {"negative_agreement", orNull(negativeAgreement(counts))},
            {"marks", marksJson(label)}};
}

/// With two digits, or "-".
std::string shown(const std::optional<double>& value) {
    if (!value)
        return "-";
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", *value);
    return text;
}

std::string kappaShown(const std::optional<Kappa>& kappa) {
    return kappa ? shown(kappa->value) + " (" + shown(kappa->low) + " to " + shown(kappa->high) + ")" : "-";
}

std::string labelLine(const LabelAgreement& label) {
    const FourCounts& counts = label.counts;
    std::string line = label.label + "\tn " + std::to_string(counts.all()) + "\tboth " +
                       std::to_string(counts.both) + "\tagreement " + shown(observedAgreement(counts)) +
                       "\tkappa " + kappaShown(cohensKappa(counts)) + "\tadjusted " +
                       shown(adjustedKappa(counts)) + "\tpositive " + shown(positiveAgreement(counts)) +
                       "\tnegative " + shown(negativeAgreement(counts));
    if (label.scope != LabelScope::Recording)
        line += "\tmarks " + std::to_string(label.marks.matched) + " matched, " +
                std::to_string(label.marks.onlyFirst) + " and " + std::to_string(label.marks.onlySecond) +
                " alone, start " + shown(label.marks.startMeanMs) + " ms (SD " +
                shown(label.marks.startSdMs) + "), end " + shown(label.marks.endMeanMs) + " ms (SD " +
                shown(label.marks.endSdMs) + "), overlap " + shown(label.marks.overlap);
    return line + '\n';
}

} // namespace

Json agreementJson(const store::TaskAgreement& agreement) {
    Json document{{"cases", agreement.cases}, {"pairs", Json::array()}, {"alpha", Json::object()}};
    for (const store::PairAgreement& pair : agreement.pairs) {
        Json labels = Json::array();
        for (const LabelAgreement& label : pair.labels)
            labels.push_back(labelJson(label));
        document["pairs"].push_back(
            {{"first", pair.first}, {"second", pair.second}, {"labels", std::move(labels)}});
    }
    for (const store::LabelAlpha& one : agreement.alphas)
        document["alpha"][one.label] = orNull(one.alpha);
    return document;
}

std::string agreementText(const store::TaskAgreement& agreement) {
    std::string text = std::to_string(agreement.cases) + " cases are labelled by all their readers\n";
    for (const store::PairAgreement& pair : agreement.pairs) {
        text += pair.first + " and " + pair.second + '\n';
        for (const LabelAgreement& label : pair.labels)
            text += "  " + labelLine(label);
    }
    text += "Krippendorff's alpha over all readers\n";
    for (const store::LabelAlpha& one : agreement.alphas)
        text += "  " + one.label + '\t' + shown(one.alpha) + '\n';
    return text;
}

} // namespace leadlight::cli
