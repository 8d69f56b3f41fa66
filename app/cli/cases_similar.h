// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"

#include <cstddef>

namespace leadlight::cli {

/// Prints the cases of other patients whose embeddings lie nearest to that of a case's newest analysis, by
/// the same encoder, with what people have confirmed of them. NotFound where the case has no embedding.
[[nodiscard]] Result<int> printSimilarCases(const store::CaseStore& store, CaseId id, std::size_t count,
                                            bool json);

} // namespace leadlight::cli
