// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/rule_words.h"

#include "core/measure/criteria.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <cstring>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

/// A language that puts every criterion in guillemets.
class Guillemets : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        if (std::strcmp(context, "RuleCriteria") != 0)
            return {};
        const QString text = QString::fromUtf8(source);
        // Another order of the numbers, as other languages have it.
        return text == QStringLiteral("%1 of %2 beats") ? QStringLiteral("«of %2 beats %1»")
                                                        : u'«' + text + u'»';
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class RuleWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyCriterionHasWordsInEveryLanguage() {
        Guillemets language;
        QCoreApplication::installTranslator(&language);
        for (const std::string_view form : measure::criterionForms()) {
            const std::string text = measure::criterion(form, {"204", "-30", "ms", "V2"});
            const QString said = criterionText(text);
            QVERIFY2(said.startsWith(u'«') && said.endsWith(u'»'), text.c_str());
            QCOMPARE(said.contains(QStringLiteral("204")), form.find("%1") != std::string_view::npos);
            QCOMPARE(said.contains(QStringLiteral("\u221230")),
                     form.find("%2") != std::string_view::npos || form.find("-30") != std::string_view::npos);
        }
        QCOMPARE(criterionText("3 of 12 beats"), QStringLiteral("«of 12 beats 3»"));
        QCOMPARE(criterionText("words of another version"), QStringLiteral("words of another version"));
        QCoreApplication::removeTranslator(&language);
        QCOMPARE(criterionText("rate 48 < 60 /min"), QStringLiteral("rate 48 < 60 /min"));
        QCOMPARE(criterionText("QRS axis -73 degrees, between -30 and -90"),
                 QStringLiteral("QRS axis \u221273 degrees, between \u221230 and \u221290"));
    }
};

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "rule_words_test.moc"
