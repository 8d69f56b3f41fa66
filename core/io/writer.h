// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/write_options.h"
#include "core/record/recording.h"
#include "core/record/source.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// The formats that recordings are written in.
enum class WriteFormat {
    Csv,     ///< one series as text: time_s, then a column a lead
    Npy,     ///< one series as float32 (leads, samples), with its companion
    Dicom,   ///< waveform object with all series
    Aecg,    ///< HL7 annotated ECG with all series
    Wfdb,    ///< header and signal file with one series
    EdfPlus, ///< EDF+ with one series
};

/// The format that a file's ending chooses: .csv, .npy, .dcm, .xml, .hea, .edf in any case.
[[nodiscard]] std::optional<WriteFormat> writeFormatOf(const std::filesystem::path& path);

/// The ending of a format's main file, with its dot.
[[nodiscard]] std::string_view endingOf(WriteFormat format);

/// Writes a recording in memory: the main file first, named options.stem and the format's ending, and with it
/// WFDB's signal file and NPY's companion, which bears the main file's whole name and ".json" behind it.
/// Nothing touches the disk. Fails with NotFound where the recording lacks the series asked for, and with
/// Unsupported, saying why, where the format cannot hold it.
[[nodiscard]] Result<std::vector<SourceFile>> writeRecording(const Recording& recording, WriteFormat format,
                                                             const WriteOptions& options);

} // namespace leadlight::io
