// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/write_example.h"

#include "tests/support/synthesis/writers.h"

namespace leadlight::synthesis {

Result<std::filesystem::path> writeExample(const Example& example, const std::filesystem::path& folder) {
    const Recording& recording = example.content.recording;
    const std::string& name = example.fileName;
    const std::filesystem::path path = folder / name;
    Result<void> written = fail(ErrorCode::Unsupported, name + ": no writer is known for this ending.");
    if (name.ends_with(".dcm"))
        written = writeDicom(recording, path, name);
    else if (name.ends_with(".aecg.xml"))
        written = writeAecg(recording, path, name);
    else if (name.ends_with(".muse.xml"))
        written = writeMuse(recording, path);
    else if (name.ends_with(".hea"))
        written = writeWfdb(recording, path);
    if (!written)
        return fail(written.error());
    return path;
}

} // namespace leadlight::synthesis
