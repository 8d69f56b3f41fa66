// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/dicom/dicom_item.h"
#include "core/record/reading.h"
#include "core/record/recording.h"
#include "core/record/source.h"

#include <memory>
#include <string>
#include <utility>

/// What reports of all kinds share: whom and which ECG they are about. Private to this folder.
namespace leadlight::io::dicom {

/// The data set that a report repeats: the recording's own, or one made from it. Text is UTF-8.
struct ReportSubject {
    std::unique_ptr<DcmDataset> ecg;
    bool isOriginal = false;
};

[[nodiscard]] Result<ReportSubject> reportSubject(const Recording& recording, const Source& source);

/// Patient and study (PS3.3 C.7.1.1, C.7.2.1) as the subject has them; a study of its own where the subject
/// is no original.
void putPatientAndStudy(DcmDataset& report, const ReportSubject& subject, const Recording& recording);

/// Whether the ECG has the identifiers that a reference to it needs.
[[nodiscard]] bool canBeReferredTo(const ReportSubject& subject);

/// A UID computed from the recording, what it is for, and the reading where there is one.
[[nodiscard]] std::string reportUid(const Recording& recording, const char* what, const Reading* reading);

/// "20261129" and "103000" in this computer's time zone, which PS3.3 wants where none is stated.
[[nodiscard]] std::pair<std::string, std::string> localTime(const Timestamp& utc);

} // namespace leadlight::io::dicom
