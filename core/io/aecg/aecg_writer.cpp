// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_writer.h"

#include "core/io/aecg/aecg_annotation_writer.h"
#include "core/io/aecg/aecg_build.h"
#include "core/io/common/quantise.h"

#include <algorithm>
#include <charconv>
#include <exception>
#include <sstream>
#include <vector>

namespace leadlight::io::aecg {

namespace {

/// What our reader, and those of devices that pad so, take for a gap: beyond 10 mV at this step.
constexpr std::int32_t kGapDigits = -32'768;
constexpr double kLeastStepWithGaps = 0.31;

std::string digitsOf(const Quantised& counted) {
    std::string text;
    text.reserve(counted.counts.size() * 5);
    std::array<char, 16> number{};
    for (const std::int32_t count : counted.counts) {
        // A true value that is the gap's number is moved by one step.
        const std::int32_t shown = count == kGapCount    ? kGapDigits
                                   : count == kGapDigits ? kGapDigits + 1
                                                         : count;
        const auto end = std::to_chars(number.data(), number.data() + number.size(), shown).ptr;
        if (!text.empty())
            text += ' ';
        text.append(number.data(), end);
    }
    return text;
}

/// "MDC_ECG_LEAD_AVR"; a channel that is no standard lead keeps its own label behind the prefix.
std::string codeOfLead(const LeadSignal& signal) {
    return signal.lead == Lead::Other ? signal.label : leadCode(signal.lead);
}

Result<void> addLead(pugi::xml_node set, const LeadSignal& signal, Unit unit) {
    const bool hasGaps =
        std::any_of(signal.values.begin(), signal.values.end(), [](float value) { return value != value; });
    const auto counted = quantise(signal, unit, {kLargest32, hasGaps ? kLeastStepWithGaps : 0.0});
    if (!counted || (hasGaps && unit == Unit::Arbitrary))
        return cannotHold("HL7 aECG", signal);
    pugi::xml_node sequence = add(add(set, "component"), "sequence");
    addCode(sequence, codeOfLead(signal), signal.lead == Lead::Other ? nullptr : kMdc,
            signal.lead == Lead::Other ? "Leadlight" : "MDC",
            signal.provenance == Provenance::Derived ? "Derived lead " + signal.label : std::string());
    pugi::xml_node value = add(sequence, "value", "xsi:type", "SLIST_PQ");
    pugi::xml_node origin = add(value, "origin", "value", "0");
    pugi::xml_node scale = add(value, "scale", "value", decimalText(counted->stepUv));
    if (unit == Unit::Millivolt) {
        origin.append_attribute("unit") = "uV";
        scale.append_attribute("unit") = "uV";
    }
    addText(value, "digits", digitsOf(*counted));
    return {};
}

/// The set's first sequence: the times of its samples.
void addTimes(pugi::xml_node set, const Series& series, const std::optional<Timestamp>& at) {
    const bool absolute = at && series.kind == SeriesKind::Rhythm;
    pugi::xml_node sequence = add(add(set, "component"), "sequence");
    addCode(sequence, absolute ? "TIME_ABSOLUTE" : "TIME_RELATIVE", kActCode, "ActCode");
    pugi::xml_node value = add(sequence, "value", "xsi:type", absolute ? "GLIST_TS" : "GLIST_PQ");
    if (absolute) {
        add(value, "head", "value", timeText(*at, series.startS));
    } else {
        const double start = series.kind == SeriesKind::Rhythm ? series.startS : 0.0;
        add(value, "head", "value", decimalText(start)).append_attribute("unit") = "s";
    }
    add(value, "increment", "value", decimalText(1.0 / series.waveform.rateHz)).append_attribute("unit") =
        "s";
}

void addInterval(pugi::xml_node parent, const Recording& recording, double startS, double endS) {
    pugi::xml_node time = add(parent, "effectiveTime");
    if (!recording.acquiredAt) {
        time.append_attribute("nullFlavor") = "UNK";
        return;
    }
    add(time, "low", "value", timeText(*recording.acquiredAt, startS)).append_attribute("inclusive") = "true";
    add(time, "high", "value", timeText(*recording.acquiredAt, endS)).append_attribute("inclusive") = "false";
}

void addDevice(pugi::xml_node series, const std::string& device) {
    if (device.empty())
        return;
    pugi::xml_node made = add(add(add(series, "author"), "seriesAuthor"), "manufacturedSeriesDevice");
    addText(made, "manufacturerModelName", device);
}

void addFilter(pugi::xml_node series, const char* kind, const char* detail,
               const std::optional<double>& hertz) {
    if (!hertz || !(*hertz > 0.0))
        return;
    pugi::xml_node filter = add(add(series, "controlVariable"), "controlVariable");
    addCode(filter, std::string("MDC_ECG_CTL_VBL_ATTR_FILTER_") + kind, kMdc, "MDC");
    pugi::xml_node inner = add(add(filter, "component"), "controlVariable");
    addCode(inner, std::string("MDC_ECG_CTL_VBL_ATTR_FILTER_") + detail, kMdc, "MDC");
    addQuantity(inner, *hertz, "Hz");
}

/// What <series> and <derivedSeries> share: id, code, time, device, filters, samples.
Result<void> fillSeries(pugi::xml_node node, const Recording& recording, const Series& series) {
    addNewId(node);
    if (series.kind == SeriesKind::Rhythm)
        addCode(node, "RHYTHM", kActCode, "ActCode", "Rhythm Waveforms");
    else
        addCode(node, "REPRESENTATIVE_BEAT", kActCode, "ActCode", "Representative Beat Waveforms");
    const Series* whole =
        series.kind == SeriesKind::Median && recording.rhythm() != nullptr ? recording.rhythm() : &series;
    addInterval(node, recording, whole->startS, whole->startS + whole->waveform.durationS());
    addDevice(node, recording.device);
    addFilter(node, "LOW_PASS", "CUTOFF_FREQ", series.filters.lowPassHz);
    addFilter(node, "HIGH_PASS", "CUTOFF_FREQ", series.filters.highPassHz);
    addFilter(node, "NOTCH", "NOTCH_FREQ", series.filters.notchHz);
    pugi::xml_node set = add(add(node, "component"), "sequenceSet");
    addTimes(set, series, recording.acquiredAt);
    for (const LeadSignal& signal : series.waveform.leads) {
        if (auto added = addLead(set, signal, series.waveform.unit); !added)
            return added;
    }
    return {};
}

/// AnnotatedECG/componentOf: whose recording it is. The schema knows subjects of trials alone.
void addSubject(pugi::xml_node root, const Patient& patient) {
    pugi::xml_node assignment =
        add(add(add(add(root, "componentOf"), "timepointEvent"), "componentOf"), "subjectAssignment");
    pugi::xml_node subject = add(add(assignment, "subject"), "trialSubject");
    if (!patient.id.empty())
        add(subject, "id", "extension", patient.id);
    pugi::xml_node person = add(subject, "subjectDemographicPerson");
    if (const std::size_t comma = patient.name.find(", "); comma != std::string::npos) {
        pugi::xml_node name = add(person, "name");
        addText(name, "family", patient.name.substr(0, comma));
        addText(name, "given", patient.name.substr(comma + 2));
    } else if (!patient.name.empty()) {
        addText(person, "name", patient.name);
    }
    if (patient.sex) {
        const char* code = *patient.sex == Sex::Male ? "M" : *patient.sex == Sex::Female ? "F" : "UN";
        add(person, "administrativeGenderCode", "code", code).append_attribute("codeSystem") =
            "2.16.840.1.113883.5.1";
    }
    if (patient.birthDate) {
        std::string birth = patient.birthDate->iso();
        std::erase(birth, '-');
        add(person, "birthTime", "value", birth);
    }
    add(add(add(assignment, "componentOf"), "clinicalTrial"), "id", "nullFlavor", "NA");
}

void addAge(pugi::xml_node root, const Patient& patient) {
    if (!patient.ageYears)
        return;
    pugi::xml_node age = add(add(root, "controlVariable"), "relatedObservation");
    addCode(age, "21612-7", "2.16.840.1.113883.6.1", "LOINC", "Reported Age");
    addQuantity(age, *patient.ageYears, "a");
}

/// The series in the order of the document: each rhythm series, the medians below the first of them. A
/// median alone stands by itself.
Result<void> addAllSeries(pugi::xml_node root, const Recording& recording, const WriteOptions& options) {
    std::vector<const Series*> rhythms;
    std::vector<const Series*> medians;
    for (const Series& series : recording.series) {
        if (!options.only || series.kind == *options.only)
            (series.kind == SeriesKind::Rhythm ? rhythms : medians).push_back(&series);
    }
    if (rhythms.empty())
        rhythms.swap(medians);
    bool first = true;
    for (const Series* series : rhythms) {
        pugi::xml_node node = add(add(root, "component"), "series");
        if (auto filled = fillSeries(node, recording, *series); !filled)
            return filled;
        if (!first)
            continue;
        first = false;
        // Where the times of samples are absolute, the reader counts from the first sample.
        addAnnotationSets(node, recording, options.readings, recording.acquiredAt ? series->startS : 0.0);
        for (const Series* median : medians) {
            pugi::xml_node derived = add(add(node, "derivation"), "derivedSeries");
            if (auto filled = fillSeries(derived, recording, *median); !filled)
                return filled;
        }
    }
    return {};
}

Result<Bytes> build(const Recording& recording, const WriteOptions& options) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("AnnotatedECG");
    root.append_attribute("xmlns") = "urn:hl7-org:v3";
    root.append_attribute("xmlns:voc") = "urn:hl7-org:v3/voc";
    root.append_attribute("xmlns:xsi") = "http://www.w3.org/2001/XMLSchema-instance";
    root.append_attribute("type") = "Observation";
    addNewId(root);
    addCode(root, "93000", "2.16.840.1.113883.6.12", "CPT-4");
    const Series* rhythm = recording.rhythm();
    const double endS = rhythm == nullptr ? 0.0 : rhythm->startS + rhythm->waveform.durationS();
    addInterval(root, recording, 0.0, endS);
    addSubject(root, recording.patient);
    addAge(root, recording.patient);
    if (auto added = addAllSeries(root, recording, options); !added)
        return fail(std::move(added.error()));
    std::ostringstream stream;
    document.save(stream, " ", pugi::format_default, pugi::encoding_utf8);
    const std::string text = std::move(stream).str();
    const ByteView view = asBytes(text);
    return Bytes(view.begin(), view.end());
}

} // namespace

Result<Bytes> write(const Recording& recording, const WriteOptions& options) {
    try {
        return build(recording, options);
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory to write this recording as HL7 aECG.");
    }
}

} // namespace leadlight::io::aecg
