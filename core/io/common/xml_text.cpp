// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/xml_text.h"

#include "core/io/common/limits.h"

#include <cstdint>

namespace leadlight::io {

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxElements = 1'000'000;

void appendUtf8(std::string& text, std::uint32_t code) {
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | code >> 6);
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3F));
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    }
}

/// UTF-16 after its byte order mark; a surrogate without its partner becomes U+FFFD.
std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        const auto first = static_cast<std::uint8_t>(bytes[i]);
        const auto second = static_cast<std::uint8_t>(bytes[i + 1]);
        return bigEndian ? std::uint32_t{first} << 8 | second : std::uint32_t{second} << 8 | first;
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t code = unit(i);
        if (code >= 0xD800 && code < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 &&
            unit(i + 2) < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = 0xFFFD;
        }
        appendUtf8(text, code);
    }
    return text;
}

/// The place behind what a "<" at `place` opens, where that is no element: comment, CDATA, instruction,
/// document type. The same place for an element.
std::size_t behindMarkup(std::string_view text, std::size_t place) {
    const auto behind = [&](std::string_view end) {
        const std::size_t found = text.find(end, place);
        return found == std::string_view::npos ? text.size() : found + end.size();
    };
    const std::string_view rest = text.substr(place);
    if (rest.starts_with("<!--"))
        return behind("-->");
    if (rest.starts_with("<![CDATA["))
        return behind("]]>");
    if (rest.starts_with("<?"))
        return behind("?>");
    if (rest.starts_with("<!"))
        return behind(">");
    return place;
}

/// Counts tags as a parser would, at least: what is taken for a tag too many only lowers the limit a little.
Result<void> checkNesting(std::string_view name, std::string_view format, std::string_view text) {
    std::size_t depth = 0;
    std::size_t elements = 0;
    std::size_t place = 0;
    while ((place = text.find('<', place)) != std::string_view::npos) {
        if (const std::size_t behind = behindMarkup(text, place); behind != place) {
            place = behind;
            continue;
        }
        const std::size_t end = text.find('>', place);
        if (end == std::string_view::npos)
            return malformed(name, format, "it ends inside a tag");
        if (text.substr(place).starts_with("</"))
            depth -= depth > 0 ? 1 : 0;
        else if (text[end - 1] != '/')
            ++depth;
        if (depth > kMaxDepth)
            return malformed(name, format, "its elements nest too deeply");
        if (++elements > kMaxElements)
            return malformed(name, format, "it has more elements than any ECG");
        place = end + 1;
    }
    return {};
}

} // namespace

Result<std::string> xmlText(std::string_view name, std::string_view format, ByteView bytes) {
    const std::string_view raw = asText(bytes);
    std::string text;
    if (raw.starts_with("\xFF\xFE") || raw.starts_with("\xFE\xFF"))
        text = fromUtf16(raw.substr(2), raw.starts_with("\xFE\xFF"));
    else
        text = raw;
    if (auto nesting = checkNesting(name, format, text); !nesting)
        return fail(std::move(nesting.error()));
    return text;
}

} // namespace leadlight::io
