// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/samples.h"

#include <algorithm>
#include <mutex>

namespace leadlight {

namespace {

/// A sum of two leads that is computed where it is looked at.
class CombinedSource final : public SampleSource {
public:
    CombinedSource(float a, Samples first, float b, Samples second)
        : m_a(a)
        , m_b(b)
        , m_first(std::move(first))
        , m_second(std::move(second)) {}

    [[nodiscard]] std::size_t size() const override { return std::min(m_first.size(), m_second.size()); }

    void read(std::size_t first, std::span<float> out) const override {
        m_first.read(first, out);
        const std::vector<float> other = m_second.stretch(first, out.size());
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = m_a * out[i] + m_b * other[i];
    }

private:
    float m_a;
    float m_b;
    Samples m_first;
    Samples m_second;
};

} // namespace

struct Samples::Loaded {
    std::once_flag once;
    std::vector<float> values;
};

Samples::Samples(std::shared_ptr<const SampleSource> source)
    : m_source(std::move(source))
    , m_loaded(std::make_shared<Loaded>()) {}

void Samples::read(std::size_t first, std::span<float> out) const {
    if (m_source)
        m_source->read(first, out);
    else
        std::copy_n(m_own.begin() + static_cast<std::ptrdiff_t>(first), out.size(), out.begin());
}

std::vector<float> Samples::stretch(std::size_t first, std::size_t count) const {
    first = std::min(first, size());
    std::vector<float> values(std::min(count, size() - first));
    read(first, values);
    return values;
}

float Samples::at(std::size_t index) const {
    float value = 0.0F;
    read(index, std::span(&value, 1));
    return value;
}

std::vector<float>& Samples::own() {
    if (m_source) {
        m_own = loaded();
        m_source.reset();
        m_loaded.reset();
    }
    return m_own;
}

const std::vector<float>& Samples::loaded() const {
    std::call_once(m_loaded->once, [this] {
        m_loaded->values.resize(m_source->size());
        m_source->read(0, m_loaded->values);
    });
    return m_loaded->values;
}

Samples combined(float a, const Samples& first, float b, const Samples& second) {
    if (first.isLong() || second.isLong())
        return Samples(std::make_shared<CombinedSource>(a, first, b, second));
    std::vector<float> values(std::min(first.size(), second.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = a * first[i] + b * second[i];
    return values;
}

} // namespace leadlight
