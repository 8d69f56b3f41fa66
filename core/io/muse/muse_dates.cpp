// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_dates.h"

#include "core/base/text.h"
#include "core/io/common/xml_node.h"

#include <array>

namespace leadlight::io::muse {

namespace {

constexpr int kMonths = 12;

/// The three numbers of "03-14-1951" or "03/14/1951".
std::optional<std::array<int, 3>> numbersOf(std::string_view text) {
    const auto parts = split(text, text.find('/') != std::string_view::npos ? '/' : '-');
    if (parts.size() != 3)
        return std::nullopt;
    constexpr std::array<long long, 3> kMost{31, 31, 9999};
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto value = parseInteger(parts[i]);
        if (!value || *value < 1 || *value > kMost[i])
            return std::nullopt;
        numbers[i] = static_cast<int>(*value);
    }
    return numbers;
}

} // namespace

DateOrder::DateOrder(pugi::xml_node root) {
    // Samples and statements lie deeper, and hold no dates of their own.
    for (const pugi::xml_node group : root.children()) {
        for (const pugi::xml_node element : group.children())
            look(element);
    }
}

void DateOrder::look(pugi::xml_node node) {
    if (lowered(node.name()).find("date") == std::string::npos)
        return;
    const auto numbers = numbersOf(textOf(node));
    if (!numbers)
        return;
    m_dayFirst = m_dayFirst || numbers->at(0) > kMonths;
    m_monthFirst = m_monthFirst || numbers->at(1) > kMonths;
}

std::optional<Date> DateOrder::read(std::string_view text) const {
    if (const auto date = Date::parse(text))
        return date;
    const auto numbers = numbersOf(text);
    if (!numbers)
        return std::nullopt;
    const auto [first, second, year] = *numbers;
    const bool dayFirst = first > kMonths || (m_dayFirst && !m_monthFirst && second <= kMonths);
    return Date::make(year, dayFirst ? second : first, dayFirst ? first : second);
}

std::optional<Note> DateOrder::noteOn(std::string_view acquisitionDate) const {
    const auto numbers = numbersOf(acquisitionDate);
    if (!numbers || numbers->at(0) == numbers->at(1) || numbers->at(0) > kMonths || numbers->at(1) > kMonths)
        return std::nullopt;
    const bool isMusesOwn = !m_dayFirst && acquisitionDate.find('/') == std::string_view::npos;
    if (m_dayFirst != m_monthFirst || isMusesOwn)
        return std::nullopt;
    return Note{"date_order", "Nothing in the file settles whether the date of the recording begins with the "
                              "day or the month; it is read month first."};
}

} // namespace leadlight::io::muse
