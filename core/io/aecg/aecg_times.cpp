// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_times.h"

#include "core/base/text.h"

#include <chrono>
#include <cmath>
#include <cstdint>

namespace leadlight::io::aecg {

std::optional<double> secondsOf(const Quantity& quantity) {
    const std::string unit = lowered(quantity.unit);
    if (unit == "s" || unit.empty())
        return quantity.value;
    if (unit == "ms")
        return quantity.value * 1e-3;
    if (unit == "us" || unit == "\u00b5s" || unit == "\u03bcs")
        return quantity.value * 1e-6;
    return std::nullopt;
}

double rateOf(double incrementS) {
    const double rate = 1.0 / incrementS;
    const double whole = std::round(rate);
    return std::abs(rate - whole) < 1e-6 * whole ? whole : rate;
}

double secondsBetween(const Timestamp& first, const Timestamp& second) {
    // Whole milliseconds: seconds since an epoch would cost the last digits.
    const auto milliseconds = [](const Timestamp& time) {
        const std::chrono::year_month_day date(std::chrono::year{time.date.year},
                                               std::chrono::month{static_cast<unsigned>(time.date.month)},
                                               std::chrono::day{static_cast<unsigned>(time.date.day)});
        const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
        return (((days * 24 + time.hour) * 60 + time.minute) * 60 + time.second) * 1000 + time.millisecond;
    };
    return static_cast<double>(milliseconds(second) - milliseconds(first)) / 1000.0;
}

std::optional<TimeAxis> timeAxisOf(pugi::xml_node value) {
    const auto increment = quantityOf(child(value, "increment"));
    const auto incrementS = increment ? secondsOf(*increment) : std::nullopt;
    if (!incrementS || !(*incrementS > 0.0))
        return std::nullopt;
    TimeAxis axis;
    axis.rateHz = rateOf(*incrementS);
    const pugi::xml_node head = child(value, "head");
    if (!head.attribute("unit").empty()) {
        if (const auto relative = quantityOf(head))
            axis.startS = secondsOf(*relative).value_or(0.0);
    } else {
        axis.start = Timestamp::parse(attribute(head, "value"));
    }
    return axis;
}

std::optional<double> statedDurationS(pugi::xml_node series) {
    const pugi::xml_node time = child(series, "effectiveTime");
    const auto low = Timestamp::parse(attribute(child(time, "low"), "value"));
    const auto high = Timestamp::parse(attribute(child(time, "high"), "value"));
    if (!low || !high)
        return std::nullopt;
    return secondsBetween(*low, *high);
}

} // namespace leadlight::io::aecg
