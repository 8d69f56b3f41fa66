// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"
#include "ui/session/task_queue.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace leadlight::ui {

/// The one thread that owns the case database. The database is opened by the first task; where that fails
/// every task gets the failure. What was asked to be written is written before the thread ends.
class StoreThread {
public:
    using Opener = std::function<Result<store::CaseStore>()>;

    explicit StoreThread(Opener opener);

    /// Runs `work(CaseStore&)`, which gives a Result<T>, and hands that to `done` on the caller's thread.
    template <class T, class Done>
    TaskId run(std::function<Result<T>(store::CaseStore&)> work, Done done, int priority = 0) {
        return m_queue.run([this, work = std::move(work)](const Progress&) { return answer(work); },
                           std::move(done), priority);
    }

    /// The same for a thread of the network's, which may wait: it gets the value too, also where the database
    /// cannot be opened. Never called on the owner's thread.
    template <class T, class Done>
    [[nodiscard]] Result<T> runAndWait(std::function<Result<T>(store::CaseStore&)> work, Done done) {
        const auto promise = std::make_shared<std::promise<Result<T>>>();
        std::future<Result<T>> value = promise->get_future();
        m_queue.run(
            [this, work = std::move(work), promise](const Progress&) {
                Result<T> answered = answer(work);
                promise->set_value(answered);
                return answered;
            },
            std::move(done));
        return value.get();
    }

private:
    template <class T>
    [[nodiscard]] Result<T> answer(const std::function<Result<T>(store::CaseStore&)>& work) {
        if (const std::optional<Error> error = ensureOpen())
            return fail(*error);
        return work(*m_store);
    }

    [[nodiscard]] std::optional<Error> ensureOpen();

    Opener m_opener;
    std::optional<store::CaseStore> m_store; ///< touched by the queue's thread alone
    std::optional<Error> m_error;
    TaskQueue m_queue; ///< last: ends before what its tasks use
};

} // namespace leadlight::ui
