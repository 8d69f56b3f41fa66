// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_import.h"

#include "app/cli/recording_files.h"
#include "core/base/csv.h"

#include <chrono>
#include <optional>
#include <utility>

namespace leadlight::cli {

namespace {

// A group is committed when it has this many recordings, this many bytes, or this age: a commit waits for the
// disk, so one for each file would be slow, and nothing is reported before its commit, so one for all would
// be late.
constexpr std::size_t kGroupFiles = 64;
constexpr std::size_t kGroupBytes = 64UL * 1024 * 1024;
constexpr std::chrono::milliseconds kGroupAge(500);

class Importer {
public:
    Importer(store::CaseStore& store, const std::function<void(const ImportedFile&)>& committed,
             const TableArguments& tables)
        : m_store(store)
        , m_committed(committed)
        , m_tables(tables) {}

    void addPaths(const std::vector<std::string>& paths) {
        const Candidates candidates = candidateFiles({paths.begin(), paths.end()});
        for (const UnlistedFolder& folder : candidates.unlisted)
            m_report.failed.push_back({folder.path.string(), folder.error});
        for (const CandidateFile& file : candidates.files) {
            if (m_report.stopped)
                return;
            if (!m_store.isOwnFile(file.path))
                addFile(file);
            else if (file.named)
                m_report.failed.push_back(
                    {file.path.string(), file.path.string() + " is the case database itself"});
        }
    }

    ImportReport finish() {
        commit();
        return std::move(m_report);
    }

private:
    void addFile(const CandidateFile& file) {
        const std::string name = file.path.string();
        Result<io::Opened> opened = openAsTold(file.path, m_tables);
        if (!opened) {
            const bool meant = file.named || opened.error().code != ErrorCode::Unrecognised;
            (meant ? m_report.failed : m_report.passedOver).push_back({name, opened.error().text});
            return;
        }
        for (const auto* list : {&opened->source.files, &opened->source.beside}) {
            for (const SourceFile& part : *list)
                m_groupBytes += part.content.size();
        }
        opened->recording.series
            .clear(); // the samples are not stored: they are read again from the original file
        if (m_group.empty())
            m_groupStart = std::chrono::steady_clock::now();
        m_groupNames.push_back(name);
        m_group.emplace_back(std::move(opened->recording), std::move(opened->source));
        if (m_group.size() >= kGroupFiles || m_groupBytes >= kGroupBytes ||
            std::chrono::steady_clock::now() - m_groupStart >= kGroupAge)
            commit();
    }

    void commit() {
        if (!m_group.empty() && !m_report.stopped) {
            std::vector<store::ToImport> group;
            for (const auto& [recording, source] : m_group)
                group.push_back({&recording, &source});
            if (const auto done = m_store.importEach(group); done)
                report(*done);
            else
                stop(done.error());
        }
        m_group.clear();
        m_groupNames.clear();
        m_groupBytes = 0;
    }

    void report(const std::vector<Result<store::Imported>>& done) {
        for (std::size_t i = 0; i < done.size(); ++i) {
            if (!done[i]) {
                m_report.failed.push_back({m_groupNames[i], done[i].error().text});
                continue;
            }
            m_report.imported.push_back({m_groupNames[i], *done[i]});
            m_committed(m_report.imported.back());
        }
    }

    void stop(const Error& error) {
        for (const std::string& name : m_groupNames)
            m_report.failed.push_back({name, error.text});
        m_report.stopped = error;
    }

    store::CaseStore& m_store;
    const std::function<void(const ImportedFile&)>& m_committed;
    const TableArguments& m_tables;
    ImportReport m_report;
    std::vector<std::pair<Recording, Source>> m_group;
    std::vector<std::string> m_groupNames;
    std::size_t m_groupBytes = 0;
    std::chrono::steady_clock::time_point m_groupStart;
};

} // namespace

ImportReport importPaths(store::CaseStore& store, const std::vector<std::string>& paths,
                         const std::function<void(const ImportedFile&)>& committed,
                         const TableArguments& tables) {
    Importer importer(store, committed, tables);
    importer.addPaths(paths);
    return importer.finish();
}

std::string reportCsv(const ImportReport& report) {
    std::string csv = "file,result,case,reason\r\n";
    for (const ImportedFile& one : report.imported)
        csv += spreadsheetField(one.file) + (one.imported.alreadyThere ? ",already there," : ",imported,") +
               std::to_string(one.imported.id.value) + ",\r\n";
    for (const FailedFile& one : report.failed)
        csv += spreadsheetField(one.file) + ",failed,," + spreadsheetField(one.error) + "\r\n";
    for (const FailedFile& one : report.passedOver)
        csv += spreadsheetField(one.file) + ",passed over,," + spreadsheetField(one.error) + "\r\n";
    return csv;
}

} // namespace leadlight::cli
