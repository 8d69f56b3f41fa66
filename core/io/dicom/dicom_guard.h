// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io::dicom {

/// How the elements of a data set are written (PS3.5 7.1, 7.3).
struct Encoding {
    bool isExplicit = true;
    bool bigEndian = false;
};

/// Where the data set of a file begins, and how it is written: as its meta information says, or as its first
/// element shows where that says nothing.
struct DataSetPlace {
    std::size_t begin = 0;
    Encoding encoding;
    std::string syntax; ///< the standard transfer syntax that the file states (PS3.5 annex A), if it does
};

/// Walks a DICOM file (PS3.10, PS3.5 chapter 7) without building anything, so that the parser behind it can
/// be trusted with it: every length lies inside the file, sequences nest at most 32 deep, and there are at
/// most 500,000 elements. Gives what the parser must not guess in its own way. Fails with the reason.
[[nodiscard]] Result<DataSetPlace> checkStructure(std::string_view name, ByteView bytes);

/// Where the samples of a multiplex group lie in the file. Length 0: the group has none.
struct SamplesPlace {
    std::uint64_t begin = 0;
    std::uint64_t length = 0;
};

/// Where things lie in a file that is too large for memory.
struct LongPlaces {
    DataSetPlace dataSet;
    std::vector<SamplesPlace> samples; ///< of each multiplex group (PS3.3 C.10.9), in order
};

/// checkStructure() for such a file. Nothing where samples do not lie there as they are: the data set is
/// deflated or big-endian.
[[nodiscard]] Result<std::optional<LongPlaces>> longPlaces(std::string_view name, const ByteSource& file);

/// A file that ends inside the samples of a waveform as one that ends behind its last whole sample word, with
/// the lengths that are there; nothing for a file of any other fault. What the group says of its shape must
/// agree with the length that its samples claim: a length out of thin air is a damaged file, not a cut one.
[[nodiscard]] std::optional<Bytes> withoutLostSamples(std::string_view name, ByteView bytes);

/// Whether withoutLostSamples() can make this file whole.
[[nodiscard]] bool endsInSamples(std::string_view name, const ByteSource& file);

/// Where the data set of a file ends behind which there are only zeros, at most a megabyte: archives and
/// tapes fill whole blocks. Nothing for a file of any other fault.
[[nodiscard]] std::optional<std::size_t> endBeforeZeros(std::string_view name, ByteView bytes);

/// The same for a file that is too large for memory.
[[nodiscard]] std::optional<std::size_t> endBeforeZeros(std::string_view name, const ByteSource& file);

/// A file whose data set is deflated (PS3.5 A.5) as one whose data set is not, at most kMaxInflatedBytes
/// long; nothing for a file of any other transfer syntax.
[[nodiscard]] Result<std::optional<Bytes>> inflatedDataSet(std::string_view name, ByteView bytes);

} // namespace leadlight::io::dicom
