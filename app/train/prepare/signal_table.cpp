// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/csv_table.h"
#include "app/train/prepare/windows.h"
#include "core/base/npy.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace leadlight::train {
namespace {

constexpr std::size_t kRow = 8 * 2500;
constexpr float kStoredPerUnit = 1000.0F; ///< the table holds standard deviations times 1000

} // namespace

Result<void> takeSignalTable(const Catalogue& catalogue, const std::filesystem::path& folder,
                             const Intake& intake) {
    const auto index = CsvTable::read(folder / "index.csv");
    if (!index)
        return fail(index.error());
    const auto signals = readNpy(folder / "signals.npy");
    if (!signals)
        return fail(signals.error());
    if (signals->shape != std::vector<std::size_t>{index->rows(), 8, 2500})
        return fail(ErrorCode::Malformed,
                    folder.string() + ": signals.npy must have the shape (rows of index.csv, 8, 2500).");
    for (std::size_t row = 0; row < index->rows(); ++row) {
        Window window;
        RecordFacts& facts = window.facts;
        facts.source = "ptbxl_zscored";
        facts.record = std::string(index->at(row, "ecg_id"));
        facts.scale = Scale::Zscored;
        facts.patient = "ptbxl/unnamed-" + facts.record;
        facts.codes = parseScpCodes(index->at(row, "scp_codes"));
        facts.sex = sexOfPtbxl(index->at(row, "sex"));
        facts.age = parseDouble(index->at(row, "age"));
        facts.superclasses = catalogue.superclassTable().superclasses(facts.codes);
        const auto fold = parseInteger(index->at(row, "strat_fold"));
        if (!fold || *fold < 1 || *fold > kLastTrainingFold) {
            intake.refuse({facts.source, facts.record, "folds 9 and 10 of PTB-XL are kept for judging"});
            continue;
        }
        facts.fold = static_cast<int>(*fold);
        const auto values = std::span(signals->values).subspan(row * kRow, kRow);
        window.samples.reserve(kRow);
        std::transform(values.begin(), values.end(), std::back_inserter(window.samples),
                       [](float v) { return v / kStoredPerUnit; });
        window.sha256 = sha256(std::as_bytes(std::span(window.samples)));
        intake.take(std::move(window));
    }
    return {};
}

} // namespace leadlight::train
