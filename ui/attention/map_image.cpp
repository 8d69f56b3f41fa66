// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_image.h"

namespace leadlight::ui {

QImage mapImage(const ExploreMap& map, Theme theme) {
    const ColorScale scale(map.isSigned() ? ScaleKind::Signed : ScaleKind::Amount, theme, map.grey);
    const QColor paper = paletteOf(theme).paper;
    QImage image(kPatchCount, kModelLeadCount, QImage::Format_RGB32);
    image.fill(paper);
    for (int token = 0; token < kTokenCount; ++token) {
        if (map.shown.test(static_cast<std::size_t>(token)))
            image.setPixelColor(token % kPatchCount, token / kPatchCount,
                                scale.on(paper, map.fraction(token)));
    }
    return image;
}

} // namespace leadlight::ui
