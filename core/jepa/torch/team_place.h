// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace leadlight::jepa {

/// One of several processes, on one or more machines, that train one model together.
struct TeamPlace {
    int member = 0; ///< from 0; member 0 must be reachable by the others
    int size = 1;
    std::string host = "127.0.0.1"; ///< of member 0
    int port = 29500;               ///< on which member 0 listens
    double patienceS = 1800.0;      ///< how long one waits for the others before giving up
};

} // namespace leadlight::jepa
