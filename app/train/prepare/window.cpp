// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/window.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace leadlight::train {

std::string_view scaleName(Scale scale) {
    switch (scale) {
    case Scale::Millivolt:
        return "mv";
    case Scale::Zscored:
        return "zscored";
    case Scale::Unscaled:
        break;
    }
    return "unscaled";
}

const std::vector<DataSet>& dataSets() {
    constexpr std::string_view kOwn = "one patient a recording, as far as the data set says";
    constexpr std::string_view kUnnamed = "not named: recordings of one patient may be in several folds";
    static const std::vector<DataSet> sets{
        {"own", "recordings labelled in a case database of Leadlight", "not stated",
         "the database's patients; one patient a recording where the file names none"},
        {"ptbxl", "PTB-XL 1.0.3, 500 Hz", "CC BY 4.0",
         "the data set's patients; unnamed ones are kept apart by its own folds"},
        {"ludb", "Lobachevsky University Electrocardiography Database 1.0.1", "ODC-By 1.0", kOwn},
        {"chapman_ningbo", "Chapman-Shaoxing and Ningbo, as in the PhysioNet/CinC Challenge 2021",
         "CC BY 4.0", kOwn},
        {"georgia", "Georgia 12-lead ECG Challenge Database, as in the PhysioNet/CinC Challenge 2020",
         "CC BY 4.0", kUnnamed},
        {"cpsc2018", "China Physiological Signal Challenge 2018",
         "the challenge's terms; CC BY 4.0 as in the PhysioNet/CinC Challenge 2020", kUnnamed},
        {"cpsc_extra", "CPSC 2018, unused part, as in the PhysioNet/CinC Challenge 2020", "CC BY 4.0",
         kUnnamed},
        {"ptb", "PTB Diagnostic ECG Database, as in the PhysioNet/CinC Challenge 2020", "CC BY 4.0",
         kUnnamed},
        {"incart", "St Petersburg INCART, as in the PhysioNet/CinC Challenge 2020", "CC BY 4.0", kUnnamed},
        {"cinc2011", "PhysioNet/CinC Challenge 2011, set a, recordings of acceptable quality", "ODC-By 1.0",
         kUnnamed},
        {"code15", "CODE-15% and SaMi-Trop, as in the PhysioNet/CinC Challenge 2025", "CC BY 4.0",
         "the numbers in the headers; one patient a recording where there is none"},
        {"synthetic", "synthetic recordings of Leadlight's own generator, true by construction",
         "made by the project", kOwn},
        {"wfdb", "other recordings in WFDB", "not stated", kUnnamed},
        {"ptbxl_zscored", "PTB-XL, band-passed 0.5 to 40 Hz and z-scored per lead", "CC BY 4.0",
         "not named; PTB-XL's folds never part a patient"},
    };
    return sets;
}

std::size_t dataSetRank(std::string_view source) {
    const auto& sets = dataSets();
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const DataSet& set) { return set.source == source; });
    return static_cast<std::size_t>(found - sets.begin());
}

int foldOfPatient(std::string_view patient) {
    return 1 + sha256(asBytes(patient)).digest[0] % kLastTrainingFold;
}

std::string sexOfPtbxl(std::string_view field) {
    if (field == "0")
        return "M";
    return field == "1" ? "F" : "";
}

} // namespace leadlight::train
