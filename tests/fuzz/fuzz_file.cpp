// SPDX-License-Identifier: GPL-3.0-or-later
// Any reader of single files: the corpus decides which one gets the most of it.
#include "tests/fuzz/check_recording.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const ByteView view = fuzz::viewOf(data, size);
    fuzz::readAndCheck(Source{{{"fuzz", Bytes(view.begin(), view.end())}}});
    return 0;
}
