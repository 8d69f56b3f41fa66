// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/color_scale.h"
#include "ui/session/explore_map.h"

#include <QImage>

namespace leadlight::ui {

/// A map as an image of one pixel a token, 50 x 8, on the colour of paper.
[[nodiscard]] QImage mapImage(const ExploreMap& map, Theme theme);

} // namespace leadlight::ui
