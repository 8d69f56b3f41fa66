// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/record/relevance_map.h"

namespace leadlight::test {

namespace {

Bytes bytesOf(const std::string& text) {
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

Recording recordingOf(const Source& source) {
    Recording recording;
    recording.format = "DICOM";
    recording.sha256 = source.identity();
    recording.acquiredAt = Timestamp::parse("2013-02-05T09:14:03+01:00");
    recording.device = "ELI 250";
    recording.statements = {{"Sinus rhythm", "SR", "SCP-ECG"}, {"Otherwise normal", "", ""}};
    recording.measurements = {{"heart_rate_bpm", 61.0}, {"pr_ms", 158.5}};
    recording.notes = {{"limb_lead_mismatch", "I + III is not II"}};
    return recording;
}

} // namespace

std::pair<Recording, Source> madeRecording(const std::string& bytes, const std::string& patientId,
                                           const std::string& name) {
    Source source;
    source.files.push_back({"ecg_" + patientId + ".dcm", bytesOf(bytes)});
    Recording recording = recordingOf(source);
    recording.patient.id = patientId;
    recording.patient.name = name;
    recording.patient.sex = Sex::Female;
    recording.patient.birthDate = Date::make(1953, 4, 2);
    recording.patient.ageYears = 59.8;
    return {recording, source};
}

std::pair<Recording, Source> madeRecordInTwoFiles(const std::string& header, const std::string& signal) {
    Source source;
    source.files.push_back({"00001_hr.hea", bytesOf(header)});
    source.files.push_back({"00001_hr.dat", bytesOf(signal)});
    Recording recording = recordingOf(source);
    recording.format = "WFDB";
    return {recording, source};
}

Analysis madeAnalysis(const Sha256& recording, const std::string& label) {
    Analysis analysis;
    analysis.recording = recording;
    analysis.encoder = sha256(asBytes("encoder"));
    analysis.head = sha256(asBytes("head"));
    analysis.device = "CPU";
    analysis.precision = "fp32";
    analysis.madeAt = nowUtc();
    analysis.findings = {
        {label, "SCP-ECG:" + label, 1.25, 0.777, FindingState::Suggested, ""},
        {"NORM", "SCP-ECG:NORM", -2.5, 0.076, FindingState::NotSuggested, ""},
        {"HYP", "SCP-ECG:HYP", 0.1, 0.52, FindingState::Abstained, "too close to the threshold"}};
    analysis.warnings = {{"far", "unlike the training data"}};
    analysis.distancePercentile = 97.5;
    analysis.embedding = {0.5F, -1.25F, 3.0F};
    analysis.layers = 2;
    analysis.attentionHeads = 3;
    analysis.receivedAttention.assign(6UL * kTokenCount, 0.0025F);
    return analysis;
}

Reading madeReading(const std::string& text, ReadingState state) {
    return {text, state, "Dr Reader", nowUtc()};
}

std::string told(const Result<std::vector<store::Problem>>& problems) {
    if (!problems)
        return "error: " + problems.error().text;
    std::string lines;
    for (const store::Problem& problem : *problems)
        lines += problem.where + " " + problem.id + ": " + problem.text + "\n";
    return lines;
}

} // namespace leadlight::test
