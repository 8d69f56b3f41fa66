// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/jepa/tensor_file.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace leadlight::jepa {

/// Place of a value in PickledValues::values. Values refer to each other by place, so that no content,
/// however nested or cyclic, can exhaust the stack.
using ValueIndex = std::uint32_t;

struct PickledNone {};

/// One of the few names that a pickle here may refer to. Nothing is ever looked up or called.
enum class KnownGlobal {
    OrderedDict,
    RebuildTensor,
    FloatStorage,
    HalfStorage,
    BFloat16Storage,
    DoubleStorage,
    LongStorage
};

struct PickledTuple {
    std::vector<ValueIndex> items;
};

struct PickledDict {
    std::vector<std::pair<ValueIndex, ValueIndex>> items; ///< in the order of the file
};

/// A run of numbers in the container: the file data/<key>.
struct PickledStorage {
    DType dtype = DType::F32;
    std::string key;
    std::int64_t count = 0;
};

/// A strided view into a storage, counted in its numbers. Shape and stride have the same length; nothing else
/// is checked yet.
struct PickledTensor {
    PickledStorage storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> stride;
};

using PickledValue = std::variant<PickledNone, bool, std::int64_t, std::string, KnownGlobal, PickledTuple,
                                  PickledDict, PickledStorage, PickledTensor>;

/// All values of a pickle and the one that it stands for.
struct PickledValues {
    std::vector<PickledValue> values;
    ValueIndex root = 0;

    template <class T>
    [[nodiscard]] const T* get(ValueIndex index) const {
        return std::get_if<T>(&values[index]);
    }
};

/// Reads a pickle of protocol 2 as torch.save writes it for dicts of state dicts: only the opcodes and names
/// that these need. Any other is refused with Unsupported. Fails with one clause, without a subject, that
/// says what is wrong.
[[nodiscard]] Result<PickledValues> readPickle(ByteView bytes);

} // namespace leadlight::jepa
