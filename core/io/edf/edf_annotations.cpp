// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_annotations.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"

#include <cmath>

namespace leadlight::io::edf {

namespace {

constexpr char kEndOfText = '\x14';
constexpr char kDuration = '\x15';

/// More than a day of beats; a file of nothing but annotations would fill the memory.

/// "+123.4", "-0.5"; nothing where it is no such time.
std::optional<double> timeFrom(std::string_view text) {
    if (!text.starts_with('+') && !text.starts_with('-'))
        return std::nullopt;
    const auto value = parseDouble(text);
    constexpr double kFurthestS = 1e9;
    return value && std::abs(*value) <= kFurthestS ? value : std::nullopt;
}

/// One list: "onset[0x15 duration] 0x14 text 0x14 text 0x14". The first of a record has an empty first text.
void readList(std::string_view list, bool isFirst, std::optional<double>& recordStart,
              TimedAnnotations& result) {
    const auto parts = split(list, kEndOfText);
    const std::string_view head = parts.front();
    const std::size_t mark = head.find(kDuration);
    const auto onset = timeFrom(head.substr(0, mark));
    if (!onset)
        return;
    double duration = 0.0;
    if (mark != std::string_view::npos)
        duration = std::max(0.0, parseDouble(head.substr(mark + 1)).value_or(0.0));
    if (isFirst)
        recordStart = onset;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::string text = cleanText(parts[i]);
        if (!text.empty() && result.annotations.size() < kMaxEdfAnnotations)
            result.annotations.push_back({*onset, *onset + duration, text, {}, {}, {}});
    }
}

} // namespace

TimedAnnotations annotationsOf(const Header& header, const ByteSource& file) {
    TimedAnnotations result;
    const std::size_t recordBytes = header.samplesPerRecord * header.sampleBytes;
    bool isTimekeeper = true;
    for (const SignalSpec& spec : header.signalSpecs) {
        if (!spec.isAnnotations)
            continue;
        if (isTimekeeper)
            result.recordStartS.resize(header.records);
        for (std::size_t record = 0; record < header.records; ++record) {
            const std::uint64_t begin =
                header.bytes + std::uint64_t{record} * recordBytes + spec.place * header.sampleBytes;
            const Bytes list = file.piece(begin, spec.perRecord * header.sampleBytes);
            std::string_view text = asText(list);
            bool isFirst = isTimekeeper;
            std::optional<double> none;
            while (!text.empty()) {
                const std::size_t end = std::min(text.find('\0'), text.size());
                if (end > 0) {
                    readList(text.substr(0, end), isFirst, isFirst ? result.recordStartS[record] : none,
                             result);
                    isFirst = false;
                }
                text.remove_prefix(std::min(end + 1, text.size()));
            }
        }
        isTimekeeper = false;
    }
    return result;
}

} // namespace leadlight::io::edf
