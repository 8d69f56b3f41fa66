// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace leadlight {

/// Samples that lie somewhere else than in memory, such as in a file of a whole day. Never changes; any
/// number of threads may read at once.
class SampleSource {
public:
    SampleSource() = default;
    SampleSource(const SampleSource&) = delete;
    SampleSource& operator=(const SampleSource&) = delete;
    virtual ~SampleSource() = default;

    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Samples [first, first + out.size()), which lie within size(). What cannot be read is NaN.
    virtual void read(std::size_t first, std::span<float> out) const = 0;
};

/// The samples of one lead, used like a vector of floats.
///
/// Those of a long recording are held by a SampleSource: read() gives any stretch of them without the rest.
/// Everything else here works with them, too, but asks for all of them at once and then keeps them in memory,
/// so that code that was not written for a day's recording stays right and is merely heavy. isLong() tells.
class Samples {
public:
    using value_type = float;
    using iterator = float*;
    using const_iterator = const float*;

    Samples() = default;

    Samples(std::vector<float> values) // NOLINT(google-explicit-constructor): it is that vector
        : m_own(std::move(values)) {}

    Samples(std::initializer_list<float> values)
        : m_own(values) {}

    template <std::input_iterator Iterator>
    Samples(Iterator first, Iterator last)
        : m_own(first, last) {}

    explicit Samples(std::shared_ptr<const SampleSource> source);

    /// Whether the samples are not held in memory: they are better asked for in stretches.
    [[nodiscard]] bool isLong() const { return m_source != nullptr; }

    [[nodiscard]] std::size_t size() const { return m_source ? m_source->size() : m_own.size(); }

    [[nodiscard]] bool empty() const { return size() == 0; }

    /// Samples [first, first + out.size()), which lie within size(), without the rest of a long recording.
    void read(std::size_t first, std::span<float> out) const;
    /// Up to `count` samples from `first` on, clipped to what is there.
    [[nodiscard]] std::vector<float> stretch(std::size_t first, std::size_t count) const;
    /// One sample; of a long recording alone, without the rest.
    [[nodiscard]] float at(std::size_t index) const;

    [[nodiscard]] const std::vector<float>& all() const { return m_source ? loaded() : m_own; }

    /// All samples, held in memory from now on and free to be changed.
    std::vector<float>& own();

    operator const std::vector<float>&() const { return all(); } // NOLINT(google-explicit-constructor)

    operator std::vector<float>&() { return own(); } // NOLINT(google-explicit-constructor)

    [[nodiscard]] const float* data() const { return all().data(); }

    [[nodiscard]] const float* begin() const { return all().data(); }

    [[nodiscard]] const float* end() const { return all().data() + size(); }

    [[nodiscard]] const float& operator[](std::size_t index) const { return all()[index]; }

    [[nodiscard]] const float& front() const { return all().front(); }

    [[nodiscard]] const float& back() const { return all().back(); }

    [[nodiscard]] float* data() { return own().data(); }

    [[nodiscard]] float* begin() { return own().data(); }

    [[nodiscard]] float* end() { return own().data() + m_own.size(); }

    [[nodiscard]] float& operator[](std::size_t index) { return own()[index]; }

    [[nodiscard]] auto rbegin() { return own().rbegin(); }

    void push_back(float value) { own().push_back(value); }

    void reserve(std::size_t count) { own().reserve(count); }

    void resize(std::size_t count, float value = 0.0F) { own().resize(count, value); }

    void assign(std::size_t count, float value) { *this = Samples(std::vector<float>(count, value)); }

    void erase(const float* first, const float* last) {
        std::vector<float>& values = own();
        values.erase(values.begin() + (first - values.data()), values.begin() + (last - values.data()));
    }

    friend bool operator==(const Samples& a, const Samples& b) { return a.all() == b.all(); }

    friend bool operator==(const Samples& a, const std::vector<float>& b) { return a.all() == b; }

private:
    struct Loaded;
    [[nodiscard]] const std::vector<float>& loaded() const;

    std::vector<float> m_own;
    std::shared_ptr<const SampleSource> m_source; ///< null: they are in `m_own`
    std::shared_ptr<Loaded> m_loaded; ///< beside a source: where all of them are kept once asked for
};

/// a * first + b * second, sample by sample, as long as the shorter of both. Long where one of them is.
[[nodiscard]] Samples combined(float a, const Samples& first, float b, const Samples& second);

} // namespace leadlight
