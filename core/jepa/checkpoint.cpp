// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/checkpoint.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/jepa/pickle.h"
#include "core/jepa/zip_file.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <string_view>
#include <utility>

namespace leadlight::jepa {

namespace {

using Entries = std::map<std::string, ZipEntry>;

constexpr std::string_view kPickleName = "/data.pkl";

std::size_t widthOf(DType type) {
    switch (type) {
    case DType::F64:
    case DType::I64:
        return 8;
    case DType::F32:
        return 4;
    case DType::F16:
    case DType::BF16:
        return 2;
    case DType::U8:
        break;
    }
    return 1;
}

tl::unexpected<Error> broken(std::string what) {
    return fail(ErrorCode::Malformed, std::move(what));
}

/// Numbers in a tensor of this shape, or nothing where there are more than `limit`.
std::optional<std::int64_t> countOf(const std::vector<std::int64_t>& shape, std::int64_t limit) {
    std::int64_t count = 1;
    for (const std::int64_t axis : shape) {
        if (axis == 0)
            return 0;
        if (count > limit / axis)
            return std::nullopt;
        count *= axis;
    }
    return count <= limit ? std::optional(count) : std::nullopt;
}

/// Whether every number of the strided view lies within its storage.
bool staysInside(const PickledTensor& tensor) {
    std::int64_t last = tensor.offset;
    for (std::size_t axis = 0; axis < tensor.shape.size(); ++axis) {
        const std::int64_t steps = tensor.shape[axis] - 1;
        const std::int64_t room = tensor.storage.count - 1 - last;
        if (steps < 0)
            return tensor.offset <= tensor.storage.count; // no numbers at all
        if (room < 0 || (steps > 0 && tensor.stride[axis] > room / steps))
            return false;
        last += steps * tensor.stride[axis];
    }
    return last < tensor.storage.count;
}

bool isRowMajor(const PickledTensor& tensor) {
    std::int64_t expected = 1;
    for (std::size_t axis = tensor.shape.size(); axis-- > 0;) {
        if (tensor.shape[axis] != 1 && tensor.stride[axis] != expected)
            return false;
        expected *= tensor.shape[axis];
    }
    return true;
}

/// The view's numbers, row-major. `storage` and the view have been checked.
Bytes gather(const PickledTensor& tensor, ByteView storage, std::size_t count, std::size_t width) {
    const ByteView from = storage.subspan(static_cast<std::size_t>(tensor.offset) * width);
    if (isRowMajor(tensor))
        return {from.begin(), from.begin() + static_cast<std::ptrdiff_t>(count * width)};
    Bytes data(count * width);
    std::vector<std::int64_t> place(tensor.shape.size(), 0);
    for (std::size_t i = 0; i < count; ++i) {
        std::int64_t source = 0;
        for (std::size_t axis = 0; axis < place.size(); ++axis)
            source += place[axis] * tensor.stride[axis];
        std::memcpy(data.data() + i * width, from.data() + static_cast<std::size_t>(source) * width, width);
        for (std::size_t axis = place.size(); axis-- > 0 && ++place[axis] == tensor.shape[axis];)
            place[axis] = 0;
    }
    return data;
}

/// Turns the values of a checkpoint's pickle into tensors with the numbers of its storages.
class Builder {
public:
    Builder(const PickledValues& values, const Entries& entries, std::string prefix, std::size_t maxBytes)
        : m_values(values)
        , m_entries(entries)
        , m_prefix(std::move(prefix))
        , m_bytesLeft(maxBytes) {}

    Result<Checkpoint> build() {
        const auto* root = m_values.get<PickledDict>(m_values.root);
        if (root == nullptr)
            return broken("it does not hold a dict");
        Checkpoint checkpoint;
        StateDict loose; // tensors right in the outer dict: a bare state dict
        for (const auto& [keyIndex, valueIndex] : root->items) {
            const auto* key = m_values.get<std::string>(keyIndex);
            if (key == nullptr)
                return broken("a key in it is no text");
            Result<void> added;
            if (const auto* number = m_values.get<std::int64_t>(valueIndex))
                checkpoint.numbers[*key] = *number;
            else if (const auto* module = m_values.get<PickledDict>(valueIndex))
                added = addModule(*module, checkpoint.modules[*key]);
            else if (const auto* tensor = m_values.get<PickledTensor>(valueIndex))
                added = addTensor(*key, *tensor, loose);
            else
                return broken("its entry \"" + cleanText(key->substr(0, 60)) +
                              "\" is neither a state dict nor a whole number");
            if (!added)
                return fail(added.error());
        }
        if (!loose.empty() && !checkpoint.modules.emplace(std::string(), std::move(loose)).second)
            return broken("it holds a state dict without a name twice");
        return checkpoint;
    }

private:
    Result<void> addModule(const PickledDict& dict, StateDict& module) {
        for (const auto& [keyIndex, valueIndex] : dict.items) {
            const auto* name = m_values.get<std::string>(keyIndex);
            const auto* tensor = m_values.get<PickledTensor>(valueIndex);
            if (name == nullptr || tensor == nullptr)
                return broken("a state dict in it holds something else than named tensors");
            if (auto added = addTensor(*name, *tensor, module); !added)
                return added;
        }
        return {};
    }

    Result<void> addTensor(const std::string& name, const PickledTensor& tensor, StateDict& module) {
        const std::string shown = "tensor \"" + cleanText(name.substr(0, 80)) + "\"";
        const auto storage = storageBytes(tensor.storage);
        if (!storage)
            return fail(storage.error().code, shown + ": " + storage.error().text);
        // A tensor with more numbers than its storage repeats them (a stride of 0); no weight is stored so.
        const auto count = countOf(tensor.shape, tensor.storage.count);
        if (!count || !staysInside(tensor))
            return broken(shown + " reaches beyond its storage");
        const std::size_t width = widthOf(tensor.storage.dtype);
        const std::size_t bytes = static_cast<std::size_t>(*count) * width;
        if (bytes > m_bytesLeft)
            return fail(ErrorCode::TooLarge, "its tensors use the same numbers over and over");
        m_bytesLeft -= bytes;
        TensorData data{tensor.storage.dtype, tensor.shape,
                        gather(tensor, *storage, static_cast<std::size_t>(*count), width)};
        if (!module.emplace(name, std::move(data)).second)
            return broken(shown + " is there twice");
        return {};
    }

    /// The storage's bytes in the container, once its size and checksum have been found right.
    Result<ByteView> storageBytes(const PickledStorage& storage) {
        const auto found = m_entries.find(m_prefix + "/data/" + storage.key);
        if (found == m_entries.end())
            return broken("its numbers are not in the file");
        const std::size_t width = widthOf(storage.dtype);
        const std::size_t size = found->second.data.size();
        if (size % width != 0 || size / width != static_cast<std::uint64_t>(storage.count))
            return broken("its numbers are fewer or more than it says");
        bool& intact = m_intact[storage.key];
        if (!intact && crc32(found->second.data) != found->second.crc32)
            return broken("its numbers are damaged (the checksum is wrong)");
        intact = true;
        return found->second.data;
    }

    const PickledValues& m_values;
    const Entries& m_entries;
    std::string m_prefix;
    std::size_t m_bytesLeft;
    std::map<std::string, bool> m_intact;
};

/// The folder inside the container that holds data.pkl, as torch names it after the file; nothing where there
/// is not exactly one.
std::optional<std::string> findPrefix(const Entries& entries) {
    std::optional<std::string> prefix;
    for (const auto& [name, entry] : entries) {
        if (!name.ends_with(kPickleName))
            continue;
        if (prefix)
            return std::nullopt;
        prefix = name.substr(0, name.size() - kPickleName.size());
    }
    return prefix;
}

Result<Checkpoint> readContainer(ByteView bytes) {
    const auto entries = readZip(bytes);
    if (!entries)
        return fail(entries.error());
    const auto prefix = findPrefix(*entries);
    if (!prefix)
        return broken("it is a zip container, but not one of torch.save");
    // Written by torch 2 and later; before that every file was little-endian.
    if (const auto order = entries->find(*prefix + "/byteorder");
        order != entries->end() && trimmed(asText(order->second.data)) != "little")
        return fail(ErrorCode::Unsupported, "it was written on a big-endian machine");
    const ZipEntry& pickle = entries->at(*prefix + std::string(kPickleName));
    if (crc32(pickle.data) != pickle.crc32)
        return broken("its pickle is damaged (the checksum is wrong)");
    const auto values = readPickle(pickle.data);
    if (!values)
        return fail(values.error());
    return Builder(*values, *entries, *prefix, 2 * bytes.size()).build();
}

} // namespace

Result<Checkpoint> readCheckpoint(const std::filesystem::path& path) {
    const auto file = MappedFile::open(path);
    if (!file)
        return fail(file.error());
    const auto sentence = [&](const Error& error) {
        return fail(error.code, path.string() + " cannot be read as a checkpoint: " + error.text + ".");
    };
    try {
        auto checkpoint = readContainer(file->bytes());
        if (!checkpoint)
            return sentence(checkpoint.error());
        return checkpoint;
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::NoSpace, "The memory does not suffice to read " + path.string() + ".");
    } catch (const std::exception& error) {
        return sentence({ErrorCode::Internal, error.what()});
    }
}

} // namespace leadlight::jepa
