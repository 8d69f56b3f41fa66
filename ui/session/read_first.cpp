// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_first.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

bool aiHidden(const OpenCase& shown, bool readFirst, const QString& person) {
    const std::string reader = person.toStdString();
    return readFirst && std::ranges::none_of(shown.readings, [&](const Reading& reading) {
               return reading.state != ReadingState::Draft && reading.by == reader;
           });
}

bool aiSpoke(const OpenCase& shown) {
    return shown.explore || (shown.analysis && shown.analysis->notAnalysed.empty());
}

ReadFirst::ReadFirst(QString person, QObject* parent)
    : QObject(parent)
    , m_person(std::move(person)) {}

void ReadFirst::setOn(bool on) {
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT changed();
}

void ReadFirst::setPerson(const QString& person) {
    m_person = person;
    m_shownAnyway.clear();
    Q_EMIT changed();
}

void ReadFirst::showAnyway(const Sha256& recording) {
    if (!m_shownAnyway.insert(recording).second)
        return;
    Q_EMIT shownAnyway();
    Q_EMIT changed();
}

bool ReadFirst::hides(const OpenCase& shown) const {
    return !m_shownAnyway.contains(shown.sha256) && aiHidden(shown, m_on, m_person);
}

bool ReadFirst::hides(const store::CaseSummary& summary) const {
    return m_on && !m_shownAnyway.contains(summary.sha256) &&
           std::ranges::find(summary.readBy, m_person.toStdString()) == summary.readBy.end();
}

QString ReadFirst::sentence() {
    return tr("Read first is on: the AI's suggestions appear once you have given a preliminary or confirmed "
              "reading.");
}

} // namespace leadlight::ui
