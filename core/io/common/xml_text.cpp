// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/xml_text.h"

#include "core/base/text.h"
#include "core/io/common/encoding.h"
#include "core/io/common/limits.h"

#include <algorithm>

namespace leadlight::io {

namespace {

constexpr std::size_t kLongestName = 40; ///< of an encoding, as it is shown

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// The encoding that the XML declaration names; empty where it names none.
std::string_view declaredEncoding(std::string_view text) {
    if (!text.starts_with("<?xml"))
        return {};
    const std::string_view declaration = text.substr(0, std::min(text.find("?>"), text.size()));
    const std::size_t place = declaration.find("encoding");
    if (place == std::string_view::npos)
        return {};
    const std::size_t begin = declaration.find_first_of("\"'", place);
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = declaration.find(declaration[begin], begin + 1);
    return end == std::string_view::npos ? std::string_view()
                                         : declaration.substr(begin + 1, end - begin - 1);
}

/// The text as UTF-8. Bytes go before what the declaration says: a file that was saved again in UTF-8 often
/// still declares UTF-16.
std::string utf8Of(std::string_view raw, std::vector<Note>& notes) {
    using namespace std::string_view_literals;
    if (raw.starts_with("\xFF\xFE"))
        return toUtf8("utf-16le", raw.substr(2)).value_or(std::string());
    if (raw.starts_with("\xFE\xFF"))
        return toUtf8("utf-16be", raw.substr(2)).value_or(std::string());
    if (raw.starts_with("<\0"sv))
        return toUtf8("utf-16le", raw).value_or(std::string());
    if (raw.starts_with("\0<"sv))
        return toUtf8("utf-16be", raw).value_or(std::string());
    if (raw.starts_with("\xEF\xBB\xBF"))
        return std::string(raw.substr(3));
    const std::string_view encoding = declaredEncoding(raw);
    if (!encoding.empty() && !lowered(encoding).starts_with("utf")) {
        if (auto text = toUtf8(encoding, raw))
            return std::move(*text);
        if (!std::all_of(raw.begin(), raw.end(), isAscii))
            notes.push_back({"encoding_unknown", "The file says that its text is in \"" +
                                                     cleanText(encoding.substr(0, kLongestName)) +
                                                     "\", which is not known here; names and words may lack "
                                                     "letters or show wrong ones."});
    }
    return std::string(raw);
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
        if (depth > kMaxXmlDepth)
            return malformed(name, format, "its elements nest too deeply");
        if (++elements > kMaxXmlElements)
            return malformed(name, format, "it has more elements than any ECG");
        place = end + 1;
    }
    return {};
}

} // namespace

Result<XmlText> xmlText(std::string_view name, std::string_view format, ByteView bytes) {
    if (bytes.size() > kMaxXmlBytes)
        return fail(ErrorCode::TooLarge, std::string(name) + " is larger than any ECG written as XML; export "
                                                             "the recording again.");
    XmlText text;
    text.utf8 = utf8Of(asText(bytes), text.notes);
    if (auto nesting = checkNesting(name, format, text.utf8); !nesting)
        return fail(std::move(nesting.error()));
    return text;
}

} // namespace leadlight::io
