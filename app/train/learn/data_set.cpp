// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/data_set.h"

#include "app/train/learn/own_labels.h"
#include "app/train/prepare/csv_table.h"
#include "app/train/prepare/superclasses.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/jepa/model_input.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::train {
namespace {

constexpr std::size_t kSamples = 2500;
constexpr int kLastFold = 8;

// Medians of PTB-XL's millivolt recordings 1 to 500: for data sets that hold none.
constexpr std::array<double, 8> kFallbackDeviation{0.14, 0.16, 0.21, 0.30, 0.28, 0.26, 0.24, 0.22};

std::optional<RowScale> scaleFromName(std::string_view name) {
    if (name == "mv")
        return RowScale::Millivolt;
    if (name == "zscored")
        return RowScale::Zscored;
    if (name == "unscaled")
        return RowScale::Unscaled;
    return std::nullopt;
}

Result<DataRow> readRow(const CsvTable& table, std::size_t row) {
    const std::string where = "Row " + std::to_string(row) + " of labels.csv ";
    DataRow out;
    out.source = table.at(row, "source");
    out.patient = table.at(row, "patient");
    const auto fold = parseInteger(table.at(row, "fold"));
    const auto scale = scaleFromName(table.at(row, "scale"));
    if (out.patient.empty() || !scale || !fold)
        return fail(ErrorCode::Malformed, where + "lacks patient, fold or scale; prepare the data set anew.");
    if (*fold < 1 || *fold > kLastFold)
        return fail(ErrorCode::Invalid,
                    where + "is of a fold that is kept for judging; prepare the data set anew.");
    out.fold = static_cast<int>(*fold);
    for (const std::string_view code : split(table.at(row, "codes"), ' ')) {
        if (!code.empty())
            out.codes.emplace_back(code);
    }
    out.scale = *scale;
    std::array<std::uint8_t, 5> truth{};
    std::size_t known = 0;
    for (std::size_t label = 0; label < kSuperclasses.size(); ++label) {
        const std::string_view field = table.at(row, kSuperclasses[label]);
        known += field == "0" || field == "1" ? 1U : 0U;
        truth[label] = field == "1" ? 1 : 0;
    }
    if (known == truth.size())
        out.truth = truth;
    else if (known != 0)
        return fail(ErrorCode::Malformed,
                    where + "knows some labels but not all; prepare the data set anew.");
    return out;
}

// Sex and age; sets prepared by the first version have no such table.
Result<void> readPatients(const std::filesystem::path& path, std::vector<DataRow>& rows) {
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return {};
    const auto table = CsvTable::read(path);
    if (!table)
        return fail(table.error());
    if (table->rows() != rows.size())
        return fail(ErrorCode::Malformed,
                    path.string() + " and labels.csv do not belong together; prepare anew.");
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].sex = table->at(row, "sex");
        rows[row].age = parseDouble(table->at(row, "age"));
    }
    return {};
}

double deviation(const float* values) {
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < kSamples; ++i) {
        sum += values[i];
        squares += static_cast<double>(values[i]) * values[i];
    }
    const double mean = sum / kSamples;
    return std::sqrt(std::max(0.0, squares / kSamples - mean * mean));
}

std::array<double, 8> medianDeviations(const DataSet& data) {
    std::array<double, 8> medians = kFallbackDeviation;
    for (std::size_t lead = 0; lead < medians.size(); ++lead) {
        std::vector<double> all;
        for (std::size_t row = 0; row < data.rows.size(); ++row) {
            if (data.rows[row].scale == RowScale::Millivolt && !isSynthetic(data.rows[row]))
                all.push_back(deviation(data.signals.data() + row * jepa::kSignalSize + lead * kSamples));
        }
        if (all.empty())
            continue;
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
        std::nth_element(all.begin(), middle, all.end());
        medians[lead] = *middle;
    }
    return medians;
}

void bringToMillivolts(DataSet& data) {
    data.leadDeviation = medianDeviations(data);
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        for (std::size_t lead = 0; lead < 8; ++lead) {
            const double factor = data.rows[row].scale == RowScale::Zscored    ? data.leadDeviation[lead]
                                  : data.rows[row].scale == RowScale::Unscaled ? kUnscaledFactor
                                                                               : 1.0;
            float* values = data.signals.data() + row * jepa::kSignalSize + lead * kSamples;
            for (std::size_t i = 0; i < kSamples; ++i)
                values[i] *= static_cast<float>(factor);
        }
    }
}

jepa::GainSpread spreadOf(RowScale scale) {
    switch (scale) {
    case RowScale::Zscored:
        return {1.5, 1.3};
    case RowScale::Unscaled:
        return {1.3, 1.0};
    case RowScale::Millivolt:
        break;
    }
    return {};
}

void append(const DataSet& data, std::size_t row, jepa::TrainingSet& into) {
    const auto first = data.signals.begin() + static_cast<std::ptrdiff_t>(row * jepa::kSignalSize);
    into.signals.insert(into.signals.end(), first, first + static_cast<std::ptrdiff_t>(jepa::kSignalSize));
    into.spread.push_back(spreadOf(data.rows[row].scale));
}

} // namespace

bool isSynthetic(const DataRow& row) {
    return row.source == "synthetic";
}

Result<DataSet> readDataSet(const std::filesystem::path& folder, std::string_view recipe) {
    const auto manifest = readFile(folder / "manifest.json", std::uint64_t{64} << 20);
    if (!manifest)
        return fail(ErrorCode::NotFound, "There is no prepared data set in " + folder.string() +
                                             ": make one with leadlight-train prepare.");
    const auto table = CsvTable::read(folder / "labels.csv");
    if (!table)
        return fail(table.error());
    auto signals = readNpy(folder / "signals.npy");
    if (!signals)
        return fail(signals.error());
    if (signals->shape.size() != 3 || signals->shape[0] != table->rows() || signals->shape[1] != 8 ||
        signals->shape[2] != kSamples)
        return fail(ErrorCode::Malformed, "signals.npy and labels.csv in " + folder.string() +
                                              " do not belong together; prepare anew.");
    DataSet data;
    data.manifest = sha256(*manifest);
    data.signals = std::move(signals->values);
    for (std::size_t row = 0; row < table->rows(); ++row) {
        auto read = readRow(*table, row);
        if (!read)
            return fail(read.error());
        data.rows.push_back(std::move(*read));
    }
    if (auto read = readPatients(folder / "patients.csv", data.rows); !read)
        return fail(read.error());
    auto own = readOwnLabels(folder, *manifest, data.rows);
    if (!own)
        return fail(own.error());
    data.own = std::move(*own);
    jepa::bringToRecipe(data.signals, recipe);
    bringToMillivolts(data);
    return data;
}

std::array<double, 8> leadDeviations(const DataSet& data, std::size_t row) {
    std::array<double, 8> deviations{};
    for (std::size_t lead = 0; lead < deviations.size(); ++lead)
        deviations[lead] = deviation(data.signals.data() + row * jepa::kSignalSize + lead * kSamples);
    return deviations;
}

jepa::TrainingSet trainingRows(const DataSet& data, const std::vector<std::size_t>& rows) {
    jepa::TrainingSet out;
    out.signals.reserve(rows.size() * jepa::kSignalSize);
    for (const std::size_t row : rows)
        append(data, row, out);
    return out;
}

jepa::TrainingSet trainingSet(const DataSet& data, const std::function<bool(const DataRow&)>& wanted) {
    jepa::TrainingSet out;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (wanted(data.rows[row]))
            append(data, row, out);
    }
    return out;
}

jepa::LabelledSet labelledSet(const DataSet& data, const std::function<bool(const DataRow&)>& wanted) {
    jepa::LabelledSet out;
    out.labels = static_cast<int>(kSuperclasses.size());
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (!data.rows[row].truth || !wanted(data.rows[row]))
            continue;
        append(data, row, out.recordings);
        out.truth.insert(out.truth.end(), data.rows[row].truth->begin(), data.rows[row].truth->end());
    }
    return out;
}

} // namespace leadlight::train
