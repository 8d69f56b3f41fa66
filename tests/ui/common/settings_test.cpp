// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    [[nodiscard]] QString file() const { return m_dir.filePath(u"settings.ini"_s); }

private Q_SLOTS:

    void modelsAreRemembered() {
        Settings settings;
        settings.addedModels = {"/models/a b.safetensors", "/models/ä,b.safetensors"};
        settings.models = {"/models/a b.safetensors", {"/models/ä,b.safetensors"}};
        {
            QSettings store(file(), QSettings::IniFormat);
            saveSettings(settings, store);
        }
        QSettings store(file(), QSettings::IniFormat);
        const Settings read = loadSettings(store);
        QCOMPARE(read.addedModels, settings.addedModels);
        QCOMPARE(read.models, settings.models);
    }

    void theLanguageIsThatOfTheSystemUntilOneIsChosen() {
        QSettings store(m_dir.filePath(u"language.ini"_s), QSettings::IniFormat);
        Settings settings = loadSettings(store);
        QVERIFY(settings.language.isEmpty());
        settings.language = u"zh_CN"_s;
        saveSettings(settings, store);
        store.sync();
        QSettings again(m_dir.filePath(u"language.ini"_s), QSettings::IniFormat);
        QCOMPARE(loadSettings(again).language, u"zh_CN"_s);
    }

    void readingFirstIsOffUntilItIsAskedFor() {
        QSettings store(m_dir.filePath(u"first.ini"_s), QSettings::IniFormat);
        QVERIFY(!loadSettings(store).readFirst);
        Settings settings;
        settings.readFirst = true;
        saveSettings(settings, store);
        store.sync();
        QSettings again(m_dir.filePath(u"first.ini"_s), QSettings::IniFormat);
        QVERIFY(loadSettings(again).readFirst);
    }

    void whatMakesNoSenseHasItsFirstValue() {
        QSettings store(m_dir.filePath(u"odd.ini"_s), QSettings::IniFormat);
        store.setValue(u"tracing/speed_mm_per_s"_s, u"fast"_s);
        store.setValue(u"tracing/gain_mm_per_mv"_s, 7);
        store.setValue(u"tracing/layout"_s, 99);
        store.setValue(u"theme"_s, u"pink"_s);
        const Settings read = loadSettings(store);
        QCOMPARE(read.speedMmPerS, 25.0);
        QCOMPARE(read.gainMmPerMv, 10.0);
        QVERIFY(read.layout >= 0 && read.layout <= 4);
        QCOMPARE(read.theme, Theme::Light);
        QVERIFY(read.models.encoder.empty() && read.addedModels.empty());
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "settings_test.moc"
