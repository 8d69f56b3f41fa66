// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table_opening.h"

#include "core/io/long_recording.h"
#include "core/io/sniff.h"

#include <algorithm>

namespace leadlight::io {

namespace {

/// The question that a table of numbers asks; nothing where the source is something else.
std::optional<TableQuestion> questionAbout(const Source& source) {
    constexpr std::size_t kLookedAtBytes = std::size_t{256} << 10;
    const ByteView content = source.files.front().content;
    const Format format = sniff(content).format;
    if (format != Format::Csv && format != Format::Unknown)
        return std::nullopt;
    std::string text = tableText(content.first(std::min(content.size(), kLookedAtBytes)));
    if (text.find('\0') != std::string::npos)
        return std::nullopt;
    if (content.size() > kLookedAtBytes)
        text.resize(text.rfind('\n') + 1); // the last line is cut off
    LooseFacts companion;
    if (source.files.size() > 1)
        companion = looseFactsFromJson(asText(source.files[1].content)).value_or(LooseFacts{});
    return tableQuestion(source.files.front().name, text, companion);
}

/// Takes what is answered about a table into its source, as its companion.
void answerTable(Source& source, const TableAnswer& answer) {
    if (!answer || source.files.size() > 2 || !source.beside.empty())
        return;
    const auto question = questionAbout(source);
    if (!question)
        return;
    const auto form = answer(*question);
    if (!form)
        return;
    const std::string json = tableFormJson(*form);
    const ByteView bytes = asBytes(json);
    SourceFile companion{question->name + ".json", Bytes(bytes.begin(), bytes.end())};
    source.files.resize(1);
    source.files.push_back(std::move(companion));
}

} // namespace

Result<Opened> openRecording(const std::filesystem::path& path, const TableAnswer& answer,
                             OpenOptions options) {
    if (auto opened = openLong(path, options))
        return std::move(*opened);
    auto source = loadSource(path);
    if (!source)
        return fail(std::move(source.error()));
    answerTable(*source, answer);
    auto recording = readRecording(*source);
    if (!recording)
        return fail(std::move(recording.error()));
    return Opened{std::move(*recording), std::move(*source)};
}

Result<TableQuestion> askAboutTable(const std::filesystem::path& path) {
    auto source = loadSource(path);
    if (!source)
        return fail(std::move(source.error()));
    auto question = questionAbout(*source);
    if (!question)
        return fail(ErrorCode::Unrecognised,
                    path.filename().string() +
                        " is no table of numbers; choose a file of text with a column a "
                        "lead.");
    return std::move(*question);
}

} // namespace leadlight::io
