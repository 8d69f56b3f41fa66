// SPDX-License-Identifier: GPL-3.0-or-later
// The case list among 100,000 cases (budget: 30 ms for a filter, sort or search) and the rate of import (200
// files/s). The database is made once, beside the program.
#include "core/io/reader.h"
#include "core/store/case_store.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <unistd.h>

using namespace leadlight;
using store::CaseOrder;
using store::CaseQuery;
using store::CaseStore;

namespace {

constexpr int kCases = 100'000;
constexpr int kAnalysed = 1000;

std::filesystem::path programFolder() {
    return std::filesystem::read_symlink("/proc/self/exe").parent_path();
}

std::pair<Recording, Source> made(int number) {
    static constexpr std::array kFamilies{
        "Andersson", "Bianchi", "Çelik",    "Dubois",    "Eriksen", "Fernández", "García",  "Horváth",
        "Ivanova",   "Jensen",  "Kowalski", "Lopez",     "Müller",  "Novák",     "O'Brien", "Papadopoulos",
        "Quinn",     "Rossi",   "Schmidt",  "Takahashi", "Ueda",    "Virtanen",  "Wang",    "Yılmaz"};
    static constexpr std::array kGiven{"Anna",  "Boris", "Chloé", "David", "Elena", "Farid",
                                       "Greta", "Hiro",  "Ines",  "Jonas", "Kim"};
    const auto n = static_cast<unsigned>(number) * 2654435761U;
    const std::string text = "made recording " + std::to_string(number);
    const ByteView view = asBytes(text);
    Source source;
    source.files.push_back(
        {"ecg_" + std::to_string(n % 900'000 + 100'000) + ".dcm", Bytes(view.begin(), view.end())});
    Recording recording;
    recording.format = "DICOM";
    recording.sha256 = source.identity();
    recording.patient.id = std::to_string(10'000'000 + n % 70'000'000);
    recording.patient.name =
        std::string(kFamilies.at((n >> 8) % kFamilies.size())) + ", " + kGiven.at((n >> 16) % kGiven.size());
    recording.patient.sex = n % 2 == 0 ? Sex::Female : Sex::Male;
    recording.patient.birthDate =
        Date::make(1930 + static_cast<int>(n >> 20) % 70, 1 + static_cast<int>(n >> 12) % 12, 5);
    Timestamp acquired;
    acquired.date = {2005 + static_cast<int>(n >> 10) % 20, 1 + static_cast<int>(n >> 6) % 12,
                     1 + static_cast<int>(n >> 3) % 28};
    acquired.hour = static_cast<int>(n >> 5) % 24;
    recording.acquiredAt = acquired;
    recording.measurements = {
        {"heart_rate_bpm", 50.0 + n % 60}, {"pr_ms", 120.0 + n % 80}, {"qrs_ms", 80.0 + n % 60}};
    recording.statements = {{"Sinus rhythm", "", ""}};
    return {recording, source};
}

/// Stops the program with the sentence where a step of the preparation fails.
template <class T>
T need(Result<T> result) {
    if (result)
        return std::move(*result);
    std::cerr << result.error().text << '\n';
    std::exit(1);
}

CaseStore& bigStore() {
    static CaseStore store = [] {
        CaseStore opened = need(CaseStore::open(programFolder() / "store_bench.db", "bench"));
        for (int first = need(opened.count({})); first < kCases; first += 2000) {
            std::vector<std::pair<Recording, Source>> batch;
            for (int i = first; i < std::min(first + 2000, kCases); ++i)
                batch.push_back(made(i));
            need(opened.importAll(batch));
        }
        CaseQuery analysed;
        analysed.suggestedLabel = "MI";
        for (int i = need(opened.count(analysed)); i < kAnalysed; ++i) {
            const auto [recording, source] = made(i * 97);
            Analysis analysis;
            analysis.recording = recording.sha256;
            analysis.madeAt = nowUtc();
            analysis.findings = {{"MI", "SCP-ECG:MI", 1.0, 0.73, FindingState::Suggested, ""}};
            need(opened.addAnalysis(*need(opened.find(recording.sha256)), analysis));
        }
        return opened;
    }();
    return store;
}

void listing(benchmark::State& state, const CaseQuery& query) {
    const CaseStore& store = bigStore();
    std::size_t rows = 0;
    for ([[maybe_unused]] auto step : state)
        rows = need(store.list(query)).size();
    state.counters["rows"] = static_cast<double>(rows);
}

void counting(benchmark::State& state, const CaseQuery& query) {
    const CaseStore& store = bigStore();
    int rows = 0;
    for ([[maybe_unused]] auto step : state)
        rows = need(store.count(query));
    state.counters["rows"] = rows;
}

CaseQuery query(const std::string& text, CaseOrder order = CaseOrder::AcquiredAt, bool ascending = false) {
    CaseQuery made;
    made.text = text;
    made.order = order;
    made.ascending = ascending;
    made.limit = 200;
    return made;
}

CaseQuery labelled() {
    CaseQuery made = query("");
    made.suggestedLabel = "MI";
    return made;
}

CaseQuery unread() {
    CaseQuery made = query("", CaseOrder::PatientName);
    made.states = {store::CaseState::New, store::CaseState::Analysed};
    return made;
}

CaseQuery ofDays() {
    CaseQuery made = query("");
    made.acquiredFrom = Date::make(2011, 3, 1);
    made.acquiredTo = Date::make(2011, 3, 31);
    return made;
}

/// Files of the folder LEADLIGHT_DATA/wfdb/cinc_more into a new database, as `leadlight-cli cases import`
/// does: groups of 64.
void importing(benchmark::State& state) {
    const char* data = std::getenv("LEADLIGHT_DATA");
    const std::filesystem::path folder =
        std::filesystem::path(data ? data : "../shared/data") / "wfdb" / "cinc_more";
    if (!std::filesystem::exists(folder)) {
        state.SkipWithError("needs the shared recordings: set LEADLIGHT_DATA");
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".hea")
            files.push_back(entry.path());
    }
    const std::filesystem::path database = programFolder() / "import_bench.db";
    for ([[maybe_unused]] auto step : state) {
        for (const char* ending : {"", "-wal", "-shm", ".audit"})
            std::filesystem::remove(database.string() + ending);
        CaseStore store = need(CaseStore::open(database, "bench"));
        std::vector<std::pair<Recording, Source>> batch;
        for (const auto& file : files) {
            io::Opened opened = need(io::openRecording(file));
            batch.emplace_back(std::move(opened.recording), std::move(opened.source));
            if (batch.size() == 64 || &file == &files.back()) {
                need(store.importAll(batch));
                batch.clear();
            }
        }
    }
    state.counters["files/s"] =
        benchmark::Counter(static_cast<double>(files.size()), benchmark::Counter::kIsIterationInvariantRate);
}

} // namespace

BENCHMARK_CAPTURE(listing, newest_first, query(""))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, by_name, query("", CaseOrder::PatientName, true))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, by_patient_id, query("", CaseOrder::PatientId, true))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, by_state, query("", CaseOrder::State, true))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, search_name, query("müller greta"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, search_name_by_name, query("müller greta", CaseOrder::PatientName, true))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, search_one_letter, query("e"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, search_nothing, query("zzzz"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, finding, labelled())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, not_read_by_name, unread())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listing, a_month, ofDays())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(counting, all, query(""))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(counting, search_name, query("müller greta"))->Unit(benchmark::kMillisecond);
BENCHMARK(importing)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
