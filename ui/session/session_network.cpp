// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that keeps what the network brings.
#include "ui/session/session.h"

#include <future>

namespace leadlight::ui {

Result<store::Imported> Session::keepAndWait(Source source) {
    auto recording = m_parts.read(source);
    if (!recording)
        return fail(std::move(recording.error()));
    recording->series.clear(); // samples are not stored: they are read again from the original file

    struct Task {
        Recording recording;
        Source source;
        std::promise<Result<store::Imported>> kept;
    };

    const auto task = std::make_shared<Task>(Task{std::move(*recording), std::move(source), {}});
    std::future<Result<store::Imported>> kept = task->kept.get_future();
    m_store.run<store::Imported>(
        [task](store::CaseStore& store) -> Result<store::Imported> {
            auto imported = store.import(task->recording, task->source);
            task->kept.set_value(imported);
            return imported;
        },
        [this](const Result<store::Imported>& imported) {
            if (!imported)
                return; // the network's thread tells it
            refreshCases();
            if (!imported->alreadyThere) {
                m_backlog.push_back(imported->id);
                pump();
            }
        });
    try {
        return kept.get();
    } catch (const std::future_error&) { // the database could not be opened: the task was never run
        return fail(ErrorCode::Unavailable, "The case database cannot be opened.");
    }
}

void Session::loadForReport(CaseId id, std::function<void(Result<ForReport>)> done) {
    m_store.run<ForReport>(
        [id](store::CaseStore& store) -> Result<ForReport> {
            auto source = store.source(id);
            if (!source)
                return fail(std::move(source.error()));
            auto readings = store.readings(id);
            if (!readings)
                return fail(std::move(readings.error()));
            return ForReport{std::move(*source), std::move(*readings)};
        },
        std::move(done));
}

} // namespace leadlight::ui
