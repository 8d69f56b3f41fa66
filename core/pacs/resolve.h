// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace leadlight::pacs {

/// The IPv4 address of a host's name (or of an address), in dotted form.
[[nodiscard]] Result<std::string> resolveHost(const std::string& host);

} // namespace leadlight::pacs
