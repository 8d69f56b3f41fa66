// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/loose_leads.h"

#include "core/io/common/leads.h"
#include "core/io/common/limits.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

constexpr std::string_view kUnknown = "unknown";

/// The leads that a companion lists under a key.
std::vector<std::string> namesIn(const nlohmann::json& json, const char* key) {
    std::vector<std::string> names;
    const auto list = json.find(key);
    if (list == json.end() || !list->is_array())
        return names;
    for (const auto& name : *list) {
        if (name.is_string() && names.size() < kMaxLeads)
            names.push_back(name.get<std::string>());
    }
    return names;
}

} // namespace

void LooseFacts::complete(const LooseFacts& other) {
    if (!rateHz)
        rateHz = other.rateHz;
    if (!unitMv && !unitUnknown) {
        unitMv = other.unitMv;
        unitUnknown = other.unitUnknown;
    }
    if (leadNames.empty())
        leadNames = other.leadNames;
    if (derivedNames.empty())
        derivedNames = other.derivedNames;
    if (!acquiredAt)
        acquiredAt = other.acquiredAt;
    if (kind == SeriesKind::Rhythm)
        kind = other.kind;
}

std::optional<LooseFacts> looseFactsFromJson(std::string_view text) {
    if (text.size() > kMaxCompanionBytes)
        return std::nullopt;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    LooseFacts facts;
    if (const auto rate = json.find("rate_hz"); rate != json.end() && rate->is_number())
        facts.rateHz = rate->get<double>();
    if (const auto unit = json.find("unit"); unit != json.end() && unit->is_string())
        facts.unitMv = millivoltsPerUnit(unit->get<std::string>());
    facts.unitUnknown = json.value("unit", nlohmann::json()) == nlohmann::json(kUnknown);
    if (json.value("series", nlohmann::json()) == nlohmann::json(seriesKindName(SeriesKind::Median)))
        facts.kind = SeriesKind::Median;
    facts.leadNames = namesIn(json, "leads");
    facts.derivedNames = namesIn(json, "derived");
    if (const auto time = json.find("acquired_at"); time != json.end() && time->is_string())
        facts.acquiredAt = Timestamp::parse(time->get<std::string>());
    return facts;
}

std::string looseFactsJson(const Series& series, const std::optional<Timestamp>& acquiredAt) {
    const Waveform& waveform = series.waveform;
    nlohmann::json json{{"rate_hz", waveform.rateHz},
                        {"unit", waveform.unit == Unit::Arbitrary ? kUnknown : "mV"},
                        {"leads", nlohmann::json::array()}};
    for (const LeadSignal& signal : waveform.leads) {
        json["leads"].push_back(signal.label);
        if (signal.provenance == Provenance::Derived)
            json["derived"].push_back(signal.label);
    }
    if (series.kind == SeriesKind::Median)
        json["series"] = seriesKindName(series.kind);
    if (acquiredAt)
        json["acquired_at"] = acquiredAt->iso();
    return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

void addFacts(const LooseFacts& facts, Recording& recording) {
    if (!recording.acquiredAt)
        recording.acquiredAt = facts.acquiredAt;
    for (const std::string& name : facts.derivedNames) {
        const std::string label = leadOfLabel(name).label;
        for (Series& series : recording.series) {
            for (LeadSignal& signal : series.waveform.leads) {
                if (signal.label == label)
                    signal.provenance = Provenance::Derived;
            }
        }
    }
}

tl::unexpected<Error> missingFacts(const std::string& name, const std::string& what, const std::string& how) {
    return fail(ErrorCode::Unsupported,
                name + " does not say " + what + "; " + how + ", or put a file " + name +
                    ".json with {\"rate_hz\": 500, \"unit\": \"mV\", \"leads\": [\"I\", "
                    "\"II\"]} beside it, every lead in its order.");
}

Result<Recording> recordingOf(const std::string& name, std::string_view format,
                              std::vector<std::vector<float>> leads, const LooseFacts& facts,
                              const std::string& how) {
    const std::size_t samples = leads.empty() ? 0 : leads.front().size();
    if (!facts.rateHz)
        return missingFacts(name, "how many samples a second it holds", how);
    if (auto shape = checkShape(name, format, leads.size(), *facts.rateHz, samples); !shape)
        return fail(std::move(shape.error()));
    if (facts.leadNames.empty())
        return missingFacts(name, "which leads it holds", how);
    if (facts.leadNames.size() != leads.size())
        return malformed(name, format,
                         "it holds " + std::to_string(leads.size()) + " leads and names " +
                             std::to_string(facts.leadNames.size()));
    if (!facts.unitMv && !facts.unitUnknown)
        return missingFacts(name, "in which unit its samples are", how);
    Recording recording;
    recording.format = format;
    Series series;
    series.kind = facts.kind;
    series.waveform.rateHz = *facts.rateHz;
    series.waveform.unit = facts.unitMv ? Unit::Millivolt : Unit::Arbitrary;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        LeadSignal lead = leadOfLabel(facts.leadNames[i]);
        lead.values = std::move(leads[i]);
        for (float& value : lead.values) {
            value = static_cast<float>(value * facts.unitMv.value_or(1.0));
            if (!std::isfinite(value))
                value = std::numeric_limits<float>::quiet_NaN();
        }
        series.waveform.leads.push_back(std::move(lead));
    }
    recording.series.push_back(std::move(series));
    addFacts(facts, recording);
    return recording;
}

} // namespace leadlight::io
