// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/writer.h"
#include "tests/support/formula_recording.h"

#include <QtGlobal>

#include <string>

namespace leadlight::test {

/// A short twelve-lead ECG as a DICOM file, in a study of its own.
[[nodiscard]] inline Bytes sampleEcg(const std::string& patientId, const std::string& name, Date date,
                                     double seconds = 2.0) {
    Recording recording = formulaRecording(seconds);
    recording.patient.id = patientId;
    recording.patient.name = name;
    recording.acquiredAt = Timestamp{date, 9, 14, 3, 0, {}};
    io::WriteOptions options;
    options.stem = "ecg";
    auto files = io::writeRecording(recording, io::WriteFormat::Dicom, options);
    if (!files)
        qFatal("%s", files.error().text.c_str());
    return std::move(files->front().content);
}

} // namespace leadlight::test
