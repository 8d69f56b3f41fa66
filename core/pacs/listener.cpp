// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/listener.h"

#include "core/base/text.h"
#include "core/pacs/accept.h"
#include "core/pacs/serve.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstring>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace leadlight::pacs {

namespace {

constexpr int kLookMs = 250; ///< how often the listener looks whether it shall end

/// Reads "10.1.2.0/24" into an address and a mask, in the computer's byte order.
std::optional<std::pair<std::uint32_t, std::uint32_t>> networkOf(std::string_view pattern) {
    const std::size_t slash = pattern.find('/');
    constexpr long long kAllBits = 32;
    long long bits = kAllBits;
    if (slash != std::string_view::npos) {
        const auto stated = parseInteger(pattern.substr(slash + 1));
        if (!stated || *stated < 0 || *stated > kAllBits)
            return std::nullopt;
        bits = *stated;
    }
    in_addr address{};
    if (::inet_pton(AF_INET, std::string(pattern.substr(0, slash)).c_str(), &address) != 1)
        return std::nullopt;
    const std::uint32_t mask = bits == 0 ? 0 : 0xFFFFFFFFU << (kAllBits - bits);
    return std::pair{ntohl(address.s_addr), mask};
}

} // namespace

Result<AllowedPeer> parseAllowedPeer(std::string_view text) {
    const std::string_view line = trimmed(text);
    const std::size_t space = line.rfind(' ');
    if (space != std::string_view::npos) {
        AllowedPeer peer{std::string(trimmed(line.substr(0, space))), std::string(line.substr(space + 1))};
        if (isTitle(peer.title) && networkOf(peer.address))
            return peer;
    }
    return fail(ErrorCode::Invalid, std::string(text) +
                                        " is no entry of the allow-list: write TITLE ADDRESS, as in "
                                        "CART1 10.1.2.3 or * 10.1.2.0/24.");
}

bool addressMatches(std::string_view pattern, std::string_view address) {
    const auto network = networkOf(pattern);
    const auto asked = networkOf(address);
    return network && asked && (network->first & network->second) == (asked->first & network->second);
}

class Listener::Impl {
public:
    Impl(ListenerSettings settings, Keep keep, OnEvent onEvent, std::shared_ptr<DcmTLSTransportLayer> tls,
         int socket, std::uint16_t port)
        : m_settings(std::move(settings))
        , m_keep(std::move(keep))
        , m_onEvent(std::move(onEvent))
        , m_tls(std::move(tls))
        , m_socket(socket)
        , m_port(port)
        , m_thread([this] { run(); }) {}

    ~Impl() {
        m_stop.cancel();
        m_thread.join();
        for (Caller& caller : m_callers) {
            ::shutdown(caller.socket, SHUT_RDWR); // ends also what TLS waits for
            caller.thread.join();
            ::close(caller.socket);
        }
        ::close(m_socket);
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    struct Caller {
        int socket = -1; ///< a duplicate of our own, which stays valid whatever DCMTK closes
        std::shared_ptr<Watch> watch;
        std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
        std::thread thread;
    };

    void run() {
        while (!m_stop.cancelled()) {
            pollfd entry{m_socket, POLLIN, 0};
            const bool asked = ::poll(&entry, 1, kLookMs) > 0;
            tidy(); // first, so that those who have gone do not count
            if (asked)
                acceptOne();
        }
    }

    /// Joins the threads that are done, and breaks off what lasts too long inside TLS.
    void tidy() {
        for (auto caller = m_callers.begin(); caller != m_callers.end();) {
            if (caller->done->load()) {
                caller->thread.join();
                ::close(caller->socket);
                caller = m_callers.erase(caller);
                continue;
            }
            if (!caller->watch->mayGoOn())
                ::shutdown(caller->socket, SHUT_RDWR);
            ++caller;
        }
    }

    /// At most once a second: a flood of callers must not become a flood of events.
    void tellRefused(const std::string& address, const char* why) {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastRefused < std::chrono::seconds(1))
            return;
        m_lastRefused = now;
        m_onEvent({ListenerEvent::Kind::Refused, address, why, false});
    }

    void acceptOne() {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        const int socket = ::accept4(m_socket, reinterpret_cast<sockaddr*>(&peer), &size, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        std::array<char, INET_ADDRSTRLEN> text{};
        ::inet_ntop(AF_INET, &peer.sin_addr, text.data(), text.size());
        const std::string address = text.data();
        const bool known = std::any_of(m_settings.allowed.begin(), m_settings.allowed.end(),
                                       [&](const auto& one) { return addressMatches(one.address, address); });
        // Twice as many as may talk: those above are told that it is too many.
        const bool flooded =
            m_callers.size() >= 2 * static_cast<std::size_t>(std::max(m_settings.maxAssociations, 1));
        if (!known || flooded) {
            tellRefused(address,
                        known ? "Too many connections at once." : "This address is not on the allow-list.");
            ::close(socket);
            return;
        }
        Caller caller;
        caller.socket = ::dup(socket);
        caller.watch = std::make_shared<Watch>(m_stop);
        caller.watch->begin(kRequestBytes, m_settings.answerS);
        const bool tooMany = m_callers.size() >= static_cast<std::size_t>(m_settings.maxAssociations);
        caller.thread = std::thread(
            [this, socket, copy = caller.socket, address, tooMany, watch = caller.watch, done = caller.done] {
                {
                    Incoming incoming(socket, watch, m_tls);
                    serve(incoming, *watch, {m_settings, m_keep, m_onEvent, address, tooMany});
                }
                ::shutdown(copy, SHUT_RDWR); // else our duplicate would keep it open until it is tidied away
                done->store(true);
            });
        m_callers.push_back(std::move(caller));
    }

    ListenerSettings m_settings;
    Keep m_keep;
    OnEvent m_onEvent;
    std::shared_ptr<DcmTLSTransportLayer> m_tls;
    int m_socket;
    std::uint16_t m_port;
    CancelToken m_stop;
    std::chrono::steady_clock::time_point m_lastRefused;
    std::list<Caller> m_callers; ///< of the listening thread alone
    std::thread m_thread;
};

Result<std::unique_ptr<Listener>> Listener::start(ListenerSettings settings, Keep keep, OnEvent onEvent) {
    prepareNetwork(Timeouts{}.connectS);
    if (!isTitle(settings.title))
        return fail(ErrorCode::Invalid, "An AE title has 1 to 16 characters and no backslash.");
    auto tls = makeTls(settings.tls, true);
    if (!tls)
        return fail(std::move(tls.error()));
    std::uint16_t port = settings.port;
    const auto socket = listenOn(settings.bindTo, port);
    if (!socket)
        return fail(socket.error());
    if (!onEvent)
        onEvent = [](const ListenerEvent&) {};
    auto impl = std::make_unique<Impl>(std::move(settings), std::move(keep), std::move(onEvent),
                                       std::move(*tls), *socket, port);
    return std::unique_ptr<Listener>(new Listener(std::move(impl)));
}

Listener::Listener(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

Listener::~Listener() = default;

std::uint16_t Listener::port() const {
    return m_impl->port();
}

} // namespace leadlight::pacs
