// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/label_words.h"

#include "ui/common/number_format.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LabelWords)
};

QString differencesText(const LabelDesk& desk) {
    QStringList names;
    for (const std::string& name : desk.differences())
        names.append(name.empty() ? Words::tr("whether it can be assessed") : text(name));
    return listed(names);
}

QString settledText(const LabelDesk& desk) {
    return desk.differences().empty() ? Words::tr("All readers are done and agree.")
                                      : Words::tr("Settled by %1. The readers differed on: %2.")
                                            .arg(text(desk.labelling().by), differencesText(desk));
}

} // namespace

QString labelTitle(const LabelEntry& label) {
    return text(label.title.empty() ? label.name : label.title);
}

QString labelSetTitle(const LabelSet& set) {
    return Words::tr("%1, version %2").arg(text(set.name)).arg(set.version);
}

QString taskCaseTitle(const store::TaskCase& one) {
    if (one.patientName.empty())
        return text(one.patientId.empty() ? one.fileName : one.patientId);
    Patient patient;
    patient.name = one.patientName;
    return formatPatientName(patient);
}

QString taskCaseText(const store::TaskCase& one, int readers) {
    switch (one.state) {
    case store::TaskCaseState::Agreed:
        return readers > 1 ? Words::tr("agreed") : Words::tr("done");
    case store::TaskCaseState::Disagreed:
        return Words::tr("to adjudicate");
    case store::TaskCaseState::Adjudicated:
        return Words::tr("adjudicated");
    case store::TaskCaseState::Open:
        break;
    }
    if (one.mine == LabellingState::Done)
        return Words::tr("done by you");
    return one.mine ? Words::tr("draft") : Words::tr("not begun");
}

QString taskProgressText(const store::LabelTask& task) {
    QString words = Words::tr("%1 of %2 done by you").arg(task.mine).arg(task.cases);
    if (task.toAdjudicate > 0)
        words += u", "_s + Words::tr("%n to adjudicate", nullptr, task.toAdjudicate);
    return words;
}

QString markText(const Annotation& mark) {
    const QString lead = mark.lead.empty() ? Words::tr("all leads") : text(mark.lead);
    const QString when = Words::tr("%1 s").arg(formatNumber(mark.startS, 3));
    if (mark.endS == mark.startS)
        return u"%1   %2   %3"_s.arg(text(mark.label), lead, when);
    const QString length = Words::tr("%1 ms").arg(formatNumber((mark.endS - mark.startS) * 1000.0, 0));
    return u"%1   %2   %3, %4"_s.arg(text(mark.label), lead, when, length);
}

QString placeText(const LabelDesk& desk, const LabelTasks& tasks) {
    const store::LabelTask* task = tasks.chosen();
    switch (desk.place()) {
    case LabelDesk::Place::Nothing:
        return task == nullptr ? QString() : Words::tr("Choose a case of the task on the left.");
    case LabelDesk::Place::Reading:
        return Words::tr("Reading what was said of this case…");
    case LabelDesk::Place::Labelling:
        return {};
    case LabelDesk::Place::Finished:
        return Words::tr("You are done with this case. What others say shows when all %1 readers are done.")
            .arg(task == nullptr ? 0 : task->readers);
    case LabelDesk::Place::Adjudicating:
        return desk.differences().empty()
                   ? Words::tr("All readers agree. What you settle stands beside what they said.")
                   : Words::tr("The readers differ on: %1. What you settle stands beside what they said.")
                         .arg(differencesText(desk));
    case LabelDesk::Place::Settled:
        return settledText(desk);
    }
    return {};
}

} // namespace leadlight::ui
