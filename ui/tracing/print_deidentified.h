// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/print_recording.h"

#include <memory>

namespace leadlight::ui {

/// A recording and what is printed with it.
struct PrintSubject {
    std::shared_ptr<const Recording> recording;
    PrintOptions options;
};

/// The same without all that tells who the patient is (core/io/deidentify.h, its basic profile): the reading,
/// which is free text and bears a name, is left out, whoever placed points by hand is nobody in particular,
/// and what was measured is reckoned without sex and age.
[[nodiscard]] Result<PrintSubject> deidentifiedPrint(const PrintSubject& subject);

} // namespace leadlight::ui
