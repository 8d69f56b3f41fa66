// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/signal/min_max_pyramid.h"
#include "core/signal/waveform.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace leadlight::ui {

/// What tells one long signal from another without reading all of it: its rate, its length, and 512 stretches
/// of 256 samples, equally far apart from beginning to end. A change that lies between all of them is not
/// seen.
[[nodiscard]] Sha256 overviewKey(const LeadSignal& lead, double rateHz);

/// Overviews of long recordings, a small file each in one folder that only its owner may read. A damaged file
/// counts as missing; the oldest are removed where together they take more than the limit. One object may be
/// used by one thread at a time, the folder by any number of programs.
class OverviewCache {
public:
    explicit OverviewCache(std::filesystem::path folder, std::uint64_t limitBytes = std::uint64_t{64} << 20)
        : m_folder(std::move(folder))
        , m_limitBytes(limitBytes) {}

    /// The columns kept under that key; nothing where there are none, not so many, or damaged ones.
    [[nodiscard]] std::optional<std::vector<Extent>> find(const Sha256& key, std::size_t columns) const;
    /// Keeps them. What cannot be written is computed again next time.
    void keep(const Sha256& key, const std::vector<Extent>& columns) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(const Sha256& key) const;
    void removeOldest() const;

    std::filesystem::path m_folder;
    std::uint64_t m_limitBytes;
};

} // namespace leadlight::ui
