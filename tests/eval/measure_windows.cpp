// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the delineator is trained on: for every file given, each beat's windows in every lead.
//   measure-windows OUT FILE…   makes OUT.csv (file, beat, anchor_s, group, strength, likeness, leads) and
//   OUT.npy (beats, leads of the widest file, 3, 256): the lead, its average over alike beats, the pooled
//   slope.
#include "core/base/npy.h"
#include "core/io/reader.h"
#include "core/measure/beat_groups.h"

#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
    using namespace leadlight;
    if (argc < 3) {
        std::cerr << "usage: measure-windows OUT FILE...\n";
        return 2;
    }
    constexpr std::size_t kLeads = 12;
    constexpr std::size_t kRow = kLeads * 3 * measure::kWindow;
    std::vector<std::vector<float>> rows;
    std::ofstream table(std::string(argv[1]) + ".csv");
    table << "file,beat,anchor_s,group,strength,likeness,leads\n";
    for (int f = 2; f < argc; ++f) {
        const auto opened = io::openRecording(argv[f]);
        if (!opened || opened->recording.rhythm() == nullptr) {
            std::cerr << argv[f] << ": not read\n";
            continue;
        }
        const WorkingSignal signal = workingSignal(opened->recording.rhythm()->waveform);
        const auto beats = measure::groupBeats(signal, detectQrs(signal));
        const std::vector<float> pooled = pooledSlope(signal);
        for (std::size_t b = 0; b < beats.size(); ++b) {
            std::vector<float> row;
            row.reserve(kRow);
            for (std::size_t l = 0; l < std::min(kLeads, signal.leads.size()); ++l) {
                const std::vector<float>& values = signal.leads[l].values;
                for (const auto& part :
                     {measure::beatWindow(values, beats[b].anchor), measure::averageWindow(values, beats, b),
                      measure::beatWindow(pooled, beats[b].anchor)})
                    row.insert(row.end(), part.begin(), part.end());
            }
            row.resize(kRow, 0.0F);
            rows.push_back(std::move(row));
            table << argv[f] << ',' << b << ',' << static_cast<double>(beats[b].anchor) / kWorkingRateHz
                  << ',' << beats[b].group << ',' << beats[b].strength << ',' << beats[b].likeness << ','
                  << signal.leads.size() << '\n';
        }
    }
    auto writer =
        NpyWriter::create(std::string(argv[1]) + ".npy", rows.size(), {kLeads, 3, measure::kWindow});
    if (!writer)
        return 1;
    for (const std::vector<float>& row : rows) {
        if (!writer->add(row))
            return 1;
    }
    return writer->finish() ? 0 : 1;
}
