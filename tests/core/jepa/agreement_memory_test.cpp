// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/agreement_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight::jepa;

class AgreementMemoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path file(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:

    void remembersFromRunToRun() {
        const std::filesystem::path path = file("not/yet/there/agreement.txt");
        QVERIFY(!AgreementMemory(path).find("one"));
        AgreementMemory(path).remember("one", 0.99998);
        AgreementMemory(path).remember("two", 0.5);
        AgreementMemory(path).remember("one", 0.99997);
        QCOMPARE(AgreementMemory(path).find("one").value(), 0.99997);
        QCOMPARE(AgreementMemory(path).find("two").value(), 0.5);
        QVERIFY(!AgreementMemory(path).find("three"));
    }

    void whatIsBrokenIsAsIfNotThere() {
        const std::filesystem::path path = file("broken.txt");
        QFile broken(QString::fromStdString(path.string()));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("one\ntwo 0.9 0.9\nthree much\n\0\xFF\n", 30);
        broken.close();
        for (const char* key : {"one", "two", "three"})
            QVERIFY(!AgreementMemory(path).find(key));
        AgreementMemory(path).remember("three", 0.75);
        QCOMPARE(AgreementMemory(path).find("three").value(), 0.75);
    }

    void nowhereIsNoFault() {
        const AgreementMemory none{std::filesystem::path()};
        none.remember("one", 1.0);
        QVERIFY(!none.find("one"));
        const AgreementMemory unwritable("/proc/nothing/agreement.txt");
        unwritable.remember("one", 1.0);
        QVERIFY(!unwritable.find("one"));
    }

    void liesWhereTheSystemKeepsCaches() {
        qputenv("XDG_CACHE_HOME", "/somewhere");
        QCOMPARE(defaultAgreementFile(), std::filesystem::path("/somewhere/leadlight/agreement.txt"));
        qputenv("XDG_CACHE_HOME", "relative"); // to be ignored, says the XDG specification
        qputenv("HOME", "/home/somebody");
        QCOMPARE(defaultAgreementFile(),
                 std::filesystem::path("/home/somebody/.cache/leadlight/agreement.txt"));
        qunsetenv("HOME");
        QVERIFY(defaultAgreementFile().empty());
    }
};

QTEST_APPLESS_MAIN(AgreementMemoryTest)
#include "agreement_memory_test.moc"
