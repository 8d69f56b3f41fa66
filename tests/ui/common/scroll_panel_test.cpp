// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for comes into view, also when it gets its height only then.
#include "ui/common/scroll_panel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

QWidget* block(int height) {
    auto* widget = new QWidget;
    widget->setFixedHeight(height);
    return widget;
}

} // namespace

class ScrollPanelTest : public QObject {
    Q_OBJECT

    QWidget* m_head = block(400);
    QWidget* m_buttons = block(30);
    QWidget* m_section = block(10);
    ScrollPanel* m_panel = nullptr;

    /// Where a widget's top edge lies in the panel's window on the content.
    int topOf(const QWidget* widget) const { return widget->mapTo(m_panel->viewport(), QPoint()).y(); }

private Q_SLOTS:

    void initTestCase() {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        for (QWidget* widget : {m_head, m_buttons, m_section, block(500)})
            column->addWidget(widget);
        m_panel = new ScrollPanel(content, u"Panel"_s);
        m_panel->resize(200, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel));
    }

    void cleanupTestCase() { delete m_panel; }

    void whatGrewJustNowComesIntoView() {
        m_section->setFixedHeight(200);
        m_panel->reveal(m_buttons, m_section);
        QTRY_VERIFY(topOf(m_section) + 200 <= m_panel->viewport()->height() && topOf(m_buttons) >= 0);
    }

    void whatIsTallerThanThePanelBeginsAtItsTop() {
        m_section->setFixedHeight(450);
        m_panel->reveal(m_buttons, m_section);
        QTRY_VERIFY(topOf(m_buttons) >= 0 && topOf(m_buttons) < 20);
    }

    void whatIsInViewStaysWhereItIs() {
        m_section->setFixedHeight(50);
        m_panel->reveal(m_buttons, m_section);
        QTest::qWait(30);
        const int before = topOf(m_buttons);
        m_panel->reveal(m_buttons, m_section);
        QTest::qWait(30);
        QCOMPARE(topOf(m_buttons), before);
    }
};

QTEST_MAIN(ScrollPanelTest)
#include "scroll_panel_test.moc"
