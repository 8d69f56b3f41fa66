// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/round_step.h"

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

double roundStep(double span, int most) {
    const double rough = std::max(span, 1e-9) / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace leadlight::ui
