// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacs/pacs_words.h"

#include "ui/common/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pacs)
};

} // namespace

QString listenerWords(const ListenerState& state) {
    switch (state.kind) {
    case ListenerState::Kind::Off:
        return {};
    case ListenerState::Kind::Starting:
        return Words::tr("Receiver starts");
    case ListenerState::Kind::Listening:
        return state.received > 0 ? Words::tr("Receiving: %n ECG(s)", nullptr, state.received)
                                  : Words::tr("Receiving");
    case ListenerState::Kind::Failed:
        break;
    }
    return Words::tr("Receiver failed");
}

QString listenerDetails(const ListenerState& state) {
    QStringList lines;
    switch (state.kind) {
    case ListenerState::Kind::Off:
        lines.append(Words::tr("Nothing is received."));
        break;
    case ListenerState::Kind::Starting:
        lines.append(Words::tr("The receiver starts."));
        break;
    case ListenerState::Kind::Listening:
        lines.append(Words::tr("Listening at port %1.").arg(state.port));
        break;
    case ListenerState::Kind::Failed:
        lines.append(Words::tr("The receiver could not start."));
        break;
    }
    if (state.refused > 0)
        lines.append(Words::tr("%n caller(s) refused.", nullptr, state.refused));
    if (!state.lastProblem.isEmpty())
        lines.append(state.lastProblem);
    return lines.join(u' ');
}

QString receivedSentence(const pacs::Transferred& result) {
    QString sentence = Words::tr("%n ECG(s) received", nullptr, result.done);
    if (result.alreadyThere > 0)
        sentence += u", "_s + Words::tr("%n already there", nullptr, result.alreadyThere);
    sentence += u'.';
    if (!result.failed.empty())
        sentence +=
            u' ' + Words::tr("%n could not be fetched: %1", nullptr, static_cast<int>(result.failed.size()))
                       .arg(QString::fromStdString(result.failed.front().reason));
    if (result.stopped && result.stopped->code == ErrorCode::Cancelled)
        sentence += u' ' + Words::tr("Cancelled; what was received stays.");
    else if (result.stopped)
        sentence += u' ' + errorSentence(*result.stopped);
    return sentence;
}

} // namespace leadlight::ui
