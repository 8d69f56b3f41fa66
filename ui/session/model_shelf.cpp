// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/model_shelf.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

ModelShelf::ModelShelf(ModelFiles bundled, QObject* parent)
    : QObject(parent)
    , m_bundled(std::move(bundled)) {}

ModelShelf::~ModelShelf() = default;

void ModelShelf::setAdded(std::vector<std::filesystem::path> files) {
    if (files == m_added)
        return;
    m_added = std::move(files);
    if (m_read)
        read();
}

void ModelShelf::request() {
    if (!m_read)
        read();
}

void ModelShelf::add(const std::vector<std::filesystem::path>& files) {
    for (const std::filesystem::path& file : files) {
        if (std::ranges::find(m_added, file) == m_added.end())
            m_added.push_back(file);
    }
    read();
}

void ModelShelf::remove(const ModelFiles& files) {
    std::erase_if(m_added, [&](const std::filesystem::path& file) {
        return file == files.encoder || std::ranges::find(files.heads, file) != files.heads.end();
    });
    read();
}

void ModelShelf::read() {
    m_read = true;
    if (!m_queue)
        m_queue = std::make_unique<TaskQueue>(1);
    if (m_task)
        m_queue->cancel(*m_task);
    m_task = m_queue->run(
        [bundled = m_bundled, added = m_added](const Progress&) { return readModelSets(bundled, added); },
        [this](ModelSets made) {
            m_task.reset();
            m_sets = std::move(made.sets);
            m_problems = std::move(made.problems);
            // What cannot be used is not kept, or it would be complained of at every start.
            std::erase_if(m_added, [this](const std::filesystem::path& file) {
                return std::ranges::none_of(m_sets, [&](const ModelSet& set) {
                    return set.files.encoder == file ||
                           std::ranges::find(set.files.heads, file) != set.files.heads.end();
                });
            });
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace leadlight::ui
