// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/kernel_table.h"

#include <cstring>

// Compiled once for every level of x86-64 (see CMakeLists.txt), each time into a namespace of its own:
// LEADLIGHT_LEVEL. Nothing here may use templates or inline functions of the standard library: the linker
// would keep one copy for all levels.
#define LEADLIGHT_INLINE inline __attribute__((always_inline))

namespace leadlight::jepa::LEADLIGHT_LEVEL {
namespace {

constexpr int kLanes = 16;
constexpr int kTimes = 50;
constexpr int kKeysPadded = 64; // at most 57 keys
constexpr int kQueriesAtOnce = 4;
constexpr float kNothing = -3.0e38F; // exp gives 1e-38 there: nothing beside the largest key's 1

// Sixteen floats; the compiler maps them to whatever registers the processor has.
using Floats = float __attribute__((vector_size(64), aligned(4), may_alias));
using Ints = std::int32_t __attribute__((vector_size(64)));

LEADLIGHT_INLINE Floats splat(float value) {
    return Floats{} + value;
}

LEADLIGHT_INLINE Floats load(const float* from) {
    return *reinterpret_cast<const Floats*>(from);
}

LEADLIGHT_INLINE void store(float* to, Floats value) {
    *reinterpret_cast<Floats*>(to) = value;
}

LEADLIGHT_INLINE float sumOf(Floats value) {
    float sum = 0.0F;
    for (int i = 0; i < kLanes; ++i)
        sum += value[i];
    return sum;
}

// exp for arguments at most 0: range reduction by ln 2, then the Taylor polynomial of degree 7 on [-ln2/2,
// ln2/2] (its remainder is below 6e-9 of the value). Below -87 it gives exp(-87), which is 0 beside the
// largest key's 1.
LEADLIGHT_INLINE Floats expOf(Floats x) {
    const Floats lowest = splat(-87.0F);
    x = x > lowest ? x : lowest;
    const Floats magic = splat(12582912.0F); // 1.5 * 2^23: adding it rounds to a whole number
    const Floats whole = (x * 1.44269504F + magic) - magic;
    const Floats r = (x - whole * 0.693359375F) - whole * -2.12194440e-4F;
    Floats p = splat(1.0F / 5040.0F);
    p = p * r + 1.0F / 720.0F;
    p = p * r + 1.0F / 120.0F;
    p = p * r + 1.0F / 24.0F;
    p = p * r + 1.0F / 6.0F;
    p = p * r + 0.5F;
    p = p * r + 1.0F;
    p = p * r + 1.0F;
    const Ints bits = (__builtin_convertvector(whole, Ints) + 127) << 23;
    Floats power;
    std::memcpy(&power, &bits, sizeof(power));
    return p * power;
}

LEADLIGHT_INLINE Bf16Bits rounded(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof(bits));
    return static_cast<Bf16Bits>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

LEADLIGHT_INLINE float widened(Bf16Bits value) {
    const std::uint32_t bits = static_cast<std::uint32_t>(value) << 16;
    float out = 0.0F;
    std::memcpy(&out, &bits, sizeof(out));
    return out;
}

// The row of a token in qkv and out, or -1 where it is left out.
LEADLIGHT_INLINE std::ptrdiff_t rowOf(const HeadWork& work, int token) {
    return work.rows ? work.rows[token] : token;
}

// Whether four tokens in a row are all left out.
LEADLIGHT_INLINE bool noneOf(const std::int32_t* rows) {
    return rows[0] < 0 && rows[1] < 0 && rows[2] < 0 && rows[3] < 0;
}

// One attention head's query, key and value, apart and padded with zeros to whole registers: (3, tokens,
// padded). Tokens that are left out are zeros.
LEADLIGHT_INLINE void gather(const HeadWork& work, float* into, int padded) {
    const int tokens = work.leads * kTimes;
    const std::ptrdiff_t dim = static_cast<std::ptrdiff_t>(work.heads) * work.width;
    for (int part = 0; part < 3; ++part) {
        for (int token = 0; token < tokens; ++token) {
            const std::ptrdiff_t row = rowOf(work, token);
            const std::ptrdiff_t from =
                row * 3 * dim + part * dim + static_cast<std::ptrdiff_t>(work.head) * work.width;
            if (row < 0) {
                for (int k = 0; k < work.width; ++k)
                    into[k] = 0.0F;
            } else if (work.qkv) {
                for (int k = 0; k < work.width; ++k)
                    into[k] = work.qkv[from + k];
            } else {
                for (int k = 0; k < work.width; ++k)
                    into[k] = widened(work.qkvBf16[from + k]);
            }
            for (int k = work.width; k < padded; ++k)
                into[k] = 0.0F;
            into += padded;
        }
    }
}

// Scores of four queries (`query`, padded apart) against the 50 keys of their lead, `keys` being transposed
// (padded, 64).
LEADLIGHT_INLINE void scoreRow(const float* query, const float* keys, int padded, int width, float* scores) {
    Floats sum[kQueriesAtOnce][4] = {};
    for (int k = 0; k < width; ++k) {
        const float* line = keys + static_cast<std::ptrdiff_t>(k) * kKeysPadded;
        const Floats a = load(line), b = load(line + 16), c = load(line + 32), d = load(line + 48);
        for (int i = 0; i < kQueriesAtOnce; ++i) {
            const Floats q = splat(query[static_cast<std::ptrdiff_t>(i) * padded + k]);
            sum[i][0] += q * a;
            sum[i][1] += q * b;
            sum[i][2] += q * c;
            sum[i][3] += q * d;
        }
    }
    for (int i = 0; i < kQueriesAtOnce; ++i) {
        for (int part = 0; part < 4; ++part)
            store(scores + i * kKeysPadded + part * kLanes, sum[i][part]);
    }
}

// Scores so low that nothing is left of them, for keys that are left out.
LEADLIGHT_INLINE void leaveOutKeys(const HeadWork& work, int query, float* scores) {
    const int lead = query / kTimes, time = query % kTimes;
    for (int key = 0; key < kTimes; ++key) {
        if (work.rows[lead * kTimes + key] < 0)
            scores[key] = kNothing;
    }
    int place = kTimes;
    for (int other = 0; other < work.leads; ++other) {
        if (other == lead)
            continue;
        if (work.rows[other * kTimes + time] < 0)
            scores[place] = kNothing;
        ++place;
    }
}

// Softmax over the first `keys` of 64 scores; the rest becomes 0.
LEADLIGHT_INLINE void softmax(float* scores, int keys) {
    float largest = scores[0];
    for (int key = 1; key < keys; ++key)
        largest = scores[key] > largest ? scores[key] : largest;
    Floats sum{};
    for (int key = keys; key < kKeysPadded; ++key)
        scores[key] = kNothing;
    Floats parts[4];
    for (int part = 0; part < 4; ++part) {
        parts[part] = expOf(load(scores + part * kLanes) - largest);
        sum += parts[part];
    }
    const float scale = 1.0F / sumOf(sum);
    for (int part = 0; part < 4; ++part)
        store(scores + part * kLanes, parts[part] * scale);
}

LEADLIGHT_INLINE float dot(const float* a, const float* b, int padded) {
    Floats sum{};
    for (int k = 0; k < padded; k += kLanes)
        sum += load(a + k) * load(b + k);
    return sumOf(sum);
}

// Weighted sum of values for four queries: own lead's 50, then each query's other leads.
template <int kParts>
LEADLIGHT_INLINE void mixFour(const float* scores, const float* values, const float* lead,
                              const int (&tokens)[kQueriesAtOnce], int leads, int ownLead, float* mixed) {
    constexpr int kPadded = kParts * kLanes;
    Floats sum[kQueriesAtOnce][kParts] = {};
    for (int time = 0; time < kTimes; ++time) {
        for (int part = 0; part < kParts; ++part) {
            const Floats value = load(lead + time * kPadded + part * kLanes);
            for (int i = 0; i < kQueriesAtOnce; ++i)
                sum[i][part] += splat(scores[i * kKeysPadded + time]) * value;
        }
    }
    for (int i = 0; i < kQueriesAtOnce; ++i) {
        const int time = tokens[i] % kTimes;
        int key = kTimes;
        for (int other = 0; other < leads; ++other) {
            if (other == ownLead)
                continue;
            const Floats weight = splat(scores[i * kKeysPadded + key++]);
            const float* value = values + static_cast<std::ptrdiff_t>(other * kTimes + time) * kPadded;
            for (int part = 0; part < kParts; ++part)
                sum[i][part] += weight * load(value + part * kLanes);
        }
        for (int part = 0; part < kParts; ++part)
            store(mixed + i * kPadded + part * kLanes, sum[i][part]);
    }
}

LEADLIGHT_INLINE void writeOut(const HeadWork& work, int token, const float* mixed) {
    const std::ptrdiff_t dim = static_cast<std::ptrdiff_t>(work.heads) * work.width;
    const std::ptrdiff_t to = rowOf(work, token) * dim + static_cast<std::ptrdiff_t>(work.head) * work.width;
    if (work.out) {
        for (int k = 0; k < work.width; ++k)
            work.out[to + k] = mixed[k];
    } else {
        for (int k = 0; k < work.width; ++k)
            work.outBf16[to + k] = rounded(mixed[k]);
    }
}

template <int kParts>
LEADLIGHT_INLINE void attend(const HeadWork& work, float* scratch) {
    constexpr int kPadded = kParts * kLanes;
    const int tokens = work.leads * kTimes;
    const int keys = kTimes + work.leads - 1;
    float* query = scratch;
    float* key = query + static_cast<std::ptrdiff_t>(tokens) * kPadded;
    float* value = key + static_cast<std::ptrdiff_t>(tokens) * kPadded;
    float* transposed = value + static_cast<std::ptrdiff_t>(tokens) * kPadded; // (padded, 64)
    gather(work, query, kPadded);
    float scores[kQueriesAtOnce * kKeysPadded];
    float mixed[kQueriesAtOnce * kPadded];
    for (int lead = 0; lead < work.leads; ++lead) {
        const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(lead) * kTimes;
        for (int k = 0; k < kPadded; ++k) {
            for (int time = 0; time < kKeysPadded; ++time)
                transposed[k * kKeysPadded + time] = time < kTimes ? key[(first + time) * kPadded + k] : 0.0F;
        }
        // The last group begins at 46, so that it, too, holds four queries: two are computed twice.
        for (int group = 0; group < kTimes; group += kQueriesAtOnce) {
            const int start = group + kQueriesAtOnce <= kTimes ? group : kTimes - kQueriesAtOnce;
            if (work.rows && noneOf(work.rows + first + start))
                continue;
            scoreRow(query + (first + start) * kPadded, transposed, kPadded, work.width, scores);
            int asked[kQueriesAtOnce];
            for (int i = 0; i < kQueriesAtOnce; ++i) {
                asked[i] = static_cast<int>(first) + start + i;
                float* own = scores + i * kKeysPadded;
                int place = kTimes;
                for (int other = 0; other < work.leads; ++other) {
                    if (other != lead)
                        own[place++] = dot(
                            query + static_cast<std::ptrdiff_t>(asked[i]) * kPadded,
                            key + static_cast<std::ptrdiff_t>(other * kTimes + start + i) * kPadded, kPadded);
                }
                if (work.rows)
                    leaveOutKeys(work, asked[i], own);
                softmax(own, keys);
                if (work.packed)
                    std::memcpy(work.packed + static_cast<std::ptrdiff_t>(asked[i]) * keys, own,
                                static_cast<std::size_t>(keys) * sizeof(float));
            }
            mixFour<kParts>(scores, value, value + first * kPadded, asked, work.leads, lead, mixed);
            for (int i = 0; i < kQueriesAtOnce; ++i) {
                if (rowOf(work, asked[i]) >= 0)
                    writeOut(work, asked[i], mixed + i * kPadded);
            }
        }
    }
}

void roundToBf16(const float* a, Bf16Bits* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = rounded(a[i]);
}

void widenBf16(const Bf16Bits* a, float* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = widened(a[i]);
}

void addTo(float* a, const float* b, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        a[i] += b[i];
}

void addBf16To(float* a, const Bf16Bits* b, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        a[i] += widened(b[i]);
}

void normaliseRow(const float* row, float* out, std::size_t dim) {
    Floats sums{};
    std::size_t i = 0;
    for (; i + kLanes <= dim; i += kLanes)
        sums += load(row + i);
    float sum = sumOf(sums);
    for (; i < dim; ++i)
        sum += row[i];
    const float mean = sum / static_cast<float>(dim);
    Floats squares{};
    for (i = 0; i + kLanes <= dim; i += kLanes) {
        const Floats d = load(row + i) - mean;
        squares += d * d;
    }
    float square = sumOf(squares);
    for (; i < dim; ++i)
        square += (row[i] - mean) * (row[i] - mean);
    const float scale = 1.0F / __builtin_sqrtf(square / static_cast<float>(dim) + 1e-5F);
    for (i = 0; i < dim; ++i)
        out[i] = (row[i] - mean) * scale;
}

void scaleAndShift(const float* a, const float* scale, const float* shift, float* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] * scale[i] + shift[i];
}

void attendPadded(const HeadWork& work, float* scratch) {
    switch (paddedWidth(work.width) / kLanes) {
    case 1:
        return attend<1>(work, scratch);
    case 2:
        return attend<2>(work, scratch);
    case 3:
        return attend<3>(work, scratch);
    case 4:
        return attend<4>(work, scratch);
    default:
        return attend<8>(work, scratch);
    }
}

} // namespace

const KernelTable& kernelTable() {
    static constexpr KernelTable kTable{roundToBf16,  widenBf16,     addTo,       addBf16To,
                                        normaliseRow, scaleAndShift, attendPadded};
    return kTable;
}

} // namespace leadlight::jepa::LEADLIGHT_LEVEL
