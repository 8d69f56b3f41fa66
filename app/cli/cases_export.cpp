// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_export.h"

#include "core/base/file.h"
#include "core/io/reader.h"
#include "core/io/writer.h"

#include <algorithm>
#include <set>

namespace leadlight::cli {

namespace {

constexpr std::size_t kMaxNameBytes = 200;

/// Cuts to a length without cutting a UTF-8 character in two.
std::string shortened(std::string text) {
    if (text.size() <= kMaxNameBytes)
        return text;
    std::size_t size = kMaxNameBytes;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    text.resize(size);
    return text;
}

} // namespace

std::string safeFileName(std::string_view name) {
    name = name.substr(name.find_last_of("/\\") + 1); // npos + 1 is 0: the whole name
    std::string safe;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        safe += byte < 0x20 || byte == 0x7F || c == ':' ? '_' : c;
    }
    safe = shortened(std::move(safe));
    if (safe.empty() || safe.find_first_not_of('.') == std::string::npos)
        return "recording";
    if (safe.front() == '.' || safe.front() == '-')
        safe.front() = '_';
    return safe;
}

Result<std::vector<std::string>> writeSource(const Source& source, const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder, error))
        return fail(ErrorCode::Unreadable,
                    folder.string() + " is not a folder that can be written to: choose another one");

    std::vector<std::filesystem::path> paths;
    std::vector<bool> there;
    std::set<std::string> names;
    std::vector<const SourceFile*> files;
    for (const auto* list : {&source.files, &source.beside}) {
        for (const SourceFile& file : *list)
            files.push_back(&file);
    }
    for (const SourceFile* one : files) {
        const SourceFile& file = *one;
        const std::string name = safeFileName(file.name);
        if (!names.insert(name).second)
            return fail(ErrorCode::Malformed,
                        "two files of the case would both be written as " + name + ": nothing was written");
        paths.push_back(folder / name);
        const bool exists = std::filesystem::exists(std::filesystem::symlink_status(paths.back(), error));
        if (exists) {
            const Result<Bytes> old = readFile(paths.back(), file.content.size());
            if (!old || *old != file.content)
                return fail(ErrorCode::Invalid,
                            paths.back().string() +
                                " is already there and is another file: choose another folder");
        }
        there.push_back(exists);
    }
    std::vector<std::string> written;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (!there[i]) {
            if (Result<void> done = writeFile(paths[i], files[i]->content); !done)
                return fail(done.error());
        }
        written.push_back(paths[i].string());
    }
    return written;
}

namespace {

/// The case written anew: its readings too, or nothing that tells who the patient is.
Result<std::vector<SourceFile>> writtenAnew(const store::CaseStore& store, CaseId id, const Source& source,
                                            const CaseExport& wanted) {
    auto recording = io::readRecording(source);
    if (!recording)
        return fail(std::move(recording.error()));
    io::WriteOptions options;
    options.stem = "case-" + std::to_string(id.value);
    if (wanted.deidentify.wanted) {
        auto clean = deidentified(*recording, wanted.deidentify);
        if (!clean)
            return fail(std::move(clean.error()));
        recording = std::move(clean->recording);
        options.deidentified = clean->mark;
    } else {
        auto readings = store.readings(id);
        if (!readings)
            return fail(std::move(readings.error()));
        options.readings = std::move(*readings);
    }
    const auto format = io::writeFormatOf("case." + (wanted.as.empty() ? std::string("dcm") : wanted.as));
    if (!format)
        return fail(ErrorCode::Invalid, wanted.as + " is no format that recordings are written in.");
    return io::writeRecording(*recording, *format, options);
}

} // namespace

Result<std::vector<std::string>> exportCase(const store::CaseStore& store, CaseId id,
                                            const CaseExport& wanted) {
    Result<Source> source = store.source(id);
    if (!source)
        return fail(std::move(source.error()));
    if (!wanted.as.empty() || wanted.deidentify.wanted) {
        auto files = writtenAnew(store, id, *source, wanted);
        if (!files)
            return fail(std::move(files.error()));
        source->files = std::move(*files);
        source->beside.clear();
    }
    return writeSource(*source, wanted.folder);
}

} // namespace leadlight::cli
