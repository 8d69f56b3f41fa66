// SPDX-License-Identifier: GPL-3.0-or-later
// A label set as JSON text.
#include "core/io/labels/label_set_json.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const auto set = io::labelSetFromJson(asText(fuzz::viewOf(data, size)));
    if (!set) {
        fuzz::require(!set.error().text.empty(), "a refusal says why");
        return 0;
    }
    fuzz::require(checkLabelSet(*set).has_value(), "a set that is read is a proper one");
    const auto again = io::labelSetFromJson(io::labelSetJson(*set));
    fuzz::require(again && *again == *set, "a set survives its JSON");
    return 0;
}
