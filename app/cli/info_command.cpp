// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/info_command.h"

#include "app/cli/json_output.h"
#include "app/cli/table_arguments.h"

#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace leadlight::cli {

namespace {

Json measurement(const Recording& recording, const std::string& key) {
    const auto place = recording.measurements.find(key);
    return place == recording.measurements.end() ? Json(nullptr) : Json(place->second);
}

/// The keys of `measure`. Files seldom say by which formula they corrected the QT interval: such a number
/// stands under "unstated".
Json measurementsJson(const Recording& recording) {
    Json json;
    for (const char* key : {"heart_rate_bpm", "rr_ms", "p_ms", "pr_ms", "qrs_ms", "qt_ms"})
        json[key] = measurement(recording, key);
    for (const std::string formula : {"bazett", "fridericia", "framingham", "hodges"})
        json["qtc_ms"][formula] = measurement(recording, "qtc_" + formula + "_ms");
    json["qtc_ms"]["unstated"] = measurement(recording, "qtc_ms");
    for (const std::string wave : {"p", "qrs", "t", "st"})
        json["axis_deg"][wave] = measurement(recording, wave + "_axis_deg");
    return json;
}

Json seriesJson(const Series& series) {
    Json json{{"kind", seriesKindName(series.kind)},
              {"rate_hz", series.waveform.rateHz},
              {"samples", series.waveform.samples()},
              {"leads", Json::array()},
              {"provenance", Json::object()},
              {"unit", series.waveform.unit == Unit::Millivolt ? Json("mV") : Json(nullptr)},
              {"start_s", series.startS},
              {"filters_hz",
               {{"high_pass", orNull(series.filters.highPassHz)},
                {"low_pass", orNull(series.filters.lowPassHz)},
                {"notch", orNull(series.filters.notchHz)}}}};
    for (const LeadSignal& signal : series.waveform.leads) {
        json["leads"].push_back(signal.label);
        json["provenance"][signal.label] = signal.provenance == Provenance::Measured ? "measured" : "derived";
    }
    return json;
}

Json patientJson(const Patient& patient) {
    Json json{{"id", textOrNull(patient.id)},
              {"name", textOrNull(patient.name)},
              {"sex", nullptr},
              {"birth_date", nullptr},
              {"age", orNull(patient.ageYears)}};
    if (patient.sex)
        json["sex"] = std::string(1, sexLetter(*patient.sex));
    if (patient.birthDate)
        json["birth_date"] = patient.birthDate->iso();
    return json;
}

Json recordingJson(const std::string& file, const Recording& recording) {
    Json json{{"file", file},
              {"sha256", recording.sha256.hex()},
              {"format", recording.format},
              {"series", Json::array()},
              {"patient", patientJson(recording.patient)},
              {"acquired_at", nullptr},
              {"device", textOrNull(recording.device)},
              {"statements", Json::array()},
              {"measurements", measurementsJson(recording)},
              {"annotations", Json::array()},
              {"notes", Json::array()}};
    for (const Series& series : recording.series)
        json["series"].push_back(seriesJson(series));
    if (recording.acquiredAt)
        json["acquired_at"] = recording.acquiredAt->iso();
    for (const Statement& statement : recording.statements)
        json["statements"].push_back({{"text", statement.text},
                                      {"code", textOrNull(statement.code)},
                                      {"code_system", textOrNull(statement.codeSystem)}});
    for (const Annotation& annotation : recording.annotations)
        json["annotations"].push_back({{"start_s", annotation.startS},
                                       {"end_s", annotation.endS},
                                       {"label", annotation.label},
                                       {"code", textOrNull(annotation.code)},
                                       {"code_system", textOrNull(annotation.codeSystem)},
                                       {"lead", textOrNull(annotation.lead)}});
    for (const Note& note : recording.notes)
        json["notes"].push_back({{"code", note.code}, {"text", note.text}});
    return json;
}

void printRow(const std::string& name, const std::string& value) {
    constexpr int kNameWidth = 14;
    if (!value.empty())
        std::cout << std::left << std::setw(kNameWidth) << name << value << '\n';
}

std::string number(double value) {
    std::ostringstream text;
    text << std::setprecision(6) << value;
    return text.str();
}

std::string seriesLine(const Series& series) {
    std::string text = std::to_string(series.waveform.samples()) + " samples at " +
                       number(series.waveform.rateHz) + " Hz (" + number(series.waveform.durationS()) +
                       " s), ";
    text += series.waveform.unit == Unit::Millivolt ? "mV" : "units unknown";
    for (const LeadSignal& signal : series.waveform.leads)
        text += (&signal == &series.waveform.leads.front() ? ": " : ", ") + signal.label +
                (signal.provenance == Provenance::Derived ? " (derived)" : "");
    return text;
}

std::string patientLine(const Patient& patient) {
    std::string text = patient.name;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (!patient.id.empty())
        add("id " + patient.id);
    if (patient.sex)
        add(std::string(1, sexLetter(*patient.sex)));
    if (patient.birthDate)
        add("born " + patient.birthDate->iso());
    if (patient.ageYears)
        add(number(*patient.ageYears) + " years");
    return text;
}

/// "heart_rate_bpm" as "heart rate 48 bpm": the unit stands behind the last underscore.
std::string measurementLine(const std::string& key, double value) {
    const std::size_t unit = key.rfind('_');
    std::string name = key.substr(0, unit);
    for (char& c : name)
        c = c == '_' ? ' ' : c;
    return name + " " + number(value) + " " + key.substr(unit + 1);
}

void printTable(const std::string& file, const Recording& recording) {
    printRow("file", file);
    printRow("format", recording.format);
    printRow("sha256", recording.sha256.hex());
    printRow("patient", patientLine(recording.patient));
    printRow("acquired at", recording.acquiredAt ? recording.acquiredAt->iso() : std::string());
    printRow("device", recording.device);
    for (std::size_t i = 0; i < recording.series.size(); ++i) {
        const Series& series = recording.series[i];
        const std::string number = recording.series.size() > 1 ? " " + std::to_string(i + 1) : "";
        printRow(std::string(seriesKindName(series.kind)) + number, seriesLine(series));
    }
    for (const auto& [key, value] : recording.measurements)
        printRow("measurement", measurementLine(key, value));
    for (const Statement& statement : recording.statements)
        printRow("statement", statement.text + (statement.code.empty() ? ""
                                                                       : " [" + statement.codeSystem + " " +
                                                                             statement.code + "]"));
    if (!recording.annotations.empty())
        printRow("annotations", std::to_string(recording.annotations.size()) +
                                    ", the first: " + recording.annotations.front().label);
    for (const Note& note : recording.notes)
        printRow("note", note.text);
}

struct Arguments {
    std::string file;
    bool json = false;
    TableArguments table;
};

Result<int> run(const Arguments& arguments) {
    const auto opened = openAsTold(arguments.file, arguments.table);
    if (!opened)
        return fail(opened.error());
    if (arguments.json)
        printJson(recordingJson(arguments.file, opened->recording));
    else
        printTable(arguments.file, opened->recording);
    return 0;
}

} // namespace

void addInfoCommand(CLI::App& program, Action& chosen) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("info", "Say what a recording holds: series, leads, patient, device, "
                                       "statements, measurements, and what was odd about it");
    command->add_option("FILE", arguments->file, "A recording of any format that is read (docs/formats.md)")
        ->required();
    command->add_flag("--json", arguments->json, "Print one JSON document instead of a table");
    addTableOptions(*command, arguments->table);
    command->callback([arguments, &chosen] { chosen = [arguments] { return run(*arguments); }; });
}

} // namespace leadlight::cli
