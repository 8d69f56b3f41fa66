// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/node.h"
#include "core/pacs/object.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace leadlight::test {

/// An object that the fake PACS holds, with what it is found by.
struct HeldObject {
    pacs::Object object;
    std::string study;
    std::string series;
    std::string modality;
    std::string patientId;
    std::string patientName; ///< as in the file: "DOE^Jane"
    std::string studyDate;   ///< "20261122"
};

/// The file as an object to be held.
[[nodiscard]] HeldObject heldObject(const Bytes& file);

/// How the fake PACS behaves.
struct FakeBehaviour {
    std::string title = "FAKE";
    std::string onlyCaller;   ///< empty: anybody
    int dieAfterObjects = -1; ///< C-GET: drops the connection after so many
    int stallAfterObjects = -1;
    int withholdFrom = -1; ///< C-GET: counts this one and all after it as failed, and sends none of them
    int refuseFrom = -1;   ///< C-STORE: answers "out of resources" from this one on
    bool answerEcho = true;
    std::map<std::string, std::pair<std::string, std::uint16_t>> destinations; ///< of C-MOVE
};

/// DCMTK as a provider of C-ECHO, C-FIND, C-GET, C-MOVE and C-STORE, on a free port of the loopback
/// interface, in threads of this process.
class FakePacs {
public:
    explicit FakePacs(FakeBehaviour behaviour = {});
    ~FakePacs();

    [[nodiscard]] pacs::Server server() const { return {m_behaviour.title, "127.0.0.1", m_port, {}}; }

    void hold(HeldObject object);
    [[nodiscard]] std::vector<HeldObject> held() const;
    /// From now on.
    void behave(FakeBehaviour behaviour);

private:
    void run();
    void serve(int socket);
    [[nodiscard]] FakeBehaviour behaviour() const;

    mutable std::mutex m_mutex;
    FakeBehaviour m_behaviour;
    std::vector<HeldObject> m_held;
    std::uint16_t m_port = 0;
    int m_socket = -1;
    std::atomic<bool> m_stop{false};
    std::vector<std::thread> m_callers;
    std::vector<int> m_sockets;
    std::thread m_thread;
};

} // namespace leadlight::test
