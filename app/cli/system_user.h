// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace leadlight::cli {

/// The operating system's name of whoever runs the program, for the audit log.
[[nodiscard]] std::string systemUser();

} // namespace leadlight::cli
