// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/label_panel.h"

#include "core/record/agreement.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/labelling/label_row.h"
#include "ui/labelling/label_words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kCommentLines = 2;
constexpr int kListLines = 4;

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

LabelPanel::LabelPanel(LabelDesk& desk, LabelTasks& tasks, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tasks(tasks) {
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title = makeHeading({}, this);
    m_title->setWordWrap(true);
    m_state = makeText({}, {}, this);
    m_guide = makeSecondary({}, this);
    m_ai = makeSecondary({}, this);
    m_ai->hide();
    m_rowBox = new QWidget(this);
    m_rowLayout = new QVBoxLayout(m_rowBox);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(2);
    m_notAssessable = new QToolButton(this);
    m_notAssessable->setText(tr("Cannot be assessed"));
    m_notAssessable->setProperty("role", u"chip"_s);
    m_notAssessable->setFocusPolicy(Qt::TabFocus);
    m_notAssessable->setCheckable(true);
    m_notAssessable->setToolTip(tr("Too noisy, or no ECG: all labels are taken back (Ctrl+U)"));
    m_marksTitle = makeHeading(tr("Marks"), this);
    m_markModel = new QStringListModel(this);
    m_marks = new QListView(this);
    m_marks->setModel(m_markModel);
    m_marks->setUniformItemSizes(true);
    m_marks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_marks->setProperty("role", u"box"_s);
    m_marks->setAccessibleName(tr("Marks"));
    m_marks->setFixedHeight(kListLines * (QFontMetrics(font()).lineSpacing() + kStep) + 2 * kStep);
    m_comment = new QPlainTextEdit(this);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setAcceptDrops(false); // files dropped here are for the window
    m_comment->setFixedHeight(kCommentLines * QFontMetrics(font()).lineSpacing() + 4 * kStep);

    makeButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 3 * kStep);
    layout->setSpacing(2 * kStep);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_state, m_guide, m_ai, makeReaders(), m_rowBox})
        layout->addWidget(part);
    layout->addWidget(m_notAssessable, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{m_marksTitle, m_marks, m_comment})
        layout->addWidget(part);
    layout->addStretch(1);

    connect(m_notAssessable, &QToolButton::clicked, this, &LabelPanel::toggleNotAssessable);
    connect(m_comment, &QPlainTextEdit::textChanged, this,
            [this] { m_desk.setComment(m_comment->toPlainText()); });
    connect(m_marks->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                const auto place = static_cast<std::size_t>(index.row());
                m_desk.marks().select(place);
                if (place < m_desk.marks().all().size())
                    Q_EMIT momentAsked(m_desk.marks().all()[place].startS);
            });
    connect(&m_desk, &LabelDesk::changed, this, &LabelPanel::follow);
    connect(&m_tasks, &LabelTasks::changed, this, &LabelPanel::follow);
    connect(&m_desk.marks(), &MarkSet::shown, this, &LabelPanel::followMarks);
    follow();
}

QWidget* LabelPanel::makeReaders() {
    m_readers = new QWidget(this);
    m_readerLayout = new QVBoxLayout(m_readers);
    m_readerLayout->setContentsMargins(0, 0, 0, 0);
    m_readerLayout->setSpacing(kStep);
    return m_readers;
}

void LabelPanel::makeButtons() {
    m_buttons = new QWidget(this);
    m_buttons->setProperty("role", u"panel"_s);
    m_buttons->setAttribute(Qt::WA_StyledBackground);
    m_change = new QPushButton(m_buttons);
    m_done = makePrimaryButton(tr("Done, next case"), m_buttons);
    connect(m_change, &QPushButton::clicked, this, [this] { m_desk.reopen(); });
    connect(m_done, &QPushButton::clicked, this, &LabelPanel::finish);
    auto* layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(3 * kStep, 2 * kStep, 3 * kStep, 2 * kStep);
    layout->addWidget(m_change);
    layout->addStretch(1);
    layout->addWidget(m_done);
}

void LabelPanel::setTheme(Theme theme) {
    m_theme = theme;
    for (LabelRow* row : m_rows)
        row->setTheme(theme);
}

void LabelPanel::setAiText(const QString& words) {
    m_ai->setText(words);
    m_ai->setVisible(!words.isEmpty());
}

void LabelPanel::rebuild() {
    const LabelSet* set = m_desk.labelSet();
    const LabelSet wanted = set == nullptr ? LabelSet{} : *set;
    if (wanted == m_built)
        return;
    m_built = wanted;
    m_rows.clear();
    clear(*m_rowLayout);
    showTool(std::nullopt);
    addRows(m_built, false, tr("Of the whole recording"));
    addRows(m_built, true, tr("Marks on the tracing"));
}

void LabelPanel::addRows(const LabelSet& set, bool marks, const QString& heading) {
    bool first = true;
    std::string group;
    for (const LabelEntry& label : set.labels) {
        if ((label.scope != LabelScope::Recording) != marks)
            continue;
        if (first)
            m_rowLayout->addWidget(makeSecondary(heading, m_rowBox));
        else if (label.group != group)
            m_rowLayout->addSpacing(2 * kStep); // labels of a group exclude each other
        first = false;
        group = label.group;
        auto* row = new LabelRow(label, m_theme, m_rowBox);
        connect(row, &QAbstractButton::clicked, this, [this, row] { choose(row->label()); });
        m_rows.push_back(row);
        m_rowLayout->addWidget(row);
    }
    if (!first)
        m_rowLayout->addSpacing(kStep);
}

int LabelPanel::marksOf(const std::string& label) const {
    return static_cast<int>(std::ranges::count(m_desk.marks().all(), label, &Annotation::label));
}

void LabelPanel::follow() {
    rebuild();
    const store::LabelTask* task = m_tasks.chosen();
    const Labelling labelling = m_desk.labelling();
    m_title->setText(task == nullptr ? tr("No labelling task") : labelSetTitle(task->set.set));
    const QString forbidden = m_desk.whyNot();
    m_state->setText(forbidden.isEmpty() ? placeText(m_desk, m_tasks) : forbidden);
    m_state->setVisible(!m_state->text().isEmpty());
    m_guide->setText(task == nullptr
                         ? tr("A task is a set of cases that one or more readers label by one label "
                              "set, without seeing each other's labels. Make one on the left.")
                         : text(task->set.set.guide));
    m_guide->setVisible(!m_guide->text().isEmpty());
    const bool shown = m_desk.place() != LabelDesk::Place::Nothing;
    const bool editable = m_desk.isEditable();
    m_rowBox->setVisible(task != nullptr);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notAssessable, m_comment, m_buttons})
        part->setVisible(shown);
    m_notAssessable->setEnabled(editable);
    m_notAssessable->setChecked(labelling.notAssessable);
    m_comment->setReadOnly(!editable);
    if (m_comment->toPlainText() != text(labelling.comment)) {
        const QSignalBlocker quiet(m_comment);
        m_comment->setPlainText(text(labelling.comment));
    }
    const bool settled = m_desk.place() == LabelDesk::Place::Settled;
    m_change->setText(settled ? tr("Settle it anew") : tr("Change"));
    m_change->setVisible(settled || m_desk.place() == LabelDesk::Place::Finished);
    m_done->setText(m_desk.place() == LabelDesk::Place::Adjudicating ? tr("Settled, next case")
                                                                     : tr("Done, next case"));
    m_done->setToolTip(tr("Enter"));
    m_done->setEnabled(editable);
    followReaders();
    followMarks();
}

void LabelPanel::followReaders() {
    const std::vector<Labelling>& readers = m_desk.readers();
    QStringList words;
    for (std::size_t i = 0; i < readers.size(); ++i) {
        words.append(tr("Reader %1: %2").arg(i + 1).arg(text(readers[i].by)));
        if (readers[i].notAssessable)
            words.back() += u"\n"_s + tr("cannot be assessed");
        if (!readers[i].comment.empty())
            words.back() += u"\n"_s + text(readers[i].comment);
    }
    m_readers->setVisible(!words.isEmpty());
    m_readers->setEnabled(m_desk.isEditable());
    if (words == m_readersSaid)
        return;
    m_readersSaid = words;
    clear(*m_readerLayout);
    for (std::size_t i = 0; i < readers.size(); ++i) {
        auto* line = new QWidget(m_readers);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(makeText(words[static_cast<qsizetype>(i)], {}, line), 1);
        auto* take = new QPushButton(tr("Take over"), line);
        take->setToolTip(tr("All that this reader says, in place of what stands here"));
        connect(take, &QPushButton::clicked, this, [this, i] { m_desk.takeOver(i); });
        layout->addWidget(take, 0, Qt::AlignTop);
        m_readerLayout->addWidget(line);
    }
}

void LabelPanel::followMarks() {
    const Labelling labelling = m_desk.labelling();
    const std::vector<Labelling>& readers = m_desk.readers();
    for (LabelRow* row : m_rows) {
        const LabelEntry& label = row->label();
        const bool ofRecording = label.scope == LabelScope::Recording;
        LabelRow::State state;
        state.given = ofRecording ? labelling.has(label.name) : m_tool == text(label.name);
        state.marks = ofRecording ? 0 : marksOf(label.name);
        state.disputed = std::ranges::find(m_desk.differences(), label.name) != m_desk.differences().end();
        for (std::size_t i = 0; i < readers.size(); ++i) {
            if (gives(readers[i], label))
                state.readers.append(QString::number(i + 1));
        }
        row->setState(state);
        row->setEnabled(m_desk.isEditable());
    }
    const std::vector<Annotation>& marks = m_desk.marks().all();
    const bool any = std::ranges::any_of(
        m_rows, [](const LabelRow* row) { return row->label().scope != LabelScope::Recording; });
    m_marksTitle->setVisible(any);
    m_marks->setVisible(any);
    QStringList lines;
    for (const Annotation& mark : marks)
        lines.append(markText(mark));
    const QSignalBlocker quiet(m_marks->selectionModel());
    if (lines != m_markModel->stringList())
        m_markModel->setStringList(lines);
    const std::optional<std::size_t> selected = m_desk.marks().selected();
    if (!selected) {
        m_marks->selectionModel()->clear();
    } else {
        const QModelIndex index = m_markModel->index(static_cast<int>(*selected));
        m_marks->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_marks->scrollTo(index);
    }
    m_marks->viewport()->update();
}

void LabelPanel::showTool(const std::optional<QString>& label) {
    if (label == m_tool)
        return;
    m_tool = label;
    followMarks();
}

void LabelPanel::choose(const LabelEntry& label) {
    if (!m_desk.isEditable()) {
        Q_EMIT said(placeText(m_desk, m_tasks));
        followMarks(); // the row was checked by the click
        return;
    }
    if (label.scope == LabelScope::Recording) {
        m_desk.toggle(label.name);
        return;
    }
    const QString name = text(label.name);
    const bool ends = m_tool == name;
    showTool(ends ? std::nullopt : std::optional(name));
    followMarks();
    Q_EMIT toolAsked(ends ? QString() : name);
    if (!ends)
        Q_EMIT said(label.scope == LabelScope::Point
                        ? tr("Click where it is; with Shift on all leads. Esc ends it.")
                        : tr("Drag from its start to its end; with Shift on all leads. Esc ends it."));
}

bool LabelPanel::press(char key) {
    const LabelEntry* label = m_built.withKey(key);
    if (label == nullptr)
        return false;
    choose(*label);
    return true;
}

void LabelPanel::toggleNotAssessable() {
    if (!m_desk.isEditable()) {
        follow();
        Q_EMIT said(placeText(m_desk, m_tasks));
        return;
    }
    m_desk.setNotAssessable(!m_desk.labelling().notAssessable);
}

void LabelPanel::finish() {
    const store::TaskCase* shown = m_desk.shownCase() ? m_tasks.find(*m_desk.shownCase()) : nullptr;
    if (!m_desk.isEditable() || shown == nullptr) {
        Q_EMIT said(placeText(m_desk, m_tasks));
        return;
    }
    m_desk.finish([self = QPointer(this), id = shown->id](bool kept) {
        if (self && kept)
            Q_EMIT self->finished(id);
    });
}

} // namespace leadlight::ui
