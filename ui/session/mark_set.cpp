// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/mark_set.h"

#include "core/record/labelling.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <tuple>

namespace leadlight::ui {

namespace {

bool isEarlier(const Annotation& one, const Annotation& other) {
    const auto inTime = [](const Annotation& mark) {
        return std::tie(mark.startS, mark.endS, mark.label, mark.lead);
    };
    return inTime(one) < inTime(other);
}

} // namespace

/// One mark, as it was before and after; not all of them, of which there may be thousands.
class MarkSet::Step final : public QUndoCommand {
public:
    Step(const QString& text, MarkSet& set, std::optional<Annotation> before, std::optional<Annotation> after,
         bool merge)
        : QUndoCommand(text)
        , m_set(&set)
        , m_key(set.m_key)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_merge(merge) {}

    void redo() override {
        if (m_set) // the stack may outlive the set
            m_set->put(m_key, m_before, m_after);
    }

    void undo() override {
        if (m_set)
            m_set->put(m_key, m_after, m_before);
    }

    [[nodiscard]] int id() const override { return m_merge ? 2 : -1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const Step*>(other);
        if (next == nullptr || !next->m_merge || next->m_set != m_set || next->m_key != m_key)
            return false;
        if (!sameMark(*m_after, *next->m_before))
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    QPointer<MarkSet> m_set;
    quint64 m_key;
    std::optional<Annotation> m_before; // nothing: it was added
    std::optional<Annotation> m_after;  // nothing: it was removed
    bool m_merge;                       // then both are there
};

MarkSet::MarkSet(QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , m_undo(undo) {}

void MarkSet::show(quint64 key, std::vector<Annotation> marks) {
    std::ranges::stable_sort(marks, isEarlier);
    if (key == m_key && std::ranges::equal(marks, all(), sameMark))
        return;
    if (key != m_key)
        m_kept[key].readOnly = false;
    m_key = key;
    m_kept[key].marks = std::move(marks);
    m_selected.reset();
    m_others.clear();
    Q_EMIT shown();
}

std::vector<Annotation> MarkSet::marksOf(quint64 key) const {
    const auto found = m_kept.find(key);
    return found != m_kept.end() ? found->second.marks : std::vector<Annotation>();
}

void MarkSet::select(std::optional<std::size_t> place) {
    if (place && *place >= all().size())
        place.reset();
    if (place == m_selected)
        return;
    m_selected = place;
    Q_EMIT shown();
}

void MarkSet::selectNext(int by) {
    if (all().empty() || by == 0)
        return;
    const auto last = static_cast<qint64>(all().size()) - 1;
    const qint64 from = m_selected ? static_cast<qint64>(*m_selected) : (by > 0 ? qint64(-1) : last + 1);
    select(static_cast<std::size_t>(std::clamp(from + by, qint64(0), last)));
}

void MarkSet::add(Annotation mark) {
    if (isReadOnly())
        return;
    m_selected.reset(); // put() selects what comes when nothing is
    push(tr("Set a mark"), std::nullopt, std::move(mark));
}

void MarkSet::change(std::size_t place, Annotation mark, bool merge) {
    if (isReadOnly() || place >= all().size() || sameMark(all()[place], mark))
        return;
    push(tr("Change a mark"), all()[place], std::move(mark), merge);
}

void MarkSet::remove(std::size_t place) {
    if (!isReadOnly() && place < all().size())
        push(tr("Remove a mark"), all()[place], std::nullopt);
}

void MarkSet::setReadOnly(bool readOnly) {
    if (readOnly == isReadOnly())
        return;
    m_kept[m_key].readOnly = readOnly;
    Q_EMIT shown();
}

void MarkSet::showOthers(std::vector<Annotation> marks, const QString& by) {
    std::ranges::stable_sort(marks, isEarlier);
    std::erase_if(m_others, [&by](const Others& others) { return others.by == by; });
    if (!marks.empty())
        m_others.push_back({by, std::move(marks)});
    Q_EMIT shown();
}

void MarkSet::push(const QString& text, std::optional<Annotation> before, std::optional<Annotation> after,
                   bool merge) {
    m_undo.push(new Step(text, *this, std::move(before), std::move(after), merge));
}

std::optional<std::size_t> MarkSet::placeOf(quint64 key, const Annotation& mark) const {
    const std::vector<Annotation>& marks = m_kept[key].marks;
    if (key == m_key && m_selected && sameMark(marks[*m_selected], mark)) // of two that are alike, that one
        return m_selected;
    const auto found = std::ranges::lower_bound(marks, mark, isEarlier);
    if (found == marks.end() || !sameMark(*found, mark))
        return std::nullopt;
    return static_cast<std::size_t>(found - marks.begin());
}

void MarkSet::put(quint64 key, const std::optional<Annotation>& before,
                  const std::optional<Annotation>& after) {
    Kept& kept = m_kept[key];
    const auto from = before ? placeOf(key, *before) : std::nullopt;
    if (kept.readOnly || (before && !from))
        return;
    std::optional<std::size_t> none;
    std::optional<std::size_t>& selected = key == m_key ? m_selected : none;
    bool follows = !selected && !from;
    if (from) {
        kept.marks.erase(kept.marks.begin() + static_cast<std::ptrdiff_t>(*from));
        if (selected && *selected > *from) {
            --*selected;
        } else if (selected == from) {
            selected.reset();
            follows = true;
        }
    }
    if (after) {
        const auto at = kept.marks.insert(std::ranges::upper_bound(kept.marks, *after, isEarlier), *after);
        const auto place = static_cast<std::size_t>(at - kept.marks.begin());
        if (follows)
            selected = place;
        else if (selected && *selected >= place)
            ++*selected;
    }
    if (key == m_key)
        Q_EMIT shown();
    Q_EMIT edited(key);
}

std::vector<std::size_t> marksWithin(std::span<const Annotation> marks, double fromS, double toS) {
    const auto end = std::ranges::upper_bound(marks, toS, {}, &Annotation::startS);
    std::vector<std::size_t> places;
    for (auto mark = marks.begin(); mark != end; ++mark) {
        if (mark->endS >= fromS)
            places.push_back(static_cast<std::size_t>(mark - marks.begin()));
    }
    return places;
}

} // namespace leadlight::ui
