// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/wave_view.h"

#include "ui/common/color_scale.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr double kNameWidth = 30.0;
constexpr double kRowHeight = 18.0;
constexpr double kHeadHeight = 18.0;
constexpr double kLastGap = 4.0;      // sets the sum of all leads apart
constexpr double kColourShare = 0.55; // numbers upon the colours must be read

/// How the numbers of a map come to the waves.
QString spreadText(const ExploreMap& map) {
    if (map.samples)
        return WaveView::tr("Summed sample by sample over all beats.");
    if (cellPatches(map.kind) > 1)
        return WaveView::tr(
            "Each number is of one second of one lead that was left out, and is spread evenly "
            "over that second: all waves of the beats in it share.");
    return WaveView::tr("Patches are spread evenly over their 200 ms: a QRS complex shares with its "
                        "neighbours.");
}

} // namespace

WaveTable::WaveTable(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Map by wave and lead"));
}

QSize WaveTable::sizeHint() const {
    return {300, static_cast<int>(kHeadHeight + kRowHeight * (kModelLeadCount + 1) + kLastGap + 1.0)};
}

QSize WaveTable::minimumSizeHint() const {
    return {220, sizeHint().height()};
}

void WaveTable::setSums(std::optional<WaveSums> sums, const std::optional<ExploreMap>& map) {
    m_sums = std::move(sums);
    if (map) {
        m_kind = map->kind;
        m_grey = map->grey;
    }
    update();
}

void WaveTable::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void WaveTable::paintEvent(QPaintEvent* /*event*/) {
    if (!m_sums)
        return;
    QPainter painter(this);
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale(isSigned(m_kind) ? ScaleKind::Signed : ScaleKind::Amount, m_theme, m_grey);
    const std::array<QString, kWaveCount> names{tr("P", "wave"), tr("QRS", "wave"),
                                                tr("ST", "part of a beat"), tr("T", "wave"),
                                                tr("between", "the waves of a beat")};
    double largest = 0.0;
    for (const auto& lead : m_sums->sum) {
        for (const double value : lead)
            largest = std::max(largest, std::abs(value));
    }
    const double wide = (width() - kNameWidth) / kWaveCount;
    const auto cell = [&](int row, int wave) {
        const double top = kHeadHeight + kRowHeight * row + (row == kModelLeadCount ? kLastGap : 0.0);
        return QRectF(kNameWidth + wide * wave, top, wide - 1.0, kRowHeight - 1.0);
    };
    painter.setPen(palette.secondaryText);
    for (int wave = 0; wave < kWaveCount; ++wave)
        painter.drawText(QRectF(kNameWidth + wide * wave, 0.0, wide, kHeadHeight), Qt::AlignCenter,
                         names[static_cast<std::size_t>(wave)]);
    for (int row = 0; row <= kModelLeadCount; ++row) {
        painter.setPen(palette.secondaryText);
        painter.drawText(QRectF(0.0, cell(row, 0).top(), kNameWidth - 6.0, kRowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         row == kModelLeadCount ? tr("all") : leadText(row));
        for (int wave = 0; wave < kWaveCount; ++wave) {
            const auto index = static_cast<std::size_t>(wave);
            const bool all = row == kModelLeadCount;
            const double value =
                all ? m_sums->waveSum[index] : m_sums->sum[static_cast<std::size_t>(row)][index];
            const double time =
                all ? m_sums->waveSeconds[index] : m_sums->seconds[static_cast<std::size_t>(row)][index];
            const QRectF place = cell(row, wave);
            painter.fillRect(place, all || largest <= 0.0
                                        ? palette.hover
                                        : scale.on(palette.paper, kColourShare * value / largest));
            painter.setPen(palette.text);
            painter.drawText(place, Qt::AlignCenter,
                             time > 0.0 ? shortValueText(m_kind, value) : QString(QChar(0x2013)));
        }
    }
}

WaveView::WaveView(ExploreState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    m_words = makeSecondary({}, this);
    m_words->setFont(interfaceFont(0.92));
    m_table = new WaveTable(this);
    m_table->setFont(interfaceFont(0.85));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_table);
    layout->addWidget(m_words);
    layout->addStretch(1);
    connect(&m_state, &ExploreState::mapChanged, this, &WaveView::follow);
    follow();
}

void WaveView::setTheme(Theme theme) {
    m_table->setTheme(theme);
}

void WaveView::setRecording(std::shared_ptr<const Recording> recording) {
    if (recording == m_recording)
        return;
    if (m_task)
        m_measuring.cancel(*std::exchange(m_task, std::nullopt));
    m_recording = std::move(recording);
    m_waves.reset();
    if (isVisible())
        measure();
    follow();
}

void WaveView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    measure();
    follow();
}

void WaveView::measure() {
    if (!m_recording || m_waves || m_task)
        return;
    m_task = m_measuring.run([recording = m_recording](const Progress&) { return findWaves(*recording); },
                             [this](WaveSpans waves) {
                                 m_task.reset();
                                 m_waves = std::move(waves);
                                 follow();
                             });
}

void WaveView::follow() {
    if (!isVisible())
        return; // a sum over samples for every map that passes by would be work for nobody
    const auto& map = m_state.map();
    const bool any =
        m_waves && std::ranges::any_of(*m_waves, [](const auto& spans) { return !spans.empty(); });
    m_table->setVisible(any && map);
    if (!map || !m_waves) {
        m_words->setText(m_recording ? tr("The waves are being measured…") : QString());
        return;
    }
    if (!any) {
        m_words->setText(tr("No waves could be placed in this recording."));
        return;
    }
    const WaveSums sums = sumByWave(*map, *m_waves);
    m_table->setSums(sums, map);
    QString words = tr("Unit: %1.").arg(unitText(map->kind)) + u' ' + spreadText(*map);
    if (!map->isSigned()) {
        words +=
            u' ' + tr("All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.")
                       .arg(formatNumber(sums.timesEven(0), 2), formatNumber(sums.timesEven(1), 2),
                            formatNumber(sums.timesEven(2), 2), formatNumber(sums.timesEven(3), 2),
                            formatNumber(sums.timesEven(4), 2));
    }
    m_words->setText(words);
}

} // namespace leadlight::ui
