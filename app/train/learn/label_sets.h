// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::train {

/// One thing a head can say, and how the data sets say it.
struct LabelMeaning {
    std::string label;                   ///< the finding's name: "1AVB"
    std::string code;                    ///< the head's code for it: "SCP-ECG:1AVB"
    std::vector<std::string_view> codes; ///< any of these in a row's list of codes (SCP-ECG, SNOMED CT)
    std::size_t place = 0;               ///< of an own set: its place in DataRow::own
};

/// A named list of labels that a head is made for. (The list that annotators label by is
/// leadlight::LabelSet.)
struct LabelSet {
    std::string name;
    std::string title;
    std::vector<LabelMeaning> labels;
    bool exclusive = false; ///< one of them at most is true of a recording (rhythms)
    bool own = false;       ///< given by annotators in a case database, not by PTB-XL

    /// The same set with other labels.
    [[nodiscard]] LabelSet with(std::vector<LabelMeaning> others) const;
};

/// CD, HYP, MI, NORM, STTC.
[[nodiscard]] const LabelSet& superclassSet();
/// Atrial fibrillation or flutter and the sinus rhythms.
[[nodiscard]] const LabelSet& rhythmSet();
/// Common statements of PTB-XL (Wagner et al. 2020, table 4 and scp_statements.csv).
[[nodiscard]] const LabelSet& statementSet();

/// The labels that annotators gave to recordings of the data set; without labels where nobody did.
[[nodiscard]] LabelSet ownSet(const DataSet& data);
/// A copy of the set of this name: "superclass", "rhythm" or "statements", "own" or the name of the
/// annotators' set. Invalid where the data set knows no such one.
[[nodiscard]] Result<LabelSet> labelSetNamed(std::string_view name, const DataSet& data);
/// The labels of a set that enough measured rows have: a quarter of `positives` in each of
/// the fold pairs 1 and 2, 3 and 4, 5 and 6, 7 and 8.
[[nodiscard]] LabelSet withEnough(const LabelSet& set, const DataSet& data, std::size_t positives);

/// What --labels of a command is told.
inline constexpr const char* kLabelsHelp =
    "superclass, rhythm or statements of PTB-XL; own, or the label set's "
    "name, for what annotators said in a case database";
/// What to say where withEnough() leaves no label.
[[nodiscard]] Error tooFew(std::size_t positives);

/// What a row says about one label: whether it is there, and how much that counts (0: it is not known).
struct Answer {
    bool present = false;
    float weight = 0.0F;
};

/// What a row says about every label of a set, for training. Annotators' answers count 1. PTB-XL's own
/// answers count 1. Other sets name fewer findings: their answers count less, and not at all where a set does
/// not code such findings (the challenges' rows without infarction may have one; LUDB calls two thirds of its
/// recordings hypertrophic). Synthetic rows count little: their shapes are a textbook's.
[[nodiscard]] std::vector<Answer> trainingAnswers(const LabelSet& set, const DataRow& row);

/// PTB-XL's own answers alone (of an own set: the annotators'), for measuring; empty where the row has none.
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
