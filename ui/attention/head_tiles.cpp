// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/head_tiles.h"

#include "ui/attention/map_image.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/widgets.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kGap = 8;
constexpr int kMargin = 12;
constexpr int kNarrowest = 100; // two pixels a patch
constexpr int kWidest = 200;
constexpr int kFilmWidest = 400;

} // namespace

HeadTiles::HeadTiles(ExploreState& state, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_state(state) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Attention heads"));
    connect(&m_state, &ExploreState::dataChanged, this, &HeadTiles::rebuild);
    connect(&m_state, &ExploreState::otherChanged, this, &HeadTiles::rebuild);
    connect(&m_state, &ExploreState::mapChanged, this, &HeadTiles::followState);
}

void HeadTiles::showSorted(HeadOrder order, bool ascending) {
    m_film = false;
    m_order = order;
    m_ascending = ascending;
    rebuild();
}

void HeadTiles::showFilm() {
    m_film = true;
    rebuild();
}

void HeadTiles::setTheme(Theme theme) {
    m_theme = theme;
    rebuild();
}

void HeadTiles::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    rebuild();
}

void HeadTiles::rebuild() {
    m_tiles.clear();
    if (isVisible() && m_state.data() && m_state.data()->hasCrosses()) {
        if (m_film)
            fillFilm();
        else
            fillSorted();
    }
    updateScrollBars();
    viewport()->update();
}

void HeadTiles::fillSorted() {
    const ExploreData& shown = *m_state.data();

    struct Place {
        double value;
        int layer;
        int head;
    };

    std::vector<Place> places;
    for (int layer = 0; layer < shown.layers; ++layer) {
        for (int head = 0; head < shown.attentionHeads; ++head) {
            if (const std::optional<double> value = numberOf(layer, head))
                places.push_back({*value, layer, head});
        }
    }
    std::ranges::stable_sort(places, [this](const Place& one, const Place& other) {
        return m_ascending ? one.value < other.value : one.value > other.value;
    });
    for (const Place& place : places) {
        const QString name = tr("%1 · %2", "layer, attention head").arg(place.layer + 1).arg(place.head + 1);
        addTile(place.layer, place.head, name + QStringLiteral("   ") + captionOf(place.value));
    }
}

std::optional<double> HeadTiles::numberOf(int layer, int attentionHead) const {
    const explain::AttentionStatistics& statistics = m_state.data()->statisticsOf(layer, attentionHead);
    switch (m_order) {
    case HeadOrder::Entropy:
        return statistics.entropyBits;
    case HeadOrder::CrossLead:
        return statistics.crossLead;
    case HeadOrder::Distance:
        return statistics.distanceS;
    case HeadOrder::Difference:
        break;
    }
    const auto other = m_state.otherData();
    return other ? std::optional(differenceOf(*m_state.data(), *other, layer, attentionHead)) : std::nullopt;
}

QString HeadTiles::captionOf(double value) const {
    switch (m_order) {
    case HeadOrder::Entropy:
        return tr("%1 bits").arg(formatNumber(value, 2));
    case HeadOrder::CrossLead:
        return tr("%1 %", "a percentage").arg(formatNumber(100.0 * value, 1));
    case HeadOrder::Distance:
        return tr("%1 s", "seconds").arg(formatNumber(value, 2));
    case HeadOrder::Difference:
        break;
    }
    return tr("%1 % elsewhere", "share of attention").arg(formatNumber(100.0 * value, 1));
}

void HeadTiles::fillFilm() {
    m_filmOf = {m_state.attentionHead(), m_state.picked()};
    for (int layer = 0; layer < m_state.data()->layers; ++layer) {
        const explain::AttentionStatistics& statistics =
            m_state.data()->statisticsOf(layer, m_state.attentionHead());
        addTile(layer, m_state.attentionHead(),
                tr("Layer %1   %2 % across", "layer, share that goes to other leads")
                    .arg(QString::number(layer + 1), formatNumber(100.0 * statistics.crossLead, 1)));
    }
}

ExploreMap HeadTiles::mapOf(int layer, int attentionHead) const {
    if (m_film && m_state.picked()) {
        if (const auto cross = m_state.crossOf(*m_state.picked(), layer, attentionHead))
            return *cross;
    }
    const auto other = m_state.otherData();
    if (!m_film && m_order == HeadOrder::Difference && other)
        return differenceMap(*m_state.data(), *other, layer, attentionHead);
    return attentionMap(*m_state.data(), {layer, attentionHead, std::nullopt});
}

void HeadTiles::addTile(int layer, int attentionHead, const QString& caption) {
    m_tiles.push_back({layer, attentionHead, caption, mapImage(mapOf(layer, attentionHead), m_theme)});
}

QString HeadTiles::emptyText() const {
    if (m_state.data() && !m_film && m_order == HeadOrder::Difference) {
        const OtherTracing* other = m_state.other();
        if (other && other->stage() == OtherTracing::Stage::Waiting)
            return tr("The encoder is reading the other tracing\u2026");
        if (other && other->problem())
            return errorSentence(*other->problem());
        return tr("Choose another tracing of this patient above: attention heads that look elsewhere in it "
                  "come first.");
    }
    return m_state.waiting().isEmpty()
               ? tr("The attention heads will stand here once a recording has been analysed.")
               : m_state.waiting();
}

QSize HeadTiles::tileSize() const {
    const int room = viewport()->width() - 2 * kMargin;
    const auto count = std::max<int>(1, static_cast<int>(m_tiles.size()));
    const int inOneRow = (room + kGap) / count - kGap;
    // A filmstrip takes the room there is; the sorted ones wrap.
    const int wide = m_film ? std::clamp(inOneRow, kNarrowest, kFilmWidest)
                            : std::clamp(inOneRow, kNarrowest + 28, kWidest);
    return {wide, std::clamp(wide / 4, 24, 96)};
}

int HeadTiles::columns() const {
    const int room = viewport()->width() - 2 * kMargin + kGap;
    return std::max(1, room / (tileSize().width() + kGap));
}

QRect HeadTiles::tileRect(int place) const {
    const QSize size = tileSize();
    const int line = fontMetrics().height() + 4;
    const int x = kMargin + place % columns() * (size.width() + kGap);
    const int y = kMargin + line + place / columns() * (size.height() + line + kGap);
    return {QPoint(x, y - verticalScrollBar()->value()), size};
}

void HeadTiles::updateScrollBars() {
    const auto count = static_cast<int>(m_tiles.size());
    const int line = fontMetrics().height() + 4;
    const int rows = (count + columns() - 1) / columns();
    const int tall = 2 * kMargin + rows * (tileSize().height() + line + kGap);
    verticalScrollBar()->setRange(0, std::max(0, tall - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
}

void HeadTiles::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

int HeadTiles::chosen() const {
    const auto found = std::ranges::find_if(m_tiles, [this](const Tile& tile) {
        return tile.layer == m_state.layer() && tile.attentionHead == m_state.attentionHead();
    });
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

void HeadTiles::followState() {
    if (!isVisible())
        return;
    if (m_film && m_filmOf != std::pair(m_state.attentionHead(), m_state.picked()))
        rebuild();
    if (const int place = chosen(); place >= 0) {
        const Tile& tile = m_tiles[static_cast<std::size_t>(place)];
        setAccessibleDescription(tile.caption);
        const QRect rect = tileRect(place).adjusted(0, -fontMetrics().height() - 8, 0, kGap);
        if (rect.top() < 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
        else if (rect.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() -
                                          viewport()->height());
    }
    viewport()->update();
}

void HeadTiles::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const Palette& palette = paletteOf(m_theme);
    painter.fillRect(viewport()->rect(), palette.panel);
    if (m_tiles.empty()) {
        painter.setPen(palette.secondaryText);
        painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         emptyText());
        return;
    }
    const int line = fontMetrics().height() + 4;
    const int now = chosen();
    for (int place = 0; place < static_cast<int>(m_tiles.size()); ++place) {
        const QRect rect = tileRect(place);
        if (!rect.adjusted(-2, -line, 2, 2).intersects(viewport()->rect()))
            continue;
        const Tile& tile = m_tiles[static_cast<std::size_t>(place)];
        painter.drawImage(rect, tile.image);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette.hairline);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        painter.setPen(place == now ? palette.text : palette.secondaryText);
        painter.drawText(QRect(rect.left(), rect.top() - line, rect.width(), line - 2),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(tile.caption, Qt::ElideRight, rect.width()));
        if (place == now) {
            const bool active = m_state.method() == ExploreMethod::Attention;
            painter.setPen(QPen(palette.accent, active ? 2.0 : 1.0, active ? Qt::SolidLine : Qt::DashLine));
            painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        }
    }
    if (hasFocus()) {
        painter.setPen(palette.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

std::optional<int> HeadTiles::tileAt(QPoint point) const {
    for (int place = 0; place < static_cast<int>(m_tiles.size()); ++place) {
        if (tileRect(place).adjusted(-2, -fontMetrics().height() - 4, 2, 2).contains(point))
            return place;
    }
    return std::nullopt;
}

void HeadTiles::mousePressEvent(QMouseEvent* event) {
    const std::optional<int> place = tileAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place) {
        const Tile tile = m_tiles[static_cast<std::size_t>(*place)];
        m_state.choose(tile.layer, tile.attentionHead);
    }
}

void HeadTiles::mouseDoubleClickEvent(QMouseEvent* event) {
    if (tileAt(event->position().toPoint()))
        Q_EMIT largeAsked();
}

void HeadTiles::step(int by) {
    const int place = std::clamp(chosen() + by, 0, static_cast<int>(m_tiles.size()) - 1);
    const Tile tile = m_tiles[static_cast<std::size_t>(place)];
    m_state.choose(tile.layer, tile.attentionHead);
}

bool HeadTiles::event(QEvent* event) {
    return keepsReturn(*event) || QAbstractScrollArea::event(event);
}

void HeadTiles::keyPressEvent(QKeyEvent* event) {
    if (m_tiles.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-columns());
    case Qt::Key_Down:
        return step(columns());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT largeAsked();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeadTiles::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HeadTiles::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace leadlight::ui
