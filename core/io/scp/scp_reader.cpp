// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_reader.h"

#include "core/io/common/limits.h"
#include "core/io/scp/scp_patient.h"
#include "core/io/scp/scp_sections.h"
#include "core/io/scp/scp_signal.h"
#include "core/io/scp/scp_statements.h"

#include <utility>

namespace leadlight::io::scp {

namespace {

constexpr std::string_view kFormat = "SCP-ECG";

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    Recording recording;
    recording.format = kFormat;
    const Sections sections = sectionsOf(bytes, recording.notes);
    if (sections.empty())
        return malformed(name, kFormat, "none of its sections can be found");
    if (auto signals = readSignals(name, sections, recording); !signals)
        return fail(std::move(signals.error()));
    const ByteView patient = sectionOf(sections, 1);
    readPatient(patient, recording);
    readStatements(sections, languageOf(patient), recording);
    return recording;
}

bool looksLikeRecord(ByteView bytes) {
    constexpr std::size_t kShortest = 32;
    constexpr std::size_t kSectionName = 16;
    if (asText(bytes).substr(std::min(bytes.size(), kSectionName)).starts_with("SCPECG"))
        return true;
    if (bytes.size() < kShortest)
        return false;
    // Section 0 at byte 6: its number 0, its length 16 and 10 a pointer, and the pointer to itself.
    const auto length = readLittleEndian<std::uint32_t>(bytes, 10);
    constexpr std::uint32_t kTwelvePointers = 136;
    constexpr std::uint32_t kMostPointers = 16 + 10 * 1023;
    return readLittleEndian<std::uint16_t>(bytes, 8) == 0 && length >= kTwelvePointers &&
           length <= kMostPointers && (length - 16) % 10 == 0 &&
           readLittleEndian<std::uint16_t>(bytes, 22) == 0 &&
           readLittleEndian<std::uint32_t>(bytes, 24) == length &&
           readLittleEndian<std::uint32_t>(bytes, 28) == 7;
}

} // namespace leadlight::io::scp
