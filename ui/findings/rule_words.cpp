// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadlight::ui {

namespace {

/// All that core/measure and core/signal say without numbers in it.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("RuleStatements", "Bradycardia"),
    QT_TRANSLATE_NOOP("RuleStatements", "Tachycardia"),
    QT_TRANSLATE_NOOP("RuleStatements", "Paced rhythm"),
    QT_TRANSLATE_NOOP("RuleStatements", "Sinus rhythm"),
    QT_TRANSLATE_NOOP("RuleStatements", "Sinus rhythm, irregular"),
    QT_TRANSLATE_NOOP("RuleStatements",
                      "P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes"),
    QT_TRANSLATE_NOOP("RuleStatements", "Irregular rhythm without P waves: atrial fibrillation is likely"),
    QT_TRANSLATE_NOOP("RuleStatements", "Regular rhythm without P waves: not sinus rhythm"),
    QT_TRANSLATE_NOOP("RuleStatements", "Rhythm undetermined"),
    QT_TRANSLATE_NOOP("RuleStatements", "Premature ventricular complexes"),
    QT_TRANSLATE_NOOP("RuleStatements", "Premature supraventricular complexes"),
    QT_TRANSLATE_NOOP("RuleStatements", "Long P wave: left atrial abnormality possible"),
    QT_TRANSLATE_NOOP("RuleStatements", "Short PR interval"),
    QT_TRANSLATE_NOOP("RuleStatements", "QT not judged: the QRS is wide"),
    QT_TRANSLATE_NOOP("RuleStatements", "Prolonged QT interval"),
    QT_TRANSLATE_NOOP("RuleStatements", "Short QT interval"),
    QT_TRANSLATE_NOOP("RuleStatements", "First-degree AV block"),
    QT_TRANSLATE_NOOP("RuleStatements", "Right bundle branch block"),
    QT_TRANSLATE_NOOP("RuleStatements", "Incomplete right bundle branch block"),
    QT_TRANSLATE_NOOP("RuleStatements", "Left bundle branch block"),
    QT_TRANSLATE_NOOP("RuleStatements", "Incomplete left bundle branch block"),
    QT_TRANSLATE_NOOP("RuleStatements", "Nonspecific intraventricular conduction delay"),
    QT_TRANSLATE_NOOP("RuleStatements", "Marked left axis deviation"),
    QT_TRANSLATE_NOOP("RuleStatements", "Left axis deviation"),
    QT_TRANSLATE_NOOP("RuleStatements", "Right axis deviation"),
    QT_TRANSLATE_NOOP("RuleStatements", "Extreme axis deviation"),
    QT_TRANSLATE_NOOP("RuleStatements", "Voltage criterion of left ventricular hypertrophy"),
    QT_TRANSLATE_NOOP("RuleStatements", "Low voltage in the limb leads"),
    QT_TRANSLATE_NOOP("RuleStatements", "Normal limits are not applied below 18 years of age"),
    QT_TRANSLATE_NOOP("RuleStatements", "Not classified"),
    QT_TRANSLATE_NOOP("RuleStatements", "Within normal limits by these rules"),
    QT_TRANSLATE_NOOP("RuleStatements", "Borderline by these rules"),
    QT_TRANSLATE_NOOP("RuleStatements", "Abnormal by these rules"),
    QT_TRANSLATE_NOOP("RuleStatements", "the arm electrodes look interchanged"),
    QT_TRANSLATE_NOOP("RuleStatements", "the chest electrodes look out of order"),
    QT_TRANSLATE_NOOP("RuleStatements", "pacing spikes were found"),
    QT_TRANSLATE_NOOP("RuleStatements", "no heart beat was found"),
    QT_TRANSLATE_NOOP("RuleStatements", "there are no samples"),
    QT_TRANSLATE_NOOP("RuleStatements", "the file does not say what its amplitudes are measured in"),
    QT_TRANSLATE_NOOP("RuleStatements", "there is no rhythm in the file"),
    QT_TRANSLATE_NOOP("RuleStatements", "the recording is shorter than half a second"),
    QT_TRANSLATE_NOOP("RuleStatements", "most beats have no P wave"),
    QT_TRANSLATE_NOOP("RuleStatements", "no normal beat was found"),
    QT_TRANSLATE_NOOP("RuleStatements", "no T wave was found"),
    QT_TRANSLATE_NOOP("RuleStatements", "QT or QRS is unknown"),
    QT_TRANSLATE_NOOP("RuleStatements", "QT is unknown"),
    QT_TRANSLATE_NOOP("RuleStatements", "the rate is unknown"),
    QT_TRANSLATE_NOOP("RuleStatements", "fewer than two beats were found"),
    QT_TRANSLATE_NOOP("RuleStatements", "fewer than three normal beats follow one another"),
    QT_TRANSLATE_NOOP("RuleStatements", "leads I and aVF are not both there"),
    QT_TRANSLATE_NOOP("RuleStatements", "there is no P wave"),
    QT_TRANSLATE_NOOP("RuleStatements", "there is no T wave"),
    QT_TRANSLATE_NOOP("RuleStatements", "the QRS was not delineated"),
    QT_TRANSLATE_NOOP("RuleStatements", "the net areas in I and aVF are too small for a direction"),
    QT_TRANSLATE_NOOP("RuleStatements", "V1, V5 or V6 was not measured"),
    QT_TRANSLATE_NOOP("RuleStatements", "aVL or V3 was not measured"),
};

} // namespace

QString ruleText(const std::string& sentence) {
    const auto known = std::find(kSentences.begin(), kSentences.end(), sentence);
    return known == kSentences.end() ? QString::fromStdString(sentence)
                                     : QCoreApplication::translate("RuleStatements", *known);
}

} // namespace leadlight::ui
