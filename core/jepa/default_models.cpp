// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/default_models.h"

#include <cstdlib>
#include <system_error>

namespace leadlight::jepa {

std::filesystem::path executableFolder() {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path() : program.parent_path();
}

std::filesystem::path defaultModelFolder() {
    if (const char* folder = std::getenv("LEADLIGHT_MODELS"); folder != nullptr && *folder != '\0')
        return folder;
    return executableFolder().parent_path() / "share" / "leadlight" / "models";
}

std::filesystem::path defaultEncoderPath() {
    return defaultModelFolder() / "encoder.safetensors";
}

std::filesystem::path defaultHeadPath() {
    return defaultModelFolder() / "superclass.safetensors";
}

std::vector<std::filesystem::path> defaultHeadPaths() {
    std::vector<std::filesystem::path> present;
    for (const char* name : {"superclass.safetensors", "rhythm.safetensors", "statements.safetensors"}) {
        const std::filesystem::path path = defaultModelFolder() / name;
        std::error_code error;
        if (std::filesystem::exists(path, error))
            present.push_back(path);
    }
    return present;
}

} // namespace leadlight::jepa
