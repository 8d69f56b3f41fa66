// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory_resource>
#include <span>
#include <vector>

namespace leadlight::measure {

/// Numbers of a small one-dimensional network for all leads of a beat: (channels, leads, steps). Each lead's
/// row has kPad zeros on both sides, so that a convolution runs over all leads in one loop.
class FeatureMap {
public:
    static constexpr std::size_t kPad = 2;

    FeatureMap(std::size_t channels, std::size_t leads, std::size_t steps,
               std::pmr::memory_resource* memory = std::pmr::get_default_resource())
        : m_channels(channels)
        , m_leads(leads)
        , m_steps(steps)
        , m_values(channels * leads * (steps + 2 * kPad), 0.0F, memory) {}

    [[nodiscard]] std::pmr::memory_resource* memory() const { return m_values.get_allocator().resource(); }

    [[nodiscard]] std::size_t channels() const { return m_channels; }

    [[nodiscard]] std::size_t leads() const { return m_leads; }

    [[nodiscard]] std::size_t steps() const { return m_steps; }

    /// Length of a channel: all leads with their padding.
    [[nodiscard]] std::size_t width() const { return m_leads * (m_steps + 2 * kPad); }

    [[nodiscard]] float* channel(std::size_t c) { return m_values.data() + c * width(); }

    [[nodiscard]] const float* channel(std::size_t c) const { return m_values.data() + c * width(); }

    /// The steps of one lead, without padding.
    [[nodiscard]] std::span<float> row(std::size_t c, std::size_t lead) {
        return {channel(c) + lead * (m_steps + 2 * kPad) + kPad, m_steps};
    }

    [[nodiscard]] std::span<const float> row(std::size_t c, std::size_t lead) const {
        return {channel(c) + lead * (m_steps + 2 * kPad) + kPad, m_steps};
    }

    /// Makes the padding zero again after a loop over whole channels.
    void clearPadding();

private:
    std::size_t m_channels;
    std::size_t m_leads;
    std::size_t m_steps;
    std::pmr::vector<float> m_values;
};

/// Weights of a convolution: (outputs, inputs, kernel) and one bias an output. Kernel 5 or 1.
struct Convolution {
    std::size_t outputs = 0;
    std::size_t inputs = 0;
    std::size_t kernel = 0;
    std::span<const float> weights;
    std::span<const float> bias;
};

/// The convolution with zero padding, as many steps as before; no activation.
[[nodiscard]] FeatureMap convolved(const FeatureMap& input, const Convolution& convolution);

/// The same at every second step.
[[nodiscard]] FeatureMap convolvedByTwo(const FeatureMap& input, const Convolution& convolution);

/// Sets negative values to zero.
void rectify(FeatureMap& map);

/// Each step twice, followed by the channels of `skip`.
[[nodiscard]] FeatureMap widened(const FeatureMap& map, const FeatureMap& skip);

/// convolved(widened(map, skip), convolution), with less work.
[[nodiscard]] FeatureMap convolvedWidened(const FeatureMap& map, const FeatureMap& skip,
                                          const Convolution& convolution);

/// Mean over the leads, in one lead.
[[nodiscard]] FeatureMap meanOverLeads(const FeatureMap& map);

/// Adds the single lead of `one` to every lead of `map`.
void addToAll(FeatureMap& map, const FeatureMap& one);

} // namespace leadlight::measure
