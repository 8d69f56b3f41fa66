// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/criteria.h"

#include <array>

namespace leadlight::measure {

namespace {

constexpr std::array kForms{
    forms::kQualityReport,  forms::kAge,          forms::kRateBelow,       forms::kRateAbove,
    forms::kSpikes,         forms::kPShare,       forms::kPShareAxis,      forms::kPAxisElsewhere,
    forms::kNoPIrregular,   forms::kNoPUneven,    forms::kLargeAmplitudes, forms::kNoPRegular,
    forms::kSomeBeats,      forms::kLongP,        forms::kShortPr,         forms::kLongPr,
    forms::kWideQrsJt,      forms::kLongQtc,      forms::kShortQtc,        forms::kRbbb,
    forms::kIncompleteRbbb, forms::kLbbb,         forms::kIncompleteLbbb,  forms::kWideQrs,
    forms::kAxisBetween,    forms::kSokolowLyon,  forms::kCornell,         forms::kLowVoltage,
    forms::kStElevation,    forms::kStDepression, forms::kTInversion,      forms::kMoreThan,
    forms::kCrossesEither,  forms::kCrosses,      forms::kStStep,          forms::kQWaves,
    forms::kQWaveInChest,
};

bool isPlace(std::string_view form, std::size_t at) {
    return form[at] == '%' && at + 1 < form.size() && form[at + 1] >= '1' && form[at + 1] <= '9';
}

/// A number or a unit: what stands in a place never holds a blank or a comma.
bool mayStand(char c) {
    return c != ' ' && c != ',' && c != ';' && c != ')';
}

/// The values in the order of the form's places, which is that of their numbers.
std::optional<std::vector<std::string>> valuesIn(std::string_view form, std::string_view text) {
    std::vector<std::string> values;
    std::size_t at = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (!isPlace(form, i)) {
            if (at >= text.size() || text[at++] != form[i])
                return std::nullopt;
            continue;
        }
        ++i;
        const std::size_t from = at;
        while (at < text.size() && mayStand(text[at]))
            ++at;
        if (at == from)
            return std::nullopt;
        values.emplace_back(text.substr(from, at - from));
    }
    return at == text.size() ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace

std::span<const std::string_view> criterionForms() {
    return kForms;
}

std::string criterion(std::string_view form, std::initializer_list<std::string_view> values) {
    std::string out;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (!isPlace(form, i)) {
            out += form[i];
            continue;
        }
        const auto which = static_cast<std::size_t>(form[++i] - '1');
        if (which < values.size())
            out += values.begin()[which];
    }
    return out;
}

std::optional<Criterion> criterionOf(std::string_view text) {
    for (const std::string_view form : kForms) {
        if (auto values = valuesIn(form, text))
            return Criterion{form, std::move(*values)};
    }
    return std::nullopt;
}

} // namespace leadlight::measure
