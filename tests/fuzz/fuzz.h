// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace leadlight::fuzz {

/// Ends the program as a crash, so that libFuzzer keeps the input.
inline void require(bool condition, const char* what) {
    if (condition)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline ByteView viewOf(const std::uint8_t* data, std::size_t size) {
    return std::as_bytes(std::span(data, size));
}

/// A folder in memory for readers that take a path; the same one for the whole run, emptied by each call.
inline std::filesystem::path emptyFolder() {
    const std::filesystem::path base = std::filesystem::exists("/dev/shm") ? "/dev/shm" : "/tmp";
    const std::filesystem::path folder = base / ("leadlight-fuzz-" + std::to_string(::getpid()));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

inline void writePlain(const std::filesystem::path& path, ByteView bytes) {
    std::ofstream stream(path, std::ios::binary);
    stream.write(asText(bytes).data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace leadlight::fuzz
