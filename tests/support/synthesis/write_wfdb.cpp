// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/writers.h"

#include "core/base/file.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace leadlight::synthesis {

Result<void> writeWfdb(const Recording& recording, const std::filesystem::path& path) {
    const Waveform& waveform = recording.rhythm()->waveform;
    const std::string name = path.stem().string();
    std::string header = name + " " + std::to_string(waveform.leads.size()) + " " +
                         std::to_string(static_cast<int>(waveform.rateHz)) + " " +
                         std::to_string(waveform.samples());
    if (const auto& at = recording.acquiredAt) {
        std::array<char, 96> text{};
        std::snprintf(text.data(), text.size(), " %02d:%02d:%02d %02d/%02d/%04d", at->hour, at->minute,
                      at->second, at->date.day, at->date.month, at->date.year);
        header += text.data();
    }
    header += '\n';
    std::string samples;
    samples.resize(waveform.leads.size() * waveform.samples() * 2);
    for (std::size_t l = 0; l < waveform.leads.size(); ++l) {
        std::int16_t sum = 0;
        std::int16_t first = 0;
        for (std::size_t i = 0; i < waveform.samples(); ++i) {
            const auto value = static_cast<std::int16_t>(std::lround(waveform.leads[l].values[i] * 1000.0F));
            first = i == 0 ? value : first;
            sum = static_cast<std::int16_t>(sum + value); // the checksum is the sum modulo 2^16 (header(5))
            const std::size_t at = 2 * (i * waveform.leads.size() + l);
            samples[at] = static_cast<char>(static_cast<std::uint16_t>(value) & 0xFFU);
            samples[at + 1] = static_cast<char>(static_cast<std::uint16_t>(value) >> 8U);
        }
        header += name + ".dat 16 1000(0)/mV 16 0 " + std::to_string(first) + " " + std::to_string(sum) +
                  " 0 " + waveform.leads[l].label + "\n";
    }
    const Patient& patient = recording.patient;
    if (recording.acquiredAt && patient.birthDate) {
        if (const auto age = ageInYears(*patient.birthDate, recording.acquiredAt->date))
            header += "#Age: " + std::to_string(*age) + "\n";
    }
    if (patient.sex)
        header += std::string("#Sex: ") + (*patient.sex == Sex::Female ? "Female" : "Male") + "\n";
    std::string codes;
    for (const Statement& statement : recording.statements) {
        if (statement.codeSystem == "SNOMED-CT")
            codes += (codes.empty() ? "" : ",") + statement.code;
    }
    header += "#Dx: ";
    header += codes + "\n";
    for (const Statement& statement : recording.statements)
        header += "# " + statement.text + "\n";
    if (auto written = writeFile(std::filesystem::path(path).replace_extension(".dat"), asBytes(samples));
        !written)
        return written;
    return writeFile(path, asBytes(header));
}

} // namespace leadlight::synthesis
