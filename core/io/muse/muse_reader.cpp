// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_reader.h"

#include "core/io/common/limits.h"
#include "core/io/common/xml_document.h"
#include "core/io/common/xml_node.h"
#include "core/io/muse/muse_patient.h"
#include "core/io/muse/muse_statements.h"
#include "core/io/muse/muse_waveform.h"

#include <utility>

namespace leadlight::io::muse {

namespace {

constexpr std::string_view kFormat = "GE MUSE XML";

Result<Recording> readDocument(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    for (const pugi::xml_node waveform : root.children()) {
        if (localName(waveform) != "Waveform")
            continue;
        if (auto added = addWaveform(name, waveform, recording); !added)
            return fail(std::move(added.error()));
    }
    if (recording.series.empty())
        return malformed(name, kFormat, "it holds no waveform");
    readPatient(root, recording);
    readStatements(root, recording);
    return recording;
}

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return readXml(name, kFormat, bytes, [&](const auto& root) { return readDocument(name, root); });
}

} // namespace leadlight::io::muse
