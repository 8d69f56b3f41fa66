// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_patient.h"

#include "core/base/text.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_node.h"
#include "core/io/muse/muse_dates.h"
#include "core/io/muse/muse_waveform.h"

#include <utility>

namespace leadlight::io::muse {

namespace {

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
    const DateOrder order(root);
    patient.birthDate = order.read(textOf(demographics, "DateofBirth"));
    patient.ageYears = ageFrom(demographics);

    const pugi::xml_node test = child(root, "TestDemographics");
    const std::string acquired = textOf(test, "AcquisitionDate");
    if (const auto day = order.read(acquired))
        recording.acquiredAt = timeOnDay(*day, textOf(test, "AcquisitionTime"), recording.notes);
    if (auto note = order.noteOn(acquired))
        recording.notes.push_back(std::move(*note));
    recording.device = textOf(test, "AcquisitionDevice");
}

} // namespace leadlight::io::muse
