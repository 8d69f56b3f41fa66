// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/inflate.h"

#include <zlib.h>

namespace leadlight::io {

std::optional<Bytes> inflated(ByteView packed, Deflated kind, std::size_t limit) {
    z_stream stream{};
    // Negative: no header and no checksum.
    if (inflateInit2(&stream, kind == Deflated::Zlib ? MAX_WBITS : -MAX_WBITS) != Z_OK)
        return std::nullopt;
    Bytes out;
    // zlib does not write to its input.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int outcome = Z_OK;
    while (outcome == Z_OK && out.size() <= limit) {
        constexpr std::size_t kStep = std::size_t{1} << 16;
        const std::size_t before = out.size();
        out.resize(before + kStep);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = kStep;
        outcome = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return outcome == Z_STREAM_END && out.size() <= limit ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace leadlight::io
