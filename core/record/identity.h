// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <string>
#include <vector>

namespace leadlight {

/// How surely two recordings are of one person.
enum class SamePerson {
    Yes, ///< the same patient ID (or, where neither has one, name and birth date), and nothing against it
    Doubtful, ///< the same ID, but names, birth dates or sexes differ
    No        ///< nothing says so
};

/// Compares what two recordings say of their patient. Names are compared without case and punctuation, in any
/// order of their parts; a middle name that only one of them has is no difference.
[[nodiscard]] SamePerson samePerson(const Patient& one, const Patient& other);

/// What speaks against it: "patient ID", "name", "birth date", "sex".
[[nodiscard]] std::vector<std::string> identityDifferences(const Patient& one, const Patient& other);

} // namespace leadlight
