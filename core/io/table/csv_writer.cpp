// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_writer.h"

#include "core/base/csv.h"
#include "core/io/table/csv_layout.h"
#include "core/io/table/table_form.h"

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

/// The name above a lead's column. Millivolts need no word, unless the name ends like one of another unit or
/// the values are such that nobody would take them for millivolts.
std::string headingOf(const LeadSignal& signal, Unit unit) {
    if (unit == Unit::Arbitrary)
        return csvField(signal.label + " (" + std::string(kUnknownUnit) + ")");
    const bool unclear = seemsToStateUnit(signal.label) || exceedPlainMillivolts(signal.values.all());
    return csvField(unclear ? signal.label + " (mV)" : signal.label);
}

} // namespace

std::string toCsv(const Waveform& waveform) {
    constexpr std::size_t kTypicalField = 9;
    std::string text = "time_s";
    text.reserve(waveform.samples() * (waveform.leads.size() + 1) * kTypicalField);
    for (const LeadSignal& signal : waveform.leads)
        text += ',' + headingOf(signal, waveform.unit);
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
