// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/language.h"

#include "ui/common/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <map>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

const auto kTables = u":/i18n"_s;
const auto kPrefix = u"leadlight_"_s;
const auto kEnd = u".qm"_s;

/// Numbers of another language only: who speaks it anyway keeps the habits of the country.
void useNumbersOf(const QLocale& locale) {
    const QLocale system;
    if (system.language() != locale.language() || system.script() != locale.script())
        QLocale::setDefault(locale);
}

/// Japanese, Korean and Chinese share characters that each writes its own way: where the interface's typeface
/// has none, those of the language come first, whatever the system speaks.
void preferLettersOf(const QString& language) {
    static const std::map<QString, QStringList> families{
        {u"ja"_s, {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"IPAexGothic"_s}},
        {u"ko"_s, {u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"NanumGothic"_s}},
        {u"zh_CN"_s, {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"WenQuanYi Micro Hei"_s}}};
    const auto found = families.find(language);
    if (found == families.end())
        return;
    for (const QString& family : found->second) {
        if (QFontDatabase::hasFamily(family))
            QFont::insertSubstitution(ui::fontFamily(), family);
    }
}

} // namespace

QStringList languages() {
    QStringList names;
    for (const QString& file : QDir(kTables).entryList({kPrefix + u'*' + kEnd}, QDir::Files, QDir::Name))
        names.append(file.mid(kPrefix.size()).chopped(kEnd.size()));
    return names;
}

bool speak(const QString& name) {
    if (!name.isEmpty() && !languages().contains(name))
        return false;
    if (!name.isEmpty())
        useNumbersOf(QLocale(name));
    auto* words = new QTranslator(QCoreApplication::instance());
    // English has a table too: its plural forms.
    const bool found = name.isEmpty() ? words->load(QLocale(), u"leadlight"_s, u"_"_s, kTables)
                                      : words->load(kPrefix + name + kEnd, kTables);
    if (!found && !words->load(kPrefix + u"en"_s + kEnd, kTables))
        return true; // the words of the source are English
    auto* ofQt = new QTranslator(words);
    // Qt's own dialogs are in the same language, as far as Qt's translations are installed.
    if (ofQt->load(QLocale(words->language()), u"qtbase"_s, u"_"_s,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(words);
    preferLettersOf(words->language());
    return true;
}

} // namespace leadlight::viewer
