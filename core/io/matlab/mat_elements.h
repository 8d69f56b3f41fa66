// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::io::matlab {

/// One variable or field of a file: numbers, text, or named and unnamed members. Numbers are left in the
/// file's bytes until they are asked for.
struct Variable {
    std::string name;
    std::size_t rows = 0;
    std::size_t columns = 0;
    bool isText = false;
    std::string text;              ///< of a character array, UTF-8
    std::vector<double> values;    ///< of a numeric array, column by column
    std::vector<Variable> members; ///< fields of a structure of one element, or the cells of a cell array

    /// The member of that name in any case, or null.
    [[nodiscard]] const Variable* find(std::string_view member) const;
};

/// All variables of a level 5 file, as the members of one; compressed ones inflated to at most
/// kMaxInflatedBytes. Objects, sparse and complex arrays are left out.
[[nodiscard]] Result<Variable> parseLevel5(const std::string& name, ByteView bytes);

} // namespace leadlight::io::matlab
