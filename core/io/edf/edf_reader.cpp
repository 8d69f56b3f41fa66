// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_reader.h"

#include "core/base/text.h"
#include "core/io/common/own_lines.h"
#include "core/io/edf/edf_annotations.h"
#include "core/io/edf/edf_header.h"
#include "core/io/edf/edf_signals.h"

#include <cmath>
#include <utility>

namespace leadlight::io::edf {

namespace {

/// Annotations at the start in which our own writer says what the header cannot hold.
void takeOwnLines(Recording& recording) {
    std::erase_if(recording.annotations, [&](const Annotation& one) {
        const std::size_t colon = one.label.find(": ");
        return one.startS == 0.0 && colon != std::string::npos &&
               readOwnLine(lowered(one.label.substr(0, colon)), one.label.substr(colon + 2), recording);
    });
}

Result<Recording> readFrom(const std::string& name, const SignalBytes& bytes) {
    Recording recording;
    const auto header = parseHeader(name, *bytes.file, recording.notes);
    if (!header)
        return fail(header.error());
    recording.format = header->format;
    TimedAnnotations times = annotationsOf(*header, *bytes.file);
    if (auto read = readSignals(name, *header, bytes, times, recording); !read)
        return fail(std::move(read.error()));
    readIdentity(*header, recording);
    // The first record may begin a fraction of a second after the start that the header states.
    const double origin = times.recordStartS.empty() ? 0.0 : times.recordStartS.front().value_or(0.0);
    if (origin > 0.0 && origin < 1.0 && recording.acquiredAt)
        recording.acquiredAt->millisecond = static_cast<int>(std::floor(origin * 1000.0));
    for (Annotation& annotation : times.annotations) {
        annotation.startS -= origin;
        annotation.endS -= origin;
    }
    recording.annotations = std::move(times.annotations);
    if (recording.format.ends_with('+'))
        takeOwnLines(recording);
    return recording;
}

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return readFrom(name, {std::make_shared<MemoryBytes>(bytes), bytes});
}

Result<Recording> readLong(const std::string& name, const std::shared_ptr<const ByteSource>& file) {
    return readFrom(name, {file, {}});
}

} // namespace leadlight::io::edf
