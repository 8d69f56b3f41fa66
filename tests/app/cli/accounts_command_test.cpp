// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli cases accounts`, and signing in for what is said under a name.
#include "tests/app/cli/run_cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

using leadlight::test::CliRun;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// One line on standard error, as every failure has.
bool inOneLine(const CliRun& run) {
    return run.exitCode == 1 && run.errors.count('\n') == 1 && run.output.isEmpty();
}

} // namespace

class AccountsCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        qunsetenv("LEADLIGHT_PASSWORD");
        qunsetenv("LEADLIGHT_NEW_PASSWORD");
    }

    void init() {
        m_folder.emplace();
        for (const char* name : {"chief", "anna", "ANNA", "ben", "vera"})
            write(name, QByteArray("password of ") + name + "\nnever read");
        const QString examples = leadlight::test::qPath(leadlight::test::sourceDir() / "resources/examples/");
        QCOMPARE(run({"import", examples + text("normal_sinus_rhythm.dcm")}).exitCode, 0);
    }

    void withoutAccountsAllIsAsBefore() {
        const CliRun read = run({"read", "--case", "1", "--text", "Normal", "--state", "confirmed", "--by",
                                 "Dr. Anybody", "--json"});
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.json()[text("by")].toString(), text("Dr. Anybody"));
        const QJsonObject listed = run({"accounts", "list", "--json"}).json();
        QCOMPARE(listed[text("on")].toBool(true), false);
        QVERIFY(listed[text("accounts")].toArray().isEmpty());
        QVERIFY(inOneLine(run({"accounts", "on"})));
        QVERIFY(inOneLine(run({"list", "--account", "anna", "--password-file", path("anna")})));
    }

    void theFirstIsAnAdministrators() {
        QVERIFY(inOneLine(add("anna", "Dr. Anna", "reader", {})));
        const CliRun first = add("chief", "Dr. Chief", "administrator", {"--json"});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json()[text("full_name")].toString(), text("Dr. Chief"));
        QCOMPARE(first.json()[text("role")].toString(), text("administrator"));
        QVERIFY(!first.output.contains("argon2"));
        QVERIFY(inOneLine(add("anna", "Dr. Anna", "reader", {}))); // nobody is signed in
        QCOMPARE(add("anna", "Dr. Anna", "reader", as("chief")).exitCode, 0);
        QVERIFY(inOneLine(add("ANNA", "Another", "reader", as("chief"))));
        QCOMPARE(add("ben", "Ben", "boss", as("chief")).exitCode, 2);
        QCOMPARE(run({"accounts"}).exitCode, 2);
        const CliRun listed = run({"accounts", "list"});
        QVERIFY(listed.output.contains("anna\tDr. Anna\treader\tactive\n"));
        QVERIFY(listed.output.endsWith("accounts are on\n"));
    }

    void whatIsSaidNeedsWhoSaysIt() {
        addAll();
        const QStringList reading = {text("read"),   text("--case"),  text("1"),          text("--text"),
                                     text("Normal"), text("--state"), text("preliminary")};
        const CliRun nobody = run(reading);
        QVERIFY(inOneLine(nobody));
        QVERIFY2(nobody.errors.contains("sign in"), nobody.errors.constData());
        QVERIFY(inOneLine(run(reading + QStringList{text("--by"), text("Dr. Anna")}))); // a name is no proof
        const CliRun anna = run(reading + as("anna") + QStringList{text("--json")});
        QCOMPARE(anna.exitCode, 0);
        QCOMPARE(anna.json()[text("by")].toString(), text("Dr. Anna"));
        QCOMPARE(run(reading + as("anna") + QStringList{text("--by"), text("Dr. Anna")}).exitCode, 0);
        QVERIFY(inOneLine(run(reading + as("anna") + QStringList{text("--by"), text("Dr. Chief")})));
        const CliRun viewer = run(reading + as("vera"));
        QVERIFY(inOneLine(viewer));
        QVERIFY2(viewer.errors.contains("Vera") && viewer.errors.contains("viewer"),
                 viewer.errors.constData());

        QVERIFY(inOneLine(run({"delete", "--case", "1"})));
        QVERIFY(inOneLine(run({"label-sets", "add", "--starting", "Rhythm"})));
        QCOMPARE(
            run(QStringList{text("label-sets"), text("add"), text("--starting"), text("Rhythm")} + as("anna"))
                .exitCode,
            0);
        QCOMPARE(run(QStringList{text("tasks"), text("add"), text("--name"), text("T"), text("--set"),
                                 text("Rhythm"), text("--readers"), text("1")} +
                     as("anna"))
                     .exitCode,
                 0);
        const QStringList label = {text("label"), text("--task"), text("T"), text("--case"), text("1")};
        QVERIFY(inOneLine(run(label)));
        QVERIFY(inOneLine(run(label + as("vera"))));
        QCOMPARE(run(label + as("ben") + QStringList{text("--json")}).json()[text("by")].toString(),
                 text("Ben"));
        QVERIFY(inOneLine(run(QStringList{text("empty-bin")} + as("anna"))));
        QCOMPARE(run(QStringList{text("empty-bin")} + as("chief")).exitCode, 0);

        // Who only looks need not sign in, and what comes in unsigned says so.
        QCOMPARE(run({"list"}).exitCode, 0);
        QCOMPARE(run({"show", "--case", "1"}).exitCode, 0);
        const QString examples = leadlight::test::qPath(leadlight::test::sourceDir() / "resources/examples/");
        QCOMPARE(
            run({"import", examples + text("atrial_fibrillation.aecg.xml"), "--by", "Dr. Anna"}).exitCode, 0);
        QCOMPARE(run({"show", "--case", "2", "--json"}).json()[text("imported_by")].toString(),
                 text("Dr. Anna (not signed in)"));
        QCOMPARE(run({"verify"}).exitCode, 0);
    }

    void passwordsComeFromWhereTheyMay() {
        addAll();
        qputenv("LEADLIGHT_PASSWORD", "password of anna");
        QCOMPARE(run({"list", "--account", "anna"}).exitCode, 0);
        QVERIFY(inOneLine(run({"list", "--account", "anna", "--password-file", path("ben")}))); // comes first
        qunsetenv("LEADLIGHT_PASSWORD");
        const CliRun none = run({"list", "--account", "anna"});
        QVERIFY(inOneLine(none));
        QVERIFY2(none.errors.contains("--password-file"), none.errors.constData());
        QVERIFY(inOneLine(run({"list", "--account", "anna", "--password-file", path("none")})));
        QCOMPARE(withInput("password of anna\nmore"), 0);
        QCOMPARE(withInput("password of anna\r\n"), 0);
        QCOMPARE(withInput("password of ben\n"), 1);
        QCOMPARE(withInput(""), 1); // nothing comes
        QVERIFY(inOneLine(run({"list", "--account", "nobody", "--password-file", path("anna")})));
    }

    void whoIsSignedInDoesNothingInAnothersName() {
        addAll();
        const QStringList chief{text("--by"), text("Dr. Chief")};
        const QStringList anna{text("--by"), text("Dr. Anna")};
        const QStringList sets{text("label-sets"), text("add"), text("--starting"), text("Rhythm")};
        const CliRun refused = run(sets + as("anna") + chief);
        QVERIFY(inOneLine(refused));
        QVERIFY2(refused.errors.contains("in the name of whoever is signed in: Dr. Anna"),
                 refused.errors.constData());
        QCOMPARE(run(sets + as("anna") + anna).exitCode, 0);
        QVERIFY(inOneLine(run(QStringList{text("delete"), text("--case"), text("1")} + as("anna") + chief)));
        write("new", "a new password");
        QVERIFY(inOneLine(
            run(QStringList{text("accounts"), text("password"), text("--new-password-file"), path("new")} +
                as("anna") + chief)));
        QCOMPARE(run(QStringList{text("list")} + as("anna")).exitCode, 0); // with the password of before
        // While accounts are off a name is only a name.
        QCOMPARE(run(QStringList{text("accounts"), text("off")} + as("chief")).exitCode, 0);
        QCOMPARE(run(QStringList{text("list")} + as("anna") + chief).exitCode, 0);
    }

    void aSignalAtThePromptGivesTheEchoBack() {
        addAll();
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
            if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
                QSKIP("this machine has no pseudo-terminals");
            const char* name = ptsname(terminal); // NOLINT(concurrency-mt-unsafe): one thread
            const int side = open(name, O_RDWR | O_NOCTTY);
            if (side < 0)
                QSKIP("this machine has no pseudo-terminals");
            const auto echoes = [&] {
                termios now{};
                return tcgetattr(side, &now) == 0 && (now.c_lflag & ECHO) != 0;
            };
            QVERIFY(echoes());
            QProcess process;
            process.setStandardInputFile(text(name));
            process.setChildProcessModifier([signal] { (void)std::signal(signal, SIG_DFL); });
            process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"),
                          {text("cases"), text("list"), text("--account"), text("anna"), text("--db"),
                           path("cases.db")});
            QTRY_VERIFY_WITH_TIMEOUT(!echoes(), 60'000); // it asks
            QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit); // ended by the signal itself
            QVERIFY(echoes());
            ::close(side);
            ::close(terminal);
        }
    }

    void wrongPasswordsHaveToWait() {
        addAll();
        const QStringList wrong{text("list"), text("--account"), text("anna"), text("--password-file"),
                                path("ben")};
        for (int i = 0; i < 3; ++i)
            QVERIFY(run(wrong).errors.contains("another password"));
        const CliRun waits = run(QStringList{text("list")} + as("anna"));
        QVERIFY(inOneLine(waits) || waits.exitCode == 0); // on a slow machine the two seconds are over
        if (waits.exitCode != 0)
            QVERIFY2(waits.errors.contains("try again in"), waits.errors.constData());
    }

    void passwordsAndRolesChange() {
        addAll();
        write("new", "a new password");
        write("short", "short");
        const QStringList own{text("accounts"), text("password"), text("--new-password-file")};
        QVERIFY(inOneLine(run(own + QStringList{path("new")})));
        QVERIFY(inOneLine(run(own + QStringList{path("short")} + as("anna"))));
        QCOMPARE(run(own + QStringList{path("new")} + as("anna")).exitCode, 0);
        QVERIFY(inOneLine(run(QStringList{text("list")} + as("anna"))));
        QCOMPARE(run({"list", "--account", "anna", "--password-file", path("new")}).exitCode, 0);
        const QStringList bens{text("accounts"), text("password"), text("ben"), text("--new-password-file"),
                               path("new")};
        QVERIFY(inOneLine(run(bens + as("vera"))));
        QCOMPARE(run(bens + as("chief")).exitCode, 0);

        const QStringList change{text("accounts"), text("change")};
        QVERIFY(
            inOneLine(run(change + QStringList{text("vera"), text("--role"), text("reader")} + as("vera"))));
        const CliRun promoted = run(
            change + QStringList{text("vera"), text("--role"), text("reader"), text("--json")} + as("chief"));
        QCOMPARE(promoted.json()[text("role")].toString(), text("reader"));
        QVERIFY(inOneLine(
            run(change + QStringList{text("chief"), text("--state"), text("disabled")} + as("chief"))));
        QCOMPARE(
            run(change + QStringList{text("vera"), text("--state"), text("disabled")} + as("chief")).exitCode,
            0);
        QVERIFY(run(QStringList{text("list")} + as("vera")).errors.contains("disabled"));
        QVERIFY(inOneLine(run(change + QStringList{text("nobody")} + as("chief"))));
        QVERIFY(inOneLine(run(QStringList{text("accounts"), text("off")} + as("ben"))));
        QCOMPARE(run(QStringList{text("accounts"), text("off")} + as("chief")).exitCode, 0);
        QCOMPARE(run({"read", "--case", "1", "--text", "x", "--state", "preliminary"}).exitCode, 0);
        QVERIFY(inOneLine(run({"accounts", "on"})));
        QCOMPARE(run(QStringList{text("accounts"), text("on"), text("--json")} + as("chief"))
                     .json()[text("on")]
                     .toBool(),
                 true);
        QCOMPARE(run({"verify"}).exitCode, 0);
    }

private:
    /// The exit code of a list that Anna signs in to, with the password on standard input.
    [[nodiscard]] int withInput(const QByteArray& input) const {
        QProcess process;
        process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"),
                      {text("cases"), text("list"), text("--account"), text("anna"), text("--password-file"),
                       text("-"), text("--db"), path("cases.db")});
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }

    void write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(text(name)); }

    [[nodiscard]] CliRun run(const QStringList& arguments) const {
        return leadlight::test::runCli(QStringList{text("cases")} + arguments +
                                       QStringList{text("--db"), path("cases.db")});
    }

    [[nodiscard]] QStringList as(const char* name) const {
        return {text("--account"), text(name), text("--password-file"), path(name)};
    }

    [[nodiscard]] CliRun add(const char* name, const char* fullName, const char* role,
                             const QStringList& more) const {
        return run(QStringList{text("accounts"), text("add"), text(name), text("--full-name"), text(fullName),
                               text("--role"), text(role), text("--new-password-file"), path(name)} +
                   more);
    }

    void addAll() const {
        QCOMPARE(add("chief", "Dr. Chief", "administrator", {}).exitCode, 0);
        QCOMPARE(add("anna", "Dr. Anna", "reader", as("chief")).exitCode, 0);
        QCOMPARE(add("ben", "Ben", "annotator", as("chief")).exitCode, 0);
        QCOMPARE(add("vera", "Vera", "viewer", as("chief")).exitCode, 0);
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AccountsCommandTest)
#include "accounts_command_test.moc"
