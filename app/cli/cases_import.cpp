// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_import.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/io/table_opening.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <utility>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

// A group is committed when it has this many recordings, this many bytes, or this age: a commit waits for the
// disk, so one for each file would be slow, and nothing is reported before its commit, so one for all would
// be late.
constexpr std::size_t kGroupFiles = 64;
constexpr std::size_t kGroupBytes = 64UL * 1024 * 1024;
constexpr std::chrono::milliseconds kGroupAge(500);

bool isHeader(const fs::path& file) {
    return lowered(file.extension().string()) == ".hea";
}

/// The usual endings of a WFDB record's signal files.
bool isSignalFile(const fs::path& file) {
    const std::string ending = lowered(file.extension().string());
    return ending == ".dat" || ending == ".mat";
}

class Importer {
public:
    Importer(store::CaseStore& store, const std::function<void(const ImportedFile&)>& committed,
             const io::TableAnswer& answer)
        : m_store(store)
        , m_committed(committed)
        , m_answer(answer) {}

    void addPath(const fs::path& path) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (m_store.isOwnFile(path))
            m_report.failed.push_back({path.string(), path.string() + " is the case database itself"});
        else if (status.type() == fs::file_type::directory)
            addFolder(path);
        else if (status.type() == fs::file_type::not_found)
            m_report.failed.push_back({path.string(), "there is no file " + path.string()});
        else if (status.type() == fs::file_type::regular)
            addFile(path, nullptr);
        else
            m_report.failed.push_back(
                {path.string(), path.string() + " is not a file or folder that can be read"});
    }

    ImportReport finish() {
        commit();
        return std::move(m_report);
    }

private:
    /// One folder: headers first, so that the signal files they name are known; then the other files; then
    /// the folders in it.
    void addFolder(const fs::path& folder) {
        std::vector<fs::path> files;
        std::vector<fs::path> folders;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            std::error_code unreadable;
            const fs::file_status status = entry->symlink_status(unreadable);
            if (entry->path().filename().string().starts_with('.') || m_store.isOwnFile(entry->path()))
                continue;
            if (status.type() == fs::file_type::regular)
                files.push_back(entry->path());
            else if (status.type() == fs::file_type::directory)
                folders.push_back(entry->path());
        }
        if (error)
            m_report.failed.push_back({folder.string(), folder.string() + " cannot be listed (" +
                                                            error.message() + "): check its rights"});
        std::sort(files.begin(), files.end());
        std::stable_partition(files.begin(), files.end(), isHeader);
        std::sort(folders.begin(), folders.end());

        Companions companions;
        for (const fs::path& file : files) {
            if (m_report.stopped)
                return;
            if (!companions.contain(file))
                addFile(file, &companions);
        }
        for (const fs::path& inner : folders)
            addFolder(inner);
    }

    /// The files of one folder that belong to a header that was tried.
    struct Companions {
        std::set<std::string> names; ///< as the readable headers say
        std::set<std::string> stems; ///< of the unreadable ones, whose signal files are not tried alone

        [[nodiscard]] bool contain(const fs::path& file) const {
            return !isHeader(file) && (names.contains(file.filename().string()) ||
                                       (isSignalFile(file) && stems.contains(file.stem().string())));
        }
    };

    void addFile(const fs::path& file, Companions* companions) {
        if (m_report.stopped)
            return;
        Result<io::Opened> opened = io::openRecording(file, m_answer);
        if (!opened) {
            m_report.failed.push_back({file.string(), opened.error().text});
            if (companions != nullptr && isHeader(file))
                companions->stems.insert(file.stem().string());
            return;
        }
        for (const auto* list : {&opened->source.files, &opened->source.beside}) {
            for (const SourceFile& part : *list) {
                if (companions != nullptr)
                    companions->names.insert(part.name);
                m_groupBytes += part.content.size();
            }
        }
        // Too long to be kept, and so are its signal files.
        if (companions != nullptr && opened->source.files.empty() && isHeader(file))
            companions->stems.insert(file.stem().string());
        opened->recording.series
            .clear(); // the samples are not stored: they are read again from the original file
        if (m_group.empty())
            m_groupStart = std::chrono::steady_clock::now();
        m_groupNames.push_back(file.string());
        m_group.emplace_back(std::move(opened->recording), std::move(opened->source));
        if (m_group.size() >= kGroupFiles || m_groupBytes >= kGroupBytes ||
            std::chrono::steady_clock::now() - m_groupStart >= kGroupAge)
            commit();
    }

    void commit() {
        if (!m_group.empty() && !m_report.stopped) {
            const Result<std::vector<store::Imported>> done = m_store.importAll(m_group);
            if (done)
                report(*done);
            else if (done.error().code == ErrorCode::Invalid || done.error().code == ErrorCode::TooLarge)
                commitOneByOne();
            else
                stop(done.error(), 0);
        }
        m_group.clear();
        m_groupNames.clear();
        m_groupBytes = 0;
    }

    void report(const std::vector<store::Imported>& done) {
        for (std::size_t i = 0; i < done.size(); ++i) {
            m_report.imported.push_back({m_groupNames[i], done[i]});
            m_committed(m_report.imported.back());
        }
    }

    /// One recording of the group is refused: the others are not.
    void commitOneByOne() {
        for (std::size_t i = 0; i < m_group.size(); ++i) {
            const Result<store::Imported> done = m_store.import(m_group[i].first, m_group[i].second);
            if (done) {
                m_report.imported.push_back({m_groupNames[i], *done});
                m_committed(m_report.imported.back());
            } else if (done.error().code == ErrorCode::Invalid || done.error().code == ErrorCode::TooLarge) {
                m_report.failed.push_back({m_groupNames[i], done.error().text});
            } else {
                stop(done.error(), i);
                return;
            }
        }
    }

    void stop(const Error& error, std::size_t from) {
        for (std::size_t i = from; i < m_groupNames.size(); ++i)
            m_report.failed.push_back({m_groupNames[i], error.text});
        m_report.stopped = error;
    }

    store::CaseStore& m_store;
    const std::function<void(const ImportedFile&)>& m_committed;
    const io::TableAnswer& m_answer;
    ImportReport m_report;
    std::vector<std::pair<Recording, Source>> m_group;
    std::vector<std::string> m_groupNames;
    std::size_t m_groupBytes = 0;
    std::chrono::steady_clock::time_point m_groupStart;
};

} // namespace

ImportReport importPaths(store::CaseStore& store, const std::vector<std::string>& paths,
                         const std::function<void(const ImportedFile&)>& committed,
                         const io::TableAnswer& answer) {
    Importer importer(store, committed, answer);
    for (const std::string& path : paths)
        importer.addPath(path);
    return importer.finish();
}

std::string reportCsv(const ImportReport& report) {
    std::string csv = "file,result,case,reason\r\n";
    for (const ImportedFile& one : report.imported)
        csv += spreadsheetField(one.file) + (one.imported.alreadyThere ? ",already there," : ",imported,") +
               std::to_string(one.imported.id.value) + ",\r\n";
    for (const FailedFile& one : report.failed)
        csv += spreadsheetField(one.file) + ",failed,," + spreadsheetField(one.error) + "\r\n";
    return csv;
}

} // namespace leadlight::cli
