// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/node.h"

#include "core/base/text.h"

#include <algorithm>

namespace leadlight::pacs {

bool isTitle(std::string_view text) {
    constexpr std::size_t kLongest = 16;
    return !trimmed(text).empty() && text.size() <= kLongest &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F && c != '\\'; });
}

Result<Server> parseServer(std::string_view text) {
    const auto wrong = [&] {
        return fail(ErrorCode::Invalid,
                    std::string(text) + " is no server: write TITLE@host:port, as in ORTHANC@10.1.2.3:4242.");
    };
    const std::size_t at = text.find('@');
    const std::size_t colon = text.rfind(':');
    if (at == std::string_view::npos || colon == std::string_view::npos || colon < at)
        return wrong();
    Server server;
    server.title = text.substr(0, at);
    server.host = text.substr(at + 1, colon - at - 1);
    const auto port = parseInteger(text.substr(colon + 1));
    const bool hostOk =
        !server.host.empty() && std::none_of(server.host.begin(), server.host.end(),
                                             [](char c) { return c <= ' ' || c == ':' || c == '@'; });
    constexpr long long kLastPort = 65535;
    if (!isTitle(server.title) || !hostOk || !port || *port < 1 || *port > kLastPort)
        return wrong();
    server.port = static_cast<std::uint16_t>(*port);
    return server;
}

std::string serverText(const Server& server) {
    return server.title + '@' + server.host + ':' + std::to_string(server.port);
}

} // namespace leadlight::pacs
