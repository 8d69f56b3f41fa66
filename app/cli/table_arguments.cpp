// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_arguments.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace leadlight::cli {

namespace {

constexpr std::array<std::pair<const char*, char>, 5> kSeparators{
    {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}, {"space", ' '}}};
constexpr const char* kGroup = "Tables of numbers (CSV, TSV) that do not say it themselves";

std::string columnsText(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " column" : " columns");
}

/// Whether what was said of columns fits a table whose form is known but for their leads.
Result<void> checkColumns(const std::string& name, const io::TableForm& form, const TableArguments& said) {
    const std::size_t columns = form.columns.size();
    if (said.timeColumn > 0 && static_cast<std::size_t>(said.timeColumn) > columns)
        return fail(ErrorCode::Invalid, name + " has " + columnsText(columns) +
                                            ", and --time-column names number " +
                                            std::to_string(said.timeColumn) + ": choose one that is there.");
    const std::size_t signalColumns = columns - (form.timeColumn ? 1 : 0);
    if (!said.leads.empty() && said.leads.size() != signalColumns)
        return fail(ErrorCode::Invalid, name + " has " + columnsText(signalColumns) +
                                            (form.timeColumn ? " beside that of time" : "") +
                                            ", and --leads names " + std::to_string(said.leads.size()) +
                                            ": name the lead of each, - for one to be left out.");
    return {};
}

/// Another column of times than it looks like is one in seconds only where those would be an ECG's.
void settleTimeUnit(const io::TableQuestion& question, const TableArguments& said, io::TableForm& form) {
    if (!said.timeUnit.empty() || !form.timeColumn || form.timeColumn == question.form.timeColumn)
        return;
    const auto rate = io::tableRate(question.text, form);
    if (rate && *rate < io::kLeastGuessedRateHz)
        form.timeUnitS = 0.0;
}

/// The question's own form with what was said in place of what it looks like.
Result<io::TableForm> formFor(const io::TableQuestion& question, const TableArguments& said) {
    io::TableForm form = question.form;
    const bool otherLayout = !said.separator.empty() || said.headerLines >= 0;
    for (const auto& [name, separator] : kSeparators) {
        if (said.separator == name)
            form.separator = separator;
    }
    if (!said.decimal.empty())
        form.decimalComma = said.decimal == "comma";
    if (said.headerLines >= 0)
        form.headerLines = static_cast<std::size_t>(said.headerLines);
    if (otherLayout)
        form = io::withColumnsOf(std::move(form), question.text);
    if (said.timeColumn == 0)
        form.timeColumn.reset();
    else if (said.timeColumn > 0 && static_cast<std::size_t>(said.timeColumn) <= form.columns.size())
        form.timeColumn = static_cast<std::size_t>(said.timeColumn) - 1;
    if (auto checked = checkColumns(question.name, form, said); !checked)
        return fail(std::move(checked.error()));
    if (form.timeColumn)
        form.columns[*form.timeColumn] = {};
    settleTimeUnit(question, said, form);
    if (said.timeUnit == "ms")
        form.timeUnitS = 1e-3;
    else if (!said.timeUnit.empty())
        form.timeUnitS = said.timeUnit == "us" ? 1e-6 : 1.0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < form.columns.size() && !said.leads.empty(); ++i) {
        if (form.timeColumn == i)
            continue;
        const std::string& name = said.leads[next++];
        form.columns[i].lead = name == "-" ? "" : name;
    }
    for (io::TableColumn& column : form.columns) {
        if (!said.unit.empty())
            column.unit = said.unit;
    }
    if (said.rateHz > 0.0) {
        form.rateHz = said.rateHz;
        form.rateSaid = true;
    }
    return form;
}

} // namespace

bool TableArguments::any() const {
    return !separator.empty() || !decimal.empty() || headerLines >= 0 || timeColumn >= 0 ||
           !timeUnit.empty() || rateHz > 0.0 || !unit.empty() || !leads.empty();
}

void addTableOptions(CLI::App& command, TableArguments& arguments) {
    std::vector<std::string> separators;
    for (const auto& [name, separator] : kSeparators)
        separators.emplace_back(name);
    command.add_option("--separator", arguments.separator, "What stands between the columns")
        ->check(CLI::IsMember(separators))
        ->group(kGroup);
    command.add_option("--decimal", arguments.decimal, "What stands in front of decimals")
        ->check(CLI::IsMember({"point", "comma"}))
        ->group(kGroup);
    command.add_option("--header-lines", arguments.headerLines, "Lines in front of the numbers")
        ->check(CLI::Range(0, 10'000))
        ->group(kGroup);
    command
        .add_option("--time-column", arguments.timeColumn,
                    "The column of times, counted from 1; 0: there is none")
        ->check(CLI::Range(0, 512))
        ->group(kGroup);
    command.add_option("--time-unit", arguments.timeUnit, "What the times are in")
        ->check(CLI::IsMember({"s", "ms", "us"}))
        ->group(kGroup);
    command.add_option("--rate", arguments.rateHz, "Samples a second, whatever the times say")
        ->check(CLI::Range(1.0, 100'000.0))
        ->type_name("HZ")
        ->group(kGroup);
    command.add_option("--unit", arguments.unit, "What the samples are in, whatever the columns say")
        ->check(CLI::IsMember({"uV", "mV", "V", "nV", "unknown"}))
        ->group(kGroup);
    command
        .add_option("--leads", arguments.leads,
                    "The leads of all columns but that of time, as in I,II,-,V1: a column of - is left out")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("NAMES")
        ->group(kGroup);
}

Result<io::Opened> openAsTold(const std::filesystem::path& path, const TableArguments& said) {
    if (!said.any())
        return io::openRecording(path);
    std::optional<Error> misfit;
    auto opened =
        io::openRecording(path, [&](const io::TableQuestion& question) -> std::optional<io::TableForm> {
            auto form = formFor(question, said);
            if (form)
                return std::move(*form);
            misfit = std::move(form.error());
            return std::nullopt;
        });
    if (misfit)
        return fail(std::move(*misfit));
    return opened;
}

} // namespace leadlight::cli
