// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_records.h"

#include "core/base/text.h"
#include "core/io/common/quantise.h"

#include <algorithm>
#include <cmath>

namespace leadlight::io::edf {

namespace {

constexpr std::size_t kNumberField = 8;

std::string durationOf(std::size_t perRecord, double rateHz) {
    return decimalText(static_cast<double>(perRecord) / rateHz, kNumberField);
}

bool isExact(std::size_t perRecord, double rateHz) {
    const double wanted = static_cast<double>(perRecord) / rateHz;
    return std::abs(parseDouble(durationOf(perRecord, rateHz)).value_or(0.0) - wanted) <= 1e-12 * wanted;
}

} // namespace

RecordPlan planRecords(std::size_t samples, double rateHz, std::size_t leads) {
    constexpr std::size_t kMostBytes = 61'440;
    constexpr double kShortestS = 0.1;
    const std::size_t largest =
        std::clamp<std::size_t>(kMostBytes / 2 / std::max<std::size_t>(leads, 1), 1, samples);
    const auto planOf = [&](std::size_t perRecord) {
        return RecordPlan{perRecord, (samples + perRecord - 1) / perRecord, durationOf(perRecord, rateHz)};
    };
    std::size_t unfilled = 0;
    for (std::size_t k = largest; k > 0; --k) {
        if (!isExact(k, rateHz))
            continue;
        // Very short records would be mostly the annotations that each of them needs.
        const bool longEnough = static_cast<double>(k) >= kShortestS * rateHz || k == samples;
        if (samples % k == 0 && longEnough)
            return planOf(k);
        if (unfilled == 0)
            unfilled = k;
    }
    return planOf(unfilled != 0 ? unfilled : largest);
}

} // namespace leadlight::io::edf
