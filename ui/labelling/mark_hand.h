// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/label_set.h"
#include "ui/common/palette.h"
#include "ui/labelling/mark_hits.h"
#include "ui/labelling/paint_marks.h"
#include "ui/session/mark_set.h"
#include "ui/session/paper_hand.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace leadlight::ui {

/// Sets, selects, moves and removes marks on the tracing, and draws them.
///
/// - With a tool: a click puts a point, dragging a stretch, on the lead under the pointer, or on all leads
///   (setAllLeads(), or Shift held). Both snap to `fiducials`, peaks and troughs within 40 ms, unless Alt is
///   held.
/// - Without one: a click selects; edges and points can be dragged, and the selected stretch as a whole.
/// - Keys: with a tool, Space puts one on the lead that was marked last, behind what is selected there or in
/// the
///   middle of what is in sight (Shift: on all leads). Up and Down take the selected mark to another lead.
///   Left and Right move the start of the selected mark by a sample (Shift: ten; Ctrl: the end of a stretch),
///   Delete and Backspace remove it, Tab and Shift+Tab go from mark to mark and then on to the next widget,
///   Esc lets go, then ends the tool, then deselects.
class MarkHand : public PaperHand {
    Q_OBJECT

public:
    explicit MarkHand(MarkSet& marks, QObject* parent = nullptr);

    /// The labels that marks may have; they give colours, too. Null for none. It is copied.
    void setLabelSet(const LabelSet* set);
    /// The label of a point or a stretch that presses put; none, or any other: presses select.
    void setTool(std::optional<QString> label);

    [[nodiscard]] std::optional<QString> tool() const;

    /// Whether marks are put on all leads, not on the one under the pointer.
    void setAllLeads(bool all) { m_allLeads = all; }

    [[nodiscard]] bool allLeads() const { return m_allLeads; }

    void setTheme(Theme theme);

    bool press(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) override;
    bool move(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) override;
    bool release() override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(const Sight& sight, QPointF mm) const override;
    [[nodiscard]] bool wants(const QKeyEvent& key) const override;
    bool key(const Sight& sight, const QKeyEvent& key) override;
    void paint(QPainter& painter, const Sight& sight) const override;
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void said(const QString& sentence); ///< why nothing was done
    void toolEnded();                   ///< by Esc

private:
    /// What the pointer holds.
    struct Held {
        quint64 key = 0;                  ///< of the labelling
        std::optional<std::size_t> place; ///< nothing: a new one
        Annotation before;
        Annotation mark; ///< as it is now
        MarkPart part = MarkPart::Whole;
        std::size_t panel = 0;
        QPointF at;         ///< mm: where it was taken hold of
        bool moved = false; ///< not merely clicked
    };

    bool putNew(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers);
    bool takeHold(const Sight& sight, QPointF mm);
    void hold(const Sight& sight, QPointF mm, bool snapping);
    void letGo();
    void put(const Annotation& mark);
    [[nodiscard]] std::optional<std::size_t> alike(const Annotation& mark) const;
    void escape();
    void goNext(const Sight& sight, int by);
    void putByKey(const Sight& sight, bool allLeads);
    void takeToLead(const Sight& sight, int by);
    [[nodiscard]] const PaperPanel* panelToMark(const Sight& sight) const;
    [[nodiscard]] Annotation made(const Sight& sight, const PaperPanel& panel, double atS,
                                  bool allLeads) const;
    void nudge(const Sight& sight, const QKeyEvent& key);
    [[nodiscard]] SeenMark seen(const Annotation& mark, const QString& by, SeenMark::Kind kind) const;

    [[nodiscard]] const LabelSet* labelSet() const { return m_labels ? &*m_labels : nullptr; }

    MarkSet& m_marks;
    std::optional<LabelSet> m_labels;
    std::optional<LabelEntry> m_tool;
    bool m_allLeads = false;
    Theme m_theme = Theme::Light;
    std::optional<Held> m_held;
    std::string m_lastLead; ///< that a mark was put on; empty: none yet
};

} // namespace leadlight::ui
