// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/deidentify_arguments.h"
#include "app/cli/outputs.h"
#include "app/cli/save.h"
#include "app/cli/table_arguments.h"
#include "core/base/text.h"
#include "core/io/common/loose_leads.h"
#include "core/io/writer.h"
#include "core/record/excerpt.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

namespace leadlight::cli {

namespace {

constexpr std::string_view kEndings = ".csv, .npy, .dcm, .xml, .hea or .edf";

struct Arguments {
    std::string file;
    std::string output;
    std::string series; ///< empty: all that the format can hold
    double fromS = 0.0;
    double forS = 0.0; ///< 0: to the end
    DeidentifyArguments deidentify;
    TableArguments table;
};

/// For CLI11: what is wrong with the name of the output, or nothing.
std::string checkOutput(const std::string& path) {
    if (io::writeFormatOf(path))
        return {};
    return "the name " + path + " must end in " + std::string(kEndings);
}

/// For CLI11: what is wrong with a number of seconds, or nothing. Its own checks let "nan" pass.
std::string checkSeconds(const std::string& text, bool zeroToo) {
    const auto seconds = parseDouble(text);
    if (seconds && (*seconds > 0.0 || (zeroToo && *seconds == 0.0)))
        return {};
    return text + " is no number of seconds" + (zeroToo ? "" : " above 0");
}

std::string checkStart(const std::string& text) {
    return checkSeconds(text, true);
}

std::string checkLength(const std::string& text) {
    return checkSeconds(text, false);
}

/// For CLI11: what is wrong with the choice of a series, or nothing.
std::string checkSeries(const std::string& text) {
    const auto number = parseInteger(text);
    if (text == "rhythm" || text == "median" || (number && *number > 0))
        return {};
    return text + " is neither rhythm nor median nor the number of a series, from 1";
}

/// Leaves the series of that number (from 1, in the order of info) alone in the recording, where a number was
/// given.
Result<void> keepNumbered(const Arguments& arguments, Recording& recording) {
    const auto number = parseInteger(arguments.series);
    if (!number)
        return {};
    const std::size_t count = recording.series.size();
    if (*number > static_cast<long long>(count))
        return fail(ErrorCode::NotFound, arguments.file + " holds no series number " + arguments.series +
                                             ", but " + std::to_string(count) +
                                             ": see them with the command info.");
    Series chosen = std::move(recording.series[static_cast<std::size_t>(*number) - 1]);
    recording.series.clear();
    recording.series.push_back(std::move(chosen));
    return {};
}

/// Writes the files, unless one of them would take the place of the source or of a file that nobody named.
Result<void> save(const Arguments& arguments, const std::vector<SourceFile>& files) {
    const std::filesystem::path output(arguments.output);
    std::vector<std::filesystem::path> unnamed;
    for (std::size_t i = 1; i < files.size(); ++i)
        unnamed.push_back(output.parent_path() / files[i].name);
    std::vector<std::filesystem::path> all{output};
    all.insert(all.end(), unnamed.begin(), unnamed.end());
    if (Result<void> checked = checkOutputs(all, {arguments.file, arguments.deidentify.keyFile}); !checked)
        return checked;
    if (Result<void> checked = checkUnnamed(output, unnamed); !checked)
        return checked;
    return saveBeside(output, files);
}

Result<int> run(const Arguments& arguments) {
    const auto opened = openAsTold(arguments.file, arguments.table);
    if (!opened)
        return fail(opened.error());
    Recording recording = opened->recording;
    if (auto kept = keepNumbered(arguments, recording); !kept)
        return fail(std::move(kept.error()));
    if (arguments.fromS > 0.0 || arguments.forS > 0.0) {
        constexpr double kToTheEndS = 1e9;
        recording = excerptOf(recording, arguments.fromS, arguments.forS > 0.0 ? arguments.forS : kToTheEndS);
        if (recording.rhythm() == nullptr)
            return fail(ErrorCode::Invalid,
                        arguments.file + " does not last that long: choose another --from.");
    }
    if (isLong(recording))
        return fail(ErrorCode::TooLarge, arguments.file +
                                             " is too long to be written in one piece: give a part of "
                                             "it by --from and --for, in seconds.");
    const std::filesystem::path output(arguments.output);
    io::WriteOptions options;
    options.stem = output.stem().string();
    if (arguments.deidentify.wanted) {
        if (io::tellsIdentity(options.stem, recording.patient))
            return fail(ErrorCode::Invalid,
                        "The name of the output tells who the patient is: choose another one.");
        auto clean = deidentified(recording, arguments.deidentify);
        if (!clean)
            return fail(clean.error());
        recording = std::move(clean->recording);
        options.deidentified = clean->mark;
    }
    for (const SeriesKind kind : {SeriesKind::Rhythm, SeriesKind::Median}) {
        if (arguments.series == seriesKindName(kind))
            options.only = kind;
    }
    const io::WriteFormat format = *io::writeFormatOf(output);
    auto written = io::writeRecording(recording, format, options);
    if (!written)
        return fail(written.error().code, arguments.file + ": " + written.error().text);
    // A companion is looked for under the whole name of its file, however its ending is written.
    if (format == io::WriteFormat::Npy)
        written->back().name = output.filename().string() + std::string(io::kCompanionEnding);
    if (std::any_of(recording.series.begin(), recording.series.end(),
                    [](const Series& series) { return series.waveform.unit == Unit::Arbitrary; }))
        std::cerr << arguments.file
                  << " states no usable scale: the values are written as stored, not in millivolts.\n";
    if (Result<void> done = save(arguments, *written); !done)
        return fail(done.error());
    return 0;
}

} // namespace

void addExportCommand(CLI::App& program, Action& chosen) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand(
        "export",
        "Write a recording in another format: CSV with time_s and a column a lead (mV), NPY float32 of shape "
        "(leads, samples, mV), DICOM, HL7 aECG, WFDB, EDF+");
    command->add_option("FILE", arguments->file, "The recording to read")->required();
    command
        ->add_option("-o,--output", arguments->output,
                     "The file to write; its ending chooses the format: " + std::string(kEndings))
        ->required()
        ->check(CLI::Validator(checkOutput, "OUT"));
    command
        ->add_option("--series", arguments->series,
                     "Write that series alone, or the one of that number in the list of info; otherwise all "
                     "that the format can hold, and the rhythm in formats that hold one")
        ->check(CLI::Validator(checkSeries, "rhythm|median|N"));
    command->add_option("--from", arguments->fromS, "Write the rhythm from that second on")
        ->check(CLI::Validator(checkStart, "SECONDS"));
    command->add_option("--for", arguments->forS, "Write so many seconds of the rhythm")
        ->check(CLI::Validator(checkLength, "SECONDS"));
    addDeidentifyOptions(*command, arguments->deidentify);
    addTableOptions(*command, arguments->table);
    command->callback([arguments, &chosen] { chosen = [arguments] { return run(*arguments); }; });
}

} // namespace leadlight::cli
