// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/guard_words.h"

#include "ui/session/rule_words.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// Sentences without their full stop; "%1" is a number, names of leads, or a sentence of a rule.
constexpr std::array kForms{
    QT_TRANSLATE_NOOP("GuardWords",
                      "the file says that the rhythm is paced; the model was not made for paced rhythms"),
    QT_TRANSLATE_NOOP("GuardWords", "the patient is younger than 18; the model was made for adults"),
    QT_TRANSLATE_NOOP(
        "GuardWords",
        "no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong"),
    QT_TRANSLATE_NOOP(
        "GuardWords",
        "half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong"),
    QT_TRANSLATE_NOOP("GuardWords", "The model's input %1 was not recorded but computed from other leads"),
    QT_TRANSLATE_NOOP("GuardWords",
                      "The limb leads contradict each other (I + III is not II); electrodes may be swapped"),
    QT_TRANSLATE_NOOP("GuardWords", "pacing spikes were found; the model was not made for paced rhythms"),
    QT_TRANSLATE_NOOP(
        "GuardWords",
        "the right and left arm electrodes look interchanged; check the leads and record again"),
    QT_TRANSLATE_NOOP("GuardWords", "the signal cannot be read: %1"),
    QT_TRANSLATE_NOOP("GuardWords", "the signal cannot be read"),
    QT_TRANSLATE_NOOP("GuardWords", "The model reads leads that are disturbed: %1"),
    QT_TRANSLATE_NOOP("GuardWords",
                      "V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and "
                      "what the model says of the chest leads may be wrong"),
    QT_TRANSLATE_NOOP("GuardWords",
                      "The recording is longer than ten seconds; only ten seconds of it were analysed"),
    QT_TRANSLATE_NOOP("GuardWords", "the file holds no rhythm strip"),
    QT_TRANSLATE_NOOP("GuardWords", "the file does not say what its amplitudes are measured in"),
    QT_TRANSLATE_NOOP("GuardWords", "the recording is shorter than ten seconds"),
    QT_TRANSLATE_NOOP("GuardWords", "lead %1 has a gap in the ten seconds to be analysed"),
    QT_TRANSLATE_NOOP("GuardWords", "lead %1 is flat"),
    QT_TRANSLATE_NOOP("GuardWords", "lead %1 goes beyond 20 mV, which no electrode at the skin measures"),
    QT_TRANSLATE_NOOP("GuardWords", "lead %1 is saturated: it stays at its limit"),
    QT_TRANSLATE_NOOP("GuardWords", "lead %1 is missing"),
    QT_TRANSLATE_NOOP("GuardWords", "lead %1 cannot be read"),
    QT_TRANSLATE_NOOP("GuardWords", "leads %1 cannot be read"),
    QT_TRANSLATE_NOOP("GuardWords", "the tracing speaks against a normal ECG: %1"),
    QT_TRANSLATE_NOOP("GuardWords", "NORM is suggested beside %1: they exclude one another"),
    QT_TRANSLATE_NOOP("GuardWords", "ST elevation of %1 mV in %2"),
    QT_TRANSLATE_NOOP("GuardWords", "a PR interval of %1 ms"),
};

struct Matched {
    QString form; ///< translated
    QStringList values;
};

/// The values of a form's places in a sentence, whose first letter may be small or capital.
std::optional<QStringList> valuesIn(const QString& form, const QString& sentence) {
    QStringList values;
    qsizetype at = 0;
    qsizetype done = 0;
    for (int place = 1;; ++place) {
        const qsizetype next = form.indexOf(u'%' + QString::number(place), done);
        const QString piece = next < 0 ? form.mid(done) : form.mid(done, next - done);
        const bool last = next < 0;
        const qsizetype found = place == 1 ? 0
                                : last     ? sentence.size() - piece.size()
                                           : sentence.indexOf(piece, at + 1);
        if (found < at || sentence.mid(found, piece.size())
                                  .compare(piece, place == 1 ? Qt::CaseInsensitive : Qt::CaseSensitive) != 0)
            return std::nullopt;
        if (place > 1)
            values.append(sentence.mid(at, found - at));
        at = found + piece.size();
        if (last)
            return at == sentence.size() ? std::optional(values) : std::nullopt;
        done = next + 2;
    }
}

std::optional<Matched> matchOf(const QString& sentence) {
    for (const char* const form : kForms) {
        if (auto values = valuesIn(QString::fromUtf8(form), sentence))
            return Matched{QCoreApplication::translate("GuardWords", form), std::move(*values)};
    }
    return std::nullopt;
}

/// What stands in a place: names and numbers as they are, "I and II" with the language's own word, a sentence
/// that has words of its own in them.
QString valueText(const QString& value) {
    if (const QString inner = guardText(value.toStdString()); inner != value)
        return inner;
    // "Left bundle branch block (QRS 152 ms …)"
    const qsizetype open = value.indexOf(u" ("_s);
    if (open > 0 && value.endsWith(u')'))
        return u"%1 (%2)"_s.arg(ruleText(value.left(open).toStdString()),
                                criterionText(value.mid(open + 2, value.size() - open - 3).toStdString()));
    const QString rule = ruleText(value.toStdString());
    return rule == value ? QString(value).replace(
                               u" and "_s, u' ' + QCoreApplication::translate("GuardWords", "and") + u' ')
                         : rule;
}

} // namespace

QString guardText(const std::string& sentence) {
    QString words = QString::fromStdString(sentence);
    const bool stop = words.endsWith(u'.');
    if (stop)
        words.chop(1);
    const std::optional<Matched> match = matchOf(words);
    if (!match)
        return QString::fromStdString(sentence);
    QString text = match->form;
    for (qsizetype place = 0; place < match->values.size(); ++place)
        text.replace(u'%' + QString::number(place + 1), valueText(match->values[place]));
    if (!words.isEmpty() && words.front().isUpper())
        text.front() = text.front().toUpper();
    return stop ? text + u'.' : text;
}

} // namespace leadlight::ui
