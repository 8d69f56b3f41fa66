// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/embedding_index.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

namespace leadlight::explain {

namespace {

constexpr std::size_t kLanes = 16; ///< rows are this many numbers or a multiple: whole vectors, no rest
constexpr float kSteps = 32767.0F;
constexpr std::size_t kRowsWorthAThread = 4096;

/// The sum of products. Sixteen sums side by side, so that the compiler may use vectors of any width.
float dot(const std::int16_t* row, const float* query, std::size_t stride) {
    std::array<float, kLanes> sums{};
    for (std::size_t i = 0; i < stride; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += static_cast<float>(row[i + lane]) * query[i + lane];
    }
    float sum = 0.0F;
    for (const float one : sums)
        sum += one;
    return sum;
}

double lengthOf(std::span<const float> values) {
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value) * value;
    return std::sqrt(sum);
}

} // namespace

EmbeddingIndex::EmbeddingIndex(int dim)
    : m_dim(std::max(dim, 0))
    , m_stride((static_cast<std::size_t>(m_dim) + kLanes - 1) / kLanes * kLanes) {}

bool EmbeddingIndex::set(CaseId id, std::span<const float> embedding) {
    if (embedding.size() != static_cast<std::size_t>(m_dim))
        return false;
    const double length = lengthOf(embedding);
    if (!std::isfinite(length) || length <= 0.0)
        return false;
    const auto [place, isNew] = m_rows.try_emplace(id.value, m_ids.size());
    if (isNew) {
        m_ids.push_back(id);
        m_scales.push_back(0.0F);
        m_steps.resize(m_steps.size() + m_stride);
    }
    float largest = 0.0F;
    for (const float value : embedding)
        largest = std::max(largest, std::abs(value));
    const float toSteps = kSteps / largest;
    std::int16_t* row = m_steps.data() + place->second * m_stride;
    for (std::size_t i = 0; i < embedding.size(); ++i)
        row[i] = static_cast<std::int16_t>(std::lrint(std::clamp(embedding[i] * toSteps, -kSteps, kSteps)));
    m_scales[place->second] = static_cast<float>(static_cast<double>(largest) / kSteps / length);
    return true;
}

std::size_t EmbeddingIndex::rowOf(CaseId id) const {
    const auto found = m_rows.find(id.value);
    return found == m_rows.end() ? m_ids.size() : found->second;
}

void EmbeddingIndex::read(std::size_t row, std::span<float> values) const {
    const std::int16_t* steps = m_steps.data() + row * m_stride;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(steps[i]) * m_scales[row];
}

std::vector<float> EmbeddingIndex::cosines(std::span<const float> query, int threads) const {
    const double length = query.size() == static_cast<std::size_t>(m_dim) ? lengthOf(query) : 0.0;
    if (!std::isfinite(length) || length <= 0.0)
        return {};
    std::vector<float> unit(m_stride, 0.0F);
    for (std::size_t i = 0; i < query.size(); ++i)
        unit[i] = static_cast<float>(query[i] / length);
    std::vector<float> cosines(size());
    const auto work = [&](std::size_t from, std::size_t to) {
        for (std::size_t row = from; row < to; ++row)
            cosines[row] = dot(m_steps.data() + row * m_stride, unit.data(), m_stride) * m_scales[row];
    };
    const std::size_t parts = std::clamp<std::size_t>(size() / kRowsWorthAThread, 1,
                                                      static_cast<std::size_t>(std::max(threads, 1)));
    std::vector<std::thread> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.emplace_back(work, size() * part / parts, size() * (part + 1) / parts);
    work(0, size() / parts);
    for (std::thread& other : others)
        other.join();
    return cosines;
}

std::vector<Neighbour> nearest(std::span<const float> cosines, std::size_t count,
                               const std::function<bool(std::size_t)>& excluded) {
    const auto nearer = [](const Neighbour& a, const Neighbour& b) {
        return a.cosine > b.cosine || (a.cosine == b.cosine && a.row < b.row);
    };
    std::vector<Neighbour> best; // a heap whose front is the farthest of the nearest
    for (std::size_t row = 0; row < cosines.size(); ++row) {
        const Neighbour one{row, cosines[row]};
        if (count == 0 || (best.size() == count && !nearer(one, best.front())))
            continue;
        if (excluded && excluded(row))
            continue;
        if (best.size() == count) {
            std::pop_heap(best.begin(), best.end(), nearer);
            best.pop_back();
        }
        best.push_back(one);
        std::push_heap(best.begin(), best.end(), nearer);
    }
    std::sort(best.begin(), best.end(), nearer);
    return best;
}

} // namespace leadlight::explain
