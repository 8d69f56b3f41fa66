// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace leadlight::measure {

/// A measured number, or why there is none. The unit stands in the name of the field that holds it.
struct Number {
    std::optional<double> value;
    std::string reason; ///< a sentence without full stop where there is no value; empty otherwise

    Number() = default;

    Number(double number)
        : value(number) {}

    Number(std::optional<double> number, std::string without)
        : value(number)
        , reason(number ? std::string() : std::move(without)) {}

    explicit operator bool() const { return value.has_value(); }
};

} // namespace leadlight::measure
