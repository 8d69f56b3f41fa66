// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/io/dicom/dicom_guard.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <filesystem>

/// DCMTK's parser behind the walk of dicom_guard.h. It never guesses how a data set is written: where its own
/// guess is another than the walk's, lengths that nobody checked ask for gigabytes. Only folders that see
/// DCMTK include this.
namespace leadlight::io::dicom {

/// Reads the data set of a file that passed checkStructure() into `dataset`, which must be empty, up to the
/// element `stop`, if one is named. Values longer than `readAtOnce` bytes stay where they are.
[[nodiscard]] OFCondition parse(DcmDataset& dataset, ByteView file, const DataSetPlace& place,
                                Uint32 readAtOnce = DCM_MaxReadLength,
                                const DcmTagKey& stop = DCM_UndefinedTagKey);

/// The whole data set of a file that is too large for memory.
[[nodiscard]] OFCondition parse(DcmDataset& dataset, const std::filesystem::path& file,
                                const DataSetPlace& place, Uint32 readAtOnce);

} // namespace leadlight::io::dicom
