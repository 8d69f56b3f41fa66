// SPDX-License-Identifier: GPL-3.0-or-later
// Models of one's own: chosen in the settings, and held against the one in use on Explore.
#include "ui/attention/map_strip.h"
#include "ui/common/fonts.h"
#include "ui/window/main_window.h"
#include "ui/window/models_page.h"

#include "tests/ui/session/place.h"
#include "tests/ui/window/on_explore.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// A second encoder, of other sizes, whose head knows MI alone.
Result<FakeModels> writeSecond(const Place& place) {
    std::filesystem::create_directories(place.path / "second");
    auto models = writeFakeModels(place.path / "second", {24, 3, 2, 48}, "second encoder");
    if (!models)
        return models;
    const auto encoder = jepa::openEncoderFile(models->encoder);
    if (!encoder)
        return fail(encoder.error());
    const auto written = writeFakeHead(models->head, *encoder, "second head",
                                       {{"MI", "SCP-ECG:MI", 2.0F, {}, 0.5, std::nullopt}});
    if (!written)
        return fail(written.error());
    return models;
}

QStringList entriesOf(const QComboBox& list) {
    QStringList entries;
    for (int i = 0; i < list.count(); ++i)
        entries.append(list.itemText(i));
    return entries;
}

QString textOf(const QWidget& page) {
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class TwoModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void aSecondModelStandsBeside() {
        const Place place;
        Session session(place.parts());
        const auto second = writeSecond(place);
        QVERIFY(second.has_value());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        session.shelf().add({second->head, second->encoder}); // in any order
        QTRY_COMPARE(session.otherModel().choices().size(), std::size_t{1});
        QCOMPARE(session.otherModel().choices().front().findings, QStringList{u"MI"_s});

        window.strip().setView(StripView::Compare);
        auto* list = window.strip().findChild<QComboBox*>(u"otherTracing"_s);
        QVERIFY(list && list->isEnabled());
        QVERIFY2(entriesOf(*list).last().startsWith(u"by second encoder"_s),
                 qPrintable(entriesOf(*list).last()));
        QVERIFY(session.otherModel().stage() == OtherModel::Stage::None); // nobody chose it
        list->setCurrentIndex(1);
        Q_EMIT list->activated(1);

        ExploreState& explore = window.explore();
        QVERIFY(explore.byOtherModel());
        QVERIFY(!explore.secondMap()); // never this model's map in the place of the other's
        QTRY_VERIFY(session.otherModel().stage() == OtherModel::Stage::Ready);
        QCOMPARE(session.otherModel().data()->layers, 3);
        explore.choose(1, 2); // the other has no third attention head: the mean of its two
        explore.setSecond(ExploreMethod::Attention, explore.target());
        QVERIFY(explore.secondMap() && explore.secondMap()->kind == ExploreMapKind::Received);
        QVERIFY2(explore.secondMap()->title.contains(u"mean of 2"_s), qPrintable(explore.secondMap()->title));
        QVERIFY(!window.strip().grab().isNull());

        // What both can answer is shown of both; what one cannot is said.
        explore.setTarget(0);
        explore.setMethod(ExploreMethod::Lrp);
        explore.setSecond(ExploreMethod::Lrp, 0);
        QTRY_VERIFY(explore.secondMap() && explore.secondMap()->kind == ExploreMapKind::Lrp);
        explore.setSecond(ExploreMethod::Contribution, 1);
        QVERIFY(!explore.secondMap());
        QVERIFY2(textOf(window.strip().compare()).contains(u"no answer to NORM"_s),
                 qPrintable(textOf(window.strip().compare())));

        // Another recording: the choice stays, and is looked at anew.
        const auto before = session.otherModel().data();
        showOnExplore(session, window, place.file("b.ecg", "ecg Roe, Richard"));
        QTRY_VERIFY(session.otherModel().stage() == OtherModel::Stage::Ready);
        QVERIFY(session.otherModel().data() != before);

        // Encoders must be one where attention heads are told by their difference.
        window.strip().setView(StripView::Sorted);
        window.strip().setOrder(HeadOrder::Difference, false);
        QVERIFY(entriesOf(*list).filter(u"by second"_s).isEmpty());
        Q_EMIT list->activated(0);
        QVERIFY(!session.otherModel().chosen());
    }

    void anotherModelAnalysesFromHereOn() {
        const Place place;
        Session session(place.parts());
        const auto second = writeSecond(place);
        QVERIFY(second.has_value());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId first = *session.current()->id;
        const auto bundled = session.current()->analysis->encoder;
        showOnExplore(session, window, place.file("b.ecg", "ecg Roe, Richard"));

        session.useModels({second->encoder, {second->head}});
        QTRY_VERIFY(session.models() && session.models()->encoder.name == "second encoder");
        QTRY_VERIFY(session.current()->analysis && session.current()->analysis->encoder != bundled);
        QCOMPARE(session.current()->analysis->findings.size(), std::size_t{1});
        // A case that was analysed by the other model is analysed anew when it is opened.
        session.showCase(first);
        QTRY_VERIFY(session.current()->id == first && session.current()->analysis &&
                    session.current()->analysis->encoder == session.models()->encoderSha256);
        // Back again: the stored analysis is that of the model in use, not the newest.
        session.useModels(session.shelf().bundled());
        QTRY_VERIFY(session.models() && session.models()->encoderSha256 == *bundled);
        QTRY_VERIFY(session.current()->analysis && session.current()->analysis->encoder == bundled);
    }

    void aModelThatIsGoneIsAnError() {
        const Place place;
        SessionParts parts = place.parts();
        parts.inference.models = {place.path / "gone.safetensors", {}};
        Session session(std::move(parts));
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        QTRY_VERIFY(session.current() && session.current()->stage == AnalysisStage::Failed);
        QVERIFY(session.current()->analysisProblem->text.find("gone.safetensors") != std::string::npos);
        session.useModels(session.shelf().bundled());
        QTRY_VERIFY(session.current()->stage == AnalysisStage::Done);
    }

    void thePageAddsChoosesAndRemoves() {
        const Place place;
        const SessionParts parts = place.parts();
        const auto second = writeSecond(place);
        QVERIFY(second.has_value());
        ModelShelf shelf(parts.bundled);
        ModelsPage page(shelf, parts.bundled);
        page.resize(640, 500);
        page.show();
        QTRY_COMPARE(page.findChildren<QRadioButton*>().size(), 1);
        QVERIFY(page.findChild<QRadioButton*>()->isChecked());

        // A file that is no model, and a head whose encoder is not there, are told and not kept.
        page.add({QString::fromStdString(place.file("x.safetensors", "nothing").string()),
                  QString::fromStdString(second->head.string())});
        QTRY_VERIFY(textOf(page).contains(u"x.safetensors"_s) && textOf(page).contains(u"is a head for"_s));
        QVERIFY(shelf.added().empty());
        page.add({QString::fromStdString(second->encoder.string()),
                  QString::fromStdString(second->head.string())});
        QTRY_COMPARE(shelf.sets().size(), std::size_t{2});
        QCOMPARE(shelf.added().size(), std::size_t{2});
        QTRY_VERIFY(textOf(page).contains(u"3 layers of 2 attention heads"_s));

        QCOMPARE(page.chosen(), parts.bundled);
        const auto buttons = page.findChildren<QRadioButton*>();
        const auto row = std::ranges::find_if(
            buttons, [](const QRadioButton* one) { return one->text().startsWith(u"second"_s); });
        QVERIFY(row != buttons.end());
        (*row)->click();
        QCOMPARE(page.chosen(), (ModelFiles{second->encoder, {second->head}}));
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->text() == u"Remove"_s)
                button->click();
        }
        QCOMPARE(page.chosen(), parts.bundled); // what is chosen must be there
        QTRY_COMPARE(shelf.sets().size(), std::size_t{1});
        QVERIFY(shelf.added().empty());
        QVERIFY(std::filesystem::exists(second->encoder)); // the files stay
    }
};

QTEST_MAIN(TwoModelsTest)
#include "two_models_test.moc"
