// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of the AI says when several heads have spoken.
#include "tests/ui/session/fake_engine.h"
#include "tests/ui/session/fake_files.h"
#include "tests/ui/session/place.h"
#include "ui/findings/ai_panel.h"
#include "ui/findings/finding_row.h"
#include "ui/findings/finding_words.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class AiPanelTest : public QObject {
    Q_OBJECT

private:
    /// All that can be read in the panel.
    static QString seen(const AiPanel& panel) {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&panel))
                words << label->text();
        }
        words.sort();
        return words.join(u'\n');
    }

    static void show(Session& session, const std::filesystem::path& file) {
        session.openPaths({file});
        QTRY_VERIFY(session.current() && session.current()->id &&
                    session.current()->stage == AnalysisStage::Done);
    }

private Q_SLOTS:

    void whoReadsFirstSeesNothingOfIt() {
        const Place place;
        Session session(place.parts());
        session.readFirst().setOn(true);
        AiPanel panel(session);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        QTRY_VERIFY(seen(panel).contains(ReadFirst::sentence()));
        QCOMPARE(seen(panel), u"AI suggestions\n"_s + ReadFirst::sentence() + u"\nResearch use only"_s);
        QVERIFY(panel.rows().empty());

        session.addReading(*session.current()->id, u"Sinus rhythm?"_s, ReadingState::Draft);
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{1});
        QTRY_COMPARE(session.turns().waiting(), 0);
        QVERIFY(panel.rows().empty()); // a draft is no reading yet
        session.addReading(*session.current()->id, u"Sinus rhythm."_s, ReadingState::Preliminary);
        QTRY_COMPARE(panel.rows().size(), std::size_t{2});
        QVERIFY(!seen(panel).contains(ReadFirst::sentence()));
    }

    void oneCaseCanBeShownNow() {
        const Place place;
        Session session(place.parts());
        session.readFirst().setOn(true);
        AiPanel panel(session);
        QSignalSpy told(&session.readFirst(), &ReadFirst::shownAnyway);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        QTRY_VERIFY(seen(panel).contains(ReadFirst::sentence()));
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->isVisibleTo(&panel))
                button->click();
        }
        QCOMPARE(told.size(), 1);
        QTRY_COMPARE(panel.rows().size(), std::size_t{2});
        show(session, place.file("b.ecg", "ecg Roe, Richard B"));
        QTRY_VERIFY(seen(panel).contains(ReadFirst::sentence()));
        QVERIFY(panel.rows().empty());
    }

    /// Why nothing can be suggested is no suggestion: nobody shall wait for one.
    void aRefusalIsToldAtOnce() {
        const Place place;
        Session session(place.parts());
        session.readFirst().setOn(true);
        AiPanel panel(session);
        show(session, place.file("s.ecg", "short Doe, Jane"));
        QTRY_VERIFY(panel.statement().contains(u"Not analysed"_s));
        QVERIFY(!seen(panel).contains(ReadFirst::sentence()));
    }

    void furtherHeadsGetRowsForWhatTheySuggest() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const Result<FakeModels> models = writeFakeModels(path);
        QVERIFY(models.has_value());
        const auto encoder = jepa::openEncoderFile(models->encoder);
        const std::filesystem::path statements = path / "statements.safetensors";
        QVERIFY(writeFakeHead(statements, *encoder, "Common statements",
                              {{"CLBBB", "", 4.0F, {}, 0.5, std::nullopt},
                               {"CRBBB", "", -4.0F, {}, 0.5, std::nullopt},
                               {"LVH", "", -4.0F, {}, 0.5, std::nullopt}}));
        SessionParts parts;
        parts.open = openFake;
        parts.read = readFake;
        parts.person = "tester";
        parts.openStore = [file = path / "cases.sqlite"] { return store::CaseStore::open(file, "tester"); };
        parts.inference.models.encoder = models->encoder;
        parts.inference.models.heads = {models->head, statements};
        auto work = std::make_shared<FakeWork>();
        parts.inference.loadEngine = [work]() -> Result<std::unique_ptr<jepa::Engine>> {
            return std::make_unique<FakeEngine>(work);
        };
        Session session(parts);
        AiPanel panel(session);
        writeText(path / "a.ecg", "ecg Doe, Jane");
        session.openPaths({path / "a.ecg"});
        QTRY_COMPARE(panel.rows().size(), std::size_t{3}); // MI, NORM and what the second head suggests
        QVERIFY(panel.rows().back()->accessibleName().contains(u"CLBBB"_s));
        const auto says = [&](const QString& sentence) {
            const auto labels = panel.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == sentence; });
        };
        QTRY_VERIFY(says(u"Common statements"_s));
        QVERIFY(says(u"Not suggested: CRBBB, LVH"_s));
    }

    /// Why an analysis was refused is said once, and not that ten seconds of it were analysed.
    void aRefusalIsSaidOnce() {
        Analysis analysis;
        analysis.warnings = {{"longer_than_10s", "Only ten seconds of it were analysed."},
                             {"noise", "The signal cannot be read."},
                             {"units", "The scale is unknown."}};
        QCOMPARE(warningsBeside(analysis).size(), 3);
        analysis.notAnalysed = "the signal cannot be read";
        QCOMPARE(warningsBeside(analysis), QStringList{u"The scale is unknown."_s});
    }

    /// Each reason that a head gives has words of the screen's language.
    void reasonsAreTranslated() {
        class Guillemets final : public QTranslator {
        public:
            [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                            int) const override {
                return u'«' + QString::fromUtf8(source) + u'»';
            }

            [[nodiscard]] bool isEmpty() const override { return false; }
        };

        Guillemets language;
        QCoreApplication::installTranslator(&language);
        Finding finding;
        for (const char* known :
             {"both answers are plausible", "neither answer is plausible",
              "the threshold and the conformal prediction disagree",
              "the recording is unlike those that the head was trained on", "the result is no number"}) {
            finding.reason = known;
            QCOMPARE(findingReason(finding), u'«' + QString::fromLatin1(known) + u'»');
        }
        finding.reason = "somebody's own reason";
        QCOMPARE(findingReason(finding), u"somebody's own reason"_s);
        QCoreApplication::removeTranslator(&language);
    }

    void everyBundledLabelHasAName() {
        for (const char* label : {"CD", "AF", "SBRAD", "CLBBB", "1AVB", "PVC"})
            QVERIFY2(!findingName(QString::fromLatin1(label)).isEmpty(), label);
        QCOMPARE(headTitle(u"Somebody's head"_s), u"Somebody's head"_s);
    }
};

QTEST_MAIN(AiPanelTest)
#include "ai_panel_test.moc"
