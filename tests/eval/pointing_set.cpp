// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings whose event is known, for the pointing game: `pointing-set FOLDER [COUNT] [LUDB]` makes COUNT
// synthetic ones with premature ventricular beats and as many with some paced beats, and events.csv beside
// them, for `leadlight-cli explain FOLDER --report OUT.html --events FOLDER/events.csv`. With a folder of
// LUDB it adds the events of its recordings: the QRS complexes that a cardiologist marked where our
// classifier calls the beat premature ventricular or paced; those recordings stay where they are.
#include "core/base/file.h"
#include "core/io/reader.h"
#include "core/measure/measure.h"
#include "tests/support/synthesis/synthesis.h"
#include "tests/support/synthesis/writers.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using namespace leadlight;
using namespace leadlight::synthesis;

namespace {

/// The premature beats of one recording are never where they are in another.
Scenario scenario(std::uint64_t seed, bool paced) {
    Scenario made = scenarioOf(Finding::PrematureVentricularBeats, seed);
    made.rateBpm = 60.0 + static_cast<double>(seed * 7 % 30);
    const int first = static_cast<int>(seed % 5) + 1;
    made.ectopicAfter = {first, first + 4};
    if (paced) { // a pacemaker on demand: broad beats of left bundle branch block's shape, no P wave
        made.ectopicBeat = scenarioOf(Finding::LeftBundleBranchBlock, seed).beat;
        std::erase_if(made.ectopicBeat, [](const Wave& wave) { return wave.part == Part::P; });
    }
    return made;
}

/// A spike of 4 ms before every beat of the pacemaker, as strong in each lead as leads allow that stand to
/// one another as Einthoven's do.
void addSpikes(Synthesised& made) {
    constexpr double kI = 0.4, kII = -1.2, kChest = -1.0, kBeforeS = 0.012;
    Waveform& waveform = made.recording.series.front().waveform;
    for (const BeatTruth& beat : made.beats) {
        if (beat.kind != BeatKind::Ventricular)
            continue;
        const auto at = static_cast<std::ptrdiff_t>((beat.qrs.onS - kBeforeS) * waveform.rateHz);
        for (LeadSignal& lead : waveform.leads) {
            const double size = lead.lead == Lead::I     ? kI
                                : lead.lead == Lead::II  ? kII
                                : lead.lead == Lead::III ? kII - kI
                                : lead.lead == Lead::aVR ? -(kI + kII) / 2.0
                                : lead.lead == Lead::aVL ? kI - kII / 2.0
                                : lead.lead == Lead::aVF ? kII - kI / 2.0
                                                         : kChest;
            for (std::ptrdiff_t i = at; i < at + 2; ++i) {
                if (i >= 0 && static_cast<std::size_t>(i) < lead.values.size())
                    lead.values[static_cast<std::size_t>(i)] += static_cast<float>(size);
            }
        }
    }
}

bool makeOne(const std::filesystem::path& folder, std::uint64_t seed, bool paced, std::ofstream& events) {
    Synthesised made = synthesise(scenario(seed, paced));
    if (paced)
        addSpikes(made);
    const std::string name = (paced ? "paced_" : "pvc_") + std::to_string(seed) + ".hea";
    if (const auto written = writeWfdb(made.recording, folder / name); !written) {
        std::cerr << written.error().text << '\n';
        return false;
    }
    for (const BeatTruth& beat : made.beats) {
        if (beat.kind == BeatKind::Ventricular)
            events << name << ",," << beat.qrs.onS - (paced ? 0.012 : 0.0) << ',' << beat.t.offS << ",\n";
    }
    return true;
}

/// A span of samples.
struct Marked {
    std::int64_t from = 0, to = 0;
};

/// The QRS complexes of one of LUDB's annotation files (WFDB's format: 16 bits little-endian, the upper six
/// the code, the lower ten the samples since the last mark; 59 skips, 63 text).
std::vector<Marked> qrsMarks(const std::filesystem::path& path) {
    constexpr int kOn = 39, kOff = 40, kNormal = 1, kSkip = 59, kText = 63;
    std::vector<Marked> marks;
    const auto bytes = readFile(path, 1 << 20);
    if (!bytes)
        return marks;
    std::int64_t at = 0, on = 0;
    bool isQrs = false;
    for (std::size_t i = 0; i + 2 <= bytes->size();) {
        const auto word = readLittleEndian<std::uint16_t>(*bytes, i);
        i += 2;
        const int code = word >> 10, steps = word & 0x3FF;
        if (word == 0)
            break;
        if (code == kSkip && i + 4 <= bytes->size()) {
            at += readLittleEndian<std::uint16_t>(*bytes, i) * 65536 +
                  readLittleEndian<std::uint16_t>(*bytes, i + 2);
            i += 4;
            continue;
        }
        if (code == kText) {
            i += static_cast<std::size_t>(steps + (steps & 1));
            continue;
        }
        if (code > kSkip)
            continue; // a number that belongs to the mark before
        at += steps;
        if (code == kOn) {
            on = at;
            isQrs = false;
        } else if (code == kNormal) {
            isQrs = true;
        } else if (code == kOff && isQrs) {
            marks.push_back({on, at});
            isQrs = false;
        }
    }
    return marks;
}

/// The QRS complexes that LUDB's cardiologists marked in lead II and that our classifier calls premature
/// ventricular or paced.
void addMarked(const std::filesystem::path& header, std::ofstream& events) {
    const auto opened = io::openRecording(header);
    if (!opened || opened->recording.rhythm() == nullptr)
        return;
    std::filesystem::path marksOf = header;
    marksOf.replace_extension(".ii");
    const std::vector<Marked> marks = qrsMarks(marksOf);
    const double rate = opened->recording.rhythm()->waveform.rateHz;
    for (const measure::Beat& beat : measure::measure(opened->recording).beats) {
        if (beat.kind != measure::BeatKind::Pvc && beat.kind != measure::BeatKind::Paced)
            continue;
        for (const Marked& mark : marks) {
            const double from = static_cast<double>(mark.from) / rate,
                         to = static_cast<double>(mark.to) / rate;
            if (beat.rS >= from - 0.05 && beat.rS <= to + 0.05)
                events << header.filename().string() << ",," << from << ',' << to << ",\n";
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 4) {
        std::cerr << "usage: pointing-set FOLDER [COUNT] [LUDB]\n";
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const int count = argc > 2 ? std::atoi(argv[2]) : 20;
    std::filesystem::create_directories(folder);
    std::ofstream events(folder / "events.csv");
    events << "file,label,start_s,end_s,lead\n";
    for (int i = 1; i <= count; ++i) {
        for (const bool paced : {false, true}) {
            if (!makeOne(folder, static_cast<std::uint64_t>(i), paced, events))
                return 1;
        }
    }
    if (argc > 3) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[3])) {
            if (entry.path().extension() == ".hea")
                addMarked(entry.path(), events);
        }
    }
    return events.flush() ? 0 : 1;
}
