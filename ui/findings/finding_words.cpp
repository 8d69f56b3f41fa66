// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_words.h"

#include "ui/common/number_format.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 5> kNames{{
    {"CD", QT_TRANSLATE_NOOP("FindingWords", "Conduction disturbance")},
    {"HYP", QT_TRANSLATE_NOOP("FindingWords", "Hypertrophy")},
    {"MI", QT_TRANSLATE_NOOP("FindingWords", "Myocardial infarction")},
    {"NORM", QT_TRANSLATE_NOOP("FindingWords", "Normal ECG")},
    {"STTC", QT_TRANSLATE_NOOP("FindingWords", "ST or T change")},
}};

QString tr(const char* source) { return QCoreApplication::translate("FindingWords", source); }

} // namespace

QString findingName(const QString& label)
{
    for (const auto& [known, name] : kNames) {
        if (label == QLatin1StringView(known))
            return tr(name);
    }
    return {};
}

QString findingStateText(FindingState state)
{
    switch (state) {
    case FindingState::Suggested:
        return tr("suggested");
    case FindingState::NotSuggested:
        return tr("not suggested");
    case FindingState::Abstained:
        return tr("abstained");
    }
    return {};
}

QString ranOnText(const Analysis& analysis)
{
    return tr("Ran on %1, %2").arg(text(analysis.device), text(analysis.precision));
}

} // namespace leadlight::ui
