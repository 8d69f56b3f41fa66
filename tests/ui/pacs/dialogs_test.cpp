// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a PACS in the window: DCMTK's own provider answers on the loopback interface.
#include "core/io/reader.h"
#include "tests/core/pacs/fake_pacs.h"
#include "tests/core/pacs/sample_ecgs.h"
#include "ui/common/settings.h"
#include "ui/pacs/network_page.h"
#include "ui/pacs/pacs_words.h"
#include "ui/pacs/query_dialog.h"
#include "ui/pacs/send_report_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <thread>

using namespace leadlight;
using namespace leadlight::test;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    QTemporaryDir folder;

    [[nodiscard]] SessionParts parts() const {
        SessionParts parts;
        parts.open = [](const std::filesystem::path& path) { return io::openRecording(path); };
        parts.read = [](const Source& source) { return io::readRecording(source); };
        parts.person = "Dr. Quux";
        parts.openStore = [file = std::filesystem::path(folder.filePath(u"cases.db"_s).toStdString())] {
            return store::CaseStore::open(file, "tester");
        };
        parts.inference.loadEngine = []() -> Result<std::unique_ptr<jepa::Engine>> {
            return fail(ErrorCode::Unavailable, "there is no engine here");
        };
        return parts;
    }
};

QPushButton* button(QWidget& widget, const QString& text) {
    for (QPushButton* one : widget.findChildren<QPushButton*>()) {
        if (one->text().startsWith(text))
            return one;
    }
    return nullptr;
}

PacsSettings settingsFor(const FakePacs& fake) {
    PacsSettings settings;
    settings.servers.push_back({u"Ward PACS"_s, fake.server(), false});
    return settings;
}

} // namespace

class PacsDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void settingsAreRemembered() {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings;
        QVERIFY(!loadSettings(store).pacs.listen); // off at a first start
        QCOMPARE(loadSettings(store).pacs.bindTo, u"127.0.0.1"_s);
        PacsServer server{
            u"Ward"_s, {"ORTHANC", "10.1.2.3", 4242, pacs::TlsFiles{"c.pem", "k.pem", "t.pem"}}, true};
        settings.pacs.servers = {server, {u"Other"_s, {"B", "b.example", 104, {}}, false}};
        settings.pacs.title = u"READER1"_s;
        settings.pacs.listen = true;
        settings.pacs.allowed = u"CART1 10.1.2.3\n* 10.1.2.0/24"_s;
        settings.pacs.receiveTls = pacs::TlsFiles{"our.pem", "our.key", "carts.pem"};
        saveSettings(settings, store);
        const PacsSettings read = loadSettings(store).pacs;
        QCOMPARE(read.title, u"READER1"_s);
        QVERIFY(read.listen);
        QCOMPARE(read.allowed, settings.pacs.allowed);
        QCOMPARE(read.servers.size(), std::size_t{2});
        QVERIFY(read.servers[0].byMove);
        QCOMPARE(read.servers[0].server.port, std::uint16_t{4242});
        QVERIFY(read.servers[0].server.tls && read.servers[0].server.tls->trusted == "t.pem");
        QVERIFY(!read.servers[1].server.tls);
        QVERIFY(read.receiveTls == settings.pacs.receiveTls);
        settings.pacs.allowed = u"nonsense"_s;
        saveSettings(settings, store);
        QVERIFY(!loadSettings(store).pacs.listen);
    }

    void searchAndRetrieve() {
        FakePacs fake;
        fake.hold(heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22})));
        fake.hold(heldObject(sampleEcg("P2", "ROE, Richard", {2026, 11, 23})));
        const Place place;
        Session session(place.parts());
        session.setQuery({});
        PacsWork work(session);
        work.configure(settingsFor(fake));
        QueryDialog dialog(work);
        dialog.show();
        dialog.findChildren<QComboBox*>()[1]->setCurrentIndex(0); // any time
        auto* table = dialog.findChild<QTreeWidget*>();
        QVERIFY(!button(dialog, u"Retrieve"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"Search"_s), Qt::LeftButton);
        QTRY_COMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(1), u"ROE, Richard"_s); // newest first
        table->selectAll();
        QTest::mouseClick(button(dialog, u"Retrieve"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.statement().contains(u"2 ECG"_s), 20'000);
        QTRY_COMPARE(session.caseCount(), 2);
        QCOMPARE(session.cases().front().patient.name, std::string("ROE, Richard"));
        QTest::mouseClick(button(dialog, u"Retrieve"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.statement().contains(u"2 already there"_s), 20'000);
        QCOMPARE(session.caseCount(), 2);
    }

    void whatGoesWrongIsSaid() {
        FakePacs fake({.title = "FAKE", .onlyCaller = "SOMEBODY"});
        const Place place;
        Session session(place.parts());
        PacsWork work(session);
        {
            QueryDialog nothing(work);
            QVERIFY(nothing.statement().contains(u"No server is set up"_s));
            bool asked = false;
            connect(&nothing, &QueryDialog::settingsAsked, this, [&] { asked = true; });
            button(nothing, u"Search"_s)->click();
            QVERIFY(asked);
        }
        work.configure(settingsFor(fake));
        QueryDialog dialog(work);
        button(dialog, u"Search"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.statement().contains(u"does not accept the title LEADLIGHT"_s),
                                 20'000);
        fake.behave({});
        button(dialog, u"Search"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.statement().contains(u"nothing that fits"_s), 20'000);
    }

    void cancelKeepsWhatCame() {
        FakePacs fake({.title = "FAKE", .stallAfterObjects = 1});
        HeldObject one = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        HeldObject other = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        other.study = one.study;
        other.series = one.series;
        fake.hold(one);
        fake.hold(other);
        const Place place;
        Session session(place.parts());
        session.setQuery({});
        PacsWork work(session);
        work.configure(settingsFor(fake));
        QueryDialog dialog(work);
        dialog.show();
        dialog.findChildren<QComboBox*>()[1]->setCurrentIndex(0);
        button(dialog, u"Search"_s)->click();
        QTRY_COMPARE(dialog.findChild<QTreeWidget*>()->topLevelItemCount(), 1);
        button(dialog, u"Retrieve"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(session.caseCount(), 1, 20'000);
        QVERIFY(button(dialog, u"Cancel"_s)->isVisible());
        button(dialog, u"Cancel"_s)->click();
        QVERIFY(dialog.statement().contains(u"Cancelled"_s));
        QVERIFY(button(dialog, u"Search"_s)->isEnabled());
    }

    void theReceiverKeepsWhatACartSends() {
        const Place place;
        Session session(place.parts());
        session.setQuery({});
        PacsWork work(session);
        QVERIFY(listenerWords(work.listener()).isEmpty());
        PacsSettings settings;
        settings.listen = true;
        settings.port = 0;
        settings.allowed = u"CART1 127.0.0.1"_s;
        work.configure(settings);
        QTRY_VERIFY(work.listener().kind == ListenerState::Kind::Listening);
        pacs::Call call;
        call.ourTitle = "CART1";
        call.server = {"LEADLIGHT", "127.0.0.1", static_cast<std::uint16_t>(work.listener().port), {}};
        std::thread cart([call] {
            static_cast<void>(pacs::send(call, {{"a", sampleEcg("P1", "DOE, Jane", {2026, 11, 22})}}, {}));
        });
        QTRY_COMPARE_WITH_TIMEOUT(work.listener().received, 1, 20'000);
        cart.join();
        QTRY_COMPARE(session.caseCount(), 1);
        QVERIFY(listenerWords(work.listener()).contains(u"1 ECG"_s));
        call.ourTitle = "STRANGER";
        QVERIFY(!pacs::echo(call, {}));
        QTRY_COMPARE(work.listener().refused, 1);
        QVERIFY(listenerDetails(work.listener()).contains(u"not on the allow-list"_s));
        settings.listen = false;
        work.configure(settings);
        QVERIFY(listenerWords(work.listener()).isEmpty());
        call.ourTitle = "CART1";
        QTRY_VERIFY_WITH_TIMEOUT(!pacs::echo(call, {}), 20'000);
    }

    void thePageTestsAConnectionAndRefusesNonsense() {
        FakePacs fake;
        const Place place;
        Session session(place.parts());
        PacsWork work(session);
        NetworkPage page(settingsFor(fake), work);
        page.show();
        button(page, u"Test connection"_s)->click();
        const auto says = [&](const QString& words) {
            for (const QLabel* label : page.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"It answers and knows us"_s), 20'000);
        QVERIFY(!page.checkAndTell());
        page.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(page.checkAndTell()); // nobody could send
        page.findChild<QPlainTextEdit*>()->setPlainText(u"CART1"_s);
        QVERIFY(page.checkAndTell());
        page.findChild<QPlainTextEdit*>()->setPlainText(u"CART1 10.1.2.3"_s);
        QVERIFY(!page.checkAndTell());
        QVERIFY(page.chosen().listen);
        TlsFields* receiver = nullptr;
        for (TlsFields* fields : page.findChildren<TlsFields*>()) {
            if (fields->parent() != page.findChild<ServerTable*>()->findChild<TlsFields*>()->parent())
                receiver = fields;
        }
        QVERIFY(receiver && !page.chosen().receiveTls);
        receiver->setFiles(pacs::TlsFiles{{}, {}, "/trusted.pem"});
        QVERIFY(page.checkAndTell()); // without a certificate of ours nobody could connect
        receiver->setFiles(pacs::TlsFiles{"/ours.pem", "/ours.key", "/trusted.pem"});
        QVERIFY(!page.checkAndTell());
        QVERIFY(listenerOf(page.chosen()).tls == page.chosen().receiveTls);
        QVERIFY(!sameListener(page.chosen(), {}));
        button(page, u"Add"_s)->click();
        QVERIFY(page.checkAndTell()); // a server without a title
        button(page, u"Remove"_s)->click();
        QVERIFY(!page.checkAndTell());
        QCOMPARE(page.chosen().servers.size(), std::size_t{1});
    }

    void onlyAConfirmedReadingIsSent() {
        FakePacs fake;
        const Place place;
        Session session(place.parts());
        PacsWork work(session);
        work.configure(settingsFor(fake));
        const QString file = place.folder.filePath(u"a.dcm"_s);
        const Bytes bytes = sampleEcg("P1", "DOE, Jane", {2026, 11, 22});
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
        out.close();
        session.openPaths({std::filesystem::path(file.toStdString())});
        QTRY_VERIFY_WITH_TIMEOUT(session.current() && session.current()->id, 20'000);
        QVERIFY(!confirmedReading(*session.current()));
        {
            SendReportDialog dialog(*session.current(), work);
            button(dialog, u"Send"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(dialog.statement().contains(u"no confirmed reading"_s), 20'000);
        }
        session.addReading(*session.current()->id, u"Normal."_s, ReadingState::Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(confirmedReading(*session.current()) != nullptr, 20'000);
        SendReportDialog dialog(*session.current(), work);
        button(dialog, u"Send"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.statement().contains(u"keeps it"_s), 20'000);
        QCOMPARE(fake.held().size(), std::size_t{1});
        QCOMPARE(fake.held().front().modality, std::string("SR"));
        QCOMPARE(fake.held().front().patientId, std::string("P1"));
    }
};

QTEST_MAIN(PacsDialogsTest)
#include "dialogs_test.moc"
