// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"

#include <QAction>
#include <QKeySequence>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void idsAndKeysAreUnique() {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const ActionSpec& spec : actionSpecs()) {
            const QString id{QLatin1StringView(spec.id)};
            QVERIFY2(!ids.contains(id), spec.id);
            ids.insert(id);
            for (const QString& key : QString(QLatin1StringView(spec.keys)).split(u';', Qt::SkipEmptyParts)) {
                const QKeySequence sequence(key, QKeySequence::PortableText);
                QVERIFY2(!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown, spec.id);
                QVERIFY2(!keys.contains(sequence.toString()), spec.id);
                keys.insert(sequence.toString());
            }
        }
    }

    void everyActionIsThereWithItsKey() {
        QWidget window;
        Actions actions(&window);
        QCOMPARE(actions.all().size(), static_cast<qsizetype>(actionSpecs().size()));
        QAction* next = actions[u"case.next"_s];
        QVERIFY(next);
        QCOMPARE(next->shortcut(), QKeySequence(Qt::Key_N));
        QVERIFY(Actions::tipOf(next).contains(u"(N)"_s));
        QVERIFY(!Actions::groupOf(next).isEmpty());
        actions.applyPalette(paletteOf(Theme::Dark));
        for (const ActionSpec& spec : actionSpecs())
            QCOMPARE(actions[QString(QLatin1StringView(spec.id))]->icon().isNull(), *spec.icon == '\0');
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
