// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/markup.h"
#include "core/base/text.h"

#include <QTest>

using namespace leadlight;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void utf8() {
        QVERIFY(isUtf8("Müller 心電図 \xF0\x9F\x92\x93"));
        QVERIFY(!isUtf8("\xFF"));
        QVERIFY(!isUtf8("\xC0\xAF"));         // overlong
        QVERIFY(!isUtf8("\xED\xA0\x80"));     // surrogate
        QVERIFY(!isUtf8("\xF4\x90\x80\x80")); // beyond U+10FFFF
        QVERIFY(!isUtf8("ab\xE2\x82"));       // cut off
    }

    void cleaning() {
        QCOMPARE(cleanText("  M\xFCller\0\0"), std::string("Müller"));
        QCOMPARE(cleanText(std::string_view("II\0\0 ", 5)), std::string("II"));
        QCOMPARE(cleanText("a\x01"
                           "b\x7F"
                           "c\x1B"),
                 std::string("abc"));
        QCOMPARE(cleanText("caf\xC3\xA9"), std::string("café"));
        QVERIFY(isUtf8(cleanText("\x80\x9F\xFE\xC2")));
    }

    void markup() {
        QCOMPARE(escapedMarkup("<a href=\"x\">Tom & 'Jerry'</a>"),
                 std::string("&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;"));
        QCOMPARE(escapedMarkup(std::string_view("a\x01\0b\t\n", 6)), std::string("ab\t\n"));
    }

    void numbers() {
        QCOMPARE(parseDouble(" 4.88 "), std::optional(4.88));
        QCOMPARE(parseDouble("-1e-3"), std::optional(-0.001));
        QCOMPARE(parseDouble("+5"), std::optional(5.0));
        for (const char* bad : {"", " ", "4,88", "1x", "nan", "inf", "+-3", "0x10", "1e999"})
            QVERIFY2(!parseDouble(bad), bad);
        QCOMPARE(parseInteger("-12"), std::optional(-12LL));
        QVERIFY(!parseInteger("12.5"));
        QVERIFY(!parseInteger("99999999999999999999"));
    }

    void splitting() {
        QCOMPARE(split("a,,b", ',').size(), std::size_t(3));
        QCOMPARE(split("", ',').size(), std::size_t(1));
        QCOMPARE(split("a,b,", ',').back(), std::string_view(""));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
