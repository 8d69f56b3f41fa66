// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/encoder_file.h"
#include "core/jepa/head.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const std::filesystem::path file = fuzz::emptyFolder() / "m.safetensors";
    fuzz::writePlain(file, fuzz::viewOf(data, size));
    if (const auto opened = jepa::TensorFile::open(file)) {
        for (const auto& [name, tensor] : opened->tensors())
            static_cast<void>(jepa::toFloats(tensor.dtype, tensor.data));
        static_cast<void>(jepa::openEncoderFile(file));
        static_cast<void>(jepa::Head::open(file));
    }
    return 0;
}
