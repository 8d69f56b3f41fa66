// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/label_screen.h"

#include "core/base/file.h"
#include "core/io/labels/label_set_json.h"
#include "core/store/labels_csv.h"
#include "ui/common/actions.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/scroll_panel.h"
#include "ui/common/widgets.h"
#include "ui/labelling/agreement_dialog.h"
#include "ui/labelling/label_panel.h"
#include "ui/labelling/label_words.h"
#include "ui/labelling/mark_hand.h"
#include "ui/labelling/queue_panel.h"
#include "ui/labelling/task_dialog.h"
#include "ui/session/joined_text.h"
#include "ui/tracing/tracing_view.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// What the AI suggests, in one line; empty where it said nothing.
QString suggestedLine(const OpenCase& shown) {
    QStringList names;
    if (shown.analysis) {
        for (const Finding& finding : shown.analysis->findings) {
            if (finding.state == FindingState::Suggested)
                names.append(u"%1 %2"_s.arg(text(finding.label), formatProbability(finding.probability)));
        }
    }
    return listed(names);
}

/// "labels.csv" as "labels-marks.csv".
QString besides(const QString& file, const QString& what) {
    const QFileInfo info(file);
    const QString ending = info.suffix().isEmpty() ? QString() : u"."_s + info.suffix();
    return info.path() + u"/"_s + info.completeBaseName() + what + ending;
}

} // namespace

LabelScreen::LabelScreen(Session& session, TracingView& view, Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_view(view)
    , m_actions(actions)
    , m_window(window)
    , m_queue(new QueuePanel(session.labelTasks(), window))
    , m_labels(new LabelPanel(session.labelDesk(), session.labelTasks()))
    , m_side(new QWidget(window))
    , m_hand(new MarkHand(session.labelDesk().marks(), this)) {
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ScrollPanel(m_labels, tr("Labels"), m_side), 1);
    layout->addWidget(makeHairline(Qt::Horizontal, m_side));
    layout->addWidget(m_labels->buttons());
    connectPanels();
    connectActions();
}

QWidget* LabelScreen::queue() const {
    return m_queue;
}

QWidget* LabelScreen::panel() const {
    return m_side;
}

void LabelScreen::connectPanels() {
    connect(m_queue, &QueuePanel::caseAsked, &m_session, &Session::showCase);
    connect(m_queue, &QueuePanel::newTaskAsked, this, &LabelScreen::makeTask);
    connect(m_queue, &QueuePanel::extendAsked, this, &LabelScreen::extendTask);
    connect(m_queue, &QueuePanel::agreementAsked, this, &LabelScreen::showAgreement);
    connect(m_queue, &QueuePanel::exportAsked, this, &LabelScreen::exportLabels);
    connect(m_labels, &LabelPanel::toolAsked, this, &LabelScreen::setTool);
    connect(m_labels, &LabelPanel::momentAsked, &m_view, &TracingView::bringIntoView);
    connect(m_labels, &LabelPanel::said, this, &LabelScreen::said);
    connect(m_labels, &LabelPanel::finished, this, &LabelScreen::goOn);
    connect(m_hand, &MarkHand::said, this, &LabelScreen::said);
    connect(m_hand, &MarkHand::toolEnded, this, [this] { m_labels->showTool(std::nullopt); });
    connect(&m_session.labelTasks(), &LabelTasks::changed, this, &LabelScreen::followTask);
    for (const auto signal : {&Session::currentChanged, &Session::storedChanged, &Session::analysisChanged})
        connect(&m_session, signal, this, &LabelScreen::followCase);
    connect(&m_session.readFirst(), &ReadFirst::changed, this, &LabelScreen::followCase);
}

void LabelScreen::connectActions() {
    const auto on = [this](const QString& id, auto handler) {
        connect(m_actions[id], &QAction::triggered, this, handler);
    };
    on(u"label.new-task"_s, &LabelScreen::makeTask);
    on(u"label.extend-task"_s, &LabelScreen::extendTask);
    on(u"label.agreement"_s, &LabelScreen::showAgreement);
    on(u"label.export"_s, &LabelScreen::exportLabels);
    on(u"label.not-assessable"_s, [this] {
        if (m_on)
            m_labels->toggleNotAssessable();
    });
    on(u"label.all-leads"_s, [this](bool all) { m_hand->setAllLeads(all); });
}

void LabelScreen::setOn(bool on) {
    if (on == m_on)
        return;
    m_on = on;
    m_begun.reset();
    m_session.labelDesk().setActive(on);
    m_view.setHand(on ? m_hand : nullptr);
    setTool({});
    followCase();
}

void LabelScreen::setTheme(Theme theme) {
    m_queue->setTheme(theme);
    m_labels->setTheme(theme);
    m_hand->setTheme(theme);
}

void LabelScreen::setTool(const QString& label) {
    m_hand->setTool(label.isEmpty() ? std::nullopt : std::optional(label));
    m_labels->showTool(m_hand->tool());
}

void LabelScreen::followTask() {
    m_hand->setLabelSet(m_session.labelDesk().labelSet());
    const bool any = m_session.labelTasks().chosen() != nullptr;
    m_actions[u"label.agreement"_s]->setEnabled(any);
    m_actions[u"label.export"_s]->setEnabled(any);
    m_actions[u"label.extend-task"_s]->setEnabled(any);
    followCase();
    beginWithFirst();
}

/// Who comes to a task finds its first case on screen, unless one of its cases is there already.
void LabelScreen::beginWithFirst() {
    const LabelTasks& tasks = m_session.labelTasks();
    const store::LabelTask* task = tasks.chosen();
    if (!m_on || task == nullptr || tasks.queue().empty() || m_begun == task->id)
        return;
    m_begun = task->id;
    const OpenCase* shown = m_session.current();
    if (shown && shown->id && tasks.find(*shown->id) != nullptr)
        return;
    if (const std::optional<CaseId> first = tasks.beside(CaseId{}, 1))
        m_session.showCase(*first);
}

void LabelScreen::followCase() {
    const OpenCase* shown = m_session.current();
    m_queue->setCurrent(shown ? shown->id : std::nullopt);
    const store::LabelTask* task = m_session.labelTasks().chosen();
    const bool told = shown && task != nullptr && !task->hideAi && !m_session.readFirst().hides(*shown);
    const QString suggested = told ? suggestedLine(*shown) : QString();
    m_labels->setAiText(suggested.isEmpty() ? QString()
                                            : tr("AI suggestion, research use only: %1").arg(suggested));
}

void LabelScreen::step(int by) {
    const OpenCase* shown = m_session.current();
    const CaseId here = shown ? shown->id.value_or(CaseId{}) : CaseId{};
    if (const std::optional<CaseId> next = m_session.labelTasks().beside(here, by))
        m_session.showCase(*next);
    else
        Q_EMIT said(by > 0 ? tr("This is the last case of the list.")
                           : tr("This is the first case of the list."));
}

void LabelScreen::goOn(CaseId from) {
    m_view.setFocus(Qt::OtherFocusReason);
    if (const std::optional<CaseId> next = m_session.labelTasks().beside(from, 1))
        m_session.showCase(*next);
    else
        Q_EMIT said(tr("That was the last case of the list."));
}

void LabelScreen::finish() {
    m_labels->finish();
}

bool LabelScreen::ownsKey(int key) const {
    const LabelSet* set = m_session.labelDesk().labelSet();
    return set != nullptr && key >= Qt::Key_A && key <= Qt::Key_Z &&
           set->withKey(static_cast<char>('a' + (key - Qt::Key_A))) != nullptr;
}

void LabelScreen::press(int key) {
    (void)m_labels->press(static_cast<char>('a' + (key - Qt::Key_A)));
}

bool LabelScreen::mayManage() {
    const QString why = m_session.people().whyNot(Act::ManageTasks);
    if (!why.isEmpty())
        Q_EMIT said(why);
    return why.isEmpty();
}

void LabelScreen::makeTask() {
    if (!mayManage())
        return;
    LabelTasks& tasks = m_session.labelTasks();
    QStringList taken;
    for (const store::LabelTask& task : tasks.tasks())
        taken.append(text(task.name));
    store::CaseQuery listed = m_session.query();
    const int count = listed.binned ? 0 : m_session.caseCount();
    auto* dialog = new TaskDialog(tasks.sets(), taken, count, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TaskDialog::openSetAsked, this, [this, dialog] { openSet(*dialog); });
    connect(dialog, &TaskDialog::saveSetAsked, this, [this, dialog] { saveSet(*dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, listed, &tasks] {
        tasks.addTask(dialog->task(), dialog->set(), listed, [this](const Result<store::LabelTaskId>& made) {
            if (made)
                Q_EMIT said(tr("The task is made. Enter says that a case is done and goes on to the next."));
        });
    });
    dialog->open();
}

void LabelScreen::extendTask() {
    if (!mayManage())
        return;
    const store::CaseQuery& listed = m_session.query();
    if (listed.binned) {
        Q_EMIT said(tr("The worklist shows the bin, and what is there is not labelled."));
        return;
    }
    m_session.labelTasks().extend(listed, [this](const Result<int>& added) {
        if (added)
            Q_EMIT said(tr("%n case(s) added to the task", nullptr, *added));
    });
}

void LabelScreen::showAgreement() {
    const store::LabelTask* task = m_session.labelTasks().chosen();
    if (task == nullptr) {
        Q_EMIT said(tr("There is no labelling task yet."));
        return;
    }
    m_session.labelTasks().readResults(
        [this, task = *task](Result<std::vector<store::LabelledCase>> results) {
            if (!results)
                return; // which the tasks have told
            m_behind.run([set = task.set.set, cases = std::move(*results)](
                             const Progress&) { return store::agreementIn(cases, set); },
                         [this, task](const store::TaskAgreement& agreement) {
                             auto* dialog = new AgreementDialog(task, agreement, m_window);
                             dialog->setAttribute(Qt::WA_DeleteOnClose);
                             dialog->open();
                         });
        });
}

void LabelScreen::exportLabels() {
    const store::LabelTask* task = m_session.labelTasks().chosen();
    if (task == nullptr) {
        Q_EMIT said(tr("There is no labelling task yet."));
        return;
    }
    const QString file =
        QFileDialog::getSaveFileName(m_window, tr("Export labels"), u"labels.csv"_s, u"CSV (*.csv)"_s);
    if (file.isEmpty())
        return;
    m_session.labelTasks().readResults(
        [this, file, set = task->set.set](const Result<std::vector<store::LabelledCase>>& results) {
            if (!results)
                return; // which the tasks have told
            const auto count = static_cast<int>(results->size());
            write(file, store::labelsCsv(*results, set),
                  tr("%n finished case(s) written to %1", nullptr, count).arg(file));
            const auto isMark = [](const LabelEntry& label) { return label.scope != LabelScope::Recording; };
            if (std::ranges::any_of(set.labels, isMark)) {
                const QString marks = besides(file, u"-marks"_s);
                write(marks, store::marksCsv(*results, set), tr("Written to %1").arg(marks));
            }
        });
}

void LabelScreen::openSet(TaskDialog& dialog) {
    const QString file =
        QFileDialog::getOpenFileName(&dialog, tr("Open a label set"), {}, u"JSON (*.json)"_s);
    if (file.isEmpty())
        return;
    m_behind.run(
        [path = std::filesystem::path(file.toStdString())](const Progress&) -> Result<LabelSet> {
            const Result<Bytes> content = readFile(path, io::kMaxLabelSetBytes);
            return content ? io::labelSetFromJson(asText(*content)) : fail(content.error());
        },
        [asking = QPointer(&dialog)](const Result<LabelSet>& set) {
            if (!asking)
                return;
            if (set)
                asking->addSet(*set);
            else
                asking->tell(errorSentence(set.error()));
        });
}

void LabelScreen::saveSet(const TaskDialog& dialog) {
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Save the label set"), u"labels.json"_s,
                                                      u"JSON (*.json)"_s);
    if (!file.isEmpty())
        write(file, io::labelSetJson(dialog.set()), tr("Written to %1").arg(file));
}

void LabelScreen::write(const QString& file, std::string content, const QString& done) {
    m_behind.run([path = std::filesystem::path(file.toStdString()), content = std::move(content)](
                     const Progress&) { return writeFile(path, asBytes(content)); },
                 [this, done](const Result<void>& written) {
                     if (written)
                         Q_EMIT said(done);
                     else
                         Q_EMIT failed(written.error());
                 });
}

} // namespace leadlight::ui
