// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/record/recording.h"

#include <QString>

namespace leadlight::ui {

/// A number with a fixed count of decimals in the reader's locale, with a true minus sign (U+2212).
[[nodiscard]] QString formatNumber(double value, int decimals);

/// A probability of 0 to 1 with two decimals; never "1.00" or "0.00" for what is not certain: ">0.99",
/// "<0.01".
[[nodiscard]] QString formatProbability(double probability);

/// As many decimals as the number needs, at most `maxDecimals`: speeds and gains ("12.5", "25").
[[nodiscard]] QString formatShort(double value, int maxDecimals = 1);

/// A duration as people say it: "10.0 s", from two minutes on "30 min 5 s", from two hours on "24 h 0 min".
[[nodiscard]] QString formatDuration(double seconds);

/// A time of a long recording, whole seconds: "0:30:00".
[[nodiscard]] QString formatClock(double seconds);

/// The first eight digits of a hash, enough to tell two models apart on screen.
[[nodiscard]] QString shortHash(const Sha256& hash);

/// "2026-11-22 09:14 +01:00"; the offset only where the source states one, the time only where there is one.
[[nodiscard]] QString formatTimestamp(const Timestamp& time);

/// "DOE, Jane" from "Doe, Jane"; a dash where the file names nobody.
[[nodiscard]] QString formatPatientName(const Patient& patient);

/// "1953-04-02 (73 y)", or what is known of it; empty where nothing is.
[[nodiscard]] QString formatBirth(const Patient& patient);

/// "F", "M", "O"; empty where unknown.
[[nodiscard]] QString formatSex(const Patient& patient);

/// UTF-8 text of core as a QString.
[[nodiscard]] QString text(const std::string& utf8);

} // namespace leadlight::ui
