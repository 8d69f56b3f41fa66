// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/accept.h"

#include "core/base/text.h"

#include <dcmtk/dcmnet/dul.h>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace leadlight::pacs {

namespace {

constexpr long kPduBytes = 65536;

/// DCMTK takes a socket from outside through one process-wide variable: one at a time, and not for longer
/// than DCMTK needs to fetch it.
std::mutex& handOverMutex() {
    static std::mutex mutex;
    return mutex;
}

std::string titleOf(T_ASC_Association* association, bool calling) {
    std::array<char, 64> from{};
    std::array<char, 64> to{};
    if (association == nullptr ||
        ASC_getAPTitles(association->params, from.data(), from.size(), to.data(), to.size(), nullptr, 0)
            .bad())
        return {};
    return std::string(trimmed(calling ? from.data() : to.data()));
}

} // namespace

Incoming::Incoming(int socket, std::shared_ptr<Watch> watch, std::shared_ptr<DcmTLSTransportLayer> tls)
    : m_socket(socket)
    , m_watch(std::move(watch))
    , m_tls(std::move(tls)) {}

Incoming::~Incoming() {
    if (m_association != nullptr) {
        if (!m_over)
            ASC_abortAssociation(m_association);
        ASC_dropAssociation(m_association);
        ASC_destroyAssociation(&m_association);
    }
    if (m_network != nullptr)
        ASC_dropNetwork(&m_network);
    if (m_socket >= 0) // DCMTK has not taken it
        ::close(m_socket);
}

OFCondition Incoming::receiveRequest(int timeS) {
    std::unique_lock lock(handOverMutex());
    dcmExternalSocketHandle.set(m_socket);
    const auto handedOver = [&] {
        if (lock.owns_lock()) {
            dcmExternalSocketHandle.set(-1);
            lock.unlock();
        }
    };
    m_layer = std::make_unique<WatchedLayer>(m_watch, m_tls, [&] {
        m_socket = -1;
        handedOver();
    });
    OFCondition outcome = ASC_initializeNetwork(NET_ACCEPTOR, 0, timeS, &m_network);
    if (outcome.good())
        outcome = ASC_setTransportLayer(m_network, m_layer.get(), 0);
    if (outcome.good())
        outcome = ASC_receiveAssociation(m_network, &m_association, kPduBytes, nullptr, nullptr,
                                         m_tls ? OFTrue : OFFalse, DUL_NOBLOCK, timeS);
    handedOver();
    return outcome;
}

std::string Incoming::callingTitle() const {
    return titleOf(m_association, true);
}

std::string Incoming::calledTitle() const {
    return titleOf(m_association, false);
}

void Incoming::reject(T_ASC_RejectParametersResult result, T_ASC_RejectParametersSource source,
                      T_ASC_RejectParametersReason reason) {
    const T_ASC_RejectParameters why{result, source, reason};
    ASC_rejectAssociation(m_association, &why);
    m_over = true;
}

void Incoming::acknowledgeRelease() {
    ASC_acknowledgeRelease(m_association);
    m_over = true;
}

Result<int> listenOn(const std::string& address, std::uint16_t& port) {
    const auto cannot = [&](const std::string& why) {
        return fail(ErrorCode::Unavailable,
                    "It is not possible to listen at " + address + ':' + std::to_string(port) + ": " + why);
    };
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    if (::inet_pton(AF_INET, address.c_str(), &name.sin_addr) != 1)
        return cannot("that is no IPv4 address of this computer.");
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return cannot("the system gives no socket.");
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    constexpr int kBacklog = 16;
    // The socket interface of C wants its general type.
    auto* general = reinterpret_cast<sockaddr*>(&name);
    socklen_t size = sizeof name;
    if (::bind(socket, general, size) != 0 || ::listen(socket, kBacklog) != 0 ||
        ::getsockname(socket, general, &size) != 0) {
        const int why = errno;
        ::close(socket);
        if (why == EACCES)
            return cannot("ports below 1024 need the system administrator's rights; choose another.");
        if (why == EADDRINUSE)
            return cannot("another program listens there; choose another port.");
        return cannot("this computer has no such address; choose 127.0.0.1, 0.0.0.0 or one of its own.");
    }
    port = ntohs(name.sin_port);
    return socket;
}

} // namespace leadlight::pacs
