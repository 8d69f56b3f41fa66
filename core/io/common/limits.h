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
/// Deepest nesting of XML elements: four times what the deepest format, HL7 aECG, needs. Parsers and readers
/// recurse once a level.
inline constexpr std::size_t kMaxXmlDepth = 64;
/// Most elements of an XML file: an aECG of a day's beats with all their marks has half as many, and each
/// takes some hundred bytes in the parser's tree.
inline constexpr std::size_t kMaxXmlElements = 1'000'000;
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
/// Deepest nesting of structures and cells in a MATLAB file: ECGs are one or two levels down, and the parser
/// recurses once a level.
inline constexpr int kMaxMatlabDepth = 8;
/// Most variables, fields and cells of a MATLAB file, all together: lists of leads' names have some dozens.
inline constexpr std::size_t kMaxMatlabVariables = 4096;
/// Most numbers of one MATLAB matrix (128 MiB as double): a day of one lead at 194 Hz, an hour of eight at
/// 500.
inline constexpr std::size_t kMaxMatlabNumbers = std::size_t{1} << 24;
/// Most annotations that are kept of an EDF file, and most events of an MFER file: twice the beats of a day.
inline constexpr std::size_t kMaxEdfAnnotations = 200'000;
inline constexpr std::size_t kMaxMferEvents = 200'000;
/// Deepest nesting of sequences in a DICOM file: waveforms with their coded values need 6.
inline constexpr std::size_t kMaxDicomDepth = 32;
/// Most elements of a DICOM file: marks on each beat of a day take some ten elements a beat; DCMTK keeps each
/// as an object.
inline constexpr std::size_t kMaxDicomElements = 500'000;
/// Most zeros behind a DICOM data set that are taken for padding: some archives fill whole blocks.
inline constexpr std::size_t kMaxDicomPadding = std::size_t{1} << 20;
/// Most marks that are kept of an aECG file: each beat of a day has up to nine.
inline constexpr std::size_t kMaxAecgMarks = 1'000'000;
/// Most segments of a WFDB record, each a file of its own: a day of one a second.
inline constexpr long long kMaxWfdbSegments = 100'000;
/// Most samples of one signal in a WFDB frame: at one frame a second the highest rate there is.
inline constexpr std::size_t kMaxWfdbPerFrame = 100'000;
/// Most samples of one signal in a WFDB segment: years at any rate, and far from where products overflow.
inline constexpr long long kMaxWfdbFrames = 1LL << 40;
/// Largest file of annotations beside a WFDB header: a week of beats takes a tenth of it.
inline constexpr std::uint64_t kMaxAnnotationBytes = std::uint64_t{16} << 20;
/// Most files of a folder that are looked through for the header that names a signal file.
inline constexpr int kMaxFolderFiles = 10'000;
/// Most columns of a table of numbers: eight times the leads, for what else devices write beside them.
inline constexpr std::size_t kMaxTableColumns = 512;
/// Most lines that may stand in front of a table's numbers.
inline constexpr std::size_t kMaxHeaderLines = 10'000;
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
