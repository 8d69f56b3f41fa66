// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_reader.h"

#include "core/io/common/limits.h"
#include "core/io/common/xml_text.h"
#include "core/io/muse/muse_patient.h"
#include "core/io/muse/muse_statements.h"
#include "core/io/muse/muse_waveform.h"

#include <exception>
#include <utility>

namespace leadlight::io::muse {

namespace {

constexpr std::string_view kFormat = "GE MUSE XML";

Result<Recording> readDocument(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    for (const pugi::xml_node waveform : root.children("Waveform")) {
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
    auto text = xmlText(name, kFormat, bytes);
    if (!text)
        return fail(std::move(text.error()));
    try {
        pugi::xml_document document;
        constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_escapes;
        const auto outcome = document.load_buffer_inplace(text->data(), text->size(), kOptions);
        if (!outcome)
            return malformed(name, kFormat, std::string("its XML is broken (") + outcome.description() + ")");
        return readDocument(name, document.document_element());
    } catch (const std::exception&) {
        return malformed(name, kFormat, "its content overwhelms the parser");
    }
}

} // namespace leadlight::io::muse
