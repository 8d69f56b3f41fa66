// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/accept.h"
#include "core/pacs/listener.h"

#include <string>

/// What the listener does with one caller. Private to this folder.
namespace leadlight::pacs {

/// Most bytes of a request for an association: DCMTK's own limit for its PDU is 1 MiB.
inline constexpr std::uint64_t kRequestBytes = std::uint64_t{1} << 20;

/// What all callers of a listener are served by.
struct Service {
    const ListenerSettings& settings;
    const Keep& keep;
    const Listener::OnEvent& onEvent;
    std::string address;  ///< the caller's
    bool tooMany = false; ///< it is only to be told so
};

/// Negotiates with a caller and answers its commands until it ends.
void serve(Incoming& incoming, Watch& watch, const Service& service);

} // namespace leadlight::pacs
