// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/kernels.h"

#include "core/jepa/torch/kernel_table.h"

namespace leadlight::jepa {
namespace {

const KernelTable& best() {
#if defined(LEADLIGHT_X86_LEVELS)
    // What x86-64-v4 and v3 ask for, as far as the compiler may use it here.
    static const KernelTable* const table = [] {
        __builtin_cpu_init();
        const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                        __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
        const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                        __builtin_cpu_supports("avx512vl");
        return v4 ? &avx512::kernelTable() : v3 ? &avx2::kernelTable() : &plain::kernelTable();
    }();
    return *table;
#else
    return plain::kernelTable();
#endif
}

} // namespace

void roundToBf16(const float* a, Bf16Bits* out, std::size_t count) {
    best().roundToBf16(a, out, count);
}

void widenBf16(const Bf16Bits* a, float* out, std::size_t count) {
    best().widenBf16(a, out, count);
}

void addTo(float* a, const float* b, std::size_t count) {
    best().addTo(a, b, count);
}

void addTo(float* a, const Bf16Bits* b, std::size_t count) {
    best().addBf16To(a, b, count);
}

void normaliseRow(const float* row, float* out, std::size_t dim) {
    best().normaliseRow(row, out, dim);
}

void scaleAndShift(const float* a, const float* scale, const float* shift, float* out, std::size_t count) {
    best().scaleAndShift(a, scale, shift, out, count);
}

void HeadScratch::reserve(int leads, int width) {
    const auto padded = static_cast<std::size_t>(paddedWidth(width));
    // Query and key with 64 times a lead and sixteen numbers between leads, value with 50.
    const std::size_t needed = static_cast<std::size_t>(leads) * (2 * (padded * 64 + 16) + padded * 50);
    if (m_values.size() < needed)
        m_values.resize(needed);
}

float* HeadScratch::data() {
    return m_values.data();
}

void attendHead(const HeadWork& work, HeadScratch& scratch) {
    scratch.reserve(work.leads, work.width);
    best().attendHead(work, scratch.data());
}

} // namespace leadlight::jepa
