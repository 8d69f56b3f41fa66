// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// What a label is put on.
enum class LabelScope {
    Recording, ///< all of it: "atrial fibrillation"
    Point,     ///< a moment of one lead or of all: "P onset"
    Span       ///< a stretch of one lead or of all: "artefact"
};

/// "recording", "point" or "span".
[[nodiscard]] std::string_view labelScopeName(LabelScope scope);
[[nodiscard]] std::optional<LabelScope> labelScopeFromName(std::string_view name);

/// One label that annotators may give. All text is UTF-8.
struct LabelEntry {
    std::string name;  ///< short, unique in its set: "AFIB". What tables and annotations bear
    std::string title; ///< in words: "Atrial fibrillation"
    char key = '\0';   ///< the letter a to z that gives it, unique in its set
    LabelScope scope = LabelScope::Recording;
    std::string group; ///< of the labels of one group a recording has one at most; empty: no group. Only for
                       ///< LabelScope::Recording
    std::string code;  ///< in `codeSystem`; empty where there is none
    std::string codeSystem; ///< "SNOMED CT", "SCP-ECG", "MDC"

    bool operator==(const LabelEntry&) const = default;
};

/// A named, versioned list of labels. Once it is in a case database it is locked: another list is another
/// version.
struct LabelSet {
    std::string name;
    int version = 1;
    std::string guide; ///< what annotators are asked to do, in their words; may be empty
    std::vector<LabelEntry> labels;

    /// The label of that name, or of that key; null where there is none.
    [[nodiscard]] const LabelEntry* find(std::string_view label) const;
    [[nodiscard]] const LabelEntry* withKey(char key) const;

    /// "Rhythm, version 2".
    [[nodiscard]] std::string title() const;

    bool operator==(const LabelSet&) const = default;
};

/// Says what is wrong with a set and where: no name, no or too many labels, a name or a key given twice, a
/// key that is no letter from a to z, text that is not UTF-8 or too long (Invalid).
[[nodiscard]] Result<void> checkLabelSet(const LabelSet& set);

/// Sets to begin with: the five superclasses of PTB-XL (Wagner et al., Scientific Data 2020, SCP-ECG
/// statements), rhythms (SNOMED CT), and waves with artefacts (MDC, ISO/IEEE 11073-10101).
[[nodiscard]] std::vector<LabelSet> startingLabelSets();

} // namespace leadlight
