// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_walk.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

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
constexpr std::string_view kStandardSyntaxes = "1.2.840.10008.1.2"; // what all of PS3.5 annex A begin with

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

class Walker {
public:
    Walker(std::string_view name, Window bytes, Faults faults)
        : m_name(name)
        , m_bytes(std::move(bytes))
        , m_faults(faults) {}

    Result<void> walk() {
        constexpr std::size_t kPreamble = 128;
        if (m_bytes.at(kPreamble, 4) == "DICM")
            m_place = kPreamble + 4;
        if (auto meta = walkMeta(); !meta)
            return meta;
        // Without a stated syntax the first element tells: explicit ones name their type in two capitals.
        if (m_dataSet.syntax.empty() && left(m_bytes.size()) >= 8) {
            const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
            const std::string_view type = m_bytes.at(m_place + 4, 2);
            m_encoding.isExplicit = std::all_of(type.begin(), type.end(), isUpper);
        }
        m_dataSet.begin = m_place;
        m_dataSet.encoding = m_encoding;
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

    [[nodiscard]] Walked walked() const {
        Walked result{
            m_dataSet, m_mending.end != 0 ? std::optional(m_mending) : std::nullopt, m_endBeforeZeros, {}};
        if (!m_isDeflated && !m_encoding.bigEndian)
            result.samples = m_samples;
        return result;
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

    /// A maker's own syntax says nothing: the first element must tell.
    void noteSyntax(std::string_view syntax) {
        if (!syntax.starts_with(kStandardSyntaxes))
            return;
        m_dataSet.syntax = syntax;
        m_encoding = {syntax != "1.2.840.10008.1.2", syntax == "1.2.840.10008.1.2.2"};
        m_isDeflated = syntax == kDeflatedSyntax;
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
            if (element->tag == kTransferSyntax)
                noteSyntax(trimmed(m_bytes.at(element->value, std::min(element->length, kLongestUid))));
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
        if (m_levels.size() > kMaxDicomDepth)
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
        if (m_faults != Faults::CutSamples || m_levels.back().end != m_bytes.size())
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
    [[nodiscard]] bool onlyZerosFollow() {
        constexpr std::size_t kPiece = 4096;
        if (left(m_bytes.size()) > kMaxDicomPadding || m_place < m_behindZeros)
            return false;
        for (std::size_t place = m_place; place < m_bytes.size(); place += kPiece) {
            const std::size_t other = m_bytes.at(place, kPiece).find_first_not_of('\0');
            if (other != std::string_view::npos) {
                m_behindZeros = place + other + 1; // not to be looked for again from every zero before it
                return false;
            }
        }
        return true;
    }

    Result<void> walkElement() {
        closeLevels();
        const Level level = m_levels.back();
        if (m_faults == Faults::ZerosBehind && m_levels.size() == 1 && onlyZerosFollow()) {
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
        if (++m_elements > kMaxDicomElements)
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
    Faults m_faults;
    std::size_t m_place = 0;
    std::size_t m_elements = 0;
    Encoding m_encoding;
    DataSetPlace m_dataSet;
    bool m_isDeflated = false;
    std::vector<SamplesPlace> m_samples;
    std::vector<Level> m_levels;
    std::optional<std::size_t> m_endBeforeZeros;
    std::size_t m_behindZeros = 0; ///< behind the last byte that is known to be none
    GroupShape m_shape;
    Mending m_mending;
};

} // namespace

Result<Walked> walk(std::string_view name, Window bytes, Faults faults) {
    Walker walker(name, std::move(bytes), faults);
    if (auto walked = walker.walk(); !walked)
        return fail(std::move(walked.error()));
    return walker.walked();
}

} // namespace leadlight::io::dicom
