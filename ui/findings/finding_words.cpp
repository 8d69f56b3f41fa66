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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

} // namespace

QString findingName(const QString& label) {
    for (const auto& [known, name] : kNames) {
        if (label == QLatin1StringView(known))
            return Words::tr(name);
    }
    return {};
}

QString findingStateText(FindingState state) {
    switch (state) {
    case FindingState::Suggested:
        return Words::tr("suggested");
    case FindingState::NotSuggested:
        return Words::tr("not suggested");
    case FindingState::Abstained:
        return Words::tr("abstained");
    }
    return {};
}

QString ranOnText(const Analysis& analysis) {
    return Words::tr("Ran on %1, %2").arg(text(analysis.device), text(analysis.precision));
}

} // namespace leadlight::ui
