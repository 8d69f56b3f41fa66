// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_events.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/signal/lead.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace leadlight::cli {

namespace {

constexpr std::uint64_t kMaxBytes = 64U << 20;

/// The fields of a line, without quotes round them: file names with commas are not worth a grammar here.
std::vector<std::string> fieldsOf(std::string_view line) {
    std::vector<std::string> fields;
    for (std::string_view field : split(line, ',')) {
        field = trimmed(field);
        if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
            field = field.substr(1, field.size() - 2);
        fields.emplace_back(field);
    }
    return fields;
}

/// The columns' places by name.
struct Columns {
    std::ptrdiff_t file = -1, label = -1, start = -1, end = -1, lead = -1;

    explicit Columns(const std::vector<std::string>& names) {
        const auto place = [&](const char* name) -> std::ptrdiff_t {
            const auto found = std::find(names.begin(), names.end(), name);
            return found == names.end() ? -1 : found - names.begin();
        };
        file = place("file");
        label = place("label");
        start = place("start_s");
        end = place("end_s");
        lead = place("lead");
    }

    [[nodiscard]] bool complete() const { return file >= 0 && label >= 0 && start >= 0 && end >= 0; }
};

std::string fieldAt(const std::vector<std::string>& fields, std::ptrdiff_t place) {
    return place >= 0 && static_cast<std::size_t>(place) < fields.size()
               ? fields[static_cast<std::size_t>(place)]
               : std::string();
}

} // namespace

Result<KnownEvents> KnownEvents::read(const std::filesystem::path& path) {
    const auto bytes = readFile(path, kMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto lines = split(asText(*bytes), '\n');
    const Columns columns(fieldsOf(lines.front()));
    if (!columns.complete())
        return fail(ErrorCode::Malformed, path.string() +
                                              " must begin with the line file,label,start_s,end_s,lead "
                                              "(the lead may be left out).");
    KnownEvents events;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (trimmed(lines[i]).empty())
            continue;
        const std::string where = path.string() + ", line " + std::to_string(i + 1) + ": ";
        const std::vector<std::string> fields = fieldsOf(lines[i]);
        const auto start = parseDouble(fieldAt(fields, columns.start));
        const auto end = parseDouble(fieldAt(fields, columns.end));
        if (fieldAt(fields, columns.file).empty() || !start || !end || *end < *start)
            return fail(ErrorCode::Malformed,
                        where + "it must name a file, and a start and a later end in seconds.");
        int lead = -1;
        if (const std::string name = fieldAt(fields, columns.lead); !name.empty()) {
            const auto known = leadFromLabel(name);
            const auto index = known ? modelIndex(*known) : std::nullopt;
            if (!index)
                return fail(ErrorCode::Malformed, where + "the model does not read a lead \"" + name + "\".");
            lead = *index;
        }
        events.m_events[{fieldAt(fields, columns.file), fieldAt(fields, columns.label)}] |=
            explain::tokensOf(*start, *end, lead);
    }
    return events;
}

std::optional<explain::EventTokens> KnownEvents::of(const std::filesystem::path& file,
                                                    const std::string& label) const {
    std::optional<explain::EventTokens> tokens;
    for (const std::string& which : {label, std::string()}) {
        const auto found = m_events.find({file.filename().string(), which});
        if (found != m_events.end())
            tokens = tokens ? *tokens | found->second : found->second;
    }
    return tokens;
}

} // namespace leadlight::cli
