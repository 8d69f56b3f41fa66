// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/annotation.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

class QUndoStack;

namespace leadlight::ui {

/// The marks of one labelling while a person edits them, the selected one, and those of other readers beside
/// them. All changes can be undone without limit. Marks are in order of time and known by their place in it.
///
/// A labelling is known by a key that its owner chooses. Marks of every key that was shown are remembered, so
/// that undoing goes back to the labelling that was changed, be it shown or not. An undone step takes back
/// what it did and nothing else: where its mark is no longer there it does nothing.
class MarkSet : public QObject {
    Q_OBJECT

public:
    /// Steps go to that stack.
    explicit MarkSet(QUndoStack& undo, QObject* parent = nullptr);

    /// Another labelling is on screen, or this one as it was read anew. Nothing is selected and no other
    /// readers' marks are shown then, unless key and marks are those that are shown already. No step.
    void show(quint64 key, std::vector<Annotation> marks);

    [[nodiscard]] quint64 key() const { return m_key; }

    [[nodiscard]] const std::vector<Annotation>& all() const { return kept().marks; }

    /// The marks of a labelling that was shown; empty for others.
    [[nodiscard]] std::vector<Annotation> marksOf(quint64 key) const;

    [[nodiscard]] std::optional<std::size_t> selected() const { return m_selected; }

    /// Selects one by its place; nothing, or a place that there is not: none.
    void select(std::optional<std::size_t> place);
    /// Selects the one that comes `by` places later; from none the first, or the last where `by` is negative.
    /// At the ends it stays.
    void selectNext(int by);

    /// Adds one in its place and selects it.
    void add(Annotation mark);
    /// Puts another in the place of one. Steps that follow each other with `merge` on the same mark are
    /// undone as one: an arrow key held down.
    void change(std::size_t place, Annotation mark, bool merge = false);
    void remove(std::size_t place);

    /// Whether the shown labelling is only to be looked at: it is changed neither here nor by undoing. Holds
    /// for the key that is shown; another key starts without.
    void setReadOnly(bool readOnly);

    [[nodiscard]] bool isReadOnly() const { return kept().readOnly; }

    /// Another reader's marks of the same recording.
    struct Others {
        QString by; ///< what their tags begin with: "A"; may be empty
        std::vector<Annotation> marks;
    };

    /// Shows the marks of the reader `by` beside the own, instead of those of the same reader that were shown
    /// before.
    void showOthers(std::vector<Annotation> marks, const QString& by = {});

    [[nodiscard]] const std::vector<Others>& others() const { return m_others; }

Q_SIGNALS:
    void shown(); ///< marks, selection, other readers' marks, or whether they may be changed
    /// A person, or undoing, changed the marks of that key, which is to be saved.
    void edited(quint64 key);

private:
    class Step;

    struct Kept {
        std::vector<Annotation> marks;
        bool readOnly = false;
    };

    [[nodiscard]] const Kept& kept() const { return m_kept[m_key]; }

    void push(const QString& text, std::optional<Annotation> before, std::optional<Annotation> after,
              bool merge = false);
    void put(quint64 key, const std::optional<Annotation>& before, const std::optional<Annotation>& after);
    [[nodiscard]] std::optional<std::size_t> placeOf(quint64 key, const Annotation& mark) const;

    QUndoStack& m_undo;
    mutable std::map<quint64, Kept> m_kept;
    quint64 m_key = 0;
    std::optional<std::size_t> m_selected;
    std::vector<Others> m_others;
};

/// The places of those marks, in order of time, that have something in a stretch of time, its borders
/// included.
[[nodiscard]] std::vector<std::size_t> marksWithin(std::span<const Annotation> marks, double fromS,
                                                   double toS);

} // namespace leadlight::ui
