// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/case_measurements.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr int kKeepAfterMs = 700;
/// Beyond this every move would take longer than a frame.
constexpr std::size_t kMostBeatsByHand = 3000;

Result<void> add(store::CaseStore& store, CaseId id, const MeasurementSet& set) {
    const Result<MeasurementSetId> added = store.addMeasurements(id, set);
    return added ? Result<void>() : fail(added.error());
}

} // namespace

bool takesResults(const store::CaseStore& store, CaseId id) {
    const Result<store::CaseSummary> summary = store.summary(id);
    return summary ? summary->state != store::CaseState::Binned : summary.error().code != ErrorCode::NotFound;
}

/// One recording with its measurements, as long as somebody needs it.
struct CaseMeasurements::Entry {
    std::shared_ptr<const Recording> recording;
    std::optional<CaseId> id;
    std::shared_ptr<const MeasuredCase> shown; ///< null until measured
    std::vector<MeasurementSet> stored;
    bool storeKnown = false; ///< what is stored was read
};

/// One change of the corrections.
class CaseMeasurements::Step final : public QUndoCommand {
public:
    Step(const QString& text, CaseMeasurements& owner, std::shared_ptr<Entry> entry,
         std::vector<FiducialCorrection> after, quint64 gesture)
        : QUndoCommand(text)
        , m_owner(&owner)
        , m_entry(std::move(entry))
        , m_before(m_entry->shown->corrections)
        , m_after(std::move(after))
        , m_gesture(gesture) {}

    void redo() override { put(m_after); }

    void undo() override { put(m_before); }

    [[nodiscard]] int id() const override { return m_gesture != 0 ? 2 : -1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const Step*>(other);
        if (next == nullptr || next->m_gesture != m_gesture || next->m_entry != m_entry)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    void put(const std::vector<FiducialCorrection>& corrections) {
        if (m_owner) // the stack may outlive it
            m_owner->put(m_entry, corrections);
    }

    QPointer<CaseMeasurements> m_owner;
    std::shared_ptr<Entry> m_entry;
    std::vector<FiducialCorrection> m_before;
    std::vector<FiducialCorrection> m_after;
    quint64 m_gesture;
};

CaseMeasurements::CaseMeasurements(StoreThread& store, QUndoStack& undo, std::string person, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
    , m_person(std::move(person)) {
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &CaseMeasurements::flush);
    connect(&m_queue, &TaskQueue::progressed, this, [this](TaskId, double fraction) {
        if (!m_progress)
            return;
        m_progress = fraction;
        Q_EMIT progressed();
    });
}

CaseMeasurements::~CaseMeasurements() {
    flush();
    *m_alive = false;
}

QString CaseMeasurements::progressText() const {
    constexpr double kTold = 0.02; // a recording of ten seconds is done before that is read
    const double done = m_progress.value_or(0.0);
    return done < kTold ? tr("Being measured…")
                        : tr("Being measured… %1 %").arg(static_cast<int>(100.0 * done));
}

std::shared_ptr<const MeasuredCase> CaseMeasurements::current() const {
    return m_shown ? m_shown->shown : nullptr;
}

void CaseMeasurements::show(std::shared_ptr<const Recording> recording) {
    if (m_shown && m_shown->recording == recording)
        return;
    flush();
    m_queue.cancelAll();
    m_progress.reset();
    m_shown.reset();
    if (recording) {
        std::weak_ptr<Entry>& known = m_entries[recording->sha256];
        m_shown = known.lock();
        if (!m_shown) {
            m_shown = std::make_shared<Entry>();
            known = m_shown;
        }
        m_shown->recording = recording;
        if (!m_shown->shown) {
            m_progress = 0.0;
            m_queue.run(
                [recording](const Progress& progress) {
                    return std::make_shared<const measure::Measured>(measure::measure(*recording, progress));
                },
                [this, entry = m_shown](std::shared_ptr<const measure::Measured> done) {
                    measured(entry, std::move(done));
                });
        }
    }
    std::erase_if(m_entries, [](const auto& entry) { return entry.second.expired(); });
    Q_EMIT changed();
}

void CaseMeasurements::measured(const std::shared_ptr<Entry>& entry,
                                std::shared_ptr<const measure::Measured> measured) {
    entry->shown = measuredCase(entry->recording, std::move(measured), {});
    if (entry == m_shown)
        m_progress.reset();
    settle(*entry);
    if (entry == m_shown)
        Q_EMIT changed();
}

void CaseMeasurements::setStored(CaseId id) {
    if (!m_shown || m_shown->storeKnown)
        return;
    m_shown->id = id;
    m_store.run<std::vector<MeasurementSet>>(
        [id](store::CaseStore& store) { return store.measurementSets(id); },
        [this, alive = m_alive, entry = m_shown](Result<std::vector<MeasurementSet>> sets) {
            if (!*alive)
                return;
            if (!sets) {
                Q_EMIT failed(sets.error());
                return;
            }
            loaded(entry, *sets);
        });
}

void CaseMeasurements::loaded(const std::shared_ptr<Entry>& entry, const std::vector<MeasurementSet>& sets) {
    entry->stored = sets;
    entry->storeKnown = true;
    settle(*entry);
    if (entry == m_shown)
        Q_EMIT changed();
}

/// Once it is known both what was measured and what is stored: corrections come back, and what is new is
/// kept.
void CaseMeasurements::settle(Entry& entry) {
    if (!entry.shown || !entry.storeKnown || !entry.id)
        return;
    const std::string version = measure::methodVersion();
    const bool kept = std::any_of(entry.stored.begin(), entry.stored.end(),
                                  [&](const MeasurementSet& set) { return set.version == version; });
    if (!kept)
        keepMeasured(*entry.id, measure::measurementSet(*entry.recording, *entry.shown->before,
                                                        *entry.shown->before, {}));
    if (!entry.stored.empty() && entry.shown->corrections.empty() &&
        !entry.stored.front().corrections.empty()) {
        entry.shown = measuredCase(entry.recording, entry.shown->before, entry.stored.front().corrections,
                                   entry.shown->median);
        if (!kept) { // the numbers of another version, with the same points placed by hand
            MeasurementSet set = entry.shown->set;
            set.by = entry.stored.front().by;
            keepMeasured(*entry.id, std::move(set));
        }
    }
    entry.stored.clear();
    if (!m_dirty.empty())
        m_keepSoon.start();
}

void CaseMeasurements::setForbidden(const QString& why) {
    if (std::exchange(m_forbidden, why) != why)
        Q_EMIT changed();
}

QString CaseMeasurements::whyNot() const {
    if (!m_shown)
        return tr("No ECG is open.");
    if (!m_forbidden.isEmpty())
        return m_forbidden;
    if (!m_shown->shown)
        return tr("This ECG is still being measured.");
    if (!m_shown->shown->before->notMeasured.empty())
        return tr("Nothing was measured on this ECG.");
    if (m_shown->shown->before->beats.size() > kMostBeatsByHand)
        return tr("This recording is too long for corrections by hand.");
    return {};
}

void CaseMeasurements::place(const PointPlace& place, double seconds, quint64 gesture) {
    if (!whyNot().isEmpty() || !std::isfinite(seconds))
        return;
    const MeasuredCase& shown = *m_shown->shown;
    const std::optional<double> here = shown.momentOf(place);
    if (!here)
        return;
    const measure::Room room = measure::roomFor(*shown.now, place.beat, place.point);
    const double to = std::clamp(seconds, room.fromS, room.toS);
    if (to == *here)
        return;
    FiducialCorrection correction;
    if (place.beat)
        correction.beatS = shown.before->beats[*place.beat].rS;
    correction.point = place.point;
    correction.measuredS = measure::pointOf(
        place.beat ? shown.before->beats[*place.beat].global : shown.before->median.global, place.point);
    correction.correctedS = to;
    correction.by = m_person;
    correction.at = nowUtc();
    std::vector<FiducialCorrection> after = shown.corrections;
    const FiducialCorrection* old = shown.correctionOf(place);
    if (old != nullptr) {
        correction.beatS = old->beatS;
        after[static_cast<std::size_t>(old - shown.corrections.data())] = correction;
    } else {
        after.push_back(correction);
    }
    push(tr("Move a point of a beat"), std::move(after), gesture);
}

void CaseMeasurements::takeBack(const PointPlace& place) {
    if (!whyNot().isEmpty())
        return;
    const MeasuredCase& shown = *m_shown->shown;
    if (const FiducialCorrection* old = shown.correctionOf(place)) {
        std::vector<FiducialCorrection> after = shown.corrections;
        after.erase(after.begin() + (old - shown.corrections.data()));
        push(tr("Take a correction back"), std::move(after), 0);
    }
}

void CaseMeasurements::takeAllBack() {
    if (whyNot().isEmpty() && !m_shown->shown->corrections.empty())
        push(tr("Take all corrections back"), {}, 0);
}

void CaseMeasurements::push(const QString& text, std::vector<FiducialCorrection> after, quint64 gesture) {
    m_undo.push(new Step(text, *this, m_shown, std::move(after), gesture));
}

void CaseMeasurements::put(const std::shared_ptr<Entry>& entry,
                           const std::vector<FiducialCorrection>& corrections) {
    entry->shown = measuredCase(entry->recording, entry->shown->before, corrections, entry->shown->median);
    if (std::find(m_dirty.begin(), m_dirty.end(), entry) == m_dirty.end())
        m_dirty.push_back(entry);
    m_keepSoon.start();
    if (entry == m_shown)
        Q_EMIT changed();
    else if (entry->id)
        Q_EMIT concerns(*entry->id);
}

void CaseMeasurements::flush() {
    m_keepSoon.stop();
    for (const std::shared_ptr<Entry>& entry : std::exchange(m_dirty, {})) {
        if (!entry->id) { // not before the database has the case
            m_dirty.push_back(entry);
            continue;
        }
        MeasurementSet set = entry->shown->set;
        set.by = m_person;
        keepCorrected(entry, std::move(set));
    }
}

/// Quiet where the case is in the bin: nobody asked for it, and it can be measured again.
void CaseMeasurements::keepMeasured(CaseId id, MeasurementSet set) {
    keep([id, set = std::move(set)](store::CaseStore& store) -> Result<void> {
        return takesResults(store, id) ? add(store, id, set) : Result<void>();
    });
}

void CaseMeasurements::keepCorrected(const std::shared_ptr<Entry>& entry, MeasurementSet set) {
    m_store.run<void>(
        [id = *entry->id, set = std::move(set)](store::CaseStore& store) { return add(store, id, set); },
        [this, alive = m_alive, entry](const Result<void>& kept) {
            if (!*alive || kept)
                return;
            Q_EMIT failed(kept.error());
            if (kept.error().code == ErrorCode::Invalid)
                takeStored(entry);
        });
}

/// Shows the points that stand in the database again: numbers from those that it does not take would be
/// nobody's.
void CaseMeasurements::takeStored(const std::shared_ptr<Entry>& entry) {
    m_store.run<std::vector<MeasurementSet>>(
        [id = *entry->id](store::CaseStore& store) { return store.measurementSets(id); },
        [this, alive = m_alive, entry](const Result<std::vector<MeasurementSet>>& sets) {
            if (!*alive || !sets || std::ranges::find(m_dirty, entry) != m_dirty.end())
                return;
            const auto corrections =
                sets->empty() ? std::vector<FiducialCorrection>() : sets->front().corrections;
            entry->shown =
                measuredCase(entry->recording, entry->shown->before, corrections, entry->shown->median);
            if (entry == m_shown)
                Q_EMIT changed();
        });
}

void CaseMeasurements::keep(std::function<Result<void>(store::CaseStore&)> work) {
    m_store.run<void>(std::move(work), [this, alive = m_alive](const Result<void>& kept) {
        if (*alive && !kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace leadlight::ui
