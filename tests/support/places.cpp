// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace leadlight::test {

std::filesystem::path sourceDir() {
    return LEADLIGHT_SOURCE_DIR;
}

std::filesystem::path buildDir() {
    return LEADLIGHT_BUILD_DIR;
}

} // namespace leadlight::test
