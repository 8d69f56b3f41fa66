// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/anchor.h"

#include "core/base/file.h"
#include "core/base/text.h"

namespace leadlight::store {

namespace {
constexpr std::string_view kFirstLine = "Leadlight audit head 1";
constexpr std::uint64_t kMaxAnchorBytes = 4096;
} // namespace

std::filesystem::path anchorFile(const std::filesystem::path& database) {
    std::filesystem::path file = database;
    file += ".audit";
    return file;
}

std::optional<ChainHead> readAnchor(const std::filesystem::path& database) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(anchorFile(database), ignored))
        return std::nullopt;
    const Result<Bytes> content = readFile(anchorFile(database), kMaxAnchorBytes);
    if (!content)
        return std::nullopt;
    const std::vector<std::string_view> lines = split(asText(*content), '\n');
    if (lines.size() < 4 || lines[0] != kFirstLine)
        return std::nullopt;
    const std::optional<long long> rows = parseInteger(lines[2]);
    const std::optional<Sha256> hash = Sha256::fromHex(lines[3]);
    if (!rows || !hash)
        return std::nullopt;
    return ChainHead{std::string(lines[1]), *rows, *hash};
}

bool agrees(Connection& connection, const ChainHead& anchor) {
    if (anchor.rows == 0)
        return true;
    Query row(connection, "SELECT hash FROM audit WHERE id = ?");
    return row.bind(anchor.rows).next() && row.digest(0) == anchor.hash;
}

void moveAnchor(Connection& connection, const ChainHead& head) {
    const std::optional<ChainHead> old = readAnchor(connection.file());
    if (old && (old->databaseId != head.databaseId || !agrees(connection, *old)))
        return;
    const std::string content = std::string(kFirstLine) + '\n' + head.databaseId + '\n' +
                                std::to_string(head.rows) + '\n' + head.hash.hex() + '\n';
    [[maybe_unused]] const Result<void> written = writeFile(anchorFile(connection.file()), asBytes(content));
}

} // namespace leadlight::store
