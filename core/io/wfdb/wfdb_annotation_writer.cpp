// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_annotation_writer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace leadlight::io::wfdb {

namespace {

/// The symbols of the codes 0 to 41 (ecgcodes.h), a blank where there is none.
constexpr std::string_view kSymbols = " NLRaVFJASEj/Q~ | sT*D\"=pB^t+u?![]en@xf()r";

constexpr unsigned kComment = 22;
constexpr unsigned kSkip = 59;
constexpr unsigned kText = 63;

void addWord(Bytes& bytes, unsigned word) {
    bytes.push_back(static_cast<std::byte>(word & 0xFFU));
    bytes.push_back(static_cast<std::byte>(word >> 8 & 0xFFU));
}

unsigned codeOf(const Annotation& annotation) {
    if (annotation.codeSystem != "WFDB" || annotation.code.size() != 1 || annotation.code == " ")
        return kComment;
    const std::size_t place = kSymbols.find(annotation.code);
    return place == std::string_view::npos ? kComment : static_cast<unsigned>(place);
}

/// What a code does not say: all words of a comment, and those behind the colon of another.
std::string_view textOf(const Annotation& annotation, unsigned code) {
    const std::string_view label = annotation.label;
    const std::size_t colon = label.find(": ");
    if (code == kComment)
        return label.starts_with("Comment: ") ? label.substr(colon + 2) : label;
    return colon == std::string_view::npos ? std::string_view() : label.substr(colon + 2);
}

/// At most 255 bytes, not cut inside a character.
std::string_view shortened(std::string_view text) {
    constexpr std::size_t kLongest = 255;
    if (text.size() <= kLongest)
        return text;
    std::size_t size = kLongest;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return text.substr(0, size);
}

void addText(Bytes& bytes, std::string_view text) {
    text = shortened(text);
    if (text.empty())
        return;
    addWord(bytes, kText << 10 | static_cast<unsigned>(text.size()));
    const ByteView view = asBytes(text);
    bytes.insert(bytes.end(), view.begin(), view.end());
    if (text.size() % 2 != 0)
        bytes.push_back(std::byte{0});
}

} // namespace

Bytes writeAnnotations(std::vector<Annotation> annotations, double rateHz, double startS) {
    std::stable_sort(annotations.begin(), annotations.end(),
                     [](const Annotation& a, const Annotation& b) { return a.startS < b.startS; });
    Bytes bytes;
    std::int64_t last = 0;
    for (const Annotation& annotation : annotations) {
        const double place = std::round((annotation.startS - startS) * rateHz);
        constexpr double kFurthest = 2e9; // a skip has 31 bits
        if (!(place >= 0.0 && place < kFurthest))
            continue;
        const auto time = static_cast<std::int64_t>(place);
        auto step = static_cast<std::uint32_t>(time - last);
        last = time;
        constexpr std::uint32_t kLongestStep = 1023;
        if (step > kLongestStep) {
            addWord(bytes, kSkip << 10);
            addWord(bytes, step >> 16);
            addWord(bytes, step & 0xFFFFU);
            step = 0;
        }
        const unsigned code = codeOf(annotation);
        addWord(bytes, code << 10 | step);
        addText(bytes, textOf(annotation, code));
    }
    if (!bytes.empty())
        addWord(bytes, 0);
    return bytes;
}

} // namespace leadlight::io::wfdb
