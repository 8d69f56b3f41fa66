// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_put.h"

#include "core/base/text.h"

#include <dcmtk/dcmdata/dcostrmb.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>

namespace leadlight::io::dicom {

namespace {

void check(const OFCondition& outcome, const DcmTagKey& tag) {
    if (outcome.bad())
        throw PutFailure{std::string(tag.toString().c_str()) + " " + outcome.text()};
}

/// A number of 128 bits in decimal, by long division.
std::string decimal(std::array<std::uint32_t, 4> words) {
    std::string digits;
    while (std::any_of(words.begin(), words.end(), [](std::uint32_t word) { return word != 0; })) {
        std::uint64_t rest = 0;
        for (std::uint32_t& word : words) {
            const std::uint64_t part = rest << 32 | word;
            word = static_cast<std::uint32_t>(part / 10);
            rest = part % 10;
        }
        digits += static_cast<char>('0' + rest);
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}

/// A UUID of 128 bits as a UID, with its version and variant bits (RFC 9562), of which 2.25 is the root.
std::string uuidText(std::array<std::uint32_t, 4> words, std::uint32_t version) {
    words[1] = (words[1] & 0xFFFF0FFFU) | version << 12;
    words[2] = (words[2] & 0x3FFFFFFFU) | 0x80000000U;
    return "2.25." + decimal(words);
}

} // namespace

std::string oneValue(std::string_view text, std::size_t longest) {
    std::string value;
    std::size_t characters = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool starts = (byte & 0xC0U) != 0x80U;
        if (starts && characters++ == longest)
            break;
        value += byte < 0x20 || byte == 0x7F || c == '\\' ? ' ' : c;
    }
    return std::string(trimmed(value));
}

void put(DcmItem& item, const DcmTagKey& tag, const std::string& value) {
    check(item.putAndInsertString(tag, value.c_str()), tag);
}

void putWhole16(DcmItem& item, const DcmTagKey& tag, std::size_t value) {
    check(item.putAndInsertUint16(tag, static_cast<Uint16>(value)), tag);
}

void putWhole32(DcmItem& item, const DcmTagKey& tag, std::size_t value) {
    check(item.putAndInsertUint32(tag, static_cast<Uint32>(value)), tag);
}

DcmItem& addItem(DcmItem& item, const DcmTagKey& sequence) {
    DcmItem* added = nullptr;
    check(item.findOrCreateSequenceItem(sequence, added, -2), sequence);
    return *added;
}

void addEmptySequence(DcmItem& item, const DcmTagKey& sequence) {
    check(item.insertEmptyElement(sequence), sequence);
}

void putCode(DcmItem& item, const DcmTagKey& sequence, const Code& code) {
    DcmItem& coded = addItem(item, sequence);
    // PS3.3 8.1: a code of more than 16 characters stands in an attribute of its own.
    const std::string value = oneValue(code.value, kLongString);
    put(coded, value.size() > kShortString ? DCM_LongCodeValue : DCM_CodeValue, value);
    put(coded, DCM_CodingSchemeDesignator, oneValue(code.scheme, kShortString));
    put(coded, DCM_CodeMeaning, oneValue(code.meaning, kLongString));
}

std::string newUid() {
    std::random_device random;
    std::array<std::uint32_t, 4> words{};
    for (std::uint32_t& word : words)
        word = random();
    constexpr std::uint32_t kRandom = 4;
    return uuidText(words, kRandom);
}

std::string uidOf(const Sha256& digest) {
    std::array<std::uint32_t, 4> words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            words[i] = words[i] << 8 | digest.digest[4 * i + byte];
    }
    constexpr std::uint32_t kOwnDigest = 8; // RFC 9562, 5.8
    return uuidText(words, kOwnDigest);
}

Result<Bytes> serialised(DcmFileFormat& file) {
    constexpr E_TransferSyntax kSyntax = EXS_LittleEndianExplicit;
    constexpr E_EncodingType kLengths = EET_ExplicitLength;
    constexpr std::size_t kHeader = 4096; // preamble and file meta information, with room to spare
    Bytes bytes(file.getDataset()->calcElementLength(kSyntax, kLengths) + kHeader);
    DcmOutputBufferStream stream(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    file.transferInit();
    const OFCondition outcome = file.write(stream, kSyntax, kLengths, nullptr, EGL_withoutGL);
    file.transferEnd();
    void* start = nullptr;
    offile_off_t size = 0;
    stream.flushBuffer(start, size);
    if (outcome.bad() || start != bytes.data() || size <= 0)
        return fail(ErrorCode::Internal, std::string("DCMTK cannot write this recording: ") + outcome.text() +
                                             "; write another format.");
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

} // namespace leadlight::io::dicom
