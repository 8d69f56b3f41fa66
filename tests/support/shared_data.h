// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QTest>

#include <cstdlib>
#include <filesystem>

namespace leadlight::test {

/// The folder of real recordings: the variable LEADLIGHT_DATA, or ../shared/data beside the checkout.
inline std::filesystem::path sharedData() {
    if (const char* folder = std::getenv("LEADLIGHT_DATA"))
        return folder;
    return leadlight::test::sourceDir() / ".." / "shared" / "data";
}

/// A folder of small files that belong to the tests.
inline std::filesystem::path testData() {
    return leadlight::test::sourceDir() / "tests" / "data";
}

} // namespace leadlight::test

/// Skips the test, saying why, where a real recording is not on this machine.
#define LEADLIGHT_NEEDS(path)                                                                                \
    do {                                                                                                     \
        if (!std::filesystem::exists(path))                                                                  \
            QSKIP(qPrintable(QStringLiteral("needs %1, which is not here")                                   \
                                 .arg(QString::fromStdString((path).string()))));                            \
    } while (false)
