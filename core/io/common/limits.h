// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leadlight::io {

/// Largest file that is read into memory.
inline constexpr std::uint64_t kMaxFileBytes = std::uint64_t{512} << 20;
/// Largest WFDB header that is read while looking for the one that belongs to a signal file.
inline constexpr std::uint64_t kMaxHeaderBytes = std::uint64_t{1} << 20;
/// Largest XML file: an hour of twelve leads written as decimal numbers is half of it. A parser's tree takes
/// several times as much memory.
inline constexpr std::uint64_t kMaxXmlBytes = std::uint64_t{64} << 20;
/// Most bytes that a compressed part of a file may grow to: a hundred times the longest resting ECG, and far
/// below what a small file made to fill the memory would ask for.
inline constexpr std::size_t kMaxInflatedBytes = std::size_t{64} << 20;
/// Largest companion file that states the rate, unit and leads of a file of bare numbers.
inline constexpr std::size_t kMaxCompanionBytes = std::size_t{64} << 10;
/// Most channels of one series: twice what any ECG standard allows.
inline constexpr std::size_t kMaxLeads = 64;
/// Most samples of one series, all leads together (1 GiB as float).
inline constexpr std::size_t kMaxSamples = std::size_t{1} << 28;
/// Files of samples above this size are read piece by piece where their format allows it: in memory they
/// would take several times as much.
inline constexpr std::uint64_t kLongFileBytes = std::uint64_t{32} << 20;
/// Of those, the largest that is also held as bytes for the case database.
inline constexpr std::uint64_t kMaxKeptLongBytes = std::uint64_t{256} << 20;
/// Most samples of a series that is read piece by piece, all leads together: a week of twelve leads at 1000
/// Hz.
inline constexpr std::uint64_t kMaxLongSamples = std::uint64_t{1} << 33;
/// Sampling rates outside these are a damaged file, not an ECG.
inline constexpr double kMinRateHz = 1.0;
inline constexpr double kMaxRateHz = 100'000.0;

/// The failure of a reader: "NAME cannot be read as FORMAT: WHAT. …" in one sentence that ends with advice.
[[nodiscard]] tl::unexpected<Error> malformed(std::string_view name, std::string_view format,
                                              std::string_view what);
/// The same for content that is well formed but of a kind that is not read here.
[[nodiscard]] tl::unexpected<Error> unsupported(std::string_view name, std::string_view format,
                                                std::string_view what);

/// Checks the shape that a file states, before memory is taken for it.
[[nodiscard]] Result<void> checkShape(std::string_view name, std::string_view format, std::size_t leads,
                                      double rateHz, std::size_t samplesPerLead);

/// The same for samples that are read piece by piece and take no memory.
[[nodiscard]] Result<void> checkLongShape(std::string_view name, std::string_view format, std::size_t leads,
                                          double rateHz, std::uint64_t samplesPerLead);

} // namespace leadlight::io
