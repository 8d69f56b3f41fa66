// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::store {

/// A row of the table `case_list`: what lists are searched and sorted by, computed from the other tables.
struct ListRow {
    std::int64_t binned = 0; ///< 0 or 1
    std::int64_t state = 0;  ///< a CaseState, as if it were not binned
    std::string acquired;    ///< ISO 8601, or empty
    std::string imported;
    std::string name;      ///< folded
    std::string patientId; ///< folded
    std::string search;    ///< folded name, id, file name, date and suggested labels, one a line
    std::string labels;    ///< folded, each between two bars
    std::optional<std::int64_t> newestAnalysis;
    bool operator==(const ListRow&) const = default;
};

/// Computes the row from what is stored about the case; nothing if there is no such case.
[[nodiscard]] std::optional<ListRow> computeListRow(Connection& connection, std::int64_t caseId);
/// The row as it stands in the table.
[[nodiscard]] std::optional<ListRow> storedListRow(Connection& connection, std::int64_t caseId);
/// Brings the table up to date with the case.
void refreshListRow(Connection& connection, std::int64_t caseId);

/// The cases that the query asks for, in its order.
[[nodiscard]] std::vector<std::int64_t> findCases(Connection& connection, const CaseQuery& query);
[[nodiscard]] std::int64_t countCases(Connection& connection, const CaseQuery& query);

} // namespace leadlight::store
