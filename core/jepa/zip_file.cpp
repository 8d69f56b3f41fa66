// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/zip_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace leadlight::jepa {

namespace {

// Signatures and sizes: APPNOTE 4.3.7 (local header), 4.3.12 (directory), 4.3.14 to 4.3.16 (ends of
// directory).
constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint32_t kDirectorySignature = 0x02014b50;
constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::uint32_t kLocatorSignature = 0x07064b50;
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kDirectorySize = 46;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kEnd64Size = 56;
constexpr std::size_t kLocatorSize = 20;
constexpr std::uint32_t kSee64 = 0xFFFFFFFF; // "the number stands in the ZIP64 part"
constexpr std::uint64_t kMaxEntries = 100'000;

tl::unexpected<Error> broken(std::string what) {
    return fail(ErrorCode::Malformed, std::move(what));
}

/// Numbers at checked places: nothing beyond the end is ever read.
class Reader {
public:
    explicit Reader(ByteView bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] bool has(std::uint64_t offset, std::uint64_t size) const {
        return offset <= m_bytes.size() && size <= m_bytes.size() - offset;
    }

    template <class T>
    [[nodiscard]] T at(std::uint64_t offset) const {
        return has(offset, sizeof(T)) ? readLittleEndian<T>(m_bytes, static_cast<std::size_t>(offset)) : T{};
    }

    [[nodiscard]] ByteView part(std::uint64_t offset, std::uint64_t size) const {
        return m_bytes.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(size));
    }

    [[nodiscard]] std::uint64_t size() const { return m_bytes.size(); }

private:
    ByteView m_bytes;
};

struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
};

std::optional<std::uint64_t> findEnd(const Reader& zip) {
    if (zip.size() < kEndSize)
        return std::nullopt;
    const std::uint64_t last = zip.size() - kEndSize;
    const std::uint64_t first =
        last > 0xFFFF ? last - 0xFFFF : 0; // the comment after it is at most 65535 bytes
    for (std::uint64_t at = last + 1; at-- > first;) {
        if (zip.at<std::uint32_t>(at) == kEndSignature &&
            at + kEndSize + zip.at<std::uint16_t>(at + 20) == zip.size())
            return at;
    }
    return std::nullopt;
}

std::optional<Directory> findDirectory(const Reader& zip) {
    const auto end = findEnd(zip);
    if (!end)
        return std::nullopt;
    Directory directory{zip.at<std::uint32_t>(*end + 16), zip.at<std::uint32_t>(*end + 12),
                        zip.at<std::uint16_t>(*end + 10)};
    std::uint64_t limit = *end;
    if (*end >= kLocatorSize && zip.at<std::uint32_t>(*end - kLocatorSize) == kLocatorSignature) {
        const auto end64 = zip.at<std::uint64_t>(*end - kLocatorSize + 8);
        if (!zip.has(end64, kEnd64Size) || end64 + kEnd64Size > *end - kLocatorSize ||
            zip.at<std::uint32_t>(end64) != kEnd64Signature)
            return std::nullopt;
        directory = {zip.at<std::uint64_t>(end64 + 48), zip.at<std::uint64_t>(end64 + 40),
                     zip.at<std::uint64_t>(end64 + 32)};
        limit = end64;
    }
    if (directory.offset > limit || directory.size > limit - directory.offset ||
        directory.entries > directory.size / kDirectorySize || directory.entries > kMaxEntries)
        return std::nullopt;
    return directory;
}

/// What the directory says of one file.
struct Listed {
    std::string name;
    std::uint64_t size = 0;
    std::uint64_t packedSize = 0;
    std::uint64_t localOffset = 0;
    std::uint32_t crc = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
};

/// Replaces the numbers that stand in the ZIP64 extra field (APPNOTE 4.5.3).
bool applyZip64(const Reader& extra, Listed& entry) {
    std::uint64_t at = 0;
    while (extra.has(at, 4)) {
        const auto id = extra.at<std::uint16_t>(at);
        const auto size = extra.at<std::uint16_t>(at + 2);
        if (!extra.has(at + 4, size))
            return false;
        std::uint64_t field = at + 4;
        const std::uint64_t fieldEnd = field + size;
        for (std::uint64_t* number : {&entry.size, &entry.packedSize, &entry.localOffset}) {
            if (id != 1 || *number != kSee64)
                continue;
            if (field + 8 > fieldEnd)
                return false;
            *number = extra.at<std::uint64_t>(field);
            field += 8;
        }
        at = fieldEnd;
    }
    return true;
}

/// Reads the directory entry at `at` and moves `at` behind it.
std::optional<Listed> readListed(const Reader& zip, std::uint64_t& at, std::uint64_t end) {
    if (at + kDirectorySize > end || zip.at<std::uint32_t>(at) != kDirectorySignature)
        return std::nullopt;
    const std::uint64_t nameSize = zip.at<std::uint16_t>(at + 28);
    const std::uint64_t extraSize = zip.at<std::uint16_t>(at + 30);
    const std::uint64_t commentSize = zip.at<std::uint16_t>(at + 32);
    const std::uint64_t next = at + kDirectorySize + nameSize + extraSize + commentSize;
    if (next > end)
        return std::nullopt;
    Listed entry;
    entry.flags = zip.at<std::uint16_t>(at + 8);
    entry.method = zip.at<std::uint16_t>(at + 10);
    entry.crc = zip.at<std::uint32_t>(at + 16);
    entry.packedSize = zip.at<std::uint32_t>(at + 20);
    entry.size = zip.at<std::uint32_t>(at + 24);
    entry.localOffset = zip.at<std::uint32_t>(at + 42);
    entry.name = asText(zip.part(at + kDirectorySize, nameSize));
    if (!applyZip64(Reader(zip.part(at + kDirectorySize + nameSize, extraSize)), entry))
        return std::nullopt;
    at = next;
    return entry;
}

/// Where the file's bytes lie, after its local header was compared with the directory; nothing where that
/// fails.
std::optional<std::uint64_t> dataOffset(const Reader& zip, const Listed& entry, std::uint64_t limit) {
    const std::uint64_t local = entry.localOffset;
    if (local > limit || kLocalSize > limit - local || zip.at<std::uint32_t>(local) != kLocalSignature)
        return std::nullopt;
    const std::uint64_t nameSize = zip.at<std::uint16_t>(local + 26);
    const std::uint64_t data = local + kLocalSize + nameSize + zip.at<std::uint16_t>(local + 28);
    if (data > limit || entry.size > limit - data || nameSize != entry.name.size() ||
        asText(zip.part(local + kLocalSize, nameSize)) != entry.name)
        return std::nullopt;
    return data;
}

constexpr std::array<std::uint32_t, 256> makeCrcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? value >> 1 ^ 0xEDB88320U : value >> 1;
        table[byte] = value;
    }
    return table;
}

constexpr auto kCrcTable = makeCrcTable();

} // namespace

std::uint32_t crc32(ByteView bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const std::byte byte : bytes)
        value = value >> 8 ^ kCrcTable[(value ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
    return ~value;
}

Result<std::map<std::string, ZipEntry>> readZip(ByteView bytes) {
    const Reader zip(bytes);
    const auto directory = findDirectory(zip);
    if (!directory)
        return broken("it is no complete zip container, the form that torch.save has had since version 1.6");
    std::map<std::string, ZipEntry> files;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> used; // begin and end of every file with its header
    std::uint64_t at = directory->offset;
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        const auto entry = readListed(zip, at, directory->offset + directory->size);
        if (!entry)
            return broken("the directory of its zip container is broken");
        if ((entry->flags & 1U) != 0 || entry->method != 0 || entry->packedSize != entry->size)
            return broken(
                "a file in its zip container is compressed or encrypted, which torch.save never does");
        const auto data = dataOffset(zip, *entry, directory->offset);
        if (!data)
            return broken("a file in its zip container does not lie where the directory says");
        used.emplace_back(entry->localOffset, *data + entry->size);
        if (!files.emplace(entry->name, ZipEntry{zip.part(*data, entry->size), entry->crc}).second)
            return broken("its zip container lists a file twice");
    }
    std::sort(used.begin(), used.end());
    for (std::size_t i = 1; i < used.size(); ++i) {
        if (used[i].first < used[i - 1].second)
            return broken("files in its zip container overlap");
    }
    return files;
}

} // namespace leadlight::jepa
