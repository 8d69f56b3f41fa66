// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"

#include "core/base/bytes.h"
#include "core/base/file.h"
#include "core/base/half.h"
#include "core/base/text.h"

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace leadlight {

namespace {

// Format: NumPy enhancement proposal 1 and numpy.lib.format: "\x93NUMPY", version, header length, a Python
// dict literal padded with spaces so that the data begin at a multiple of 64.
constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::uint64_t kMaxHeader = 65536;
constexpr std::uint64_t kMaxValues = std::uint64_t{1} << 31;
constexpr std::size_t kMaxAxes = 32; // NumPy's own limit

struct Header {
    std::string type;
    bool fortran = false;
    std::vector<std::size_t> shape;
    std::size_t dataOffset = 0;
};

/// Reads the one dict literal that NumPy writes: three known keys, a string, True or False, a tuple of
/// numbers.
class HeaderParser {
public:
    explicit HeaderParser(std::string_view text)
        : m_rest(text) {}

    [[nodiscard]] std::optional<Header> parse() {
        Header header;
        bool hasType = false;
        bool hasOrder = false;
        bool hasShape = false;
        if (!take("{"))
            return std::nullopt;
        while (!take("}")) {
            const auto key = quoted();
            if (!key || !take(":"))
                return std::nullopt;
            bool understood = false;
            if (*key == "descr" && !hasType) {
                const auto type = quoted();
                understood = hasType = type.has_value();
                header.type = type.value_or(std::string());
            } else if (*key == "fortran_order" && !hasOrder) {
                header.fortran = take("True");
                understood = hasOrder = header.fortran || take("False");
            } else if (*key == "shape" && !hasShape) {
                understood = hasShape = tuple(header.shape);
            }
            if (!understood)
                return std::nullopt;
            take(",");
        }
        if (!hasType || !hasOrder || !hasShape || !trimmed(m_rest).empty())
            return std::nullopt;
        return header;
    }

private:
    bool take(std::string_view token) {
        const std::size_t start = m_rest.find_first_not_of(" \t\n");
        if (start == std::string_view::npos || !m_rest.substr(start).starts_with(token))
            return false;
        m_rest.remove_prefix(start + token.size());
        return true;
    }

    std::optional<std::string> quoted() {
        const std::string_view mark = take("'") ? "'" : (take("\"") ? "\"" : "");
        const std::size_t end = mark.empty() ? std::string_view::npos : m_rest.find(mark);
        if (end == std::string_view::npos)
            return std::nullopt;
        std::string text(m_rest.substr(0, end));
        m_rest.remove_prefix(end + 1);
        return text;
    }

    bool tuple(std::vector<std::size_t>& shape) {
        if (!take("("))
            return false;
        while (!take(")")) {
            const std::size_t start = m_rest.find_first_not_of(' ');
            const std::size_t end =
                start == std::string_view::npos ? start : m_rest.find_first_not_of("0123456789", start);
            if (end == std::string_view::npos || end == start || shape.size() == kMaxAxes)
                return false;
            const auto value = parseInteger(m_rest.substr(start, end - start));
            if (!value || *value < 0)
                return false;
            shape.push_back(static_cast<std::size_t>(*value));
            m_rest.remove_prefix(end);
            take(",");
        }
        return true;
    }

    std::string_view m_rest;
};

/// The product, or nothing beyond kMaxValues.
std::optional<std::size_t> countOf(const std::vector<std::size_t>& shape) {
    std::uint64_t count = 1;
    for (const std::size_t axis : shape) {
        if (axis != 0 && count > kMaxValues / axis)
            return std::nullopt;
        count *= axis;
    }
    return static_cast<std::size_t>(count);
}

template <class T>
float numberAt(ByteView data, std::size_t index) {
    return static_cast<float>(readLittleEndian<T>(data, index * sizeof(T)));
}

float halfAt(ByteView data, std::size_t index) {
    return halfToFloat(readLittleEndian<std::uint16_t>(data, 2 * index));
}

struct NumberType {
    std::string_view name;
    std::size_t size;
    float (*at)(ByteView, std::size_t);
};

constexpr std::array kNumberTypes{
    NumberType{"<f4", 4, numberAt<float>},
    NumberType{"<f8", 8, numberAt<double>},
    NumberType{"<f2", 2, halfAt},
    NumberType{"<i2", 2, numberAt<std::int16_t>},
    NumberType{"<i4", 4, numberAt<std::int32_t>},
    NumberType{"<i8", 8, numberAt<std::int64_t>},
    NumberType{"|u1", 1, numberAt<std::uint8_t>},
    NumberType{"|i1", 1, numberAt<std::int8_t>},
    NumberType{"|b1", 1, numberAt<std::uint8_t>},
    NumberType{"<u2", 2, numberAt<std::uint16_t>},
    NumberType{"<u4", 4, numberAt<std::uint32_t>},
    NumberType{"<u8", 8, numberAt<std::uint64_t>},
};

std::optional<Header> readHeader(ByteView bytes) {
    if (bytes.size() < 12 || !asText(bytes).starts_with(kMagic))
        return std::nullopt;
    const int version = static_cast<int>(bytes[6]);
    if (version < 1 || version > 3)
        return std::nullopt;
    const std::size_t begin = version == 1 ? 10 : 12;
    const std::uint64_t length =
        version == 1 ? readLittleEndian<std::uint16_t>(bytes, 8) : readLittleEndian<std::uint32_t>(bytes, 8);
    if (length > kMaxHeader || length > bytes.size() - begin)
        return std::nullopt;
    auto header = HeaderParser(asText(bytes.subspan(begin, static_cast<std::size_t>(length)))).parse();
    if (header)
        header->dataOffset = begin + static_cast<std::size_t>(length);
    return header;
}

/// Values stored column-major, put row-major.
std::vector<float> rowMajor(const std::vector<float>& values, const std::vector<std::size_t>& shape) {
    std::vector<float> result(values.size());
    std::vector<std::size_t> place(shape.size(), 0);
    std::vector<std::size_t> stride(shape.size(), 1);
    for (std::size_t axis = 1; axis < shape.size(); ++axis)
        stride[axis] = stride[axis - 1] * shape[axis - 1];
    for (float& target : result) {
        std::size_t source = 0;
        for (std::size_t axis = 0; axis < shape.size(); ++axis)
            source += place[axis] * stride[axis];
        target = values[source];
        for (std::size_t axis = shape.size(); axis-- > 0 && ++place[axis] == shape[axis];)
            place[axis] = 0;
    }
    return result;
}

std::string headerText(const std::vector<std::size_t>& shape) {
    std::string dict = "{'descr': '<f4', 'fortran_order': False, 'shape': (";
    for (std::size_t axis = 0; axis < shape.size(); ++axis)
        dict.append(axis > 0 ? ", " : "").append(std::to_string(shape[axis]));
    dict += shape.size() == 1 ? ",), }" : "), }";
    const std::size_t unpadded = kMagic.size() + 4 + dict.size() + 1;
    dict.append((64 - unpadded % 64) % 64, ' ');
    dict += '\n';
    std::string text(kMagic);
    text += '\x01';
    text += '\0';
    text += static_cast<char>(dict.size() & 0xFF);
    text += static_cast<char>(dict.size() >> 8);
    return text + dict;
}

std::string_view textOf(std::span<const float> values) {
    return asText(std::as_bytes(values));
}

} // namespace

Result<NpyArray> readNpy(const std::filesystem::path& path, std::uint64_t maxBytes) {
    auto file = MappedFile::open(path);
    if (!file)
        return fail(file.error());
    const ByteView bytes = file->bytes();
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::TooLarge, path.string() + " is too large to be read as an array.");
    auto header = readHeader(bytes);
    if (!header)
        return fail(ErrorCode::Malformed,
                    path.string() + " is not an .npy array; write it with numpy.save(name, array).");
    const NumberType* type = nullptr;
    for (const NumberType& known : kNumberTypes) {
        if (known.name == header->type)
            type = &known;
    }
    if (type == nullptr)
        return fail(ErrorCode::Unsupported, path.string() + " holds values of type " +
                                                cleanText(header->type.substr(0, 16)) +
                                                "; store it as float32.");
    const auto count = countOf(header->shape);
    const ByteView data = bytes.subspan(header->dataOffset);
    if (!count || *count > data.size() / type->size || *count * type->size != data.size())
        return fail(ErrorCode::Malformed,
                    path.string() + " holds " + std::to_string(data.size()) +
                        " bytes of values, which does not fit its shape; it may be cut off.");
    NpyArray array;
    array.shape = std::move(header->shape);
    array.values.resize(*count);
    for (std::size_t i = 0; i < *count; ++i)
        array.values[i] = type->at(data, i);
    if (header->fortran)
        array.values = rowMajor(array.values, array.shape);
    return array;
}

Result<void> writeNpy(const std::filesystem::path& path, const std::vector<std::size_t>& shape,
                      std::span<const float> values) {
    if (countOf(shape) != values.size())
        return fail(ErrorCode::Internal, "The values for " + path.string() + " do not fit their shape.");
    std::string content = headerText(shape);
    content += textOf(values);
    return writeFile(path, asBytes(content));
}

Result<NpyWriter> NpyWriter::create(const std::filesystem::path& path, std::size_t rows,
                                    const std::vector<std::size_t>& rowShape) {
    const auto rowSize = countOf(rowShape);
    if (!rowSize)
        return fail(ErrorCode::TooLarge, "One row of " + path.string() + " would be too large.");
    NpyWriter writer;
    writer.m_path = path;
    writer.m_temporary = path;
    writer.m_temporary += '.';
    writer.m_temporary += std::to_string(::getpid());
    writer.m_temporary += ".part";
    writer.m_rowSize = *rowSize;
    writer.m_rows = rows;
    writer.m_stream.open(writer.m_temporary, std::ios::binary | std::ios::trunc);
    std::vector<std::size_t> shape{rows};
    shape.insert(shape.end(), rowShape.begin(), rowShape.end());
    writer.m_stream << headerText(shape);
    if (!writer.m_stream)
        return fail(ErrorCode::Unreadable, "Cannot write " + path.string() +
                                               "; check that its folder exists and may be written to.");
    return writer;
}

NpyWriter::NpyWriter(NpyWriter&& other) noexcept {
    *this = std::move(other);
}

NpyWriter& NpyWriter::operator=(NpyWriter&& other) noexcept {
    if (this == &other)
        return *this;
    discard();
    m_path = std::move(other.m_path);
    m_temporary = std::move(other.m_temporary);
    m_stream = std::move(other.m_stream);
    m_rowSize = other.m_rowSize;
    m_rows = other.m_rows;
    m_written = other.m_written;
    other.m_temporary.clear();
    return *this;
}

NpyWriter::~NpyWriter() {
    discard();
}

void NpyWriter::discard() noexcept {
    if (m_temporary.empty())
        return;
    m_stream.close();
    std::error_code ignored; // a temporary file that cannot be removed must not hide the failure before
    std::filesystem::remove(m_temporary, ignored);
    m_temporary.clear();
}

Result<void> NpyWriter::add(std::span<const float> row) {
    if (row.size() != m_rowSize || m_written == m_rows)
        return fail(ErrorCode::Internal, "A row for " + m_path.string() + " does not fit the array.");
    const std::string_view text = textOf(row);
    m_stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    ++m_written;
    if (!m_stream)
        return fail(ErrorCode::NoSpace, "Cannot write to " + m_path.string() + "; the disk may be full.");
    return {};
}

Result<void> NpyWriter::addMissing() {
    const std::vector<float> row(m_rowSize, std::numeric_limits<float>::quiet_NaN());
    return add(row);
}

Result<void> NpyWriter::finish() {
    if (m_written != m_rows)
        return fail(ErrorCode::Internal, "Rows of " + m_path.string() + " are missing.");
    m_stream.close();
    std::error_code error;
    if (m_stream)
        std::filesystem::rename(m_temporary, m_path, error);
    if (!m_stream || error)
        return fail(ErrorCode::NoSpace, "Cannot write " + m_path.string() + "; the disk may be full.");
    m_temporary.clear();
    return {};
}

} // namespace leadlight
