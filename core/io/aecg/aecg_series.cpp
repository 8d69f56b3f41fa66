// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_series.h"

#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/merge.h"
#include "core/io/common/padding.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace leadlight::io::aecg {

namespace {

constexpr std::string_view kFormat = "HL7 aECG";
constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// The time sequence of a set: GLIST_TS (absolute) or GLIST_PQ (relative).
struct TimeAxis {
    double rateHz = 0.0;
    double startS = 0.0;
    std::optional<Timestamp> start;
};

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

/// 1 / increment, to the nearest whole number where it is that but for the rounding of the division.
double rateOf(double incrementS) {
    const double rate = 1.0 / incrementS;
    const double whole = std::round(rate);
    return std::abs(rate - whole) < 1e-6 * whole ? whole : rate;
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

/// How a list's numbers become millivolts: (origin + number * scale), both in their own units.
struct ListScale {
    double origin = 0.0; ///< in `scale`'s unit
    double scale = 1.0;
    double millivolts = 1.0; ///< of one such unit
    bool calibrated = false;
};

/// Nothing: the numbers are no voltage.
std::optional<ListScale> listScaleOf(pugi::xml_node value) {
    const auto scale = quantityOf(child(value, "scale"));
    if (!scale || scale->value == 0.0 || scale->unit.empty())
        return ListScale{};
    const auto unit = millivoltsPerUnit(scale->unit);
    if (!unit)
        return std::nullopt;
    ListScale result{0.0, scale->value, *unit, true};
    if (const auto origin = quantityOf(child(value, "origin")))
        result.origin = origin->value * millivoltsPerUnit(origin->unit).value_or(*unit) / *unit;
    return result;
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Devices that pad with the lowest 16-bit number do so here, too.
bool isUsualPadding(double number, const ListScale& scale) {
    constexpr double kBeyondSignalMv = 10.0;
    return number == -32768.0 && scale.calibrated &&
           std::abs(number * scale.scale * scale.millivolts) > kBeyondSignalMv;
}

/// Numbers between white space. False: there is something that is no number, or more than the limit.
bool readDigits(std::string_view text, const ListScale& scale, std::vector<float>& values) {
    values.reserve(values.size() + text.size() / 3);
    const char* place = text.data();
    const char* const end = place + text.size();
    while (true) {
        while (place != end && isSpace(*place))
            ++place;
        if (place == end)
            return true;
        if (values.size() >= kMaxSamples)
            return false;
        if (*place == '+')
            ++place;
        // Nearly all are whole numbers, which are three times as fast to read.
        int whole = 0;
        auto outcome = std::from_chars(place, end, whole);
        double number = whole;
        if (outcome.ec != std::errc{} || (outcome.ptr != end && !isSpace(*outcome.ptr)))
            outcome = std::from_chars(place, end, number);
        if (outcome.ec != std::errc{} || (outcome.ptr != end && !isSpace(*outcome.ptr)) ||
            !std::isfinite(number))
            return false;
        place = outcome.ptr;
        values.push_back(isUsualPadding(number, scale)
                             ? kGap
                             : static_cast<float>((number * scale.scale + scale.origin) * scale.millivolts));
    }
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

    Result<std::vector<Series>> read(pugi::xml_node set, std::optional<Timestamp>& firstSample) {
        std::optional<TimeAxis> axis;
        std::vector<Sequence> sequences;
        for (const pugi::xml_node component : set.children()) {
            const pugi::xml_node sequence = child(component, "sequence");
            const pugi::xml_node value = child(sequence, "value");
            if (!axis && child(value, "increment"))
                axis = timeAxisOf(value);
            if (!child(value, "digits"))
                continue;
            if (auto added = addSequence(sequence, value, sequences); !added)
                return fail(std::move(added.error()));
        }
        if (sequences.empty())
            return std::vector<Series>{};
        if (!axis)
            return malformed(m_name, kFormat, "a set of leads states no time between samples");
        if (axis->start && !firstSample)
            firstSample = axis->start;
        if (axis->start && firstSample)
            axis->startS = secondsBetween(*firstSample, *axis->start);
        return makeSeries(*axis, std::move(sequences));
    }

private:
    static double secondsBetween(const Timestamp& first, const Timestamp& second) {
        const auto seconds = [](const Timestamp& time) {
            const std::chrono::year_month_day date(std::chrono::year{time.date.year},
                                                   std::chrono::month{static_cast<unsigned>(time.date.month)},
                                                   std::chrono::day{static_cast<unsigned>(time.date.day)});
            const auto days = static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
            return days * 86400.0 + time.hour * 3600.0 + time.minute * 60.0 + time.second +
                   time.millisecond / 1000.0;
        };
        return seconds(second) - seconds(first);
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

Result<Sequences> readSequences(const std::string& name, pugi::xml_node series, bool derived) {
    Sequences result;
    const FilterBand filters = filtersOf(series);
    for (const pugi::xml_node component : series.children()) {
        const pugi::xml_node set = child(component, "sequenceSet");
        if (!set)
            continue;
        auto read = SetReader(name, result.notes).read(set, result.firstSample);
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
    mergeRhythm(result.series);
    return result;
}

} // namespace leadlight::io::aecg
