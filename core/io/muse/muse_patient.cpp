// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_patient.h"

#include "core/base/text.h"
#include "core/io/common/xml_node.h"
#include "core/io/muse/muse_waveform.h"

namespace leadlight::io::muse {

namespace {

/// "03-14-1951" or "03/14/1951". A site may have set day before month: seen only where the first number is
/// above 12.
std::optional<Date> dateFrom(const std::string& text) {
    if (const auto date = Date::parse(text))
        return date;
    const auto parts = split(text, text.find('/') != std::string::npos ? '/' : '-');
    if (parts.size() != 3)
        return std::nullopt;
    const auto first = parseInteger(parts[0]);
    const auto second = parseInteger(parts[1]);
    const auto year = parseInteger(parts[2]);
    if (!first || !second || !year || *first < 1 || *first > 31 || *second < 1 || *second > 31 || *year < 1 ||
        *year > 9999)
        return std::nullopt;
    const bool dayFirst = *first > 12;
    return Date::make(static_cast<int>(*year), static_cast<int>(dayFirst ? *second : *first),
                      static_cast<int>(dayFirst ? *first : *second));
}

std::optional<Sex> sexFrom(const std::string& text) {
    const std::string word = lowered(text);
    if (word == "male" || word == "m")
        return Sex::Male;
    if (word == "female" || word == "f")
        return Sex::Female;
    if (word == "other" || word == "o")
        return Sex::Other;
    return std::nullopt;
}

std::optional<double> ageFrom(pugi::xml_node demographics) {
    const auto age = numberOf(demographics, "PatientAge");
    if (!age || *age < 0.0)
        return std::nullopt;
    const std::string unit = lowered(textOf(demographics, "AgeUnits"));
    if (unit.starts_with("month"))
        return *age / 12.0;
    if (unit.starts_with("week"))
        return *age * 7.0 / 365.25;
    if (unit.starts_with("day"))
        return *age / 365.25;
    if (unit.starts_with("hour"))
        return *age / 24.0 / 365.25;
    return age;
}

std::optional<Timestamp> timeFrom(pugi::xml_node test) {
    const auto date = dateFrom(textOf(test, "AcquisitionDate"));
    if (!date)
        return std::nullopt;
    const auto time = Timestamp::parse(date->iso() + "T" + textOf(test, "AcquisitionTime"));
    return time ? time : Timestamp{.date = *date};
}

} // namespace

void readPatient(pugi::xml_node root, Recording& recording) {
    const pugi::xml_node demographics = child(root, "PatientDemographics");
    Patient& patient = recording.patient;
    patient.id = textOf(demographics, "PatientID");
    patient.name = textOf(demographics, "PatientLastName");
    const std::string given = textOf(demographics, "PatientFirstName");
    if (!given.empty())
        patient.name += (patient.name.empty() ? "" : ", ") + given;
    patient.sex = sexFrom(textOf(demographics, "Gender"));
    patient.birthDate = dateFrom(textOf(demographics, "DateofBirth"));
    patient.ageYears = ageFrom(demographics);

    const pugi::xml_node test = child(root, "TestDemographics");
    recording.acquiredAt = timeFrom(test);
    recording.device = textOf(test, "AcquisitionDevice");
}

} // namespace leadlight::io::muse
