// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_reader.h"

#include "core/base/text.h"
#include "core/io/aecg/aecg_annotations.h"
#include "core/io/aecg/aecg_node.h"
#include "core/io/aecg/aecg_series.h"
#include "core/io/common/limits.h"
#include "core/io/common/merge.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_document.h"

#include <utility>

namespace leadlight::io::aecg {

namespace {

constexpr std::string_view kFormat = "HL7 aECG";

/// Either words, or <family> and <given> elements.
std::string nameFrom(pugi::xml_node node) {
    const std::string family = textOf(child(node, "family"));
    std::string given;
    forEach(node, "given", [&](pugi::xml_node part) { given += (given.empty() ? "" : " ") + textOf(part); });
    if (family.empty() && given.empty())
        return textOf(node);
    return family + (family.empty() || given.empty() ? "" : ", ") + given;
}

/// The control variable "Reported Age" (LOINC 21612-7), in years.
std::optional<double> reportedAge(pugi::xml_node root) {
    std::optional<double> age;
    forEach(root, "controlVariable", [&](pugi::xml_node variable) {
        const pugi::xml_node observation = child(variable, "relatedObservation");
        const auto quantity = quantityOf(child(observation, "value"));
        constexpr double kOldest = 150.0;
        if (codeOf(observation) == "21612-7" && quantity && quantity->unit == "a" && quantity->value >= 0.0 &&
            quantity->value <= kOldest)
            age = quantity->value;
    });
    return age;
}

Patient patientOf(pugi::xml_node root) {
    Patient patient;
    const pugi::xml_node subject = findBelow(root, "trialSubject");
    const pugi::xml_node id = child(subject, "id");
    patient.id = cleanText(attribute(id, "extension"));
    if (patient.id.empty())
        patient.id = cleanText(attribute(id, "root"));
    const pugi::xml_node person = child(subject, "subjectDemographicPerson");
    patient.name = nameFrom(child(person, "name"));
    patient.sex = sexFromWord(attribute(child(person, "administrativeGenderCode"), "code"));
    if (const auto birth = Timestamp::parse(attribute(child(person, "birthTime"), "value")))
        patient.birthDate = birth->date;
    // With a birth date the age follows from it, and is right on the day of the recording.
    else
        patient.ageYears = reportedAge(root);
    return patient;
}

std::string deviceOf(pugi::xml_node series) {
    const pugi::xml_node author = follow(series, {"author", "seriesAuthor"});
    const std::string maker = textOf(follow(author, {"manufacturerOrganization", "name"}));
    const std::string model = textOf(follow(author, {"manufacturedSeriesDevice", "manufacturerModelName"}));
    return maker + (maker.empty() || model.empty() ? "" : " ") + model;
}

/// One <series> and the series derived from it.
Result<void> readSeries(const std::string& name, pugi::xml_node series, bool derived, Recording& recording) {
    auto sequences = readSequences(name, series, derived, recording.acquiredAt);
    if (!sequences)
        return fail(std::move(sequences.error()));
    for (Series& one : sequences->series)
        recording.series.push_back(std::move(one));
    for (Note& note : sequences->notes)
        recording.notes.push_back(std::move(note));
    if (!derived && !recording.acquiredAt) {
        recording.acquiredAt = sequences->firstSample;
        if (!recording.acquiredAt)
            recording.acquiredAt = startOf(child(series, "effectiveTime"));
    }
    if (recording.device.empty())
        recording.device = deviceOf(series);
    readAnnotations(series, !derived, recording);

    for (const pugi::xml_node derivation : series.children()) {
        const pugi::xml_node below = child(derivation, "derivedSeries");
        if (!below)
            continue;
        if (auto read = readSeries(name, below, true, recording); !read)
            return read;
    }
    return {};
}

Result<Recording> readDocument(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    recording.patient = patientOf(root);
    for (const pugi::xml_node component : root.children()) {
        const pugi::xml_node series = child(component, "series");
        if (!series)
            continue;
        if (auto read = readSeries(name, series, false, recording); !read)
            return fail(std::move(read.error()));
    }
    if (recording.series.empty())
        return malformed(name, kFormat, "it holds no samples");
    mergeRhythm(recording.series); // leads of one recording may stand in sets, or in series, of their own
    if (!recording.acquiredAt)
        recording.acquiredAt = startOf(child(root, "effectiveTime"));
    return recording;
}

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return readXml(name, kFormat, bytes, [&](const auto& root) { return readDocument(name, root); });
}

} // namespace leadlight::io::aecg
