// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight::ui {

/// The distance of ticks over a span: 1, 2 or 5 times a power of ten, so that there are at most `most` of
/// them.
[[nodiscard]] double roundStep(double span, int most);

} // namespace leadlight::ui
