// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pacs/node.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/dcmlayer.h>
#include <dcmtk/dcmnet/dcmtrans.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

class DcmTLSTransportLayer;

/// What lies between DCMTK and the socket. Private to this folder.
namespace leadlight::pacs {

/// Why a connection gives no more bytes.
enum class Stopped { No, Cancelled, TimedOut, TooMuch };

/// Bounds what a peer may do: how many bytes it may send and until when, for each stage of a conversation
/// anew. Everything that DCMTK reads passes through here, so that no peer, however slow or endless, can hold
/// a thread for longer.
class Watch {
public:
    explicit Watch(CancelToken cancel)
        : m_cancel(std::move(cancel)) {}

    /// A new stage: at most so many bytes until so many seconds from now.
    void begin(std::uint64_t bytes, int seconds);
    /// Whether reading may go on; remembers why not.
    [[nodiscard]] bool mayGoOn();

    [[nodiscard]] std::uint64_t bytesLeft() const { return m_bytesLeft; }

    void count(std::uint64_t bytes) { m_bytesLeft -= bytes; }

    void stop(Stopped why);

    [[nodiscard]] Stopped stopped() const { return m_stopped.load(); }

private:
    using Clock = std::chrono::steady_clock;
    CancelToken m_cancel;
    std::uint64_t m_bytesLeft = 0;
    std::atomic<Clock::rep> m_end{0};
    std::atomic<Stopped> m_stopped{Stopped::No};
};

/// Makes DCMTK's connections watched ones, encrypted where it has a TLS layer.
class WatchedLayer : public DcmTransportLayer {
public:
    /// `onCreated` is called as soon as DCMTK has taken the socket over.
    WatchedLayer(std::shared_ptr<Watch> watch, std::shared_ptr<DcmTLSTransportLayer> tls,
                 std::function<void()> onCreated = {});
    DcmTransportConnection* createConnection(DcmNativeSocketType socket, OFBool secure) override;

private:
    std::shared_ptr<Watch> m_watch;
    std::shared_ptr<DcmTLSTransportLayer> m_tls;
    std::function<void()> m_onCreated;
};

/// A TLS layer from its files, for calls or for a listener. Null without files.
[[nodiscard]] Result<std::shared_ptr<DcmTLSTransportLayer>> makeTls(const std::optional<TlsFiles>& files,
                                                                    bool listener);

/// Sets DCMTK's few process-wide switches, once: no log (it would name patients), no look-up of callers'
/// names, time-outs.
void prepareNetwork(int connectS);

} // namespace leadlight::pacs
