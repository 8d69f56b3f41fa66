// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/windows.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/reader.h"
#include "core/jepa/model_input.h"

#include <algorithm>
#include <utility>

namespace leadlight::train {
namespace {

constexpr double kWindowS = 10.0;
constexpr std::uint64_t kMaxHeaderBytes = 1U << 20U;

bool silentAt(const Waveform& waveform, std::size_t sample) {
    return std::all_of(waveform.leads.begin(), waveform.leads.end(),
                       [&](const LeadSignal& lead) { return lead.values[sample] == 0.0F; });
}

/// The samples [first, last) between the zeros that pad all leads at both ends.
std::pair<std::size_t, std::size_t> unpadded(const Waveform& waveform) {
    std::size_t first = 0;
    std::size_t last = waveform.samples();
    while (first < last && silentAt(waveform, first))
        ++first;
    while (last > first && silentAt(waveform, last - 1))
        --last;
    return {first, last};
}

} // namespace

void cutWindows(const Recording& recording, RecordFacts facts, const Intake& intake) {
    const Patient& patient = recording.patient;
    if (facts.sex.empty() && patient.sex && *patient.sex != Sex::Other)
        facts.sex = std::string(1, sexLetter(*patient.sex));
    if (!facts.age)
        facts.age = patient.ageYears;
    const auto refuse = [&](std::string reason) {
        intake.refuse({facts.source, facts.record, std::move(reason)});
    };
    const Series* rhythm = recording.rhythm();
    if (rhythm == nullptr || rhythm->waveform.rateHz <= 0.0)
        return refuse("it holds no rhythm strip");
    const auto [first, last] = unpadded(rhythm->waveform);
    const double rate = rhythm->waveform.rateHz;
    const double startS = static_cast<double>(first) / rate;
    // Half a sample of tolerance, so that ten seconds at a rate like 257 Hz are not lost to rounding.
    const auto count = static_cast<int>((static_cast<double>(last - first) + 0.5) / rate / kWindowS);
    if (count == 0)
        return refuse("it is shorter than ten seconds");
    std::string lastReason;
    for (int i = 0; i < count; ++i) {
        const double windowS = startS + kWindowS * i;
        auto input = jepa::prepareInput(recording, windowS);
        if (!input) {
            // A lead that is missing is missing in every window: said once.
            if (std::exchange(lastReason, input.error().text) != input.error().text)
                refuse(lastReason);
            continue;
        }
        intake.take({facts, recording.sha256, windowS, std::move(input->samples)});
    }
}

void takeWfdb(const Catalogue& catalogue, const std::filesystem::path& header, const Intake& intake) {
    const auto content = readFile(header, kMaxHeaderBytes);
    if (!content)
        return intake.refuse({"wfdb", header.stem().string(), content.error().text});
    const auto known = catalogue.factsOf(header, asText(*content));
    if (const auto* refusal = std::get_if<Refusal>(&known))
        return intake.refuse(*refusal);
    const auto& facts = std::get<RecordFacts>(known);
    auto opened = io::openRecording(header);
    if (!opened)
        return intake.refuse({facts.source, facts.record, opened.error().text});
    cutWindows(opened->recording, facts, intake);
}

} // namespace leadlight::train
