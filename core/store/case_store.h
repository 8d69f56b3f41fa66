// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/record/analysis.h"
#include "core/record/kept_map.h"
#include "core/record/measurement_set.h"
#include "core/record/reading.h"
#include "core/record/source.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leadlight::store {

struct CaseMark;        // core/store/embedding_rows.h
struct EncoderCount;    // the same
struct StoredEmbedding; // the same

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
    std::vector<std::string> readBy; ///< those who gave readings of it that are no drafts, in the alphabet
};

/// "new", "analysed", "preliminary", "confirmed", "amended" or "binned".
[[nodiscard]] std::string_view caseStateName(CaseState state);

/// What a list is sorted by.
enum class CaseOrder { AcquiredAt, ImportedAt, PatientName, PatientId, State };

/// What to list. Empty fields do not restrict.
struct CaseQuery {
    std::string text; ///< words, each of them in name, patient id, file name, date (2013-02-05) or suggested
                      ///< labels; case-insensitive
    std::optional<Date> acquiredFrom;
    std::optional<Date> acquiredTo;          ///< that day included
    bool inLabels = true;                    ///< whether words are looked for in suggested labels, too
    std::string suggestedLabel;              ///< a finding that the newest analysis suggests
    std::vector<CaseState> states;           ///< in one of these; none: in any
    std::optional<std::vector<CaseId>> only; ///< these cases and no others
    bool binned = false;                     ///< the bin instead of the list
    CaseOrder order = CaseOrder::AcquiredAt;
    bool ascending = false; ///< newest first by default
    int limit = 500;
    int offset = 0;
};

/// A recording to be imported with its original files, which both belong to the caller.
struct ToImport {
    const Recording* recording = nullptr;
    const Source* source = nullptr;
};

struct Imported {
    CaseId id;
    bool alreadyThere = false; ///< the same bytes had been imported before; nothing was added
    bool binned = false;       ///< already there, but in the bin
};

/// One original file of a case, without its bytes.
struct StoredFile {
    std::string name;
    Sha256 sha256;
    std::uint64_t bytes = 0;
};

/// All that is known about a case beside its analyses and readings.
struct CaseDetails {
    CaseSummary summary;
    std::string device;
    std::string importedBy;
    std::vector<StoredFile> files; ///< in the order that the recording's SHA-256 is computed over
    std::map<std::string, double> measurements;
    std::vector<Statement> statements;
    std::vector<Note> notes;
};

/// A case of the same patient, for comparison and trends.
struct PatientCase {
    CaseSummary summary;
    bool sure = true; ///< false: the same patient ID, but something in `differences` speaks against it
    std::vector<std::string> differences;
    std::map<std::string, double> stated;   ///< the file's own numbers
    std::optional<MeasurementSet> measured; ///< the newest
};

/// One line of a case's history, from the audit log.
struct HistoryEntry {
    std::int64_t row = 0; ///< in the audit log
    std::string at;       ///< ISO 8601, UTC
    std::string person;
    /// "import", "analyse", "read", "measure", "correct", "label", "adjudicate", "bin", "restore", or
    /// "compared with case N despite doubt"
    std::string action;
    std::string what;    ///< "case", "analysis", "reading", "measurement", "map" or "annotation"
    std::int64_t id = 0; ///< of that
};

/// What open() does with a file that is not there.
enum class OpenMode { CreateIfMissing, MustExist };

/// One thing that verify() found wrong.
struct Problem {
    std::string where; ///< audit, file, case, reading, annotation, analysis, measurement, map, label set,
                       ///< task, account, account switch or database
    std::string id;
    std::string text;
};

/// The case database: one SQLite file in WAL mode. One object belongs to one thread; any number of objects,
/// in any number of programs, may have the same file open: a writer waits up to ten seconds for another, then
/// fails with Busy. A call that changes something has happened wholly and durably when it returns (it
/// survives kill -9 and loss of power), or not at all when it returns an Error.
class CaseStore {
public:
    /// Opens or creates the database, after a backup migrates an older one, and refuses a newer one. `person`
    /// is who the audit log names. A file that is no case database is refused (Unsupported) without being
    /// touched.
    [[nodiscard]] static Result<CaseStore> open(const std::filesystem::path& file, const std::string& person,
                                                OpenMode mode = OpenMode::CreateIfMissing);
    CaseStore(CaseStore&&) noexcept;
    CaseStore& operator=(CaseStore&&) noexcept;
    ~CaseStore();

    /// Whether that is the database's own file, or one that lies beside it: while it is open, nothing else in
    /// this program may read them (core/store/database_files.h says why).
    [[nodiscard]] bool isOwnFile(const std::filesystem::path& file) const;

    /// Keeps a recording with its original files. What is already there (the same bytes) is left as it is.
    [[nodiscard]] Result<Imported> import(const Recording& recording, const Source& source);
    /// Imports several recordings in one transaction: all, or none.
    [[nodiscard]] Result<std::vector<Imported>>
    importAll(const std::vector<std::pair<Recording, Source>>& batch);
    /// Imports several recordings in one transaction and leaves out what cannot be kept whatever is tried
    /// (too large, or not the files that it was read from): that has its own error in the answer, which is in
    /// the order of `batch`. Where the whole fails, nothing was imported.
    [[nodiscard]] Result<std::vector<Result<Imported>>> importEach(const std::vector<ToImport>& batch);
    [[nodiscard]] Result<std::vector<CaseSummary>> list(const CaseQuery& query) const;
    /// How many cases list() would give without limit and offset.
    [[nodiscard]] Result<int> count(const CaseQuery& query) const;
    [[nodiscard]] Result<CaseSummary> summary(CaseId id) const;
    [[nodiscard]] Result<CaseDetails> details(CaseId id) const;
    /// What was done to a case and by whom, oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(CaseId id) const;
    /// The original files' bytes, checked against their SHA-256.
    [[nodiscard]] Result<Source> source(CaseId id) const;
    [[nodiscard]] Result<std::optional<CaseId>> find(const Sha256& recording) const;

    /// Keeps an analysis of the case's recording; embedding and attention are rounded to float16. Analyses
    /// are never overwritten.
    [[nodiscard]] Result<AnalysisId> addAnalysis(CaseId id, const Analysis& analysis);
    /// All analyses of a case, newest first.
    [[nodiscard]] Result<std::vector<Analysis>> analyses(CaseId id) const;

    /// Keeps a map of the case's recording. One that answers the same question (models, method, finding,
    /// layer, version) and is there already stays as it is.
    [[nodiscard]] Result<void> addMap(CaseId id, const KeptMap& map);
    /// All maps of a case, oldest first.
    [[nodiscard]] Result<std::vector<KeptMap>> maps(CaseId id) const;

    /// The encoders that cases of the list have embeddings of, that of the most cases first.
    [[nodiscard]] Result<std::vector<EncoderCount>> embeddingEncoders() const;
    /// Calls `row` for every embedding of an encoder that came after the analysis `after` (0: all), in the
    /// order in which they came, so that the last one of a case is its newest; cases in the bin too. `row`
    /// says whether to go on: false ends with Cancelled. However many there are, one is in memory at a time.
    [[nodiscard]] Result<void> readEmbeddings(const Sha256& encoder, AnalysisId after,
                                              const std::function<bool(const StoredEmbedding&)>& row) const;
    /// State, device and suggested labels of every case of the list, by its number.
    [[nodiscard]] Result<std::vector<CaseMark>> marks() const;

    /// Adds a reading. After a confirmed one only amended ones and drafts may follow, and amended ones only
    /// after a confirmed one (Invalid). A draft leaves the state of the case as it is.
    [[nodiscard]] Result<ReadingId> addReading(CaseId id, const Reading& reading);
    /// All readings of a case, oldest first.
    [[nodiscard]] Result<std::vector<Reading>> readings(CaseId id) const;

    /// Keeps what was measured, or what followed from corrections, of the case's recording. Sets are never
    /// overwritten.
    [[nodiscard]] Result<MeasurementSetId> addMeasurements(CaseId id, const MeasurementSet& set);
    /// All sets of a case, newest first.
    [[nodiscard]] Result<std::vector<MeasurementSet>> measurementSets(CaseId id) const;
    /// The case itself and all others of the same patient (core/record/identity), in order of acquisition.
    /// Cases in the bin are left out.
    [[nodiscard]] Result<std::vector<PatientCase>> casesOfPatient(CaseId id) const;

    /// Notes in the audit log, at both cases, that somebody compared them although their patients may not be
    /// one person. Changes nothing else.
    [[nodiscard]] Result<void> noteDoubtfulComparison(CaseId shown, CaseId other);

    [[nodiscard]] Result<void> moveToBin(CaseId id);
    [[nodiscard]] Result<void> restore(CaseId id);
    /// Deletes what is in the bin for good, overwriting the bytes in the database file; the audit log keeps
    /// that it was there, without patient data. Backups made before still hold it. Gives how many.
    [[nodiscard]] Result<int> emptyBin();

    /// Recomputes everything: the chain of the audit log and its end, the content of every row, the stored
    /// files' bytes, missing and extra rows, the schema, SQLite's own structures. No problems: an empty list.
    /// At most 1000 are listed.
    [[nodiscard]] Result<std::vector<Problem>> verify(const Progress& progress) const;
    /// Copies the database as it is now to a new file, complete or not at all. An existing file is refused
    /// (Invalid).
    [[nodiscard]] Result<void> backup(const std::filesystem::path& target) const;

private:
    friend class LabelStore;   // core/store/label_store.h: the part for annotators
    friend class AccountStore; // core/store/account_store.h: who may do what
    struct Impl;               // core/store/impl.h
    explicit CaseStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace leadlight::store
