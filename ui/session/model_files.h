// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace leadlight::ui {

/// An encoder's file and those of the diagnostic heads that go with it, the one for lists first.
struct ModelFiles {
    std::filesystem::path encoder;
    std::vector<std::filesystem::path> heads;

    bool operator==(const ModelFiles&) const = default;
};

} // namespace leadlight::ui
