// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_guard.h"

#include "core/base/text.h"
#include "core/io/common/inflate.h"
#include "core/io/common/limits.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::io::dicom {

namespace {

constexpr std::string_view kFormat = "DICOM";
constexpr std::uint32_t kUndefinedLength = 0xFFFFFFFF;
constexpr std::uint32_t kItem = 0xFFFEE000;
constexpr std::uint32_t kItemEnd = 0xFFFEE00D;
constexpr std::uint32_t kSequenceEnd = 0xFFFEE0DD;
constexpr std::uint32_t kMetaLength = 0x00020000;
constexpr std::uint32_t kTransferSyntax = 0x00020010;
constexpr std::uint32_t kWaveformData = 0x54001010;
constexpr std::uint32_t kPixelData = 0x7FE00010;
constexpr std::uint32_t kWaveformSequence = 0x54000100;
constexpr std::uint32_t kChannelCount = 0x003A0005;
constexpr std::uint32_t kSampleCount = 0x003A0010;
constexpr std::uint32_t kBitsAllocated = 0x54001004;
constexpr std::uint32_t kLongestUid = 64; // PS3.5 9.1
constexpr std::string_view kDeflatedSyntax = "1.2.840.10008.1.2.1.99";
constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kMaxElements = 500'000;

struct Encoding {
    bool isExplicit = true;
    bool bigEndian = false;
};

/// A sequence or item that is open.
struct Level {
    std::size_t end = 0; ///< where it ends at the latest
    bool undefined = false;
    Encoding encoding;
    std::uint32_t tag = 0; ///< of the sequence or item; 0: the data set
};

struct Element {
    std::uint32_t tag = 0;
    std::string representation; ///< empty where implicit
    std::uint32_t length = 0;
    std::size_t value = 0; ///< where the value begins
};

/// What a multiplex group says of its samples in front of them.
struct GroupShape {
    std::uint64_t channels = 0;
    std::uint64_t samples = 0;
    std::uint64_t bits = 0;

    /// The length of the samples' value, which is even.
    [[nodiscard]] std::uint64_t bytes() const { return (channels * samples * (bits / 8) + 1) / 2 * 2; }
};

/// How a file that was cut off is made whole: lengths to be written anew, and ends of sequences to be added.
struct Mending {
    struct Length {
        std::size_t place = 0; ///< of its four bytes
        std::size_t value = 0; ///< where what it measures begins
    };

    std::vector<Length> lengths;
    std::size_t end = 0;             ///< behind the last byte that is kept
    std::vector<std::uint32_t> ends; ///< tags
    bool bigEndian = false;
};

/// Bytes of a file round the place that is looked at: all of them where they are in memory.
class Window {
public:
    explicit Window(ByteView all)
        : m_size(all.size())
        , m_view(all) {}

    explicit Window(const ByteSource& file)
        : m_file(&file)
        , m_size(static_cast<std::size_t>(file.size())) {}

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Up to `count` bytes from `place` on, as many as there are; valid until the next call.
    [[nodiscard]] std::string_view at(std::size_t place, std::size_t count) const {
        place = std::min(place, m_size);
        count = std::min(count, m_size - place);
        if (m_file != nullptr && (place < m_begin || place + count > m_begin + m_view.size())) {
            constexpr std::size_t kPiece = 4096;
            m_buffer = m_file->piece(place, std::max(count, kPiece));
            m_begin = place;
            m_view = m_buffer;
        }
        return asText(m_view).substr(place - m_begin, count);
    }

private:
    const ByteSource* m_file = nullptr;
    std::size_t m_size;
    mutable Bytes m_buffer;
    mutable ByteView m_view;
    mutable std::size_t m_begin = 0;
};

class Walker {
public:
    Walker(std::string_view name, Window bytes)
        : m_name(name)
        , m_bytes(std::move(bytes)) {}

    Result<void> walk() {
        constexpr std::size_t kPreamble = 128;
        if (m_bytes.at(kPreamble, 4) == "DICM")
            m_place = kPreamble + 4;
        if (auto meta = walkMeta(); !meta)
            return meta;
        // Without a stated syntax the first element tells: explicit ones name their type in two capitals.
        if (!m_syntaxStated && left(m_bytes.size()) >= 8) {
            const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
            const std::string_view type = m_bytes.at(m_place + 4, 2);
            m_encoding.isExplicit = std::all_of(type.begin(), type.end(), isUpper);
        }
        m_levels.push_back({m_bytes.size(), false, m_encoding, 0});
        while (m_place < m_bytes.size()) {
            if (auto step = walkElement(); !step)
                return step;
        }
        closeLevels();
        if (m_mending.end != 0)
            endLevels();
        if (m_levels.size() > 1)
            return broken("a sequence has no end");
        return {};
    }

    /// Takes the end of the file for that of the samples it stands in.
    void mend() { m_mends = true; }

    /// Takes zeros behind the data set for the end of the file.
    void allowZeros() { m_allowsZeros = true; }

    /// After walk(): the place behind the data set, where zeros follow it.
    [[nodiscard]] std::optional<std::size_t> endBeforeZeros() const { return m_endBeforeZeros; }

    /// After walk(), where mend() was asked for: how; nothing where the file does not end inside samples.
    [[nodiscard]] std::optional<Mending> mending() const {
        return m_mending.end != 0 ? std::optional(m_mending) : std::nullopt;
    }

    /// After walk(): where the samples of each multiplex group lie; nothing where they cannot be taken from
    /// the file as they are, because it is deflated or big-endian.
    [[nodiscard]] std::optional<std::vector<SamplesPlace>> samples() const {
        if (m_isDeflated || m_encoding.bigEndian)
            return std::nullopt;
        return m_samples;
    }

private:
    [[nodiscard]] tl::unexpected<Error> broken(std::string_view what) const {
        return malformed(m_name, kFormat, std::string(what) + " near byte " + std::to_string(m_place));
    }

    [[nodiscard]] std::size_t left(std::size_t end) const { return end - std::min(end, m_place); }

    template <class T>
    [[nodiscard]] T number(std::size_t offset, bool bigEndian) const {
        std::array<std::byte, sizeof(T)> raw{}; // zeros where a file cannot be read any more
        const ByteView there = asBytes(m_bytes.at(offset, sizeof(T)));
        std::copy(there.begin(), there.end(), raw.begin());
        if (bigEndian)
            std::reverse(raw.begin(), raw.end());
        return readLittleEndian<T>(raw, 0);
    }

    [[nodiscard]] std::uint32_t tagAt(std::size_t offset, bool bigEndian) const {
        return static_cast<std::uint32_t>(number<std::uint16_t>(offset, bigEndian)) << 16 |
               number<std::uint16_t>(offset + 2, bigEndian);
    }

    /// The element at m_place, whose header must lie before `end`; nothing is moved.
    Result<Element> elementAt(std::size_t end, Encoding encoding) const {
        if (left(end) < 8)
            return broken("it ends inside an element");
        Element element;
        element.tag = tagAt(m_place, encoding.bigEndian);
        element.value = m_place + 8;
        if (element.tag >> 16 == 0xFFFE || !encoding.isExplicit) {
            element.length = number<std::uint32_t>(m_place + 4, encoding.bigEndian);
            return element;
        }
        // All others, and those of later editions, have four bytes of length (PS3.5 6.2, 7.1.2); so has any
        // type that the parser does not know.
        constexpr std::array<std::string_view, 21> kShort{"AE", "AS", "AT", "CS", "DA", "DS", "DT",
                                                          "FD", "FL", "IS", "LO", "LT", "PN", "SH",
                                                          "SL", "SS", "ST", "TM", "UI", "UL", "US"};
        element.representation = m_bytes.at(m_place + 4, 2);
        const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (element.representation.size() != 2 ||
            !std::all_of(element.representation.begin(), element.representation.end(), isUpper))
            return broken("an element has no known type");
        if (std::find(kShort.begin(), kShort.end(), element.representation) != kShort.end()) {
            element.length = number<std::uint16_t>(m_place + 6, encoding.bigEndian);
            return element;
        }
        if (left(end) < 12)
            return broken("it ends inside an element");
        element.length = number<std::uint32_t>(m_place + 8, encoding.bigEndian);
        element.value = m_place + 12;
        return element;
    }

    /// The file meta information: group 2, always explicit and little-endian. Learns the data set's encoding.
    Result<void> walkMeta() {
        std::uint64_t statedEnd = 0;
        while (left(m_bytes.size()) >= 8 && number<std::uint16_t>(m_place, false) == 2) {
            const auto element = elementAt(m_bytes.size(), {});
            if (!element)
                return fail(element.error());
            m_place = element->value;
            if (element->length > left(m_bytes.size()))
                return broken("an element is longer than the file");
            if (element->tag == kMetaLength && element->length == 4)
                statedEnd = element->value + 4 + std::uint64_t{number<std::uint32_t>(element->value, false)};
            if (element->tag == kTransferSyntax) {
                const std::string_view syntax =
                    trimmed(m_bytes.at(element->value, std::min(element->length, kLongestUid)));
                m_syntaxStated = true;
                m_encoding = {syntax != "1.2.840.10008.1.2", syntax == "1.2.840.10008.1.2.2"};
                m_isDeflated = syntax == kDeflatedSyntax;
            }
            m_place += element->length;
        }
        // The parser reads all of the stated length in the meta information's own way, whatever stands there.
        if (statedEnd > m_place)
            return broken("its file meta information is shorter than it says");
        return {};
    }

    /// Leaves every level of defined length whose end is reached.
    void closeLevels() {
        while (m_levels.size() > 1 && !m_levels.back().undefined && m_place >= m_levels.back().end)
            m_levels.pop_back();
    }

    Result<void> open(const Element& element, bool undefined, Encoding encoding) {
        if (m_levels.size() > kMaxDepth)
            return broken("its sequences nest too deeply");
        const std::size_t end = undefined ? m_levels.back().end : m_place + element.length;
        if (element.tag == kItem && m_levels.size() == 2 && m_levels[1].tag == kWaveformSequence) {
            m_samples.push_back({});
            m_shape = {};
        }
        m_levels.push_back({end, undefined, encoding, element.tag});
        return {};
    }

    /// Remembers what a group says of its samples.
    void note(const Element& element, bool bigEndian) {
        if (m_levels.size() != 3 || m_levels[1].tag != kWaveformSequence)
            return;
        if (element.tag == kChannelCount && element.length == 2)
            m_shape.channels = number<std::uint16_t>(element.value, bigEndian);
        else if (element.tag == kSampleCount && element.length == 4)
            m_shape.samples = number<std::uint32_t>(element.value, bigEndian);
        else if (element.tag == kBitsAllocated && element.length == 2)
            m_shape.bits = number<std::uint16_t>(element.value, bigEndian);
    }

    /// Whether an element that is longer than the rest of the file is one that the samples lie in, or they
    /// themselves.
    [[nodiscard]] bool mayBeCut(const Element& element) const {
        if (!m_mends || m_levels.back().end != m_bytes.size())
            return false;
        if (m_levels.size() == 1)
            return element.tag == kWaveformSequence;
        if (m_levels[1].tag != kWaveformSequence)
            return false;
        return m_levels.size() == 2 ? element.tag == kItem
                                    : m_levels.size() == 3 && element.tag == kWaveformData &&
                                          element.length == m_shape.bytes();
    }

    /// Shortens it to what is there.
    void cut(Element& element) {
        m_mending.lengths.push_back({element.value - 4, element.value});
        element.length = static_cast<std::uint32_t>(left(m_bytes.size()));
        if (element.tag == kWaveformData) {
            m_mending.bigEndian = m_levels.back().encoding.bigEndian;
            m_mending.end = element.value + element.length / 2 * 2;
        }
    }

    /// Ends the sequences of undefined length that a cut file leaves open.
    void endLevels() {
        while (m_levels.size() > 1) {
            if (m_levels.back().undefined)
                m_mending.ends.push_back(m_levels.back().tag == kItem ? kItemEnd : kSequenceEnd);
            m_levels.pop_back();
        }
    }

    /// Whether the value is a sequence of defined length. Implicit encoding does not say: a value that begins
    /// with an item is taken for one, but where samples or pixels stand.
    [[nodiscard]] bool isSequence(const Element& element, Encoding encoding) const {
        if (encoding.isExplicit)
            return element.representation == "SQ";
        return element.tag != kWaveformData && element.tag != kPixelData && element.length >= 8 &&
               tagAt(element.value, encoding.bigEndian) == kItem;
    }

    /// Whether nothing but zeros follows, and not so many that they are what the file is of.
    [[nodiscard]] bool onlyZerosFollow() const {
        constexpr std::size_t kMost = std::size_t{1} << 20;
        constexpr std::size_t kPiece = 4096;
        if (left(m_bytes.size()) > kMost)
            return false;
        for (std::size_t place = m_place; place < m_bytes.size(); place += kPiece) {
            if (m_bytes.at(place, kPiece).find_first_not_of('\0') != std::string_view::npos)
                return false;
        }
        return true;
    }

    Result<void> walkElement() {
        closeLevels();
        const Level level = m_levels.back();
        if (m_allowsZeros && m_levels.size() == 1 && onlyZerosFollow()) {
            m_endBeforeZeros = std::exchange(m_place, m_bytes.size());
            return {};
        }
        // Some writers leave a few bytes behind the data set.
        if (m_levels.size() == 1 && left(level.end) < 8) {
            m_place = m_bytes.size();
            return {};
        }
        auto element = elementAt(level.end, level.encoding);
        if (!element)
            return fail(element.error());
        if (++m_elements > kMaxElements)
            return fail(ErrorCode::TooLarge, std::string(m_name) + " holds more DICOM elements than any ECG "
                                                                   "does; export the recording again.");
        m_place = element->value;
        if (element->tag == kItemEnd || element->tag == kSequenceEnd) {
            if (m_levels.size() == 1 || !level.undefined)
                return broken("a sequence ends that never began");
            m_levels.pop_back();
            return {};
        }
        const bool undefined = element->length == kUndefinedLength;
        if (!undefined && element->length > left(level.end)) {
            if (!mayBeCut(*element))
                return broken("an element is longer than what is left of the file");
            cut(*element);
        }
        note(*element, level.encoding.bigEndian);
        if (element->tag == kItem || undefined) {
            // PS3.5 6.2.2: an element UN of undefined length holds implicit little-endian items.
            const bool unknown = element->representation == "UN";
            return open(*element, undefined, unknown ? Encoding{false, false} : level.encoding);
        }
        if (isSequence(*element, level.encoding))
            return open(*element, false, level.encoding);
        if (element->tag == kWaveformData && m_levels.size() == 3 && !m_samples.empty())
            m_samples.back() = {element->value, element->length};
        m_place += element->length;
        return {};
    }

    std::string_view m_name;
    Window m_bytes;
    std::size_t m_place = 0;
    std::size_t m_elements = 0;
    Encoding m_encoding;
    bool m_syntaxStated = false;
    bool m_isDeflated = false;
    std::vector<SamplesPlace> m_samples;
    std::vector<Level> m_levels;
    bool m_mends = false;
    bool m_allowsZeros = false;
    std::optional<std::size_t> m_endBeforeZeros;
    GroupShape m_shape;
    Mending m_mending;
};

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

std::optional<std::size_t> endIn(std::string_view name, Window bytes) {
    Walker walker(name, std::move(bytes));
    walker.allowZeros();
    return walker.walk() ? walker.endBeforeZeros() : std::nullopt;
}

std::optional<Mending> mendingOf(std::string_view name, Window bytes) {
    Walker walker(name, std::move(bytes));
    walker.mend();
    return walker.walk() ? walker.mending() : std::nullopt;
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

Result<void> checkStructure(std::string_view name, ByteView bytes) {
    return Walker(name, Window(bytes)).walk();
}

std::optional<std::size_t> endBeforeZeros(std::string_view name, ByteView bytes) {
    return endIn(name, Window(bytes));
}

std::optional<std::size_t> endBeforeZeros(std::string_view name, const ByteSource& file) {
    return endIn(name, Window(file));
}

bool endsInSamples(std::string_view name, const ByteSource& file) {
    return mendingOf(name, Window(file)).has_value();
}

std::optional<Bytes> withoutLostSamples(std::string_view name, ByteView bytes) {
    const auto mending = mendingOf(name, Window(bytes));
    if (!mending)
        return std::nullopt;
    Bytes whole(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(mending->end));
    const auto put = [&](std::uint32_t value, std::size_t place, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t shift = 8 * (mending->bigEndian ? size - 1 - i : i);
            whole[place + i] = static_cast<std::byte>(value >> shift & 0xFF);
        }
    };
    const std::size_t end = mending->end;
    for (const Mending::Length& length : mending->lengths)
        put(static_cast<std::uint32_t>(end - length.value), length.place, 4);
    for (const std::uint32_t tag : mending->ends) {
        const std::size_t place = whole.size();
        whole.resize(place + 8);
        put(tag >> 16, place, 2);
        put(tag & 0xFFFF, place + 2, 2);
    }
    return whole;
}

Result<std::optional<std::vector<SamplesPlace>>> samplesPlaces(std::string_view name,
                                                               const ByteSource& file) {
    Walker walker(name, Window(file));
    if (auto walked = walker.walk(); !walked)
        return fail(std::move(walked.error()));
    return walker.samples();
}

} // namespace leadlight::io::dicom
