// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/record/standing_reading.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kIoThreads = 2;
constexpr int kRefreshMs = 150;

/// Runs one of two functions forth and back.
class Step final : public QUndoCommand {
public:
    Step(const QString& text, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(text)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo)) {}

    void redo() override { m_redo(); }

    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

} // namespace

/// A stored case as the store thread hands it over.
struct Session::Loaded {
    store::CaseSummary summary;
    std::shared_ptr<const Recording> recording; ///< null where only analyses and readings were asked for
    std::vector<Analysis> analyses;
    std::vector<Reading> readings;
};

Session::Session(SessionParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_person(m_parts.person)
    , m_readFirst(QString::fromStdString(m_parts.person))
    , m_io(kIoThreads)
    , m_store(m_parts.openStore)
    , m_people(m_store, m_parts.person, m_parts.passwordCost)
    , m_inference(m_parts.inference)
    , m_import(m_parts.open, m_io, m_store)
    , m_measurements(m_store, m_undo, m_parts.person)
    , m_measureRun(m_parts.read, m_store)
    , m_history(m_parts.read, m_store)
    , m_other(m_history, m_inference, m_store,
              [this](CaseId id, auto done) {
                  readMeasured(id, [done](Result<MeasuredReading> read) {
                      done(read ? Result<std::shared_ptr<const Recording>>(read->measured->recording)
                                : fail(read.error()));
                  });
              })
    , m_shelf(m_parts.bundled)
    , m_otherModel(m_parts.inference, m_store) {
    connect(&m_people, &People::changed, this, &Session::followPeople);
    // A role that was taken away elsewhere, or accounts that were switched on there, show by a refusal first.
    connect(this, &Session::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::Invalid)
            m_people.request();
    });
    connect(&m_readFirst, &ReadFirst::changed, this, &Session::readCases);
    connect(&m_shelf, &ModelShelf::changed, this, &Session::offerOtherModels);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &Session::readCases);
    connect(&m_import, &ImportRun::progressed, this, &Session::jobChanged);
    connect(&m_import, &ImportRun::opened, this, [this](const OpenedFile& file, bool first) {
        if (!first)
            return;
        ++m_wanted;
        OpenCase shown;
        shown.sha256 = file.recording->sha256;
        shown.fileName = fileNameOf(file.path);
        shown.recording = file.recording;
        show(std::move(shown));
    });
    connect(&m_import, &ImportRun::stored, this, &Session::onStored);
    connect(&m_import, &ImportRun::storeFailed, this, [this](const OpenedFile& file, const Error& error) {
        if (m_current && m_current->sha256 == file.recording->sha256 && !m_current->id) {
            m_current->storeProblem = error;
            startAnalysis(true, false);
            Q_EMIT storedChanged();
        }
    });
    connect(&m_import, &ImportRun::finished, this, [this](const ImportReport& report) {
        readCases();
        m_history.refresh(); // tracings of the patient on screen may be among them
        m_measureRun.start();
        Q_EMIT jobChanged();
        Q_EMIT importFinished(report);
    });
    connect(&m_maps, &MapDesk::busyChanged, this, &Session::jobChanged);
    connect(this, &Session::currentChanged, this, [this] {
        m_measurements.show(m_current ? m_current->recording : nullptr);
        m_history.show(m_current ? m_current->id : std::nullopt);
        m_labelDesk.show(m_current ? m_current->id : std::nullopt);
    });
    connect(this, &Session::storedChanged, this, [this] {
        if (!m_current || !m_current->id)
            return;
        m_measurements.setStored(*m_current->id);
        m_history.show(m_current->id);
        m_labelDesk.show(m_current->id);
    });
    connect(&m_measurements, &CaseMeasurements::failed, this, &Session::failed);
    connect(&m_measurements, &CaseMeasurements::concerns, this, &Session::showCase);
    connect(&m_labelTasks, &LabelTasks::failed, this, &Session::failed);
    connect(&m_labelDesk, &LabelDesk::failed, this, &Session::failed);
    connect(&m_labelDesk, &LabelDesk::concerns, this, &Session::showCase);
    connect(&m_inference, &Inference::progressed, this, [this](TaskId id, double fraction) {
        if (m_current && m_currentTask == id) {
            m_current->progress = fraction;
            Q_EMIT jobChanged();
        }
    });
}

Session::~Session() = default;

void Session::openPaths(std::vector<std::filesystem::path> paths) {
    m_import.add(std::move(paths));
    Q_EMIT jobChanged();
}

void Session::show(OpenCase openCase) {
    const bool behind = m_background && m_background == openCase.id;
    const bool stopped = m_currentTask || behind;
    if (behind) // else it would be analysed twice
        stopBackground();
    if (m_currentTask) {
        m_inference.cancel(*m_currentTask);
        m_currentTask.reset();
        // What was under way for the case that leaves the screen goes on behind the others.
        if (m_current && m_current->id && !m_current->analysis)
            m_backlog.push_back(*m_current->id);
    }
    ++m_shown;
    m_current = std::move(openCase);
    m_current->stage = AnalysisStage::Waiting; // for the database's answer or the encoder's
    m_maps.setRecording(m_current->recording);
    m_whatIf.setRecording(m_current->recording);
    m_otherModel.setRecording(m_current->recording);
    if (m_current->id) {
        m_maps.setCase(*m_current->id);
        m_otherModel.setCase(*m_current->id);
    }
    if (m_current->id)
        std::erase(m_backlog, *m_current->id);
    Q_EMIT currentChanged();
    if (stopped)
        Q_EMIT jobChanged();
    pump();
}

void Session::onStored(const OpenedFile& file, CaseId id, bool alreadyThere) {
    refreshCases();
    const Sha256& sha256 = file.recording->sha256;
    if (auto waiting = m_unstored.extract(sha256))
        storeAnalyses(id, std::move(waiting.mapped()));
    if (m_current && m_current->sha256 == sha256) {
        if (m_current->id)
            return;
        m_current->id = id;
        m_maps.setCase(id);
        m_otherModel.setCase(id);
        Q_EMIT storedChanged();
        if (alreadyThere)
            loadStored(id);
        else
            startAnalysis(true, false);
    } else if (!alreadyThere) {
        m_measureRun.add(id);
        m_backlog.push_back(id);
        pump();
    }
}

void Session::loadStored(CaseId id) {
    const quint64 shown = m_shown;
    m_store.run<Loaded>(
        [id](store::CaseStore& store) -> Result<Loaded> {
            Loaded loaded;
            Result<std::vector<Analysis>> analyses = store.analyses(id);
            if (!analyses)
                return fail(analyses.error());
            loaded.analyses = std::move(*analyses);
            Result<std::vector<Reading>> readings = store.readings(id);
            if (!readings)
                return fail(readings.error());
            loaded.readings = std::move(*readings);
            return loaded;
        },
        [this, shown](Result<Loaded> loaded) {
            if (shown != m_shown || !m_current)
                return;
            if (failedToStore(loaded)) {
                startAnalysis(true, false);
                return;
            }
            m_current->readings = std::move(loaded->readings);
            Q_EMIT storedChanged();
            if (m_current->analysis || m_currentTask)
                return;
            if (loaded->analyses.empty()) {
                startAnalysis(true, false);
                return;
            }
            showStored(std::move(loaded->analyses));
        });
}

void Session::showCase(CaseId id) {
    const quint64 wanted = ++m_wanted; // also where it is on screen already: another may be on its way there
    if (m_current && m_current->id == id)
        return;
    m_store.run<std::pair<store::CaseSummary, std::shared_ptr<const Source>>>(
        [id](
            store::CaseStore& store) -> Result<std::pair<store::CaseSummary, std::shared_ptr<const Source>>> {
            Result<store::CaseSummary> summary = store.summary(id);
            if (!summary)
                return fail(summary.error());
            Result<Source> source = store.source(id);
            if (!source)
                return fail(source.error());
            return std::pair{std::move(*summary), std::make_shared<const Source>(std::move(*source))};
        },
        [this, id, wanted](Result<std::pair<store::CaseSummary, std::shared_ptr<const Source>>> stored) {
            if (wanted != m_wanted || failedToStore(stored))
                return;
            m_io.run(
                [read = m_parts.read, source = stored->second](const Progress&) { return read(*source); },
                [this, id, wanted, summary = stored->first](Result<Recording> recording) {
                    if (wanted != m_wanted)
                        return;
                    if (!recording) {
                        Q_EMIT failed(recording.error());
                        return;
                    }
                    OpenCase shown;
                    shown.id = id;
                    shown.sha256 = summary.sha256;
                    shown.fileName = QString::fromStdString(summary.fileName);
                    shown.recording = std::make_shared<const Recording>(std::move(*recording));
                    show(std::move(shown));
                    loadStored(id);
                },
                1);
        },
        1);
}

void Session::readMeasured(CaseId id, std::function<void(Result<MeasuredReading>)> done) {
    struct Stored {
        std::shared_ptr<const Source> source;
        std::vector<FiducialCorrection> corrections;
        std::optional<Reading> reading;
    };

    m_store.run<Stored>(
        [id](store::CaseStore& store) -> Result<Stored> {
            Stored stored;
            Result<Source> source = store.source(id);
            if (!source)
                return fail(source.error());
            const Result<std::vector<MeasurementSet>> sets = store.measurementSets(id);
            const Result<std::vector<Reading>> readings = store.readings(id);
            if (!sets || !readings)
                return fail(sets ? readings.error() : sets.error());
            stored.source = std::make_shared<const Source>(std::move(*source));
            if (!sets->empty())
                stored.corrections = sets->front().corrections;
            if (const Reading* standing = standingReading(*readings))
                stored.reading = *standing;
            return stored;
        },
        [this, done](const Result<Stored>& stored) {
            if (!stored) {
                done(fail(stored.error()));
                return;
            }
            m_io.run(
                [read = m_parts.read, kept = *stored](const Progress& progress) -> Result<MeasuredReading> {
                    Result<Recording> recording = read(*kept.source);
                    if (!recording)
                        return fail(recording.error());
                    auto shared = std::make_shared<const Recording>(std::move(*recording));
                    auto measured =
                        std::make_shared<const measure::Measured>(measure::measure(*shared, progress));
                    return MeasuredReading{
                        measuredCase(std::move(shared), std::move(measured), kept.corrections), kept.reading};
                },
                done);
        });
}

void Session::step(int by) {
    if (m_cases.empty())
        return;
    const CaseId shown = m_current ? m_current->id.value_or(CaseId{}) : CaseId{};
    const auto here = std::find_if(m_cases.begin(), m_cases.end(),
                                   [shown](const store::CaseSummary& row) { return row.id == shown; });
    if (here == m_cases.end()) {
        showCase(m_cases.front().id);
        return;
    }
    const auto at = here - m_cases.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_cases.size()))
        showCase(m_cases[static_cast<std::size_t>(at)].id);
}

void Session::setQuery(store::CaseQuery query) {
    m_query = std::move(query);
    readCases();
}

void Session::signOut() {
    m_measurements.flush();
    m_labelDesk.flush();
    m_people.signOut();
}

/// Follows who is there. While the window is locked it stays with the one before, who mostly comes back.
void Session::followPeople() {
    const bool unlocked = m_locked && !m_people.locked();
    const bool fellLocked = !m_locked && m_people.locked();
    m_locked = m_people.locked();
    if (m_locked) {
        m_labelDesk.setLocked(true);
        // Whose account was disabled elsewhere does not come back by its being enabled again, but by a
        // password.
        if (fellLocked && !m_people.leaving())
            m_people.signOut();
        m_cases.clear();
        m_caseCount = m_binCount = 0;
        Q_EMIT casesChanged();
        return;
    }
    const bool another = m_people.current().name != m_person;
    if (another) {
        m_person = m_people.current().name;
        m_undo.clear(); // its steps would be done in another's name
        m_measurements.setPerson(m_person);
        m_labelDesk.setPerson(m_person);
        m_readFirst.setPerson(person());
        Q_EMIT personChanged();
    }
    m_measurements.setForbidden(m_people.whyNot(Act::Correct));
    m_labelDesk.setForbidden(m_people.whyNot(Act::Label), m_people.whyNot(Act::Adjudicate));
    m_labelDesk.setLocked(false);
    if ((another || unlocked) && m_labelTasks.known())
        m_labelTasks.request(); // what was read while nobody was there is nobody's
    if (unlocked)
        readCases();
}

void Session::refreshCases() {
    if (!m_refresh.isActive())
        m_refresh.start();
}

void Session::readCases() {
    struct Listed {
        std::vector<store::CaseSummary> rows;
        int count = 0;
        int binned = 0;
        store::SignedIn who;
    };

    store::CaseQuery asked = m_query;
    asked.inLabels = !m_readFirst.isOn(); // a finding that is typed would tell of what it is suggested
    m_store.run<Listed>(
        [query = std::move(asked)](store::CaseStore& store) -> Result<Listed> {
            // Before anything is read: where accounts are on, nobody sees a case without having signed in.
            Result<store::SignedIn> who = store::AccountStore(store).current();
            if (!who)
                return fail(who.error());
            if (who->accountsOn && !who->account)
                return Listed{{}, 0, 0, std::move(*who)};
            store::CaseQuery bin;
            bin.binned = true;
            Result<std::vector<store::CaseSummary>> rows = store.list(query);
            const Result<int> count = store.count(query);
            const Result<int> binned = store.count(bin);
            if (!rows)
                return fail(rows.error());
            return Listed{std::move(*rows), count.value_or(0), binned.value_or(0), std::move(*who)};
        },
        [this, turn = m_people.turn()](Result<Listed> listed) {
            if (turn != m_people.turn() || m_people.leaving())
                return; // somebody signed out since, who is told of no case any more
            m_casesKnown = true;
            if (listed) {
                m_storeError.reset();
                m_people.take(listed->who);
                m_cases = std::move(listed->rows);
                m_caseCount = listed->count;
                m_binCount = listed->binned;
            } else {
                m_storeError = listed.error();
            }
            Q_EMIT casesChanged();
        },
        2);
}

void Session::search(const QString& text, int limit,
                     std::function<void(std::vector<store::CaseSummary>)> done) {
    store::CaseQuery query;
    query.text = text.toStdString();
    query.inLabels = !m_readFirst.isOn();
    query.limit = limit;
    m_store.run<std::vector<store::CaseSummary>>(
        [query](store::CaseStore& store) { return store.list(query); },
        [done = std::move(done)](Result<std::vector<store::CaseSummary>> rows) {
            done(rows ? std::move(*rows) : std::vector<store::CaseSummary>{});
        },
        2);
}

void Session::setBinned(CaseId id, bool binned) {
    m_store.run<bool>(
        [id, binned](store::CaseStore& store) -> Result<bool> {
            const Result<void> done = binned ? store.moveToBin(id) : store.restore(id);
            if (!done)
                return fail(done.error());
            return true;
        },
        [this](const Result<bool>& done) {
            (void)failedToStore(done);
            readCases();
        });
}

void Session::moveToBin(CaseId id) {
    std::erase(m_backlog, id);
    if (m_current && m_current->id == id && m_cases.size() > 1) {
        const bool last = m_cases.back().id == id;
        step(last ? -1 : 1);
    }
    m_undo.push(new Step(
        tr("Move to the bin"), [this, id] { setBinned(id, true); }, [this, id] { setBinned(id, false); }));
}

void Session::restore(CaseId id) {
    m_undo.push(new Step(
        tr("Restore from the bin"), [this, id] { setBinned(id, false); },
        [this, id] { setBinned(id, true); }));
}

void Session::emptyBin() {
    m_undo.clear(); // its steps may name cases that are gone now
    m_store.run<int>([](store::CaseStore& store) { return store.emptyBin(); },
                     [this](const Result<int>& gone) {
                         (void)failedToStore(gone);
                         readCases();
                     });
}

void Session::addReading(CaseId id, const QString& text, ReadingState state,
                         std::function<void(bool kept)> done) {
    Reading reading{text.toStdString(), state, m_person, nowUtc()};
    m_store.run<bool>(
        [id, reading](store::CaseStore& store) -> Result<bool> {
            const Result<ReadingId> added = store.addReading(id, reading);
            if (!added)
                return fail(added.error());
            return true;
        },
        [this, id, reading, done = std::move(done)](const Result<bool>& added) {
            const bool kept = !failedToStore(added);
            if (kept && m_current && m_current->id == id) {
                m_current->readings.push_back(reading);
                Q_EMIT storedChanged();
            }
            if (done)
                done(kept);
            if (kept)
                readCases();
        });
}

template <class T>
bool Session::failedToStore(const Result<T>& result) {
    if (result)
        return false;
    Q_EMIT failed(result.error());
    return true;
}

} // namespace leadlight::ui
