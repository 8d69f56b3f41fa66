// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/vendor/vendor_samples.h"

#include "core/base/text.h"
#include "core/io/common/base64.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/measurements.h"
#include "core/io/common/scale_check.h"
#include "core/io/common/xml_node.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace leadlight::io::vendor {

namespace {

std::optional<std::string> attributeOf(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_attribute one : node.attributes()) {
        std::string_view own = one.name();
        if (const std::size_t colon = own.find(':'); colon != std::string_view::npos)
            own.remove_prefix(colon + 1);
        if (lowered(own) == name)
            return cleanText(one.value());
    }
    return std::nullopt;
}

/// The number that a text begins with.
std::optional<double> leadingNumber(const std::string& text) {
    std::string_view number = trimmed(text);
    const std::size_t end = number.find_first_not_of("0123456789.+-eE");
    return parseDouble(number.substr(0, end));
}

} // namespace

std::optional<std::vector<float>> decimalNumbers(std::string_view text) {
    std::vector<float> numbers;
    const char* place = text.data();
    const char* end = text.data() + text.size();
    const auto isBetween = [](char c) {
        return c == ',' || c == ';' || c == ' ' || (c >= '\t' && c <= '\r');
    };
    for (;;) {
        while (place != end && isBetween(*place))
            ++place;
        if (place == end)
            return numbers;
        float value = 0.0F;
        const auto [behind, error] = std::from_chars(place, end, value);
        if (error != std::errc{} || (behind != end && !isBetween(*behind)))
            return std::nullopt;
        numbers.push_back(value);
        place = behind;
    }
}

std::optional<std::vector<float>> base64Numbers(std::string_view text) {
    const auto bytes = decodeBase64(text);
    if (!bytes)
        return std::nullopt;
    std::vector<float> numbers(bytes->size() / 2);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = readLittleEndian<std::int16_t>(*bytes, 2 * i);
    return numbers;
}

Result<void> addSeries(const std::string& name, std::string_view format, SeriesKind kind, double rateHz,
                       std::vector<StoredLead> leads, Recording& recording) {
    std::size_t samples = 0;
    for (const StoredLead& lead : leads)
        samples = std::max(samples, lead.counts.size());
    if (auto shape = checkShape(name, format, leads.size(), rateHz, samples); !shape)
        return shape;
    const bool scaled =
        std::all_of(leads.begin(), leads.end(), [](const StoredLead& lead) { return lead.uvPerCount > 0.0; });
    Series series;
    series.kind = kind;
    series.waveform.rateHz = rateHz;
    series.waveform.unit = scaled ? Unit::Millivolt : Unit::Arbitrary;
    for (StoredLead& lead : leads) {
        LeadSignal signal = leadOfLabel(lead.label);
        signal.values = std::move(lead.counts);
        if (scaled) {
            const double mvPerCount = lead.uvPerCount * 1e-3;
            if (auto checked = checkScale(name, format, signal.label, mvPerCount, lead.offset * mvPerCount);
                !checked)
                return checked;
            signal.resolutionUv = lead.uvPerCount;
            for (float& value : signal.values)
                value = static_cast<float>((value + lead.offset) * lead.uvPerCount * 1e-3);
        }
        signal.values.resize(samples, std::numeric_limits<float>::quiet_NaN());
        series.waveform.leads.push_back(std::move(signal));
    }
    recording.series.push_back(std::move(series));
    return {};
}

bool isNamed(pugi::xml_node node, std::string_view name) {
    return lowered(localName(node)) == lowered(name);
}

pugi::xml_node elementOf(pugi::xml_node node, std::string_view name) {
    return node.find_node([&](pugi::xml_node one) { return isNamed(one, name); });
}

std::string ownValue(pugi::xml_node node, std::string_view name) {
    if (const auto value = attributeOf(node, lowered(name)))
        return *value;
    for (const pugi::xml_node one : node.children()) {
        if (isNamed(one, name)) {
            const std::string text = textOf(one);
            return text.empty() ? attributeOf(one, "value").value_or(std::string()) : text;
        }
    }
    return {};
}

std::optional<double> ownNumber(pugi::xml_node node, std::string_view name) {
    return leadingNumber(ownValue(node, name));
}

std::string valueOf(pugi::xml_node node, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        const std::string own = ownValue(node, name);
        if (!own.empty())
            return own;
        if (const pugi::xml_node element = elementOf(node, name)) {
            const std::string text = textOf(element);
            if (!text.empty())
                return text;
        }
        const std::string key = lowered(name);
        const pugi::xml_node bearer =
            node.find_node([&](pugi::xml_node one) { return attributeOf(one, key).has_value(); });
        if (bearer) {
            const auto value = attributeOf(bearer, key);
            if (value && !value->empty())
                return *value;
        }
    }
    return {};
}

std::optional<double> numberOf(pugi::xml_node node, std::initializer_list<std::string_view> names) {
    return leadingNumber(valueOf(node, names));
}

void readMeasurements(pugi::xml_node node, std::initializer_list<MeasurementName> names,
                      Recording& recording) {
    for (const MeasurementName& one : names) {
        if (const auto value = numberOf(node, {one.name}))
            addMeasurement(recording.measurements, one.key, *value);
    }
}

} // namespace leadlight::io::vendor
