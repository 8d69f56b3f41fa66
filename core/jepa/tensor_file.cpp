// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/tensor_file.h"

#include "core/base/half.h"
#include "core/base/text.h"
#include "core/jepa/json_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace leadlight::jepa {

namespace {

// Format: https://github.com/huggingface/safetensors, "Format". The limit on the header is the one of that
// library.
constexpr std::uint64_t kMaxHeader = 100'000'000;
constexpr std::size_t kMaxDepth = 8; // the format needs 3
constexpr std::size_t kMaxAxes = 8;
constexpr std::size_t kLengthBytes = 8;
constexpr const char* kMetadataKey = "__metadata__";

struct TypeName {
    DType type;
    std::string_view name;
    std::size_t size;
};

constexpr std::array kTypeNames{TypeName{DType::F64, "F64", 8},   TypeName{DType::I64, "I64", 8},
                                TypeName{DType::F32, "F32", 4},   TypeName{DType::F16, "F16", 2},
                                TypeName{DType::BF16, "BF16", 2}, TypeName{DType::U8, "U8", 1}};

const TypeName& nameOf(DType type) {
    return *std::find_if(kTypeNames.begin(), kTypeNames.end(),
                         [&](const TypeName& t) { return t.type == type; });
}

const TypeName* typeNamed(std::string_view name) {
    const auto found =
        std::find_if(kTypeNames.begin(), kTypeNames.end(), [&](const TypeName& t) { return t.name == name; });
    return found == kTypeNames.end() ? nullptr : &*found;
}

std::optional<std::uint64_t> wholeNumber(const nlohmann::json& value) {
    if (!value.is_number_unsigned())
        return std::nullopt;
    return value.get<std::uint64_t>();
}

/// One entry of the header: a view into `data`, or nothing where anything about it is wrong.
std::optional<TensorView> readEntry(const nlohmann::json& entry, ByteView data) {
    if (!entry.is_object() || entry.size() != 3 || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets"))
        return std::nullopt;
    const auto& shape = entry["shape"];
    const auto& offsets = entry["data_offsets"];
    const TypeName* type =
        entry["dtype"].is_string() ? typeNamed(entry["dtype"].get_ref<const std::string&>()) : nullptr;
    if (type == nullptr || !shape.is_array() || shape.size() > kMaxAxes || !offsets.is_array() ||
        offsets.size() != 2)
        return std::nullopt;
    const auto begin = wholeNumber(offsets[0]);
    const auto end = wholeNumber(offsets[1]);
    if (!begin || !end || *begin > *end || *end > data.size())
        return std::nullopt;
    TensorView view;
    view.dtype = type->type;
    std::uint64_t bytes = type->size;
    for (const auto& axis : shape) {
        const auto length = wholeNumber(axis);
        if (!length || (*length != 0 && bytes > data.size() / *length))
            return std::nullopt;
        bytes *= *length;
        view.shape.push_back(static_cast<std::int64_t>(*length));
    }
    if (bytes != *end - *begin)
        return std::nullopt;
    view.data = data.subspan(static_cast<std::size_t>(*begin), static_cast<std::size_t>(bytes));
    return view;
}

/// Whether the tensors, put in the order of their places, cover the data from the first byte to the last,
/// each byte once.
bool coverWithoutHole(const std::map<std::string, TensorView>& tensors, ByteView data) {
    std::vector<ByteView> runs;
    for (const auto& [name, view] : tensors)
        runs.push_back(view.data);
    std::sort(runs.begin(), runs.end(), [](ByteView a, ByteView b) {
        return std::pair(a.data(), a.size()) < std::pair(b.data(), b.size());
    });
    const std::byte* expected = data.data();
    for (const ByteView run : runs) {
        if (run.data() != expected)
            return false;
        expected += run.size();
    }
    return expected == data.data() + data.size();
}

template <class T>
void convert(ByteView data, std::vector<float>& values, float (*toFloat)(T)) {
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = toFloat(readLittleEndian<T>(data, i * sizeof(T)));
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text = "(";
    for (std::size_t axis = 0; axis < shape.size(); ++axis)
        text += (axis == 0 ? "" : ", ") + std::to_string(shape[axis]);
    return text + ")";
}

} // namespace

TensorData TensorData::fromFloats(std::vector<std::int64_t> shape, const std::vector<float>& values) {
    TensorData tensor;
    tensor.shape = std::move(shape);
    const ByteView bytes = std::as_bytes(std::span(values));
    tensor.data.assign(bytes.begin(), bytes.end());
    return tensor;
}

std::optional<std::vector<float>> toFloats(DType dtype, ByteView data) {
    std::vector<float> values(data.size() / nameOf(dtype).size);
    switch (dtype) {
    case DType::F32:
        if (!values.empty())
            std::memcpy(values.data(), data.data(), values.size() * sizeof(float));
        return values;
    case DType::F64:
        convert<double>(data, values, [](double value) { return static_cast<float>(value); });
        return values;
    case DType::F16:
        convert<std::uint16_t>(data, values, halfToFloat);
        return values;
    case DType::BF16:
        convert<std::uint16_t>(data, values, bfloat16ToFloat);
        return values;
    case DType::I64:
    case DType::U8:
        break;
    }
    return std::nullopt;
}

bool isFinite(const TensorView& tensor) {
    if (tensor.dtype != DType::F32) {
        const auto values = toFloats(tensor.dtype, tensor.data);
        return !values ||
               std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); });
    }
    // A model's weights are many: in pieces that stay in the nearest cache, and without a branch for each.
    std::array<std::uint32_t, 2048> bits{};
    for (std::size_t first = 0; first < tensor.data.size(); first += sizeof bits) {
        const std::size_t bytes = std::min(sizeof bits, tensor.data.size() - first);
        std::memcpy(bits.data(), tensor.data.data() + first, bytes);
        std::uint32_t bad = 0;
        for (const std::uint32_t value : std::span(bits).first(bytes / sizeof(float)))
            bad |= (value & 0x7F800000U) == 0x7F800000U ? 1U : 0U; // infinity or NaN
        if (bad != 0)
            return false;
    }
    return true;
}

TensorFile::TensorFile(MappedFile file)
    : m_file(std::move(file)) {}

Result<TensorFile> TensorFile::open(const std::filesystem::path& path) {
    auto mapped = MappedFile::open(path);
    if (!mapped)
        return fail(mapped.error());
    const auto broken = [&](const std::string& what) {
        return fail(ErrorCode::Malformed, path.string() + " is not a usable model file: " + what +
                                              "; get the file again or import the checkpoint anew.");
    };
    TensorFile file(std::move(*mapped));
    const ByteView bytes = file.m_file.bytes();
    if (bytes.size() < kLengthBytes + 2)
        return broken("it is too short for safetensors");
    const auto length = readLittleEndian<std::uint64_t>(bytes, 0);
    if (length > kMaxHeader || length > bytes.size() - kLengthBytes)
        return broken("its first eight bytes do not give the length of a safetensors header");
    const auto headerSize = static_cast<std::size_t>(length);
    const auto header = parseJsonObject(asText(bytes.subspan(kLengthBytes, headerSize)), kMaxDepth);
    if (!header)
        return broken("its header is not the JSON of safetensors");
    const ByteView data = bytes.subspan(kLengthBytes + headerSize);
    for (const auto& [name, entry] : header->items()) {
        if (name == kMetadataKey) {
            if (!entry.is_object())
                return broken("its metadata is no table");
            for (const auto& [key, value] : entry.items()) {
                if (!value.is_string())
                    return broken("its metadata holds something other than text");
                file.m_metadata.emplace(key, value.get<std::string>());
            }
            continue;
        }
        auto view = readEntry(entry, data);
        if (!view)
            return broken("the type, shape or place of tensor \"" + cleanText(name.substr(0, 80)) +
                          "\" is wrong");
        file.m_tensors.emplace(name, std::move(*view));
    }
    if (!coverWithoutHole(file.m_tensors, data))
        return broken("its tensors overlap, or leave bytes that belong to none");
    file.m_sha256 = std::async(std::launch::deferred, [bytes] { return leadlight::sha256(bytes); }).share();
    return file;
}

Result<std::vector<float>> TensorFile::floats(const std::string& name,
                                              const std::vector<std::int64_t>& shape) const {
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end())
        return fail(ErrorCode::Malformed,
                    "The model file lacks the tensor " + name + "; it is no model of this kind.");
    const TensorView& view = found->second;
    if (view.shape != shape)
        return fail(ErrorCode::Malformed, "The model file's tensor " + name + " is of shape " +
                                              shapeText(view.shape) + " where " + shapeText(shape) +
                                              " is needed.");
    auto values = toFloats(view.dtype, view.data);
    if (!values)
        return fail(ErrorCode::Malformed,
                    "The model file's tensor " + name + " holds whole numbers where real ones are needed.");
    return std::move(*values);
}

Result<void> writeTensorFile(const std::filesystem::path& path,
                             const std::map<std::string, TensorData>& tensors,
                             const std::map<std::string, std::string>& metadata) {
    nlohmann::json header = nlohmann::json::object();
    if (!metadata.empty())
        header[kMetadataKey] = metadata;
    std::vector<ByteView> parts(2);
    std::size_t offset = 0;
    // Widest types first: then every tensor lies at a multiple of its own width without any padding between.
    for (const TypeName& type : kTypeNames) {
        for (const auto& [name, tensor] : tensors) {
            if (tensor.dtype != type.type)
                continue;
            std::size_t bytes = type.size;
            for (const std::int64_t axis : tensor.shape)
                bytes *= static_cast<std::size_t>(axis);
            if (bytes != tensor.data.size())
                return fail(ErrorCode::Internal, "The tensor " + name + " does not fit its shape.");
            header[name] = {
                {"dtype", type.name}, {"shape", tensor.shape}, {"data_offsets", {offset, offset + bytes}}};
            offset += bytes;
            parts.emplace_back(tensor.data);
        }
    }
    std::string text = jsonText(header);
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();
    parts[0] = std::as_bytes(std::span(&length, 1));
    parts[1] = asBytes(text);
    return writeFile(path, parts);
}

} // namespace leadlight::jepa
