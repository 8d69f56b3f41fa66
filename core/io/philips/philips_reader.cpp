// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/philips/philips_reader.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_document.h"
#include "core/io/common/xml_node.h"
#include "core/io/philips/philips_statements.h"
#include "core/io/philips/philips_waveform.h"

#include <utility>

namespace leadlight::io::philips {

namespace {

constexpr std::string_view kFormat = "Philips XML";

/// <age><years>50</years></age>, or months, weeks, days; or a birth date in its place.
void readAge(pugi::xml_node age, Patient& patient) {
    patient.birthDate = dateFromText(textOf(child(age, "dateofbirth")));
    for (const char* unit : {"years", "months", "weeks", "days", "hours"}) {
        const auto count = numberOf(child(age, unit));
        if (count && !patient.ageYears)
            patient.ageYears = yearsFrom(*count, unit);
    }
}

Patient patientOf(pugi::xml_node root) {
    const pugi::xml_node data = follow(root, {"patient", "generalpatientdata"});
    Patient patient;
    patient.id = textOf(child(data, "patientid"));
    if (patient.id.empty())
        patient.id = textOf(child(data, "MRN"));
    const pugi::xml_node name = child(data, "name");
    std::string given = textOf(child(name, "firstname"));
    const std::string middle = textOf(child(name, "middlename"));
    given += (given.empty() || middle.empty() ? "" : " ") + middle;
    patient.name = fullName(textOf(child(name, "lastname")), given);
    patient.sex = sexFromWord(textOf(child(data, "sex")));
    readAge(child(data, "age"), patient);
    return patient;
}

std::optional<Timestamp> timeOf(pugi::xml_node root, std::vector<Note>& notes) {
    for (const char* name : {"dataacquisition", "reportinfo"}) {
        const pugi::xml_node node = child(root, name);
        if (const auto time = timeFromText(attribute(node, "date"), attribute(node, "time"), notes))
            return time;
    }
    return std::nullopt;
}

Result<Recording> readDocument(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    if (auto read = readWaveforms(name, root, recording); !read)
        return fail(std::move(read.error()));
    recording.patient = patientOf(root);
    recording.acquiredAt = timeOf(root, recording.notes);
    recording.device = textOf(follow(root, {"dataacquisition", "machine"}));
    readStatements(root, recording);
    return recording;
}

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return readXml(name, kFormat, bytes, [&](const auto& root) { return readDocument(name, root); });
}

} // namespace leadlight::io::philips
