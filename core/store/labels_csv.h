// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/label_store.h"

#include <string>
#include <vector>

namespace leadlight::store {

/// "agreed", "disagreed", "adjudicated", or "single" where one reader alone labelled it and nothing was
/// adjudicated.
[[nodiscard]] std::string labelledStateName(const LabelledCase& one);
/// The readers' names, in the order in which they finished.
[[nodiscard]] std::vector<std::string> readerNames(const LabelledCase& one);
/// The adjudicator's comment, or those of the readers, with their names where there are several; empty
/// without.
[[nodiscard]] std::string commentOf(const LabelledCase& one);

/// One row a case, safe to open in a spreadsheet (RFC 4180): case, sha256, file, patient_id, state, readers,
/// not_assessable, one column a label of the whole recording, comment. A label is 1 or 0; empty where the
/// case is not settled or not assessable, since then nothing is known.
[[nodiscard]] std::string labelsCsv(const std::vector<LabelledCase>& cases, const LabelSet& set);

/// One row a mark: case, sha256, label, start_s, end_s, lead (empty: all), code, code_system, who. `who` is
/// the reader; the marks that hold stand once more under "settled".
[[nodiscard]] std::string marksCsv(const std::vector<LabelledCase>& cases, const LabelSet& set);

} // namespace leadlight::store
