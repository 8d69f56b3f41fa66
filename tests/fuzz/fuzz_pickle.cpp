// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/pickle.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const auto values = jepa::readPickle(fuzz::viewOf(data, size));
    if (values)
        fuzz::require(values->root < values->values.size(), "the root is one of the values");
    else
        fuzz::require(!values.error().text.empty(), "a failure has a sentence");
    return 0;
}
