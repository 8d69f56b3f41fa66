// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/calipers.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace leadlight::ui {

/// One change, as the calipers before and after it: there are never many.
class CaliperSet::Step final : public QUndoCommand {
public:
    Step(const QString& text, CaliperSet& set, std::vector<Caliper> after, quint64 merge)
        : QUndoCommand(text)
        , m_set(&set)
        , m_recording(set.m_shown)
        , m_before(set.all())
        , m_after(std::move(after))
        , m_merge(merge) {}

    void redo() override { put(m_after); }

    void undo() override { put(m_before); }

    [[nodiscard]] int id() const override { return m_merge != 0 ? 1 : -1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const Step*>(other);
        if (next == nullptr || next->m_merge != m_merge || next->m_recording != m_recording)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    void put(const std::vector<Caliper>& calipers) {
        if (!m_set) // the stack may outlive the set
            return;
        m_set->m_calipers[m_recording] = calipers;
        Q_EMIT m_set->changed();
    }

    QPointer<CaliperSet> m_set;
    Sha256 m_recording;
    std::vector<Caliper> m_before;
    std::vector<Caliper> m_after;
    quint64 m_merge;
};

CaliperSet::CaliperSet(QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , m_undo(undo) {}

void CaliperSet::show(const Sha256& recording) {
    if (recording == m_shown)
        return;
    m_shown = recording;
    m_selected = 0;
    Q_EMIT changed();
}

const Caliper* CaliperSet::find(quint64 id) const {
    const auto& calipers = all();
    const auto found = std::ranges::find(calipers, id, &Caliper::id);
    return id == 0 || found == calipers.end() ? nullptr : &*found;
}

void CaliperSet::select(quint64 id) {
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT changed();
}

void CaliperSet::add(Caliper caliper) {
    caliper.id = ++m_lastId;
    m_selected = caliper.id;
    std::vector<Caliper> after = all();
    after.push_back(caliper);
    push(tr("Set a caliper"), std::move(after));
}

void CaliperSet::change(const Caliper& caliper, bool merge) {
    const Caliper* before = find(caliper.id);
    if (before == nullptr || *before == caliper)
        return;
    std::vector<Caliper> after = all();
    *std::ranges::find(after, caliper.id, &Caliper::id) = caliper;
    push(tr("Move a caliper"), std::move(after), merge ? caliper.id : 0);
}

void CaliperSet::remove(quint64 id) {
    if (find(id) == nullptr)
        return;
    std::vector<Caliper> after = all();
    std::erase_if(after, [id](const Caliper& caliper) { return caliper.id == id; });
    push(tr("Remove a caliper"), std::move(after));
}

void CaliperSet::removeAll() {
    if (!all().empty())
        push(tr("Remove all calipers"), {});
}

void CaliperSet::push(const QString& text, std::vector<Caliper> after, quint64 merge) {
    m_undo.push(new Step(text, *this, std::move(after), merge));
}

} // namespace leadlight::ui
