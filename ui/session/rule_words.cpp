// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/rule_words.h"

#include "core/measure/criteria.h"
#include "ui/session/guard_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

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
    QT_TRANSLATE_NOOP("RuleStatements", "Rhythm without P waves: not sinus rhythm"),
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
    QT_TRANSLATE_NOOP("RuleStatements", "Q waves as after an infarction"),
    QT_TRANSLATE_NOOP("RuleStatements", "ST elevation"),
    QT_TRANSLATE_NOOP("RuleStatements", "ST depression"),
    QT_TRANSLATE_NOOP("RuleStatements", "T wave inversion"),
    QT_TRANSLATE_NOOP("RuleStatements", "Normal limits are not applied below 18 years of age"),
    QT_TRANSLATE_NOOP("RuleStatements", "Amplitudes are too large for a heart: the scale may be wrong"),
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

/// The forms of core/measure/criteria.h.
constexpr std::array kForms{
    QT_TRANSLATE_NOOP("RuleCriteria", "quality report"),
    QT_TRANSLATE_NOOP("RuleCriteria", "age %1 years"),
    QT_TRANSLATE_NOOP("RuleCriteria", "rate %1 < %2 /min"),
    QT_TRANSLATE_NOOP("RuleCriteria", "rate %1 > %2 /min"),
    QT_TRANSLATE_NOOP("RuleCriteria", "a spike before a third of the beats or more"),
    QT_TRANSLATE_NOOP("RuleCriteria", "P waves before %1 % of the normal beats"),
    QT_TRANSLATE_NOOP("RuleCriteria", "P waves before %1 % of the normal beats, P axis %2 degrees"),
    QT_TRANSLATE_NOOP("RuleCriteria",
                      "P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105"),
    QT_TRANSLATE_NOOP("RuleCriteria",
                      "P waves before %1 % of the normal beats, a third of RR more than 12 % off the median"),
    QT_TRANSLATE_NOOP(
        "RuleCriteria",
        "P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)"),
    QT_TRANSLATE_NOOP("RuleCriteria", "P waves before %1 % of the normal beats, RR regular or unknown"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS from peak to peak above %1 mV in half of the leads"),
    QT_TRANSLATE_NOOP("RuleCriteria", "%1 of %2 beats"),
    QT_TRANSLATE_NOOP("RuleCriteria", "P %1 >= 120 ms"),
    QT_TRANSLATE_NOOP("RuleCriteria", "PR %1 < 120 ms"),
    QT_TRANSLATE_NOOP("RuleCriteria", "PR %1 > 200 ms"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS %1 >= 120 ms; JT %2 ms"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QTc (Fridericia) %1 >= %2 ms"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QTc (Fridericia) %1 <= 340 ms"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS %1 ms >= 120, V1 mainly positive, S of 40 ms in I and V6"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6"),
    QT_TRANSLATE_NOOP("RuleCriteria",
                      "QRS %1 ms >= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6"),
    QT_TRANSLATE_NOOP("RuleCriteria",
                      "QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS %1 ms >= 110, shape of neither bundle branch block"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS axis %1 degrees, between %2 and %3"),
    QT_TRANSLATE_NOOP("RuleCriteria", "S V1 + R V5 or V6 = %1 >= 3.5 mV (Sokolow-Lyon)"),
    QT_TRANSLATE_NOOP("RuleCriteria", "R aVL + S V3 = %1 > %2 mV (Cornell)"),
    QT_TRANSLATE_NOOP("RuleCriteria", "QRS from peak to peak below 0.5 mV in each (largest %1)"),
    QT_TRANSLATE_NOOP("RuleCriteria",
                      "Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS"),
    QT_TRANSLATE_NOOP("RuleCriteria", "Q in %1 (%2): longer than 20 ms, or QS"),
    QT_TRANSLATE_NOOP("RuleCriteria", "J %1 %2, %3 %4 mV"),
    QT_TRANSLATE_NOOP("RuleCriteria", "J %1 %2, %3 %4 mV, horizontal or falling"),
    QT_TRANSLATE_NOOP("RuleCriteria", "T %1 %2, %3 %4 mV, R larger than S"),
    QT_TRANSLATE_NOOP("RuleCriteria", "more than %1 %2"),
    QT_TRANSLATE_NOOP("RuleCriteria", "crosses %1 or %2"),
    QT_TRANSLATE_NOOP("RuleCriteria", "crosses %1"),
    QT_TRANSLATE_NOOP("RuleCriteria", "%1 mV or more at J"),
};

/// "between −30 and 90" of "between -30 and 90"; hyphens in words stay.
QString withMinusSigns(QString text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'-' && text[i + 1].isDigit() && (i == 0 || !text[i - 1].isLetterOrNumber()))
            text[i] = QChar(0x2212);
    }
    return text;
}

} // namespace

QString ruleText(const std::string& sentence) {
    const auto known = std::find(kSentences.begin(), kSentences.end(), sentence);
    if (known != kSentences.end())
        return QCoreApplication::translate("RuleStatements", *known);
    // A reason of the quality report as a statement of its own begins with a capital.
    const QString words = QString::fromStdString(sentence);
    if (words.isEmpty() || !words.front().isUpper())
        return guardText(sentence);
    std::string lower = sentence;
    lower.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(lower.front())));
    const auto small = std::find(kSentences.begin(), kSentences.end(), lower);
    if (small == kSentences.end())
        return guardText(sentence);
    QString text = QCoreApplication::translate("RuleStatements", *small);
    text.front() = text.front().toUpper();
    return text;
}

QString criterionText(const std::string& criterion) {
    const std::optional<measure::Criterion> apart = measure::criterionOf(criterion);
    if (!apart)
        return QString::fromStdString(criterion);
    const auto known = std::find(kForms.begin(), kForms.end(), apart->form);
    if (known == kForms.end())
        return QString::fromStdString(criterion);
    // Not QString::arg one by one: a value might hold a place of its own.
    const QString form = QCoreApplication::translate("RuleCriteria", *known);
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int place = form[i] == u'%' && i + 1 < form.size() ? form[i + 1].digitValue() : -1;
        if (place < 1 || place > static_cast<int>(apart->values.size())) {
            text += form[i];
            continue;
        }
        QString value = QString::fromStdString(apart->values[static_cast<std::size_t>(place - 1)]);
        text += value.replace(u'.', QLocale().decimalPoint());
        ++i;
    }
    text.replace(u">="_s, u"\u2265"_s).replace(u"<="_s, u"\u2264"_s);
    return withMinusSigns(text);
}

QString beatKindText(measure::BeatKind kind) {
    switch (kind) {
    case measure::BeatKind::Normal:
        return QCoreApplication::translate("Beats", "normal");
    case measure::BeatKind::Pvc:
        return QCoreApplication::translate("Beats", "premature ventricular");
    case measure::BeatKind::Svpb:
        return QCoreApplication::translate("Beats", "premature supraventricular");
    case measure::BeatKind::Paced:
        return QCoreApplication::translate("Beats", "paced");
    case measure::BeatKind::Artefact:
        return QCoreApplication::translate("Beats", "artefact");
    }
    return {};
}

} // namespace leadlight::ui
