// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/matlab/mat_elements.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/encoding.h"
#include "core/io/common/inflate.h"
#include "core/io/common/limits.h"

#include <algorithm>
#include <cstdint>

namespace leadlight::io::matlab {

namespace {

constexpr std::string_view kFormat = "MATLAB level 5";

/// Data types of the format's table 1-1 and array types of table 1-3.
enum Type : std::uint32_t {
    kInt8 = 1,
    kUint8 = 2,
    kInt16 = 3,
    kUint16 = 4,
    kInt32 = 5,
    kUint32 = 6,
    kSingle = 7,
    kDouble = 9,
    kInt64 = 12,
    kUint64 = 13,
    kMatrix = 14,
    kCompressed = 15,
    kUtf8 = 16,
    kUtf16 = 17
};

enum Class : std::uint32_t { kCell = 1, kStruct = 2, kChar = 4, kFirstNumber = 6, kLastNumber = 15 };

struct Element {
    std::uint32_t type = 0;
    ByteView data;
};

/// One data element: a tag of 8 bytes and the data, or both in 8 bytes; filled up to a multiple of 8.
std::optional<Element> next(BytesCursor& cursor) {
    const auto first = cursor.number<std::uint32_t>();
    if (!cursor.ok())
        return std::nullopt;
    Element element;
    const std::uint32_t smallSize = first >> 16;
    if (smallSize != 0) {
        // Size and type share the first four bytes, each in the file's byte order.
        element.type = first & 0xFFFF;
        if (smallSize > 4)
            return std::nullopt;
        element.data = cursor.take(smallSize);
        cursor.skip(4 - smallSize);
        return element;
    }
    element.type = first;
    const auto size = cursor.number<std::uint32_t>();
    if (!cursor.ok() || size > cursor.left())
        return std::nullopt;
    element.data = cursor.take(size);
    if (element.type != kCompressed)
        cursor.skip(std::min<std::size_t>((8 - size % 8) % 8, cursor.left()));
    return element;
}

std::size_t sizeOf(std::uint32_t type) {
    switch (type) {
    case kInt8:
    case kUint8:
    case kUtf8:
        return 1;
    case kInt16:
    case kUint16:
    case kUtf16:
        return 2;
    case kInt32:
    case kUint32:
    case kSingle:
        return 4;
    case kDouble:
    case kInt64:
    case kUint64:
        return 8;
    default:
        return 0;
    }
}

double valueOf(BytesCursor& cursor, std::uint32_t type) {
    switch (type) {
    case kInt8:
        return cursor.number<std::int8_t>();
    case kUint8:
    case kUtf8:
        return cursor.number<std::uint8_t>();
    case kInt16:
        return cursor.number<std::int16_t>();
    case kUint16:
    case kUtf16:
        return cursor.number<std::uint16_t>();
    case kInt32:
        return cursor.number<std::int32_t>();
    case kUint32:
        return cursor.number<std::uint32_t>();
    case kSingle:
        return static_cast<double>(cursor.number<float>());
    case kDouble:
        return cursor.number<double>();
    case kInt64:
        return static_cast<double>(cursor.number<std::int64_t>());
    default:
        return static_cast<double>(cursor.number<std::uint64_t>());
    }
}

std::vector<double> numbersOf(const Element& element, bool bigEndian) {
    const std::size_t size = sizeOf(element.type);
    std::vector<double> values;
    if (size == 0)
        return values;
    if (element.data.size() / size > kMaxMatlabNumbers)
        return values;
    values.resize(element.data.size() / size);
    BytesCursor cursor(element.data, bigEndian);
    for (double& value : values)
        value = valueOf(cursor, element.type);
    return values;
}

/// Characters of any width as UTF-8.
std::string textOf(const Element& element, bool bigEndian) {
    if (sizeOf(element.type) != 2)
        return cleanText(asText(element.data));
    return cleanText(
        toUtf8(bigEndian ? "utf-16be" : "utf-16le", asText(element.data)).value_or(std::string()));
}

class Parser {
public:
    explicit Parser(bool bigEndian)
        : m_bigEndian(bigEndian) {}

    /// All top-level variables; false where none could be read.
    bool parseAll(ByteView bytes, Variable& root) {
        BytesCursor cursor(bytes, m_bigEndian);
        while (cursor.left() >= 8) {
            const auto element = next(cursor);
            if (!element)
                break;
            take(*element, root);
        }
        return !root.members.empty();
    }

private:
    void take(const Element& element, Variable& root) {
        if (element.type == kMatrix) {
            addMatrix(element.data, root, 0);
            return;
        }
        if (element.type != kCompressed)
            return;
        const auto content = inflated(element.data, Deflated::Zlib, m_budget);
        if (!content)
            return;
        m_budget -= content->size();
        BytesCursor cursor(*content, m_bigEndian);
        if (const auto inner = next(cursor); inner && inner->type == kMatrix)
            addMatrix(inner->data, root, 0);
    }

    void addMatrix(ByteView data, Variable& parent, int depth) {
        if (auto variable = matrix(data, depth); variable && parent.members.size() < kMaxMatlabVariables)
            parent.members.push_back(std::move(*variable));
    }

    std::optional<Variable> matrix(ByteView data, int depth) {
        if (depth > kMaxMatlabDepth || ++m_matrices > kMaxMatlabVariables)
            return std::nullopt;
        BytesCursor cursor(data, m_bigEndian);
        const auto flags = next(cursor);
        const auto dimensions = next(cursor);
        const auto name = next(cursor);
        if (!flags || !dimensions || !name || flags->data.size() < 4 || dimensions->data.size() < 8)
            return std::nullopt;
        BytesCursor flagCursor(flags->data, m_bigEndian);
        const auto word = flagCursor.number<std::uint32_t>();
        const std::uint32_t kind = word & 0xFF;
        constexpr std::uint32_t kComplex = 0x800;
        if ((word & kComplex) != 0 || dimensions->data.size() > 8)
            return std::nullopt;
        BytesCursor sizes(dimensions->data, m_bigEndian);
        Variable variable;
        variable.rows = sizes.number<std::uint32_t>();
        variable.columns = sizes.number<std::uint32_t>();
        variable.name = cleanText(asText(name->data));
        if (kind == kStruct)
            return fields(cursor, std::move(variable), depth);
        if (kind == kCell) {
            while (cursor.left() >= 8) {
                const auto cell = next(cursor);
                if (!cell)
                    break;
                addMatrix(cell->data, variable, depth + 1);
            }
            return variable;
        }
        const auto content = next(cursor);
        if (!content)
            return std::nullopt;
        if (kind == kChar) {
            variable.isText = true;
            variable.text = textOf(*content, m_bigEndian);
            return variable;
        }
        if (kind < kFirstNumber || kind > kLastNumber)
            return std::nullopt;
        variable.values = numbersOf(*content, m_bigEndian);
        if (variable.rows == 0 || variable.columns != variable.values.size() / variable.rows ||
            variable.values.size() % variable.rows != 0)
            return std::nullopt;
        return variable;
    }

    std::optional<Variable> fields(BytesCursor& cursor, Variable variable, int depth) {
        const auto length = next(cursor);
        const auto names = next(cursor);
        if (!length || !names || length->data.size() < 4 || variable.rows * variable.columns != 1)
            return std::nullopt;
        BytesCursor lengthCursor(length->data, m_bigEndian);
        const auto each = lengthCursor.number<std::uint32_t>();
        if (each == 0 || each > 256)
            return std::nullopt;
        for (std::size_t i = 0; i + each <= names->data.size(); i += each) {
            const auto field = next(cursor);
            if (!field)
                break;
            const std::string_view raw = asText(names->data.subspan(i, each));
            auto value = matrix(field->data, depth + 1);
            if (!value)
                continue;
            value->name = cleanText(raw.substr(0, raw.find('\0')));
            variable.members.push_back(std::move(*value));
        }
        return variable;
    }

    bool m_bigEndian;
    std::size_t m_budget = kMaxInflatedBytes;
    std::size_t m_matrices = 0;
};

} // namespace

const Variable* Variable::find(std::string_view member) const {
    const std::string wanted = lowered(member);
    for (const Variable& one : members) {
        if (lowered(one.name) == wanted)
            return &one;
    }
    return nullptr;
}

Result<Variable> parseLevel5(const std::string& name, ByteView bytes) {
    constexpr std::size_t kHeader = 128;
    if (bytes.size() <= kHeader)
        return malformed(name, kFormat, "it ends inside its header");
    // "MI" as a 16-bit number: its bytes are turned in a little-endian file.
    const bool bigEndian = asText(bytes).substr(126, 2) == "MI";
    Variable root;
    if (!Parser(bigEndian).parseAll(bytes.subspan(kHeader), root))
        return malformed(name, kFormat, "none of its variables can be read");
    return root;
}

} // namespace leadlight::io::matlab
