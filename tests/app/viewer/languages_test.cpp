// SPDX-License-Identifier: GPL-3.0-or-later
// The window in every language, on a small screen: nothing that is written on it is cut off.
#include "tests/support/places.h"
#include "tests/ui/session/place.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// What the text of a button needs, with a hair's breadth on each side; what else the style leaves round it
/// may go.
int leastWidth(const QAbstractButton& button) {
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const int arrow = tool != nullptr && tool->menu() != nullptr ? 16 : 0;
    return button.fontMetrics().horizontalAdvance(button.text()) + icon + arrow + 6;
}

/// Whether a widget shows all of its text or none by design: buttons and lines of text; what wraps or elides
/// by itself is not asked.
bool showsAll(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->wordWrap() || label->text().isEmpty() ||
               label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
               label->width() >= label->sizeHint().width();
    const bool isButton = qobject_cast<const QPushButton*>(&widget) != nullptr ||
                          qobject_cast<const QToolButton*>(&widget) != nullptr ||
                          qobject_cast<const QCheckBox*>(&widget) != nullptr ||
                          qobject_cast<const QRadioButton*>(&widget) != nullptr;
    return !isButton || static_cast<const QAbstractButton&>(widget).text().isEmpty() ||
           widget.width() >=
               std::min(widget.sizeHint().width(), leastWidth(static_cast<const QAbstractButton&>(widget)));
}

QString textOf(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return u"%1 \"%2\": %3 of %4"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()),
        label != nullptr ? label->text() : static_cast<const QAbstractButton&>(widget).text(),
        QString::number(widget.width()), QString::number(widget.sizeHint().width()));
}

QStringList cutOff(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &window && !showsAll(*widget))
            found.append(textOf(*widget));
    }
    return found;
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        QVERIFY(loadFonts());
        QApplication::setFont(interfaceFont());
    }

    void nothingIsCutOff_data() {
        QTest::addColumn<QString>("table");
        const QDir tables(qPath(buildDir() / "translations"));
        for (const QString& name : tables.entryList({u"*.qm"_s}))
            QTest::newRow(qPrintable(name.mid(10).chopped(3))) << tables.filePath(name);
        QVERIFY(tables.entryList({u"*.qm"_s}).size() >= 7);
    }

    void nothingIsCutOff() {
        QFETCH(QString, table);
        QTranslator words;
        QVERIFY(words.load(table));
        QApplication::installTranslator(&words);
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1366, 768);
        window.show();
        session.setQuery({});
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        QTRY_VERIFY(session.current() && session.current()->stage == AnalysisStage::Done &&
                    session.measurements().current() && session.job().kind == JobState::Kind::None);
        QStringList found;
        for (const QString& screen : {u"screen.read"_s, u"screen.explore"_s, u"screen.label"_s}) {
            window.actions()[screen]->trigger();
            QTRY_VERIFY(session.job().kind == JobState::Kind::None);
            QCoreApplication::processEvents();
            for (const QString& text : cutOff(window))
                found.append(screen + u": "_s + text);
        }
        for (const QString& asks :
             {u"program.settings"_s, u"ai.models"_s, u"people.accounts"_s, u"program.keys"_s,
              u"label.new-task"_s, u"reading.templates"_s, u"tracing.calibrate"_s, u"file.export"_s,
              u"file.page"_s, u"pacs.query"_s}) {
            QAction* action = window.actions()[asks];
            QVERIFY2(action != nullptr, qPrintable(asks));
            action->trigger();
            QCoreApplication::processEvents();
            for (QDialog* dialog : window.findChildren<QDialog*>()) {
                if (!dialog->isVisible())
                    continue;
                for (const QString& text : cutOff(*dialog))
                    found.append(asks + u": "_s + text);
                dialog->reject();
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"cut off:\n"_s + found.join(u'\n')));
    }
};

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
