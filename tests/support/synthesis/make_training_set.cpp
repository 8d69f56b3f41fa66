// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/support/synthesis/synthesis.h"
#include "tests/support/synthesis/variation.h"
#include "tests/support/synthesis/writers.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace {

using namespace leadlight;
using synthesis::Finding;

constexpr std::array kFindings{Finding::NormalSinusRhythm,          Finding::AnteriorStElevation,
                               Finding::AtrialFibrillation,         Finding::LeftBundleBranchBlock,
                               Finding::RightBundleBranchBlock,     Finding::PrematureVentricularBeats,
                               Finding::LeftVentricularHypertrophy, Finding::OldInferiorInfarction};
constexpr std::uint64_t kFirstSeed = 1000; // the examples' seeds lie below 100

Result<void> writeRecord(const synthesis::Scenario& scenario, const std::filesystem::path& path) {
    if (auto written = synthesis::writeWfdb(synthesis::synthesise(scenario).recording, path); !written)
        return written;
    auto header = readFile(path, std::uint64_t{1} << 20U);
    if (!header)
        return fail(header.error());
    std::string text(asText(*header));
    text += "#Synthetic SCP-ECG:";
    for (const std::string& code : synthesis::scpCodes(scenario))
        text += " " + code;
    return writeFile(path, asBytes(text + "\n"));
}

} // namespace

/// make-training-set FOLDER COUNT: writes COUNT synthetic recordings of each of eight findings as WFDB
/// records, whose headers say what is true of them (`leadlight-train prepare` reads that).
int main(int argc, char** argv) {
    const int count = argc == 3 ? std::atoi(argv[2]) : 0;
    if (count < 1 || count > 10000) {
        std::cerr << "usage: make-training-set FOLDER COUNT\n";
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    int number = 0;
    for (int i = 0; i < count; ++i) {
        for (const Finding finding : kFindings) {
            std::array<char, 32> name{};
            std::snprintf(name.data(), name.size(), "SY%05d.hea", ++number);
            const auto scenario =
                synthesis::variedScenario(finding, kFirstSeed + static_cast<std::uint64_t>(number));
            if (const auto written = writeRecord(scenario, folder / name.data()); !written) {
                std::cerr << written.error().text << '\n';
                return 1;
            }
        }
    }
    std::cout << number << " recordings\n";
    return 0;
}
