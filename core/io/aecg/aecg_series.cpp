// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_series.h"

#include "core/base/text.h"
#include "core/io/aecg/aecg_digits.h"
#include "core/io/aecg/aecg_times.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/padding.h"
#include "core/io/common/scale_check.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io::aecg {

namespace {

constexpr std::string_view kFormat = "HL7 aECG";
constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// Times written out sample by sample, as a list of numbers with a scale: from the first and the last.
std::optional<TimeAxis> writtenOutAxis(pugi::xml_node value) {
    const auto scale = quantityOf(child(value, "scale"));
    const double unitS = scale ? secondsOf(*scale).value_or(0.0) : 0.0;
    const std::string digits = rawTextOf(child(value, "digits"));
    std::vector<float> ticks;
    if (!(unitS > 0.0) || !readDigits(digits, {}, ticks) || ticks.size() < 2)
        return std::nullopt;
    const double step =
        (static_cast<double>(ticks.back()) - ticks.front()) / static_cast<double>(ticks.size() - 1);
    if (!(step > 0.0))
        return std::nullopt;
    const auto origin = quantityOf(child(value, "origin"));
    TimeAxis axis;
    axis.rateHz = rateOf(step * unitS);
    axis.startS =
        static_cast<double>(ticks.front()) * unitS + (origin ? secondsOf(*origin).value_or(0.0) : 0.0);
    return axis;
}

/// One sequence of samples; its scale tells whether they are millivolts.
struct Sequence {
    LeadSignal signal;
    bool calibrated = false;
};

class SetReader {
public:
    SetReader(const std::string& name, std::vector<Note>& notes)
        : m_name(name)
        , m_notes(notes) {}

    /// `statedS`: how long the series lasts, as it says itself; for sets without a time between samples.
    /// `laterS`: how long after the first sample it begins; for sets without a time of day.
    Result<std::vector<Series>> read(pugi::xml_node set, std::optional<double> statedS, double laterS,
                                     std::optional<Timestamp>& firstSample) {
        std::optional<TimeAxis> axis;
        std::vector<Sequence> sequences;
        for (const pugi::xml_node component : set.children()) {
            const pugi::xml_node sequence = child(component, "sequence");
            const pugi::xml_node value = child(sequence, "value");
            if (!axis && child(value, "increment"))
                axis = timeAxisOf(value);
            if (!child(value, "digits"))
                continue;
            if (codeOf(sequence).starts_with("TIME_")) {
                if (!axis)
                    axis = writtenOutAxis(value);
                continue;
            }
            if (auto added = addSequence(sequence, value, sequences); !added)
                return fail(std::move(added.error()));
        }
        if (sequences.empty())
            return std::vector<Series>{};
        if (!axis)
            axis = axisFrom(statedS, sequences);
        if (!axis)
            return malformed(m_name, kFormat, "a set of leads states no time between samples");
        if (axis->start && !firstSample)
            firstSample = axis->start;
        if (axis->start && firstSample)
            axis->startS = secondsBetween(*firstSample, *axis->start);
        else
            axis->startS += laterS;
        return makeSeries(*axis, std::move(sequences));
    }

private:
    /// The rate from how long the samples last.
    std::optional<TimeAxis> axisFrom(std::optional<double> statedS, const std::vector<Sequence>& sequences) {
        std::size_t longest = 0;
        for (const Sequence& sequence : sequences)
            longest = std::max(longest, sequence.signal.values.size());
        if (!statedS || !(*statedS > 0.0) || longest == 0)
            return std::nullopt;
        TimeAxis axis;
        axis.rateHz = rateOf(*statedS / static_cast<double>(longest));
        m_notes.push_back({"rate_from_duration", "The file states no time between samples; the sampling rate "
                                                 "follows from the beginning and the end that it states."});
        return axis;
    }

    Result<void> addSequence(pugi::xml_node sequence, pugi::xml_node value,
                             std::vector<Sequence>& sequences) {
        Sequence result;
        result.signal = leadOfLabel(codeOf(sequence));
        // There is no code for a derived lead: our own writer says it in words.
        if (attribute(child(sequence, "code"), "displayName").starts_with("Derived lead"))
            result.signal.provenance = Provenance::Derived;
        const auto scale = listScaleOf(value);
        if (!scale) {
            m_notes.push_back({"not_a_voltage", "Sequence \"" + result.signal.label +
                                                    "\" is left out: its unit is no voltage."});
            return {};
        }
        if (auto checked = checkScale(m_name, kFormat, result.signal.label, scale->scale * scale->millivolts,
                                      scale->origin * scale->millivolts);
            !checked)
            return checked;
        // A comment among the numbers parts them into several texts.
        for (const pugi::xml_node part : child(value, "digits").children()) {
            if (!readDigits(part.value(), *scale, result.signal.values))
                return malformed(m_name, kFormat,
                                 "the samples of " + result.signal.label +
                                     " hold something that is no number");
        }
        if (result.signal.values.empty()) {
            m_notes.push_back({"empty_lead", "Lead " + result.signal.label + " holds no samples."});
            return {};
        }
        result.calibrated = scale->calibrated;
        if (scale->calibrated)
            result.signal.resolutionUv = std::abs(scale->scale * scale->millivolts) * 1e3;
        sequences.push_back(std::move(result));
        return {};
    }

    /// Two series where some leads have a scale and some have none.
    Result<std::vector<Series>> makeSeries(const TimeAxis& axis, std::vector<Sequence> sequences) {
        std::size_t longest = 0;
        for (const Sequence& sequence : sequences)
            longest = std::max(longest, sequence.signal.values.size());
        if (auto shape = checkShape(m_name, kFormat, sequences.size(), axis.rateHz, longest); !shape)
            return fail(std::move(shape.error()));

        std::vector<Series> result;
        for (const bool calibrated : {true, false}) {
            Series series;
            series.waveform.rateHz = axis.rateHz;
            series.waveform.unit = calibrated ? Unit::Millivolt : Unit::Arbitrary;
            series.startS = axis.startS;
            for (Sequence& sequence : sequences) {
                if (sequence.calibrated != calibrated)
                    continue;
                if (sequence.signal.values.size() < longest) {
                    m_notes.push_back(
                        {"short_lead", "Lead " + sequence.signal.label +
                                           " ends before the others; the rest of it is a gap."});
                    sequence.signal.values.resize(longest, kGap);
                }
                series.waveform.leads.push_back(std::move(sequence.signal));
            }
            if (!series.waveform.leads.empty())
                result.push_back(std::move(series));
        }
        return result;
    }

    const std::string& m_name;
    std::vector<Note>& m_notes;
};

/// The filters among a series' control variables.
FilterBand filtersOf(pugi::xml_node series) {
    FilterBand band;
    forEach(series, "controlVariable", [&](pugi::xml_node outer) {
        const pugi::xml_node inner = child(outer, "controlVariable");
        const pugi::xml_node variable = inner ? inner : outer;
        const std::string_view kind = codeOf(variable);
        forEach(variable, "component", [&](pugi::xml_node component) {
            const pugi::xml_node detail = child(component, "controlVariable");
            if (!codeOf(detail).ends_with("_FREQ"))
                return;
            const auto frequency = quantityOf(child(detail, "value"));
            if (!frequency || !(frequency->value > 0.0))
                return;
            if (kind.ends_with("FILTER_HIGH_PASS"))
                band.highPassHz = frequency->value;
            else if (kind.ends_with("FILTER_LOW_PASS"))
                band.lowPassHz = frequency->value;
            else if (kind.ends_with("FILTER_NOTCH"))
                band.notchHz = frequency->value;
        });
    });
    return band;
}

/// A derived series is a beat by its code, or by its length where the code is unknown.
SeriesKind kindOf(pugi::xml_node series, const Series& one, bool derived) {
    constexpr double kLongestBeatS = 3.0;
    const std::string_view code = codeOf(series);
    if (code == "REPRESENTATIVE_BEAT")
        return SeriesKind::Median;
    const bool rhythm =
        !derived || code.find("RHYTHM") != std::string_view::npos || one.waveform.durationS() > kLongestBeatS;
    return rhythm ? SeriesKind::Rhythm : SeriesKind::Median;
}

} // namespace

Result<Sequences> readSequences(const std::string& name, pugi::xml_node series, bool derived,
                                std::optional<Timestamp> firstSample) {
    Sequences result;
    result.firstSample = firstSample;
    // Times that only count on from the series' own beginning.
    const auto beginning = startOf(child(series, "effectiveTime"));
    const double laterS =
        !derived && firstSample && beginning ? secondsBetween(*firstSample, *beginning) : 0.0;
    const FilterBand filters = filtersOf(series);
    const auto statedS = statedDurationS(series);
    for (const pugi::xml_node component : series.children()) {
        const pugi::xml_node set = child(component, "sequenceSet");
        if (!set)
            continue;
        auto read = SetReader(name, result.notes).read(set, statedS, laterS, result.firstSample);
        if (!read)
            return fail(std::move(read.error()));
        for (Series& one : *read) {
            one.kind = kindOf(series, one, derived);
            one.filters = filters;
            if (one.kind == SeriesKind::Median) {
                one.startS = 0.0;
                trimMedian(one);
            }
            result.series.push_back(std::move(one));
        }
    }
    return result;
}

} // namespace leadlight::io::aecg
