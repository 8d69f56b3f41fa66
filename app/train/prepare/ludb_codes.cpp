// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/ludb_codes.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace leadlight::train {
namespace {

struct Phrase {
    std::string_view words; ///< what a line begins with, in lower case
    std::string_view code;
};

constexpr std::array<Phrase, 30> kPhrases{{{"sinus rhythm", "SR"},
                                           {"sinus bradycardia", "SBRAD"},
                                           {"sinus tachycardia", "STACH"},
                                           {"sinus arrhythmia", "SARRH"},
                                           {"irregular sinus rhythm", "SARRH"},
                                           {"atrial fibrillation", "AFIB"},
                                           {"atrial flutter", "AFLT"},
                                           {"incomplete right bundle branch block", "IRBBB"},
                                           {"complete right bundle branch block", "CRBBB"},
                                           {"incomplete left bundle branch block", "ILBBB"},
                                           {"complete left bundle branch block", "CLBBB"},
                                           {"i degree av block", "1AVB"},
                                           {"iii degree av-block", "3AVB"},
                                           {"left anterior hemiblock", "LAFB"},
                                           {"non-specific intravintricular conduction delay", "IVCD"},
                                           {"atrial extrasystole", "PAC"},
                                           {"ventricular extrasystole", "PVC"},
                                           {"left ventricular hypertrophy", "LVH"},
                                           {"right ventricular hypertrophy", "RVH"},
                                           {"left atrial", "LAO/LAE"},
                                           {"right atrial", "RAO/RAE"},
                                           {"pacemaker presence", "PACE"},
                                           {"unipolar", "PACE"},
                                           {"bipolar", "PACE"},
                                           {"biventricular pacing", "PACE"},
                                           {"stemi", "MI"},
                                           {"scar formation", "MI"},
                                           {"ischemia", "ISC_"},
                                           {"undefined ischemia", "ISC_"},
                                           {"non-specific repolarization", "NST_"}}};

} // namespace

std::map<std::string, std::vector<std::string>> ludbCodes(const CsvTable& table) {
    constexpr std::array<std::string_view, 8> kColumns{"Rhythms",
                                                       "Conduction abnormalities",
                                                       "Extrasystolies",
                                                       "Hypertrophies",
                                                       "Cardiac pacing",
                                                       "Ischemia",
                                                       "Non-specific repolarization abnormalities",
                                                       "Other states"};
    std::map<std::string, std::vector<std::string>> all;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        std::vector<std::string>& codes = all[std::string(trimmed(table.at(row, "ID")))];
        for (const std::string_view column : kColumns) {
            for (const std::string_view line : split(table.at(row, column), '\n')) {
                const std::string words = lowered(trimmed(line));
                const auto found = std::find_if(kPhrases.begin(), kPhrases.end(), [&](const Phrase& phrase) {
                    return words.starts_with(phrase.words);
                });
                if (found != kPhrases.end())
                    codes.emplace_back(found->code);
            }
        }
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    }
    return all;
}

} // namespace leadlight::train
