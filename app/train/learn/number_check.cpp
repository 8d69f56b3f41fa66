// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/number_check.h"

#include "core/base/text.h"
#include "core/jepa/encoder_config.h"

#include <cmath>
#include <cstdio>
#include <functional>
#include <string>
#include <utility>

namespace leadlight::train {
namespace {

std::string plain(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

CLI::Validator checked(std::string words, std::function<bool(double)> fits) {
    const auto check = [words, fits = std::move(fits)](const std::string& input) {
        const auto value = parseDouble(input); // nothing where it is not finite
        return value && fits(*value) ? std::string() : "must be " + words + ", not " + input;
    };
    return {[check](std::string& input) { return check(input); }, words};
}

} // namespace

CLI::Validator atLeast(double low, double high) {
    return checked(std::isinf(high) ? "at least " + plain(low) : "from " + plain(low) + " to " + plain(high),
                   [low, high](double value) { return value >= low && value <= high; });
}

CLI::Validator above(double low, double high) {
    return checked("above " + plain(low) + (std::isinf(high) ? "" : ", at most " + plain(high)),
                   [low, high](double value) { return value > low && value <= high; });
}

void requireWidthFits(const char* widthOption, int width, const char* headsOption, int heads) {
    if (width % 4 != 0)
        throw CLI::ValidationError(widthOption, "must be a multiple of 4, not " + std::to_string(width));
    if (width % heads != 0)
        throw CLI::ValidationError(widthOption, "must be a multiple of " + std::string(headsOption) +
                                                    ", and " + std::to_string(width) + " is none of " +
                                                    std::to_string(heads));
}

void requireEncoderFits(int width, int heads) {
    requireWidthFits("--dim", width, "--heads", heads);
    if (width / heads > jepa::kMaxHeadWidth)
        throw CLI::ValidationError("--heads", "must be so many that none is wider than " +
                                                  std::to_string(jepa::kMaxHeadWidth) + ", and " +
                                                  std::to_string(heads) + " of " + std::to_string(width) +
                                                  " are " + std::to_string(width / heads) + " wide");
}

} // namespace leadlight::train
