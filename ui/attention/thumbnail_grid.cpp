// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/thumbnail_grid.h"

#include "ui/common/color_scale.h"
#include "ui/common/widgets.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace leadlight::ui {

namespace {

constexpr int kGap = 4;
constexpr int kMeanGap = 8; // sets the mean apart from the attention heads
constexpr int kLeft = 72;   // labels of the rows
constexpr int kTop = 22;    // labels of the columns
constexpr int kMargin = 4;
constexpr int kNarrowest = 50; // one pixel a patch
constexpr int kWidest = 150;
constexpr int kLowest = 16; // two pixels a lead
constexpr int kTallest = 32;
constexpr int kColorSteps = 256;

} // namespace

ThumbnailGrid::ThumbnailGrid(ExploreState& state, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_state(state) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Attention by layer and attention head"));
    connect(&m_state, &ExploreState::dataChanged, this, &ThumbnailGrid::renderSheet);
    connect(&m_state, &ExploreState::mapChanged, this, &ThumbnailGrid::followState);
    renderSheet();
}

void ThumbnailGrid::setTheme(Theme theme) {
    m_theme = theme;
    renderSheet();
}

int ThumbnailGrid::columns() const {
    return m_state.data() && m_state.data()->hasAttention() ? m_state.data()->attentionHeads + 1 : 0;
}

int ThumbnailGrid::rows() const {
    return m_state.data() && m_state.data()->hasAttention() ? m_state.data()->layers : 0;
}

QSize ThumbnailGrid::sizeHint() const {
    const int tall = rows() > 0 ? rows() * (kTallest + kGap) + kTop + kMargin : 120;
    return {700, std::min(tall, 272)};
}

void ThumbnailGrid::renderSheet() {
    m_sheet = QImage();
    if (rows() > 0) {
        const Palette& palette = paletteOf(m_theme);
        const ColorScale scale(ScaleKind::Amount, m_theme);
        std::array<QRgb, kColorSteps + 1> colours{};
        for (int step = 0; step <= kColorSteps; ++step)
            colours[static_cast<std::size_t>(step)] =
                scale.on(palette.paper, static_cast<double>(step) / kColorSteps).rgb();
        m_sheet = QImage(columns() * kPatchCount, rows() * kModelLeadCount, QImage::Format_RGB32);
        for (int layer = 0; layer < rows(); ++layer) {
            for (int column = 0; column < columns(); ++column) {
                const std::span<const float> map = m_state.data()->receivedMap(layer, column - 1);
                const float largest = *std::ranges::max_element(map);
                const float factor = largest > 0.0F ? kColorSteps / largest : 0.0F;
                for (int lead = 0; lead < kModelLeadCount; ++lead) {
                    auto* line = reinterpret_cast<QRgb*>(m_sheet.scanLine(layer * kModelLeadCount + lead)) +
                                 column * kPatchCount;
                    for (int time = 0; time < kPatchCount; ++time)
                        line[time] = colours[static_cast<std::size_t>(
                            map[static_cast<std::size_t>(lead * kPatchCount + time)] * factor)];
                }
            }
        }
    }
    updateGeometry();
    updateScrollBars();
    if (const QSize sheet(columns(), rows()); sheet != m_sheetSize) {
        m_sheetSize = sheet; // another encoder: from its first layer on, whichever one is chosen
        m_brought = {m_state.layer(), m_state.attentionHead()};
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
}

QSize ThumbnailGrid::thumbnailSize() const {
    if (columns() == 0)
        return {kNarrowest, kLowest};
    const int room = viewport()->width() - kLeft - kMeanGap - kMargin;
    const int wide = std::clamp(room / columns() - kGap, kNarrowest, kWidest);
    const int natural = std::clamp(wide / 4, kLowest, kTallest);
    const int fitting = (viewport()->height() - kTop - kMargin) / std::max(1, rows()) - kGap;
    return {wide, std::clamp(fitting, kLowest, natural)}; // lower ones rather than some out of sight
}

QRect ThumbnailGrid::thumbnailRect(int layer, int attentionHead) const {
    const QSize size = thumbnailSize();
    const int column = attentionHead + 1; // the mean comes first
    const int x =
        kLeft + column * (size.width() + kGap) + (column > 0 ? kMeanGap : 0) - horizontalScrollBar()->value();
    const int y = kTop + layer * (size.height() + kGap) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void ThumbnailGrid::updateScrollBars() {
    const QSize size = thumbnailSize();
    const int wide = kLeft + columns() * (size.width() + kGap) + kMeanGap + kMargin;
    const int tall = kTop + rows() * (size.height() + kGap) + kMargin;
    const auto fit = [](QScrollBar& bar, int whole, int seen) {
        bar.setRange(0, std::max(0, whole - seen));
        bar.setPageStep(seen);
        bar.setSingleStep(24);
    };
    fit(*horizontalScrollBar(), wide, viewport()->width());
    fit(*verticalScrollBar(), tall, viewport()->height());
}

void ThumbnailGrid::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void ThumbnailGrid::followState() {
    const Choice choice{m_state.layer(), m_state.attentionHead()};
    if (rows() > 0 && (choice.layer != m_brought.layer || choice.attentionHead != m_brought.attentionHead)) {
        m_brought = choice;
        // Brings the choice into view without moving what already is.
        const QRect chosen = thumbnailRect(m_state.layer(), m_state.attentionHead());
        const QRect room = viewport()->rect().adjusted(kLeft, kTop, 0, 0);
        const auto nudge = [](QScrollBar& bar, int from, int to, int low, int high) {
            if (from < low)
                bar.setValue(bar.value() - (low - from));
            else if (to > high)
                bar.setValue(bar.value() + (to - high));
        };
        nudge(*horizontalScrollBar(), chosen.left() - kGap, chosen.right() + kGap, room.left(), room.right());
        nudge(*verticalScrollBar(), chosen.top() - kGap, chosen.bottom() + kGap, room.top(), room.bottom());
    }
    if (rows() > 0)
        setAccessibleDescription(describe(choice.layer, choice.attentionHead));
    viewport()->update();
}

QString ThumbnailGrid::describe(int layer, int attentionHead) const {
    const std::span<const float> map = m_state.data()->receivedMap(layer, attentionHead);
    const auto place = std::ranges::max_element(map);
    const QString head = attentionHead == kMeanOfHeads ? tr("mean of the attention heads")
                                                       : tr("attention head %1").arg(attentionHead + 1);
    return tr("Layer %1, %2. Most received: %3, %4")
        .arg(QString::number(layer + 1), head,
             tokenText(static_cast<int>(place - map.begin()), m_state.data()->startS),
             valueText(ExploreMapKind::Received, static_cast<double>(*place)));
}

void ThumbnailGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const Palette& palette = paletteOf(m_theme);
    painter.fillRect(viewport()->rect(), palette.panel);
    if (rows() == 0) {
        painter.setPen(palette.secondaryText);
        const QString waiting =
            m_state.waiting().isEmpty()
                ? tr("The attention of every layer will stand here once a recording has been analysed.")
                : m_state.waiting();
        painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         waiting);
        return;
    }
    paintThumbnails(painter, event->rect());
    paintHeadings(painter);
}

void ThumbnailGrid::paintThumbnails(QPainter& painter, const QRect& clip) const {
    const Palette& palette = paletteOf(m_theme);
    painter.setBrush(Qt::NoBrush);
    for (int layer = 0; layer < rows(); ++layer) {
        for (int column = 0; column < columns(); ++column) {
            const QRect place = thumbnailRect(layer, column - 1);
            if (!place.adjusted(-2, -2, 2, 2).intersects(clip))
                continue;
            painter.drawImage(
                place, m_sheet,
                QRect(column * kPatchCount, layer * kModelLeadCount, kPatchCount, kModelLeadCount));
            painter.setPen(palette.hairline);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
    const bool active = m_state.method() == ExploreMethod::Attention;
    painter.setPen(QPen(palette.accent, active ? 2.0 : 1.0, active ? Qt::SolidLine : Qt::DashLine));
    painter.drawRect(thumbnailRect(m_state.layer(), m_state.attentionHead()).adjusted(-1, -1, 1, 1));
}

void ThumbnailGrid::paintHeadings(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    // Labels stay in view over what is scrolled beneath them.
    painter.fillRect(QRect(0, 0, kLeft - 3, viewport()->height()), palette.panel);
    painter.fillRect(QRect(0, 0, viewport()->width(), kTop - 3), palette.panel);
    for (int layer = 0; layer < rows(); ++layer) {
        const QRect place = thumbnailRect(layer, kMeanOfHeads);
        const QRect label(kMargin, place.top(), kLeft - 12, place.height());
        if (label.top() < kTop - 6)
            continue;
        painter.setPen(layer == m_state.layer() ? palette.text : palette.secondaryText);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tr("Layer %1").arg(layer + 1));
    }
    for (int column = 0; column < columns(); ++column) {
        const QRect place = thumbnailRect(0, column - 1);
        const QRect label(place.left() - 10, 0, place.width() + 20, kTop - 4);
        if (place.left() < kLeft - 6)
            continue;
        painter.setPen(column - 1 == m_state.attentionHead() ? palette.text : palette.secondaryText);
        painter.drawText(label, Qt::AlignCenter,
                         column == 0 ? tr("mean", "of the attention heads") : QString::number(column));
    }
    if (hasFocus()) {
        painter.setPen(palette.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

std::optional<ThumbnailGrid::Choice> ThumbnailGrid::choiceAt(QPoint point) const {
    if (point.x() < kLeft - 3 || point.y() < kTop - 3)
        return std::nullopt;
    for (int layer = 0; layer < rows(); ++layer) {
        for (int head = kMeanOfHeads; head < columns() - 1; ++head) {
            if (thumbnailRect(layer, head).contains(point))
                return Choice{layer, head};
        }
    }
    return std::nullopt;
}

void ThumbnailGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<Choice> choice = choiceAt(event->position().toPoint()))
        m_state.choose(choice->layer, choice->attentionHead);
}

bool ThumbnailGrid::event(QEvent* event) {
    return keepsReturn(*event) || QAbstractScrollArea::event(event);
}

void ThumbnailGrid::keyPressEvent(QKeyEvent* event) {
    if (rows() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Comma:
    case Qt::Key_Up:
        m_state.choose(m_state.layer() - 1, m_state.attentionHead());
        break;
    case Qt::Key_Period:
    case Qt::Key_Down:
        m_state.choose(m_state.layer() + 1, m_state.attentionHead());
        break;
    case Qt::Key_Left:
        m_state.choose(m_state.layer(), m_state.attentionHead() - 1);
        break;
    case Qt::Key_Right:
        m_state.choose(m_state.layer(), m_state.attentionHead() + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT largeAsked();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ThumbnailGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    if (choiceAt(event->position().toPoint()))
        Q_EMIT largeAsked();
}

bool ThumbnailGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<Choice> choice = choiceAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           choice ? describe(choice->layer, choice->attentionHead) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ThumbnailGrid::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ThumbnailGrid::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace leadlight::ui
