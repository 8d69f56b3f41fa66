// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace leadlight {

Bytes ByteSource::piece(std::uint64_t offset, std::size_t count) const {
    if (offset >= size())
        return {};
    Bytes bytes(static_cast<std::size_t>(std::min<std::uint64_t>(count, size() - offset)));
    if (!read(offset, bytes))
        bytes.clear();
    return bytes;
}

bool MemoryBytes::read(std::uint64_t offset, std::span<std::byte> out) const {
    if (offset > m_bytes.size() || out.size() > m_bytes.size() - offset)
        return false;
    if (!out.empty())
        std::memcpy(out.data(), m_bytes.data() + offset, out.size());
    return true;
}

Result<std::shared_ptr<const FileBytes>> FileBytes::open(const std::filesystem::path& path) {
    // Not blocking: to open a pipe would wait for somebody to write into it.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    struct stat info {};

    if (descriptor < 0 || ::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        const std::string reason = descriptor < 0 ? std::system_category().message(errno) : "it is no file";
        if (descriptor >= 0)
            ::close(descriptor);
        return fail(ErrorCode::Unreadable, "Cannot read " + path.string() + ": " + reason + ".");
    }
    return std::shared_ptr<const FileBytes>(
        new FileBytes(descriptor, static_cast<std::uint64_t>(info.st_size)));
}

FileBytes::~FileBytes() {
    ::close(m_descriptor);
}

bool FileBytes::read(std::uint64_t offset, std::span<std::byte> out) const {
    while (!out.empty()) {
        const ssize_t count = ::pread(m_descriptor, out.data(), out.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        offset += static_cast<std::uint64_t>(count);
        out = out.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace leadlight
