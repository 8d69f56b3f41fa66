// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"

class QPainter;

namespace leadlight::ui {

/// Something drawn over the paper and under the traces: relevance maps, marks. The painter's unit is one
/// millimetre of paper.
class PaperOverlay {
public:
    virtual ~PaperOverlay() = default;
    virtual void paint(QPainter& painter, const PaperLayout& layout) const = 0;
};

} // namespace leadlight::ui
