// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/view_geometry.h"

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

ViewGeometry ViewGeometry::fitted(QSizeF paper, QSizeF viewport, QSizeF referenceMm, double aspect,
                                  double devicePixelRatio) {
    ViewGeometry geometry;
    geometry.paper = paper;
    geometry.viewport = viewport;
    geometry.devicePixelRatio = devicePixelRatio;
    const double wide = viewport.width() / std::max(1.0, referenceMm.width());
    const double high = viewport.height() / std::max(1.0, referenceMm.height()) / aspect;
    const double fit = std::min(wide, high);
    const double wholePixels = std::floor(fit * 5.0 * devicePixelRatio + 1e-9);
    const double snapped = wholePixels >= 1.0 ? wholePixels / 5.0 / devicePixelRatio : fit;
    geometry.pxPerMmX = std::clamp(snapped, kMinPxPerMm, kMaxPxPerMm);
    geometry.pxPerMmY = std::clamp(snapped * aspect, kMinPxPerMm, kMaxPxPerMm);
    return geometry.clamped();
}

ViewGeometry ViewGeometry::zoomedAt(QPointF position, double factor) const {
    const QPointF mm = toPaper(position);
    const double lower = kMinPxPerMm / std::min(pxPerMmX, pxPerMmY);
    const double upper = kMaxPxPerMm / std::max(pxPerMmX, pxPerMmY);
    const double bounded = std::clamp(factor, lower, upper);
    ViewGeometry next = *this;
    next.pxPerMmX *= bounded;
    next.pxPerMmY *= bounded;
    next.scroll = QPointF(mm.x() * next.pxPerMmX, mm.y() * next.pxPerMmY) - position;
    return next.clamped();
}

QPointF ViewGeometry::maxScroll() const {
    return {std::max(0.0, paper.width() * pxPerMmX - viewport.width()),
            std::max(0.0, paper.height() * pxPerMmY - viewport.height())};
}

QPointF ViewGeometry::origin() const {
    const auto place = [this](double content, double room, double scrolled) {
        const double at = content < room ? (room - content) / 2.0 : -scrolled;
        return std::round(at * devicePixelRatio) / devicePixelRatio;
    };
    return {place(paper.width() * pxPerMmX, viewport.width(), scroll.x()),
            place(paper.height() * pxPerMmY, viewport.height(), scroll.y())};
}

ViewGeometry ViewGeometry::clamped() const {
    ViewGeometry next = *this;
    const QPointF most = maxScroll();
    next.scroll = QPointF(std::clamp(scroll.x(), 0.0, most.x()), std::clamp(scroll.y(), 0.0, most.y()));
    return next;
}

QPointF ViewGeometry::toPixel(QPointF mm) const {
    return origin() + QPointF(mm.x() * pxPerMmX, mm.y() * pxPerMmY);
}

QPointF ViewGeometry::toPaper(QPointF pixel) const {
    const QPointF from = pixel - origin();
    return {from.x() / pxPerMmX, from.y() / pxPerMmY};
}

} // namespace leadlight::ui
