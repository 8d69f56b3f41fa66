// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdio>
#include <string>
#include <sys/types.h>

namespace leadlight::bench {

/// One pass of the encoder in eager PyTorch.
struct EagerPass {
    double seconds = 1e9;
    std::array<float, 4> embedding{}; ///< its first numbers
};

/// eager_encoder.py as a process that waits to be asked, so that its passes can alternate with others.
class EagerProcess {
public:
    EagerProcess(const std::string& python, const std::string& script, const std::string& model,
                 const std::string& signals, const std::string& threads);
    ~EagerProcess();
    EagerProcess(const EagerProcess&) = delete;
    EagerProcess& operator=(const EagerProcess&) = delete;

    /// Runs one pass in "fp32" or "bf16". Where the process has died the seconds stay at 1e9.
    [[nodiscard]] EagerPass pass(const std::string& precision);

private:
    pid_t m_process = -1;
    std::FILE* m_ask = nullptr;
    std::FILE* m_answer = nullptr;
};

} // namespace leadlight::bench
