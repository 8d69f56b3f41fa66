// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/store_thread.h"

namespace leadlight::ui {

StoreThread::StoreThread(Opener opener)
    : m_opener(std::move(opener))
    , m_queue(1, TaskQueue::AtEnd::Finish) {}

std::optional<Error> StoreThread::ensureOpen() {
    if (m_store)
        return std::nullopt;
    if (!m_error) {
        Result<store::CaseStore> opened = m_opener();
        if (opened)
            m_store.emplace(std::move(*opened));
        else
            m_error = opened.error();
    }
    return m_error;
}

} // namespace leadlight::ui
