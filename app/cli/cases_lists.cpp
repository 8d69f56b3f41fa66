// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/cases_json.h"
#include "app/cli/cases_similar.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <string>
#include <vector>

namespace leadlight::cli {

namespace {

struct ListArguments {
    std::string search;
    std::string label;
    std::vector<std::string> states;
    std::string from;
    std::string to;
    std::string sort = "acquired";
    bool ascending = false;
    bool bin = false;
    int limit = 500;
    int offset = 0;
};

constexpr std::array<std::pair<const char*, store::CaseOrder>, 5> kOrders{
    {{"acquired", store::CaseOrder::AcquiredAt},
     {"imported", store::CaseOrder::ImportedAt},
     {"name", store::CaseOrder::PatientName},
     {"patient-id", store::CaseOrder::PatientId},
     {"state", store::CaseOrder::State}}};

constexpr std::array kStates{store::CaseState::New, store::CaseState::Analysed, store::CaseState::Preliminary,
                             store::CaseState::Confirmed, store::CaseState::Amended};

store::CaseQuery queryOf(const ListArguments& arguments) {
    store::CaseQuery query;
    query.text = arguments.search;
    query.suggestedLabel = arguments.label;
    query.binned = arguments.bin;
    query.limit = arguments.limit;
    query.offset = arguments.offset;
    query.ascending = arguments.ascending;
    query.acquiredFrom = Date::parse(arguments.from);
    query.acquiredTo = Date::parse(arguments.to);
    for (const store::CaseState state : kStates) {
        if (std::ranges::find(arguments.states, store::caseStateName(state)) != arguments.states.end())
            query.states.push_back(state);
    }
    for (const auto& [name, order] : kOrders) {
        if (arguments.sort == name)
            query.order = order;
    }
    return query;
}

void printLine(const store::CaseSummary& one) {
    std::cout << one.id.value << '\t' << (one.acquiredAt ? one.acquiredAt->iso() : "-") << '\t'
              << one.patient.id << '\t' << one.patient.name << '\t' << one.fileName << '\t'
              << store::caseStateName(one.state);
    for (const Finding& finding : one.suggested)
        std::cout << '\t' << finding.label;
    std::cout << '\n';
}

Result<int> listCases(store::CaseStore& store, const CasesArguments& common, const ListArguments& arguments) {
    const store::CaseQuery query = queryOf(arguments);
    const Result<std::vector<store::CaseSummary>> cases = store.list(query);
    const Result<int> total = store.count(query);
    if (!cases)
        return fail(cases.error());
    if (!total)
        return fail(total.error());
    if (common.json) {
        Json document{{"cases", Json::array()}, {"total", *total}};
        for (const store::CaseSummary& summary : *cases)
            document["cases"].push_back(summaryJson(summary));
        printJson(document);
        return 0;
    }
    for (const store::CaseSummary& one : *cases)
        printLine(one);
    return 0;
}

struct ShowArguments {
    std::int64_t id = 0;
};

Result<int> showCase(store::CaseStore& store, const CasesArguments&, const ShowArguments& arguments) {
    const CaseId id{arguments.id};
    const Result<store::CaseDetails> details = store.details(id);
    if (!details)
        return fail(details.error());
    const Result<std::vector<Analysis>> analyses = store.analyses(id);
    if (!analyses)
        return fail(analyses.error());
    const Result<std::vector<Reading>> readings = store.readings(id);
    if (!readings)
        return fail(readings.error());
    const Result<std::vector<store::HistoryEntry>> history = store.history(id);
    if (!history)
        return fail(history.error());
    printJson(caseJson(*details, *analyses, *readings, *history));
    return 0;
}

struct SimilarArguments {
    std::int64_t id = 0;
    std::size_t count = 10;
};

Result<int> similarCases(store::CaseStore& store, const CasesArguments& common,
                         const SimilarArguments& arguments) {
    return printSimilarCases(store, CaseId{arguments.id}, arguments.count, common.json);
}

const CLI::Validator kIsDate(
    [](std::string& text) {
        return Date::parse(text) ? std::string() : text + " is not a date like 2013-02-05";
    },
    "DATE");

void addListOptions(CLI::App& command, ListArguments& list) {
    command
        .add_option("--search", list.search,
                    "Words in name, patient id, file name, date or suggested findings")
        ->type_name("TEXT");
    command.add_option("--label", list.label, "Only cases with this suggested finding")->type_name("LABEL");
    std::vector<std::string> states;
    for (const store::CaseState state : kStates)
        states.emplace_back(store::caseStateName(state));
    command.add_option("--state", list.states, "Only in this state, or one of these, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember(states));
    command.add_option("--from", list.from, "Only acquired on this day or later")->check(kIsDate);
    command.add_option("--to", list.to, "Only acquired on this day or earlier")->check(kIsDate);
    std::vector<std::string> orders;
    for (const auto& [name, order] : kOrders)
        orders.emplace_back(name);
    command.add_option("--sort", list.sort, "What to sort by")
        ->check(CLI::IsMember(orders))
        ->capture_default_str();
    command.add_flag("--ascending", list.ascending, "Oldest, or first in the alphabet, first");
    command.add_flag("--bin", list.bin, "What is in the bin instead");
    command.add_option("--limit", list.limit, "At most this many")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--offset", list.offset, "Leave out this many first")->check(CLI::NonNegativeNumber);
}

} // namespace

void addCasesLists(CasesCommands& commands) {
    const auto list = std::make_shared<ListArguments>();
    addListOptions(*commands.addOn("list", "List cases, newest first", list, listCases), *list);

    const auto show = std::make_shared<ShowArguments>();
    addCaseOption(*commands.addOn("show", "Show everything known about a case, as JSON", show, showCase),
                  show->id);

    const auto similar = std::make_shared<SimilarArguments>();
    CLI::App* command = commands.addOn(
        "similar",
        "Find the cases of other patients whose embeddings lie nearest to a case's, with "
        "what was confirmed of them.\n"
        "Similar to the encoder, not of the same diagnosis. Research use only. Not for diagnosis.",
        similar, similarCases);
    addCaseOption(*command, similar->id);
    command->add_option("--count", similar->count, "How many")
        ->check(CLI::Range(std::size_t{1}, std::size_t{1000}))
        ->capture_default_str();
}

} // namespace leadlight::cli
