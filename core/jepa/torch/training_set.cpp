// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/training_set.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight::jepa {
namespace {

constexpr std::size_t kLeads = 8;
constexpr std::size_t kSamples = 2500;
constexpr std::uint64_t kOrderPurpose = 1;

double drawnFactor(double spread, std::mt19937_64& random) {
    if (spread <= 1.0)
        return 1.0;
    return std::exp(std::uniform_real_distribution<double>(-std::log(spread), std::log(spread))(random));
}

} // namespace

void copyWithGain(const TrainingSet& data, std::span<const std::size_t> rows, std::mt19937_64& random,
                  float* out) {
    for (const std::size_t row : rows) {
        LeadGains borrowed;
        borrowed.fill(1.0F);
        if (!data.donors.empty() && !data.donors[row].empty()) {
            const std::vector<std::uint32_t>& donors = data.donors[row];
            borrowed =
                data.gains[donors[std::uniform_int_distribution<std::size_t>(0, donors.size() - 1)(random)]];
        }
        const double rowGain = drawnFactor(data.spread[row].row, random);
        const float* from = data.signals.data() + row * kSignalSize;
        for (std::size_t lead = 0; lead < kLeads; ++lead) {
            const auto gain =
                static_cast<float>(rowGain * drawnFactor(data.spread[row].lead, random)) * borrowed[lead];
            out = std::transform(from + lead * kSamples, from + (lead + 1) * kSamples, out,
                                 [gain](float v) { return v * gain; });
        }
    }
}

std::int64_t stepsPerEpoch(std::size_t count, std::size_t batch) {
    return static_cast<std::int64_t>((count + batch - 1) / batch);
}

std::mt19937_64 generatorFor(std::uint64_t seed, std::uint64_t purpose, std::int64_t step) {
    std::seed_seq mixed{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                        static_cast<std::uint32_t>(purpose), static_cast<std::uint32_t>(step),
                        static_cast<std::uint32_t>(static_cast<std::uint64_t>(step) >> 32)};
    return std::mt19937_64(mixed);
}

std::vector<std::size_t> batchRows(std::size_t count, std::size_t batch, std::int64_t step,
                                   std::uint64_t seed) {
    const std::int64_t perEpoch = stepsPerEpoch(count, batch);
    std::mt19937_64 random = generatorFor(seed, kOrderPurpose, step / perEpoch);
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    const auto first = static_cast<std::size_t>(step % perEpoch) * batch;
    const std::size_t last = std::min(count, first + batch);
    return {order.begin() + static_cast<std::ptrdiff_t>(first),
            order.begin() + static_cast<std::ptrdiff_t>(last)};
}

} // namespace leadlight::jepa
