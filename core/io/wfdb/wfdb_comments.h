// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <span>
#include <string>

namespace leadlight::io::wfdb {

/// Takes what the comments of a header say of patient and findings into the recording: "Age: 61", "Sex:
/// Female", "Dx: 426783006,164889003" (PhysioNet Challenges 2020 and 2021, SNOMED CT codes), "<age>: 46" and
/// the lines after "<diagnoses>:" (LUDB), "69 M 1085 1629 x1" (MIT-BIH), "Patient ID: 7" (CODE-15%).
void readComments(std::span<const std::string> comments, Recording& recording);

} // namespace leadlight::io::wfdb
