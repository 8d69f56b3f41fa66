// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_json.h"

#include <cmath>
#include <sstream>

namespace leadlight::cli {

namespace {

using namespace measure;

/// Rounded to so many digits behind the point, so that a document is no longer than it says.
Json rounded(std::optional<double> value, int digits) {
    if (!value || !std::isfinite(*value))
        return nullptr;
    const double scale = std::pow(10.0, digits);
    return std::round(*value * scale) / scale;
}

constexpr int kTimeDigits = 4;
constexpr int kMsDigits = 1;
constexpr int kMvDigits = 4;

/// A number of the document, with the place where its reason is noted if there is none.
struct Entry {
    const char* key;
    const Number& number;
    int digits;
};

/// Puts the numbers into the object and the reasons of the missing ones into `reasons`, under prefix + key.
void put(Json& object, std::initializer_list<Entry> entries, Json& reasons, const std::string& prefix) {
    for (const Entry& entry : entries) {
        object[entry.key] = rounded(entry.number.value, entry.digits);
        if (!entry.number)
            reasons[prefix + entry.key] = entry.number.reason;
    }
}

Json fiducialsJson(const Fiducials& f) {
    return {{"p_on_s", rounded(f.pOn, kTimeDigits)},       {"p_peak_s", rounded(f.pPeak, kTimeDigits)},
            {"p_off_s", rounded(f.pOff, kTimeDigits)},     {"qrs_on_s", rounded(f.qrsOn, kTimeDigits)},
            {"qrs_off_s", rounded(f.qrsOff, kTimeDigits)}, {"t_on_s", rounded(f.tOn, kTimeDigits)},
            {"t_peak_s", rounded(f.tPeak, kTimeDigits)},   {"t_off_s", rounded(f.tOff, kTimeDigits)}};
}

Json beatJson(const Beat& beat, const std::vector<std::string>& labels) {
    Json json{{"r_s", rounded(beat.rS, kTimeDigits)}, {"kind", beatKindName(beat.kind)}};
    json.update(fiducialsJson(beat.global));
    json["group"] = beat.group;
    json["leads"] = Json::object();
    for (std::size_t l = 0; l < beat.leads.size(); ++l) {
        Json lead{{"r_s", rounded(beat.leads[l].r, kTimeDigits)}};
        lead.update(fiducialsJson(beat.leads[l]));
        json["leads"][labels[l]] = std::move(lead);
    }
    return json;
}

Json qualityJson(const QualityReport& quality) {
    Json json{{"usable", quality.usable},
              {"reasons", Json::array()},
              {"arms_swapped", quality.armsSwapped},
              {"chest_order_doubtful", quality.chestOrderDoubtful},
              {"leads", Json::object()}};
    for (const QualityReason& reason : quality.reasons)
        json["reasons"].push_back({{"code", reason.code}, {"text", reason.text}});
    for (const LeadQuality& lead : quality.leads)
        json["leads"][lead.label] = {{"usable", !lead.bad},
                                     {"reasons", lead.reasons},
                                     {"span_mv", rounded(lead.spanMv, kMvDigits)},
                                     {"wander_mv", rounded(lead.wanderMv, kMvDigits)},
                                     {"muscle_uv", rounded(lead.muscleUv, 1)},
                                     {"mains_hz", orNull(lead.mainsHz)},
                                     {"mains_uv", rounded(lead.mainsUv, 1)},
                                     {"gap_share", rounded(lead.gapShare, 4)}};
    return json;
}

Json amplitudesJson(const std::vector<LeadAmplitudes>& leads) {
    Json json = Json::object();
    for (const LeadAmplitudes& a : leads) {
        Json lead;
        for (const auto& [key, number] : {std::pair<const char*, const Number&>{"p", a.pMv},
                                          {"q", a.qMv},
                                          {"r", a.rMv},
                                          {"s", a.sMv},
                                          {"t", a.tMv},
                                          {"st_j", a.stJMv},
                                          {"st_60", a.st60Mv},
                                          {"st_80", a.st80Mv}})
            lead[key] = rounded(number.value, kMvDigits);
        json[a.label] = std::move(lead);
    }
    return json;
}

Json statementsJson(const RuleStatements& statements) {
    Json json = Json::array();
    for (const RuleStatement& s : statements.statements)
        json.push_back({{"code", s.code},
                        {"kind", statementKindName(s.kind)},
                        {"text", s.text},
                        {"criterion", s.criterion},
                        {"source", s.source}});
    return json;
}

Json spikesJson(const QualityReport& quality) {
    Json json = Json::array();
    for (const PacingSpike& spike : quality.spikes)
        json.push_back(rounded(spike.timeS, kTimeDigits));
    return json;
}

Json medianJson(const MedianBeat& median) {
    if (median.used == 0)
        return nullptr;
    Json json{{"beats_used", median.used}, {"rate_hz", median.waveform.rateHz}};
    json["r_s"] = rounded(median.global.r, kTimeDigits);
    json.update(fiducialsJson(median.global));
    return json;
}

Json methodJson() {
    Json json{{"version", methodVersion()}};
    for (const Method& method : methods())
        json[std::string(method.key)] = method.text;
    return json;
}

} // namespace

Json measuredJson(const std::string& file, const Recording& recording, const Measured& m) {
    Json json{{"file", file}, {"sha256", recording.sha256.hex()}};
    json["not_measured"] = textOrNull(m.notMeasured);
    Json reasons = Json::object();
    put(json,
        {{"heart_rate_bpm", m.rate.heartRateBpm, 2},
         {"rr_ms", m.rate.rrMs, kMsDigits},
         {"p_ms", m.intervals.pMs, kMsDigits},
         {"pr_ms", m.intervals.prMs, kMsDigits},
         {"qrs_ms", m.intervals.qrsMs, kMsDigits},
         {"qt_ms", m.intervals.qtMs, kMsDigits}},
        reasons, "");
    put(json["qtc_ms"],
        {{"bazett", m.qtc.bazettMs, kMsDigits},
         {"fridericia", m.qtc.fridericiaMs, kMsDigits},
         {"framingham", m.qtc.framinghamMs, kMsDigits},
         {"hodges", m.qtc.hodgesMs, kMsDigits}},
        reasons, "qtc_ms.");
    put(json["axis_deg"],
        {{"p", m.axes.pDeg, 1}, {"qrs", m.axes.qrsDeg, 1}, {"t", m.axes.tDeg, 1}, {"st", m.axes.stDeg, 1}},
        reasons, "axis_deg.");
    json["quality"] = qualityJson(m.quality);
    put(json,
        {{"jt_ms", m.intervals.jtMs, kMsDigits},
         {"rr_sd_ms", m.rate.rrSdMs, kMsDigits},
         {"rr_min_ms", m.rate.rrMinMs, kMsDigits},
         {"rr_max_ms", m.rate.rrMaxMs, kMsDigits}},
        reasons, "");
    json["regularity"] = regularityName(m.rate.regularity);
    put(json["lvh_mv"],
        {{"sokolow_lyon", m.lvh.sokolowLyonMv, kMvDigits}, {"cornell", m.lvh.cornellMv, kMvDigits}}, reasons,
        "lvh_mv.");
    json["amplitudes_mv"] = amplitudesJson(m.amplitudes);
    json["pacing_spikes_s"] = spikesJson(m.quality);
    json["statements"] = statementsJson(m.statements);
    json["severity"] = severityText(m.statements.severity);
    json["median_beat"] = medianJson(m.median);
    json["reasons"] = std::move(reasons);
    json["method"] = methodJson();
    json["beats"] = Json::array();
    for (const Beat& beat : m.beats)
        json["beats"].push_back(beatJson(beat, m.leads));
    return json;
}

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : "; ") + part;
    return all;
}

} // namespace

std::vector<std::string> measureColumns() {
    std::vector<std::string> columns{"file",
                                     "heart_rate_bpm",
                                     "rr_ms",
                                     "p_ms",
                                     "pr_ms",
                                     "qrs_ms",
                                     "qt_ms",
                                     "qtc_bazett_ms",
                                     "qtc_fridericia_ms",
                                     "qtc_framingham_ms",
                                     "qtc_hodges_ms",
                                     "p_axis_deg",
                                     "qrs_axis_deg",
                                     "t_axis_deg",
                                     "st_axis_deg",
                                     "usable",
                                     "beats",
                                     "pvc",
                                     "svpb",
                                     "paced",
                                     "regularity",
                                     "sokolow_lyon_mv",
                                     "cornell_mv",
                                     "severity",
                                     "jt_ms",
                                     "rr_sd_ms",
                                     "rr_min_ms",
                                     "rr_max_ms",
                                     "statements",
                                     "quality_reasons"};
    for (const Lead lead : kStandardLeads)
        columns.push_back("st_j_" + std::string(leadName(lead)) + "_mv");
    columns.emplace_back("error");
    return columns;
}

std::vector<std::string> measureRow(const std::string& file, const Measured& m) {
    const auto text = [](const Number& number, int digits) {
        if (!number)
            return std::string();
        std::ostringstream out;
        out.precision(digits);
        out << std::fixed << *number.value;
        return out.str();
    };
    const auto count = [&](BeatKind kind) {
        std::size_t n = 0;
        for (const Beat& beat : m.beats)
            n += beat.kind == kind;
        return std::to_string(n);
    };
    std::vector<std::string> statements;
    for (const RuleStatement& statement : m.statements.statements)
        statements.push_back(statement.code);
    std::vector<std::string> reasons;
    for (const QualityReason& reason : m.quality.reasons)
        reasons.push_back(reason.code);
    std::vector<std::string> row{file,
                                 text(m.rate.heartRateBpm, 2),
                                 text(m.rate.rrMs, 1),
                                 text(m.intervals.pMs, 1),
                                 text(m.intervals.prMs, 1),
                                 text(m.intervals.qrsMs, 1),
                                 text(m.intervals.qtMs, 1),
                                 text(m.qtc.bazettMs, 1),
                                 text(m.qtc.fridericiaMs, 1),
                                 text(m.qtc.framinghamMs, 1),
                                 text(m.qtc.hodgesMs, 1),
                                 text(m.axes.pDeg, 1),
                                 text(m.axes.qrsDeg, 1),
                                 text(m.axes.tDeg, 1),
                                 text(m.axes.stDeg, 1),
                                 m.quality.usable ? "true" : "false",
                                 std::to_string(m.beats.size()),
                                 count(BeatKind::Pvc),
                                 count(BeatKind::Svpb),
                                 count(BeatKind::Paced),
                                 std::string(regularityName(m.rate.regularity)),
                                 text(m.lvh.sokolowLyonMv, 3),
                                 text(m.lvh.cornellMv, 3),
                                 std::string(severityText(m.statements.severity)),
                                 text(m.intervals.jtMs, 1),
                                 text(m.rate.rrSdMs, 1),
                                 text(m.rate.rrMinMs, 1),
                                 text(m.rate.rrMaxMs, 1),
                                 joined(statements),
                                 joined(reasons)};
    for (const Lead lead : kStandardLeads) {
        const LeadAmplitudes* one = amplitudesIn(m.amplitudes, lead);
        row.push_back(one == nullptr ? std::string() : text(one->stJMv, 3));
    }
    row.push_back(m.notMeasured);
    return row;
}

} // namespace leadlight::cli
