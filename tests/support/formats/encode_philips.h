// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formats/counts.h"

namespace leadlight::test {

/// How the samples of a Philips file are stored.
struct PhilipsOptions {
    std::string version = "1.03"; ///< or "1.04"
    bool compressed = true;       ///< XLI
    bool residuals = true;        ///< III, aVR, aVL and aVF as residuals
    bool pulse = true;            ///< a second with a calibration pulse behind the ECG
    bool plain = false;           ///< decimal numbers in place of Base64
};

/// The channels as XLI, the last chunk complete.
[[nodiscard]] Bytes encodeXli(const std::vector<std::vector<int>>& channels);

/// A Philips document of the leads, in UTF-8.
[[nodiscard]] std::string encodePhilips(const CountedLeads& leads, const PhilipsOptions& options = {});

} // namespace leadlight::test
