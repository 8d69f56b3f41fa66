// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pacs_work.h"

#include "core/io/dicom/dicom_report.h"

#include <QPointer>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int kNetworkThreads = 2;

/// What the server is to keep: the newest confirmed reading as a report.
Result<pacs::ToSend> reportOf(const Session::ForReport& subject, const Recording& recording,
                              const std::string& organisation) {
    std::vector<Reading> confirmed;
    std::copy_if(subject.readings.begin(), subject.readings.end(), std::back_inserter(confirmed),
                 [](const Reading& one) {
                     return one.state == ReadingState::Confirmed || one.state == ReadingState::Amended;
                 });
    if (confirmed.empty())
        return fail(ErrorCode::Invalid, "This case has no confirmed reading: confirm one first.");
    const Reading* before = confirmed.size() > 1 ? &confirmed[confirmed.size() - 2] : nullptr;
    auto report = io::dicom::writeReport(recording, subject.source, confirmed.back(), before, {organisation});
    if (!report)
        return fail(std::move(report.error()));
    return pacs::ToSend{"report", std::move(*report)};
}

} // namespace

PacsWork::PacsWork(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

PacsWork::~PacsWork() {
    m_queue.reset();
    m_listenerQueue.reset();
    m_listener->reset(); // here, where what it tells still finds this object
}

TaskQueue& PacsWork::queue() {
    if (!m_queue) {
        m_queue = std::make_unique<TaskQueue>(kNetworkThreads);
        connect(m_queue.get(), &TaskQueue::progressed, this, &PacsWork::progressed);
    }
    return *m_queue;
}

pacs::Keep PacsWork::keeper() const {
    return [&session = m_session](const pacs::Object& object) -> Result<pacs::Kept> {
        const auto imported =
            session.keepAndWait(Source{{{object.identity.sopInstance + ".dcm", object.file}}});
        if (!imported)
            return fail(imported.error());
        return pacs::Kept{imported->alreadyThere};
    };
}

void PacsWork::configure(PacsSettings settings) {
    const bool same = sameListener(m_settings, settings) && m_state.kind != ListenerState::Kind::Failed;
    m_settings = std::move(settings);
    const bool staysOff = !m_settings.listen && m_state.kind == ListenerState::Kind::Off;
    if (same || staysOff)
        return;
    switchListener();
}

void PacsWork::switchListener() {
    const quint64 generation = ++m_generation;
    m_state = {};
    if (m_settings.listen)
        m_state.kind = ListenerState::Kind::Starting;
    Q_EMIT listenerChanged();
    if (!m_listenerQueue)
        m_listenerQueue = std::make_unique<TaskQueue>(1);
    // The listener ends before this object does, so what it tells finds it.
    const auto told = [this, generation](const pacs::ListenerEvent& event) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, event] {
                if (generation == m_generation)
                    onEvent(event);
            },
            Qt::QueuedConnection);
    };
    m_listenerQueue->run(
        [slot = m_listener, wanted = m_settings.listen, listener = listenerOf(m_settings), keep = keeper(),
         told](const Progress&) -> Result<int> {
            slot->reset(); // waits for what is under way
            if (!wanted)
                return 0;
            auto started = pacs::Listener::start(listener, keep, told);
            if (!started)
                return fail(std::move(started.error()));
            *slot = std::move(*started);
            return static_cast<int>((*slot)->port());
        },
        [this, generation](const Result<int>& port) {
            if (generation != m_generation || !m_settings.listen)
                return;
            m_state.kind = port ? ListenerState::Kind::Listening : ListenerState::Kind::Failed;
            m_state.port = port.value_or(0);
            if (!port)
                m_state.lastProblem = QString::fromStdString(port.error().text);
            Q_EMIT listenerChanged();
        });
}

void PacsWork::onEvent(const pacs::ListenerEvent& event) {
    using Kind = pacs::ListenerEvent::Kind;
    if (event.kind == Kind::Connected)
        return;
    if (event.kind == Kind::Kept)
        ++m_state.received;
    else {
        m_state.refused += event.kind == Kind::Refused ? 1 : 0;
        m_state.lastProblem = QString::fromStdString(event.peer + ": " + event.text);
    }
    Q_EMIT listenerChanged();
}

TaskId PacsWork::echo(const pacs::Call& call, std::function<void(Result<pacs::EchoAnswer>)> done) {
    return queue().run([call](const Progress& progress) { return pacs::echo(call, progress); },
                       std::move(done), 1);
}

TaskId PacsWork::find(const PacsServer& server, const pacs::StudyQuery& query,
                      std::function<void(Result<pacs::FoundStudies>)> done) {
    return queue().run([call = callOf(m_settings, server),
                        query](const Progress& progress) { return pacs::find(call, query, progress); },
                       std::move(done), 1);
}

TaskId PacsWork::retrieve(const PacsServer& server, const std::vector<std::string>& studies,
                          const QString& modality, std::function<void(Result<pacs::Transferred>)> done) {
    const pacs::Call call = callOf(m_settings, server);
    const bool listening = m_state.kind == ListenerState::Kind::Listening;
    return queue().run(
        [call, studies, kind = modality.toStdString(), byMove = server.byMove, listening,
         keep = keeper()](const Progress& progress) -> Result<pacs::Transferred> {
            if (!byMove)
                return pacs::get(call, studies, kind, keep, progress);
            if (!listening)
                return fail(
                    ErrorCode::Invalid,
                    "This server sends to our listener (C-MOVE), which is off: switch receiving on in the "
                    "settings, with the server on the allow-list.");
            return pacs::move(call, studies, kind, call.ourTitle, progress);
        },
        std::move(done));
}

void PacsWork::sendReport(CaseId id, const PacsServer& server,
                          std::function<void(Result<pacs::Transferred>)> done) {
    const pacs::Call call = callOf(m_settings, server);
    const std::string organisation = m_settings.organisation.toStdString();
    m_session.loadForReport(id, [self = QPointer<PacsWork>(this), call, organisation,
                                 read = m_session.reader(),
                                 done = std::move(done)](Result<Session::ForReport> loaded) mutable {
        if (!self)
            return;
        if (!loaded) {
            done(fail(std::move(loaded.error())));
            return;
        }
        const auto subject = std::make_shared<const Session::ForReport>(std::move(*loaded));
        self->queue().run(
            [subject, call, organisation, read](const Progress& progress) -> Result<pacs::Transferred> {
                const auto recording = read(subject->source);
                if (!recording)
                    return fail(recording.error());
                const auto report = reportOf(*subject, *recording, organisation);
                if (!report)
                    return fail(report.error());
                return pacs::send(call, {*report}, progress);
            },
            std::move(done));
    });
}

void PacsWork::cancel(TaskId id) {
    if (m_queue)
        m_queue->cancel(id);
}

} // namespace leadlight::ui
