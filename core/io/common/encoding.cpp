// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/encoding.h"

#include "core/base/text.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <memory>
#include <type_traits>

namespace leadlight::io {

namespace {

/// A declared name without its hyphens, and the name by which iconv knows it. Only these ever reach iconv.
struct KnownEncoding {
    std::string_view declared;
    const char* name;
};

constexpr auto kEncodings = std::to_array<KnownEncoding>({
    {"utf16le", "UTF-16LE"},
    {"utf16be", "UTF-16BE"},
    {"iso88591", "WINDOWS-1252"},
    {"latin1", "WINDOWS-1252"},
    {"usascii", "WINDOWS-1252"},
    {"ascii", "WINDOWS-1252"},
    {"iso88592", "ISO-8859-2"},
    {"iso88593", "ISO-8859-3"},
    {"iso88594", "ISO-8859-4"},
    {"iso88595", "ISO-8859-5"},
    {"iso88596", "ISO-8859-6"},
    {"iso88597", "ISO-8859-7"},
    {"iso88598", "ISO-8859-8"},
    {"iso88599", "ISO-8859-9"},
    {"iso885910", "ISO-8859-10"},
    {"iso885911", "ISO-8859-11"},
    {"iso885913", "ISO-8859-13"},
    {"iso885914", "ISO-8859-14"},
    {"iso885915", "ISO-8859-15"},
    {"iso885916", "ISO-8859-16"},
    {"windows1250", "WINDOWS-1250"},
    {"windows1251", "WINDOWS-1251"},
    {"windows1252", "WINDOWS-1252"},
    {"windows1253", "WINDOWS-1253"},
    {"windows1254", "WINDOWS-1254"},
    {"windows1255", "WINDOWS-1255"},
    {"windows1256", "WINDOWS-1256"},
    {"windows1257", "WINDOWS-1257"},
    {"windows1258", "WINDOWS-1258"},
    {"cp1250", "WINDOWS-1250"},
    {"cp1251", "WINDOWS-1251"},
    {"cp1252", "WINDOWS-1252"},
    {"cp1253", "WINDOWS-1253"},
    {"cp1254", "WINDOWS-1254"},
    {"cp1255", "WINDOWS-1255"},
    {"cp1256", "WINDOWS-1256"},
    {"cp1257", "WINDOWS-1257"},
    {"cp1258", "WINDOWS-1258"},
    {"latin2", "ISO-8859-2"},
    {"latin5", "ISO-8859-9"},
    {"latin9", "ISO-8859-15"},
    {"cp437", "CP437"},
    {"ibm437", "CP437"},
    {"cp850", "CP850"},
    {"ibm850", "CP850"},
    {"cp852", "CP852"},
    {"ibm852", "CP852"},
    {"cp855", "CP855"},
    {"ibm855", "CP855"},
    {"cp858", "CP850"}, // the same but for the euro sign
    {"ibm00858", "CP850"},
    {"cp866", "CP866"},
    {"ibm866", "CP866"},
    {"macintosh", "MACINTOSH"},
    {"macroman", "MACINTOSH"},
    {"mac", "MACINTOSH"},
    {"maccyrillic", "MAC-CYRILLIC"},
    {"koi8r", "KOI8-R"},
    {"koi8u", "KOI8-U"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"cp936", "GB18030"},
    {"gb18030", "GB18030"},
    {"big5", "BIG5"},
    {"cp950", "BIG5"},
    {"big5hkscs", "BIG5-HKSCS"},
    {"shiftjis", "CP932"},
    {"sjis", "CP932"},
    {"windows31j", "CP932"},
    {"cp932", "CP932"},
    {"ms932", "CP932"},
    {"iso2022jp", "ISO-2022-JP"},
    {"eucjp", "EUC-JP"},
    {"euckr", "CP949"},
    {"ksc56011987", "CP949"},
    {"cp949", "CP949"},
    {"tis620", "TIS-620"},
    {"windows874", "CP874"},
    {"cp874", "CP874"},
});

const char* nameOf(std::string_view declared) {
    std::string key = lowered(trimmed(declared));
    if (key.starts_with("x-"))
        key.erase(0, 2); // not registered when it was first used: "x-mac-roman", "x-sjis"
    std::erase_if(key, [](char c) { return c == '-' || c == '_' || c == ' '; });
    for (const KnownEncoding& known : kEncodings) {
        if (known.declared == key)
            return known.name;
    }
    return nullptr;
}

struct Closer {
    void operator()(iconv_t converter) const { iconv_close(converter); }
};

using Converter = std::unique_ptr<std::remove_pointer_t<iconv_t>, Closer>;

std::string converted(const Converter& converter, std::string_view text) {
    constexpr std::string_view kReplacement = "\uFFFD";
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    std::array<char, 4096> buffer{};
    char* input = const_cast<char*>(text.data()); // iconv does not write there
    std::size_t left = text.size();
    while (left > 0) {
        char* output = buffer.data();
        std::size_t space = buffer.size();
        const std::size_t outcome = iconv(converter.get(), &input, &left, &output, &space);
        result.append(buffer.data(), buffer.size() - space);
        if (outcome != static_cast<std::size_t>(-1) || errno == E2BIG)
            continue;
        result += kReplacement;
        ++input;
        --left;
    }
    return result;
}

} // namespace

std::optional<std::string> toUtf8(std::string_view encoding, std::string_view text) {
    const std::string key = lowered(trimmed(encoding));
    if (key == "utf-8" || key == "utf8")
        return std::string(text);
    const char* name = nameOf(encoding);
    if (name == nullptr)
        return std::nullopt;
    iconv_t opened = iconv_open("UTF-8", name);
    if (opened == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): how iconv says no
        return std::nullopt;
    return converted(Converter(opened), text);
}

} // namespace leadlight::io
