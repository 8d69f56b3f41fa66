// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/model_sets.h"
#include "ui/session/task_queue.h"

#include <QObject>

#include <memory>

namespace leadlight::ui {

/// The models that can be chosen: the bundled ones, and files that a person added. Files are read on a thread
/// of its own, and not before somebody asks.
class ModelShelf : public QObject {
    Q_OBJECT

public:
    explicit ModelShelf(ModelFiles bundled, QObject* parent = nullptr);
    ~ModelShelf() override;

    /// Files that were added before, from the settings.
    void setAdded(std::vector<std::filesystem::path> files);

    [[nodiscard]] const std::vector<std::filesystem::path>& added() const { return m_added; }

    [[nodiscard]] const ModelFiles& bundled() const { return m_bundled; }

    /// Reads what was not read yet.
    void request();
    /// Adds files: those that cannot be used are told by problems() and not kept.
    void add(const std::vector<std::filesystem::path>& files);
    /// Takes the files of an encoder away that is not bundled; they stay where they lie.
    void remove(const ModelFiles& files);

    /// As last read: the bundled one first.
    [[nodiscard]] const std::vector<ModelSet>& sets() const { return m_sets; }

    /// Of the last reading.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

    [[nodiscard]] bool waiting() const { return m_task.has_value(); }

Q_SIGNALS:
    void changed(); ///< sets(), problems() or waiting()

private:
    void read();

    ModelFiles m_bundled;
    std::vector<std::filesystem::path> m_added;
    std::vector<ModelSet> m_sets;
    std::vector<Error> m_problems;
    bool m_read = false;
    std::optional<TaskId> m_task;
    std::unique_ptr<TaskQueue> m_queue; ///< made when it is first needed
};

} // namespace leadlight::ui
