// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/case_measurements.h"
#include "ui/session/import_run.h"
#include "ui/session/inference.h"
#include "ui/session/label_desk.h"
#include "ui/session/map_desk.h"
#include "ui/session/measure_run.h"
#include "ui/session/model_shelf.h"
#include "ui/session/open_case.h"
#include "ui/session/other_model.h"
#include "ui/session/other_tracing.h"
#include "ui/session/patient_history.h"
#include "ui/session/people.h"
#include "ui/session/read_first.h"
#include "ui/session/store_thread.h"
#include "ui/session/task_queue.h"
#include "ui/session/turns.h"
#include "ui/session/what_if.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// A stored case with what was measured and said of it.
struct MeasuredReading {
    std::shared_ptr<const MeasuredCase> measured;
    std::optional<Reading> reading; ///< the newest
};

/// What a session is wired to. All of it is called on the session's own threads, never on the caller's.
struct SessionParts {
    std::function<Result<io::Opened>(const std::filesystem::path&)> open;
    std::function<Result<Recording>(const Source&)> read;
    StoreThread::Opener openStore;
    InferenceParts inference; ///< with the models that are used first
    ModelFiles bundled;       ///< the models that came with the program
    std::string person;       ///< who reads, where the database has no accounts
    PasswordCost passwordCost = kInteractiveCost;
};

/// What runs in the background, for the status bar.
struct JobState {
    enum class Kind { None, Import, Analysis, Map } kind = Kind::None;
    int done = 0;
    int total = 0;
    double fraction = 0.0;
};

/// All that the window shows and does, without a window: the case on screen, the case list, jobs, undo.
///
/// Files are opened on io threads, drawn at once, stored by the store thread and analysed by the inference
/// thread; nothing here waits. A result for a case that is no longer shown is stored and not drawn.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(SessionParts parts, QObject* parent = nullptr);
    ~Session() override;

    /// Opens files and imports folders; the first readable one is shown.
    void openPaths(std::vector<std::filesystem::path> paths);
    /// Shows a stored case as it was left.
    void showCase(CaseId id);

    void showNext() { step(1); }

    void showPrevious() { step(-1); }

    /// The case on screen, or null.
    [[nodiscard]] const OpenCase* current() const { return m_current ? &*m_current : nullptr; }

    void setQuery(store::CaseQuery query);

    [[nodiscard]] const store::CaseQuery& query() const { return m_query; }

    /// The case list as last read, and how many match in all.
    [[nodiscard]] const std::vector<store::CaseSummary>& cases() const { return m_cases; }

    [[nodiscard]] int caseCount() const { return m_caseCount; }

    /// Cases in the bin, whatever is listed.
    [[nodiscard]] int binCount() const { return m_binCount; }

    /// False until the database has answered for the first time.
    [[nodiscard]] bool casesKnown() const { return m_casesKnown; }

    [[nodiscard]] const std::optional<Error>& storeError() const { return m_storeError; }

    /// Looks for cases without changing the list: for the palette of commands.
    void search(const QString& text, int limit, std::function<void(std::vector<store::CaseSummary>)> done);

    void moveToBin(CaseId id); ///< can be undone
    void restore(CaseId id);   ///< can be undone
    void emptyBin();           ///< cannot

    /// Opens the case database once more, for readers that must not keep the session's own thread waiting.
    [[nodiscard]] const StoreThread::Opener& storeOpener() const { return m_parts.openStore; }

    /// What the inference thread works with, for long work that must not take its place.
    [[nodiscard]] const InferenceParts& inferenceParts() const { return m_parts.inference; }

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Panels follow what changed here one by one, so that no frame waits for all of them.
    [[nodiscard]] Turns& turns() { return m_turns; }

    /// Whether the AI waits for the reader, and for which cases.
    [[nodiscard]] ReadFirst& readFirst() { return m_readFirst; }

    /// What is measured on the case on screen, and corrected by hand.
    [[nodiscard]] CaseMeasurements& measurements() { return m_measurements; }

    [[nodiscard]] const CaseMeasurements& measurements() const { return m_measurements; }

    /// The other tracings of the patient on screen.
    [[nodiscard]] PatientHistory& history() { return m_history; }

    /// Analyses the case on screen (again), with the engine and the models as they are now.
    void analyseCurrent();
    /// Asks for the maps of the case on screen, which are computed, not stored.
    void requestExplore();

    /// The maps of the case on screen that take passes of their own, and the checks of all.
    [[nodiscard]] MapDesk& maps() { return m_maps; }

    /// Another tracing of the patient on screen, for Explore to compare with.
    [[nodiscard]] OtherTracing& otherTracing() { return m_other; }

    /// Another model's view of the case on screen, for Explore to compare with.
    [[nodiscard]] OtherModel& otherModel() { return m_otherModel; }

    /// The models that can be used.
    [[nodiscard]] ModelShelf& shelf() { return m_shelf; }

    /// Uses other models from here on, and analyses the case on screen with them.
    void useModels(const ModelFiles& files);

    /// The tasks of annotators.
    [[nodiscard]] LabelTasks& labelTasks() { return m_labelTasks; }

    /// The labelling of the case on screen.
    [[nodiscard]] LabelDesk& labelDesk() { return m_labelDesk; }

    /// What the findings of the case on screen would be without some leads or seconds.
    [[nodiscard]] WhatIf& whatIf() { return m_whatIf; }

    /// What the models say of themselves; null until read. Asked for on first use.
    [[nodiscard]] const std::shared_ptr<const ModelInfo>& models() const { return m_models; }

    void requestModels();

    /// Has the encoder wait until releaseInference(): to load LibTorch is to read some hundred megabytes,
    /// which would keep the first tracing from the screen.
    void holdInference() { m_inference.hold(); }

    void releaseInference() { m_inference.release(); }

    /// Reads a stored case with what was measured, corrected and read of it, and leaves the screen as it is.
    void readMeasured(CaseId id, std::function<void(Result<MeasuredReading>)> done);

    /// Keeps a recording that came over the network and hands it on to the list and the models. Returns when
    /// it is safe on disk, so it is called on threads of the network, never on this object's own.
    [[nodiscard]] Result<store::Imported> keepAndWait(Source source);

    /// What a report of a case is made from.
    struct ForReport {
        Source source;
        std::vector<Reading> readings; ///< oldest first
    };

    void loadForReport(CaseId id, std::function<void(Result<ForReport>)> done);

    /// The reader of files, which any thread may call.
    [[nodiscard]] const std::function<Result<Recording>(const Source&)>& reader() const {
        return m_parts.read;
    }

    /// Adds a reading to a case. `done` learns whether it is safe on disk; where it is not, failed() said
    /// why.
    void addReading(CaseId id, const QString& text, ReadingState state,
                    std::function<void(bool kept)> done = {});

    /// Who reads: the system's user, or whoever signed in last.
    [[nodiscard]] QString person() const { return QString::fromStdString(m_person); }

    /// Who is signed in to the database, what they may do, and the accounts there are.
    [[nodiscard]] People& people() { return m_people; }

    [[nodiscard]] const People& people() const { return m_people; }

    /// Signs out, after what was labelled and corrected is handed to the database in this person's name.
    void signOut();

    [[nodiscard]] JobState job() const;
    /// Stops the import and drops analyses of cases that are not on screen, at once.
    void cancelJobs();

Q_SIGNALS:
    void currentChanged();  ///< another case is on screen (or none)
    void analysisChanged(); ///< of the case on screen: stage, progress, findings, maps
    void storedChanged();   ///< the case on screen got its place in the database, or its readings changed
    void casesChanged();
    void personChanged(); ///< another person reads
    void jobChanged();
    void modelsChanged();
    void importFinished(const leadlight::ui::ImportReport& report);
    void failed(const leadlight::Error& error); ///< something asked for could not be done

private:
    struct Loaded;
    void show(OpenCase openCase);
    void step(int by);
    void onStored(const OpenedFile& file, CaseId id, bool alreadyThere);
    void loadStored(CaseId id);
    void startAnalysis(bool explore, bool keepShown);
    void onInferred(const Sha256& sha256, Result<Inferred> result);
    void showStored(std::vector<Analysis> analyses);
    void analyseIfByOthers();
    void offerOtherModels();
    void storeAnalyses(CaseId id, std::vector<Analysis> analyses);
    void pump();
    void analyseInBackground(CaseId id, std::shared_ptr<const Recording> recording);
    void goOnInBackground();
    void stopBackground();
    void refreshCases();
    void readCases();
    void followPeople();
    void setBinned(CaseId id, bool binned);
    void setModels(std::shared_ptr<const ModelInfo> models);
    template <class T>
    bool failedToStore(const Result<T>& result);

    SessionParts m_parts;
    std::string m_person;
    bool m_locked = false; ///< nobody may see the cases
    std::optional<OpenCase> m_current;
    store::CaseQuery m_query;
    std::vector<store::CaseSummary> m_cases;
    int m_caseCount = 0;
    int m_binCount = 0;
    bool m_casesKnown = false;
    std::optional<Error> m_storeError;
    std::shared_ptr<const ModelInfo> m_models;
    bool m_modelsAsked = false;
    QUndoStack m_undo;
    Turns m_turns;
    ReadFirst m_readFirst;
    QTimer m_refresh;

    std::deque<CaseId> m_backlog;           ///< stored cases still to be analysed, not on screen
    std::optional<TaskId> m_currentTask;    ///< analysis of the case on screen
    std::optional<TaskId> m_backgroundTask; ///< analysis of another
    std::optional<CaseId> m_background;     ///< the case that is read or analysed behind the screen
    int m_backgroundDone = 0;
    quint64 m_backgroundRun = 0; ///< another one once that was stopped: what began before ends unheard
    std::map<Sha256, std::vector<Analysis>> m_unstored; ///< made before the case had its id
    quint64 m_wanted = 0;                               ///< number of the last request to show something
    quint64 m_shown = 0; ///< number of what is on screen, which a request alone does not change

    TaskQueue m_io;
    StoreThread m_store;
    People m_people;
    Inference m_inference;
    MapDesk m_maps{m_inference, m_store};
    WhatIf m_whatIf{m_inference};
    ImportRun m_import;
    CaseMeasurements m_measurements;
    MeasureRun m_measureRun; ///< cases that are not on screen
    PatientHistory m_history;
    OtherTracing m_other;
    ModelShelf m_shelf;
    OtherModel m_otherModel;
    LabelTasks m_labelTasks{m_store};
    LabelDesk m_labelDesk{m_store, m_undo, m_labelTasks};
};

} // namespace leadlight::ui
