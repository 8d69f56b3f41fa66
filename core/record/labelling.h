// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/record/annotation.h"
#include "core/record/label_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// Whether a labelling is still being worked on.
enum class LabellingState { Draft, Done };

/// Whether it is one reader's own view, or settles what readers disagreed on.
enum class LabellingRole { Reader, Adjudicator };

/// "draft" or "done"; "reader" or "adjudicator".
[[nodiscard]] std::string_view labellingStateName(LabellingState state);
[[nodiscard]] std::optional<LabellingState> labellingStateFromName(std::string_view name);
[[nodiscard]] std::string_view labellingRoleName(LabellingRole role);
[[nodiscard]] std::optional<LabellingRole> labellingRoleFromName(std::string_view name);

/// What one person says of one recording by the labels of a set.
struct Labelling {
    std::vector<std::string> labels; ///< of the whole recording, in the order of the set
    std::vector<Annotation> marks;   ///< `label` is a label's name; in order of time
    bool notAssessable = false;      ///< the recording cannot be labelled (noise, not an ECG); then no labels
    std::string comment;
    LabellingState state = LabellingState::Draft;
    LabellingRole role = LabellingRole::Reader;
    std::string by; ///< the person's name
    Timestamp madeAt;

    [[nodiscard]] bool has(std::string_view label) const;
};

/// Whether both say the same, whoever said it and when.
[[nodiscard]] bool sameContent(const Labelling& one, const Labelling& other);
[[nodiscard]] bool sameMark(const Annotation& one, const Annotation& other);

/// Gives a label of the whole recording, or takes it back. Giving one takes the others of its group away.
void toggleLabel(Labelling& labelling, const LabelSet& set, std::string_view label);

/// Puts labels into the set's order and marks into that of time.
void putInOrder(Labelling& labelling, const LabelSet& set);

/// Fails (Invalid) unless every label is one of the set and put where it belongs, none is given twice, groups
/// hold one at most, marks have finite times with the end not before the start, texts are UTF-8 and not too
/// long, and a recording that is not assessable has no labels.
[[nodiscard]] Result<void> checkLabelling(const Labelling& labelling, const LabelSet& set);

} // namespace leadlight
