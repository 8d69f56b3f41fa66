// SPDX-License-Identifier: GPL-3.0-or-later
// A table of numbers with a companion: the companion up to the first NUL, then the table. What the beginning
// of the table asks, shows and remembers is tried too.
#include "core/io/table/table_form.h"
#include "tests/fuzz/check_recording.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const ByteView view = fuzz::viewOf(data, size);
    const auto nul = std::find(view.begin(), view.end(), std::byte{0});
    const auto rest = nul == view.end() ? nul : nul + 1;
    const std::string text = io::tableText(ByteView(rest, view.end()));
    if (const auto question = io::tableQuestion("t.csv", text)) {
        const auto again = io::tableFormFromJson(io::tableFormJson(question->form));
        fuzz::require(!again || *again == question->form, "a form survives its JSON");
        static_cast<void>(io::tablePreview(text, question->form, 6));
        static_cast<void>(io::withColumnsOf(question->form, text));
    }
    fuzz::readAndCheck(
        Source{{{"t.csv", Bytes(rest, view.end())}, {"t.csv.json", Bytes(view.begin(), nul)}}});
    return 0;
}
