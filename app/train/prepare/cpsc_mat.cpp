// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/windows.h"

#include "core/base/file.h"

#include <matio.h>

#include <memory>
#include <utility>

namespace leadlight::train {
namespace {

constexpr double kRateHz = 500.0;
constexpr std::size_t kLeads = kStandardLeads.size();
constexpr std::size_t kMaxSamples = 10'000'000;
constexpr std::uint64_t kMaxBytes = 512U << 20U;

struct MatCloser {
    void operator()(mat_t* mat) const { Mat_Close(mat); }
};

struct VariableFree {
    void operator()(matvar_t* variable) const { Mat_VarFree(variable); }
};

/// The samples of ECG.data as a waveform, or nothing where the file is not of that kind.
std::optional<Waveform> readWaveform(const std::filesystem::path& path) {
    const std::unique_ptr<mat_t, MatCloser> mat(Mat_Open(path.c_str(), MAT_ACC_RDONLY));
    if (!mat)
        return std::nullopt;
    const std::unique_ptr<matvar_t, VariableFree> ecg(Mat_VarRead(mat.get(), "ECG"));
    if (!ecg || ecg->class_type != MAT_C_STRUCT)
        return std::nullopt;
    const matvar_t* data = Mat_VarGetStructFieldByName(ecg.get(), "data", 0);
    if (data == nullptr || data->class_type != MAT_C_DOUBLE || data->data_type != MAT_T_DOUBLE ||
        data->isComplex != 0 || data->rank != 2 || data->dims[0] != kLeads || data->dims[1] > kMaxSamples ||
        data->data == nullptr || data->nbytes < data->dims[0] * data->dims[1] * sizeof(double))
        return std::nullopt;
    const auto* values = static_cast<const double*>(data->data); // column by column, as MATLAB stores it
    Waveform waveform;
    waveform.rateHz = kRateHz;
    for (std::size_t l = 0; l < kLeads; ++l) {
        LeadSignal lead;
        lead.lead = kStandardLeads[l];
        lead.label = leadName(kStandardLeads[l]);
        lead.values.reserve(data->dims[1]);
        for (std::size_t i = 0; i < data->dims[1]; ++i)
            lead.values.push_back(static_cast<float>(values[i * kLeads + l]));
        waveform.leads.push_back(std::move(lead));
    }
    return waveform;
}

} // namespace

void takeCpscMat(const std::filesystem::path& path, const Intake& intake) {
    RecordFacts facts;
    facts.source = "cpsc2018";
    facts.record = path.stem().string();
    facts.patient = facts.source + "/" + facts.record;
    facts.fold = foldOfPatient(facts.patient);
    const auto content = readFile(path, kMaxBytes);
    auto waveform = content ? readWaveform(path) : std::nullopt;
    if (!waveform)
        return intake.refuse(
            {facts.source, facts.record, "it is no MAT v5 file with a structure ECG whose data has 12 rows"});
    Recording recording;
    recording.format = "MAT v5";
    recording.sha256 = sha256(*content);
    recording.series.push_back({SeriesKind::Rhythm, std::move(*waveform), 0.0, {}});
    cutWindows(recording, facts, intake);
}

} // namespace leadlight::train
