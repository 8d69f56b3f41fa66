// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/transport.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/assoc.h>

#include <memory>

/// The answering side of an association. Private to this folder and to tests.
namespace leadlight::pacs {

/// An accepted socket that DCMTK speaks DICOM over. DCMTK itself can only listen on all interfaces; here the
/// socket is accepted outside, once its peer's address is known to be welcome, and handed to DCMTK.
class Incoming {
public:
    /// Takes `socket` over. What the peer may send is bounded by `watch`.
    Incoming(int socket, std::shared_ptr<Watch> watch, std::shared_ptr<DcmTLSTransportLayer> tls);
    ~Incoming();
    Incoming(const Incoming&) = delete;
    Incoming& operator=(const Incoming&) = delete;

    /// Reads the peer's request for an association, within `timeS`.
    [[nodiscard]] OFCondition receiveRequest(int timeS);

    /// Null before receiveRequest() has succeeded.
    [[nodiscard]] T_ASC_Association* association() const { return m_association; }

    /// What the peer calls itself and us.
    [[nodiscard]] std::string callingTitle() const;
    [[nodiscard]] std::string calledTitle() const;

    void reject(T_ASC_RejectParametersResult result, T_ASC_RejectParametersSource source,
                T_ASC_RejectParametersReason reason);
    /// Answers the peer's wish to end.
    void acknowledgeRelease();

private:
    int m_socket;
    std::shared_ptr<Watch> m_watch;
    std::shared_ptr<DcmTLSTransportLayer> m_tls;
    std::unique_ptr<WatchedLayer> m_layer;
    T_ASC_Network* m_network = nullptr;
    T_ASC_Association* m_association = nullptr;
    bool m_over = false; ///< rejected or released: nothing to abort
};

/// A listening TCP socket on an IPv4 address; port 0: any. Gives the socket and sets `port` to the true one.
[[nodiscard]] Result<int> listenOn(const std::string& address, std::uint16_t& port);

} // namespace leadlight::pacs
