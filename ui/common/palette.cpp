// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

Palette withDerivedRoles(Palette palette) {
    palette.hairline = blended(palette.panel, palette.text, palette.theme == Theme::Light ? 0.13 : 0.16);
    palette.hover = blended(palette.panel, palette.text, 0.05);
    palette.selection = blended(palette.panel, palette.accent, palette.theme == Theme::Light ? 0.13 : 0.15);
    palette.disabledText = blended(palette.panel, palette.secondaryText, 0.6);
    return palette;
}

Palette lightPalette() {
    Palette palette;
    palette.theme = Theme::Light;
    palette.window = QColor(0xF7, 0xF8, 0xF8);
    palette.panel = QColor(0xFF, 0xFF, 0xFF);
    palette.text = QColor(0x14, 0x18, 0x1D);
    palette.secondaryText = QColor(0x55, 0x60, 0x6A);
    palette.accent = QColor(0x0E, 0x7C, 0x86);
    palette.onAccent = QColor(0xFF, 0xFF, 0xFF);
    palette.paper = QColor(0xFF, 0xFB, 0xF9);
    palette.grid1mm = QColor(0xF5, 0xDA, 0xD5);
    palette.grid5mm = QColor(0xE6, 0xA9, 0xA0);
    palette.trace = QColor(0x14, 0x18, 0x1D);
    palette.derivedTrace = QColor(0x4A, 0x52, 0x5A);
    palette.aiGround = QColor(0xF4, 0xF1, 0xFB);
    palette.aiEdge = QColor(0x6B, 0x4F, 0xBB);
    palette.caution = QColor(0x9A, 0x5B, 0x00);
    palette.error = QColor(0xB3, 0x26, 0x1E);
    return withDerivedRoles(palette);
}

Palette darkPalette() {
    Palette palette;
    palette.theme = Theme::Dark;
    palette.window = QColor(0x12, 0x16, 0x18);
    palette.panel = QColor(0x1A, 0x1F, 0x22);
    palette.text = QColor(0xE6, 0xEA, 0xED);
    palette.secondaryText = QColor(0x98, 0xA4, 0xAE);
    palette.accent = QColor(0x4C, 0xC3, 0xCC);
    palette.onAccent = QColor(0x12, 0x16, 0x18);
    palette.paper = QColor(0x0E, 0x14, 0x15);
    palette.grid1mm = QColor(0x1B, 0x28, 0x29);
    palette.grid5mm = QColor(0x2B, 0x41, 0x43);
    palette.trace = QColor(0xDD, 0xEF, 0xE6);
    palette.derivedTrace = QColor(0x9A, 0xB0, 0xA6);
    palette.aiGround = QColor(0x1F, 0x1B, 0x2B);
    palette.aiEdge = QColor(0xA7, 0x93, 0xE6);
    palette.caution = QColor(0xE0, 0xA4, 0x58);
    palette.error = QColor(0xF2, 0x86, 0x7E);
    return withDerivedRoles(palette);
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Palette& paletteOf(Theme theme) {
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return theme == Theme::Light ? light : dark;
}

QPalette toQPalette(const Palette& palette) {
    QPalette result(palette.panel);
    result.setColor(QPalette::Window, palette.window);
    result.setColor(QPalette::WindowText, palette.text);
    result.setColor(QPalette::Base, palette.panel);
    result.setColor(QPalette::AlternateBase, palette.hover);
    result.setColor(QPalette::Text, palette.text);
    result.setColor(QPalette::PlaceholderText, palette.secondaryText);
    result.setColor(QPalette::Button, palette.panel);
    result.setColor(QPalette::ButtonText, palette.text);
    result.setColor(QPalette::BrightText, palette.error);
    result.setColor(QPalette::ToolTipBase, palette.panel);
    result.setColor(QPalette::ToolTipText, palette.text);
    result.setColor(QPalette::Highlight, palette.accent);
    result.setColor(QPalette::HighlightedText, palette.onAccent);
    result.setColor(QPalette::Link, palette.accent);
    result.setColor(QPalette::LinkVisited, palette.accent);
    result.setColor(QPalette::Light, palette.panel);
    result.setColor(QPalette::Midlight, palette.hairline);
    result.setColor(QPalette::Mid, palette.hairline);
    result.setColor(QPalette::Dark, palette.hairline);
    result.setColor(QPalette::Shadow, palette.hairline);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, palette.disabledText);
    return result;
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor& ground, const QColor& over, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(mix(ground.red(), over.red()), mix(ground.green(), over.green()),
                  mix(ground.blue(), over.blue()));
}

} // namespace leadlight::ui
