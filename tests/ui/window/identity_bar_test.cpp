// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/identity_bar.h"

#include "ui/common/fonts.h"

#include <QTest>
#include <QVBoxLayout>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

Recording recordingOf(const Patient& patient) {
    Recording recording;
    recording.patient = patient;
    recording.format = "GE MUSE XML";
    recording.acquiredAt = Timestamp::parse("2026-03-09T09:35:00");
    Series series;
    series.waveform.rateHz = 500.0;
    for (const Lead lead : kStandardLeads)
        series.waveform.leads.push_back({.lead = lead, .values = std::vector<float>(5000, 0.0F)});
    recording.series.push_back(std::move(series));
    return recording;
}

} // namespace

class IdentityBarTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<const Recording> known() {
        Patient patient;
        patient.name = "Example, Hypertrophy";
        patient.id = "EX-1008";
        patient.sex = Sex::Male;
        patient.birthDate = Date{1957, 12, 27};
        patient.ageYears = 68.0;
        return std::make_shared<const Recording>(recordingOf(patient));
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void whoItIsIsNeverCut() {
        IdentityBar bar;
        bar.setRecording(known());
        QCOMPARE(bar.lines(1600).size(), 1);
        for (const int width : {1366, 700, 512, 420, 300}) { // 512: a pane of two on the smallest screen
            QStringList words;
            for (const QStringList& line : bar.lines(width))
                words += line;
            QCOMPARE(words.size(), 6);
            QCOMPARE(words[0], u"EXAMPLE, Hypertrophy"_s);
            QVERIFY(words[2].startsWith(u"1957-12-27 (68"_s));
            QVERIFY(words[3].endsWith(u"EX-1008"_s));
            QVERIFY(words[4].startsWith(u"2026-03-09 09:35"_s));
        }
        QVERIFY(bar.lines(512).size() == 2);
        QVERIFY(bar.heightForWidth(512) > bar.heightForWidth(1600));
    }

    void withoutAPatientTheFileIsNamed() {
        IdentityBar bar;
        bar.setRecording(std::make_shared<const Recording>(recordingOf({})), u"a01.hea"_s);
        QCOMPARE(bar.lines(1600).front().front(), u"a01.hea"_s);
        QVERIFY(bar.accessibleName().startsWith(u"a01.hea"_s));
        bar.setRecording(known(), u"a01.hea"_s);
        QVERIFY(!bar.lines(1600).front().contains(u"a01.hea"_s));
    }

    void twoBarsKeepLevel() {
        QWidget window;
        window.resize(1000, 200);
        IdentityBar one(&window);
        IdentityBar other(&window);
        IdentityBar::keepLevel(one, other);
        one.resize(400, 40);
        other.resize(400, 40);
        window.show();
        one.setRecording(std::make_shared<const Recording>(recordingOf({})));
        const int alone = one.heightForWidth(400);
        other.setRecording(known());
        QVERIFY(one.heightForWidth(400) > alone || other.heightForWidth(400) == alone);
        QCOMPARE(one.heightForWidth(400), other.heightForWidth(400));
    }
};

QTEST_MAIN(IdentityBarTest)
#include "identity_bar_test.moc"
