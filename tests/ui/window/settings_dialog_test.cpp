// SPDX-License-Identifier: GPL-3.0-or-later
// The settings as a person changes them.
#include "tests/ui/session/place.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject {
    Q_OBJECT

private:
    /// The box with the languages, of which `name` is one.
    static QComboBox* languagesOf(const MainWindow& window, const QString& name) {
        for (auto* box : window.findChildren<QComboBox*>()) {
            if (box->findData(name) >= 0)
                return box;
        }
        return nullptr;
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void theLanguageThatIsChosenIsKept() {
        const Place place;
        Session session(place.parts());
        QStringList saved;
        WindowParts parts;
        parts.settings.language = u"ja"_s;
        parts.languages = {u"de"_s, u"en"_s, u"ja"_s, u"zh_CN"_s};
        parts.saveSettings = [&](const Settings& settings) { saved.append(settings.language); };
        MainWindow window(session, std::move(parts));
        window.show();
        window.actions()[u"program.settings"_s]->trigger();
        QComboBox* box = languagesOf(window, u"zh_CN"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->count(), 5); // and that of the system
        QCOMPARE(box->currentText(), u"日本語"_s);
        box->setCurrentIndex(box->findData(u"zh_CN"_s));
        QCOMPARE(box->currentText(), u"简体中文"_s);
        saved.clear();
        window.findChild<SettingsDialog*>()->accept();
        QVERIFY(!saved.isEmpty());
        QCOMPARE(saved.last(), u"zh_CN"_s);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
