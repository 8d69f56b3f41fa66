// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

namespace leadlight {

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"')
            field += '"';
        field += c;
    }
    return field + '"';
}

std::string spreadsheetField(std::string_view text) {
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return csvField(formula ? '\'' + std::string(text) : std::string(text));
}

} // namespace leadlight
