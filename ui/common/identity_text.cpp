// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/identity_text.h"

#include "ui/common/number_format.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr std::array kDifferences{
    QT_TRANSLATE_NOOP("Identity", "patient ID"), QT_TRANSLATE_NOOP("Identity", "name"),
    QT_TRANSLATE_NOOP("Identity", "birth date"), QT_TRANSLATE_NOOP("Identity", "sex")};

} // namespace

QString differencesText(const std::vector<std::string>& differences) {
    QStringList words;
    for (const std::string& difference : differences) {
        const auto known = std::find(kDifferences.begin(), kDifferences.end(), difference);
        words << (known == kDifferences.end() ? text(difference)
                                              : QCoreApplication::translate("Identity", *known));
    }
    return listed(words);
}

QString identityLine(const Patient& patient) {
    QStringList parts{formatPatientName(patient)};
    for (const QString& part : {formatSex(patient), formatBirth(patient)}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!patient.id.empty())
        parts << QString(u"ID "_s + text(patient.id));
    return listed(parts);
}

QString whenOf(const Recording& recording) {
    return recording.acquiredAt ? formatTimestamp(*recording.acquiredAt) : QString();
}

} // namespace leadlight::ui
