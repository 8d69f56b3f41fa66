// SPDX-License-Identifier: GPL-3.0-or-later
// Installs this build as a package does, moves it elsewhere and runs it from there.
#include "tests/support/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace leadlight;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program that knows nothing of this build.
Outcome run(const QString& program, const QStringList& arguments,
            const QMap<QString, QString>& variables = {}) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"LEADLIGHT_ENGINE"_s, u"LEADLIGHT_MODELS"_s, u"LD_LIBRARY_PATH"_s,
                                u"DESTDIR"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a build has, its installation must have.
bool isBuilt(const QString& path) {
    return QFileInfo::exists(test::qPath(test::buildDir()) + u'/' + path);
}

bool hasWindow() {
    return isBuilt(u"bin/leadlight"_s);
}

bool hasEngine() {
    return isBuilt(u"lib/leadlight/leadlight-torch.so"_s);
}

} // namespace

class InstallTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_viewer; ///< the component leadlight alone
    QString m_whole;  ///< all components

    /// Installs for /usr into a folder of its own and moves what was for /usr to where no one expects it.
    QString installed(const QString& name, const QStringList& components) {
        const QString root = m_folder.filePath(name + u"-root"_s);
        for (const QString& component : components) {
            QMap<QString, QString> variables{{u"DESTDIR"_s, root}};
            if (component == u"torch"_s) // hundreds of megabytes
                variables.insert(u"CMAKE_INSTALL_MODE"_s, u"ABS_SYMLINK"_s);
            const Outcome outcome = run(qEnvironmentVariable("LEADLIGHT_CMAKE", u"cmake"_s),
                                        {u"--install"_s, test::qPath(test::buildDir()), u"--prefix"_s,
                                         u"/usr"_s, u"--component"_s, component},
                                        variables);
            if (outcome.code != 0)
                qCritical("%s", outcome.err.constData());
        }
        const QString prefix = m_folder.filePath(name + u" elsewhere"_s);
        return QDir().rename(root + u"/usr"_s, prefix) ? prefix : QString();
    }

    Outcome runFrom(const QString& prefix, const QString& program, const QStringList& arguments) const {
        return run(prefix + u"/bin/"_s + program, arguments,
                   {{u"HOME"_s, m_folder.path()},
                    {u"XDG_DATA_HOME"_s, m_folder.path()},
                    {u"XDG_CONFIG_HOME"_s, m_folder.path()},
                    {u"XDG_CACHE_HOME"_s, m_folder.path()}});
    }

    static QString example(const QString& prefix) {
        return prefix + u"/share/leadlight/examples/left_bundle_branch_block.aecg.xml"_s;
    }

    QString desktopFile() const { return m_whole + u"/share/applications/leadlight.desktop"_s; }

    QString metainfoFile() const {
        return m_whole + u"/share/metainfo/org.leadlight.leadlight.metainfo.xml"_s;
    }

    /// What one key of the desktop file says.
    QString desktopEntry(const QString& key) const {
        QSettings file(desktopFile(), QSettings::IniFormat);
        file.beginGroup(u"Desktop Entry"_s);
        return file.value(key).toString();
    }

    QStringList typesInDesktopFile() const {
        const QByteArray key("MimeType=");
        for (const QByteArray& line : contentOf(desktopFile()).split('\n')) {
            if (line.startsWith(key))
                return QString::fromUtf8(line.mid(key.size())).split(u';', Qt::SkipEmptyParts);
        }
        return {};
    }

    /// The texts of all elements of one name.
    QStringList inMetainfo(const QString& element) const {
        QXmlStreamReader xml(contentOf(metainfoFile()));
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNextStartElement() && xml.name() == element)
                texts.append(xml.readElementText());
        }
        return texts;
    }

private Q_SLOTS:

    void initTestCase() {
        m_viewer = installed(u"viewer"_s, {u"leadlight"_s});
        m_whole = installed(u"whole"_s, {u"leadlight"_s, u"engine"_s, u"torch"_s});
        QVERIFY(!m_viewer.isEmpty() && !m_whole.isEmpty());
        // Before the first question to QMimeDatabase, which reads them once.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"nothing"_s)));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_whole + u"/share:/usr/share"_s));
    }

    void everyProgramIsThere() {
        int programs = 0;
        for (const QString& name : {u"leadlight"_s, u"leadlight-cli"_s, u"leadlight-train"_s}) {
            if (!isBuilt(u"bin/"_s + name))
                continue;
            ++programs;
            const Outcome outcome = runFrom(m_whole, name, {u"--version"_s});
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QVERIFY2(outcome.out.startsWith(name.toUtf8() + ' '), outcome.out.constData());
            const QString manual = u"share/man/man1/"_s + name + u".1.gz"_s;
            QCOMPARE(QFileInfo::exists(m_whole + u'/' + manual), isBuilt(manual));
        }
        QVERIFY(programs > 0);
        for (const QString& file : {u"LICENSE"_s, u"README.md"_s, u"copyright"_s, u"docs/formats.md"_s})
            QVERIFY2(QFileInfo::exists(m_whole + u"/share/doc/leadlight/"_s + file), qPrintable(file));
    }

    void withoutTheEngineItSaysSo() {
        const Outcome outcome = runFrom(m_viewer, u"leadlight-cli"_s, {u"analyze"_s, example(m_viewer)});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("leadlight-torch.so is not installed"), outcome.err.constData());
        QCOMPARE(runFrom(m_viewer, u"leadlight-cli"_s, {u"measure"_s, example(m_viewer), u"--json"_s}).code,
                 0);
    }

    void analysesWithItsOwnModels() {
        if (!hasEngine())
            QSKIP("this build has no engine");
        const Outcome outcome =
            runFrom(m_whole, u"leadlight-cli"_s, {u"analyze"_s, example(m_whole), u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonObject analysis =
            QJsonDocument::fromJson(outcome.out).object()[u"analyses"_s].toArray()[0].toObject();
        QCOMPARE(analysis[u"findings"_s].toArray().size(), 5);
        const QByteArray encoder = contentOf(m_whole + u"/share/leadlight/models/encoder.safetensors"_s);
        QVERIFY(!encoder.isEmpty());
        QCOMPARE(analysis[u"encoder"_s].toString().toLatin1(),
                 QCryptographicHash::hash(encoder, QCryptographicHash::Sha256).toHex());
    }

    /// The engine finds LibTorch beside itself, all of it, and nothing leads back to the build.
    void takesLibTorchAlong() {
        const QString torch = m_whole + u"/lib/leadlight/torch/"_s;
        if (!hasEngine() || !QFileInfo::exists(torch))
            QSKIP("this build takes no LibTorch along");
        for (const QString& user : {u"lib/leadlight/leadlight-torch.so"_s, u"bin/leadlight-train"_s}) {
            QVERIFY(
                !contentOf(m_whole + u'/' + user).contains(QFile::encodeName(test::qPath(test::buildDir()))));
            const QByteArray libraries = run(u"ldd"_s, {m_whole + u'/' + user}).out;
            QVERIFY2(!libraries.contains("not found"), libraries.constData());
            QVERIFY(libraries.contains("libtorch_cpu.so"));
            for (const QByteArray& line : libraries.split('\n')) {
                const QByteArray name = line.trimmed().split(' ').front();
                if (QFileInfo::exists(torch + QString::fromUtf8(name)) && !name.isEmpty())
                    QVERIFY2(line.contains("lib/leadlight/torch/" + name), line.constData());
                else
                    QVERIFY2(!line.contains("torch"), line.constData());
            }
        }
        QVERIFY(QFileInfo::exists(m_whole + u"/share/doc/leadlight/torch/LICENSE"_s));
    }

    void drawsTheWindow() {
        if (!hasWindow())
            QSKIP("this build has no window");
        const auto pictureFrom = [this](const QString& prefix) {
            const QString file = m_folder.filePath(u"window.png"_s);
            QFile::remove(file);
            const Outcome outcome =
                runFrom(prefix, u"leadlight"_s,
                        {u"--screenshot"_s, file, u"--size"_s, u"1200x800"_s, example(prefix)});
            if (outcome.code != 0)
                qCritical("%s", outcome.err.constData());
            return contentOf(file);
        };
        const QByteArray picture = pictureFrom(m_whole);
        QVERIFY(picture.size() > 20000);
        QCOMPARE(picture.mid(16, 8), QByteArray::fromHex("000004b000000320")); // width and height
        if (hasEngine())
            QVERIFY(picture != pictureFrom(m_viewer)); // findings are on the one alone
    }

    void desktopFileIsValid() {
        if (!hasWindow())
            QSKIP("this build has no window");
        QVERIFY(QFileInfo::exists(m_whole + u"/bin/"_s + desktopEntry(u"Exec"_s).split(u' ').front()));
        QVERIFY(QFileInfo::exists(m_whole + u"/share/icons/hicolor/scalable/apps/"_s +
                                  desktopEntry(u"Icon"_s) + u".svg"_s));
        QCOMPARE(inMetainfo(u"launchable"_s), QStringList{QFileInfo(desktopFile()).fileName()});
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("desktop-file-validate is not installed (Debian: desktop-file-utils)");
        const Outcome outcome = run(validator, {desktopFile()});
        QVERIFY2(outcome.code == 0 && outcome.out.isEmpty(), outcome.out.constData());
    }

    void metainfoIsValid() {
        if (!hasWindow())
            QSKIP("this build has no window");
        QCOMPARE(inMetainfo(u"mediatype"_s), typesInDesktopFile());
        const QString validator = QStandardPaths::findExecutable(u"appstreamcli"_s);
        if (validator.isEmpty())
            QSKIP("appstreamcli is not installed (Debian: appstream)");
        const Outcome outcome = run(validator, {u"validate"_s, u"--no-net"_s, metainfoFile()});
        QVERIFY2(outcome.code == 0, outcome.out.constData());
    }

    /// The examples have the types that the desktop opens with Leadlight, and others keep theirs.
    void filesHaveTypes_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("DICOM") << u"normal_sinus_rhythm.dcm"_s << u"application/dicom"_s;
        QTest::newRow("aECG") << u"atrial_fibrillation.aecg.xml"_s << u"application/x-hl7-aecg+xml"_s;
        QTest::newRow("MUSE") << u"ventricular_premature_beats.muse.xml"_s << u"application/x-muse-ecg+xml"_s;
        QTest::newRow("WFDB") << u"noisy_recording.hea"_s << u"application/x-wfdb-header"_s;
        QTest::newRow("SCP-ECG") << u"a.scp"_s << u"application/x-scp-ecg"_s;
        QTest::newRow("table") << u"a.csv"_s << u"text/csv"_s;
        QTest::newRow("other XML") << u"a.xml"_s << u"application/xml"_s;
    }

    void filesHaveTypes() {
        if (!hasWindow())
            QSKIP("this build has no window");
        QFETCH(QString, name);
        QFETCH(QString, type);
        const QMimeDatabase types;
        QCOMPARE(types.mimeTypeForFile(m_whole + u"/share/leadlight/examples/"_s + name).name(), type);
        const bool isOurs = type.contains(u"x-"_s) || type == u"application/dicom"_s;
        QCOMPARE(typesInDesktopFile().contains(type), isOurs);
        for (const QString& one : typesInDesktopFile())
            QVERIFY2(types.mimeTypeForName(one).isValid(), qPrintable(one));
    }
};

QTEST_GUILESS_MAIN(InstallTest)
#include "install_test.moc"
