// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/common/limits.h"
#include "core/io/common/xml_text.h"
#include "core/record/recording.h"

#include <pugixml.hpp>

#include <algorithm>
#include <exception>
#include <iterator>
#include <string>
#include <utility>

namespace leadlight::io {

/// Parses an XML file, without DTDs or external entities, and hands its root element to `readRoot` (root ->
/// Result<Recording>). Malformed, with one sentence, where it is no XML or overwhelms the parser.
template <class ReadRoot>
[[nodiscard]] Result<Recording> readXml(const std::string& name, std::string_view format, ByteView bytes,
                                        const ReadRoot& readRoot) {
    auto text = xmlText(name, format, bytes);
    if (!text)
        return fail(std::move(text.error()));
    try {
        pugi::xml_document document;
        constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_escapes;
        const auto outcome =
            document.load_buffer_inplace(text->utf8.data(), text->utf8.size(), kOptions, pugi::encoding_utf8);
        if (!outcome)
            return malformed(name, format, std::string("its XML is broken (") + outcome.description() + ")");
        Result<Recording> recording = readRoot(document.document_element());
        if (recording)
            std::move(text->notes.begin(), text->notes.end(), std::back_inserter(recording->notes));
        return recording;
    } catch (const std::exception&) {
        return malformed(name, format, "its content overwhelms the parser");
    }
}

} // namespace leadlight::io
