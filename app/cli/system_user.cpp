// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/system_user.h"

#include <pwd.h>
#include <unistd.h>

namespace leadlight::cli {

std::string systemUser() {
    const passwd* entry = getpwuid(geteuid());
    return entry != nullptr ? std::string(entry->pw_name) : "user " + std::to_string(geteuid());
}

} // namespace leadlight::cli
