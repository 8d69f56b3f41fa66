// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/table_desk.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <utility>

namespace leadlight::ui {

namespace {

namespace fs = std::filesystem;

/// Whether a file was found in one of the folders among what was opened, and is not named there itself.
bool isOfAFolder(const fs::path& file, const std::vector<fs::path>& opened) {
    if (std::ranges::find(opened, file) != opened.end())
        return false;
    return std::ranges::any_of(opened, [&](const fs::path& folder) {
        const auto [rest, _] = std::ranges::mismatch(folder, file);
        std::error_code ignored;
        return (rest == folder.end() || rest->empty()) && fs::is_directory(folder, ignored);
    });
}

} // namespace

void UnreadTables::add(const std::filesystem::path& path, const Error& error) {
    constexpr std::array<std::string_view, 4> kEndings{".csv", ".tsv", ".txt", ".asc"};
    const std::string ending = lowered(path.extension().string());
    const bool named = std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
    if (error.code != ErrorCode::Unsupported && !(named && error.code == ErrorCode::Unrecognised))
        return;
    const std::lock_guard lock(m_mutex);
    m_paths.push_back(path);
}

std::vector<std::filesystem::path> UnreadTables::take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_paths, {});
}

TableDesk::TableDesk(TableParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts)) {}

void TableDesk::addTo(Found& found, io::TableQuestion question, const fs::path& path) {
    const auto same = std::ranges::find_if(found.questions, [&](const Waiting& other) {
        return other.question.headerKey == question.headerKey;
    });
    if (same != found.questions.end())
        same->paths.push_back(path);
    else
        found.questions.push_back({std::move(question), {path}});
}

void TableDesk::look(const std::vector<fs::path>& asked) {
    const std::vector<fs::path> paths = m_parts.unread->take();
    if (paths.empty())
        return;
    m_tasks.run(
        [ask = m_parts.ask, paths, asked](const Progress& progress) {
            Found found;
            for (const fs::path& path : paths) {
                if (progress.cancel.cancelled())
                    break;
                auto question = ask(path);
                if (!question || !question->unclear())
                    continue;
                if (isOfAFolder(path, asked))
                    found.passedOver.push_back(path);
                else
                    addTo(found, std::move(*question), path);
            }
            return found;
        },
        [this](Found found) {
            if (!found.passedOver.empty())
                Q_EMIT passedOver(found.passedOver);
            take(std::move(found.questions));
        });
}

void TableDesk::askAbout(const std::filesystem::path& path) {
    m_tasks.run([ask = m_parts.ask, path](const Progress&) { return ask(path); },
                [this, path](Result<io::TableQuestion> question) {
                    if (question)
                        take({{std::move(*question), {path}}});
                    else
                        Q_EMIT failed(question.error());
                });
}

void TableDesk::take(std::vector<Waiting> found) {
    const bool idle = m_questions.empty();
    for (Waiting& one : found) {
        const auto same = std::find_if(m_questions.begin(), m_questions.end(), [&](const Waiting& other) {
            return other.question.headerKey == one.question.headerKey;
        });
        if (same == m_questions.end())
            m_questions.push_back(std::move(one));
        else
            same->paths.insert(same->paths.end(), one.paths.begin(), one.paths.end());
    }
    if (idle && !m_questions.empty())
        Q_EMIT asked();
}

void TableDesk::answer(const io::TableForm& form) {
    if (m_questions.empty())
        return;
    Waiting answered = std::move(m_questions.front());
    m_questions.pop_front();
    m_tasks.run([remember = m_parts.remember, key = answered.question.headerKey,
                 form](const Progress&) { return remember(key, form); },
                [this, paths = std::move(answered.paths)](const Result<void>& done) {
                    // What could not be written down holds until the program ends.
                    if (!done)
                        Q_EMIT failed(done.error());
                    Q_EMIT readAgain(paths);
                });
    if (!m_questions.empty())
        Q_EMIT asked();
}

void TableDesk::skip() {
    if (m_questions.empty())
        return;
    m_questions.pop_front();
    if (!m_questions.empty())
        Q_EMIT asked();
}

} // namespace leadlight::ui
