// SPDX-License-Identifier: GPL-3.0-or-later
// A WFDB record: the header up to the first NUL, then the signal file r.dat.
#include "tests/fuzz/check_recording.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const ByteView view = fuzz::viewOf(data, size);
    const auto nul = std::find(view.begin(), view.end(), std::byte{0});
    const auto rest = nul == view.end() ? nul : nul + 1;
    fuzz::readAndCheck(Source{{{"r.hea", Bytes(view.begin(), nul)}, {"r.dat", Bytes(rest, view.end())}}});
    return 0;
}
