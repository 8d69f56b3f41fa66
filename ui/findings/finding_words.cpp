// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_words.h"

#include "ui/common/number_format.h"
#include "ui/session/guard_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 29> kNames{{
    {"CD", QT_TRANSLATE_NOOP("FindingWords", "Conduction disturbance")},
    {"HYP", QT_TRANSLATE_NOOP("FindingWords", "Hypertrophy")},
    {"MI", QT_TRANSLATE_NOOP("FindingWords", "Myocardial infarction")},
    {"NORM", QT_TRANSLATE_NOOP("FindingWords", "Normal ECG")},
    {"STTC", QT_TRANSLATE_NOOP("FindingWords", "ST or T change")},
    {"CLBBB", QT_TRANSLATE_NOOP("FindingWords", "Complete left bundle branch block")},
    {"CRBBB", QT_TRANSLATE_NOOP("FindingWords", "Complete right bundle branch block")},
    {"IRBBB", QT_TRANSLATE_NOOP("FindingWords", "Incomplete right bundle branch block")},
    {"LAFB", QT_TRANSLATE_NOOP("FindingWords", "Left anterior fascicular block")},
    {"1AVB", QT_TRANSLATE_NOOP("FindingWords", "First-degree AV block")},
    {"IVCD", QT_TRANSLATE_NOOP("FindingWords", "Intraventricular conduction disturbance")},
    {"LVH", QT_TRANSLATE_NOOP("FindingWords", "Left ventricular hypertrophy")},
    {"VCLVH", QT_TRANSLATE_NOOP("FindingWords", "Voltage criteria for left ventricular hypertrophy")},
    {"LAE", QT_TRANSLATE_NOOP("FindingWords", "Left atrial enlargement")},
    {"AMI", QT_TRANSLATE_NOOP("FindingWords", "Anterior infarction")},
    {"IMI", QT_TRANSLATE_NOOP("FindingWords", "Inferior infarction")},
    {"ISC", QT_TRANSLATE_NOOP("FindingWords", "Ischaemic ST or T change")},
    {"NDT", QT_TRANSLATE_NOOP("FindingWords", "T abnormality, not diagnostic")},
    {"NST", QT_TRANSLATE_NOOP("FindingWords", "ST change, not specific")},
    {"STD", QT_TRANSLATE_NOOP("FindingWords", "ST depression")},
    {"LOWT", QT_TRANSLATE_NOOP("FindingWords", "Low T waves")},
    {"ABQRS", QT_TRANSLATE_NOOP("FindingWords", "Abnormal QRS")},
    {"QWAVE", QT_TRANSLATE_NOOP("FindingWords", "Q waves")},
    {"PVC", QT_TRANSLATE_NOOP("FindingWords", "Premature ventricular beats")},
    {"PAC", QT_TRANSLATE_NOOP("FindingWords", "Premature atrial beats")},
    {"SINUS", QT_TRANSLATE_NOOP("FindingWords", "Sinus rhythm")},
    {"AF", QT_TRANSLATE_NOOP("FindingWords", "Atrial fibrillation or flutter")},
    {"STACH", QT_TRANSLATE_NOOP("FindingWords", "Sinus tachycardia")},
    {"SBRAD", QT_TRANSLATE_NOOP("FindingWords", "Sinus bradycardia")},
}};

constexpr std::array<std::pair<const char*, const char*>, 3> kHeads{{
    {"PTB-XL superclasses", QT_TRANSLATE_NOOP("FindingWords", "PTB-XL superclasses")},
    {"Rhythm", QT_TRANSLATE_NOOP("FindingWords", "Rhythm")},
    {"Common statements", QT_TRANSLATE_NOOP("FindingWords", "Common statements")},
}};

/// What core/jepa/head says.
constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("FindingWords", "both answers are plausible"),
    QT_TRANSLATE_NOOP("FindingWords", "neither answer is plausible"),
    QT_TRANSLATE_NOOP("FindingWords", "the threshold and the conformal prediction disagree"),
    QT_TRANSLATE_NOOP("FindingWords", "the recording is unlike those that the head was trained on"),
    QT_TRANSLATE_NOOP("FindingWords", "the result is no number"),
};

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

QString headTitle(const QString& name) {
    for (const auto& [known, title] : kHeads) {
        if (name == QLatin1StringView(known))
            return Words::tr(title);
    }
    return name;
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

QString findingReason(const Finding& finding) {
    for (const char* known : kReasons) {
        if (finding.reason == known)
            return Words::tr(known);
    }
    return guardText(finding.reason);
}

QString ranOnText(const Analysis& analysis) {
    return Words::tr("Ran on %1, %2").arg(text(analysis.device), text(analysis.precision));
}

QStringList warningsBeside(const Analysis& analysis) {
    const QString refusal = guardText(analysis.notAnalysed);
    QStringList warnings;
    for (const Note& note : analysis.warnings) {
        const QString warning = guardText(note.text);
        const bool said = !refusal.isEmpty() && (warning.compare(refusal + u'.', Qt::CaseInsensitive) == 0 ||
                                                 note.code == "longer_than_10s");
        if (!said)
            warnings.append(warning);
    }
    return warnings;
}

} // namespace leadlight::ui
