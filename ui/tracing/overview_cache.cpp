// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/overview_cache.h"

#include "core/base/bytes.h"
#include "core/base/file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <span>
#include <string_view>
#include <system_error>

namespace leadlight::ui {

namespace {

namespace fs = std::filesystem;

/// Another number, another way of summing up: older files are then computed again.
constexpr std::string_view kMark = "leadlight overview 2\n";
constexpr const char* kEnding = ".overview";
constexpr std::size_t kLooks = 512;
constexpr std::size_t kLookedAt = 256;
constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 20;

ByteView bytesOf(const std::vector<Extent>& columns) {
    return std::as_bytes(std::span(columns));
}

} // namespace

Sha256 overviewKey(const LeadSignal& lead, double rateHz) {
    Sha256Stream stream;
    const std::size_t size = lead.values.size();
    const std::array<double, 2> shape{rateHz, static_cast<double>(size)};
    stream.add(std::as_bytes(std::span(shape)));
    stream.add(asBytes(lead.label));
    std::vector<float> values;
    for (std::size_t look = 0; look < kLooks && size > 0; ++look) {
        const std::size_t last = size - std::min(size, kLookedAt);
        values = lead.values.stretch(look * last / (kLooks - 1), kLookedAt);
        stream.add(std::as_bytes(std::span(std::as_const(values))));
    }
    return stream.finish();
}

fs::path OverviewCache::fileOf(const Sha256& key) const {
    return m_folder / (key.hex() + kEnding);
}

std::optional<std::vector<Extent>> OverviewCache::find(const Sha256& key, std::size_t columns) const {
    const auto content = readFile(fileOf(key), kLargestFile);
    const std::size_t payload = columns * sizeof(Extent);
    if (!content || content->size() != kMark.size() + payload + sizeof(Sha256::digest) ||
        !asText(*content).starts_with(kMark))
        return std::nullopt;
    const ByteView numbers = ByteView(*content).subspan(kMark.size(), payload);
    const ByteView stated = ByteView(*content).last(sizeof(Sha256::digest));
    const Sha256 digest = sha256(numbers);
    if (!std::ranges::equal(std::as_bytes(std::span(digest.digest)), stated))
        return std::nullopt;
    std::vector<Extent> result(columns);
    std::memcpy(static_cast<void*>(result.data()), numbers.data(), payload);
    return result;
}

void OverviewCache::keep(const Sha256& key, const std::vector<Extent>& columns) const {
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
    fs::permissions(m_folder, fs::perms::owner_all, ignored); // a trace may tell whose it is
    const ByteView numbers = bytesOf(columns);
    const Sha256 digest = sha256(numbers);
    const std::array<ByteView, 3> parts{asBytes(kMark), numbers, std::as_bytes(std::span(digest.digest))};
    if (writeFile(fileOf(key), parts))
        removeOldest();
}

void OverviewCache::removeOldest() const {
    struct Kept {
        fs::path path;
        fs::file_time_type at;
        std::uint64_t bytes = 0;
    };

    std::vector<Kept> files;
    std::uint64_t total = 0;
    std::error_code error;
    for (fs::directory_iterator place(m_folder, error), end; !error && place != end; place.increment(error)) {
        if (place->path().extension() != kEnding)
            continue;
        std::error_code gone; // another program may remove it meanwhile
        Kept kept{place->path(), place->last_write_time(gone), place->file_size(gone)};
        if (gone)
            continue;
        total += kept.bytes;
        files.push_back(std::move(kept));
    }
    std::ranges::sort(files, {}, &Kept::at);
    for (const Kept& oldest : files) {
        if (total <= m_limitBytes)
            break;
        std::error_code ignored;
        fs::remove(oldest.path, ignored);
        total -= oldest.bytes;
    }
}

} // namespace leadlight::ui
