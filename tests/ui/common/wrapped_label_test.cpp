// SPDX-License-Identifier: GPL-3.0-or-later
// A wrapped label is as high as QLabel says, whatever was asked and changed before.
#include "ui/common/wrapped_label.h"

#include <QTest>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

int heightOfQLabel(const QLabel& like, int width) {
    QLabel plain(like.text());
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    plain.setFont(like.font());
    plain.setContentsMargins(like.contentsMargins());
    plain.ensurePolished();
    return plain.heightForWidth(width);
}

} // namespace

class WrappedLabelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void isAsHighAsQLabelSays() {
        WrappedLabel label(u"The encoder sees ten seconds of eight leads and says what it takes them for."_s);
        label.ensurePolished();
        for (int round = 0; round < 2; ++round) {
            for (int width = 60; width < 600; width += 20)
                QCOMPARE(label.heightForWidth(width), heightOfQLabel(label, width));
        }
        QVERIFY(label.heightForWidth(100) > label.heightForWidth(400));
    }

    void followsWhatChanges() {
        WrappedLabel label(u"short"_s);
        label.ensurePolished();
        const int oneLine = label.heightForWidth(150);
        label.setText(u"a text that needs several lines at this width, and not one"_s);
        QVERIFY(label.heightForWidth(150) > oneLine);
        QCOMPARE(label.heightForWidth(150), heightOfQLabel(label, 150));
        QFont large = label.font();
        large.setPointSizeF(2 * large.pointSizeF());
        label.setFont(large);
        QCOMPARE(label.heightForWidth(150), heightOfQLabel(label, 150));
        label.setContentsMargins(10, 5, 10, 5);
        QCOMPARE(label.heightForWidth(150), heightOfQLabel(label, 150));
        const int before = label.heightForWidth(150);
        label.setStyleSheet(u"font-size: 30pt"_s);
        QVERIFY(label.heightForWidth(150) > before);
    }
};

QTEST_MAIN(WrappedLabelTest)
#include "wrapped_label_test.moc"
