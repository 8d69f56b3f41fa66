// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that keeps what the network brings.
#include "ui/session/session.h"

namespace leadlight::ui {

Result<store::Imported> Session::keepAndWait(Source source) {
    auto recording = m_parts.read(source);
    if (!recording)
        return fail(std::move(recording.error()));
    recording->series.clear(); // samples are not stored: they are read again from the original file

    struct ToKeep {
        Recording recording;
        Source source;
    };

    const auto kept = std::make_shared<const ToKeep>(ToKeep{std::move(*recording), std::move(source)});
    return m_store.runAndWait<store::Imported>(
        [kept](store::CaseStore& store) { return store.import(kept->recording, kept->source); },
        [this](const Result<store::Imported>& imported) {
            if (!imported)
                return; // the network's thread tells it
            refreshCases();
            if (!imported->alreadyThere) {
                m_backlog.push_back(imported->id);
                pump();
            }
        });
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
