// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace leadlight {

namespace {

/// An open file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd) {}

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    [[nodiscard]] int get() const { return m_fd; }

    [[nodiscard]] bool valid() const { return m_fd >= 0; }

    /// Closes now and says whether that succeeded: some file systems report a full disk only here.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/// Nothing was written where there is no folder; `path` is what was to be in it.
tl::unexpected<Error> missingFolder(const std::filesystem::path& path) {
    return fail(ErrorCode::NotFound, "Cannot write " + path.string() + ": there is no folder " +
                                         path.parent_path().string() + "; make it, or choose another one.");
}

tl::unexpected<Error> systemFailure(const std::filesystem::path& path, const char* action, int number) {
    const std::string reason = std::system_category().message(number);
    const std::string text = std::string("Cannot ") + action + " " + path.string() + ": " + reason + ".";
    if (number == ENOENT)
        return fail(ErrorCode::NotFound,
                    "There is no file " + path.string() + "; check its name and folder.");
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        return fail(ErrorCode::NoSpace, text + " Free some space and try again.");
    return fail(ErrorCode::Unreadable, text);
}

Result<std::uint64_t> regularFileSize(const Descriptor& file, const std::filesystem::path& path) {
    struct stat info {};

    if (::fstat(file.get(), &info) != 0)
        return systemFailure(path, "read", errno);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::Unreadable, path.string() + " is not a file; choose a file instead.");
    return static_cast<std::uint64_t>(info.st_size);
}

bool writeAll(int fd, ByteView content) {
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// A temporary file, complete and synced, that is to take another file's place; removed if it never does.
class PendingFile {
public:
    static Result<PendingFile> write(const std::filesystem::path& path, std::span<const ByteView> parts) {
        std::string temporary = path.string() + ".XXXXXX";
        Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
        if (!file.valid())
            return errno == ENOENT ? missingFolder(path) : systemFailure(path, "write", errno);
        PendingFile pending(path, std::move(temporary));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const bool written = std::all_of(parts.begin(), parts.end(),
                                         [&](ByteView part) { return writeAll(file.get(), part); });
        if (!written || ::fchmod(file.get(), 0666 & ~mask) != 0 || ::fsync(file.get()) != 0 || !file.close())
            return systemFailure(path, "write", errno);
        return pending;
    }

    PendingFile(PendingFile&& other) noexcept
        : m_path(std::move(other.m_path))
        , m_temporary(std::exchange(other.m_temporary, {})) {}

    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    PendingFile& operator=(PendingFile&&) = delete;

    ~PendingFile() {
        if (!m_temporary.empty())
            ::unlink(m_temporary.c_str());
    }

    Result<void> finish() {
        if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
            return systemFailure(m_path, "write", errno);
        m_temporary.clear();
        return {};
    }

private:
    PendingFile(std::filesystem::path path, std::string temporary)
        : m_path(std::move(path))
        , m_temporary(std::move(temporary)) {}

    std::filesystem::path m_path;
    std::string m_temporary;
};

} // namespace

Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t maxBytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.valid())
        return systemFailure(path, "read", errno);
    const Result<std::uint64_t> size = regularFileSize(file, path);
    if (!size)
        return fail(size.error());
    if (*size > maxBytes)
        return fail(ErrorCode::TooLarge, path.string() + " is too large: " + std::to_string(*size) +
                                             " bytes, where at most " + std::to_string(maxBytes) +
                                             " are read.");
    Bytes content(static_cast<std::size_t>(*size));
    std::size_t filled = 0;
    while (filled < content.size()) {
        const ssize_t got = ::read(file.get(), content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(path, "read", errno);
        if (got == 0)
            break; // shortened while it was read: what is there is what it is now
        filled += static_cast<std::size_t>(got);
    }
    content.resize(filled);
    return content;
}

Result<void> writeFile(const std::filesystem::path& path, ByteView content) {
    return writeFile(path, std::span(&content, 1));
}

Result<void> writeFile(const std::filesystem::path& path, std::span<const ByteView> parts) {
    auto pending = PendingFile::write(path, parts);
    if (!pending)
        return fail(std::move(pending.error()));
    return pending->finish();
}

Result<void> writeFiles(std::span<const FileToWrite> files) {
    std::vector<PendingFile> pending;
    for (const FileToWrite& file : files) {
        auto one = PendingFile::write(file.path, std::span(&file.content, 1));
        if (!one)
            return fail(std::move(one.error()));
        pending.push_back(std::move(*one));
    }
    for (PendingFile& one : pending) {
        if (auto done = one.finish(); !done)
            return done;
    }
    return {};
}

MappedFile::MappedFile(ByteView bytes)
    : m_bytes(bytes) {}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MappedFile::~MappedFile() {
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
}

void MappedFile::letGo(ByteView part) const {
    if (part.empty() || part.data() < m_bytes.data() ||
        part.data() + part.size() > m_bytes.data() + m_bytes.size())
        return;
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const auto offset = static_cast<std::size_t>(part.data() - m_bytes.data()); // the mapping begins a page
    const std::size_t first = (offset + page - 1) / page * page;
    const std::size_t last = (offset + part.size()) / page * page;
    if (first < last)
        ::madvise(const_cast<std::byte*>(m_bytes.data()) + first, last - first, MADV_DONTNEED);
}

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.valid())
        return systemFailure(path, "read", errno);
    const Result<std::uint64_t> size = regularFileSize(file, path);
    if (!size)
        return fail(size.error());
    if (*size == 0)
        return MappedFile(ByteView{}); // a mapping of no bytes is an error of mmap
    void* start = ::mmap(nullptr, static_cast<std::size_t>(*size), PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (start == MAP_FAILED)
        return systemFailure(path, "read", errno);
    return MappedFile(ByteView(static_cast<const std::byte*>(start), static_cast<std::size_t>(*size)));
}

} // namespace leadlight
