// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/mark_hand.h"

#include "core/record/labelling.h"
#include "ui/labelling/label_color.h"
#include "ui/session/caliper_snap.h"

#include <QKeyEvent>
#include <QLineF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kSnapS = 0.04;
constexpr double kBesideS =
    0.2; // a mark put by key: as long, and as far behind the one before it, as a large square
constexpr double kStillPx = 3.0; // a pointer that moves less only clicks

bool isPoint(const Annotation& mark) {
    return mark.startS == mark.endS;
}

/// A moment of a panel, snapped or at least on a sample.
double momentNear(const PaperHand::Sight& sight, const PaperPanel& panel, double wantedS, bool snapping) {
    const Waveform& waveform = sight.series.waveform;
    const double timeS = std::clamp(wantedS, panel.startS, panel.endS);
    const double rate = waveform.rateHz;
    const Samples& values = waveform.leads[static_cast<std::size_t>(panel.leadIndex)].values;
    return shownTime(panel,
                     snapping ? snappedTime(values, rate, timeS, kSnapS, sight.fiducials)
                              : std::round(timeS * rate) / rate,
                     rate);
}

/// The moment under a place of the paper.
double momentAt(const PaperHand::Sight& sight, const PaperPanel& panel, QPointF mm, bool snapping) {
    return momentNear(sight, panel, sight.layout.timeAt(panel, mm), snapping);
}

bool isDelete(const QKeyEvent& key) {
    return key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
}

bool isSideways(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) &&
           !(key.modifiers() & (Qt::AltModifier | Qt::MetaModifier));
}

/// +1 for Down, -1 for Up, else 0.
int leadStep(const QKeyEvent& key) {
    if (key.modifiers() & ~Qt::KeypadModifier)
        return 0;
    return key.key() == Qt::Key_Down ? 1 : key.key() == Qt::Key_Up ? -1 : 0;
}

/// +1 for Tab, -1 for Shift+Tab, else 0.
int tabStep(const QKeyEvent& key) {
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return 0;
    if (key.key() == Qt::Key_Backtab)
        return -1;
    if (key.key() != Qt::Key_Tab)
        return 0;
    return key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
}

/// A whole mark moved by `seconds`, as far as the recording goes.
Annotation movedBy(Annotation mark, double seconds, double durationS) {
    seconds = std::clamp(seconds, -mark.startS, std::max(-mark.startS, durationS - mark.endS));
    mark.startS += seconds;
    mark.endS += seconds;
    return mark;
}

} // namespace

MarkHand::MarkHand(MarkSet& marks, QObject* parent)
    : PaperHand(parent)
    , m_marks(marks) {
    connect(&marks, &MarkSet::shown, this, [this] {
        // What is held may no longer be where it was.
        if (m_held && (m_held->place || m_held->key != m_marks.key()))
            m_held.reset();
        Q_EMIT changed();
    });
}

void MarkHand::setLabelSet(const LabelSet* set) {
    m_labels = set != nullptr ? std::optional(*set) : std::nullopt;
    setTool(tool());
}

void MarkHand::setTool(std::optional<QString> label) {
    const LabelEntry* entry = label && m_labels ? m_labels->find(label->toStdString()) : nullptr;
    const bool puts = entry != nullptr && entry->scope != LabelScope::Recording;
    m_tool = puts ? std::optional(*entry) : std::nullopt;
    m_held.reset();
    Q_EMIT changed();
}

std::optional<QString> MarkHand::tool() const {
    return m_tool ? std::optional(QString::fromStdString(m_tool->name)) : std::nullopt;
}

void MarkHand::setTheme(Theme theme) {
    m_theme = theme;
    Q_EMIT changed();
}

bool MarkHand::press(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) {
    return m_tool ? putNew(sight, mm, modifiers) : takeHold(sight, mm);
}

bool MarkHand::putNew(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) {
    const PaperPanel* panel = sight.layout.panelAt(mm);
    if (panel == nullptr)
        return false;
    if (m_marks.isReadOnly()) {
        Q_EMIT said(tr("These marks are finished and cannot be changed."));
        return true;
    }
    const Annotation mark =
        made(sight, *panel, momentAt(sight, *panel, mm, !modifiers.testFlag(Qt::AltModifier)),
             modifiers.testFlag(Qt::ShiftModifier));
    const MarkPart part = m_tool->scope == LabelScope::Point ? MarkPart::Whole : MarkPart::End;
    m_held = Held{m_marks.key(),
                  std::nullopt,
                  mark,
                  mark,
                  part,
                  static_cast<std::size_t>(panel - sight.layout.panels.data()),
                  mm};
    Q_EMIT changed();
    return true;
}

/// A mark of the tool at one moment.
Annotation MarkHand::made(const Sight& sight, const PaperPanel& panel, double atS, bool allLeads) const {
    Annotation mark;
    mark.startS = mark.endS = atS;
    mark.label = m_tool->name;
    mark.code = m_tool->code;
    mark.codeSystem = m_tool->codeSystem;
    if (!m_allLeads && !allLeads)
        mark.lead = sight.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)].label;
    return mark;
}

/// The panel of the lead that was marked last, else the first.
const PaperPanel* MarkHand::panelToMark(const Sight& sight) const {
    const std::vector<PaperPanel>& panels = sight.layout.panels;
    const auto found = std::ranges::find_if(panels, [&](const PaperPanel& panel) {
        return sight.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)].label == m_lastLead;
    });
    return found != panels.end() ? &*found : panels.empty() ? nullptr : &panels.front();
}

void MarkHand::putByKey(const Sight& sight, bool allLeads) {
    const PaperPanel* panel = panelToMark(sight);
    if (panel == nullptr)
        return;
    if (m_marks.isReadOnly()) {
        Q_EMIT said(tr("These marks are finished and cannot be changed."));
        return;
    }
    const double rate = sight.series.waveform.rateHz;
    double atS = (panel->startS + panel->endS) / 2.0;
    if (const auto selected = m_marks.selected()) {
        const double behindS = m_marks.all()[*selected].endS + kBesideS;
        if (behindS > panel->startS && behindS < panel->endS)
            atS = behindS;
    }
    Annotation mark = made(sight, *panel, momentNear(sight, *panel, atS, true), allLeads);
    if (m_tool->scope == LabelScope::Span)
        mark.endS =
            std::min(std::round((mark.startS + kBesideS) * rate) / rate, sight.series.waveform.durationS());
    if (m_tool->scope != LabelScope::Span || !isPoint(mark))
        put(mark);
    if (const auto selected = m_marks.selected())
        Q_EMIT goneTo(m_marks.all()[*selected].startS);
}

void MarkHand::takeToLead(const Sight& sight, int by) {
    Annotation mark = m_marks.all()[*m_marks.selected()];
    const auto& leads = sight.series.waveform.leads;
    const auto here = std::ranges::find(leads, mark.lead, &LeadSignal::label) - leads.begin();
    const auto there = here + by;
    if (there < 0 || there >= std::ssize(leads) || here == std::ssize(leads))
        return;
    mark.lead = leads[static_cast<std::size_t>(there)].label;
    m_lastLead = mark.lead;
    const std::size_t place = *m_marks.selected();
    if (const auto same = alike(mark)) {
        // The two become one, as where a mark is put once more: undoing brings back the one that was moved.
        m_marks.remove(place);
        m_marks.select(*same > place ? *same - 1 : *same);
    } else {
        m_marks.change(place, mark);
    }
    Q_EMIT goneTo(mark.startS);
}

bool MarkHand::takeHold(const Sight& sight, QPointF mm) {
    const auto hit = markAt(sight, m_marks.all(), m_marks.selected(), mm);
    if (!hit) {
        m_marks.select(std::nullopt);
        return false;
    }
    const Annotation mark = m_marks.all()[hit->place];
    const bool wasSelected = m_marks.selected() == hit->place;
    m_marks.select(hit->place);
    if (m_marks.isReadOnly())
        return false;
    // A long stretch fills the paper, which must still be scrolled by dragging: it moves once it is selected.
    if (hit->part == MarkPart::Whole && !isPoint(mark) && !wasSelected)
        return false;
    m_held = Held{m_marks.key(), hit->place, mark, mark, hit->part, hit->panel, mm};
    return true;
}

bool MarkHand::move(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) {
    if (!m_held || m_held->panel >= sight.layout.panels.size())
        return false;
    m_held->moved = m_held->moved || QLineF(m_held->at, mm).length() > kStillPx * sight.mmPerPixel;
    if (m_held->moved)
        hold(sight, mm, !modifiers.testFlag(Qt::AltModifier));
    Q_EMIT changed();
    return true;
}

/// The mark as it is when what is held of it is at a place of the paper.
void MarkHand::hold(const Sight& sight, QPointF mm, bool snapping) {
    const PaperPanel& first = sight.layout.panels[m_held->panel];
    const PaperPanel* under = sight.layout.panelAt(mm);
    const PaperPanel& panel = under != nullptr && isOnLead(sight, *under, m_held->before) ? *under : first;
    const Annotation& before = m_held->before;
    Annotation& mark = m_held->mark;
    if (m_held->part == MarkPart::Whole && !isPoint(before)) {
        const double rate = sight.series.waveform.rateHz;
        const double seconds = sight.layout.timeAt(panel, mm) - sight.layout.timeAt(first, m_held->at);
        mark = movedBy(before, std::round(seconds * rate) / rate, sight.series.waveform.durationS());
        return;
    }
    const double moment = momentAt(sight, panel, mm, snapping);
    const double other = m_held->part == MarkPart::Whole   ? moment
                         : m_held->part == MarkPart::Start ? before.endS
                                                           : before.startS;
    mark.startS = std::min(moment, other);
    mark.endS = std::max(moment, other);
}

bool MarkHand::release() {
    if (!m_held)
        return false;
    letGo();
    Q_EMIT changed();
    return true;
}

void MarkHand::letGo() {
    const Held held = *std::exchange(m_held, std::nullopt);
    const bool stretch = held.part != MarkPart::Whole || !isPoint(held.before);
    if (!held.place && stretch && isPoint(held.mark))
        Q_EMIT said(tr("Drag from the start of the stretch to its end."));
    else if (!held.place)
        put(held.mark);
    else if (!stretch || !isPoint(held.mark))
        m_marks.change(*held.place, held.mark);
}

void MarkHand::put(const Annotation& mark) {
    if (!mark.lead.empty())
        m_lastLead = mark.lead;
    if (const auto same = alike(mark)) // a second click on the same peak
        m_marks.select(*same);
    else
        m_marks.add(mark);
}

/// Where a mark that says the same is already.
std::optional<std::size_t> MarkHand::alike(const Annotation& mark) const {
    const std::vector<Annotation>& all = m_marks.all();
    const auto same =
        std::ranges::find_if(all, [&mark](const Annotation& other) { return sameMark(mark, other); });
    return same != all.end() ? std::optional(static_cast<std::size_t>(same - all.begin())) : std::nullopt;
}

std::optional<Qt::CursorShape> MarkHand::cursorAt(const Sight& sight, QPointF mm) const {
    if (m_tool)
        return sight.layout.panelAt(mm) != nullptr ? std::optional(Qt::CrossCursor) : std::nullopt;
    const auto hit = markAt(sight, m_marks.all(), m_marks.selected(), mm);
    if (!hit)
        return std::nullopt;
    if (m_marks.isReadOnly())
        return Qt::PointingHandCursor;
    if (hit->part != MarkPart::Whole || isPoint(m_marks.all()[hit->place]))
        return Qt::SplitHCursor;
    return m_marks.selected() == hit->place ? Qt::SizeHorCursor : Qt::PointingHandCursor;
}

bool MarkHand::wants(const QKeyEvent& key) const {
    const auto selected = m_marks.selected();
    if (key.key() == Qt::Key_Escape)
        return m_held || m_tool || selected;
    if (const int step = tabStep(key); step != 0) {
        // At the ends, and backwards from none, the focus goes on: nobody is caught here.
        if (!selected)
            return step > 0 && !m_marks.all().empty();
        return step > 0 ? *selected + 1 < m_marks.all().size() : *selected > 0;
    }
    if (key.key() == Qt::Key_Space)
        return m_tool && !(key.modifiers() & ~Qt::ShiftModifier);
    if (leadStep(key) != 0)
        return selected && !m_marks.isReadOnly() && !m_marks.all()[*selected].lead.empty();
    return selected && !m_marks.isReadOnly() && (isDelete(key) || isSideways(key));
}

bool MarkHand::key(const Sight& sight, const QKeyEvent& key) {
    if (!wants(key))
        return false;
    if (key.key() == Qt::Key_Escape)
        escape();
    else if (const int step = tabStep(key); step != 0)
        goNext(sight, step);
    else if (key.key() == Qt::Key_Space)
        putByKey(sight, key.modifiers().testFlag(Qt::ShiftModifier));
    else if (const int lead = leadStep(key); lead != 0)
        takeToLead(sight, lead);
    else if (isDelete(key))
        m_marks.remove(*m_marks.selected());
    else
        nudge(sight, key);
    return true;
}

void MarkHand::escape() {
    if (m_held) {
        m_held.reset();
        Q_EMIT changed();
    } else if (m_tool) {
        setTool(std::nullopt);
        Q_EMIT toolEnded();
    } else {
        m_marks.select(std::nullopt);
    }
}

void MarkHand::goNext(const Sight& sight, int by) {
    if (m_marks.selected()) {
        m_marks.selectNext(by);
    } else { // the first in sight, before those that would have to be scrolled to
        const auto [fromS, toS] = shownTimes(sight.layout);
        const auto places = marksWithin(m_marks.all(), fromS, toS);
        m_marks.select(places.empty() ? 0 : places.front());
    }
    if (const auto selected = m_marks.selected())
        Q_EMIT goneTo(m_marks.all()[*selected].startS);
}

void MarkHand::nudge(const Sight& sight, const QKeyEvent& key) {
    const std::size_t place = *m_marks.selected();
    Annotation mark = m_marks.all()[place];
    const Waveform& waveform = sight.series.waveform;
    const double rate = waveform.rateHz;
    const double samples = (key.key() == Qt::Key_Right ? 1.0 : -1.0) *
                           (key.modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    const auto stepped = [&](double timeS, double leastS, double mostS) {
        return std::clamp((std::round(timeS * rate) + samples) / rate, leastS, std::max(leastS, mostS));
    };
    const bool moveEnd = key.modifiers().testFlag(Qt::ControlModifier);
    if (isPoint(mark))
        mark.startS = mark.endS = stepped(mark.startS, 0.0, waveform.durationS());
    else if (moveEnd)
        mark.endS = stepped(mark.endS, mark.startS + 1.0 / rate, waveform.durationS());
    else
        mark.startS = stepped(mark.startS, 0.0, mark.endS - 1.0 / rate);
    m_marks.change(place, mark, true);
    Q_EMIT goneTo(moveEnd ? mark.endS : mark.startS);
}

SeenMark MarkHand::seen(const Annotation& mark, const QString& by, SeenMark::Kind kind) const {
    const QString label = QString::fromStdString(mark.label);
    return {mark, by.isEmpty() ? label : QStringLiteral("%1: %2").arg(by, label),
            labelColor(labelSet(), mark.label, m_theme), kind};
}

void MarkHand::paint(QPainter& painter, const Sight& sight) const {
    const auto [fromS, toS] = shownTimes(sight.layout);
    std::vector<SeenMark> marks;
    for (const MarkSet::Others& others : m_marks.others()) {
        for (const std::size_t place : marksWithin(others.marks, fromS, toS))
            marks.push_back(seen(others.marks[place], others.by, SeenMark::Kind::Other));
    }
    const auto onTop = m_held ? m_held->place : m_marks.selected();
    const std::size_t top = onTop.value_or(m_marks.all().size());
    for (const std::size_t place : marksWithin(m_marks.all(), fromS, toS)) {
        if (place != top)
            marks.push_back(seen(m_marks.all()[place], {}, SeenMark::Kind::Own));
    }
    if (m_held)
        marks.push_back(seen(m_held->mark, {}, SeenMark::Kind::Selected));
    else if (onTop)
        marks.push_back(seen(m_marks.all()[top], {}, SeenMark::Kind::Selected));
    if (!marks.empty())
        paintMarks(painter, sight, marks, m_theme);
}

QString MarkHand::spokenValue() const {
    if (!m_marks.selected())
        return {};
    const Annotation& mark = m_marks.all()[*m_marks.selected()];
    const LabelEntry* entry = m_labels ? m_labels->find(mark.label) : nullptr;
    const QString label = QString::fromStdString(entry != nullptr ? entry->title : mark.label);
    const QString lead = mark.lead.empty() ? tr("all leads") : QString::fromStdString(mark.lead);
    const auto seconds = [](double timeS) { return QLocale().toString(timeS, 'f', 3); };
    if (isPoint(mark))
        return tr("Mark %1 on %2, %3 s").arg(label, lead, seconds(mark.startS));
    return tr("Mark %1 on %2, %3 to %4 s").arg(label, lead, seconds(mark.startS), seconds(mark.endS));
}

} // namespace leadlight::ui
