// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/agreement_memory.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace leadlight::jepa {

namespace {

constexpr std::uint64_t kMaxBytes = 1U << 20;
constexpr std::size_t kMaxLines = 500;

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::vector<std::string> lines;
    const auto bytes = readFile(file, kMaxBytes);
    if (!bytes)
        return lines;
    for (const auto& line : split(asText(*bytes), '\n')) {
        if (!line.empty())
            lines.emplace_back(line);
    }
    return lines;
}

std::filesystem::path folderFrom(const char* variable) {
    const char* value = std::getenv(variable);
    std::filesystem::path folder = value ? value : "";
    return folder.is_absolute() ? folder : std::filesystem::path();
}

} // namespace

AgreementMemory::AgreementMemory(std::filesystem::path file)
    : m_file(std::move(file)) {}

std::optional<double> AgreementMemory::find(const std::string& key) const {
    std::optional<double> found;
    if (m_file.empty())
        return found;
    for (const std::string& line : linesOf(m_file)) {
        const auto parts = split(line, ' ');
        if (parts.size() == 2 && parts[0] == key)
            found = parseDouble(parts[1]);
    }
    return found;
}

void AgreementMemory::remember(const std::string& key, double cosine) const {
    if (m_file.empty())
        return;
    std::vector<std::string> lines = linesOf(m_file);
    if (lines.size() >= kMaxLines)
        lines.erase(lines.begin(), lines.end() - (kMaxLines - 1));
    char number[32];
    std::snprintf(number, sizeof(number), "%.9f", cosine);
    lines.push_back(key + ' ' + number);
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    (void)writeFile(m_file, asBytes(text)); // see the header: no harm where it fails
}

std::filesystem::path defaultAgreementFile() {
    std::filesystem::path folder = folderFrom("XDG_CACHE_HOME");
    if (folder.empty()) {
        folder = folderFrom("HOME");
        if (folder.empty())
            return {};
        folder /= ".cache";
    }
    return folder / "leadlight" / "agreement.txt";
}

} // namespace leadlight::jepa
