// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/guard_words.h"

#include "core/jepa/guards.h"
#include "core/signal/quality.h"
#include "ui/session/rule_words.h"

#include "tests/ui/session/fake_files.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <cstring>
#include <limits>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// A language that puts every sentence that it knows in guillemets.
class Guillemets : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        const bool known = std::strcmp(context, "GuardWords") == 0 ||
                           std::strcmp(context, "RuleStatements") == 0 ||
                           std::strcmp(context, "RuleCriteria") == 0;
        return known ? u'«' + QString::fromUtf8(source) + u'»' : QString();
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

Recording made(const std::string& content = "ecg Doe, Jane") {
    return *test::readFake(Source{{{"a.ecg", Bytes(asBytes(content).begin(), asBytes(content).end())}}});
}

LeadSignal& leadOf(Recording& recording, Lead lead) {
    auto& leads = recording.series.front().waveform.leads;
    return *std::find_if(leads.begin(), leads.end(),
                         [lead](const LeadSignal& one) { return one.lead == lead; });
}

} // namespace

class GuardWordsTest : public QObject {
    Q_OBJECT

private:
    Guillemets m_language;

    void everyWarningHasWords(const Recording& recording, const char* code) {
        const jepa::GuardReport report = jepa::checkBeforeFindings(recording, 0.0);
        bool met = false;
        for (const Note& note : report.warnings) {
            met = met || note.code == code;
            QVERIFY2(guardText(note.text).startsWith(u'«'), note.text.c_str());
        }
        QVERIFY2(met, code);
        if (!report.refusal.empty())
            QVERIFY2(guardText(report.refusal).startsWith(u'«'), report.refusal.c_str());
    }

private Q_SLOTS:

    void init() { QCoreApplication::installTranslator(&m_language); }

    void cleanup() { QCoreApplication::removeTranslator(&m_language); }

    void whatTheGuardsSayHasWords() {
        Recording child = made();
        child.patient.ageYears = 12.0;
        everyWarningHasWords(child, "age_below_18");
        Recording paced = made();
        Statement statement;
        statement.text = "Paced rhythm";
        paced.statements.push_back(statement);
        everyWarningHasWords(paced, "paced");
        Recording small = made();
        for (LeadSignal& lead : small.series.front().waveform.leads) {
            for (float& value : lead.values)
                value /= 1000.0F;
        }
        everyWarningHasWords(small, "gain");
        for (LeadSignal& lead : small.series.front().waveform.leads) {
            for (float& value : lead.values)
                value *= 20'000.0F;
        }
        everyWarningHasWords(small, "gain");
        Recording derived = made();
        leadOf(derived, Lead::V3).provenance = Provenance::Derived;
        everyWarningHasWords(derived, "derived_leads");
    }

    void whatKeepsTheEncoderAwayHasWords() {
        const auto failureOf = [](const Recording& recording) {
            const auto failure = checkForAnalysis(recording.series.front().waveform, 0.0);
            return failure ? failure->text : std::string();
        };
        Recording brief = made("short Doe");
        QVERIFY(guardText(failureOf(brief)).startsWith(u'«'));
        Recording units = made();
        units.series.front().waveform.unit = Unit::Arbitrary;
        QVERIFY(guardText(failureOf(units)).startsWith(u'«'));
        Recording flat = made();
        leadOf(flat, Lead::V2).values.assign(5000, 0.0F);
        QCOMPARE(guardText(failureOf(flat)), u"«lead V2 is flat»"_s);
        Recording gap = made();
        leadOf(gap, Lead::V5).values[2500] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY2(guardText(failureOf(gap)).startsWith(u"«lead V5 has a gap"_s), failureOf(gap).c_str());
        leadOf(gap, Lead::V5).values[2500] = 30.0F;
        QVERIFY2(guardText(failureOf(gap)).startsWith(u"«lead V5 goes beyond"_s), failureOf(gap).c_str());
    }

    void sentencesWithinSentencesHaveTheirOwnWords() {
        QCOMPARE(guardText("the signal cannot be read: leads I and V2 cannot be read"),
                 u"«the signal cannot be read: «leads I «and» V2 cannot be read»»"_s);
        QCOMPARE(
            guardText("the tracing speaks against a normal ECG: Left bundle branch block (QRS 152 ms >= 120, "
                      "V1 mainly negative, late R in V5 or V6, no Q in I and V6)"),
            u"«the tracing speaks against a normal ECG: «Left bundle branch block» («QRS 152 ms \u2265 120, "
            "V1 mainly negative, late R in V5 or V6, no Q in I and V6»)»"_s);
        // A reason of the quality report as a statement begins with a capital.
        QCOMPARE(ruleText("No heart beat was found"), u"«no heart beat was found»"_s);
        QCOMPARE(ruleText("Lead V1 cannot be read"), u"«lead V1 cannot be read»"_s);
        QCOMPARE(guardText("Something else."), u"Something else."_s);
    }

    void withoutALanguageNothingChanges() {
        QCoreApplication::removeTranslator(&m_language);
        for (const char* const sentence :
             {"the patient is younger than 18; the model was made for adults",
              "The patient is younger than 18; the model was made for adults.",
              "the signal cannot be read: lead V1 cannot be read", "ST elevation of 0.25 mV in V2 and V3"})
            QCOMPARE(guardText(sentence), QString::fromUtf8(sentence));
        QCOMPARE(ruleText("Lead V1 cannot be read"), u"Lead V1 cannot be read"_s);
    }
};

QTEST_GUILESS_MAIN(GuardWordsTest)
#include "guard_words_test.moc"
