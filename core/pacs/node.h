// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight::pacs {

/// The files of a TLS connection, all in PEM. A certificate and its key belong together; `trusted` holds the
/// certificates that the other side's one must be signed by (or be), one file of one or more.
struct TlsFiles {
    std::filesystem::path certificate; ///< ours; empty: none is shown
    std::filesystem::path key;         ///< ours, not encrypted
    std::filesystem::path trusted;     ///< never empty: an unchecked certificate protects from nobody

    bool operator==(const TlsFiles&) const = default;
};

/// A DICOM application on the network.
struct Server {
    std::string title; ///< its application entity title
    std::string host;  ///< a name or an IPv4 address
    std::uint16_t port = 104;
    std::optional<TlsFiles> tls; ///< nothing: not encrypted
};

/// How long to wait, in seconds.
struct Timeouts {
    int connectS = 5;  ///< for the TCP connection
    int answerS = 30;  ///< for an answer, and for each next byte
    int objectS = 600; ///< for one whole object
    int retrieveS =
        60; ///< for the next sign of life of a retrieval, which servers may have to fetch from tape
};

/// Who calls whom.
struct Call {
    std::string ourTitle = "LEADLIGHT";
    Server server;
    Timeouts timeouts;
};

/// Whether the text may be an application entity title (PS3.5 6.2, AE): 1 to 16 characters of ASCII, no
/// backslash, no control characters, not only spaces.
[[nodiscard]] bool isTitle(std::string_view text);

/// Reads "TITLE@host:port"; Invalid with one sentence where it is none.
[[nodiscard]] Result<Server> parseServer(std::string_view text);

/// "TITLE@host:port"
[[nodiscard]] std::string serverText(const Server& server);

} // namespace leadlight::pacs
