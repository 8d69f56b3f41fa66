// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the numbers that the limits of core/signal's quality report were fitted on, as CSV.
//   quality-table leads FILE…   a row for every lead
//   quality-table order FILE…   a row for every file: how electrodes look as they are, and interchanged by
//   arithmetic
#include "core/io/reader.h"
#include "core/signal/electrode_order.h"
#include "core/signal/quality_report.h"

#include <cstdio>
#include <string>
#include <utility>

namespace {

using namespace leadlight;

void printLeads(const char* file, const Waveform& waveform) {
    const WorkingSignal signal = workingSignal(waveform);
    const auto beats = detectQrs(signal);
    const QualityReport report = judgeQuality(waveform, signal, beats);
    for (const LeadQuality& q : report.leads)
        std::printf("%s,%s,%d,%d,%d,%.4f,%.4f,%.4f,%.4f,%.2f,%.2f,%.3f,%.4f,%d,%zu,%zu\n", file,
                    q.label.c_str(), q.flat, q.clipped, q.electrodeOff, q.gapShare, q.stillShare, q.spanMv,
                    q.wanderMv, q.muscleUv, q.mainsUv, q.jumpsPerS, q.beatLikeness, report.usable,
                    beats.size(), report.spikes.size());
}

/// The beats stay where they are: no interchange moves them.
struct Order {
    double similarity;
    bool arms;
    double chest;
};

Order orderOf(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    return {leadISimilarity(signal, beats).value_or(9.0), armsLookSwapped(signal, beats),
            chestOrderGain(signal, beats)};
}

void exchange(WorkingSignal& signal, Lead a, Lead b) {
    for (WorkingLead& lead : signal.leads)
        lead.lead = lead.lead == a ? b : lead.lead == b ? a : lead.lead;
}

void printOrder(const char* file, const Waveform& waveform) {
    WorkingSignal signal = workingSignal(waveform);
    const auto beats = detectQrs(signal);
    const Order asIs = orderOf(signal, beats);
    WorkingSignal arms = signal;
    for (WorkingLead& lead : arms.leads) {
        if (lead.lead == Lead::I) {
            for (float& v : lead.values)
                v = -v;
        }
    }
    const Order swappedArms = orderOf(arms, beats);
    std::printf("%s,%zu,%.3f,%d,%.3f,%d,%.4f", file, beats.size(), asIs.similarity, asIs.arms,
                swappedArms.similarity, swappedArms.arms, asIs.chest);
    for (const auto& [a, b] : {std::pair{Lead::V1, Lead::V2},
                               {Lead::V2, Lead::V3},
                               {Lead::V3, Lead::V4},
                               {Lead::V4, Lead::V5},
                               {Lead::V1, Lead::V3},
                               {Lead::V1, Lead::V6},
                               {Lead::V2, Lead::V5}}) {
        WorkingSignal wrong = signal;
        exchange(wrong, a, b);
        std::printf(",%.4f", chestOrderGain(wrong, beats));
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const bool leads = std::string(argv[1]) == "leads";
    std::puts(leads ? "file,lead,flat,clipped,off,gaps,still,span,wander,muscle,mains,jumps,likeness,usable,"
                      "beats,spikes"
                    : "file,beats,similarity,arms,similarity_swapped,arms_swapped,chest,v1v2,v2v3,v3v4,v4v5,"
                      "v1v3,v1v6,v2v5");
    for (int f = 2; f < argc; ++f) {
        const auto opened = leadlight::io::openRecording(argv[f]);
        if (!opened || opened->recording.rhythm() == nullptr)
            continue;
        (leads ? printLeads : printOrder)(argv[f], opened->recording.rhythm()->waveform);
    }
    return 0;
}
