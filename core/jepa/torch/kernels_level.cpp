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
constexpr int kMostLeads = 8;
constexpr int kKeysPadded = 64; // at most 57 keys
constexpr int kQueriesAtOnce = 4;
constexpr int kParts64 = kKeysPadded / kLanes;
constexpr int kFirstColumn =
    kTimes % kLanes;                 // where the other leads' keys begin in the last of the four registers
constexpr float kNothing = -3.0e38F; // exp gives 1e-38 there: nothing beside the largest key's 1

// Sixteen floats; the compiler maps them to whatever registers the processor has.
using Floats = float __attribute__((vector_size(64), aligned(4), may_alias));
using Ints = std::int32_t __attribute__((vector_size(64)));

// As a list, because adding to zero is an addition: -0 + 0 is 0.
LEADLIGHT_INLINE Floats splat(float v) {
    return Floats{v, v, v, v, v, v, v, v, v, v, v, v, v, v, v, v};
}

LEADLIGHT_INLINE Floats load(const float* from) {
    return *reinterpret_cast<const Floats*>(from);
}

LEADLIGHT_INLINE void store(float* to, Floats value) {
    *reinterpret_cast<Floats*>(to) = value;
}

// Each half of the register against the other, four times: a sum lane by lane would wait for every addition.
LEADLIGHT_INLINE Floats swapped8(Floats v) {
    return __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
}

LEADLIGHT_INLINE Floats swapped4(Floats v) {
    return __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
}

LEADLIGHT_INLINE Floats swapped2(Floats v) {
    return __builtin_shufflevector(v, v, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);
}

LEADLIGHT_INLINE Floats swapped1(Floats v) {
    return __builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
}

LEADLIGHT_INLINE float sumOf(Floats value) {
    value += swapped8(value);
    value += swapped4(value);
    value += swapped2(value);
    value += swapped1(value);
    return value[0];
}

LEADLIGHT_INLINE Floats larger(Floats a, Floats b) {
    return a > b ? a : b;
}

LEADLIGHT_INLINE float largestOf(Floats value) {
    value = larger(value, swapped8(value));
    value = larger(value, swapped4(value));
    value = larger(value, swapped2(value));
    value = larger(value, swapped1(value));
    return value[0];
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

/// One attention head's query, key and value, apart. Tokens that are left out are zeros.
struct HeadMatrices {
    float* query; ///< (leads, width, 64): the times of a lead side by side; what stands beyond the 50 is
                  ///< never looked at
    float* key;   ///< the same
    float* value; ///< (leads * 50, padded width), zeros beyond the width
};

// From one lead's query or key to the next one's. Not a multiple of 4096 bytes, where all leads would want
// the same few places of the cache.
LEADLIGHT_INLINE std::ptrdiff_t leadSize(const HeadWork& work) {
    return static_cast<std::ptrdiff_t>(work.width) * kKeysPadded + kLanes;
}

// One token's `width` numbers of one of the three.
LEADLIGHT_INLINE void readToken(const HeadWork& work, int part, int token, float* to) {
    const std::ptrdiff_t row = rowOf(work, token);
    const std::ptrdiff_t from = ((row * work.heads + work.head) * 3 + part) * work.width;
    if (row < 0) {
        for (int k = 0; k < work.width; ++k)
            to[k] = 0.0F;
    } else if (work.qkv) {
        for (int k = 0; k < work.width; ++k)
            to[k] = work.qkv[from + k];
    } else {
        for (int k = 0; k < work.width; ++k)
            to[k] = widened(work.qkvBf16[from + k]);
    }
}

template <int kPadded>
LEADLIGHT_INLINE void gather(const HeadWork& work, const HeadMatrices& into) {
    float line[kPadded];
    for (int lead = 0; lead < work.leads; ++lead) {
        const std::ptrdiff_t first = lead * leadSize(work);
        for (int time = 0; time < kTimes; ++time) {
            const int token = lead * kTimes + time;
            readToken(work, 0, token, line);
            for (int k = 0; k < work.width; ++k)
                into.query[first + k * kKeysPadded + time] = line[k];
            readToken(work, 1, token, line);
            for (int k = 0; k < work.width; ++k)
                into.key[first + k * kKeysPadded + time] = line[k];
            float* value = into.value + static_cast<std::ptrdiff_t>(token) * kPadded;
            readToken(work, 2, token, value);
            for (int k = work.width; k < kPadded; ++k)
                value[k] = 0.0F;
        }
    }
}

/// Scores, then weights, of four queries: 64 keys each.
using FourQueries = Floats[kQueriesAtOnce][kParts64];

// Scores of four queries of one lead (`query`: the first one's column) against the lead's 50 keys.
LEADLIGHT_INLINE void scoreRow(const float* query, const float* keys, int width, FourQueries& scores) {
    for (int i = 0; i < kQueriesAtOnce; ++i) {
        for (int part = 0; part < kParts64; ++part)
            scores[i][part] = Floats{};
    }
    for (int k = 0; k < width; ++k) {
        const float* line = keys + static_cast<std::ptrdiff_t>(k) * kKeysPadded;
        const Floats a = load(line), b = load(line + 16), c = load(line + 32), d = load(line + 48);
        for (int i = 0; i < kQueriesAtOnce; ++i) {
            const Floats q = splat(query[static_cast<std::ptrdiff_t>(k) * kKeysPadded + i]);
            scores[i][0] += q * a;
            scores[i][1] += q * b;
            scores[i][2] += q * c;
            scores[i][3] += q * d;
        }
    }
}

// Scores of all queries of one lead against the other leads' keys of their time, sixteen times side by side.
// `scores` (50, 16): a row a time, where they stand as in the last register of FourQueries; the rest is left.
LEADLIGHT_INLINE void scoreColumns(const HeadWork& work, const HeadMatrices& of, int lead, float* scores) {
    const std::ptrdiff_t size = leadSize(work);
    float line[kLanes];
    for (int part = 0; part < kKeysPadded; part += kLanes) {
        Floats sum[kMostLeads];
        for (int other = 0; other < kMostLeads; ++other)
            sum[other] = Floats{};
        for (int k = 0; k < work.width; ++k) {
            const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(k) * kKeysPadded + part;
            const Floats query = load(of.query + lead * size + at);
            for (int other = 0; other < work.leads; ++other)
                sum[other] += query * load(of.key + other * size + at);
        }
        int place = kFirstColumn;
        for (int other = 0; other < work.leads; ++other) {
            if (other == lead)
                continue;
            store(line, sum[other]);
            for (int time = part; time < part + kLanes && time < kTimes; ++time)
                scores[time * kLanes + place] = line[time - part];
            ++place;
        }
    }
}

// Scores so low that nothing is left of them, for keys that are left out.
LEADLIGHT_INLINE void leaveOutKeys(const HeadWork& work, int query, Floats (&scores)[kParts64]) {
    const int lead = query / kTimes, time = query % kTimes;
    float values[kKeysPadded];
    for (int part = 0; part < kParts64; ++part)
        store(values + part * kLanes, scores[part]);
    for (int key = 0; key < kTimes; ++key) {
        if (work.rows[lead * kTimes + key] < 0)
            values[key] = kNothing;
    }
    int place = kTimes;
    for (int other = 0; other < work.leads; ++other) {
        if (other == lead)
            continue;
        if (work.rows[other * kTimes + time] < 0)
            values[place] = kNothing;
        ++place;
    }
    for (int part = 0; part < kParts64; ++part)
        scores[part] = load(values + part * kLanes);
}

// Softmax of four queries. Keys that are none have the score kNothing.
LEADLIGHT_INLINE void softmax(FourQueries& scores) {
    for (int i = 0; i < kQueriesAtOnce; ++i) {
        Floats(&own)[kParts64] = scores[i];
        const float largest = largestOf(larger(larger(own[0], own[1]), larger(own[2], own[3])));
        for (int part = 0; part < kParts64; ++part)
            own[part] = expOf(own[part] - largest);
        const float scale = 1.0F / sumOf((own[0] + own[1]) + (own[2] + own[3]));
        for (int part = 0; part < kParts64; ++part)
            own[part] *= scale;
    }
}

// Weighted sum of values for four queries: own lead's 50, then each query's other leads.
template <int kParts>
LEADLIGHT_INLINE void mixFour(const float* scores, const float* values, const float* lead,
                              const int (&tokens)[kQueriesAtOnce], int leads, int ownLead, float* mixed) {
    constexpr int kPadded = kParts * kLanes;
    Floats sum[kQueriesAtOnce][kParts];
    for (int i = 0; i < kQueriesAtOnce; ++i) {
        for (int part = 0; part < kParts; ++part)
            sum[i][part] = Floats{};
    }
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
    const int keys = kTimes + work.leads - 1;
    const std::ptrdiff_t size = leadSize(work);
    HeadMatrices of{};
    of.query = scratch;
    of.key = of.query + work.leads * size;
    of.value = of.key + work.leads * size;
    gather<kPadded>(work, of);
    float columns[kTimes * kLanes];
    for (float& score : columns)
        score = kNothing;
    const Ints ofRow = {-1, -1}; // the last register's lanes before kFirstColumn
    float weights[kQueriesAtOnce * kKeysPadded];
    float mixed[kQueriesAtOnce * kPadded];
    for (int lead = 0; lead < work.leads; ++lead) {
        const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(lead) * kTimes;
        scoreColumns(work, of, lead, columns);
        // The last group begins at 46, so that it, too, holds four queries: two are computed twice.
        for (int group = 0; group < kTimes; group += kQueriesAtOnce) {
            const int start = group + kQueriesAtOnce <= kTimes ? group : kTimes - kQueriesAtOnce;
            if (work.rows && noneOf(work.rows + first + start))
                continue;
            FourQueries scores;
            scoreRow(of.query + lead * size + start, of.key + lead * size, work.width, scores);
            int asked[kQueriesAtOnce];
            for (int i = 0; i < kQueriesAtOnce; ++i) {
                asked[i] = static_cast<int>(first) + start + i;
                scores[i][kParts64 - 1] =
                    ofRow ? scores[i][kParts64 - 1] : load(columns + (start + i) * kLanes);
                if (work.rows)
                    leaveOutKeys(work, asked[i], scores[i]);
            }
            softmax(scores);
            for (int i = 0; i < kQueriesAtOnce; ++i) {
                float* own = weights + i * kKeysPadded;
                for (int part = 0; part < kParts64; ++part)
                    store(own + part * kLanes, scores[i][part]);
                if (work.packed)
                    std::memcpy(work.packed + static_cast<std::ptrdiff_t>(asked[i]) * keys, own,
                                static_cast<std::size_t>(keys) * sizeof(float));
            }
            mixFour<kParts>(weights, of.value, of.value + first * kPadded, asked, work.leads, lead, mixed);
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
