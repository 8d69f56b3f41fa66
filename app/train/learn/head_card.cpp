// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/head_card.h"

#include "app/train/learn/model_card.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace leadlight::train {

namespace {

std::string listed(const LabelSet& set) {
    std::string text;
    for (const LabelMeaning& meaning : set.labels)
        text += (text.empty() ? "" : ", ") + std::string(meaning.label);
    return text;
}

/// "CD (conduction disturbance), MI (myocardial infarction) and NORM (normal)"
std::string superclassesInWords(const LabelSet& set) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kMeanings{
        {{"CD", "conduction disturbance"},
         {"HYP", "hypertrophy"},
         {"MI", "myocardial infarction"},
         {"NORM", "normal"},
         {"STTC", "ST and T changes"}}};
    std::string text;
    for (std::size_t i = 0; i < set.labels.size(); ++i) {
        const std::string_view label = set.labels[i].label;
        const bool last = i + 1 == set.labels.size();
        text += (i == 0 ? "" : last ? " and " : ", ") + std::string(label);
        const auto meaning = std::find_if(kMeanings.begin(), kMeanings.end(),
                                          [&](const auto& one) { return one.first == label; });
        if (meaning != kMeanings.end())
            text += " (" + std::string(meaning->second) + ")";
    }
    return text;
}

// "1,2,3", as the encoder's card lists its own.
std::string listed(const std::set<int>& folds) {
    std::string text;
    for (const int fold : folds)
        text += (text.empty() ? "" : ",") + std::to_string(fold);
    return text;
}

// Newton's method fits what is shipped to all rows, descent to the folds that are not tested.
std::string fittedFolds(const HeadFitOptions& a, const Embedded& data) {
    std::set<int> folds;
    for (const DataRow& row : data.rows)
        folds.insert(row.fold);
    if (a.byDescent()) {
        for (const int fold : data.testFolds)
            folds.erase(fold);
    }
    return listed(folds);
}

std::string fittingInWords(const HeadFitOptions& a) {
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

// What a head for PTB-XL's labels is for, comes from and must not be used for.
void describePtbxl(jepa::Card& card, const Embedded& data, const DataSet& set) {
    card.intendedUse =
        data.labels->name == superclassSet().name
            ? "Suggests the diagnostic superclasses " + superclassesInWords(*data.labels) +
                  " to a physician, for research. Not for diagnosis."
            : "Suggests " + listed(*data.labels) +
                  " (PTB-XL's SCP-ECG statements) to a physician, for research. Not for diagnosis.";
    card.trainingData =
        std::to_string(data.rows.size()) + " labelled recordings of PTB-XL (" +
        sourcesInWords(set, [&](const DataRow& row) { return !measuredAnswers(*data.labels, row).empty(); }) +
        "), folds 1 to 8; a code counts whatever its likelihood. Patients are never parted between folds." +
        (data.made.empty()
             ? std::string()
             : " Besides " + std::to_string(data.made.size() / static_cast<std::size_t>(data.dim)) +
                   " synthetic recordings (Leadlight's own generator), which count 0.4 each "
                   "and are never measured with.");
    card.licence = "Model: GPL-3.0-or-later. Training data: CC BY 4.0.";
    card.limits = commonLimits(set);
    card.limits.push_back("Calibrated on few recordings whose prevalence of findings is PTB-XL's: elsewhere "
                          "the probabilities are off.");
}

// The same of a head for what annotators said in a case database.
void describeOwn(jepa::Card& card, const Embedded& data) {
    std::set<std::string> patients;
    for (const DataRow& row : data.rows)
        patients.insert(row.patient);
    card.intendedUse = "Suggests " + listed(*data.labels) + " (labels of " + data.labels->title +
                       ", as annotators gave them in a case database) to a physician, for research. Not for "
                       "diagnosis.";
    card.trainingData = std::to_string(data.rows.size()) + " windows of ten seconds of " +
                        std::to_string(patients.size()) +
                        " patients, labelled by annotators in a case database; only what they agreed on or "
                        "an adjudicator settled. Patients are never parted between folds.";
    card.licence = "Not stated: ask whoever owns the recordings and their labels.";
    card.limits = {"Research use only, not for diagnosis; it has not been tested on patients of any hospital "
                   "outside its training data.",
                   "Calibrated on few recordings of the database whose prevalence of findings is its own: "
                   "elsewhere the probabilities are off.",
                   "Its numbers are too good where its encoder learnt from the same recordings, as from "
                   "public data sets; that was not checked."};
    card.extra[kOwnSetLine] = data.labels->title;
}

} // namespace

jepa::Card headCard(const HeadFitOptions& a, const Embedded& data, const std::vector<jepa::Metric>& metrics,
                    const DataSet& set) {
    jepa::Card card;
    card.kind = jepa::ModelKind::Head;
    card.name = data.labels->title;
    card.version = "0.2.1";
    card.created = today();
    if (data.labels->own)
        describeOwn(card, data);
    else
        describePtbxl(card, data, set);
    card.source = "leadlight-train head: " + fittingInWords(a) + "; calibration (" + a.calibration +
                  "), thresholds of best F1 and conformal quantiles from held-out predictions";
    card.limits.push_back(
        "Must not be used for paced rhythms, patients under 18, recordings with misplaced electrodes "
        "or in units that are not known; nothing it does not say is thereby excluded.");
    card.metrics = metrics;
    card.recipe = data.encoderCard.recipe;
    for (const char* line : {"pretraining", "fine_tuning", "label_folds"}) {
        if (const auto found = data.encoderCard.extra.find(line); found != data.encoderCard.extra.end())
            card.extra[std::string("encoder_") + line] = found->second;
    }
    card.extra["label_folds"] = fittedFolds(a, data);
    card.extra["calibration_folds"] = listed(std::set<int>(data.testFolds.begin(), data.testFolds.end()));
    card.extra["data_manifest_sha256"] = set.manifest.hex();
    return card;
}

} // namespace leadlight::train
