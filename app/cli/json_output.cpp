// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_output.h"

#include <cmath>
#include <iostream>

namespace leadlight::cli {

void printJson(const Json& document) {
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

Json finiteOrNull(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

} // namespace leadlight::cli
