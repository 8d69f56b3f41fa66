// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/jepa/card.h"
#include "core/jepa/torch/finetune.h"
#include "core/jepa/torch/training_set.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::train {

/// How far a row's amplitudes can be trusted: the column `scale` of labels.csv.
enum class RowScale { Millivolt, Zscored, Unscaled };

/// One row of a prepared data set.
struct DataRow {
    std::string source;
    std::string patient;
    int fold = 0;
    RowScale scale = RowScale::Millivolt;
    /// For CD, HYP, MI, NORM, STTC; nothing where the data set does not say.
    std::optional<std::array<std::uint8_t, 5>> truth;
    std::string sex;                ///< F, M or empty
    std::optional<double> age;      ///< years
    std::vector<std::string> codes; ///< SCP-ECG codes of PTB-XL and LUDB, SNOMED CT codes of the challenges
    /// What annotators said in a case database, for every one of DataSet::own; nothing where they were not
    /// asked.
    std::optional<std::vector<std::uint8_t>> own;
};

/// A label that annotators could give.
struct OwnLabel {
    std::string name;
    std::string code; ///< as heads bear it, "SNOMED CT:164889003"; empty where there is none
};

/// The labels that annotators gave in a case database, as the manifest of a prepared data set names them.
struct OwnLabels {
    std::string set; ///< the name of the annotators' label set; empty: nobody labelled anything
    int version = 0;
    std::vector<OwnLabel> labels;
};

/// Whether a row is of the project's own generator: to learn from, never to measure with.
[[nodiscard]] bool isSynthetic(const DataRow& row);

/// A prepared data set (`leadlight-train prepare`), its amplitudes brought as near to millivolts as can be.
struct DataSet {
    std::vector<float> signals; ///< (n, 8, 2500)
    std::vector<DataRow> rows;
    std::array<double, 8> leadDeviation{}; ///< mV that one unit of a z-scored row was taken for, by lead
    Sha256 manifest;                       ///< of manifest.json: the data set's identity
    OwnLabels own;
};

/// Reads signals.npy, labels.csv, manifest.json, and own_labels.csv where the manifest names it. Z-scored
/// rows are multiplied, lead by lead, by the median standard deviation of the patients' millivolt rows
/// (kFallbackDeviation without any); rows of unknown scale by kUnscaledFactor. Before that all are brought to
/// the recipe of the encoder that will see them. Rows of PTB-XL's folds 9 and 10 are refused: they are kept
/// for judging.
[[nodiscard]] Result<DataSet> readDataSet(const std::filesystem::path& folder,
                                          std::string_view recipe = jepa::kRecipe);

/// Standard deviation of each lead of a row.
[[nodiscard]] std::array<double, 8> leadDeviations(const DataSet& data, std::size_t row);

/// These rows, with how much their gain is varied in training.
[[nodiscard]] jepa::TrainingSet trainingRows(const DataSet& data, const std::vector<std::size_t>& rows);

/// CODE's amplitudes are 1.3 to 1.9 times those of every other set (measured on QRS): the inverse of the
/// middle.
inline constexpr double kUnscaledFactor = 0.63;

/// The rows that `wanted` names, with how much their gain is varied in training.
[[nodiscard]] jepa::TrainingSet trainingSet(const DataSet& data,
                                            const std::function<bool(const DataRow&)>& wanted);

/// The same with their labels; rows without labels are left out.
[[nodiscard]] jepa::LabelledSet labelledSet(const DataSet& data,
                                            const std::function<bool(const DataRow&)>& wanted);

} // namespace leadlight::train
