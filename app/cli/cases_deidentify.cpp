// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_deidentify.h"

#include "app/cli/stored_recording.h"
#include "core/io/reader.h"
#include "core/io/writer.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

/// Who the new audit log names: not the person at the keyboard.
constexpr const char* kBy = "de-identification";

/// All cases but those in the bin, in order of their numbers.
Result<std::vector<CaseId>> casesOf(const store::CaseStore& store) {
    store::CaseQuery query;
    std::vector<CaseId> ids;
    for (;;) {
        query.offset = static_cast<int>(ids.size());
        auto page = store.list(query);
        if (!page)
            return fail(std::move(page.error()));
        for (const store::CaseSummary& one : *page)
            ids.push_back(one.id);
        if (page->size() < static_cast<std::size_t>(query.limit))
            break;
    }
    std::sort(ids.begin(), ids.end(), [](CaseId a, CaseId b) { return a.value < b.value; });
    return ids;
}

/// The case as the copy keeps it: a DICOM file and what is read from it again.
Result<std::pair<Recording, Source>> cleanCase(const store::CaseStore& store, CaseId id, int number,
                                               const DeidentifyArguments& arguments) {
    const auto stored = readStored(store, id);
    if (!stored)
        return fail(stored.error());
    auto clean = deidentified(stored->recording, arguments);
    if (!clean)
        return fail(std::move(clean.error()));
    io::WriteOptions options;
    options.stem = "case-" + std::to_string(number);
    options.deidentified = clean->mark;
    auto files = io::writeRecording(clean->recording, io::WriteFormat::Dicom, options);
    if (!files)
        return fail(std::move(files.error()));
    Source written{std::move(*files), {}};
    auto again = io::readRecording(written);
    if (!again)
        return fail(std::move(again.error()));
    return std::pair(std::move(*again), std::move(written));
}

/// A database under another name until it is complete, so that one that was broken off is never taken for the
/// whole: what such a run left there makes room, and nothing stays of one that fails.
class UnfinishedDatabase {
public:
    explicit UnfinishedDatabase(fs::path target)
        : m_target(std::move(target)) {
        remove();
    }

    UnfinishedDatabase(const UnfinishedDatabase&) = delete;
    UnfinishedDatabase& operator=(const UnfinishedDatabase&) = delete;

    ~UnfinishedDatabase() { remove(); }

    [[nodiscard]] fs::path file() const { return place(""); }

    /// Gives the database, which nobody has open any more, and what lies beside it their names.
    [[nodiscard]] Result<void> finish() const {
        std::error_code error;
        for (const char* ending : kEndings) {
            if (!error && fs::exists(place(ending)))
                fs::rename(place(ending), fs::path(m_target) += ending, error);
        }
        if (error)
            return fail(ErrorCode::Unreadable, "Cannot write " + m_target.string() + ": " + error.message());
        return {};
    }

private:
    /// The database comes last: where it is, all of it is.
    static constexpr std::array kEndings{"-wal", "-shm", "-journal", ".audit", ""};

    [[nodiscard]] fs::path place(const char* ending) const {
        return (fs::path(m_target) += ".unfinished") += ending;
    }

    void remove() const {
        std::error_code ignored;
        for (const char* ending : kEndings)
            fs::remove(place(ending), ignored);
    }

    fs::path m_target;
};

/// Puts the cases into a new database, de-identified.
Result<DeidentifiedCopy> fill(const fs::path& file, const store::CaseStore& store,
                              const std::vector<CaseId>& ids, const DeidentifyArguments& arguments) {
    auto copy = store::CaseStore::open(file, kBy);
    if (!copy)
        return fail(std::move(copy.error()));
    DeidentifiedCopy made;
    for (const CaseId id : ids) {
        const auto clean = cleanCase(store, id, made.cases + 1, arguments);
        if (!clean) {
            made.leftOut.push_back({id, clean.error().text});
            continue;
        }
        const auto kept = copy->import(clean->first, clean->second);
        if (!kept)
            return fail(kept.error());
        ++made.cases;
    }
    return made;
}

} // namespace

Result<DeidentifiedCopy> deidentifiedCopy(const store::CaseStore& store, const std::filesystem::path& target,
                                          const DeidentifyArguments& arguments) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return fail(ErrorCode::Invalid, target.string() + " is already there: choose another name");
    // What is wrong with the key is said before a file is made.
    if (const auto checked = deidentified(Recording{}, arguments); !checked)
        return fail(checked.error());
    const auto ids = casesOf(store);
    if (!ids)
        return fail(ids.error());
    const UnfinishedDatabase unfinished(target);
    auto made = fill(unfinished.file(), store, *ids, arguments);
    if (!made)
        return made;
    if (auto finished = unfinished.finish(); !finished)
        return fail(std::move(finished.error()));
    return made;
}

} // namespace leadlight::cli
