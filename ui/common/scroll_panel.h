// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace leadlight::ui {

/// A panel that scrolls up and down, as wide as its place. Its content is laid out when it is first shown,
/// not before: to lay out what nobody looks at yet took a good part of the time in which the window comes up.
class ScrollPanel final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content` over. `name` is what screen readers say of the panel, which takes the keys that
    /// scroll.
    ScrollPanel(QWidget* content, const QString& name, QWidget* parent = nullptr);

    /// Scrolls as little as shows everything from the top of `first` to the bottom of `last`, which are parts
    /// of the content; where that is taller than the panel, `first` comes to its top. Happens once both have
    /// their places.
    void reveal(QWidget* first, QWidget* last);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_content;
};

} // namespace leadlight::ui
