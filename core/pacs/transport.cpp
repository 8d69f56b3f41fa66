// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/transport.h"

#include <dcmtk/dcmnet/dul.h>
#include <dcmtk/dcmtls/tlslayer.h>
#include <dcmtk/oflog/oflog.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

namespace leadlight::pacs {

namespace {

/// How long a wait lasts before it is looked whether it shall end.
constexpr int kSliceMs = 100;
/// How long a peer may refuse to take what is sent.
constexpr int kWriteStallMs = 20'000;
/// A-ABORT and its like, which are sent also when all else is over (PS3.8 9.3.8).
constexpr std::size_t kFarewellBytes = 10;

bool isReady(int socket, short what, int ms) {
    pollfd entry{socket, what, 0};
    return ::poll(&entry, 1, ms) > 0;
}

/// A connection of DCMTK's (plain or TLS) that is read and written under a Watch.
class WatchedConnection final : public DcmTransportConnection {
public:
    WatchedConnection(int socket, std::unique_ptr<DcmTransportConnection> inner, std::shared_ptr<Watch> watch)
        : DcmTransportConnection(socket)
        , m_socket(socket)
        , m_inner(std::move(inner))
        , m_watch(std::move(watch)) {}

    ~WatchedConnection() override { close(); }

    OFCondition serverSideHandshake() override { return m_inner->serverSideHandshake(); }

    OFCondition clientSideHandshake() override { return m_inner->clientSideHandshake(); }

    OFCondition renegotiate(const char* suite) override { return m_inner->renegotiate(suite); }

    /// Zero where nothing more comes, which DCMTK takes for a closed connection.
    ssize_t read(void* buffer, size_t size) override {
        while (m_watch->mayGoOn()) {
            if (!comes(kSliceMs))
                continue;
            const std::uint64_t most = std::min<std::uint64_t>(size, m_watch->bytesLeft());
            if (most == 0) {
                m_watch->stop(Stopped::TooMuch);
                return 0;
            }
            const ssize_t got = m_inner->read(buffer, most);
            if (got < 0 && errno == EINTR)
                continue;
            if (got > 0)
                m_watch->count(static_cast<std::uint64_t>(got));
            return std::max<ssize_t>(got, 0);
        }
        return 0;
    }

    ssize_t write(void* buffer, size_t size) override {
        if (!m_inner->isTransparentConnection()) // TLS cannot be interrupted inside a record
            return mayWrite(size) ? m_inner->write(buffer, size) : -1;
        size_t done = 0;
        int waitedMs = 0;
        while (done < size) {
            if (!mayWrite(size) || waitedMs >= kWriteStallMs) {
                errno = ETIMEDOUT;
                return -1;
            }
            if (!isReady(m_socket, POLLOUT, kSliceMs)) {
                waitedMs += kSliceMs;
                continue;
            }
            const ssize_t put = ::send(m_socket, static_cast<const char*>(buffer) + done, size - done,
                                       MSG_DONTWAIT | MSG_NOSIGNAL);
            if (put < 0 && errno != EAGAIN && errno != EINTR)
                return -1;
            done += static_cast<size_t>(std::max<ssize_t>(put, 0));
            if (put > 0)
                waitedMs = 0;
        }
        return static_cast<ssize_t>(size);
    }

    void close() override { m_inner->close(); }

    void closeTransportConnection() override { m_inner->closeTransportConnection(); }

    unsigned long getPeerCertificateLength() override { return m_inner->getPeerCertificateLength(); }

    unsigned long getPeerCertificate(void* buffer, unsigned long size) override {
        return m_inner->getPeerCertificate(buffer, size);
    }

    OFBool networkDataAvailable(int seconds) override {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::max(seconds, 0));
        do {
            if (!m_watch->mayGoOn())
                return OFFalse;
            if (comes(seconds > 0 ? kSliceMs : 0))
                return OFTrue;
        } while (std::chrono::steady_clock::now() < end);
        return OFFalse;
    }

    OFBool isTransparentConnection() override { return OFFalse; }

    OFString& dumpConnectionParameters(OFString& text) override {
        return m_inner->dumpConnectionParameters(text);
    }

private:
    /// Whether bytes are there within so many ms. TLS may hold some that the socket no longer has.
    bool comes(int ms) { return m_inner->networkDataAvailable(0) || isReady(m_socket, POLLIN, ms); }

    bool mayWrite(size_t size) { return size <= kFarewellBytes || m_watch->stopped() == Stopped::No; }

    int m_socket;
    std::unique_ptr<DcmTransportConnection> m_inner;
    std::shared_ptr<Watch> m_watch;
};

tl::unexpected<Error> tlsFailure(const std::filesystem::path& file, const char* what) {
    return fail(ErrorCode::Unreadable,
                file.string() + " cannot be used as " + what + ": it must be a PEM file that can be read.");
}

} // namespace

void Watch::begin(std::uint64_t bytes, int seconds) {
    m_bytesLeft = bytes;
    m_end.store((Clock::now() + std::chrono::seconds(seconds)).time_since_epoch().count());
}

bool Watch::mayGoOn() {
    if (m_cancel.cancelled())
        stop(Stopped::Cancelled);
    else if (Clock::now().time_since_epoch().count() >= m_end.load())
        stop(Stopped::TimedOut);
    return m_stopped.load() == Stopped::No;
}

void Watch::stop(Stopped why) {
    Stopped none = Stopped::No;
    m_stopped.compare_exchange_strong(none, why); // the first reason is the true one
}

WatchedLayer::WatchedLayer(std::shared_ptr<Watch> watch, std::shared_ptr<DcmTLSTransportLayer> tls,
                           std::function<void()> onCreated)
    : m_watch(std::move(watch))
    , m_tls(std::move(tls))
    , m_onCreated(std::move(onCreated)) {}

DcmTransportConnection* WatchedLayer::createConnection(DcmNativeSocketType socket, OFBool) {
    std::unique_ptr<DcmTransportConnection> inner;
    if (m_tls)
        inner.reset(m_tls->createConnection(socket, OFTrue));
    else
        inner = std::make_unique<DcmTCPConnection>(socket);
    if (m_onCreated)
        m_onCreated();
    if (!inner)
        return nullptr;
    return new WatchedConnection(socket, std::move(inner), m_watch); // DCMTK deletes it
}

Result<std::shared_ptr<DcmTLSTransportLayer>> makeTls(const std::optional<TlsFiles>& files, bool listener) {
    if (!files)
        return std::shared_ptr<DcmTLSTransportLayer>();
    static std::once_flag once;
    std::call_once(once, [] { DcmTLSTransportLayer::initializeOpenSSL(); });
    auto layer =
        std::make_shared<DcmTLSTransportLayer>(listener ? NET_ACCEPTOR : NET_REQUESTOR, nullptr, OFFalse);
    if (files->trusted.empty() ||
        layer->addTrustedCertificateFile(files->trusted.c_str(), DCF_Filetype_PEM).bad())
        return tlsFailure(files->trusted, "trusted certificates");
    if (listener && layer->addTrustedClientCertificateFile(files->trusted.c_str()).bad())
        return tlsFailure(files->trusted, "trusted certificates");
    if (!files->certificate.empty()) {
        if (layer->setPrivateKeyFile(files->key.c_str(), DCF_Filetype_PEM).bad())
            return tlsFailure(files->key, "a private key");
        if (layer->setCertificateFile(files->certificate.c_str(), DCF_Filetype_PEM).bad())
            return tlsFailure(files->certificate, "a certificate");
        if (!layer->checkPrivateKeyMatchesCertificate())
            return fail(ErrorCode::Invalid, files->key.string() + " is not the key of the certificate " +
                                                files->certificate.string() + '.');
    } else if (listener) {
        return fail(ErrorCode::Invalid, "A listener with TLS needs a certificate and its key.");
    }
    layer->setCertificateVerification(DCV_requireCertificate);
    if (layer->setTLSProfile(TSP_Profile_BCP195).bad() || layer->activateCipherSuites().bad())
        return fail(ErrorCode::Unavailable, "The installed OpenSSL does not offer the ciphers of BCP 195.");
    return layer;
}

void prepareNetwork(int connectS) {
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        dcmDisableGethostbyaddr.set(OFTrue);
        constexpr Sint32 kTlsStallS = 10; // within a record, where a cancelled call has to wait
        dcmSocketReceiveTimeout.set(kTlsStallS);
        dcmSocketSendTimeout.set(2 * kTlsStallS);
    });
    dcmConnectionTimeout.set(connectS);
}

} // namespace leadlight::pacs
