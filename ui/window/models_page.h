// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/model_shelf.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace leadlight::ui {

/// The page of the settings that chooses the model: the bundled one, or an encoder of one's own with the
/// heads that were made for it.
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    /// `shelf` must outlive the widget; `used` are the models in use.
    ModelsPage(ModelShelf& shelf, const ModelFiles& used, QWidget* parent = nullptr);

    /// What was chosen: `used` as long as nothing else was.
    [[nodiscard]] const ModelFiles& chosen() const { return m_chosen; }

    /// Adds files as the button does once they are picked.
    void add(const QStringList& files);

private:
    void pickFiles();
    void follow();
    [[nodiscard]] QWidget* makeRow(const ModelSet& set);

    ModelShelf& m_shelf;
    ModelFiles m_chosen;
    QButtonGroup* m_choice = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_waiting = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace leadlight::ui
