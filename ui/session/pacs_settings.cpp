// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pacs_settings.h"

#include <QStringList>

namespace leadlight::ui {

namespace {

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

std::optional<Error> problemOf(const PacsSettings& settings) {
    if (!pacs::isTitle(settings.title.toStdString()))
        return Error{ErrorCode::Invalid, "An AE title has 1 to 16 characters and no backslash."};
    for (const PacsServer& one : settings.servers) {
        if (const auto server = pacs::parseServer(pacs::serverText(one.server)); !server)
            return server.error();
    }
    for (const QString& line : linesOf(settings.allowed)) {
        if (const auto peer = pacs::parseAllowedPeer(line.toStdString()); !peer)
            return peer.error();
    }
    if (settings.listen && linesOf(settings.allowed).isEmpty())
        return Error{ErrorCode::Invalid,
                     "The allow-list is empty, so nobody could send: add a line like CART1 10.1.2.3."};
    if (settings.receiveTls && (settings.receiveTls->certificate.empty() || settings.receiveTls->key.empty()))
        return Error{ErrorCode::Invalid,
                     "To receive over TLS, our certificate and its key are needed: choose both files, or "
                     "leave the trusted certificates empty."};
    return std::nullopt;
}

pacs::ListenerSettings listenerOf(const PacsSettings& settings) {
    pacs::ListenerSettings listener;
    listener.title = settings.title.toStdString();
    listener.bindTo = settings.bindTo.toStdString();
    listener.port = static_cast<std::uint16_t>(settings.port);
    for (const QString& line : linesOf(settings.allowed)) {
        if (auto peer = pacs::parseAllowedPeer(line.toStdString()))
            listener.allowed.push_back(std::move(*peer));
    }
    listener.tls = settings.receiveTls;
    return listener;
}

pacs::Call callOf(const PacsSettings& settings, const PacsServer& server) {
    pacs::Call call;
    call.ourTitle = settings.title.toStdString();
    call.server = server.server;
    return call;
}

bool sameListener(const PacsSettings& one, const PacsSettings& other) {
    return one.listen == other.listen && one.title == other.title && one.bindTo == other.bindTo &&
           one.port == other.port && one.allowed == other.allowed && one.receiveTls == other.receiveTls;
}

} // namespace leadlight::ui
