// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef> // before <compare>, which moc 6.4 cannot parse as the first standard header

#include <compare>
#include <cstdint>

namespace leadlight {

/// A row's number in the case database, of one kind only: a CaseId cannot be passed for a ReadingId.
template <class Kind>
struct Id {
    std::int64_t value = 0;
    auto operator<=>(const Id&) const = default;
};

using CaseId = Id<struct CaseKind>;
using AnalysisId = Id<struct AnalysisKind>;
using ReadingId = Id<struct ReadingKind>;
using MeasurementSetId = Id<struct MeasurementSetKind>;

} // namespace leadlight
