// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/measure_run.h"

#include "core/measure/corrections.h"

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int kBehindEverything = -1;

} // namespace

MeasureRun::MeasureRun(Read read, StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_store(store) {}

MeasureRun::~MeasureRun() {
    *m_alive = false;
}

void MeasureRun::add(CaseId id) {
    m_waiting.push_back(id);
}

void MeasureRun::start() {
    if (!m_busy)
        next();
}

void MeasureRun::cancel() {
    m_waiting.clear();
    m_queue.cancelAll();
    ++m_run;
    m_busy = false;
}

void MeasureRun::next() {
    if (m_waiting.empty()) {
        m_busy = false;
        Q_EMIT finished();
        return;
    }
    m_busy = true;
    const CaseId id = m_waiting.front();
    m_waiting.pop_front();
    m_store.run<std::shared_ptr<const Source>>(
        [id](store::CaseStore& store) -> Result<std::shared_ptr<const Source>> {
            const Result<std::vector<MeasurementSet>> sets = store.measurementSets(id);
            if (!sets)
                return fail(sets.error());
            const bool done = std::any_of(sets->begin(), sets->end(), [](const MeasurementSet& set) {
                return set.version == measure::methodVersion();
            });
            if (done)
                return std::shared_ptr<const Source>();
            Result<Source> source = store.source(id);
            if (!source)
                return fail(source.error());
            return std::make_shared<const Source>(std::move(*source));
        },
        [this, alive = m_alive, id, run = m_run](const Result<std::shared_ptr<const Source>>& source) {
            if (!*alive || run != m_run)
                return;
            if (source && *source)
                measure(id, *source);
            else
                next();
        },
        kBehindEverything);
}

void MeasureRun::measure(CaseId id, const std::shared_ptr<const Source>& source) {
    m_queue.run(
        [read = m_read, source](const Progress& progress) -> std::shared_ptr<const MeasurementSet> {
            const Result<Recording> recording = read(*source);
            if (!recording)
                return nullptr;
            const measure::Measured measured = measure::measure(*recording, progress);
            if (progress.cancel.cancelled())
                return nullptr;
            return std::make_shared<const MeasurementSet>(
                measure::measurementSet(*recording, measured, measured, {}));
        },
        [this, id](const std::shared_ptr<const MeasurementSet>& set) {
            if (set)
                keep(id, set);
            next();
        });
}

void MeasureRun::keep(CaseId id, const std::shared_ptr<const MeasurementSet>& set) {
    m_store.run<bool>(
        [id, set](store::CaseStore& store) -> Result<bool> {
            return store.addMeasurements(id, *set).has_value();
        },
        [](const Result<bool>&) {}, kBehindEverything);
}

} // namespace leadlight::ui
