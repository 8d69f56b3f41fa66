// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/node.h"

#include "core/base/text.h"
#include "core/pacs/resolve.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netdb.h>

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

Result<std::string> resolveHost(const std::string& host) {
    addrinfo hints{};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0 || found == nullptr)
        return fail(ErrorCode::NotFound,
                    "There is no computer called " + host + " on the network: check the server's address.");
    std::array<char, INET_ADDRSTRLEN> text{};
    sockaddr_in address{};
    std::memcpy(&address, found->ai_addr, sizeof address);
    ::inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size());
    ::freeaddrinfo(found);
    return std::string(text.data());
}

std::string serverText(const Server& server) {
    return server.title + '@' + server.host + ':' + std::to_string(server.port);
}

} // namespace leadlight::pacs
