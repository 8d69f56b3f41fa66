// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/patient_history.h"

#include <algorithm>

namespace leadlight::ui {

namespace {

/// A stored case as the store thread hands it over.
struct Stored {
    std::shared_ptr<const Source> source;
    std::vector<MeasurementSet> sets;
};

} // namespace

PatientHistory::PatientHistory(Read read, StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_store(store) {}

PatientHistory::~PatientHistory() {
    *m_alive = false;
}

void PatientHistory::show(std::optional<CaseId> id) {
    if (id == m_shown && !m_cases.empty())
        return;
    m_shown = id;
    m_cases.clear();
    ++m_opening;
    m_queue.cancelAll();
    Q_EMIT changed();
    refresh();
}

void PatientHistory::refresh() {
    const quint64 asked = ++m_asked;
    if (!m_shown)
        return;
    m_store.run<std::vector<store::PatientCase>>(
        [id = *m_shown](store::CaseStore& store) { return store.casesOfPatient(id); },
        [this, alive = m_alive, asked](Result<std::vector<store::PatientCase>> cases) {
            if (!*alive || asked != m_asked)
                return;
            if (!cases) {
                Q_EMIT failed(cases.error());
                return;
            }
            m_cases = std::move(*cases);
            Q_EMIT changed();
        });
}

const store::PatientCase* PatientHistory::prior() const {
    const auto here = std::find_if(m_cases.begin(), m_cases.end(), [this](const store::PatientCase& one) {
        return one.summary.id == m_shown;
    });
    const auto usable = [this](const store::PatientCase& one) {
        return one.sure && one.summary.id != m_shown;
    };
    const auto before = std::find_if(std::make_reverse_iterator(here), m_cases.rend(), usable);
    if (before != m_cases.rend())
        return &*before;
    const auto any = std::find_if(m_cases.rbegin(), m_cases.rend(), usable);
    return any == m_cases.rend() ? nullptr : &*any;
}

void PatientHistory::noteDoubtful(CaseId id) {
    if (!m_shown)
        return;
    m_store.run<bool>(
        [shown = *m_shown, id](store::CaseStore& store) -> Result<bool> {
            if (Result<void> noted = store.noteDoubtfulComparison(shown, id); !noted)
                return fail(noted.error());
            return true;
        },
        [this, alive = m_alive](const Result<bool>& noted) {
            if (*alive && !noted)
                Q_EMIT failed(noted.error());
        },
        1);
}

void PatientHistory::open(CaseId id, Opened done) {
    const quint64 opening = ++m_opening;
    m_queue.cancelAll();
    m_store.run<Stored>(
        [id](store::CaseStore& store) -> Result<Stored> {
            Result<Source> source = store.source(id);
            if (!source)
                return fail(source.error());
            Result<std::vector<MeasurementSet>> sets = store.measurementSets(id);
            if (!sets)
                return fail(sets.error());
            return Stored{std::make_shared<const Source>(std::move(*source)), std::move(*sets)};
        },
        [this, alive = m_alive, opening, done = std::move(done)](const Result<Stored>& stored) {
            if (!*alive || opening != m_opening)
                return;
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            using Outcome = Result<std::shared_ptr<const MeasuredCase>>;
            m_queue.run(
                [read = m_read, kept = *stored](const Progress& progress) -> Outcome {
                    Result<Recording> recording = read(*kept.source);
                    if (!recording)
                        return fail(recording.error());
                    auto shared = std::make_shared<const Recording>(std::move(*recording));
                    auto measured =
                        std::make_shared<const measure::Measured>(measure::measure(*shared, progress));
                    return measuredCase(std::move(shared), std::move(measured),
                                        kept.sets.empty() ? std::vector<FiducialCorrection>()
                                                          : kept.sets.front().corrections);
                },
                [this, opening, done](const Outcome& outcome) {
                    if (opening != m_opening)
                        return;
                    if (outcome)
                        done(*outcome);
                    else
                        Q_EMIT failed(outcome.error());
                });
        },
        1);
}

} // namespace leadlight::ui
