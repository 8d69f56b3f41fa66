// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pacs/listener.h"
#include "core/pacs/node.h"

#include <QString>

#include <optional>
#include <vector>

namespace leadlight::ui {

/// A server as a person has set it up.
struct PacsServer {
    QString name; ///< what lists call it
    pacs::Server server;
    bool byMove = false; ///< C-MOVE to our listener, for servers without C-GET
};

/// The page "DICOM network" of the settings. Everything is off at a first start.
struct PacsSettings {
    QString title = QStringLiteral("LEADLIGHT");
    QString organisation; ///< that answers for reports; empty: they are sent unverified
    std::vector<PacsServer> servers;
    bool listen = false;
    QString bindTo = QStringLiteral("127.0.0.1");
    int port = 11112;
    QString allowed;                          ///< lines "TITLE ADDRESS"
    std::optional<pacs::TlsFiles> receiveTls; ///< callers must then show a trusted certificate
};

/// The first thing that is wrong with the settings, or nothing.
[[nodiscard]] std::optional<Error> problemOf(const PacsSettings& settings);

/// What the listener is started with; the settings have no problem.
[[nodiscard]] pacs::ListenerSettings listenerOf(const PacsSettings& settings);

/// The call to a server.
[[nodiscard]] pacs::Call callOf(const PacsSettings& settings, const PacsServer& server);

/// Whether two settings need the same listener.
[[nodiscard]] bool sameListener(const PacsSettings& one, const PacsSettings& other);

} // namespace leadlight::ui
