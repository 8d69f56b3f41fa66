// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/superclasses.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::train {

/// How far the amplitudes of a row can be trusted.
enum class Scale {
    Millivolt, ///< true millivolts
    Zscored,   ///< each lead was scaled to unit variance: shapes only
    Unscaled,  ///< declared as millivolts, but known to be off by an unknown factor
};

/// "mv", "zscored", "unscaled".
[[nodiscard]] std::string_view scaleName(Scale scale);

/// What is known of one recording besides its samples.
struct RecordFacts {
    std::string source; ///< the data set, one of dataSets()
    std::string record; ///< the recording's name in it
    std::string
        patient;  ///< "<source>/<number>"; a recording of its own patient where the data set names none
    int fold = 0; ///< 1 to 8
    Scale scale = Scale::Millivolt;
    std::vector<std::string> codes; ///< SCP-ECG codes of PTB-XL, SNOMED CT codes of the challenges
    std::optional<SuperclassSet> superclasses;
    std::string sex;               ///< F, M or empty
    std::optional<double> age;     ///< years; PTB-XL writes 300 for anyone above 89
    std::vector<std::uint8_t> own; ///< 1 or 0 for every label that annotators could give (own_labels.h);
                                   ///< empty where none was asked
};

/// F or M from PTB-XL's column sex (0 male, 1 female); empty where it is neither.
[[nodiscard]] std::string sexOfPtbxl(std::string_view field);

/// Ten seconds of a recording, ready for the encoder.
struct Window {
    RecordFacts facts;
    Sha256 sha256;       ///< of the recording's files (of the row's float32 samples for a table of signals)
    double startS = 0.0; ///< where in the recording the window starts
    std::vector<float> samples; ///< (8, 2500)
};

/// A recording or window that was left out, and why.
struct Refusal {
    std::string source;
    std::string record;
    std::string reason;
};

/// What is publicly said of a data set.
struct DataSet {
    std::string_view source;
    std::string_view title;
    std::string_view licence;
    std::string_view patients; ///< what `patient` means for its rows
};

/// All data sets known by name, in the order of preference when the same recording is in several; the last is
/// any other.
[[nodiscard]] const std::vector<DataSet>& dataSets();

/// The place of a source in dataSets().
[[nodiscard]] std::size_t dataSetRank(std::string_view source);

/// A fold from 1 to 8 that hangs on the patient alone, so that one patient's recordings stay together.
[[nodiscard]] int foldOfPatient(std::string_view patient);

/// PTB-XL's folds 9 and 10 are kept for judging (Wagner et al. 2020); nothing here may train on them.
inline constexpr int kLastTrainingFold = 8;

} // namespace leadlight::train
