// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_command.h"

#include "app/cli/measure_json.h"
#include "app/cli/recording_files.h"
#include "app/cli/table_arguments.h"
#include "core/base/csv.h"
#include "core/measure/measure_long.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::vector<std::string> paths;
    bool json = false;
    bool csv = false;
    TableArguments table;
};

void printRow(const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        std::cout << (i == 0 ? "" : ",") << csvField(row[i]);
    std::cout << '\n';
}

std::vector<std::string> errorRow(const std::string& file, const std::string& error) {
    std::vector<std::string> row(measureColumns().size());
    row.front() = file;
    row.back() = error;
    return row;
}

void printTable(const std::string& file, const measure::Measured& measured) {
    const std::vector<std::string> names = measureColumns();
    const std::vector<std::string> row = measureRow(file, measured);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!row[i].empty())
            std::cout << names[i] << std::string(20 - std::min<std::size_t>(19, names[i].size()), ' ')
                      << row[i] << '\n';
    }
    for (const measure::RuleStatement& s : measured.statements.statements)
        std::cout << "statement           " << s.text << " (" << s.criterion << ")\n";
    std::cout << '\n';
}

/// How far a day's recording is, on a terminal: it takes minutes.
class MeasuredSoFar {
public:
    explicit MeasuredSoFar(const Recording& recording)
        : m_said(isatty(STDERR_FILENO) != 0 &&
                 std::ranges::any_of(recording.series, [](const Series& s) { return s.waveform.isLong(); })) {
    }

    MeasuredSoFar(const MeasuredSoFar&) = delete;
    MeasuredSoFar& operator=(const MeasuredSoFar&) = delete;

    ~MeasuredSoFar() {
        if (m_said)
            std::cerr << "\r\033[K" << std::flush;
    }

    [[nodiscard]] Progress progress() {
        Progress progress;
        if (m_said)
            progress.onFraction = [this](double fraction) { say(static_cast<int>(100.0 * fraction)); };
        return progress;
    }

private:
    void say(int percent) {
        if (std::exchange(m_percent, percent) != percent)
            std::cerr << "\rMeasured: " << percent << " %" << std::flush;
    }

    bool m_said;
    int m_percent = -1;
};

/// Writes each recording in the form that was asked for, as soon as it is measured.
class Output {
public:
    Output(const Arguments& arguments, bool single)
        : m_json(arguments.json)
        , m_csv(arguments.csv)
        , m_single(single) {
        if (m_csv)
            printRow(measureColumns());
        if (m_json && !m_single)
            std::cout << "{\"measurements\": [";
    }

    void add(const std::string& file, const Recording& recording) {
        const measure::Measured measured =
            measure::measureLong(recording, MeasuredSoFar(recording).progress());
        if (m_json)
            addJson(measuredJson(file, recording, measured));
        else if (m_csv)
            printRow(measureRow(file, measured));
        else
            printTable(file, measured);
        ++m_read;
    }

    void addError(const std::string& file, const std::string& error) {
        if (m_json)
            addJson({{"file", file}, {"error", error}});
        else if (m_csv)
            printRow(errorRow(file, error));
        else
            std::cerr << error << '\n';
    }

    int finish() {
        if (m_json && !m_single)
            std::cout << "]}\n";
        return m_read > 0 ? 0 : 1;
    }

private:
    void addJson(const Json& json) {
        if (!m_single)
            std::cout << (m_written++ > 0 ? ",\n" : "\n");
        std::cout << json.dump(m_single ? 2 : -1, ' ', false, Json::error_handler_t::replace);
        if (m_single)
            std::cout << '\n';
    }

    bool m_json;
    bool m_csv;
    bool m_single;
    std::size_t m_written = 0;
    std::size_t m_read = 0;
};

Result<int> run(const Arguments& arguments) {
    std::error_code error;
    const bool single = arguments.paths.size() == 1 && !fs::is_directory(arguments.paths.front(), error);
    if (single) {
        // Read before anything is printed: a lone file that cannot be read is an error, not a document.
        const auto opened = openAsTold(arguments.paths.front(), arguments.table);
        if (!opened)
            return fail(opened.error());
        Output output(arguments, true);
        output.add(arguments.paths.front(), opened->recording);
        return output.finish();
    }
    const Candidates candidates = candidateFiles({arguments.paths.begin(), arguments.paths.end()});
    if (candidates.files.empty())
        return fail(nothingFound(candidates));
    Output output(arguments, false);
    std::string last;
    for (const UnlistedFolder& folder : candidates.unlisted)
        output.addError(folder.path.string(), folder.error);
    for (const CandidateFile& candidate : candidates.files) {
        const auto opened = openAsTold(candidate.path, arguments.table);
        if (opened) {
            output.add(candidate.path.string(), opened->recording);
            continue;
        }
        last = opened.error().text;
        if (candidate.named || opened.error().code != ErrorCode::Unrecognised)
            output.addError(candidate.path.string(), opened.error().text);
    }
    const int code = output.finish();
    if (code != 0)
        std::cerr << "no recording could be read: " << last << '\n';
    return code;
}

} // namespace

void addMeasureCommand(CLI::App& program, Action& chosen) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand(
        "measure", "Measure recordings: beats and their waves, rate, intervals, axes, signal quality");
    command->add_option("FILE", arguments->paths, "Recordings, or folders of them")->required();
    auto* json = command->add_flag("--json", arguments->json, "Print one JSON document");
    command->add_flag("--csv", arguments->csv, "Print a table with one row for each recording")
        ->excludes(json);
    addTableOptions(*command, arguments->table);
    command->callback([arguments, &chosen] { chosen = [arguments] { return run(*arguments); }; });
}

} // namespace leadlight::cli
