// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leadlight::io {

namespace {

/// Writes numbers in the C locale, whatever the program's locale is.
template <class Number>
void append(std::string& text, Number value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    if (error == std::errc{})
        text.append(buffer.data(), end);
}

/// A name as a field: quoted where it holds a separator, a quote or a line's end.
std::string field(const std::string& name) {
    if (name.find_first_of(",\"\n\r") == std::string::npos)
        return name;
    std::string quoted = "\"";
    for (const char c : name) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::string toCsv(const Waveform& waveform) {
    constexpr std::size_t kTypicalField = 9;
    std::string text = "time_s";
    text.reserve(waveform.samples() * (waveform.leads.size() + 1) * kTypicalField);
    for (const LeadSignal& signal : waveform.leads)
        text += ',' + field(signal.label);
    text += '\n';
    for (std::size_t i = 0; i < waveform.samples(); ++i) {
        append(text, static_cast<double>(i) / waveform.rateHz);
        for (const LeadSignal& signal : waveform.leads) {
            text += ',';
            if (!std::isnan(signal.values[i]))
                append(text, signal.values[i]);
        }
        text += '\n';
    }
    return text;
}

} // namespace leadlight::io
