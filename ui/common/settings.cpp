// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

// Every key of the settings file.
const auto kTheme = u"theme"_s;
const auto kDevice = u"ai/device"_s;
const auto kLayout = u"tracing/layout"_s;
const auto kSpeed = u"tracing/speed_mm_per_s"_s;
const auto kGain = u"tracing/gain_mm_per_mv"_s;
const auto kGeometry = u"window/geometry"_s;
const auto kSplitter = u"window/splitter"_s;
const auto kTour = u"window/tour_seen"_s;
const auto kTemplates = u"reading/templates"_s;
const auto kScreens = u"screens"_s;

template <std::size_t N>
double oneOf(const QVariant& value, const std::array<double, N>& allowed, double otherwise) {
    const double number = value.toDouble();
    return std::find(allowed.begin(), allowed.end(), number) != allowed.end() ? number : otherwise;
}

} // namespace

Settings loadSettings(QSettings& store) {
    Settings settings;
    settings.theme = store.value(kTheme).toString() == u"dark"_s ? Theme::Dark : Theme::Light;
    const QString device = store.value(kDevice).toString();
    if (device == u"cpu"_s)
        settings.device = jepa::DeviceChoice::Cpu;
    else if (device == u"cuda"_s)
        settings.device = jepa::DeviceChoice::Cuda;
    settings.layout = std::clamp(store.value(kLayout, 0).toInt(), 0, 4);
    settings.speedMmPerS = oneOf(store.value(kSpeed), std::array{12.5, 25.0, 50.0}, 25.0);
    settings.gainMmPerMv = oneOf(store.value(kGain), std::array{5.0, 10.0, 20.0}, 10.0);
    settings.tourSeen = store.value(kTour, false).toBool();
    settings.reportTemplates = store.value(kTemplates).toString();
    settings.windowGeometry = store.value(kGeometry).toByteArray();
    settings.splitter = store.value(kSplitter).toByteArray();
    store.beginGroup(kScreens);
    for (const QString& key : store.childKeys())
        settings.screenCalibrations[key] = store.value(key).toString();
    store.endGroup();
    return settings;
}

void saveSettings(const Settings& settings, QSettings& store) {
    store.setValue(kTheme, settings.theme == Theme::Dark ? u"dark"_s : u"light"_s);
    const std::array devices{u"auto"_s, u"cpu"_s, u"cuda"_s};
    store.setValue(kDevice, devices[static_cast<std::size_t>(settings.device)]);
    store.setValue(kLayout, settings.layout);
    store.setValue(kSpeed, settings.speedMmPerS);
    store.setValue(kGain, settings.gainMmPerMv);
    store.setValue(kTour, settings.tourSeen);
    store.setValue(kTemplates, settings.reportTemplates);
    store.setValue(kGeometry, settings.windowGeometry);
    store.setValue(kSplitter, settings.splitter);
    store.beginGroup(kScreens);
    for (const auto& [key, value] : settings.screenCalibrations)
        store.setValue(key, value);
    store.endGroup();
}

} // namespace leadlight::ui
