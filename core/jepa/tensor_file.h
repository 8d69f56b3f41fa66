// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/file.h"
#include "core/base/result.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::jepa {

enum class DType { F32, F16, BF16, F64, I64, U8 };

/// A named array inside a model file: shape and raw little-endian bytes, row-major. The view lives as long as
/// its TensorFile.
struct TensorView {
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    ByteView data;
};

/// A tensor that owns its bytes, for writing.
struct TensorData {
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    Bytes data;
    [[nodiscard]] static TensorData fromFloats(std::vector<std::int64_t> shape,
                                               const std::vector<float>& values);
};

/// The bytes of a tensor as float32, or nothing where its type holds whole numbers.
[[nodiscard]] std::optional<std::vector<float>> toFloats(DType dtype, ByteView data);

/// Whether every number of a tensor is finite as float32; true where its type holds whole numbers.
[[nodiscard]] bool isFinite(const TensorView& tensor);

/// A safetensors file, memory-mapped: 8 bytes header length, JSON header, data. Every size and offset is
/// checked on opening (no overlap, no hole, nothing beyond the file, sizes equal to shape times type).
class TensorFile {
public:
    [[nodiscard]] static Result<TensorFile> open(const std::filesystem::path& path);

    [[nodiscard]] const std::map<std::string, TensorView>& tensors() const { return m_tensors; }

    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }

    /// SHA-256 of the whole file: the model's identity. Computed when it is first asked for.
    [[nodiscard]] const Sha256& sha256() const { return m_sha256.get(); }

    /// Says that a tensor of this file will hardly be looked at again: its memory is given back.
    void letGo(const TensorView& tensor) const { m_file.letGo(tensor.data); }

    /// A float32 copy of a tensor of any floating type; fails with Malformed where it is absent or of another
    /// shape.
    [[nodiscard]] Result<std::vector<float>> floats(const std::string& name,
                                                    const std::vector<std::int64_t>& shape) const;

private:
    explicit TensorFile(MappedFile file);
    MappedFile m_file;
    std::map<std::string, TensorView> m_tensors;
    std::map<std::string, std::string> m_metadata;
    std::shared_future<Sha256> m_sha256; ///< deferred
};

/// Writes a safetensors file (wide types first, then names in order: every tensor lies at a multiple of its
/// width).
[[nodiscard]] Result<void> writeTensorFile(const std::filesystem::path& path,
                                           const std::map<std::string, TensorData>& tensors,
                                           const std::map<std::string, std::string>& metadata);

} // namespace leadlight::jepa
