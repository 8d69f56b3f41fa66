// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/matlab/mat_reader.h"

#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/loose_leads.h"
#include "core/io/common/person.h"
#include "core/io/matlab/mat_elements.h"
#include "core/io/matlab/mat_level4.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight::io::matlab {

namespace {

constexpr std::string_view kLevel5 = "MATLAB level 5";
constexpr std::string_view kLevel4 = "MATLAB level 4";

constexpr const char* kHow =
    "store it with the variables fs (in hertz), unit (\"mV\" or \"uV\") and leads (a cell "
    "array of names)";

/// The first member of one of these names.
template <std::size_t N>
const Variable* firstOf(const Variable& parent, const std::array<std::string_view, N>& names) {
    for (const std::string_view name : names) {
        if (const Variable* found = parent.find(name))
            return found;
    }
    return nullptr;
}

std::optional<double> numberOf(const Variable* variable) {
    return variable != nullptr && variable->values.size() == 1 ? std::optional(variable->values.front())
                                                               : std::nullopt;
}

bool isMatrix(const Variable& variable) {
    return variable.values.size() > 1 && variable.rows > 0 && variable.columns > 0 &&
           std::min(variable.rows, variable.columns) <= kMaxLeads;
}

LooseFacts factsOf(const Variable& parent) {
    constexpr std::array<std::string_view, 8> kRate{
        "fs", "rate_hz", "rate", "freq", "sample_rate", "samplerate", "frequency", "sampling_rate"};
    constexpr std::array<std::string_view, 4> kUnit{"unit", "units", "unit_name", "physical_unit"};
    constexpr std::array<std::string_view, 6> kNames{"leads",     "lead_names", "labels",
                                                     "leadnames", "sig_name",   "channels"};
    LooseFacts facts;
    facts.rateHz = numberOf(firstOf(parent, kRate));
    if (const Variable* unit = firstOf(parent, kUnit)) {
        const bool isCell = !unit->isText && !unit->members.empty();
        facts.unitMv = millivoltsPerUnit(isCell ? unit->members.front().text : unit->text);
    }
    if (const Variable* names = firstOf(parent, kNames)) {
        for (const Variable& one : names->members) {
            if (one.isText)
                facts.leadNames.push_back(one.text);
        }
    }
    return facts;
}

/// Matrices are written leads by samples or samples by leads: the shorter side counts leads.
std::vector<std::vector<float>> leadsOf(const Variable& matrix) {
    const bool leadsAreRows = matrix.rows <= matrix.columns;
    const std::size_t leads = leadsAreRows ? matrix.rows : matrix.columns;
    const std::size_t samples = leadsAreRows ? matrix.columns : matrix.rows;
    std::vector<std::vector<float>> result(leads, std::vector<float>(samples));
    for (std::size_t lead = 0; lead < leads; ++lead) {
        for (std::size_t t = 0; t < samples; ++t)
            result[lead][t] =
                static_cast<float>(matrix.values[leadsAreRows ? t * leads + lead : lead * samples + t]);
    }
    return result;
}

/// The structure ECG of the challenge of 2018: `sex`, `age` and `data` of the twelve leads.
bool isCpsc(const Variable& ecg, const Variable& data) {
    return ecg.find("sex") != nullptr && ecg.find("age") != nullptr && data.rows == kStandardLeads.size();
}

void readPerson(const Variable& parent, Patient& patient) {
    if (const Variable* sex = parent.find("sex"))
        patient.sex = sexFromWord(sex->text);
    if (const auto age = numberOf(parent.find("age")))
        patient.ageYears = yearsFrom(*age, "years");
}

/// Where the samples are: at the top, or in one structure below it.
struct Found {
    const Variable* parent = nullptr;
    const Variable* matrix = nullptr;
};

Found findSamples(const Variable& root) {
    constexpr std::array<std::string_view, 7> kNames{"data",    "val", "ecg",     "signal",
                                                     "signals", "sig", "p_signal"};
    const auto within = [&](const Variable& parent) {
        const Variable* named = firstOf(parent, kNames);
        if (named != nullptr && isMatrix(*named))
            return named;
        for (const Variable& one : parent.members) {
            if (isMatrix(one))
                return &one;
        }
        return static_cast<const Variable*>(nullptr);
    };
    for (const Variable& one : root.members) {
        if (const Variable* matrix = one.isText || !one.values.empty() ? nullptr : within(one))
            return {&one, matrix};
    }
    return {&root, within(root)};
}

} // namespace

Result<Recording> read(const Source& source) {
    const std::string& name = source.files.front().name;
    const ByteView bytes = source.files.front().content;
    const bool isLevel4 = looksLikeLevel4(bytes);
    const std::string_view format = isLevel4 ? kLevel4 : kLevel5;
    const auto root = isLevel4 ? parseLevel4(name, bytes) : parseLevel5(name, bytes);
    if (!root)
        return fail(root.error());
    const Found found = findSamples(*root);
    if (found.matrix == nullptr)
        return malformed(name, format, "it holds no matrix of samples");
    LooseFacts facts = factsOf(*found.parent);
    facts.complete(factsOf(*root));
    if (source.files.size() > 1)
        facts.complete(looseFactsFromJson(asText(source.files[1].content)).value_or(LooseFacts{}));
    std::vector<Note> notes;
    if (!facts.rateHz && isCpsc(*found.parent, *found.matrix)) {
        facts.rateHz = 500.0;
        facts.unitMv = 1.0;
        facts.leadNames.assign(kStandardLeads.size(), {});
        for (std::size_t i = 0; i < kStandardLeads.size(); ++i)
            facts.leadNames[i] = leadName(kStandardLeads[i]);
        notes.push_back({"assumed_cpsc",
                         "The file states no rate, unit or leads; its structure is that of the "
                         "China Physiological Signal Challenge 2018, whose recordings are in mV "
                         "at 500 Hz, leads I to V6."});
    }
    auto recording = recordingOf(name, format, leadsOf(*found.matrix), facts, kHow);
    if (!recording)
        return recording;
    readPerson(*found.parent, recording->patient);
    recording->notes = std::move(notes);
    return recording;
}

} // namespace leadlight::io::matlab
