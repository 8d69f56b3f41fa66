// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// The resource lives in this static library: without this call the linker would leave it out.
static void initialiseFontResource() {
    Q_INIT_RESOURCE(leadlight_fonts);
}

namespace leadlight::ui {

bool loadFonts() {
    initialiseFontResource();
    bool all = true;
    for (const QString& face : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        all = QFontDatabase::addApplicationFont(u":/leadlight/fonts/LeadlightInter-"_s + face + u".otf"_s) >=
                  0 &&
              all;
    return all;
}

QString fontFamily() {
    return u"Leadlight Inter"_s;
}

QFont interfaceFont(double scale, TextWeight weight) {
    QFont font = QGuiApplication::font();
    font.setFamily(fontFamily());
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(font.pixelSize() * scale + 0.5));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    switch (weight) {
    case TextWeight::Regular:
        font.setWeight(QFont::Normal);
        break;
    case TextWeight::Medium:
        font.setWeight(QFont::Medium);
        break;
    case TextWeight::SemiBold:
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace leadlight::ui
