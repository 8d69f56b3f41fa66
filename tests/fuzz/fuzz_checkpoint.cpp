// SPDX-License-Identifier: GPL-3.0-or-later
// The zip container and the pickle in it, from a file as the program reads it.
#include "core/jepa/checkpoint.h"
#include "core/jepa/zip_file.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const ByteView view = fuzz::viewOf(data, size);
    if (const auto entries = jepa::readZip(view)) {
        for (const auto& [name, entry] : *entries)
            static_cast<void>(jepa::crc32(entry.data));
    }
    const std::filesystem::path folder = fuzz::emptyFolder();
    fuzz::writePlain(folder / "c.pth", view);
    if (jepa::readCheckpoint(folder / "c.pth"))
        static_cast<void>(jepa::importCheckpoint(folder / "c.pth", folder / "o.safetensors"));
    return 0;
}
