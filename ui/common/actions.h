// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QObject>
#include <QString>

#include <map>
#include <span>

class QAction;
class QWidget;

namespace leadlight::ui {

/// One command of the program: everything that menus, the key list, the palette of commands and tests need to
/// know of it.
struct ActionSpec {
    const char* id;    ///< stable: "tracing.layout-3x4-1"
    const char* group; ///< English heading, translated in the context "Actions"
    const char* text;  ///< English name, translated in the context "Actions"
    const char* keys;  ///< portable key sequences, ";" between alternatives; empty: none
    const char* icon;  ///< a name of resources/icons, or empty
    bool checkable = false;
};

/// All commands, in the order of the key list.
[[nodiscard]] std::span<const ActionSpec> actionSpecs();

/// The QActions of the table, made once for a window. Keys that are single letters do nothing while a text
/// field has the focus.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);
    /// The action of an id of the table; asking for another is a programmer's error (asserted).
    [[nodiscard]] QAction* operator[](const QString& id) const;

    /// All of them in the order of the table.
    [[nodiscard]] QList<QAction*> all() const { return m_ordered; }

    /// The translated heading under which an action is listed.
    [[nodiscard]] static QString groupOf(const QAction* action);
    /// Name with its key, for tool tips: "Map on or off (A)", and why it may not be used.
    [[nodiscard]] static QString tipOf(const QAction* action);
    /// Why the person who is signed in may not use an action, told by its tool tip; empty: they may.
    void setForbidden(const QString& id, const QString& why);
    /// Whether that was said of an action.
    [[nodiscard]] static bool isForbidden(const QAction* action);
    /// Gives the icons another theme's colour.
    void applyPalette(const Palette& palette);

private:
    std::map<QString, QAction*> m_actions;
    QList<QAction*> m_ordered;
};

} // namespace leadlight::ui
