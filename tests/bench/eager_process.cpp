// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/eager_process.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace leadlight::bench {

EagerProcess::EagerProcess(const std::string& python, const std::string& script, const std::string& model,
                           const std::string& signals, const std::string& threads) {
    int ask[2], answer[2];
    if (pipe(ask) != 0 || pipe(answer) != 0)
        return;
    std::signal(SIGPIPE, SIG_IGN);
    m_process = fork();
    if (m_process == 0) {
        dup2(ask[0], STDIN_FILENO);
        dup2(answer[1], STDOUT_FILENO);
        for (const int end : {ask[0], ask[1], answer[0], answer[1]})
            close(end);
        execlp(python.c_str(), python.c_str(), script.c_str(), model.c_str(), signals.c_str(),
               threads.c_str(), nullptr);
        _exit(127);
    }
    close(ask[0]);
    close(answer[1]);
    m_ask = fdopen(ask[1], "w");
    m_answer = fdopen(answer[0], "r");
}

EagerProcess::~EagerProcess() {
    if (m_ask)
        std::fclose(m_ask); // the end of its input ends it
    if (m_answer)
        std::fclose(m_answer);
    if (m_process > 0)
        waitpid(m_process, nullptr, 0);
}

EagerPass EagerProcess::pass(const std::string& precision) {
    EagerPass pass;
    if (!m_ask || !m_answer)
        return pass;
    std::fprintf(m_ask, "%s\n", precision.c_str());
    std::fflush(m_ask);
    auto& e = pass.embedding;
    if (std::fscanf(m_answer, "%lf %f %f %f %f", &pass.seconds, &e[0], &e[1], &e[2], &e[3]) != 5)
        pass.seconds = 1e9;
    return pass;
}

} // namespace leadlight::bench
