// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/default_models.h"
#include "core/jepa/engine_module.h"
#include "tests/support/places.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace leadlight;
using namespace leadlight::jepa;

class EngineModuleTest : public QObject {
    Q_OBJECT

    static std::filesystem::path module(const char* name) {
        return leadlight::test::buildDir() / "tests" / name;
    }

private Q_SLOTS:

    void loadsAModuleOfThisBuild() {
        const auto engine = loadEngineModule(module("test_engine_good.so"));
        QVERIFY2(engine.has_value(), engine ? "" : engine.error().text.c_str());
        QCOMPARE((*engine)->name(), std::string("Fake 1.0"));
    }

    void refusesWhatIsNoSuchModule_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << QStringLiteral("not_there.so");
        QTest::newRow("another build") << QStringLiteral("test_engine_other_abi.so");
        QTest::newRow("another library") << QStringLiteral("test_engine_empty.so");
    }

    void refusesWhatIsNoSuchModule() {
        QFETCH(QString, name);
        const auto engine = loadEngineModule(module(name.toUtf8().constData()));
        QVERIFY(!engine.has_value());
        QCOMPARE(engine.error().code, ErrorCode::Unavailable);
        QVERIFY(engine.error().text.starts_with("The encoder cannot be run here"));
    }

    void refusesABrokenFile() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("broken.so")).toStdString();
        std::ofstream(path) << "this is no shared library";
        const auto engine = loadEngineModule(path);
        QVERIFY(!engine.has_value());
        QCOMPARE(engine.error().code, ErrorCode::Unavailable);
        QVERIFY(engine.error().text.find('\n') == std::string::npos);
    }

    void findsModulesAndModelsBesideTheProgram() {
        qunsetenv("LEADLIGHT_ENGINE");
        qunsetenv("LEADLIGHT_MODELS");
        const std::filesystem::path build = leadlight::test::buildDir();
        QCOMPARE(defaultEngineModule(), build / "lib" / "leadlight" / "leadlight-torch.so");
        QCOMPARE(defaultEncoderPath(), build / "share" / "leadlight" / "models" / "encoder.safetensors");
        qputenv("LEADLIGHT_ENGINE", "/somewhere/engine.so");
        qputenv("LEADLIGHT_MODELS", "/somewhere/models");
        QCOMPARE(defaultEngineModule(), std::filesystem::path("/somewhere/engine.so"));
        QCOMPARE(defaultHeadPath(), std::filesystem::path("/somewhere/models/superclass.safetensors"));
    }
};

QTEST_GUILESS_MAIN(EngineModuleTest)
#include "engine_module_test.moc"
