// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli cases` as a stranger runs it: arguments, output, exit codes.
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

} // namespace

class CasesCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder.emplace(); }

    void importsAFolderDespiteBrokenFiles() {
        LEADLIGHT_NEEDS(data("wfdb/cinc2021"));
        const QString mixed = path("mixed");
        QVERIFY(QDir().mkpath(mixed + QStringLiteral("/inner")));
        for (const char* name : {"HR06001.hea", "HR06001.mat"})
            copy("wfdb/cinc2021", name, mixed + QStringLiteral("/inner/"));
        copy("dicom", "clark_implicit.dcm", mixed + QLatin1Char('/'));
        write(mixed + QStringLiteral("/broken.dcm"), "this is no ECG");
        write(mixed + QStringLiteral("/alone.hea"), "alone 12 500 5000\nalone.mat 16 1000 16 0 0 0 0 I\n");
        QVERIFY(QFile::link(QStringLiteral("/etc"), mixed + QStringLiteral("/out")));

        const Ran first = run({"import", mixed, "--json"});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json()[QStringLiteral("imported")].toArray().size(), 2);
        QCOMPARE(first.json()[QStringLiteral("failed")].toArray().size(),
                 1); // broken.dcm is of no known format
        for (const QJsonValue& one : first.json()[QStringLiteral("imported")].toArray())
            QVERIFY(!one[QStringLiteral("already_there")].toBool());
        for (const QJsonValue& one : first.json()[QStringLiteral("failed")].toArray())
            QVERIFY(!one[QStringLiteral("error")].toString().isEmpty());
        const Ran second = run({"import", mixed, "--json"});
        QCOMPARE(second.code, 0);
        for (const QJsonValue& one : second.json()[QStringLiteral("imported")].toArray())
            QVERIFY(one[QStringLiteral("already_there")].toBool());

        const Ran listed = run({"list", "--json"});
        QCOMPARE(listed.code, 0);
        const QJsonArray cases = listed.json()[QStringLiteral("cases")].toArray();
        QCOMPARE(cases.size(), 2);
        for (const char* key : {"id", "sha256", "format", "patient", "acquired_at", "imported_at", "state"})
            QVERIFY2(cases[0].toObject().contains(QLatin1String(key)), key);
        QCOMPARE(cases[0][QStringLiteral("state")].toString(), QStringLiteral("new"));
        const auto inState = [this](const char* states) {
            return run({"list", "--json", "--state", states})
                .json()[QStringLiteral("cases")]
                .toArray()
                .size();
        };
        QCOMPARE(inState("preliminary,new"), 2);
        QCOMPARE(inState("confirmed"), 0);
        QCOMPARE(
            run({"list", "--json", "--search", "clark"}).json()[QStringLiteral("cases")].toArray().size(), 1);
        QCOMPARE(run({"list", "--json", "--search", "nobody at all"})
                     .json()[QStringLiteral("cases")]
                     .toArray()
                     .size(),
                 0);

        // Every original comes back byte for byte.
        for (const QJsonValue& one : cases)
            QCOMPARE(run({"export", "--case", QString::number(one[QStringLiteral("id")].toInt()), "-o",
                          path("back")})
                         .code,
                     0);
        QCOMPARE(contentOf(path("back/HR06001.mat")),
                 contentOf(mixed + QStringLiteral("/inner/HR06001.mat")));
        QCOMPARE(contentOf(path("back/HR06001.hea")),
                 contentOf(mixed + QStringLiteral("/inner/HR06001.hea")));
        QCOMPARE(contentOf(path("back/clark_implicit.dcm")),
                 contentOf(mixed + QStringLiteral("/clark_implicit.dcm")));
        write(path("back/HR06001.mat"), "mine");
        const Ran refused = run({"export", "--case", "1", "--case", "2", "-o", path("back")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(contentOf(path("back/HR06001.mat")), QByteArray("mine"));
    }

    void keepsReadingsAndFindsChanges() {
        LEADLIGHT_NEEDS(data("dicom/clark_implicit.dcm"));
        QCOMPARE(run({"import", QString::fromStdString(data("dicom/clark_implicit.dcm").string())}).code, 0);
        QCOMPARE(
            run({"read", "--case", "1", "--text", "Normal", "--state", "confirmed", "--by", "Dr A"}).code, 0);
        const Ran again =
            run({"read", "--case", "1", "--text", "No", "--state", "confirmed", "--by", "Dr A"});
        QCOMPARE(again.code, 1);
        QVERIFY(again.errors.contains("amended"));
        QCOMPARE(again.errors.count('\n'), 1);
        QCOMPARE(run({"read", "--case", "1", "--text", "AF", "--state", "amended", "--by", "Dr B"}).code, 0);
        const QJsonObject shown = run({"show", "--case", "1", "--json"}).json();
        QCOMPARE(shown[QStringLiteral("state")].toString(), QStringLiteral("amended"));
        QCOMPARE(shown[QStringLiteral("readings")][1][QStringLiteral("by")].toString(),
                 QStringLiteral("Dr B"));
        QCOMPARE(shown[QStringLiteral("history")].toArray().size(), 3);

        const Ran good = run({"verify", "--json"});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json()[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(run({"backup", "-o", path("copy.db")}).code, 0);
        QVERIFY(QFile::exists(path("copy.db")));

        QByteArray bytes = contentOf(path("cases.db"));
        const auto at = bytes.lastIndexOf("Normal");
        QVERIFY(at > 0);
        bytes.replace(at, 6, "Nermal");
        write(path("cases.db"), bytes);
        const Ran bad = run({"verify", "--json"});
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.json()[QStringLiteral("ok")].toBool(true), false);
        const QJsonObject problem = bad.json()[QStringLiteral("problems")][0].toObject();
        QCOMPARE(problem[QStringLiteral("where")].toString(), QStringLiteral("reading"));
        QCOMPARE(problem[QStringLiteral("id")].toString(), QStringLiteral("1"));
    }

    void deletesToABinThatCanBeEmptied() {
        LEADLIGHT_NEEDS(data("dicom/clark_implicit.dcm"));
        const QString file = QString::fromStdString(data("dicom/clark_implicit.dcm").string());
        QCOMPARE(run({"import", file}).code, 0);
        QCOMPARE(run({"delete", "--case", "1"}).code, 0);
        QCOMPARE(run({"list", "--json"}).json()[QStringLiteral("cases")].toArray().size(), 0);
        QCOMPARE(run({"list", "--json", "--bin"})
                     .json()[QStringLiteral("cases")][0][QStringLiteral("state")]
                     .toString(),
                 QStringLiteral("binned"));
        QCOMPARE(run({"restore", "--case", "1"}).code, 0);
        QCOMPARE(run({"delete", "--case", "1"}).code, 0);
        QCOMPARE(run({"empty-bin"}).code, 0);
        QCOMPARE(run({"show", "--case", "1"}).code, 1);
        QCOMPARE(run({"verify"}).code, 0);
        QVERIFY(QFile(path("cases.db")).size() < 400'000); // the recording's space is given back
    }

    void saysWhatIsWrong() {
        QCOMPARE(run({"list"}).code, 1); // there is no database, and none is made
        QVERIFY(!QFile::exists(path("cases.db")));
        QCOMPARE(run({"import", path("nothing")}).code, 1);
        QCOMPARE(run({"list", "--from", "yesterday"}).code, 2);
        QCOMPARE(run({"list", "--state", "lost"}).code, 2);
        QCOMPARE(run({"read", "--case", "1", "--text", "x", "--state", "certain"}).code, 2);
        QCOMPARE(run({"frobnicate"}).code, 2);
        QCOMPARE(run({"--help"}).code, 0);
        write(path("cases.db"), "garbage");
        const Ran verified = run({"verify", "--json"});
        QCOMPARE(verified.code, 1);
        QCOMPARE(verified.json()[QStringLiteral("problems")][0][QStringLiteral("where")].toString(),
                 QStringLiteral("database"));
        QCOMPARE(contentOf(path("cases.db")), QByteArray("garbage"));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    [[nodiscard]] static std::filesystem::path data(const char* name) {
        return leadlight::test::sharedData() / name;
    }

    [[nodiscard]] static QByteArray contentOf(const QString& file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    static void write(const QString& file, const QByteArray& content) {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(content);
    }

    static void copy(const char* from, const char* name, const QString& to) {
        QVERIFY(
            QFile::copy(QString::fromStdString((data(from) / name).string()), to + QString::fromUtf8(name)));
    }

    [[nodiscard]] Ran run(std::initializer_list<QString> arguments) const {
        QStringList all{QStringLiteral("cases")};
        all += arguments;
        if (*arguments.begin() != QStringLiteral("--help"))
            all += {QStringLiteral("--db"), path("cases.db")};
        QProcess process;
        process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"), all);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CasesCommandTest)
#include "cases_command_test.moc"
