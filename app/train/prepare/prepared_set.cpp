// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/prepared_set.h"

#include "app/train/prepare/own_labels.h"
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/signal/lead.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace leadlight::train {
namespace {

using Json = nlohmann::ordered_json;

std::string labelsCsv(const std::vector<Window>& windows) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << "row,source,record,patient,fold,scale,start_s,codes";
    for (const std::string_view name : kSuperclasses)
        text << ',' << name;
    text << '\n';
    for (std::size_t row = 0; row < windows.size(); ++row) {
        const RecordFacts& facts = windows[row].facts;
        std::string codes;
        for (const std::string& code : facts.codes)
            codes += (codes.empty() ? "" : " ") + code;
        text << row << ',' << facts.source << ',' << csvField(facts.record) << ',' << csvField(facts.patient)
             << ',' << facts.fold << ',' << scaleName(facts.scale) << ',' << windows[row].startS << ','
             << csvField(codes);
        for (std::size_t k = 0; k < kSuperclasses.size(); ++k) {
            text << ',';
            if (facts.superclasses)
                text << (facts.superclasses->test(k) ? '1' : '0');
        }
        text << '\n';
    }
    return text.str();
}

std::string patientsCsv(const std::vector<Window>& windows) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << "row,sex,age\n";
    for (std::size_t row = 0; row < windows.size(); ++row) {
        text << row << ',' << windows[row].facts.sex << ',';
        if (windows[row].facts.age)
            text << *windows[row].facts.age;
        text << '\n';
    }
    return text.str();
}

std::string ownLabelsCsv(const std::vector<Window>& windows, const std::vector<LabelEntry>& labels) {
    std::string text = "row";
    for (const LabelEntry& label : labels)
        text += ',' + csvField(label.name);
    text += '\n';
    for (std::size_t row = 0; row < windows.size(); ++row) {
        const std::vector<std::uint8_t>& own = windows[row].facts.own;
        text += std::to_string(row);
        for (std::size_t label = 0; label < labels.size(); ++label)
            text += own.empty() ? "," : own[label] != 0 ? ",1" : ",0";
        text += '\n';
    }
    return text;
}

/// What the manifest says of the annotators' labels.
Json ownLabelsJson(const leadlight::LabelSet& set, const std::string& table) {
    Json labels = Json::array();
    for (const LabelEntry& label : ownLabels(set))
        labels.push_back({{"name", label.name},
                          {"title", label.title},
                          {"code", label.code},
                          {"code_system", label.codeSystem}});
    return {{"file", "own_labels.csv"},
            {"sha256", sha256(asBytes(table)).hex()},
            {"label_set", set.name},
            {"version", set.version},
            {"labels", labels}};
}

Result<void> writeSignals(const std::vector<Window>& windows, const std::filesystem::path& path) {
    auto writer = NpyWriter::create(path, windows.size(), {8, 2500});
    if (!writer)
        return fail(writer.error());
    for (const Window& window : windows) {
        if (auto added = writer->add(window.samples); !added)
            return added;
    }
    return writer->finish();
}

Json sourcesJson(const PreparedSet& set) {
    struct Count {
        std::set<std::string> recordings;
        std::set<std::string> patients;
        std::size_t rows = 0;
        std::size_t labelled = 0;
        std::size_t refused = 0;
    };

    std::map<std::string, Count> counts;
    for (const Window& window : set.windows) {
        Count& count = counts[window.facts.source];
        count.recordings.insert(window.facts.record);
        count.patients.insert(window.facts.patient);
        ++count.rows;
        count.labelled += window.facts.superclasses ? 1 : 0;
    }
    for (const Refusal& refusal : set.refusals)
        ++counts[refusal.source].refused;

    Json sources = Json::array();
    for (const DataSet& known : dataSets()) {
        const auto found = counts.find(std::string(known.source));
        if (found == counts.end())
            continue;
        const Count& count = found->second;
        sources.push_back({{"source", known.source},
                           {"title", known.title},
                           {"licence", known.licence},
                           {"patients", known.patients},
                           {"recordings", count.recordings.size()},
                           {"rows", count.rows},
                           {"rows_with_superclass", count.labelled},
                           {"refused", count.refused}});
    }
    return sources;
}

Json splitsJson(const std::vector<Window>& windows) {
    std::map<int, std::pair<std::size_t, std::set<std::string>>> folds;
    for (const Window& window : windows) {
        auto& [rows, patients] = folds[window.facts.fold];
        ++rows;
        patients.insert(window.facts.patient);
    }
    Json list = Json::array();
    for (const auto& [fold, content] : folds)
        list.push_back({{"fold", fold}, {"rows", content.first}, {"patients", content.second.size()}});
    return {{"rule", "PTB-XL keeps its strat_fold (folds 9 and 10 are never read); every other recording "
                     "goes to a fold from 1 to 8 by the "
                     "SHA-256 of its patient. All rows of one patient are in one fold."},
            {"folds", list},
            {"train", {1, 2, 3, 4, 5, 6, 7}},
            {"validation", {8}}};
}

Json rowsJson(const std::vector<Window>& windows) {
    Json rows = Json::array();
    for (std::size_t row = 0; row < windows.size(); ++row) {
        const RecordFacts& facts = windows[row].facts;
        rows.push_back({{"row", row},
                        {"source", facts.source},
                        {"record", facts.record},
                        {"patient", facts.patient},
                        {"fold", facts.fold},
                        {"start_s", windows[row].startS},
                        {"sha256", windows[row].sha256.hex()}});
    }
    return rows;
}

Result<std::string> fileHash(const std::filesystem::path& path) {
    const auto file = MappedFile::open(path);
    if (!file)
        return fail(file.error());
    return sha256(file->bytes()).hex();
}

} // namespace

std::vector<std::filesystem::path> preparedFiles(const std::filesystem::path& folder) {
    return {folder / "signals.npy", folder / "labels.csv", folder / "patients.csv", folder / "manifest.json"};
}

Result<void> writePreparedSet(const PreparedSet& set, const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::Unreadable, folder.string() + " cannot be made: " + error.message() + ".");
    // An old manifest must not vouch for new files should the writing stop half-way.
    std::filesystem::remove(folder / "manifest.json", error);

    const std::string labels = labelsCsv(set.windows);
    if (auto written = writeSignals(set.windows, folder / "signals.npy"); !written)
        return written;
    if (auto written = writeFile(folder / "labels.csv", asBytes(labels)); !written)
        return written;
    if (auto written = writeFile(folder / "patients.csv", asBytes(patientsCsv(set.windows))); !written)
        return written;
    const auto signalsHash = fileHash(folder / "signals.npy");
    if (!signalsHash)
        return fail(signalsHash.error());

    Json leads = Json::array();
    for (const Lead lead : kModelLeads)
        leads.push_back(leadName(lead));
    Json refused = Json::array();
    for (const Refusal& refusal : set.refusals)
        refused.push_back(
            {{"source", refusal.source}, {"record", refusal.record}, {"reason", refusal.reason}});
    Json manifest{
        {"format", "leadlight prepared data set 1"},
        {"signals",
         {{"file", "signals.npy"},
          {"sha256", *signalsHash},
          {"shape", {set.windows.size(), 8, 2500}},
          {"rate_hz", 250},
          {"unit", "mV where scale is mv"},
          {"leads", leads},
          {"preparation",
           "ECG-JEPA: Fourier resampling to 500 Hz, then to 250 Hz, no filter, no normalisation"}}},
        {"labels",
         {{"file", "labels.csv"},
          {"sha256", sha256(asBytes(labels)).hex()},
          {"superclasses", kSuperclasses},
          {"rule", "diagnostic_class of every SCP-ECG code that scp_statements.csv calls diagnostic, "
                   "whatever its likelihood"}}},
        {"splits", splitsJson(set.windows)},
        {"sources", sourcesJson(set)},
        {"rows", rowsJson(set.windows)},
        {"refused", refused}};
    if (set.ownSet) {
        const std::string own = ownLabelsCsv(set.windows, ownLabels(*set.ownSet));
        if (auto written = writeFile(folder / "own_labels.csv", asBytes(own)); !written)
            return written;
        manifest["own_labels"] = ownLabelsJson(*set.ownSet, own);
    }
    return writeFile(folder / "manifest.json", asBytes(manifest.dump(1) + '\n'));
}

} // namespace leadlight::train
