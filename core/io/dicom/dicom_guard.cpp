// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_guard.h"

#include "core/base/text.h"
#include "core/io/common/inflate.h"
#include "core/io/common/limits.h"
#include "core/io/dicom/dicom_walk.h"

#include <algorithm>
#include <utility>

namespace leadlight::io::dicom {

namespace {

constexpr std::string_view kFormat = "DICOM";
constexpr std::string_view kDeflatedSyntax = "1.2.840.10008.1.2.1.99";

/// Where the value of the transfer syntax lies and where the data set begins; nothing where the file has no
/// such element.
struct MetaPlaces {
    std::size_t syntax = 0;
    std::size_t syntaxLength = 0;
    std::size_t dataSet = 0;
};

std::optional<MetaPlaces> metaPlaces(ByteView bytes) {
    constexpr std::size_t kPreamble = 132;
    MetaPlaces places;
    std::size_t place =
        asText(bytes).substr(std::min<std::size_t>(128, bytes.size())).starts_with("DICM") ? kPreamble : 0;
    while (bytes.size() - std::min(bytes.size(), place) >= 12 &&
           readLittleEndian<std::uint16_t>(bytes, place) == 2) {
        const auto element = readLittleEndian<std::uint16_t>(bytes, place + 2);
        const std::string_view type = asText(bytes).substr(place + 4, 2);
        const bool isLong = type == "OB" || type == "UN" || type == "OW" || type == "SQ" || type == "UT";
        const std::size_t length = isLong ? readLittleEndian<std::uint32_t>(bytes, place + 8)
                                          : readLittleEndian<std::uint16_t>(bytes, place + 6);
        place += isLong ? 12 : 8;
        if (length > bytes.size() - place)
            return std::nullopt;
        if (element == 0x0010) {
            places.syntax = place;
            places.syntaxLength = length;
        }
        place += length;
    }
    places.dataSet = std::min(place, bytes.size());
    return places.syntax != 0 ? std::optional(places) : std::nullopt;
}

} // namespace

Result<std::optional<Bytes>> inflatedDataSet(std::string_view name, ByteView bytes) {
    constexpr std::string_view kExplicit = "1.2.840.10008.1.2.1";
    const auto places = metaPlaces(bytes);
    if (!places || trimmed(asText(bytes).substr(places->syntax, places->syntaxLength)) != kDeflatedSyntax)
        return std::nullopt;
    const auto dataSet = inflated(bytes.subspan(places->dataSet), Deflated::Raw, kMaxInflatedBytes);
    if (!dataSet)
        return malformed(name, kFormat, "its deflated data set is damaged or too large");
    Bytes result(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(places->dataSet));
    const auto syntax = result.begin() + static_cast<std::ptrdiff_t>(places->syntax);
    std::fill_n(syntax, places->syntaxLength, std::byte{0});
    std::copy_n(asBytes(kExplicit).begin(), kExplicit.size(), syntax);
    result.insert(result.end(), dataSet->begin(), dataSet->end());
    return std::optional(std::move(result));
}

Result<DataSetPlace> checkStructure(std::string_view name, ByteView bytes) {
    auto walked = walk(name, Window(bytes), Faults::None);
    if (!walked)
        return fail(std::move(walked.error()));
    return walked->dataSet;
}

std::optional<std::size_t> endBeforeZeros(std::string_view name, ByteView bytes) {
    const auto walked = walk(name, Window(bytes), Faults::ZerosBehind);
    return walked ? walked->endBeforeZeros : std::nullopt;
}

std::optional<std::size_t> endBeforeZeros(std::string_view name, const ByteSource& file) {
    const auto walked = walk(name, Window(file), Faults::ZerosBehind);
    return walked ? walked->endBeforeZeros : std::nullopt;
}

bool endsInSamples(std::string_view name, const ByteSource& file) {
    const auto walked = walk(name, Window(file), Faults::CutSamples);
    return walked && walked->mending;
}

std::optional<Bytes> withoutLostSamples(std::string_view name, ByteView bytes) {
    const auto walked = walk(name, Window(bytes), Faults::CutSamples);
    if (!walked || !walked->mending)
        return std::nullopt;
    const Mending& mending = *walked->mending;
    Bytes whole(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(mending.end));
    const auto put = [&](std::uint32_t value, std::size_t place, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t shift = 8 * (mending.bigEndian ? size - 1 - i : i);
            whole[place + i] = static_cast<std::byte>(value >> shift & 0xFF);
        }
    };
    const std::size_t end = mending.end;
    for (const Mending::Length& length : mending.lengths)
        put(static_cast<std::uint32_t>(end - length.value), length.place, 4);
    for (const std::uint32_t tag : mending.ends) {
        const std::size_t place = whole.size();
        whole.resize(place + 8);
        put(tag >> 16, place, 2);
        put(tag & 0xFFFF, place + 2, 2);
    }
    return whole;
}

Result<std::optional<LongPlaces>> longPlaces(std::string_view name, const ByteSource& file) {
    auto walked = walk(name, Window(file), Faults::None);
    if (!walked)
        return fail(std::move(walked.error()));
    if (!walked->samples)
        return std::nullopt;
    return LongPlaces{std::move(walked->dataSet), std::move(*walked->samples)};
}

} // namespace leadlight::io::dicom
