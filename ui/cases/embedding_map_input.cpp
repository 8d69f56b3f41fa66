// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EmbeddingMap that follows pointer and keys.
#include "ui/cases/embedding_map.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <limits>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kKeyStepPx = 60.0;

} // namespace

bool EmbeddingMap::event(QEvent* event) {
    // The window's own keys are + and - for the gain, arrows, 0 and Enter: here they are the chart's.
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_Minus:
        case Qt::Key_0:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QWidget::event(event);
}

void EmbeddingMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_chart)
        return;
    m_pressed = m_last = event->position();
    m_moved = false;
    m_drawing = m_lassoMode || event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_drawing)
        m_loop = QPolygonF{m_view.toChart(m_pressed, size())};
}

void EmbeddingMap::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_chart) {
        setHovered(caseAt(at));
        return;
    }
    if (!m_moved && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    if (m_drawing) {
        m_loop.append(m_view.toChart(at, size()));
        update();
        return;
    }
    m_view.centre -= QPointF((at.x() - m_last.x()) / m_view.scale, -(at.y() - m_last.y()) / m_view.scale);
    m_last = at;
    m_fitted = false;
    moved();
}

void EmbeddingMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_chart)
        return;
    const bool wasDrawing = std::exchange(m_drawing, false);
    if (m_moved && wasDrawing) {
        choose();
        return;
    }
    if (m_moved)
        return;
    if (const auto index = caseAt(event->position()); index && !wasDrawing)
        Q_EMIT opened(m_chart->cases[*index].id);
    else
        clearChosen();
}

void EmbeddingMap::choose() {
    const QRectF bounds = m_loop.boundingRect();
    m_chosen.clear();
    for (std::size_t i = 0; i < m_chart->places.size(); ++i) {
        const QPointF at(m_chart->places[i][0], m_chart->places[i][1]);
        if (bounds.contains(at) && (!m_highlight || *m_highlight == m_categories[i]) &&
            m_loop.containsPoint(at, Qt::OddEvenFill))
            m_chosen.push_back(i);
    }
    redraw();
    Q_EMIT chosenChanged();
}

void EmbeddingMap::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

void EmbeddingMap::wheelEvent(QWheelEvent* event) {
    zoomAbout(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void EmbeddingMap::setHovered(std::optional<std::size_t> index) {
    if (m_hovered == index)
        return;
    m_hovered = index;
    if (!m_lassoMode)
        setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT hoveredChanged();
}

void EmbeddingMap::step(int dx, int dy) {
    if (!m_chart || m_chart->places.empty())
        return;
    std::optional<std::size_t> from = m_hovered;
    if (!from && m_current)
        from = m_chart->find(*m_current);
    const QPointF start = from ? pixelOf(*from) : QPointF(width() / 2.0, height() / 2.0);
    // The nearest one that lies that way, those aside counting as farther.
    double best = std::numeric_limits<double>::infinity();
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_chart->places.size(); ++i) {
        if ((from && i == *from) || (m_highlight && *m_highlight != m_categories[i]))
            continue;
        const QPointF way = pixelOf(i) - start;
        const double ahead = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (from && (ahead <= 0.0 || aside > 2.0 * ahead))
            continue;
        const double cost = std::hypot(ahead, 2.0 * aside);
        if (cost < best) {
            best = cost;
            found = i;
        }
    }
    if (!found)
        return;
    if (const QPointF at = pixelOf(*found); !QRectF(rect()).adjusted(10, 10, -10, -10).contains(at)) {
        m_view.centre = QPointF(m_chart->places[*found][0], m_chart->places[*found][1]);
        m_fitted = false;
        redraw();
    }
    setHovered(found);
}

void EmbeddingMap::keyPressEvent(QKeyEvent* event) {
    const auto move = [&](int dx, int dy) {
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            step(dx, dy);
            return;
        }
        m_view.centre += QPointF(dx * kKeyStepPx / m_view.scale, -dy * kKeyStepPx / m_view.scale);
        m_fitted = false;
        moved();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(0.8);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered)
            Q_EMIT opened(m_chart->cases[*m_hovered].id);
        return;
    case Qt::Key_Escape:
        if (!m_chosen.empty() || !m_loop.isEmpty())
            return clearChosen();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace leadlight::ui
