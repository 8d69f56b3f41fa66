// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

/// Where the checkout and the build lie. Only places.cpp is compiled with these paths, so that every other
/// object file is the same in every checkout and every preset and comes out of the compiler cache.
namespace leadlight::test {

/// The root of the checkout.
std::filesystem::path sourceDir();

/// The folder of this build: programs are in bin/, modules in lib/leadlight/.
std::filesystem::path buildDir();

/// A path as Qt takes it.
inline QString qPath(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace leadlight::test
