// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/client.h"
#include "core/pacs/listener.h"
#include "ui/session/pacs_settings.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace leadlight::ui {

/// How the listener stands, for the status bar and the settings.
struct ListenerState {
    enum class Kind { Off, Starting, Listening, Failed } kind = Kind::Off;
    int port = 0;
    int received = 0;
    int refused = 0;
    QString lastProblem; ///< why it failed, or what was refused last; nobody's name
};

/// All that the window does over the DICOM network, without a window. The network is spoken to by threads of
/// its own, which come into being on first use; what they bring is kept by the session.
class PacsWork : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit PacsWork(Session& session, QObject* parent = nullptr);
    ~PacsWork() override;

    /// Takes new settings over; starts, restarts or stops the listener where they ask for another.
    void configure(PacsSettings settings);

    [[nodiscard]] const PacsSettings& settings() const { return m_settings; }

    [[nodiscard]] const ListenerState& listener() const { return m_state; }

    /// Each runs on a thread of the network and hands its result to `done` on this object's thread, unless it
    /// was cancelled.
    TaskId echo(const pacs::Call& call, std::function<void(Result<pacs::EchoAnswer>)> done);
    TaskId find(const PacsServer& server, const pacs::StudyQuery& query,
                std::function<void(Result<pacs::FoundStudies>)> done);
    /// Fetches studies into the case database.
    TaskId retrieve(const PacsServer& server, const std::vector<std::string>& studies,
                    const QString& modality, std::function<void(Result<pacs::Transferred>)> done);
    /// Sends the newest confirmed reading of a case.
    void sendReport(CaseId id, const PacsServer& server, std::function<void(Result<pacs::Transferred>)> done);
    void cancel(TaskId id);

Q_SIGNALS:
    void listenerChanged();
    void progressed(leadlight::ui::TaskId id, double fraction);

private:
    TaskQueue& queue();
    void switchListener();
    void onEvent(const pacs::ListenerEvent& event);
    [[nodiscard]] pacs::Keep keeper() const;

    Session& m_session;
    PacsSettings m_settings;
    ListenerState m_state;
    quint64 m_generation = 0; ///< of the listener: what an older one says no longer counts
    /// Touched by the listener's queue alone, whose one thread starts and ends listeners one after the other.
    std::shared_ptr<std::unique_ptr<pacs::Listener>> m_listener =
        std::make_shared<std::unique_ptr<pacs::Listener>>();
    std::unique_ptr<TaskQueue> m_listenerQueue;
    std::unique_ptr<TaskQueue> m_queue;
};

} // namespace leadlight::ui
