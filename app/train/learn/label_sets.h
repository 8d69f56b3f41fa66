// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"

#include <span>
#include <string_view>
#include <vector>

namespace leadlight::train {

/// One thing a head can say, and by which codes the data sets say it.
struct LabelMeaning {
    std::string_view label;              ///< the finding's name: "1AVB"
    std::string_view code;               ///< the head's code for it: "SCP-ECG:1AVB"
    std::vector<std::string_view> codes; ///< any of these in a row's list of codes (SCP-ECG, SNOMED CT)
};

/// A named list of labels.
struct LabelSet {
    std::string_view name;
    std::string_view title;
    std::vector<LabelMeaning> labels;
    bool exclusive = false; ///< one of them at most is true of a recording (rhythms)
};

/// CD, HYP, MI, NORM, STTC.
[[nodiscard]] const LabelSet& superclassSet();
/// Atrial fibrillation or flutter and the sinus rhythms.
[[nodiscard]] const LabelSet& rhythmSet();
/// Common statements of PTB-XL (Wagner et al. 2020, table 4 and scp_statements.csv).
[[nodiscard]] const LabelSet& statementSet();

/// A copy of the set of this name: "superclass", "rhythm" or "statements" (any other name gives the first).
[[nodiscard]] LabelSet labelSetNamed(std::string_view name);
/// The labels of a set that enough rows with PTB-XL's own answers have: a quarter of `positives` in each of
/// the fold pairs 1 and 2, 3 and 4, 5 and 6, 7 and 8.
[[nodiscard]] LabelSet withEnough(const LabelSet& set, const DataSet& data, std::size_t positives);

/// What a row says about one label: whether it is there, and how much that counts (0: it is not known).
struct Answer {
    bool present = false;
    float weight = 0.0F;
};

/// What a row says about every label of a set, for training. PTB-XL's own answers count 1. Other sets name
/// fewer findings: their answers count less, and not at all where a set does not code such findings (the
/// challenges' rows without infarction may have one; LUDB calls two thirds of its recordings hypertrophic).
/// Synthetic rows count little: their shapes are a textbook's.
[[nodiscard]] std::vector<Answer> trainingAnswers(const LabelSet& set, const DataRow& row);

/// PTB-XL's own answers alone, for measuring; empty where the row has none.
[[nodiscard]] std::vector<std::uint8_t> measuredAnswers(const LabelSet& set, const DataRow& row);

/// The rows of which every label of the set is measured.
[[nodiscard]] std::vector<DataRow> measuredRows(const DataSet& data, const LabelSet& set);

/// Rows to fine-tune an encoder on: the superclasses with the statements and rhythms as a regulariser, which
/// count `auxiliary` as much. Rows without a scale borrow the amplitudes of millivolt rows of PTB-XL in the
/// same folds, with a probability of about 0.7 of one that has the same superclasses (of one that agrees on
/// HYP where fewer than eight have).
[[nodiscard]] jepa::LabelledSet multiTaskSet(const DataSet& data, std::span<const int> folds, float auxiliary,
                                             std::vector<std::size_t>* chosenRows = nullptr);

} // namespace leadlight::train
