// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/reader.h"
#include "core/io/table/csv_writer.h"
#include "core/io/table/npy_writer.h"

#include <filesystem>
#include <iostream>
#include <memory>

namespace leadlight::cli {

namespace {

struct Arguments {
    std::string file;
    std::string output;
    std::string series = "rhythm";
};

std::string extensionOf(const std::string& path) {
    return lowered(std::filesystem::path(path).extension().string());
}

/// For CLI11: what is wrong with the name of the output, or nothing.
std::string checkOutput(const std::string& path) {
    const std::string extension = extensionOf(path);
    if (extension == ".csv" || extension == ".npy")
        return {};
    return "the name " + path + " must end in .csv or .npy";
}

Result<int> run(const Arguments& arguments) {
    const auto opened = io::openRecording(arguments.file);
    if (!opened)
        return fail(opened.error());
    const Recording& recording = opened->recording;
    const Series* series = arguments.series == "median" ? recording.median() : recording.rhythm();
    if (series == nullptr)
        return fail(ErrorCode::NotFound, arguments.file + " holds no " + arguments.series +
                                             " series; see what it holds with the command info.");
    if (series->waveform.unit == Unit::Arbitrary)
        std::cerr << arguments.file
                  << " states no usable scale: the values are written as stored, not in millivolts.\n";

    const Result<void> written = extensionOf(arguments.output) == ".npy"
                                     ? writeFile(arguments.output, io::toNpy(series->waveform))
                                     : writeFile(arguments.output, asBytes(io::toCsv(series->waveform)));
    if (!written)
        return fail(written.error());
    return 0;
}

} // namespace

void addExportCommand(CLI::App& program, Action& chosen) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand(
        "export",
        "Write the samples in millivolts: CSV with time_s and a column a lead, or NPY float32 of shape "
        "(leads, samples)");
    command->add_option("FILE", arguments->file, "The recording to read")->required();
    command
        ->add_option("-o,--output", arguments->output,
                     "The file to write; its ending, .csv or .npy, chooses the format")
        ->required()
        ->check(CLI::Validator(checkOutput, "OUT.csv|npy"));
    command->add_option("--series", arguments->series, "Which series to write")
        ->check(CLI::IsMember({"rhythm", "median"}))
        ->capture_default_str();
    command->callback([arguments, &chosen] { chosen = [arguments] { return run(*arguments); }; });
}

} // namespace leadlight::cli
