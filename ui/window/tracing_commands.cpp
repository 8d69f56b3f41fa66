// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tracing_commands.h"

#include "core/measure/measure.h"
#include "ui/common/actions.h"
#include "ui/common/number_format.h"
#include "ui/tracing/filter_text.h"
#include "ui/tracing/screen_calibration_dialog.h"
#include "ui/tracing/tracing_view.h"

#include <QAction>
#include <QScreen>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr std::array kSpeeds{12.5, 25.0, 50.0};
constexpr std::array kGains{5.0, 10.0, 20.0};
/// By key, from 1 on.
constexpr std::array kLayouts{LayoutKind::ThreeByFourPlusOne, LayoutKind::ThreeByFourPlusThree,
                              LayoutKind::ThreeByFour,        LayoutKind::SixByTwo,
                              LayoutKind::TwelveByOne,        LayoutKind::Median};
constexpr double kLongestMeasuredS = 120.0; // for edges to snap to
constexpr int kMedian = 5;
constexpr std::array kLowPass{150, 100, 40, 35};
constexpr std::array kHighPass{0.05, 0.15, 0.5};
constexpr std::array kMains{50, 60};

double stepped(const std::array<double, 3>& values, double now, int by) {
    const auto at = std::lower_bound(values.begin(), values.end(), now) - values.begin();
    return values[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + by, 0, 2))];
}

/// Onsets, peaks and ends of all waves of all beats, of all leads together.
std::vector<double> momentsOf(const std::vector<measure::Beat>& beats) {
    std::vector<double> moments;
    for (const measure::Beat& beat : beats) {
        const measure::Fiducials& of = beat.global;
        for (const std::optional<double>& moment :
             {of.pOn, of.pPeak, of.pOff, of.qrsOn, of.r, of.qrsOff, of.tOn, of.tPeak, of.tOff}) {
            if (moment)
                moments.push_back(*moment);
        }
    }
    return moments;
}

QString lowPassId(int hz) {
    return u"tracing.low-pass-%1"_s.arg(hz);
}

QString highPassId(double hz) {
    return u"tracing.high-pass-%1"_s.arg(hz);
}

QString mainsId(int hz) {
    return u"tracing.mains-%1"_s.arg(hz);
}

} // namespace

TracingCommands::TracingCommands(Actions& actions, TracingView& view, Settings& settings, QUndoStack& undo,
                                 std::function<void()> save, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_view(view)
    , m_settings(settings)
    , m_save(std::move(save))
    , m_window(window)
    , m_calipers(undo) {
    connectPaper();
    connectFilter();
    connectBeats();
    connectCalipers();
    const auto follow = [this] {
        checkActions();
        Q_EMIT changed();
    };
    connect(&m_view, &TracingView::settingsChanged, this, follow);
    connect(&m_view, &TracingView::laidOut, this, follow);
    connect(&m_view, &TracingView::trueScaleChanged, this, &TracingCommands::changed);
}

void TracingCommands::on(const QString& action, std::function<void()> handler) {
    connect(m_actions[action], &QAction::triggered, this, std::move(handler));
}

void TracingCommands::connectPaper() {
    for (int kind = 0; kind < static_cast<int>(kLayouts.size()); ++kind)
        on(u"tracing.layout-%1"_s.arg(kind + 1), [this, kind] { setLayoutKind(kind); });
    const auto stepSpeed = [this](int by) {
        edit([by](PaperSettings& paper) { paper.speedMmPerS = stepped(kSpeeds, paper.speedMmPerS, by); });
        m_settings.speedMmPerS = m_view.settings().speedMmPerS;
    };
    const auto stepGain = [this](int by) {
        edit([by](PaperSettings& paper) { paper.gainMmPerMv = stepped(kGains, paper.gainMmPerMv, by); });
        m_settings.gainMmPerMv = m_view.settings().gainMmPerMv;
    };
    on(u"tracing.slower"_s, [stepSpeed] { stepSpeed(-1); });
    on(u"tracing.faster"_s, [stepSpeed] { stepSpeed(1); });
    on(u"tracing.gain-down"_s, [stepGain] { stepGain(-1); });
    on(u"tracing.gain-up"_s, [stepGain] { stepGain(1); });
    on(u"tracing.chest-half"_s,
       [this] { edit([](PaperSettings& paper) { paper.chestGain = paper.chestGain == 1.0 ? 0.5 : 1.0; }); });
    on(u"tracing.cabrera"_s, [this] { edit([](PaperSettings& paper) { paper.cabrera = !paper.cabrera; }); });
    on(u"tracing.simultaneous"_s,
       [this] { edit([](PaperSettings& paper) { paper.simultaneous = !paper.simultaneous; }); });
    on(u"tracing.fit"_s, [this] { m_view.setSizing(Sizing::FitPaper); });
    on(u"tracing.true-size"_s, [this] { m_view.setSizing(Sizing::TrueSize); });
    on(u"tracing.calibrate"_s, [this] { calibrate(); });
}

void TracingCommands::connectFilter() {
    on(u"tracing.filter"_s,
       [this] { setFilter(m_view.settings().filter.on() ? DisplayFilter{} : m_lastFilter); });
    // Asking for what is on takes it off.
    const auto toggle = [this](double DisplayFilter::*part, double hz) {
        DisplayFilter filter = m_view.settings().filter;
        filter.*part = filter.*part == hz ? 0.0 : hz;
        setFilter(filter);
    };
    for (const int hz : kLowPass)
        on(lowPassId(hz), [toggle, hz] { toggle(&DisplayFilter::lowPassHz, hz); });
    for (const double hz : kHighPass)
        on(highPassId(hz), [toggle, hz] { toggle(&DisplayFilter::highPassHz, hz); });
    for (const int hz : kMains)
        on(mainsId(hz), [toggle, hz] { toggle(&DisplayFilter::mainsHz, hz); });
}

void TracingCommands::connectCalipers() {
    m_view.setCalipers(&m_calipers);
    connect(&m_view, &TracingView::caliperToolChanged, this, &TracingCommands::checkActions);
    on(u"caliper.time"_s, [this] { toggleTool(CaliperKind::Time); });
    on(u"caliper.voltage"_s, [this] { toggleTool(CaliperKind::Voltage); });
    on(u"caliper.march"_s, [this] {
        const Caliper* selected = m_calipers.selected();
        if (!selected || selected->kind != CaliperKind::Time) {
            Q_EMIT said(tr("Select a time caliper first, then M lets it march."));
            return;
        }
        Caliper marching = *selected;
        marching.marching = !marching.marching;
        m_calipers.change(marching);
    });
    on(u"caliper.remove-all"_s, [this] { m_calipers.removeAll(); });
}

void TracingCommands::toggleTool(CaliperKind kind) {
    m_view.setFocus();
    if (m_view.caliperTool() == kind) { // asked for twice: by key alone
        m_view.placeCaliper(kind);
        m_view.setCaliperTool(std::nullopt);
        Q_EMIT said(tr("Arrow keys move the caliper's edge by one sample; the other two change the edge."));
        return;
    }
    m_view.setCaliperTool(kind);
    Q_EMIT said(kind == CaliperKind::Time
                    ? tr("Drag from edge to edge. Esc ends it. C again sets one.")
                    : tr("Drag from level to level. Esc ends it. Shift+C again sets one."));
}

void TracingCommands::edit(const std::function<void(PaperSettings&)>& change) {
    PaperSettings paper = m_view.settings();
    change(paper);
    m_view.setSettings(paper);
    checkActions();
    Q_EMIT changed();
}

void TracingCommands::setFilter(const DisplayFilter& filter) {
    if (filter.on())
        m_lastFilter = filter;
    edit([&filter](PaperSettings& paper) { paper.filter = filter; });
}

void TracingCommands::setLayoutKind(int kind) {
    if (kind == kMedian && !m_view.hasMedian()) {
        Q_EMIT said(tr("There is no median beat: neither measured nor in the file."));
        checkActions();
        return;
    }
    if (kind != kMedian) // which few recordings have
        m_settings.layout = kind;
    edit([kind](PaperSettings& paper) { paper.layout = kLayouts[static_cast<std::size_t>(kind)]; });
}

void TracingCommands::checkActions() {
    const PaperSettings& paper = m_view.settings();
    for (std::size_t i = 0; i < kLayouts.size(); ++i)
        m_actions[u"tracing.layout-%1"_s.arg(i + 1)]->setChecked(paper.layout == kLayouts[i]);
    m_actions[u"tracing.cabrera"_s]->setChecked(paper.cabrera);
    m_actions[u"tracing.simultaneous"_s]->setChecked(paper.simultaneous);
    m_actions[u"tracing.chest-half"_s]->setChecked(paper.chestGain != 1.0);
    m_actions[u"tracing.filter"_s]->setChecked(paper.filter.on());
    for (const int hz : kLowPass)
        m_actions[lowPassId(hz)]->setChecked(paper.filter.lowPassHz == hz);
    for (const double hz : kHighPass)
        m_actions[highPassId(hz)]->setChecked(paper.filter.highPassHz == hz);
    for (const int hz : kMains)
        m_actions[mainsId(hz)]->setChecked(paper.filter.mainsHz == hz);
    m_actions[u"beats.toggle"_s]->setChecked(m_view.beatsShown());
    m_actions[u"caliper.time"_s]->setChecked(m_view.caliperTool() == CaliperKind::Time);
    m_actions[u"caliper.voltage"_s]->setChecked(m_view.caliperTool() == CaliperKind::Voltage);
}

void TracingCommands::apply() {
    edit([this](PaperSettings& paper) {
        paper.speedMmPerS = m_settings.speedMmPerS;
        paper.gainMmPerMv = m_settings.gainMmPerMv;
    });
    setLayoutKind(m_settings.layout);
    useCalibration();
}

void TracingCommands::follow() {
    if (m_view.recording())
        m_calipers.show(m_view.recording()->sha256);
    m_view.setCaliperTool(std::nullopt);
    setMeasured(nullptr);
}

void TracingCommands::setMeasured(const std::shared_ptr<const MeasuredCase>& measured) {
    m_view.setMeasured(measured);
    const bool brief = measured && measured->now->durationS <= kLongestMeasuredS;
    m_view.setFiducials(brief ? momentsOf(measured->now->beats) : std::vector<double>());
    checkActions();
    Q_EMIT changed();
}

void TracingCommands::connectBeats() {
    on(u"beats.toggle"_s, [this] {
        m_view.setBeatsShown(!m_view.beatsShown());
        checkActions();
        if (m_view.beatsShown())
            Q_EMIT said(
                tr("Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back."));
    });
    on(u"beats.point"_s, [this] {
        m_view.selectPoint();
        checkActions();
        Q_EMIT said(m_view.selectedPoint() ? tr("Left and right move it by one sample, up and down go to the "
                                                "next; Delete takes it back.")
                                           : tr("There is no beat here to take hold of."));
    });
}

void TracingCommands::calibrate() {
    const QString key = screenKey(*m_window->screen());
    const auto found = m_settings.screenCalibrations.find(key);
    const auto present =
        found == m_settings.screenCalibrations.end() ? std::nullopt : calibrationFromText(found->second);
    auto* dialog = new ScreenCalibrationDialog(
        present,
        [this](const QString& screen, const ScreenCalibration& calibration) {
            m_settings.screenCalibrations[screen] = toText(calibration);
            if (m_save)
                m_save();
            useCalibration();
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TracingCommands::useCalibration() {
    const auto found = m_settings.screenCalibrations.find(screenKey(*m_window->screen()));
    m_view.setCalibration(found == m_settings.screenCalibrations.end() ? std::nullopt
                                                                       : calibrationFromText(found->second));
    Q_EMIT changed();
}

QString TracingCommands::paperWords() const {
    if (!m_view.recording())
        return {};
    const PaperLayout& layout = m_view.paperLayout();
    const PaperSettings& settings = layout.settings;
    QStringList words;
    const bool asSet = m_view.sizing() != Sizing::Free;
    words << tr("%1 mm/s").arg(formatShort(asSet ? settings.speedMmPerS : m_view.trueSpeedMmPerS()));
    const double gain = asSet ? settings.gainMmPerMv : m_view.trueGainMmPerMv();
    if (!layout.millivolts)
        words << tr("amplitude unit unknown");
    else if (settings.chestGain != 1.0)
        words << tr("limb %1, chest %2 mm/mV").arg(formatShort(gain), formatShort(gain * settings.chestGain));
    else
        words << tr("%1 mm/mV").arg(formatShort(gain));
    const QString onScreen = formatShort(m_view.trueSpeedMmPerS());
    if (asSet && onScreen != formatShort(settings.speedMmPerS))
        words << tr("fitted: %1 mm/s on this screen").arg(onScreen);
    if (settings.filter.on())
        words << tr("filter %1").arg(filterText(settings.filter));
    if (const Series* series = m_view.series();
        series && series->filters.lowPassHz && series->filters.highPassHz)
        words << tr("recorded %1–%2 Hz")
                     .arg(formatShort(*series->filters.highPassHz, 2),
                          formatShort(*series->filters.lowPassHz));
    words << m_view.layoutWords();
    if (settings.cabrera)
        words << tr("Cabrera");
    if (layout.simultaneous && settings.layout != LayoutKind::Median)
        words << tr("simultaneous");
    words << (m_view.isCalibrated() ? tr("screen calibrated") : tr("screen not calibrated"));
    return words.join(u"   "_s);
}

} // namespace leadlight::ui
