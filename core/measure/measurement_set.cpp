// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/corrections.h"

#include <algorithm>
#include <initializer_list>

namespace leadlight::measure {

namespace {

using enum FiducialPoint;

std::string_view methodOf(std::string_view key) {
    for (const Method& method : methods()) {
        if (method.key == key)
            return method.text;
    }
    return {};
}

/// The names of those who placed one of the points, each once.
class Correctors {
public:
    Correctors(const Measured& before, std::span<const FiducialCorrection> corrections)
        : m_before(before)
        , m_corrections(corrections) {}

    /// `ofMedian`: a number that is read from the median beat alone.
    [[nodiscard]] std::string of(std::initializer_list<FiducialPoint> points, bool ofMedian) const {
        std::vector<std::string> names;
        for (const FiducialCorrection& correction : m_corrections) {
            const bool concerned =
                std::find(points.begin(), points.end(), correction.point) != points.end() &&
                (!correction.beatS || (!ofMedian && beatAt(m_before, *correction.beatS)));
            if (concerned && std::find(names.begin(), names.end(), correction.by) == names.end())
                names.push_back(correction.by);
        }
        std::string all;
        for (const std::string& name : names)
            all += (all.empty() ? "" : ", ") + name;
        return all;
    }

private:
    const Measured& m_before;
    std::span<const FiducialCorrection> m_corrections;
};

class Collector {
public:
    Collector(MeasurementSet& set, const Measured& before, std::span<const FiducialCorrection> corrections)
        : m_set(set)
        , m_notMeasured(before.notMeasured)
        , m_correctors(before, corrections) {}

    void add(std::string_view key, std::string_view unit, const Number& before, const Number& now,
             std::initializer_list<FiducialPoint> points, bool ofMedian = false) {
        MeasuredNumber number;
        number.key = key;
        number.unit = unit;
        number.value = now.value;
        number.measured = before.value;
        // Where nothing could be measured, why is said of every number, not what follows from it.
        number.reason = now.value || m_notMeasured.empty() ? now.reason : m_notMeasured;
        number.method = methodOf(key);
        number.correctedBy = m_correctors.of(points, ofMedian);
        m_set.numbers.push_back(std::move(number));
    }

private:
    MeasurementSet& m_set;
    std::string m_notMeasured;
    Correctors m_correctors;
};

void addNumbers(MeasurementSet& set, const Measured& a, const Measured& b,
                std::span<const FiducialCorrection> corrections) {
    Collector to(set, a, corrections);
    to.add("heart_rate_bpm", "/min", a.rate.heartRateBpm, b.rate.heartRateBpm, {R});
    to.add("rr_ms", "ms", a.rate.rrMs, b.rate.rrMs, {R});
    to.add("rr_sd_ms", "ms", a.rate.rrSdMs, b.rate.rrSdMs, {R});
    to.add("p_ms", "ms", a.intervals.pMs, b.intervals.pMs, {POn, POff});
    to.add("pr_ms", "ms", a.intervals.prMs, b.intervals.prMs, {POn, QrsOn});
    to.add("qrs_ms", "ms", a.intervals.qrsMs, b.intervals.qrsMs, {QrsOn, QrsOff});
    to.add("qt_ms", "ms", a.intervals.qtMs, b.intervals.qtMs, {QrsOn, TOff});
    to.add("jt_ms", "ms", a.intervals.jtMs, b.intervals.jtMs, {QrsOn, QrsOff, TOff});
    to.add("qtc_ms.bazett", "ms", a.qtc.bazettMs, b.qtc.bazettMs, {QrsOn, TOff, R});
    to.add("qtc_ms.fridericia", "ms", a.qtc.fridericiaMs, b.qtc.fridericiaMs, {QrsOn, TOff, R});
    to.add("qtc_ms.framingham", "ms", a.qtc.framinghamMs, b.qtc.framinghamMs, {QrsOn, TOff, R});
    to.add("qtc_ms.hodges", "ms", a.qtc.hodgesMs, b.qtc.hodgesMs, {QrsOn, TOff, R});
    to.add("axis_deg.p", "deg", a.axes.pDeg, b.axes.pDeg, {POn, POff}, true);
    to.add("axis_deg.qrs", "deg", a.axes.qrsDeg, b.axes.qrsDeg, {QrsOn, QrsOff}, true);
    to.add("axis_deg.t", "deg", a.axes.tDeg, b.axes.tDeg, {TOn, TOff}, true);
    to.add("axis_deg.st", "deg", a.axes.stDeg, b.axes.stDeg, {QrsOff}, true);
    to.add("lvh_mv.sokolow_lyon", "mV", a.lvh.sokolowLyonMv, b.lvh.sokolowLyonMv, {QrsOn, QrsOff}, true);
    to.add("lvh_mv.cornell", "mV", a.lvh.cornellMv, b.lvh.cornellMv, {QrsOn, QrsOff}, true);
}

} // namespace

MeasurementSet measurementSet(const Recording& recording, const Measured& before, const Measured& now,
                              std::span<const FiducialCorrection> corrections) {
    MeasurementSet set;
    set.recording = recording.sha256;
    set.version = methodVersion();
    set.madeAt = nowUtc();
    set.usable = now.quality.usable;
    set.notMeasured = now.notMeasured;
    set.severity = severityText(now.statements.severity);
    set.corrections.assign(corrections.begin(), corrections.end());
    addNumbers(set, before, now, corrections);
    for (const RuleStatement& statement : now.statements.statements)
        set.statements.push_back({statement.code, statement.text, statement.criterion, statement.source});
    return set;
}

} // namespace leadlight::measure
