// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sniff.h"

#include "core/base/text.h"
#include "core/io/matlab/mat_reader.h"
#include "core/io/mfer/mfer_reader.h"
#include "core/io/scp/scp_reader.h"
#include "core/io/table/csv_layout.h"
#include "core/io/wfdb/wfdb_header.h"

#include <algorithm>
#include <array>
#include <string>

namespace leadlight::io {

namespace {

/// Enough to pass a declaration, comments and a document type.
constexpr std::size_t kSniffedBytes = 16'384;

bool hasAt(std::string_view text, std::size_t offset, std::string_view mark) {
    return text.size() >= offset + mark.size() && text.substr(offset, mark.size()) == mark;
}

/// DICOM with its preamble (PS3.10), or a bare data set that begins with group 0002 or 0008.
bool isDicom(std::string_view text) {
    constexpr std::size_t kPreamble = 128;
    if (hasAt(text, kPreamble, "DICM"))
        return true;
    constexpr std::array<std::string_view, 3> kRepresentations{"UL", "UI", "CS"};
    if (text.size() < 8 || (text[0] != 2 && text[0] != 8) || text[1] != 0 || text[3] != 0)
        return false;
    // Implicit: the length of the first element of group 0008 follows its tag.
    constexpr std::uint32_t kLongest = 128;
    const auto length = readLittleEndian<std::uint32_t>(asBytes(text), 4);
    constexpr std::string_view kFirstElements("\x00\x01\x05\x06\x08\x12\x13\x14\x16\x18", 10);
    if (text[0] == 8 && length > 0 && length <= kLongest && length % 2 == 0 &&
        kFirstElements.find(text[2]) != std::string_view::npos)
        return true;
    return std::find(kRepresentations.begin(), kRepresentations.end(), text.substr(4, 2)) !=
           kRepresentations.end();
}

/// UTF-16 as ASCII; good enough to find the name of the root element.
std::string withoutUtf16(std::string_view text) {
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        text.remove_prefix(2);
    else if (!text.starts_with("<\0"sv) && !text.starts_with("\0<"sv))
        return std::string(text);
    std::string ascii;
    for (const char c : text) {
        if (c != '\0')
            ascii += c;
    }
    return ascii;
}

/// Skips from a mark to the end of what it opens. False: it never ends.
bool skipPast(std::string_view& text, std::string_view end) {
    const std::size_t place = text.find(end);
    if (place == std::string_view::npos)
        return false;
    text.remove_prefix(place + end.size());
    return true;
}

/// Whether an element may be called so (XML 1.0, production 4, as far as it concerns ASCII): samples and
/// annotations of other formats may begin with a `<` as well.
bool isXmlName(std::string_view name) {
    const auto unsignedOf = [](char c) { return static_cast<unsigned char>(c); };
    constexpr unsigned char kFirstOfTwoInUtf8 = 0xC2;
    const unsigned char first = name.empty() ? 0 : unsignedOf(name.front());
    const bool begins = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || first == '_' ||
                        first >= kFirstOfTwoInUtf8;
    return begins && std::none_of(name.begin(), name.end(), [&](char c) { return unsignedOf(c) < ' '; });
}

/// The local name of an XML document's root element; empty where there is none.
std::string_view rootElement(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (;;) {
        text = trimmed(text);
        bool skipped = true;
        if (text.starts_with("<?"))
            skipped = skipPast(text, "?>");
        else if (text.starts_with("<!--"))
            skipped = skipPast(text, "-->");
        else if (text.starts_with("<!"))
            skipped = skipPast(text, text.find('[') < text.find('>') ? "]>" : ">");
        else
            break;
        if (!skipped)
            return {};
    }
    if (!text.starts_with('<'))
        return {};
    text.remove_prefix(1);
    text = text.substr(0, text.find_first_of(" \t\r\n/>"));
    if (!isXmlName(text))
        return {};
    const std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

Sniffed sniffXml(std::string_view root) {
    if (root == "AnnotatedECG")
        return {Format::Aecg, "HL7 aECG"};
    if (root == "RestingECG")
        return {Format::Muse, "GE MUSE XML"};
    if (root == "restingecgdata")
        return {Format::Philips, "Philips XML"};
    if (!root.empty())
        return {Format::VendorXml, "XML"};
    return {};
}

/// Formats that are told apart so that the sentence a person sees names them.
Sniffed sniffOther(std::string_view text) {
    if (scp::looksLikeRecord(asBytes(text)))
        return {Format::Scp, "SCP-ECG"};
    if (text.starts_with("0       ") && text.size() >= 256)
        return {Format::Edf, "EDF"};
    if (text.starts_with("\xFF"
                         "BIOSEMI"))
        return {Format::Edf, "BDF"};
    if (mfer::looksLikeFile(asBytes(text)))
        return {Format::Mfer, "MFER"};
    if (text.starts_with("ISHNE1.0"))
        return {Format::Ishne, "ISHNE"};
    if (text.starts_with("MATLAB 5.0"))
        return {Format::Matlab, "MATLAB level 5"};
    if (matlab::looksLikeLevel4(asBytes(text)))
        return {Format::Matlab4, "MATLAB level 4"};
    if (text.starts_with("\x93NUMPY"))
        return {Format::Npy, "NPY"};
    if (text.starts_with("%PDF-"))
        return {Format::Known, "PDF"};
    return {};
}

} // namespace

bool mayBeSignalFile(Format format) {
    return format == Format::Unknown || format == Format::Matlab4;
}

Sniffed sniff(ByteView bytes) {
    const std::string_view text = asText(bytes.first(std::min(bytes.size(), kSniffedBytes)));
    if (isDicom(text))
        return {Format::Dicom, "DICOM"};
    const std::string ascii = withoutUtf16(text);
    if (const Sniffed xml = sniffXml(rootElement(ascii)); xml.format != Format::Unknown)
        return xml;
    if (const Sniffed other = sniffOther(text); other.format != Format::Unknown)
        return other;
    if (wfdb::looksLikeHeader(text))
        return {Format::Wfdb, "WFDB"};
    if (looksLikeCsv(ascii))
        return {Format::Csv, "CSV"};
    return {};
}

} // namespace leadlight::io
