// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pacs/node.h"
#include "core/pacs/object.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::pacs {

/// One entry of the allow-list: who may send, and from where. Both must match.
struct AllowedPeer {
    std::string title;   ///< calling title; "*": any
    std::string address; ///< IPv4 address, or a network as "10.1.2.0/24"
};

/// Reads "TITLE ADDRESS" or "TITLE ADDRESS/BITS".
[[nodiscard]] Result<AllowedPeer> parseAllowedPeer(std::string_view text);

/// Whether an IPv4 address in dotted form lies in "10.1.2.3" or "10.1.2.0/24".
[[nodiscard]] bool addressMatches(std::string_view pattern, std::string_view address);

struct ListenerSettings {
    std::string title = "LEADLIGHT";  ///< what callers must call us
    std::string bindTo = "127.0.0.1"; ///< IPv4 address of the interface; "0.0.0.0": all
    std::uint16_t port = 11112;       ///< 0: any free one
    std::vector<AllowedPeer> allowed; ///< empty: nobody
    std::optional<TlsFiles> tls;      ///< callers must then show a trusted certificate
    int maxAssociations = 4;          ///< at once
    std::uint64_t maxObjectBytes = std::uint64_t{64} << 20;
    int idleS = 60;    ///< an association without a command ends
    int answerS = 30;  ///< for a command or answer that has begun
    int objectS = 300; ///< for one whole object
};

/// Something that happened, for a status line or a log. Never holds patient data.
struct ListenerEvent {
    enum class Kind { Refused, Connected, Kept, NotKept, Broken } kind = Kind::Connected;
    std::string peer; ///< "CART1 at 10.1.2.3"
    std::string text; ///< one sentence; empty for Connected and Kept
    bool alreadyThere = false;
};

/// Receives objects (C-STORE) and answers C-ECHO, from callers on the allow-list alone. An object is
/// acknowledged only after `keep` has returned; where it fails the sender is told so. It listens from start()
/// until it is destroyed, which breaks off what is under way and waits for `keep` where that has begun.
class Listener {
public:
    using OnEvent = std::function<void(const ListenerEvent& event)>; ///< called on the listener's threads

    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(ListenerSettings settings, Keep keep,
                                                                 OnEvent onEvent);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// The port that it listens at.
    [[nodiscard]] std::uint16_t port() const;

private:
    class Impl;
    explicit Listener(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace leadlight::pacs
