// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/own_labels.h"

#include "app/train/prepare/csv_table.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/labels/label_set_json.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace leadlight::train {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSource = "own";

Result<leadlight::LabelSet> readSet(const fs::path& path) {
    const auto content = readFile(path, io::kMaxLabelSetBytes);
    if (!content)
        return fail(content.error());
    auto set = io::labelSetFromJson(asText(*content));
    if (!set)
        return fail(set.error().code, path.string() + ": " + set.error().text + ".");
    return set;
}

/// A file beside the table: no path, so that a table cannot lead anywhere else.
bool isHeaderName(std::string_view name) {
    return name.size() > 4 && name.ends_with(".hea") && name.find_first_of("/\\") == std::string_view::npos;
}

Result<RecordFacts> factsOf(const CsvTable& table, std::size_t row, const std::vector<LabelEntry>& labels,
                            const std::string& where) {
    RecordFacts facts;
    facts.source = kSource;
    facts.record = fs::path(std::string(table.at(row, "file"))).stem().string();
    const std::string_view patient = table.at(row, "patient");
    const auto fold = parseInteger(table.at(row, "fold"));
    if (patient.empty() || !fold || *fold < 1 || *fold > kLastTrainingFold)
        return fail(ErrorCode::Malformed, where + "needs a patient and a fold from 1 to 8.");
    facts.patient = std::string(kSource) + "/" + std::string(patient);
    facts.fold = static_cast<int>(*fold);
    const std::string_view sex = table.at(row, "sex");
    facts.sex = sex == "F" || sex == "M" ? sex : std::string_view();
    facts.age = parseDouble(table.at(row, "age"));
    for (const LabelEntry& label : labels) {
        const std::string_view said = table.at(row, label.name);
        if (said != "0" && said != "1")
            return fail(ErrorCode::Malformed, where + "must say 1 or 0 of the label " + label.name + ".");
        facts.own.push_back(said == "1" ? 1 : 0);
    }
    return facts;
}

} // namespace

std::vector<LabelEntry> ownLabels(const leadlight::LabelSet& set) {
    std::vector<LabelEntry> labels;
    std::copy_if(set.labels.begin(), set.labels.end(), std::back_inserter(labels),
                 [](const LabelEntry& label) { return label.scope == LabelScope::Recording; });
    return labels;
}

Result<OwnLabels> readOwnLabels(const fs::path& path) {
    const auto table = CsvTable::read(path);
    if (!table)
        return fail(table.error());
    auto set = readSet(path.parent_path() / kOwnLabelSet);
    if (!set)
        return fail(set.error());
    OwnLabels own{std::move(*set), {}};
    const std::vector<LabelEntry> labels = ownLabels(own.set);
    std::map<std::string, int> foldOf;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string where = "Row " + std::to_string(row + 1) + " of " + path.string() + " ";
        const std::string_view file = table->at(row, "file");
        const fs::path header = path.parent_path() / std::string(file);
        if (!isHeaderName(file) || !fs::is_regular_file(header))
            return fail(ErrorCode::NotFound, where + "names no WFDB header that lies beside it.");
        auto facts = factsOf(*table, row, labels, where);
        if (!facts)
            return fail(facts.error());
        if (foldOf.emplace(facts->patient, facts->fold).first->second != facts->fold)
            return fail(ErrorCode::Invalid, where + "puts a patient into a second fold.");
        own.facts.insert_or_assign(header.string(), std::move(*facts));
    }
    return own;
}

} // namespace leadlight::train
