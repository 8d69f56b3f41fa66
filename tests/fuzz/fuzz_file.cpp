// SPDX-License-Identifier: GPL-3.0-or-later
// Any reader of single files: the corpus decides which one gets the most of it.
#include "core/io/dicom/dicom_guard.h"
#include "core/io/sniff.h"
#include "tests/fuzz/check_recording.h"

#include <cstdio>
#include <cstdlib>

namespace {

/// A DICOM file that is walked piece by piece must be judged as one in memory is, and its samples must lie in
/// it.
void checkWalks(leadlight::ByteView view) {
    using namespace leadlight;
    if (io::sniff(view).format != io::Format::Dicom)
        return;
    const bool sound = io::dicom::checkStructure("fuzz", view).has_value();
    const auto places = io::dicom::longPlaces("fuzz", MemoryBytes(view));
    bool kept = places.has_value() == sound;
    if (places && *places) {
        for (const io::dicom::SamplesPlace& place : (*places)->samples)
            kept = kept && place.begin + place.length <= view.size();
    }
    if (!kept) {
        std::fputs("broken promise: a DICOM file is another piece by piece\n", stderr);
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const ByteView view = fuzz::viewOf(data, size);
    checkWalks(view);
    fuzz::readAndCheck(Source{{{"fuzz", Bytes(view.begin(), view.end())}}});
    return 0;
}
