// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/agreement.h"
#include "core/store/label_store.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::store {

/// How far two readers agree on the cases that both labelled.
struct PairAgreement {
    std::string first;
    std::string second;
    std::vector<LabelAgreement> labels; ///< in the order of the set
};

/// Krippendorff's alpha of one label over all readers; for marks: of whether a recording has any.
struct LabelAlpha {
    std::string label;
    std::optional<double> alpha;
};

/// How far the readers of a task agree, on the cases on which all of them are done.
struct TaskAgreement {
    int cases = 0;
    std::vector<PairAgreement> pairs; ///< of all who have a case in common, in the order of their names
    std::vector<LabelAlpha> alphas;   ///< in the order of the set
};

/// Of a set's labels on cases as LabelStore::results() gives them.
[[nodiscard]] TaskAgreement agreementIn(const std::vector<LabelledCase>& cases, const LabelSet& set);

} // namespace leadlight::store
