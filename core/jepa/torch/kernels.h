// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// The parts of the encoder between the matrix products, for the CPU: each is compiled for AVX-512, AVX2 and
// plain x86-64, and the processor's best is chosen at load time. Every function works on a range that one
// thread owns.
namespace leadlight::jepa {

/// A number in bfloat16: the upper half of a float.
using Bf16Bits = std::uint16_t;

/// out[i] = a[i] rounded to nearest even.
void roundToBf16(const float* a, Bf16Bits* out, std::size_t count);
void widenBf16(const Bf16Bits* a, float* out, std::size_t count);

/// a[i] += b[i]
void addTo(float* a, const float* b, std::size_t count);
void addTo(float* a, const Bf16Bits* b, std::size_t count);

/// One row of a LayerNorm (eps 1e-5) without its affine part. `out` may be `row`.
void normaliseRow(const float* row, float* out, std::size_t dim);

/// out[i] = a[i] * scale[i] + shift[i]
void scaleAndShift(const float* a, const float* scale, const float* shift, float* out, std::size_t count);

/// Factorised CroPA attention of one recording and one attention head, at most kMaxHeadWidth wide.
struct HeadWork {
    const float* qkv =
        nullptr; ///< (leads * 50, heads, 3, width) of this recording, the query already scaled; or
    const Bf16Bits* qkvBf16 = nullptr; ///< the same in bfloat16
    float* out = nullptr;              ///< (leads * 50, heads, width); or
    Bf16Bits* outBf16 = nullptr;       ///< the same in bfloat16
    float* packed = nullptr; ///< (leads * 50, 50 + leads - 1) weights of this head, or null: not kept
    const std::int32_t* rows = nullptr; ///< (leads * 50) each token's row in qkv and out, or -1: the token is
                                        ///< left out, as query and as key. Null: all are there, in order
    int leads = 8;                      ///< at most 8
    int heads = 1;
    int width = 48; ///< of one attention head
    int head = 0;
};

/// Memory that attendHead() needs; one for each thread, used again and again.
class HeadScratch {
public:
    /// Room for these sizes; grows only.
    void reserve(int leads, int width);
    [[nodiscard]] float* data();

private:
    std::vector<float> m_values;
};

/// A query (lead c, time i) attends to the 50 times of lead c and the other leads at time i, under one
/// softmax.
void attendHead(const HeadWork& work, HeadScratch& scratch);

} // namespace leadlight::jepa
