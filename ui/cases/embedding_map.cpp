// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/embedding_map.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kMargin = 28.0;    ///< logical pixels left free round all cases
constexpr double kReachPx = 8.0;    ///< a pointer this far from a case still means it
constexpr double kMostZoom = 400.0; ///< of the view that shows all
constexpr std::size_t kManyCases = 20'000;
constexpr int kSettledMs = 150;

struct Extent {
    QPointF least{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    QPointF most = -least;
};

Extent extentOf(const std::vector<std::array<float, 2>>& places) {
    Extent extent;
    for (const auto& [x, y] : places) {
        extent.least = {std::min<double>(extent.least.x(), x), std::min<double>(extent.least.y(), y)};
        extent.most = {std::max<double>(extent.most.x(), x), std::max<double>(extent.most.y(), y)};
    }
    return extent;
}

/// The view that shows all places.
ChartView viewOfAll(const std::vector<std::array<float, 2>>& places, const QSizeF& size) {
    ChartView view;
    if (places.empty())
        return view;
    const Extent extent = extentOf(places);
    view.centre = (extent.least + extent.most) / 2.0;
    const double width = std::max(extent.most.x() - extent.least.x(), 1e-9);
    const double height = std::max(extent.most.y() - extent.least.y(), 1e-9);
    view.scale = std::min(std::max(size.width() - 2.0 * kMargin, 10.0) / width,
                          std::max(size.height() - 2.0 * kMargin, 10.0) / height);
    return view;
}

} // namespace

EmbeddingMap::EmbeddingMap(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettledMs);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        m_moving = false;
        redraw();
    });
    setAccessibleName(tr("Chart of all cases"));
    setAccessibleDescription(
        tr("Cases that the encoder takes for alike lie near one another. Arrow keys go from case to "
           "case, Enter opens one."));
}

void EmbeddingMap::setChart(std::shared_ptr<const AtlasChart> chart) {
    const bool sameAxes =
        chart && m_chart && chart->encoder == m_chart->encoder && chart->shares == m_chart->shares;
    std::vector<CaseId> chosen;
    for (const std::size_t index : m_chosen)
        chosen.push_back(m_chart->cases[index].id);
    m_chart = std::move(chart);
    m_categories.assign(m_chart ? m_chart->cases.size() : 0, -1);
    m_hovered.reset();
    m_chosen.clear();
    for (const CaseId id : chosen) { // cases that came in meanwhile do not undo what a person has chosen
        if (const auto index = m_chart ? m_chart->find(id) : std::nullopt)
            m_chosen.push_back(*index);
    }
    if (!sameAxes) {
        m_loop.clear();
        showAll();
    }
    if (!chosen.empty())
        Q_EMIT chosenChanged();
    redraw();
    Q_EMIT hoveredChanged();
}

void EmbeddingMap::setCategories(std::vector<std::int16_t> categories) {
    m_categories = std::move(categories);
    m_categories.resize(m_chart ? m_chart->cases.size() : 0, -1);
    redraw();
}

void EmbeddingMap::setHighlight(std::optional<int> category) {
    m_highlight = category;
    redraw();
}

void EmbeddingMap::setCurrent(std::optional<CaseId> id) {
    m_current = id;
    update();
}

void EmbeddingMap::setTheme(Theme theme) {
    m_theme = theme;
    redraw();
}

void EmbeddingMap::setLassoMode(bool on) {
    m_lassoMode = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void EmbeddingMap::showAll() {
    m_fitted = true;
    if (m_chart)
        m_view = viewOfAll(m_chart->places, size());
    redraw();
}

void EmbeddingMap::zoomBy(double factor) {
    zoomAbout(QPointF(width() / 2.0, height() / 2.0), factor);
}

void EmbeddingMap::zoomAbout(const QPointF& pixel, double factor) {
    if (!m_chart || m_chart->places.empty())
        return;
    const double all = viewOfAll(m_chart->places, size()).scale;
    const double scale = std::clamp(m_view.scale * factor, 0.2 * all, kMostZoom * all);
    const QPointF under = m_view.toChart(pixel, size());
    m_view.scale = scale;
    m_view.centre += under - m_view.toChart(pixel, size());
    m_fitted = false;
    moved();
}

void EmbeddingMap::clearChosen() {
    m_loop.clear();
    if (!m_chosen.empty()) {
        m_chosen.clear();
        Q_EMIT chosenChanged();
    }
    redraw();
}

QPointF EmbeddingMap::pixelOf(std::size_t index) const {
    return m_chart && index < m_chart->places.size() ? m_view.toPixel(m_chart->places[index], size())
                                                     : QPointF();
}

std::vector<PointLook> EmbeddingMap::looks() const {
    std::vector<PointLook> looks(m_categories.size());
    for (std::size_t i = 0; i < looks.size(); ++i) {
        looks[i].category = m_categories[i];
        looks[i].faint = m_highlight && *m_highlight != m_categories[i];
    }
    if (m_chosen.empty())
        return looks;
    for (PointLook& look : looks)
        look.faint = true;
    for (const std::size_t index : m_chosen)
        looks[index].faint = m_highlight && *m_highlight != m_categories[index];
    return looks;
}

std::optional<std::size_t> EmbeddingMap::caseAt(const QPointF& pixel) const {
    if (!m_chart)
        return std::nullopt;
    // Not through the pixel of every case: the reach in units of the chart.
    const QPointF at = m_view.toChart(pixel, size());
    const double reach = kReachPx / m_view.scale;
    double best = reach * reach;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_chart->places.size(); ++i) {
        const double dx = static_cast<double>(m_chart->places[i][0]) - at.x();
        const double dy = static_cast<double>(m_chart->places[i][1]) - at.y();
        const double square = dx * dx + dy * dy;
        if (square <= best && (!m_highlight || *m_highlight == m_categories[i])) {
            best = square;
            found = i;
        }
    }
    return found;
}

void EmbeddingMap::redraw() {
    m_pictureTrue = false;
    update();
}

void EmbeddingMap::moved() {
    m_moving = true;
    m_settled.start();
    redraw();
}

double EmbeddingMap::pictureRatio() const {
    const bool coarse = m_moving && m_chart && m_chart->places.size() > kManyCases;
    return coarse ? std::min(1.0, devicePixelRatioF()) : devicePixelRatioF();
}

void EmbeddingMap::drawPicture() {
    const double ratio = pictureRatio();
    if (m_pictureTrue && m_picture.devicePixelRatio() == ratio) // the screen may have changed
        return;
    m_pictureTrue = true;
    const std::vector<PointLook> all = looks();
    m_picture = drawPoints({m_chart->places, all}, m_view, size(), ratio, m_theme);
}

void EmbeddingMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), paletteOf(m_theme).panel);
    if (!m_chart || m_chart->places.empty())
        return;
    // The axes through the mean of all cases: where they cross is the middle, nothing more.
    painter.setPen(QPen(paletteOf(m_theme).hairline, 1.0));
    const QPointF middle = m_view.toPixel({0.0F, 0.0F}, size());
    painter.drawLine(QPointF(0, std::floor(middle.y()) + 0.5),
                     QPointF(width(), std::floor(middle.y()) + 0.5));
    painter.drawLine(QPointF(std::floor(middle.x()) + 0.5, 0),
                     QPointF(std::floor(middle.x()) + 0.5, height()));
    drawPicture();
    painter.drawImage(0, 0, m_picture);
    drawMarks(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(paletteOf(m_theme).accent, 1.0));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void EmbeddingMap::drawMarks(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](std::size_t index, const QColor& colour, double radius) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.panel, 4.0));
        painter.drawEllipse(pixelOf(index), radius, radius);
        painter.setPen(QPen(colour, 2.0));
        painter.drawEllipse(pixelOf(index), radius, radius);
    };
    const double radius = markRadius(m_chart->places.size()) + 4.0;
    const auto current = m_current ? m_chart->find(*m_current) : std::nullopt;
    if (current)
        ring(*current, palette.accent, radius + 2.0);
    if (m_hovered)
        ring(*m_hovered, palette.text, radius);
    if (m_loop.size() < 2)
        return;
    QPolygonF loop;
    for (const QPointF& corner : m_loop)
        loop.append(m_view.toPixel({static_cast<float>(corner.x()), static_cast<float>(corner.y())}, size()));
    QColor fill = palette.accent;
    fill.setAlphaF(0.08F);
    painter.setBrush(fill);
    painter.setPen(QPen(palette.accent, 1.2, Qt::DashLine));
    painter.drawPolygon(loop);
}

void EmbeddingMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fitted)
        showAll();
    redraw();
}

} // namespace leadlight::ui
