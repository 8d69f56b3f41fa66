// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/color_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight::ui {

namespace {

/// Cividis at ten even steps; between them it is straight to within two of 255 steps a channel.
constexpr std::array<QRgb, 10> kCividis{0xFF00204D, 0xFF00336F, 0xFF39486B, 0xFF575C6D, 0xFF707173,
                                        0xFF8A8779, 0xFFA69D75, 0xFFC4B56C, 0xFFE4CF5B, 0xFFFFEA46};

} // namespace

QColor cividis(double fraction) {
    const double place = std::clamp(fraction, 0.0, 1.0) * (kCividis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kCividis.size() - 2);
    return blended(QColor(kCividis[below]), QColor(kCividis[below + 1]), place - static_cast<double>(below));
}

ColorScale::ColorScale(ScaleKind kind, Theme theme, bool grey)
    : m_kind(kind)
    , m_theme(theme)
    , m_grey(grey) {}

QColor ColorScale::hue(double fraction) const {
    if (m_grey && m_kind == ScaleKind::Amount)
        return m_theme == Theme::Light ? QColor(0x6B, 0x72, 0x78) : QColor(0x8C, 0x95, 0x9B);
    if (m_grey && m_theme == Theme::Light)
        return fraction < 0.0 ? QColor(0x5B, 0x71, 0x86) : QColor(0x86, 0x6D, 0x5A);
    if (m_grey)
        return fraction < 0.0 ? QColor(0x80, 0x98, 0xB1) : QColor(0xAE, 0x91, 0x7A);
    if (m_kind == ScaleKind::Amount)
        return cividis(m_theme == Theme::Light ? 1.0 - fraction : fraction);
    if (m_theme == Theme::Light)
        return fraction < 0.0 ? QColor(0x1F, 0x62, 0xB0) : QColor(0xD9, 0x66, 0x0A);
    return fraction < 0.0 ? QColor(0x4F, 0x9C, 0xF0) : QColor(0xF0, 0x8A, 0x2E);
}

QColor ColorScale::withShare(double fraction, double largest) const {
    const double lowest = m_kind == ScaleKind::Signed ? -1.0 : 0.0;
    const double value = std::isfinite(fraction) ? std::clamp(fraction, lowest, 1.0) : 0.0;
    QColor colour = hue(value);
    colour.setAlphaF(static_cast<float>(std::clamp(largest, 0.0, 1.0) * std::abs(value)));
    return colour;
}

QColor ColorScale::wash(double fraction, double opacity) const {
    return withShare(fraction, paperStrength(m_theme) * opacity);
}

QColor ColorScale::on(const QColor& ground, double fraction) const {
    const QColor colour = withShare(fraction, 1.0);
    return blended(ground, QColor(colour.rgb()), static_cast<double>(colour.alphaF()));
}

} // namespace leadlight::ui
