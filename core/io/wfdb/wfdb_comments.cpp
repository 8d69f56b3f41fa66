// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_comments.h"

#include "core/base/text.h"
#include "core/io/common/measurements.h"
#include "core/io/wfdb/snomed_names.h"

#include <algorithm>
#include <array>

namespace leadlight::io::wfdb {

namespace {

std::optional<Sex> sexFromWord(std::string_view word) {
    const std::string text = lowered(trimmed(word));
    if (text == "m" || text == "male")
        return Sex::Male;
    if (text == "f" || text == "female")
        return Sex::Female;
    if (text == "o" || text == "other")
        return Sex::Other;
    return std::nullopt;
}

std::optional<double> ageFromWord(std::string_view word) {
    const auto age = parseDouble(word);
    // PTB-XL writes 300 for patients above 89 years, whose age it hides; MIT-BIH writes -1 for unknown.
    if (!age || *age < 0.0 || *age > 150.0)
        return std::nullopt;
    return age;
}

bool isUnknown(std::string_view value) {
    const std::string text = lowered(trimmed(value));
    return text.empty() || text == "unknown" || text == "nan" || text == "n/a";
}

void addCodes(std::string_view value, Recording& recording) {
    for (const std::string_view part : split(value, ',')) {
        const std::string code = cleanText(part);
        if (isUnknown(code))
            continue;
        const std::string_view name = snomedName(code);
        recording.statements.push_back(
            {name.empty() ? "SNOMED CT " + code : std::string(name), code, "SNOMED-CT"});
    }
}

/// "69 M 1085 1629 x1": age, sex and recorder numbers of the MIT-BIH databases.
bool readMitBihLine(std::string_view line, Recording& recording) {
    const std::string_view text = trimmed(line);
    const std::size_t gap = text.find(' ');
    if (gap == std::string_view::npos || gap + 1 >= text.size() || !parseInteger(text.substr(0, gap)))
        return false;
    const std::string_view rest = text.substr(gap + 1);
    const auto sex = sexFromWord(rest.substr(0, rest.find(' ')));
    if (!sex)
        return false;
    recording.patient.ageYears = ageFromWord(text.substr(0, gap));
    recording.patient.sex = sex;
    return true;
}

/// "Atrial fibrillation {SNOMED-CT 164889003}", the braces only where there is a code.
Statement statementFrom(std::string_view value) {
    const std::string text = cleanText(value);
    const std::size_t brace = text.rfind(" {");
    if (!text.ends_with('}') || brace == std::string::npos)
        return {text, {}, {}};
    const std::string inner = text.substr(brace + 2, text.size() - brace - 3);
    const std::size_t gap = inner.rfind(' ');
    if (gap == std::string::npos)
        return {text.substr(0, brace), inner, {}};
    return {text.substr(0, brace), inner.substr(gap + 1), inner.substr(0, gap)};
}

void markDerived(std::string_view names, Recording& recording) {
    for (const std::string_view part : split(names, ',')) {
        const auto lead = leadFromLabel(part);
        for (Series& series : recording.series) {
            for (LeadSignal& signal : series.waveform.leads) {
                if (lead && signal.lead == *lead)
                    signal.provenance = Provenance::Derived;
            }
        }
    }
}

void readMeasurement(std::string_view value, Recording& recording) {
    const std::string text = cleanText(value);
    const std::size_t gap = text.find(' ');
    const auto number = gap == std::string::npos ? std::nullopt : parseDouble(text.substr(gap));
    constexpr std::array<std::string_view, 15> kKeys{"heart_rate_bpm",
                                                     "rr_ms",
                                                     "p_ms",
                                                     "pr_ms",
                                                     "qrs_ms",
                                                     "qt_ms",
                                                     "qtc_ms",
                                                     "qtc_bazett_ms",
                                                     "qtc_fridericia_ms",
                                                     "qtc_framingham_ms",
                                                     "qtc_hodges_ms",
                                                     "p_axis_deg",
                                                     "qrs_axis_deg",
                                                     "t_axis_deg",
                                                     "st_axis_deg"};
    const std::string key = text.substr(0, gap);
    if (number && std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end())
        addMeasurement(recording.measurements, key, *number, "ms");
}

/// The lines that our own writer adds, because the header has no field for what they say.
bool readOwnLine(std::string_view key, std::string_view value, Recording& recording) {
    const auto setHertz = [&](std::optional<double> FilterBand::*field) {
        const auto hertz = parseDouble(value);
        for (Series& series : recording.series) {
            if (hertz && *hertz > 0.0)
                series.filters.*field = hertz;
        }
    };
    if (key == "patient name")
        recording.patient.name = cleanText(value);
    else if (key == "birth date")
        recording.patient.birthDate = Date::parse(value);
    else if (key == "recorded at")
        recording.acquiredAt = Timestamp::parse(value);
    else if (key == "device")
        recording.device = cleanText(value);
    else if (key == "statement")
        recording.statements.push_back(statementFrom(value));
    else if (key == "measurement")
        readMeasurement(value, recording);
    else if (key == "derived leads")
        markDerived(value, recording);
    else if (key == "high pass hz")
        setHertz(&FilterBand::highPassHz);
    else if (key == "low pass hz")
        setHertz(&FilterBand::lowPassHz);
    else if (key == "notch hz")
        setHertz(&FilterBand::notchHz);
    else if (key == "series" && trimmed(value) == "median" && recording.series.size() == 1)
        recording.series.front().kind = SeriesKind::Median;
    else
        return false;
    return true;
}

/// "Age: 61" and "<age>: 61". False: the line bears no key that is known here.
bool readKeyLine(std::string_view line, Recording& recording) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return false;
    std::string key = lowered(trimmed(line.substr(0, colon)));
    std::erase_if(key, [](char c) { return c == '<' || c == '>'; });
    const std::string_view value = line.substr(colon + 1);
    if (key == "age")
        recording.patient.ageYears = ageFromWord(value);
    else if (key == "sex" || key == "gender")
        recording.patient.sex = sexFromWord(value);
    else if (key == "dx")
        addCodes(value, recording);
    else if (key == "patient id")
        recording.patient.id = isUnknown(value) ? std::string() : cleanText(value);
    else
        return readOwnLine(key, value, recording);
    return true;
}

} // namespace

void readComments(std::span<const std::string> comments, Recording& recording) {
    bool amongDiagnoses = false;
    for (const std::string& line : comments) {
        if (readKeyLine(line, recording))
            continue;
        if (lowered(trimmed(line)).starts_with("<diagnoses>:")) {
            amongDiagnoses = true;
        } else if (amongDiagnoses) {
            if (const std::string text = cleanText(line); !text.empty())
                recording.statements.push_back({text, {}, {}});
        } else if (!recording.patient.sex) {
            readMitBihLine(line, recording);
        }
    }
}

} // namespace leadlight::io::wfdb
