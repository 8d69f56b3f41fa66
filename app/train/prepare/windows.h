// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/catalogue.h"
#include "app/train/prepare/window.h"
#include "core/record/recording.h"

#include <functional>

namespace leadlight::train {

/// Where a source hands its windows and refusals.
struct Intake {
    std::function<void(Window)> take;
    std::function<void(Refusal)> refuse;
};

/// Cuts a recording into ten-second windows that do not overlap, from the first sample on at which a lead is
/// not exactly zero to the last (CODE pads its traces with zeros at both ends), and prepares each as the
/// encoder wants it. Windows that fail the quality gate are refused.
void cutWindows(const Recording& recording, RecordFacts facts, const Intake& intake);

/// Takes in one WFDB record.
void takeWfdb(const Catalogue& catalogue, const std::filesystem::path& header, const Intake& intake);

/// Takes in one recording of the China Physiological Signal Challenge 2018: a MAT v5 file with a structure
/// ECG of sex, age and data (12, n), millivolts at 500 Hz, leads in standard order (the challenge's page,
/// "Data").
void takeCpscMat(const std::filesystem::path& path, const Intake& intake);

/// Takes in a folder with signals.npy (n, 8, 2500), z-scored per lead, and index.csv, which names the PTB-XL
/// recording of each row.
[[nodiscard]] Result<void> takeSignalTable(const Catalogue& catalogue, const std::filesystem::path& folder,
                                           const Intake& intake);

} // namespace leadlight::train
