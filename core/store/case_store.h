// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/record/analysis.h"
#include "core/record/reading.h"
#include "core/record/source.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::store {

/// Where a case stands, for lists.
enum class CaseState { New, Analysed, Preliminary, Confirmed, Amended, Binned };

/// One row of the case list.
struct CaseSummary {
    CaseId id;
    Sha256 sha256;
    std::string format;
    std::string fileName;
    Patient patient;
    std::optional<Timestamp> acquiredAt;
    Timestamp importedAt;
    CaseState state = CaseState::New;
    std::vector<Finding> suggested; ///< of the newest analysis, suggested ones only
    std::string notAnalysed;
};

/// What to list. Empty fields do not restrict.
struct CaseQuery {
    std::string text; ///< in name, patient id or file name; case-insensitive
    std::optional<Date> acquiredFrom;
    std::optional<Date> acquiredTo; ///< that day included
    std::string suggestedLabel;     ///< a finding that the newest analysis suggests
    bool binned = false;            ///< the bin instead of the list
    int limit = 500;
    int offset = 0;
};

struct Imported {
    CaseId id;
    bool alreadyThere = false; ///< the same bytes had been imported before; nothing was added
};

/// One thing that verify() found wrong.
struct Problem {
    std::string where; ///< audit, file, case, reading, annotation, analysis or database
    std::string id;
    std::string text;
};

/// The case database: one SQLite file in WAL mode. One object belongs to one thread; a committed call
/// survives kill -9.
class CaseStore {
public:
    /// Opens or creates the database, after a backup migrates an older one, and refuses a newer one. `person`
    /// is who the audit log names.
    [[nodiscard]] static Result<CaseStore> open(const std::filesystem::path& file, const std::string& person);
    CaseStore(CaseStore&&) noexcept;
    CaseStore& operator=(CaseStore&&) noexcept;
    ~CaseStore();

    [[nodiscard]] Result<Imported> import(const Recording& recording, const Source& source);
    [[nodiscard]] Result<std::vector<Imported>>
    importAll(const std::vector<std::pair<Recording, Source>>& batch); ///< one transaction
    [[nodiscard]] Result<std::vector<CaseSummary>> list(const CaseQuery& query) const;
    [[nodiscard]] Result<int> count(const CaseQuery& query) const;
    [[nodiscard]] Result<CaseSummary> summary(CaseId id) const;
    /// The original files' bytes, checked against their SHA-256.
    [[nodiscard]] Result<Source> source(CaseId id) const;
    [[nodiscard]] Result<std::optional<CaseId>> find(const Sha256& recording) const;

    [[nodiscard]] Result<AnalysisId> addAnalysis(CaseId id, const Analysis& analysis);
    /// All analyses of a case, newest first.
    [[nodiscard]] Result<std::vector<Analysis>> analyses(CaseId id) const;

    [[nodiscard]] Result<ReadingId> addReading(CaseId id, const Reading& reading);
    [[nodiscard]] Result<std::vector<Reading>> readings(CaseId id) const;

    [[nodiscard]] Result<void> moveToBin(CaseId id);
    [[nodiscard]] Result<void> restore(CaseId id);
    /// Deletes what is in the bin for good; the audit log keeps that it was there. Gives how many.
    [[nodiscard]] Result<int> emptyBin();

    [[nodiscard]] Result<std::vector<Problem>> verify(const Progress& progress) const;
    [[nodiscard]] Result<void> backup(const std::filesystem::path& target) const;

private:
    struct Impl;
    explicit CaseStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace leadlight::store
