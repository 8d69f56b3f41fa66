// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/changes.h"

#include "core/measure/criteria.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace leadlight;
using namespace leadlight::measure;

namespace {

/// A tracing with the numbers of a healthy adult, to be changed one at a time.
struct Tracing {
    MeasurementSet set;
    Measured measured;

    Tracing() {
        put("heart_rate_bpm", "/min", 70.0);
        put("p_ms", "ms", 100.0);
        put("pr_ms", "ms", 160.0);
        put("qrs_ms", "ms", 90.0);
        put("qt_ms", "ms", 390.0);
        put("qtc_ms.fridericia", "ms", 410.0);
        put("axis_deg.p", "deg", 50.0);
        put("axis_deg.qrs", "deg", 40.0);
        put("axis_deg.t", "deg", 30.0);
        put("lvh_mv.sokolow_lyon", "mV", 2.0);
        put("lvh_mv.cornell", "mV", 1.2);
        for (const Lead lead : {Lead::II, Lead::V2}) {
            LeadAmplitudes one;
            one.lead = lead;
            one.label = leadName(lead);
            one.stJMv = 0.02;
            measured.amplitudes.push_back(one);
        }
    }

    void put(const std::string& key, const std::string& unit, std::optional<double> value) {
        const auto same =
            std::find_if(set.numbers.begin(), set.numbers.end(), [&](const auto& n) { return n.key == key; });
        if (same == set.numbers.end())
            set.numbers.push_back({key, unit, value, value, "", "", ""});
        else
            same->value = same->measured = value;
    }
};

Changes changesTo(const Tracing& now, std::optional<Sex> sex = Sex::Male) {
    const Tracing before;
    return changesBetween(before.set, before.measured, now.set, now.measured, sex);
}

const Change* find(const Changes& changes, const std::string& key) {
    const auto found = std::find_if(changes.numbers.begin(), changes.numbers.end(),
                                    [&](const Change& c) { return c.key == key; });
    return found == changes.numbers.end() ? nullptr : &*found;
}

/// Whether a change of that number alone counts.
bool counts(const std::string& key, const std::string& unit, double now, Sex sex = Sex::Male) {
    Tracing tracing;
    tracing.put(key, unit, now);
    const Changes changes = changesTo(tracing, sex);
    const Change* change = find(changes, key);
    return change != nullptr && change->beyond;
}

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void nothingChangedIsNothingBeyond() {
        const Changes changes = changesTo(Tracing());
        QCOMPARE(changes.numbers.size(), std::size_t{11});
        QVERIFY(std::none_of(changes.numbers.begin(), changes.numbers.end(),
                             [](const Change& c) { return c.beyond; }));
        QVERIFY(changes.statements.empty());
    }

    // IEC 60601-2-51: SD of 15 ms for P, 10 ms for PR and QRS; twice that is usual. ICH E14: 30 ms of QTc.
    void intervalsCountBeyondTheirStep_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("usual");
        QTest::addColumn<double>("step");
        QTest::newRow("P") << "p_ms" << 100.0 << 30.0;
        QTest::newRow("PR") << "pr_ms" << 160.0 << 20.0;
        QTest::newRow("QRS") << "qrs_ms" << 90.0 << 20.0;
        QTest::newRow("QTc") << "qtc_ms.fridericia" << 410.0 << 30.0;
    }

    void intervalsCountBeyondTheirStep() {
        QFETCH(QString, key);
        QFETCH(double, usual);
        QFETCH(double, step);
        const std::string name = key.toStdString();
        for (const double sign : {-1.0, 1.0}) {
            QVERIFY(!counts(name, "ms", usual + sign * step));
            QVERIFY(counts(name, "ms", usual + sign * (step + 1.0)));
        }
    }

    void rateAxisAndVoltagesCountWhereTheyCrossALimit() {
        QVERIFY(!counts("heart_rate_bpm", "/min", 100.0));
        QVERIFY(counts("heart_rate_bpm", "/min", 101.0));
        QVERIFY(counts("heart_rate_bpm", "/min", 59.0));
        QVERIFY(!counts("axis_deg.qrs", "deg", -30.0));
        QVERIFY(counts("axis_deg.qrs", "deg", -31.0));
        QVERIFY(counts("axis_deg.qrs", "deg", 91.0));
        QVERIFY(!counts("lvh_mv.sokolow_lyon", "mV", 3.4));
        QVERIFY(counts("lvh_mv.sokolow_lyon", "mV", 3.6));
        QVERIFY(!counts("lvh_mv.cornell", "mV", 2.5));
        QVERIFY(counts("lvh_mv.cornell", "mV", 2.5, Sex::Female));
    }

    void whatNoSourceJudgesIsNotJudged() {
        QVERIFY(!counts("qt_ms", "ms", 520.0));
        QVERIFY(!counts("axis_deg.p", "deg", -80.0));
        QVERIFY(!counts("axis_deg.t", "deg", 170.0));
    }

    void anglesGoTheShortWay() {
        Tracing before;
        before.put("axis_deg.qrs", "deg", 170.0);
        Tracing now;
        now.put("axis_deg.qrs", "deg", -175.0);
        const Changes changes = changesBetween(before.set, before.measured, now.set, now.measured, {});
        QCOMPARE(*find(changes, "axis_deg.qrs")->difference, 15.0);
    }

    // Fourth Universal Definition of MI: 0.1 mV.
    void stIsListedOnlyWhereItMoved() {
        Tracing now;
        now.measured.amplitudes[1].stJMv = 0.02 + 0.11;
        const Changes changes = changesTo(now);
        const Change* moved = find(changes, "st_j_mv.V2");
        QVERIFY(moved != nullptr && moved->beyond);
        QVERIFY(std::abs(*moved->difference - 0.11) < 1e-9);
        QVERIFY(find(changes, "st_j_mv.II") == nullptr);
        now.measured.amplitudes[1].stJMv = 0.02 + 0.09;
        QVERIFY(find(changesTo(now), "st_j_mv.V2") == nullptr);
    }

    void whatIsMissingIsNoChange() {
        Tracing now;
        now.put("pr_ms", "ms", std::nullopt);
        const Changes changes = changesTo(now);
        const Change* pr = find(changes, "pr_ms");
        QVERIFY(pr != nullptr && !pr->beyond && !pr->difference && pr->before && !pr->now);
    }

    void statementsComeAndGo() {
        Tracing before;
        before.set.statements = {{"sinus_rhythm", "Sinus rhythm", "", ""}, {"lbbb", "LBBB", "", ""}};
        Tracing now;
        now.set.statements = {{"sinus_rhythm", "Sinus rhythm", "", ""}, {"pvc", "PVC", "", ""}};
        const Changes changes = changesBetween(before.set, before.measured, now.set, now.measured, {});
        QCOMPARE(changes.statements.size(), std::size_t{2});
        QVERIFY(changes.statements[0].appeared && changes.statements[0].statement.code == "pvc");
        QVERIFY(!changes.statements[1].appeared && changes.statements[1].statement.code == "lbbb");
    }

    void everyRuleNamesItsSource() {
        Tracing now;
        now.measured.amplitudes[0].stJMv = 0.5;
        for (const Change& change : changesTo(now).numbers) {
            QCOMPARE(change.rule.empty(), change.source.empty());
            if (!change.rule.empty())
                QVERIFY2(criterionOf(change.rule), change.rule.c_str());
        }
    }

    void criteriaAreTakenApartAgain() {
        std::set<std::string> written;
        for (const std::string_view form : criterionForms()) {
            const std::string text = criterion(form, {"-12.5", "34", "ms", "V2"});
            QVERIFY2(written.insert(text).second, text.c_str());
            const auto apart = criterionOf(text);
            QVERIFY2(apart, text.c_str());
            QCOMPARE(apart->form, form);
            for (std::size_t i = 0; i < apart->values.size(); ++i)
                QCOMPARE(apart->values[i], (std::vector<std::string>{"-12.5", "34", "ms", "V2"})[i]);
        }
        QVERIFY(!criterionOf("PR 204 > 200"));
        QVERIFY(!criterionOf("PR  > 200 ms"));
        QVERIFY(!criterionOf(""));
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
