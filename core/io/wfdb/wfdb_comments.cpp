// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_comments.h"

#include "core/base/text.h"
#include "core/io/common/own_lines.h"
#include "core/io/wfdb/snomed_names.h"

#include <algorithm>

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
