// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/model_card.h"

#include "core/base/time.h"

#include <map>

namespace leadlight::train {

std::string sourcesInWords(const DataSet& data, const std::function<bool(const DataRow&)>& counted) {
    std::map<std::string, std::size_t> rows;
    for (const DataRow& row : data.rows) {
        if (counted(row))
            ++rows[row.source + (row.scale == RowScale::Zscored ? " (z-scored)" : "")];
    }
    std::string words;
    for (const auto& [source, count] : rows)
        words += (words.empty() ? "" : ", ") + source + " " + std::to_string(count);
    return words;
}

std::vector<std::string> commonLimits(const DataSet& data) {
    std::size_t labelled = 0, zscored = 0;
    for (const DataRow& row : data.rows) {
        labelled += row.truth ? 1U : 0U;
        zscored += row.truth && row.scale == RowScale::Zscored ? 1U : 0U;
    }
    std::string trained = "Trained on " + std::to_string(data.rows.size()) +
                          " windows of ten seconds of adults (" +
                          sourcesInWords(data, [](const DataRow&) { return true; }) + ")";
    if (2 * zscored > labelled)
        trained += ", most of the labelled ones z-scored and band-passed, so that it knows little of voltage "
                   "criteria";
    return {"Research use only, not for diagnosis; it has not been tested on patients of any hospital "
            "outside its training data.",
            trained + ".",
            "Paced rhythms, children, swapped electrodes and other devices' filters are hardly or not "
            "represented."};
}

jepa::Card encoderCard(const DataSet& data) {
    jepa::Card card;
    card.kind = jepa::ModelKind::Encoder;
    card.name = "Leadlight small encoder";
    card.version = "0.1.0";
    card.created = today();
    card.intendedUse =
        "Embeddings and attention of 12-lead ECGs for research with Leadlight. Not for diagnosis.";
    card.trainingData =
        std::to_string(data.rows.size()) +
        " windows of ten seconds: " + sourcesInWords(data, [](const DataRow&) { return true; }) +
        ". Folds 9 and 10 of PTB-XL were not used. Z-scored rows were brought to the median amplitude of the "
        "millivolt rows, lead by lead, CODE's were multiplied by 0.63; both with a random gain in training.";
    card.licence = "Model: GPL-3.0-or-later. Training data: CC BY 4.0 and ODC-By 1.0 (see manifest.json of "
                   "the prepared data set).";
    card.limits = commonLimits(data);
    card.extra["data_manifest_sha256"] = data.manifest.hex();
    return card;
}

std::string today() {
    return nowUtc().date.iso();
}

} // namespace leadlight::train
