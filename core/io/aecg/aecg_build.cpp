// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_build.h"

#include "core/io/common/quantise.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <random>

namespace leadlight::io::aecg {

pugi::xml_node add(pugi::xml_node parent, const char* name) {
    return parent.append_child(name);
}

pugi::xml_node add(pugi::xml_node parent, const char* name, const char* attribute, const std::string& value) {
    pugi::xml_node node = parent.append_child(name);
    node.append_attribute(attribute) = xmlSafe(value).c_str();
    return node;
}

pugi::xml_node addText(pugi::xml_node parent, const char* name, const std::string& text) {
    pugi::xml_node node = parent.append_child(name);
    node.append_child(pugi::node_pcdata).set_value(xmlSafe(text).c_str());
    return node;
}

pugi::xml_node addCode(pugi::xml_node parent, const std::string& code, const char* system,
                       const char* systemName, const std::string& words) {
    pugi::xml_node node = add(parent, "code", "code", code);
    if (system != nullptr)
        node.append_attribute("codeSystem") = system;
    node.append_attribute("codeSystemName") = systemName;
    if (!words.empty())
        node.append_attribute("displayName") = xmlSafe(words).c_str();
    return node;
}

std::string newUuid() {
    std::random_device random;
    std::array<std::uint32_t, 4> words{};
    for (std::uint32_t& word : words)
        word = random();
    words[1] = (words[1] & 0xFFFF0FFFU) | 0x4000U;
    words[2] = (words[2] & 0x3FFFFFFFU) | 0x80000000U;
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-%04x-%04x-%04x%08x", words[0], words[1] >> 16,
                  words[1] & 0xFFFFU, words[2] >> 16, words[2] & 0xFFFFU, words[3]);
    return text.data();
}

void addNewId(pugi::xml_node parent) {
    add(parent, "id", "root", newUuid());
}

void addQuantity(pugi::xml_node parent, double value, const char* unit) {
    pugi::xml_node node = add(parent, "value", "xsi:type", "PQ");
    node.append_attribute("value") = decimalText(value).c_str();
    node.append_attribute("unit") = unit;
}

std::string timeText(const Timestamp& time, double seconds) {
    using namespace std::chrono;
    const Date& date = time.date;
    const sys_days day = year_month_day(year{date.year}, month{static_cast<unsigned>(date.month)},
                                        std::chrono::day{static_cast<unsigned>(date.day)});
    const auto moment = day + hours(time.hour) + minutes(time.minute) +
                        milliseconds(time.second * 1000 + time.millisecond + std::llround(seconds * 1e3));
    const auto midnight = floor<days>(moment);
    const year_month_day newDate(midnight);
    const hh_mm_ss clock(moment - midnight);
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02u%02d%02d%02d.%03d", static_cast<int>(newDate.year()),
                  static_cast<unsigned>(newDate.month()), static_cast<unsigned>(newDate.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    std::string result = text.data();
    if (time.offsetMinutes) {
        const int size = std::abs(*time.offsetMinutes);
        std::snprintf(text.data(), text.size(), "%c%02d%02d", *time.offsetMinutes < 0 ? '-' : '+', size / 60,
                      size % 60);
        result += text.data();
    }
    return result;
}

std::string xmlSafe(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        safe += byte < 0x20 && c != '\t' && c != '\n' ? ' ' : c;
    }
    return safe;
}

std::string leadCode(Lead lead) {
    std::string name(leadName(lead));
    if (lead == Lead::aVR || lead == Lead::aVL || lead == Lead::aVF)
        name[0] = 'A';
    return "MDC_ECG_LEAD_" + name;
}

} // namespace leadlight::io::aecg
